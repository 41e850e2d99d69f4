import type { ReadCodeFacts, StructureKind } from '../../../protocol/codeFacts.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { holds, linesWithin, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { structureNames } from '../../evidence/structureWords.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { functionsNamedIn } from './saidFunction.ts';
import { saysItIsNot } from './stated.ts';
import { structureTraces } from './structureTraces.ts';

/** Kinds that a function may use from elsewhere in its file: absent only if the whole file has none. */
const anywhere: readonly StructureKind[] = ['regex', 'class', 'decorator', 'async', 'channel'];

/** P5: "this loop", where neither the selection nor the function around it has one. */
export function findAbsentStructure(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || code?.kind !== 'read' || target === undefined) return undefined;
  if (code.syntaxErrors.length > 0 || saysItIsNot.test(wordingOf(question).plain)) return undefined;
  if (isInOther(evidence, code)) return undefined;
  const scope = {
    from: Math.min(target.from, subject.lines.from),
    to: Math.max(target.to, subject.lines.to),
  };
  const place = code.definitions.some(({ name }) => question.names.some((n) => n.name === name))
    ? target
    : scope;
  const kind = question.structures.find((wanted) => isAbsent(wanted, place, code, evidence));
  if (kind === undefined) return undefined;
  return describe(kind, place, code, evidence);
}

/** "the catch in my controller": of code that is not shown. */
function isInOther({ question }: Evidence, { identifiers }: ReadCodeFacts): boolean {
  const { plain } = wordingOf(question);
  const word = inOther.exec(plain)?.[1];
  if (aroundCall.test(plain)) return true;
  return (
    word !== undefined &&
    !ofThisCode.test(word) &&
    !identifiers.some(({ name }) => name.toLowerCase() === word)
  );
}
/** "the catch around it": around its call. */
const aroundCall =
  /\b(?:try|catch|rescue|except|handler)\b(?: \w+)? (?:around|wrapping) (?:it|this|that|the calls?|[a-z_]\w*)\b/u;
const inOther =
  /\b(?:in|inside|within|around) (?:my|our|their|the calling|the callers?) ([a-z_]\w*)/u;
const ofThisCode = longPattern`
    ^(?:functions?|methods?|code|file|class|script|loop|snippet|selection|program|module|component|query|example|case|test|
    regex|switch|struct|block|body|opinion|view|eyes)$
  `;

function isAbsent(
  kind: StructureKind,
  place: Lines,
  code: ReadCodeFacts,
  evidence: Evidence,
): boolean {
  if (code.structures.some((found) => found.kind === kind && holds(place, found.line)))
    return false;
  if (kind === 'recursion') return !isOfType(evidence) && !hasRecursion(place, code, evidence);
  const trace = structureTraces[kind];
  const { subject } = evidence;
  if (trace === undefined || subject === undefined) return false;
  const all = sourceLines(subject);
  // "the loop in load", where other lines are selected.
  const named = functionsNamedIn(wordingOf(evidence.question).plain, evidence);
  if (named.some(({ lines }) => linesWithin(all, lines).some(({ text }) => trace.test(text))))
    return false;
  const lines = anywhere.includes(kind) ? all : linesWithin(all, place);
  return !lines.some(({ text }) => trace.test(text));
}

const ofType = /([\w$]+) (?:is|are|being) (?:an? )?recursive\b/u;

/** A type that is said to be recursive holds itself, and calls nothing. */
function isOfType(evidence: Evidence): boolean {
  const [, name = ''] = ofType.exec(wordingOf(evidence.question).plain) ?? [];
  const kind = definitionOf(name, evidence)?.kind;
  return kind === 'class' || kind === 'type';
}

/** A definition that names itself in its body, or one of two that name each other, may well recurse. */
function hasRecursion(place: Lines, code: ReadCodeFacts, { subject }: Evidence): boolean {
  if (subject === undefined) return true;
  const all = sourceLines(subject);
  const around = code.definitions.filter(
    ({ kind, lines }) =>
      (kind === 'function' || kind === 'method' || kind === 'variable' || kind === 'constant') &&
      lines.from <= place.to &&
      lines.to >= place.from,
  );
  const callable = code.definitions.filter(({ kind }) => kind === 'function' || kind === 'method');
  const mentions = (lines: Lines, name: string) =>
    linesWithin(all, { from: lines.from + (lines.to > lines.from ? 1 : 0), to: lines.to }).some(
      ({ text }) => wholeWord(name).test(text),
    );
  return around.some(
    (inner) =>
      (inner.lines.to > inner.lines.from && mentions(inner.lines, inner.name)) ||
      callable.some(
        (other) =>
          other.name !== inner.name &&
          mentions(inner.lines, other.name) &&
          mentions(other.lines, inner.name),
      ),
  );
}

/** What stands where the structure was expected: the loop for a recursion, the calls for a loop. */
const substitutes: Readonly<Partial<Record<StructureKind, readonly StructureKind[]>>> = {
  recursion: ['loop'],
  switch: ['condition'],
  lambda: ['loop'],
  comprehension: ['loop'],
  await: ['async'],
  generator: ['loop'],
};

function describe(
  kind: StructureKind,
  place: Lines,
  code: ReadCodeFacts,
  evidence: Evidence,
): Premise {
  const instead = code.structures.filter(
    (found) => (substitutes[kind] ?? []).includes(found.kind) && holds(place, found.line),
  );
  const name = structureNames[kind];
  const where = code.enclosing === undefined ? undefined : `\`${code.enclosing.name}\``;
  const first = instead[0];
  const does = doesInstead(place, code, evidence, first?.line);
  return {
    claim: `there is ${kind === 'recursion' || kind === 'async' || kind === 'await' ? '' : 'a '}${name} here`,
    fact: `${where === undefined ? `L${place.from}-${place.to} have` : `${where} (L${place.from}-${place.to}) has`} none.${does.text}`,
    lines: [...new Set([...does.lines, place.from])],
    better: `What do these lines do without ${name.startsWith('`') || kind === 'recursion' ? '' : 'a '}${name}?`,
  };
}

function doesInstead(
  place: Lines,
  code: ReadCodeFacts,
  evidence: Evidence,
  structureLine: number | undefined,
): { readonly text: string; readonly lines: readonly number[] } {
  const all = evidence.subject === undefined ? [] : sourceLines(evidence.subject);
  const called = code.calls.filter(({ line }) => holds(place, line)).map(({ name }) => name);
  const calls = linesWithin(all, place)
    .filter(({ text }) => called.some((name) => text.includes(`${name}(`)))
    .map(({ line }) => line);
  const about = relevantLines(evidence, 2, place).map(({ line }) => line);
  const from = structureLine === undefined ? [...about, ...calls] : [structureLine, ...about];
  const lines = [...new Set(from)].filter((line) => line > place.from).slice(0, 4);
  if (structureLine === undefined) return { text: '', lines };
  const quoted = lines.slice(0, 3).map((line) => shown({ line, text: all[line - 1]?.text ?? '' }));
  return { text: quoted.length === 0 ? '' : ` What it has: ${quoted.join(', ')}.`, lines };
}
