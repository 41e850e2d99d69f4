import type { TreeNode } from '../treeNodes.ts';
import { partsOf } from './kinds.ts';
import type { Test } from './sieve.ts';

/** A metavariable, and the fields that lead to what it stands for. */
interface Capture {
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * Whether what a metavariable stands for in one field of a node is what it stands for in another. Undefined where a matcher names
 * none twice in that way. What it says of other places is not looked at.
 */
export function agreementTest(matcher: unknown): Test | undefined {
  const captures = capturesIn(matcher);
  const pairs = captures.flatMap((one, index) =>
    captures
      .slice(index + 1)
      .filter(({ name }) => name === one.name)
      .map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return undefined;
  return (node) =>
    pairs.some(([one, other]) => differ(at(one, node), at(other, node))) ? 'no' : 'maybe';
}

function capturesIn(matcher: unknown, path: readonly string[] = []): readonly Capture[] {
  const { pattern, has, all } = partsOf(matcher) ?? {};
  const { field, stopBy = 'neighbor' } = partsOf(has) ?? {};
  return [
    ...(isMetavariable(pattern) ? [{ name: pattern, path }] : []),
    ...(typeof field === 'string' && stopBy === 'neighbor'
      ? capturesIn(has, [...path, field])
      : []),
    ...(Array.isArray(all) ? all.flatMap((each) => capturesIn(each, path)) : []),
  ];
}

/** One that captures: what begins with an underscore fits anything. */
const isMetavariable = (pattern: unknown): pattern is string =>
  typeof pattern === 'string' && /^\$\$?[A-Z][A-Z0-9_]*$/.test(pattern);

const at = ({ path }: Capture, node: TreeNode): TreeNode | undefined =>
  path.reduce<TreeNode | undefined>((holder, field) => holder?.part(field), node);

/** As ast-grep compares them: by their text where one has no named parts, else part by part. */
function differ(one: TreeNode | undefined, other: TreeNode | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (one.isNamedLeaf() || other.isNamedLeaf()) return one.text() !== other.text();
  const [parts, others] = [one.parts(), other.parts()];
  return (
    one.kind !== other.kind ||
    parts.length !== others.length ||
    parts.some((part, index) => differ(part, others[index]))
  );
}
