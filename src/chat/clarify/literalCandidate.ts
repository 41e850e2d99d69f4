import type { Evidence } from '../evidence/evidence.ts';
import { readable } from '../evidence/normalise.ts';
import { nameParts } from '../evidence/relevantLines.ts';
import {
  escapePattern,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../evidence/sourceLines.ts';
import { longPatternWith } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';

const literal = String.raw`(-?\d[\d_]*(?:\.\d+)?|"[^"\n]{1,60}"|'[^'\n]{1,60}')`;
const called =
  '(?:the |this |that )(?:magic |hard-?coded |literal |plain )*(?:number |constant |value |string |text |literal )?';

/** "take the 30 out into a constant", "change "n/a" to …", "why 30?": one value, as if it stood there once. */
const forms: readonly RegExp[] = [
  longPatternWith('iu')`
      \b(?:take|pull|extract|move|make|turn|replace|change|raise|lower|increase|decrease|bump|set|swap|name|hoist|factor|
      get rid of|explain) (?:out )?${called}${literal}(?![\w.%])(?= (?:out|into|to|a |an |by|with|configurable|from|please|
      pls|here)|[ .!?]*$)
    `,
  /\b(?:change|replace|rename|swap|turn) ("[^"\n]{1,60}"|'[^'\n]{1,60}') (?:to|into|with|by)\b/iu,
  new RegExp(String.raw`^\W*${called}${literal} (?:should|must|needs to|has to|ought to)\b`, 'iu'),
  longPatternWith('iu')`
      ^\W*(?:why|what is|whats|what's|what does|where does)(?: is)? (?:${called})?${literal}(?: (?:for|mean|stand for|about|
      here|come from|there))*[ .!?]*$
    `,
];

/** Several are meant, or what tells them apart is said. */
export const tellsApart = longPatternWith('iu')`
    \b(?:all|both|every\w*|each|any|two|three|first|second|third|last|other|upper|lower|top|bottom|selected|everywhere|
    wherever|duplicated?|twice)\b
  `;

/** E6 for a value that is spelled out, where it stands in several places for different things. */
export function askWhichLiteral(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const text = readable(question.text);
  if (question.lines.length > 0 || tellsApart.test(text)) return undefined;
  const value = forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
  return value === undefined ? undefined : askWhichOf(value, patternOf(value), evidence);
}

/** Which of the lines that have a text, unless there is one or the question tells them apart. */
export function askWhichOf(
  said: string,
  pattern: RegExp,
  evidence: Evidence,
): Candidate | undefined {
  return askWhichLine(said, placesOf(pattern, evidence), evidence);
}

/** A line, or the first of some that belong together. */
export interface Spot extends SourceLine {
  readonly to?: number;
}

/** Which of some lines, unless there is one or the question tells them apart. */
export function askWhichLine(
  said: string,
  places: readonly Spot[],
  evidence: Evidence,
): Candidate | undefined {
  if (places.length < 2 || areToldApart(said, places, evidence)) return undefined;
  return candidate(
    'which-candidate',
    {
      text: `Which ${said}?`,
      why: `It stands at ${places.map(({ line }) => `L${line}`).join(', ')}.`,
      because: `The question speaks of one ${said}, and there are ${places.length}.`,
      assumption: `The ${said} at L${places[0]?.line ?? 1} is meant.`,
    },
    places.slice(0, 4).map(({ line, text: code, to = line }) => ({
      text: `L${line}: ${code.trim()}`.slice(0, 120),
      lines: { from: line, to },
    })),
  );
}

function patternOf(value: string): RegExp {
  const bare = value.replace(/^["']|["']$/gu, '');
  return /^["']/u.test(value)
    ? new RegExp(`(["'\`])${escapePattern(bare)}\\1`, 'u')
    : new RegExp(`(?<![\\w.])${escapePattern(bare)}(?![\\w]|\\.\\d)`, 'u');
}

/** Lines of what is selected; a comment is no place for it. */
export function placesOf(pattern: RegExp, { subject }: Evidence): readonly SourceLine[] {
  if (subject === undefined) return [];
  return linesWithin(sourceLines(subject), subject.lines).filter(
    ({ text }) =>
      !/^\s*(?:\/\/|#|\*(?:\s|\/|$)|\/\*)/u.test(text) && pattern.test(text.slice(0, 400)),
  );
}

/** What holds each line, by its name. */
export const ownersOf = (
  places: readonly SourceLine[],
  code: Evidence['code'],
): readonly string[] =>
  places.map(({ line }) =>
    code?.kind === 'read'
      ? (code.definitions.findLast(
          ({ kind, lines }) => kind !== 'import' && lines.from <= line && lines.to >= line,
        )?.name ?? '')
      : '',
  );

/** A word of the question stands in some of the lines only, or in the name of what holds them. */
function areToldApart(
  value: string,
  places: readonly SourceLine[],
  { question, code }: Evidence,
): boolean {
  const owners = ownersOf(places, code);
  const words = [...question.topics, ...question.names.map(({ name }) => name)].filter(
    (each) => each.length > 1 && !value.includes(each),
  );
  return words.some((each) => {
    const said = wholeWord(each, 'iu');
    const having = places.filter(
      ({ text }, at) =>
        said.test(text) ||
        nameParts(text).includes(each.toLowerCase()) ||
        nameParts(owners[at] ?? '').includes(each.toLowerCase()) ||
        owners[at]?.toLowerCase() === each.toLowerCase(),
    );
    return having.length > 0 && having.length < places.length;
  });
}
