import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { numberWords } from '../../evidence/examples/amounts.ts';
import { escapePattern, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';

const number = `(${Object.keys(numberWords)
  .filter((word) => word.length > 2 && word !== 'zero')
  .join('|')}|\\d{1,2})`;

/** What questions count, and how many of it there are: from the fewest to the most that it can be taken for. */
const counted: readonly {
  readonly noun: string;
  readonly count: (owner: Definition, evidence: Evidence) => Counted | undefined;
}[] = [
  { noun: 'cases?|branches', count: casesIn },
  {
    noun: 'returns?(?: statements?)?',
    count: (owner, evidence) => linesWith(owner, evidence, /\breturn\b/u),
  },
  { noun: 'ifs|if statements?', count: ifsIn },
  {
    noun: 'loops?|for loops?',
    count: (owner, evidence) =>
      linesWith(
        owner,
        evidence,
        /^\s*\}?\s*(?:for|foreach|while|until|loop)\b|\.(?:each|forEach)\b/u,
      ),
  },
  { noun: 'parameters?|params?|arguments?|args?', count: parametersIn },
  { noun: 'values?|members?|variants?|constants?', count: membersIn },
];

interface Counted {
  readonly least: number;
  readonly most: number;
  readonly lines: readonly SourceLine[];
}

const forms = counted.map(({ noun, count }) => ({
  count,
  patterns: [
    new RegExp(
      `\\b(?:the|these|those|its|all) ${number} (?:${noun})\\b(?: (?:of|in|inside) (?:the )?([\\w$]+))?`,
      'u',
    ),
    new RegExp(
      `\\b([\\w$]+) (?:has|have|contains|consists of) (?:only |just |exactly )?${number} (?:different |possible )?(?:${noun})\\b`,
      'u',
    ),
    new RegExp(
      `\\bare there (?:only |just |exactly )?${number} (?:${noun})\\b(?: (?:of|in|inside|for) (?:the )?([\\w$]+))?`,
      'u',
    ),
  ],
}));

/** Not all of them are meant, or more are to come. */
const partly =
  /\b(?:first|last|other|top|upper|lower|next|same|more|add|another|new|should|want|could|would|need|instead|least|most|than|into|make)\b/u;

/** P9 for how many there are: "the three cases in label", where there are two. */
export function findOtherNumberOf(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  for (const { count, patterns } of forms) {
    const match = patterns.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
    const found =
      match == null || isPartly(plain, match) ? undefined : miscounted(match, count, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function miscounted(
  [words, ...groups]: RegExpExecArray,
  count: (typeof counted)[number]['count'],
  evidence: Evidence,
): Premise | undefined {
  const digits = groups.find((group) => group !== undefined && amountOf(group) !== undefined);
  const amount = amountOf(digits ?? '');
  const owner = ownerOf(
    groups.find((group) => group !== digits),
    evidence,
  );
  const found = owner === undefined ? undefined : count(owner, evidence);
  if (amount === undefined || owner === undefined || found === undefined || found.most === 0)
    return undefined;
  return amount >= found.least && amount <= found.most ? undefined : described(words, found, owner);
}

const isPartly = (plain: string, { index, 0: words }: RegExpExecArray): boolean =>
  partly.test(plain.slice(Math.max(0, index - 24), index + words.length)) ||
  /^(?:is|are|does|has)\b/u.test(plain);

const amountOf = (word: string): number | undefined =>
  /^\d+$/u.test(word)
    ? Number(word)
    : Object.hasOwn(numberWords, word)
      ? numberWords[word]
      : undefined;

function ownerOf(word: string | undefined, evidence: Evidence): Definition | undefined {
  const named =
    word === undefined ? undefined : (functionSaid(word, evidence) ?? definitionOf(word, evidence));
  // "the 3 arguments of groupingBy": of what is only called here, nothing is counted.
  if (named !== undefined || (word !== undefined && isCalled(word, evidence))) return named;
  return (
    functionNamedIn(wordingOf(evidence.question).plain, evidence) ?? functionSaid('it', evidence)
  );
}

const isCalled = (word: string, { subject }: Evidence): boolean =>
  new RegExp(`(?<![\\w$])${escapePattern(word)}\\s*\\(`, 'iu').test(subject?.text ?? '');

const described = (
  words: string,
  { least, most, lines }: Counted,
  { name, lines: own }: Definition,
): Premise => ({
  claim: words,
  fact: `\`${name}\` has ${least === most ? String(least) : `${least} to ${most}`}: ${lines.slice(0, 3).map(shown).join(', ')}${lines.length > 3 ? ' and so on' : ''}.`,
  lines: [...new Set([...lines.slice(0, 6).map(({ line }) => line), own.from])],
});

function linesWith(owner: Definition, evidence: Evidence, pattern: RegExp): Counted {
  const lines = codeOf(owner, evidence).filter(({ text }) => pattern.test(withoutTexts(text)));
  return { least: lines.length, most: lines.length, lines };
}

const besides = /\b(?:besides|beside|apart from|without|next to|plus|and) (?:the |a )?default\b/iu;

/** A label may stand for several values, and the default may be counted or not. */
function casesIn(owner: Definition, evidence: Evidence): Counted | undefined {
  const code = codeOf(owner, evidence);
  const labels = code.filter(({ text }) => /^\s*(?:case|when)\b/u.test(text));
  if (labels.length === 0) return undefined;
  const values = labels.map(({ text }) => withoutTexts(text).split(',').length);
  const others = code.filter(({ text }) => /^\s*(?:default\b|else\b|case _)/u.test(text));
  const grouped = labels.filter(({ line }) => labels.some((each) => each.line === line + 1));
  return {
    least: labels.length - grouped.length,
    most:
      values.reduce((a, b) => a + b, 0) +
      (others.length > 0 && !besides.test(evidence.question.text) ? 1 : 0),
    lines: [...labels, ...others],
  };
}

function ifsIn(owner: Definition, evidence: Evidence): Counted {
  const all = linesWith(owner, evidence, /\b(?:if|elif|elsif|unless)\b/u);
  const first = all.lines.filter(({ text }) => !/\b(?:elif|elsif|else if)\b/u.test(text));
  return { ...all, least: first.length };
}

function parametersIn(owner: Definition, evidence: Evidence): Counted | undefined {
  const has = parametersOf(owner, evidence);
  const [line] = codeOf(owner, evidence).slice(0, 1);
  if (has === undefined || has.some(({ rest }) => rest) || line === undefined) return undefined;
  return { least: has.length, most: has.length, lines: [line] };
}

const member = /^\s*[A-Za-z_]\w*\s*(?:[=({,].*)?[,;]?\s*(?:\/\/.*|#.*)?$/u;

/** The members of an enum that stand on lines of their own. */
function membersIn(owner: Definition, evidence: Evidence): Counted | undefined {
  const code = codeOf(owner, evidence);
  const [head, ...rest] = code;
  if (head === undefined || !/\benum\b|\(\w*Enum\)/u.test(head.text)) return undefined;
  const inside = rest.filter(({ text }) => /\w/u.test(text) && !/^\s*(?:#\[|@|\[)/u.test(text));
  // Methods, or several on one line: not counted by lines.
  if (
    inside.some(
      ({ text }) =>
        !member.test(text) || /,\s*\w/u.test(withoutTexts(text).replace(/\(.*\)|\{.*\}/gu, '')),
    )
  )
    return undefined;
  return { least: inside.length, most: inside.length, lines: inside };
}
