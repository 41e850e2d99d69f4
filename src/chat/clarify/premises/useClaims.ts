import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  holds,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { declaredName } from './declaredName.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const name =
  '(?:the |this |our |my )?@?\\$?([a-z_][\\w$]*)(?: (?:field|property|member|attribute|variable|parameter|constant))?';
const used =
  '(used|read|needed|accessed|touched|referenced|set|assigned|written|changed|modified|reassigned|overwritten)';
const place =
  '(?:the |its )?(constructor|initiali[sz]er|ctor|init|[\\w$.]+(?:\\(\\))?)(?: method| function)?';
const forms: readonly RegExp[] = [
  longPattern`
      ^(?:.*? )??${name} (?:is|are|gets|was|isnt|arent) (?:never |not |no longer |nowhere |
      ever )*(?:re-?)?${used}(?: again| anywhere| elsewhere)? (?:after|outside(?: of)?|beyond|besides|apart from|
      except (?:in|for)|other than in) ${place}$
    `,
  new RegExp(
    `^(?:.*? )??${name} (?:is|are|gets|was) (?:only|just|solely) (?:ever )?${used} (?:in|by|inside|within|from) ${place}$`,
    'u',
  ),
  new RegExp(
    `^(?:.*? )??only ${place} (?:ever )?(uses|reads|needs|sets|assigns|writes|changes|touches) ${name}$`,
    'u',
  ),
];

interface UseClaim {
  readonly name: string;
  readonly isWriting: boolean;
  readonly place: string;
  readonly words: string;
}

function readUse(clause: string): UseClaim | undefined {
  for (const [at, form] of forms.entries()) {
    const [, one, verb = '', other = ''] = form.exec(clause) ?? [];
    if (
      one === undefined ||
      (at === 0 && !/\b(?:never|not|nt|no longer|nowhere|isnt|arent)\b/u.test(clause))
    )
      continue;
    const isWriting = /^(?:set|assign|writ|chang|modif|reassign|overwrit)/u.test(verb);
    const [member, where] = at === 2 ? [other, one] : [one, other];
    return { name: member, isWriting, place: where, words: clause };
  }
  return undefined;
}

/** P10 for members: "_clock is never used after the constructor", "rate is only set in reset", against its uses in this file. */
export const findOtherUse = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claim = readUse(clause);
    const declared = claim === undefined ? undefined : declaredName(claim.name, evidence);
    if (claim === undefined || declared === undefined) return undefined;
    const inside = placesOf(claim.place, evidence);
    return inside.length === 0 || functionSaid(claim.name, evidence) !== undefined
      ? undefined
      : elsewhere(claim, { name: declared.name, line: declared.line }, inside, evidence);
  });

const constructors = /^(?:constructor|__init__|initialize|__construct|new|New\w*)$/u;

/** Where it is said to be used: the constructor of each class, or a function. */
function placesOf(word: string, evidence: Evidence): readonly Definition[] {
  const { code } = evidence;
  if (code?.kind !== 'read') return [];
  if (!/^(?:constructor|initiali[sz]er|ctor|init|__init__|initialize)$/u.test(word)) {
    const found = functionSaid(word.replace(/\(\)$/u, ''), evidence);
    return found === undefined ? [] : [found];
  }
  const classes = code.definitions.filter(({ kind }) => kind === 'class').map((each) => each.name);
  return code.definitions.filter(
    (each) =>
      /^(?:function|method)$/u.test(each.kind) &&
      (constructors.test(each.name) || classes.includes(each.name)),
  );
}

function elsewhere(
  { isWriting, words }: UseClaim,
  declared: { readonly name: string; readonly line: SourceLine },
  inside: readonly Definition[],
  evidence: Evidence,
): Premise | undefined {
  const { subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const own = new RegExp(
    `(?:\\bthis\\??\\.|\\bself\\.|@|\\$this->|\\bthis->)${escapePattern(declared.name)}(?![\\w$(])`,
    'u',
  );
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  // Where a parameter of another function may have that name, only what is called on the object counts.
  const isOwned = all.some(({ text }) => own.test(text));
  const uses = all.filter(
    ({ line, text }) =>
      line !== declared.line.line &&
      (isOwned ? own : wholeWord(declared.name)).test(text) &&
      code.definitions.some(
        (each) => /^(?:function|method)$/u.test(each.kind) && holds(each.lines, line),
      ) &&
      !inside.some((each) => holds(each.lines, line)),
  );
  const writes = longPattern`
      ${escapePattern(declared.name)}(?:\[[^\]]*\])?\s*(?:[-+*/%|&?]{0,2}=(?![=>~])|\+\+|--)|
      (?:\+\+|--)[\w.>-]*${escapePattern(declared.name)}\b
    `;
  const found = isWriting ? uses.filter(({ text }) => writes.test(text)) : uses;
  return found.length === 0
    ? undefined
    : {
        claim: words,
        fact: `It is ${isWriting ? 'changed' : 'used'} here too: ${found.slice(0, 3).map(shown).join(', ')}.`,
        lines: found.slice(0, 6).map(({ line }) => line),
        follows: `Removing or moving \`${declared.name}\` (L${declared.line.line}) has to mind L${found[0]?.line ?? declared.line.line}.`,
      };
}
