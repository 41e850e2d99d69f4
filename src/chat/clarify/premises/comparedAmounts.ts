import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type NamedAmount, namedAmounts } from './literalAmounts.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const name = '(?:the |our |my )?([a-z_$][\\w$]*)';
const more = 'longer|bigger|larger|higher|greater|more|later';
const less = 'shorter|smaller|lower|less|fewer|earlier|sooner';
const forms: readonly { readonly form: RegExp; readonly order?: 'more' | 'less' }[] = [
  {
    form: new RegExp(`\\b${name} (?:is|are) (?:\\w+ )?(?:${more}) than ${name}(?= |$)`, 'u'),
    order: 'more',
  },
  {
    form: new RegExp(`\\b${name} (?:is|are) (?:\\w+ )?(?:${less}) than ${name}(?= |$)`, 'u'),
    order: 'less',
  },
  {
    form: new RegExp(`\\b(?:more|longer|bigger|higher) ${name} than ${name}(?= |$)`, 'u'),
    order: 'more',
  },
  {
    form: new RegExp(`\\b(?:fewer|less|shorter|lower) ${name} than ${name}(?= |$)`, 'u'),
    order: 'less',
  },
  {
    form: new RegExp(
      `\\b${name} and ${name} are (?:both )?(?:the same|equal|identical|equally \\w+)(?= |$)`,
      'u',
    ),
  },
  {
    form: new RegExp(
      `\\b${name} (?:is|equals) (?:the same as|equal to|as (?:long|big|high|large) as) ${name}(?= |$)`,
      'u',
    ),
  },
];

/** P9 for two amounts: "CONNECT_TIMEOUT is longer than READ_TIMEOUT", against the numbers that both are given. */
export const findOtherRelation = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const said = readRelation(clause);
    if (said === undefined) return undefined;
    const [one, other] = [onlyAmount(said.one, evidence), onlyAmount(said.other, evidence)];
    return one === undefined ||
      other === undefined ||
      !areAlike(one, other) ||
      isSo(said.order, one, other)
      ? undefined
      : {
          claim: clause,
          fact: `It is otherwise: ${shown(one.line)}, ${shown(other.line)}.`,
          lines: [one.line.line, other.line.line],
        };
  });

interface Relation {
  readonly one: string;
  readonly other: string;
  readonly order: 'more' | 'less' | undefined;
}

function readRelation(clause: string): Relation | undefined {
  if (/\b(?:not|never|isnt|arent|no)\b/u.test(clause)) return undefined;
  for (const { form, order } of forms) {
    const [, one, other] = form.exec(clause) ?? [];
    if (one !== undefined && other !== undefined) return { one, other, order };
  }
  return undefined;
}

function isSo(order: Relation['order'], one: NamedAmount, other: NamedAmount): boolean {
  const [left = 0, right = 0] = [one.values.at(-1), other.values.at(-1)];
  if (order === undefined) return left === right;
  return order === 'more' ? left > right : left < right;
}

function onlyAmount(word: string, evidence: Evidence): NamedAmount | undefined {
  const found = namedAmounts(evidence).filter((each) => each.name.toLowerCase() === word);
  return found.length === 1 ? found[0] : undefined;
}

const unit = /milli|second|minute|hour|day|week|micro|nano|kilo|mega|giga|_?ms\b|bytes?|percent/giu;

/** In the same unit, as far as their names and lines tell. */
const areAlike = (a: NamedAmount, b: NamedAmount): boolean => {
  const [of, to] = [a, b].map(({ name: called, line }) =>
    [...new Set(`${called} ${line.text}`.toLowerCase().match(unit) ?? [])].sort().join(),
  );
  return of === to || (a.values.length > 1 && b.values.length > 1 && of !== '' && to !== '');
};
