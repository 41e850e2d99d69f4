import type { Definition } from '../../protocol/codeFacts.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Evidence, Subject } from './evidence.ts';
import { nameParts } from './relevantLines.ts';
import { covers, linesWithin, sourceLines, wholeWord } from './sourceLines.ts';
import { codeNouns, complaintWords, fillers } from './words.ts';

/** One definition may call another, and that one a third; further away nobody looks for the cause first. */
const DEPTH = 3;

/**
 * Where a question says that its matter lies: the functions and classes that it names, in code or in plain words ("the rate
 * limiter"), with what they call in the file. Undefined where it names none, all, or only types: then it may lie anywhere.
 */
export function aimOf(evidence: Evidence): readonly Lines[] | undefined {
  const { code, subject } = evidence;
  const named = namedDefinitions(evidence);
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  // What only holds values does nothing: what is wrong with it shows wherever it is used.
  if (!named.some((each) => doesSomething(each, code.definitions))) return undefined;
  return withCallees(named, code.definitions.filter(hasBody), subject).map(({ lines }) => lines);
}

function doesSomething({ kind, lines, name }: Definition, all: readonly Definition[]): boolean {
  if (kind !== 'class') return kind !== 'type';
  return all.some(
    (member) =>
      (member.kind === 'method' || member.kind === 'function') &&
      covers(lines, member.lines) &&
      member.name !== name &&
      !/^(?:__init__|__construct|constructor|initialize|new)$/u.test(member.name),
  );
}

/**
 * What a question is about within its file: the definition that it names, else the selection with the function around it.
 * Structures are looked for here, so that "this loop" may also mean the loop around the selection.
 */
export function targetLines(evidence: Evidence): Lines | undefined {
  const { question, subject, code } = evidence;
  if (subject === undefined) return undefined;
  if (code?.kind !== 'read') return subject.lines;
  const named = code.definitions.find(
    ({ name, kind }) =>
      kind !== 'import' && question.names.some((symbol) => symbol.literal && symbol.name === name),
  );
  const spoken = code.enclosing === undefined ? onlyNamed(evidence) : undefined;
  return (named ?? spoken ?? code.enclosing)?.lines ?? code.cut?.whole ?? subject.lines;
}

/**
 * What a question is called after: the one definition that it names, else the one around the selection. A type alone does
 * nothing: who speaks of a user means what is done with one.
 */
export function definitionAsked(evidence: Evidence): Definition | undefined {
  const { code } = evidence;
  if (code?.kind !== 'read') return undefined;
  const named = onlyNamed(evidence);
  const isRead = named !== undefined && doesSomething(named, code.definitions);
  return (isRead ? named : undefined) ?? code.enclosing;
}

/** The one function or class that a question names; undefined where it names none or several. */
function onlyNamed(evidence: Evidence): Definition | undefined {
  const [named, other] = namedDefinitions(evidence);
  return other === undefined ? named : undefined;
}

/** The functions and classes of the file that a question names, in code or in plain words. Every rule of a turn asks for them. */
const namedDefinitions = oncePer(({ question, code }: Evidence): readonly Definition[] => {
  if (code?.kind !== 'read') return [];
  const callable = code.definitions.filter(hasBody);
  const written: readonly string[] = question.text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  const words = new Set(written.map((word) => word.toLowerCase()));
  return callable.filter(
    (each) =>
      question.names.some(({ name }) => name === each.name) ||
      (hasCapital(each.name) && written.includes(each.name)) ||
      isSpoken(nameParts(each.name), words) ||
      isHeadSpoken(each, callable, words),
  );
});

/** Functions, classes and types: what has lines of its own to be right or wrong in. */
export const hasBody = ({ kind }: Definition): boolean =>
  kind === 'function' || kind === 'method' || kind === 'class' || kind === 'type';

/** Written with its capitals a plain word is the name: "is Get safe?" */
const hasCapital = (name: string): boolean => /\p{Lu}/u.test(name);

/** All parts of the name are said, and they tell something: `average_age` in "the average age is off". */
const isSpoken = (parts: readonly string[], words: ReadonlySet<string>): boolean =>
  parts.some(isTelling) && parts.every((part) => words.has(part) || words.has(`${part}s`));

/** `RateLimiter` in "the limiter lets too many through", where nothing else is a limiter. */
function isHeadSpoken(
  { name, kind }: Definition,
  all: readonly Definition[],
  words: ReadonlySet<string>,
): boolean {
  if (kind !== 'class' && kind !== 'type') return false;
  const head = nameParts(name).slice(-1);
  const others = all.filter((other) => nameParts(other.name).some((part) => head.includes(part)));
  return others.length === 1 && isSpoken(head, words);
}

const isTelling = (word: string): boolean =>
  word.length > 2 && !fillers.has(word) && !complaintWords.has(word) && !codeNouns.has(word);

function withCallees(
  named: readonly Definition[],
  all: readonly Definition[],
  subject: Subject,
): readonly Definition[] {
  let [reached, last] = [named, named];
  for (let step = 0; step < DEPTH && last.length > 0; step += 1) {
    const texts = last.map(({ lines }) => textOf(lines, subject));
    const known = reached;
    last = all.filter(
      (other) => !known.includes(other) && texts.some((text) => wholeWord(other.name).test(text)),
    );
    reached = [...known, ...last];
  }
  return reached;
}

const textOf = (lines: Lines, subject: Subject): string =>
  linesWithin(sourceLines(subject), lines)
    .map(({ text }) => text)
    .join('\n');
