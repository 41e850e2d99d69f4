import { dumpPattern } from '@ast-grep/wasm/wasm_bg.js';
import * as v from 'valibot';
import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import type { TreeNode } from '../treeNodes.ts';
import { freeingTrees } from '../treesMade.ts';
import type { Test } from './sieve.ts';
import type { Verdict } from './verdict.ts';

/** A pattern as ast-grep has read it. A part that it has left out has no `pattern`. */
interface Goal {
  readonly kind: string;
  readonly isNamed: boolean;
  readonly children: readonly Goal[];
  readonly text?: string | undefined;
  readonly pattern?: 'metaVar' | 'terminal' | 'internal' | undefined;
}

const goalSchema: v.GenericSchema<unknown, Goal> = v.object({
  kind: v.string(),
  isNamed: v.boolean(),
  children: v.array(v.lazy(() => goalSchema)),
  text: v.optional(v.string()),
  pattern: v.optional(v.picklist(['metaVar', 'terminal', 'internal'])),
});

const contextual = v.object({ context: v.string(), selector: v.string() });

/** Whether a node can be what a pattern shows. Never `yes`: metavariables may not agree. */
export function patternTest(pattern: unknown, language: GrammarLanguage): Test {
  // Parsed when it is needed: most nodes are told apart by their kind.
  const goal = once(() => goalOf(pattern, language));
  return (node) => {
    const wanted = goal();
    return wanted === undefined ? 'maybe' : mayFit(wanted, node);
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function goalOf(pattern: unknown, language: GrammarLanguage): Goal | undefined {
  const { context, selector } = v.is(contextual, pattern)
    ? pattern
    : { context: pattern, selector: undefined };
  if (typeof context !== 'string') return undefined;
  try {
    return v.parse(
      goalSchema,
      freeingTrees(() => dumpPattern(language, context, selector)),
    );
  } catch {
    return undefined;
  }
}

const fits = (isFit: boolean): Verdict => (isFit ? 'maybe' : 'no');

function mayFit(goal: Goal, node: TreeNode): Verdict {
  const { pattern, kind, children, text = '' } = goal;
  if (pattern === 'metaVar') return fits(!/^\$[A-Z_]/.test(text) || node.node.isNamed);
  if (pattern === undefined || isUncertain(goal)) return 'maybe';
  if (node.kind !== kind) return 'no';
  if (pattern === 'terminal') return fits(!goal.isNamed || node.text() === text);
  return fits(children.some(isUncertain) || standInOrder(children, node.parts()));
}

/** An error fits all, and beside a part that the parser has made up the others are not told apart. */
const isUncertain = ({ kind }: Goal): boolean => kind === 'ERROR' || kind.startsWith('MISSING');

const isList = ({ pattern, text }: Goal): boolean =>
  pattern === 'metaVar' && text?.startsWith('$$$') === true;

/** Whether parts that fit come one after the other. Beside a list of any length, punctuation may be left out. */
function standInOrder(goals: readonly Goal[], parts: readonly TreeNode[]): boolean {
  const wanted = goals.some(isList) ? goals.filter((goal) => goal.isNamed && !isList(goal)) : goals;
  let at = 0;
  return wanted.every((goal) => {
    at = parts.findIndex((part, index) => index >= at && mayFit(goal, part) !== 'no') + 1;
    return at > 0;
  });
}
