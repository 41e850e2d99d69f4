import type { Lines } from '../../../protocol/parsed.ts';
import { shapes } from '../languages/shapes.ts';
import type { ParsedText } from '../parsedText.ts';
import { rootOf, type TreeNode } from '../treeNodes.ts';
import type { Kinds } from './kinds.ts';

/** A node to be looked at. */
export interface Scope {
  readonly node: TreeNode;
  /** With all that is in it, or by itself: it reaches beyond the lines, and what it holds of them has scopes of its own. */
  readonly isDeep: boolean;
}

/** Lines of a function up to which it is searched whole: a rule is compiled anew for every node it is tried at. */
const SHORT = 40;

/** Parts of a node that are searched one by one; of more, the node is searched whole. */
const FEW = 6;

/**
 * The nodes that have to be looked at to see all that touches some lines, in the order of the text. More may be seen.
 * Without lines, the whole text.
 */
export function scopesOf(parsed: ParsedText, lines: Lines | undefined): readonly Scope[] {
  const { functions } = shapes[parsed.language];
  const isWhole = (node: TreeNode, own: Lines) =>
    lines === undefined ||
    holds(lines, own) ||
    (own.to - own.from < SHORT && functions.includes(node.kind));
  const scopesAt = (node: TreeNode): readonly Scope[] => {
    const isDeep = isWhole(node, linesOf(node));
    const parts = isDeep || lines === undefined ? [] : partsAt(node, lines);
    if (isDeep || parts.length > FEW) return [{ node, isDeep: true }];
    return [{ node, isDeep: false }, ...parts.flatMap(scopesAt)];
  };
  return scopesAt(rootOf(parsed));
}

/** Lines of the longest function that counts as the surroundings of what is in it. */
const LONGEST = 150;

/** The lines of the outermost function around some lines that is not too long; the lines themselves where there is none. */
export function functionAround(parsed: ParsedText, lines: Lines): Lines {
  const { functions } = shapes[parsed.language];
  const search = (node: TreeNode): Lines => {
    const own = linesOf(node);
    if (functions.includes(node.kind) && own.to - own.from < LONGEST) return own;
    const around = partsAt(node, lines).find((part) => holds(linesOf(part), lines));
    return around ? search(around) : lines;
  };
  return search(rootOf(parsed));
}

interface KindsAt {
  readonly around: readonly string[];
  readonly touching: readonly string[];
  readonly beside: readonly string[];
}

/**
 * The kinds of the nodes that hold a part of some lines and reach beyond them, of all down to them that touch the lines, and
 * of what stands beside these.
 */
export function kindsAt(parsed: ParsedText, lines: Lines): KindsAt {
  const outer = straddling(rootOf(parsed), lines);
  const parts = outer.flatMap((node) => node.parts());
  const isTouching = parts.map((part) => touches(linesOf(part), lines));
  return {
    around: outer.map((node) => node.kind),
    touching: parts.filter((_, index) => isTouching[index]).map((node) => node.kind),
    beside: parts.filter((_, index) => !isTouching[index]).map((node) => node.kind),
  };
}

/** The nodes that hold a part of some lines and reach beyond them, each before what is in it. */
function straddling(node: TreeNode, lines: Lines): readonly TreeNode[] {
  const isBeyond = !holds(lines, linesOf(node));
  return isBeyond ? [node, ...partsAt(node, lines).flatMap((part) => straddling(part, lines))] : [];
}

/** Of the nodes that hold a part of some lines and reach beyond them, those of some kinds that are in no other of these. */
export function outermost(node: TreeNode, kinds: Kinds, lines: Lines): readonly TreeNode[] {
  if (holds(lines, linesOf(node))) return [];
  if (kinds === 'any' || kinds.has(node.kind)) return [node];
  return partsAt(node, lines).flatMap((part) => outermost(part, kinds, lines));
}

/** The parts of a node that touch some lines. */
const partsAt = (node: TreeNode, lines: Lines): readonly TreeNode[] =>
  node.parts().filter((part) => touches(linesOf(part), lines));

const holds = (outer: Lines, inner: Lines): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const touches = (one: Lines, other: Lines): boolean =>
  one.from <= other.to && one.to >= other.from;

/** From the line of a node's first character to the line it ends on, counted from 1. */
const linesOf = ({ node }: TreeNode): Lines => ({
  from: node.startPosition.row + 1,
  to: node.endPosition.row + 1,
});
