import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';

/** Operators, and those that are written in their place. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  '>=': ['>'],
  '>': ['>='],
  '<=': ['<'],
  '<': ['<='],
  '===': ['=='],
  '==': ['===', '!=', 'is'],
  '!==': ['!='],
  '!=': ['!=='],
  '&&': ['||', 'and'],
  '||': ['??', '&&', 'or'],
  '??': ['||'],
  '+=': ['=', '-='],
  '-=': ['=', '+='],
  '//': ['/'],
  '&': ['&&', '|'],
  '|': ['||', '&'],
  '++': ['+=', '+'],
  '--': ['-=', '-'],
  ':=': ['='],
  '**': ['^'],
};

const operator = '(?<sign>\\+\\+|--|:=|\\*\\*|[<>]=?|[=!]==?|&&?|\\|\\|?|\\?\\?|[-+]=|//)';
const definite = new RegExp(
  `(?:\\b(?:the|that|this|its|a|an|with|uses|because of) |["'\`])${operator}(?=["'\`]?(?: (?:in|on|of|here|there|at|operator|sign|check|comparison|test|instead|so|and|it|means|makes|lets)\\b|[,.?!;)]|\\s*$))`,
  'u',
);
const wished =
  /\b(?:should|use|change|replace|make|turn|want|would|better|instead|rather|missing|lacks?|forgot|need|swap|why not|or)\b/u;

const comparison = /(?<![\w.])([a-z_]\w*) ?([<>]=?|[=!]==?) ?(-?\d+(?:\.\d+)?)(?![\w.]\d)/u;

/** P5 for a comparison that is spelled out: "its age >= 18", where the code has `age > 18`. */
export function findOtherCompared(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const [, name = '', sign = '', number = ''] = comparison.exec(plain) ?? [];
  if (name === '' || evidence.code?.kind !== 'read' || wished.test(plain)) return undefined;
  const compares = new RegExp(
    `(?<![\\w])${escapePattern(name)}\\)?\\s*([<>]=?|[=!]==?)\\s*${escapePattern(number)}(?![\\w.])`,
    'iu',
  );
  const found = codeSaid(plain, evidence).flatMap((line) => {
    const is = compares.exec(line.text)?.[1];
    return is === undefined ? [] : [{ line, is }];
  });
  const [first] = found;
  // Three signs for two, or two for one, are said loosely.
  const isLoose = /^[=!]/u.test(sign);
  return first === undefined || isLoose || found.some(({ is }) => is === sign)
    ? undefined
    : {
        claim: `it is \`${name} ${sign} ${number}\``,
        fact: `It is compared otherwise: ${shown(first.line)}.`,
        lines: found.slice(0, 3).map(({ line }) => line.line),
      };
}

/** P5 for an operator: "because of the >=", where the code compares with `>`. */
export function findOtherOperator(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const { sign } = definite.exec(plain)?.groups ?? {};
  const isWish = wished.test(plain) || /^(?:change|improve)$/u.test(evidence.question.intent);
  if (sign === undefined || evidence.code?.kind !== 'read' || isWish) return undefined;
  const code = codeSaid(plain, evidence).map(bare);
  if (code.some(({ text }) => stands(sign, text))) return undefined;
  const found = code.filter(({ text }) =>
    (rivals[sign] ?? []).some((other) => stands(other, text)),
  );
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: `there is a \`${sign}\` here`,
        fact: `There is none; what there is: ${found.slice(0, 2).map(shown).join(', ')}.`,
        lines: found.slice(0, 4).map(({ line }) => line),
      };
}

/** Without texts, arrows and type arguments. */
const bare = ({ line, text }: SourceLine): SourceLine => ({
  line,
  text: withoutTexts(text).replace(/=>|->|<-|<<|>>|<\w+(?:<[^<>]*>)?>/gu, '  '),
});

const stands = (sign: string, text: string): boolean =>
  /\w/u.test(sign)
    ? new RegExp(`\\b${sign}\\b`, 'u').test(text)
    : new RegExp(`(?<![-=<>!&|?+*/%])${escapePattern(sign)}(?![=<>&|?/])`, 'u').test(text);
