import type { StructureKind } from '../../protocol/codeFacts.ts';
import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { holds, sourceLines } from '../evidence/sourceLines.ts';
import { structureNames } from '../evidence/structureWords.ts';
import { type Candidate, candidate } from './candidates.ts';

/** E6 for structures: one loop is to be changed, and there are several. */
export function askWhichStructure(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  if (subject === undefined || question.intent !== 'change' || question.lines.length > 0)
    return undefined;
  const kind = question.structures.find((wanted) => isOne(wanted, question.text));
  const places = kind === undefined ? [] : placesOf(kind, evidence);
  if (kind === undefined || places.length < 2) return undefined;
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

/** "the loop", in the singular and with nothing that tells it from others. */
const isOne = (kind: StructureKind, text: string): boolean =>
  singular[kind] !== undefined &&
  new RegExp(
    `\\b(?:the|this|that) ${singular[kind]}\\b(?! (?:in|of|over|that|which|with|at|on|around|where|inside)\\b)`,
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
  const within = code.structures
    .filter((found) => found.kind === kind && holds(target, found.line))
    .map(({ line }) => line);
  return [...new Set(within)];
}
