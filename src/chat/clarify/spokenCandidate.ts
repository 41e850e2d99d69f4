import type { Definition } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameParts, stem } from '../evidence/relevantLines.ts';
import { escapePattern, linesWithin, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { codeNouns, complaintWords, fillers } from '../evidence/words.ts';
import { longPattern, longPatternWith } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';

/** "the handler should ignore …", "make the handler ignore …", "add … to the handler": one thing, in the singular. */
const spoken: readonly RegExp[] = [
  longPattern`
    (?:^|[,.;:!] ?|\b(?:please|pls|and|so|but|then) )(?:the|this|that|my|our) (\w+) (?:should(?:nt)?|must(?:nt)?|has to|
    needs to|ought to|shall) 
  `,
  /\b(?:make|let|have|get) (?:the|this|that|my|our) (\w+) (?!(?:a|an|better|nicer|faster|shorter|cleaner|simpler|more|less|of|in)\b)/u,
  longPattern`
    \b(?:add|put|include|insert|append|use|set) (?:[\w-]+ ){1,6}?(?:to|in|into|inside|on|for) (?:the|this|that|my|
    our) (\w+)(?: (?:please|pls|too|as well))?[ .!]*$
  `,
];

/** "set the timeout to 60", "raise the limit": an amount that the code gives. */
const spokenAmount: readonly RegExp[] = [
  longPattern`
    \b(?:set|change|raise|increase|bump|lower|decrease|reduce|double|halve|put|move|extend|shorten|cut) (?:the|this|that|my|
    our) (\w+)(?: (?:to|by|from|up|down) | ?[.!]*$)
  `,
  /\bmake (?:the|this|that|my|our) (\w+) (?:-?\d|longer|shorter|bigger|larger|smaller|higher|lower)/u,
  longPattern`
    ^(?:(?:and|but|so|hi|hey|please|pls) )*(?:the|this|that|my|our) (\w+) (?:should|must|has to|needs to|ought to) be (?:-?\d|
    longer|shorter|bigger|larger|smaller|higher|lower|doubled|halved)
  `,
  longPattern`
    ^(?:(?:and|but|so|hi|hey) )*(?:the|this|that|my|our) (\w+) (?:is|seems|looks) (?:way |much |far |a bit )?too (?:short|
    long|low|high|small|big|large|tight|strict|generous)\b
  `,
];

/** "disable the button while busy": done to what markup shows. */
const spokenElement: readonly RegExp[] = [
  longPattern`
    \b(?:disable|enable|hide|show|style|cent(?:er|re)|align|rename|translate|remove|drop|delete|resize|enlarge|shrink|replace|
    highlight|focus|autofocus|validate|wrap|move|relabel|re-?colou?r|gr[ae]y out|give|turn|convert|change|render|mark|put|
    make|lock|block|open|close|load) (?:the|this|that|my|our) (\w+)(?: (?:while|when|whenever|until|till|unless|if|once|
    as long as|as soon as|during|after|before|by default|to|into|an?|red|green|blue|gr[ae]y|bold|bigger|smaller|wider|left|
    right|disabled|hidden|visible|required|sticky|full|in an?|in its) |(?: (?:please|pls|too|here))?[ .!]*$)
  `,
  longPattern`
    ^(?:(?:please|pls|and|so) )*(?:the|this|that|my|our) (\w+) (?:should|must|has to|needs to|ought to) (?:be|get|have|not|
    stay|become|look|show|open|close|go|lead|move)\b
  `,
];

/** What people call an element, where it is not its tag. */
const tagsOf: ReadonlyMap<string, string> = new Map([
  ['link', 'a|link|navlink|router-link'],
  ['image', 'img|image|picture'],
  ['picture', 'img|image|picture'],
  ['field', 'input|textarea|textfield|field'],
  ['textbox', 'input|textarea'],
  ['checkbox', 'input[^>]*type="?checkbox|checkbox'],
  ['dropdown', 'select|dropdown'],
  ['paragraph', 'p'],
  ['heading', 'h[1-6]'],
  ['headline', 'h[1-6]'],
  ['list', 'ul|ol|list'],
]);

/** Several are meant, or what tells them apart is said. */
const tellsApart = longPattern`
    \b(?:all|both|every\w*|each|any|two|three|first|second|third|last|other|outer|inner|upper|lower|top|bottom|
    new(?! (?:tab|window|line)\b)|old|selected|here)\b
  `;

interface Place {
  readonly owner: string;
  readonly line: number;
  readonly lines: Lines;
}

/** E6 for a thing spoken of in plain words, when several of that name are in what is selected: "the handler should …". */
export function askWhichSpoken(evidence: Evidence): Candidate | undefined {
  const { word, places } = spokenOf(evidence) ?? {};
  if (word === undefined || places === undefined || places.length < 2) return undefined;
  if (areToldApart(places, word, evidence)) return undefined;
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

interface Spoken {
  readonly word: string;
  readonly places: readonly Place[];
}

function spokenOf(evidence: Evidence): Spoken | undefined {
  const { question } = evidence;
  const { plain } = wordingOf(question);
  if (question.lines.length > 0 || tellsApart.test(plain)) return undefined;
  return elementSpoken(plain, evidence) ?? nameSpoken(plain, evidence);
}

function elementSpoken(plain: string, evidence: Evidence): Spoken | undefined {
  const isWish = /^(?:change|other)$/u.test(evidence.question.intent);
  const word = isWish ? firstOf(spokenElement, plain) : undefined;
  const places = word === undefined ? [] : elementsOf(word, evidence);
  return word === undefined || places.length < 2 ? undefined : { word, places };
}

function nameSpoken(plain: string, evidence: Evidence): Spoken | undefined {
  const amount = firstOf(spokenAmount, plain);
  const word =
    amount ?? (evidence.question.intent === 'change' ? firstOf(spoken, plain) : undefined);
  if (word === undefined) return undefined;
  const bound = placesOf(word, evidence);
  const places = amount === undefined || bound.length > 1 ? bound : amountsOf(word, evidence);
  return { word, places };
}

const firstOf = (forms: readonly RegExp[], plain: string): string | undefined =>
  forms
    .map((form) => form.exec(plain)?.[1])
    .find((found) => found !== undefined && isTelling(found));

/** Names that end in the word and are given a number: `READ_TIMEOUT = 5`, `connectTimeout: 3000`, `setTimeout(5)`. */
function amountsOf(word: string, { subject }: Evidence): readonly Place[] {
  if (subject === undefined) return [];
  const given =
    /([A-Za-z_$][\w$-]*)["']?(?:\s*:\s*[A-Za-z_][\w<>[\]|.]{0,40}?)?\s*(?::=|[=:(]|=>)\s*["']?-?\d/gu;
  const found = linesWithin(sourceLines(subject), subject.lines).flatMap(({ line, text }) =>
    [...text.slice(0, 400).matchAll(given)].map(([, name = '']) => ({
      owner: name,
      line,
      lines: { from: line, to: line },
    })),
  );
  const named = found.filter(({ owner }) => nameParts(owner).at(-1) === word);
  return [...new Map(named.map((place) => [`${place.line} ${place.owner}`, place])).values()];
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
  const named = touched
    .filter(
      ({ kind, name }) =>
        kind !== 'import' && kind !== 'variable' && nameParts(name).at(-1) === word,
    )
    .map(({ name, lines }) => ({ owner: name, line: lines.from, lines }));
  return named.length > 0 ? named : elementsOf(word, evidence);
}

/** What markup shows by that name, with what stands in it: `<button …>`. */
function elementsOf(word: string, { subject }: Evidence): readonly Place[] {
  if (subject === undefined) return [];
  const names = tagsOf.get(word) ?? escapePattern(word);
  const tag = new RegExp(`<(?:${names})(?=[\\s>/"])`, 'iu');
  const closing = new RegExp(`</(?:${names})>|/>`, 'iu');
  const within = linesWithin(sourceLines(subject), subject.lines);
  return within.flatMap(({ line, text }, at) => {
    if (!tag.test(text.slice(0, 400))) return [];
    const end = within.slice(at, at + MOST_LINES).find((each) => closing.test(each.text));
    return [
      { owner: text.trim().slice(0, 60), line, lines: { from: line, to: end?.line ?? line } },
    ];
  });
}

/** Of an element that goes on for longer, the rest is left out. */
const MOST_LINES = 8;

function bindingIn(
  { name, lines }: Definition,
  word: string,
  { subject }: Evidence,
): readonly Place[] {
  if (subject === undefined) return [];
  const binding = longPatternWith('iu')`
      (?<![\w$.>])\$?${escapePattern(word)}\s*(?::\s*[\w<>[\], |]+)?\s*:?=(?![=>])|
      \b(?:let|const|var|auto|val)\s+(?:mut\s+)?${escapePattern(word)}\b
    `;
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
    const having = texts.filter(
      (text) => said.test(text) || nameParts(text).map(stem).includes(stem(each.toLowerCase())),
    );
    return having.length > 0 && having.length < places.length;
  });
}
