import type { StructureKind } from '../../protocol/codeFacts.ts';
import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { holds, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { structureNames } from '../evidence/structureWords.ts';
import { type Candidate, candidate } from './candidates.ts';

/** E6 for structures: one loop is to be changed, and there are several. */
export function askWhichStructure(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  if (subject === undefined || question.lines.length > 0 || !isOfOne(question)) return undefined;
  const kind = question.structures.find((wanted) => isOne(wanted, question.text));
  const places = kind === undefined ? [] : placesOf(kind, evidence);
  if (kind === undefined || places.length < 2) return undefined;
  // Of loops within each other all can be explained at once.
  if (question.intent === 'explain' && !areApart(places, evidence)) return undefined;
  const name = structureNames[kind];
  const all = sourceLines(subject);
  return candidate(
    'which-candidate',
    {
      text: `Which ${name}?`,
      why: `There are ${places.length}, at ${places.map((line) => `L${line}`).join(', ')}.`,
      because: `The question speaks of one ${name}, and there are ${places.length}.`,
      assumption: `The ${name} at L${places[0] ?? subject.lines.from} is meant.`,
    },
    places.slice(0, 4).map((line) => ({
      text: `L${line}: ${(all[line - 1]?.text ?? '').trim()}`.slice(0, 120),
      lines: { from: line, to: line },
    })),
  );
}

const isOfOne = ({ intent, text }: Evidence['question']): boolean =>
  intent === 'change' || (intent === 'explain' && explains.test(text));

const explains =
  /^\W*(?:(?:please|pls|hi|hey|can you|could you) )*(?:explain|describe|walk me through|what does|how does)\b/iu;

/** In functions of their own, none of which the question names. */
function areApart(places: readonly number[], evidence: Evidence): boolean {
  const { code, question } = evidence;
  if (code?.kind !== 'read') return false;
  const functions = code.definitions.filter(({ kind }) => kind === 'function' || kind === 'method');
  const owners = places.map((line) => functions.findLast(({ lines }) => holds(lines, line))?.name);
  return (
    new Set(owners).size === places.length &&
    !functions.some(({ name }) => wholeWord(name, 'iu').test(question.text))
  );
}

/** "the loop", in the singular and with nothing that tells it from others. */
const isOne = (kind: StructureKind, text: string): boolean =>
  singular[kind] !== undefined &&
  new RegExp(
    `\\b(?:the|this|that) ${singular[kind]}\\b(?! (?:of|over|that|which|with|at|on|around|where|inside|in(?! (?:its own|an? (?:new|own|separate|extra)|another|one|two|parallel|reverse)\\b))\\b)`,
    'iu',
  ).test(text);

const singular: Readonly<Partial<Record<StructureKind, string>>> = {
  loop: '(?:for |while |for-|foreach )?loop',
  switch: 'switch(?: statement)?',
  try: 'try(?: block)?',
  catch: '(?:catch|except|rescue)(?: block| clause)?',
  regex: '(?:regex|regexp|regular expression)',
  lambda: '(?:lambda|arrow function|closure)',
  comprehension: 'comprehension',
  condition: 'if(?: statement|-statement| block)?',
};

/** Where the structures of a kind begin in what the question is about, each line once. */
function placesOf(kind: StructureKind, evidence: Evidence): readonly number[] {
  const { code, subject } = evidence;
  const target = targetLines(evidence) ?? subject?.lines;
  if (code?.kind !== 'read' || subject === undefined || target === undefined) return [];
  const word = /\b(for|while)[- ]?(?:each )?loop\b/iu.exec(evidence.question.text)?.[1];
  const keyword = new RegExp(word === undefined ? '' : `\\b${word}`, 'iu');
  const all = sourceLines(subject);
  const within = code.structures
    .filter((found) => found.kind === kind && holds(target, found.line))
    .filter(({ line }) => keyword.test(all[line - 1]?.text ?? ''))
    .map(({ line }) => line);
  return [...new Set(within)];
}
