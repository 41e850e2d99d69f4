import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readScopedChanges, type ScopedChange } from '../../evidence/readChangeClaims.ts';
import { type SourceLine, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { undone } from './changedDeclarations.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';

/** P12 for a change in one function, by its own text: "I took the mutex out of Hit", which still locks. */
export function findUnchanged(evidence: Evidence): Premise | undefined {
  const { text } = evidence.question;
  if (undone.test(text)) return undefined;
  return readScopedChanges(text)
    .map((change) => {
      const owner = functionSaid(change.scope, evidence);
      if (owner === undefined) return undefined;
      return change.kind === 'removed'
        ? stillThere(change, owner, evidence)
        : notThere(change, owner, evidence);
    })
    .find((found) => found !== undefined);
}

/** With what stands right above it, such as a decorator. */
function linesOf(owner: Definition, evidence: Evidence): readonly SourceLine[] {
  const all = evidence.subject === undefined ? [] : sourceLines(evidence.subject);
  const above = all
    .slice(Math.max(0, owner.lines.from - 8), owner.lines.from - 1)
    .map(({ line, text }) => ({ line, text: text.slice(0, 400) }))
    .toReversed();
  const plain = above.findIndex(({ text }) => !/^\s*(?:@|#\[|\[[A-Z])/u.test(text));
  return [...above.slice(0, Math.max(0, plain)).toReversed(), ...codeOf(owner, evidence)];
}

function stillThere(
  { what, thing }: ScopedChange,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const itself = thing.itself ?? (thing.telling ? thing.trace : undefined);
  if (itself === undefined) return undefined;
  // A function may be called after what is said to be gone.
  const lines = linesOf(owner, evidence).filter(({ text }) =>
    itself.test(text.replace(wholeWord(owner.name), ' ')),
  );
  const [first] = lines;
  return first === undefined
    ? undefined
    : {
        claim: `the ${what} was removed from \`${owner.name}\``,
        fact: `It is still there: ${lines.slice(0, 3).map(shown).join(', ')}.`,
        lines: lines.slice(0, 4).map(({ line }) => line),
        better: `What does \`${owner.name}\` do as it is, with the ${what}?`,
      };
}

function notThere(
  { what, thing }: ScopedChange,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  const own = linesOf(owner, evidence);
  const callees = code.definitions.filter(
    ({ name, kind }) =>
      name !== owner.name &&
      (kind === 'function' || kind === 'method' || kind === 'class') &&
      own.some(({ text }) => wholeWord(name).test(text)),
  );
  const inOthers =
    thing.isInBody === true
      ? callees.flatMap((callee) => linesOf(callee, evidence))
      : sourceLines(subject);
  if ([...own, ...inOthers].some(({ text }) => thing.trace.test(text))) return undefined;
  return {
    claim: `the ${what} was added to \`${owner.name}\``,
    fact: `Nothing in \`${owner.name}\` looks like the ${what} (L${owner.lines.from}-${owner.lines.to}).`,
    lines: [
      owner.lines.from,
      ...own
        .filter(({ text, line }) => line > owner.lines.from && /\w/u.test(text))
        .slice(0, 5)
        .map(({ line }) => line),
    ],
    better: `What does \`${owner.name}\` do as it is, without the ${what}?`,
  };
}
