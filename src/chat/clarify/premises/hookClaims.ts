import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const hook = String.raw`\b(?:use)?(?:layout ?)?(effect|memo|callback|hook)s?\b`;
const runs = longPattern`
    ${hook}(?: \w+){0,3}? (?:re-?)?(?:runs?|fires?|executes?|computes?|(?:is|gets) (?:re)?(?:run|called|computed|created|
    executed))(?: again)? (?:(on|after|in|with|for|at) (?:every|each|any) (?:single )?(?:re-?)?render|
    (?:only )?(?:once\b|on (?:the )?(?:first )?(?:mount|render)\b))
  `;
const isEmpty = longPattern`
    ${hook}(?: \w+){0,3}? (?:has|with|takes|uses|gets) (?:an? |the )?(?:empty (?:dependency|deps?) (?:array|list)|
    empty (?:deps|dependencies)|no (?:deps|dependencies)|empty array)
  `;
const dependsOn = longPattern`
    ${hook}(?: \w+){0,3}? (?:depends on|re-?runs (?:when|if|whenever)|runs (?:again )?(?:when|if|whenever)|watches|
    has) (?:the |also )*([a-z_$][\w$]*)(?: (?:changes|as a dependency|in its (?:deps|dependencies|dependency array)))?\b
  `;

/** The line that ends a hook with the list of what it depends on. */
const ends = /(?:^\s*\}|\)|\w)\s*,\s*\[([^\]]*)\]\s*\)/u;

/** P11 for React: "the effect runs on every render", "it depends on query", against the list of what it depends on. */
export const findOtherDependencies = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const match = [runs, isEmpty, dependsOn]
      .map((form) => form.exec(clause))
      .find((each) => each !== null);
    const [first, ...others] = match === undefined ? [] : dependencies(match[1] ?? '', evidence);
    if (match === undefined || first === undefined || others.length > 0) return undefined;
    return contradicted(clause, match[2], first, evidence);
  });

function contradicted(
  clause: string,
  what: string | undefined,
  found: Dependencies,
  evidence: Evidence,
): Premise | undefined {
  if (runs.test(clause)) {
    const isAlways = what !== undefined;
    return !isAlways && found.on === '' ? undefined : described(runClaim(isAlways), found);
  }
  if (!isEmpty.test(clause)) return otherDependency(what ?? '', found, evidence);
  return found.on === '' ? undefined : described('it depends on nothing', found);
}

const runClaim = (isAlways: boolean): string =>
  isAlways ? 'it runs on every render' : 'it runs once';

/** Another name of this file is what it is said to depend on. */
function otherDependency(
  name: string,
  found: Dependencies,
  { code }: Evidence,
): Premise | undefined {
  const isName =
    code?.kind === 'read' && code.identifiers.some((each) => each.name.toLowerCase() === name);
  return !isName || wholeWord(name, 'iu').test(found.on)
    ? undefined
    : described(`it depends on \`${name}\``, found);
}

interface Dependencies {
  readonly line: SourceLine;
  /** What stands between the brackets. */
  readonly on: string;
}

/** The hooks of that kind in what is asked about; none where one of them has no list. */
function dependencies(kind: string, evidence: Evidence): readonly Dependencies[] {
  const code = codeAsked(evidence);
  const begun = code.filter(({ text }) =>
    /\buse(?:Effect|LayoutEffect|Memo|Callback)\(/u.test(text),
  );
  const found = code.flatMap((line) => {
    const on = ends.exec(line.text)?.[1];
    return on === undefined ? [] : [{ line, on: on.trim() }];
  });
  if (begun.length !== found.length) return [];
  return found.filter(
    (_, at) => kind === 'hook' || begun[at]?.text.toLowerCase().includes(kind) === true,
  );
}

const described = (claim: string, { line, on }: Dependencies): Premise => ({
  claim,
  fact:
    on === ''
      ? `It runs once, after the first render: ${shown(line)}.`
      : `It runs again when one of these changes: ${shown(line)}.`,
  lines: [line.line],
  better: on === '' ? 'When would it have to run again?' : `How often does ${on} change?`,
});
