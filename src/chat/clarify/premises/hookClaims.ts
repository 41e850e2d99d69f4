import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const runs =
  /\b(?:use)?(?:effect|memo|callback|hook)s?\b(?: \w+){0,3}? (?:re-?)?(?:runs?|fires?|executes?|computes?|(?:is|gets) (?:re)?(?:run|called|computed|created|executed))(?: again)? (?:(on|after|in|with|for|at) (?:every|each|any) (?:single )?(?:re-?)?render|(?:only )?(?:once\b|on (?:the )?(?:first )?(?:mount|render)\b))/u;

/** The line that ends a hook with the list of what it depends on. */
const ends = /(?:^\s*\}|\)|\w)\s*,\s*\[([^\]]*)\]\s*\)/u;

/** P11 for React: "the effect runs on every render", against the list of what it depends on. */
export const findOtherDependencies = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const match = runs.exec(clause);
    const hooks = match === null ? [] : dependencies(evidence);
    const [first] = hooks;
    if (match === null || first === undefined || hooks.length !== 1) return undefined;
    const isAlways = match[1] !== undefined;
    return !isAlways && first.on === '' ? undefined : described(isAlways, first);
  });

interface Dependencies {
  readonly line: SourceLine;
  /** What stands between the brackets. */
  readonly on: string;
}

/** The hooks of what is asked about; none where one of them has no list. */
function dependencies(evidence: Evidence): readonly Dependencies[] {
  const code = codeAsked(evidence);
  const begun = code.filter(({ text }) =>
    /\buse(?:Effect|LayoutEffect|Memo|Callback)\(/u.test(text),
  );
  const found = code.flatMap((line) => {
    const on = ends.exec(line.text)?.[1];
    return on === undefined ? [] : [{ line, on: on.trim() }];
  });
  return begun.length === found.length ? found : [];
}

const described = (isAlways: boolean, { line, on }: Dependencies): Premise => ({
  claim: isAlways ? 'it runs on every render' : 'it runs once',
  fact:
    on === ''
      ? `It runs once, after the first render: ${shown(line)}.`
      : `It runs again when one of these changes: ${shown(line)}.`,
  lines: [line.line],
  better: on === '' ? 'When would it have to run again?' : `How often does ${on} change?`,
});
