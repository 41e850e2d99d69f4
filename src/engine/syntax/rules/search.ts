import type { SgNode } from '@ast-grep/wasm';
import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { oncePerPair } from '../../../protocol/oncePer.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { ParsedText } from '../parsedText.ts';
import { rootOf, type TreeNode } from '../treeNodes.ts';
import { freeingTrees } from '../treesMade.ts';
import { type Kinds, kindsFoundBy } from './kinds.ts';
import type { Rule } from './ruleBook.ts';
import { outermost, type Scope, scopesOf, touches } from './scopes.ts';
import { sieveOf } from './sieve.ts';

export interface RuleSearch {
  readonly parsed: ParsedText;
  /** Only hits that touch these lines are wanted; without them, all. */
  readonly lines?: Lines;
  /** Hits that touch these are wanted as well. */
  readonly besides?: readonly Lines[];
  /** Whether rules are tried whose findings count only for who complains of them; they are, unless it is said. */
  readonly isForComplaints?: boolean;
  /** The kinds of nodes around the lines in which a rule is looked for besides, all over them. */
  readonly beyond?: (rule: Rule) => Kinds | undefined;
}

/** @throws what the matcher says of a rule that it refuses. */
export type Find = (rule: Rule) => readonly SgNode[];

/** Finds what a rule matches. What can be told without the matcher is: it compiles a rule anew for each node it is tried at. */
export function finderOf({ parsed, lines, besides = [], beyond }: RuleSearch): Find {
  const wanted = lines === undefined ? [] : [lines, ...besides];
  const scopes = scopesOfAll(parsed, wanted);
  // An edit may undo what stands beside it: there, all that matched counts.
  const seen = (rule: Rule, hit: SgNode) => (beyond === undefined ? placeOf(rule, hit) : hit);
  const near: Find = (rule) => {
    const hits = eachOnce(scopes.flatMap((scope) => hitsIn(scope, rule, parsed)));
    if (wanted.length === 0) return hits;
    return hits.filter((hit) => {
      const own = matchedLines(seen(rule, hit));
      return wanted.some((each) => touches(own, each));
    });
  };
  return (rule) => {
    isUsable(rule, parsed);
    const kinds = beyond?.(rule);
    if (kinds === undefined || lines === undefined) return near(rule);
    const areas = outermost(rootOf(parsed), kinds, lines);
    const far = areas.flatMap((node) => hitsIn({ node, isDeep: true }, rule, parsed));
    return eachOnce([...near(rule), ...far]);
  };
}

/** The same node is the way to several lines. */
function scopesOfAll(parsed: ParsedText, wanted: readonly Lines[]): readonly Scope[] {
  if (wanted.length === 0) return scopesOf(parsed, undefined);
  const all = wanted.flatMap((lines) => scopesOf(parsed, lines));
  const deep = new Set(all.filter(({ isDeep }) => isDeep).map(({ node }) => node));
  return [...new Map(all.map(({ node }) => [node, { node, isDeep: deep.has(node) }])).values()];
}

const eachOnce = (hits: readonly SgNode[]): readonly SgNode[] => [
  ...new Map(hits.map((hit) => [hit.id(), hit])).values(),
];

function hitsIn({ node, isDeep }: Scope, rule: Rule, parsed: ParsedText): readonly SgNode[] {
  if (isDeep) {
    return mayHold(node, rule, parsed)
      ? freeingTrees(() => matchable(node, parsed).findAll(queryOf(rule)))
      : [];
  }
  const kinds = kindsFoundBy(rule, parsed.language);
  if (kinds !== 'any' && !kinds.has(node.kind)) return [];
  if (sieveOf(rule, parsed.language)(node) === 'no') return [];
  const itself = matchable(node, parsed);
  if (!freeingTrees(() => itself.matches(queryOf(rule)))) return [];
  // The first in a node that matches is the node itself; found in this way, it knows what its metavariables are.
  const found = freeingTrees(() => itself.find(queryOf(rule)));
  return found ? [found] : [];
}

/** Whether a rule may match anything in a node. */
function mayHold(node: TreeNode, rule: Rule, parsed: ParsedText): boolean {
  const kinds = kindsFoundBy(rule, parsed.language);
  if (kinds === 'any') return true;
  const sieve = sieveOf(rule, parsed.language);
  return node.within(kinds).some((candidate) => sieve(candidate) !== 'no');
}

/** Has the matcher refuse a rule that it does not understand, in whatever text. Once: what it accepts, it always does. */
function isUsable(rule: Rule, { root, language }: ParsedText): boolean {
  return accepted(rule, language)(root);
}

const accepted = oncePerPair((rule: Rule, _language: GrammarLanguage) => {
  let isAccepted = false;
  return (root: SgNode): boolean => {
    if (!isAccepted) freeingTrees(() => root.matches(queryOf(rule)));
    isAccepted = true;
    return isAccepted;
  };
});

/** A node as the matcher sees it. */
function matchable(node: TreeNode, parsed: ParsedText): SgNode {
  const above = node.above();
  if (above === undefined) return parsed.root;
  const found = matchable(above, parsed).child(above.parts().indexOf(node));
  if (found === undefined) throw new Error('Both libraries see one tree.');
  return found;
}

export const queryOf = ({ rule, constraints, utils }: Rule): unknown => ({
  rule,
  ...(constraints && { constraints }),
  ...(utils && { utils }),
});

/** Where a finding stands: of a long match, the part that its rule names. */
export const placeOf = ({ place }: Rule, match: SgNode): SgNode =>
  (place === undefined ? undefined : match.getMatch(place)) ?? match;

/** From the line of the first character to the line it ends on, counted from 1. */
export function matchedLines(match: SgNode): Lines {
  const { start, end } = match.range();
  return { from: start.line + 1, to: end.line + 1 };
}
