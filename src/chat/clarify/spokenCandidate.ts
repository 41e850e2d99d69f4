import type { Definition } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameParts } from '../evidence/relevantLines.ts';
import { escapePattern, linesWithin, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { codeNouns, complaintWords, fillers } from '../evidence/words.ts';
import { type Candidate, candidate } from './candidates.ts';

/** "the handler should ignore …", "make the handler ignore …", "add … to the handler": one thing, in the singular. */
const spoken: readonly RegExp[] = [
  /(?:^|[,.;:!] ?|\b(?:please|pls|and|so|but|then) )(?:the|this|that|my|our) (\w+) (?:should(?:nt)?|must(?:nt)?|has to|needs to|ought to|shall) /u,
  /\b(?:make|let|have|get) (?:the|this|that|my|our) (\w+) (?!(?:a|an|better|nicer|faster|shorter|cleaner|simpler|more|less|of|in)\b)/u,
  /\b(?:add|put|include|insert|append|use|set) (?:[\w-]+ ){1,6}?(?:to|in|into|inside|on|for) (?:the|this|that|my|our) (\w+)(?: (?:please|pls|too|as well))?[ .!]*$/u,
];

/** Several are meant, or what tells them apart is said. */
const tellsApart =
  /\b(?:all|both|every\w*|each|any|two|three|first|second|third|last|other|outer|inner|upper|lower|top|bottom|new|old|selected|here)\b/u;

interface Place {
  readonly owner: string;
  readonly line: number;
  readonly lines: Lines;
}

/** E6 for a thing spoken of in plain words, when several of that name are in what is selected: "the handler should …". */
export function askWhichSpoken(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  if (question.intent !== 'change' || question.lines.length > 0) return undefined;
  const { plain } = wordingOf(question);
  const word = spoken.map((form) => form.exec(plain)?.[1]).find((found) => found !== undefined);
  if (word === undefined || tellsApart.test(plain) || !isTelling(word)) return undefined;
  const places = placesOf(word, evidence);
  if (places.length < 2 || areToldApart(places, word, evidence)) return undefined;
  return candidate(
    'which-candidate',
    {
      text: `Which ${word}?`,
      why: `There are ${places.length}, at ${places.map(({ line }) => `L${line}`).join(', ')}.`,
      because: `The question speaks of one ${word}, and there are ${places.length}.`,
      assumption: `The ${word} at L${places[0]?.line ?? 1} is meant.`,
    },
    places.slice(0, 4).map(({ owner, line }) => ({
      text: `The one in \`${owner}\` (L${line})`,
      lines: { from: line, to: line },
    })),
  );
}

const isTelling = (word: string): boolean =>
  word.length > 2 && !fillers.has(word) && !complaintWords.has(word) && !codeNouns.has(word);

/** Functions that have their own variable of that name, else the functions or classes whose names end in it. */
function placesOf(word: string, evidence: Evidence): readonly Place[] {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return [];
  const touched = code.definitions.filter(
    ({ lines }) => lines.from <= subject.lines.to && lines.to >= subject.lines.from,
  );
  const functions = touched.filter(({ kind }) => kind === 'function' || kind === 'method');
  const bound = functions
    .filter(({ name }) => name !== word)
    .flatMap((each) => bindingIn(each, word, evidence));
  // Of functions within each other the inner one comes later, and is the one that binds it.
  const own = [...new Map(bound.map((place) => [place.line, place])).values()];
  if (own.length > 0) return own;
  return touched
    .filter(
      ({ kind, name }) =>
        kind !== 'import' && kind !== 'variable' && nameParts(name).at(-1) === word,
    )
    .map(({ name, lines }) => ({ owner: name, line: lines.from, lines }));
}

function bindingIn(
  { name, lines }: Definition,
  word: string,
  { subject }: Evidence,
): readonly Place[] {
  if (subject === undefined) return [];
  const binding = new RegExp(
    `(?<![\\w$.>])\\$?${escapePattern(word)}\\s*(?::\\s*[\\w<>[\\], |]+)?\\s*:?=(?![=>])|\\b(?:let|const|var|auto|val)\\s+(?:mut\\s+)?${escapePattern(word)}\\b`,
    'iu',
  );
  const found = linesWithin(sourceLines(subject), lines).find(({ text }) => binding.test(text));
  return found === undefined ? [] : [{ owner: name, line: found.line, lines }];
}

/** A word of the question stands in the name or in the lines of some of them only. */
function areToldApart(
  places: readonly Place[],
  word: string,
  { question, subject }: Evidence,
): boolean {
  if (subject === undefined) return false;
  const all = sourceLines(subject);
  const texts = places.map(({ owner, lines }) =>
    [owner, ...linesWithin(all, lines).map(({ text }) => text)].join('\n'),
  );
  const words = [...question.topics, ...question.names.map(({ name }) => name)].filter(
    (each) => each !== word && each.length > 1,
  );
  return words.some((each) => {
    const said = wholeWord(each, 'iu');
    const parts = each.toLowerCase();
    const having = texts.filter(
      (text, at) => said.test(text) || nameParts(places[at]?.owner ?? '').includes(parts),
    );
    return having.length > 0 && having.length < places.length;
  });
}
