import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { oncePer, oncePerPair } from '../../../protocol/oncePer.ts';
import { below, type TreeNode } from '../treeNodes.ts';
import { agreementTest } from './agreement.ts';
import { isKind, type Kinds, kindsOf, partsOf } from './kinds.ts';
import { patternTest } from './patternTest.ts';
import type { Rule } from './ruleBook.ts';
import { textTest } from './textTest.ts';
import { allOf, anyOf, atMostMaybe, known, opposite, type Verdict } from './verdict.ts';

/** UTF-16 units of a node that is walked through; in a longer one the library looks up what is wanted. */
const SHORT = 1000;

/** What is known of a node and a matcher without asking ast-grep, which compiles a rule anew for each question. */
export type Test = (node: TreeNode) => Verdict;

/**
 * What can be told of a rule at a node. Never `no` where ast-grep finds it; metavariables are taken to agree, and what is
 * not known here to match. The language must have been read once.
 */
export const sieveOf = oncePerPair(
  ({ rule }: Pick<Rule, 'rule'>, language: GrammarLanguage): Test => testOf(rule, language),
);

/** The quick ones first: most nodes need no others. */
const order = 'kind regex pattern any follows precedes inside all has not'.split(' ');

function testOf(matcher: unknown, language: GrammarLanguage): Test {
  const parts = Object.entries(partsOf(matcher) ?? { unknown: matcher })
    .filter(([key]) => key !== 'field' && key !== 'stopBy')
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const agreement = agreementTest(matcher);
  const tests = [
    ...parts.map(([key, value]) => partTest(key, value, language)),
    ...(agreement ? [agreement] : []),
  ];
  const [only] = tests;
  return only !== undefined && tests.length === 1
    ? only
    : (node) => allOf(tests, (test) => test(node));
}

const unknown: Test = () => 'maybe';

function partTest(key: string, value: unknown, language: GrammarLanguage): Test {
  switch (key) {
    case 'kind':
      return isKind(value) ? ({ kind }) => known(kind === value) : unknown;
    case 'regex':
      return textTest(value);
    case 'pattern':
      return patternTest(value, language);
    case 'all':
    case 'any':
      return listTest(key, value, language);
    case 'not':
      return negated(testOf(value, language));
    case 'has':
    case 'inside':
    case 'follows':
    case 'precedes':
      return relationTest(key, value, language);
    default:
      return unknown;
  }
}

function listTest(key: 'all' | 'any', value: unknown, language: GrammarLanguage): Test {
  if (!Array.isArray(value)) return unknown;
  const tests = value.map((each) => testOf(each, language));
  const combine = key === 'all' ? allOf : anyOf;
  return (node) => combine(tests, (test) => test(node));
}

const negated =
  (test: Test): Test =>
  (node) =>
    opposite(test(node));

/** How far a relation looks: at the next node, at all, or up to one that the test fits. */
type Reach = 'neighbor' | 'end' | Test;

function relationTest(
  key: 'has' | 'inside' | 'follows' | 'precedes',
  value: unknown,
  language: GrammarLanguage,
): Test {
  const { field, stopBy = 'neighbor' } = partsOf(value) ?? {};
  const test = testOf(value, language);
  if (field !== undefined && typeof field !== 'string') return unknown;
  const reach: Reach =
    stopBy === 'neighbor' || stopBy === 'end' ? stopBy : testOf(stopBy, language);
  const looked: Looked = {
    test,
    reach,
    kinds: kindsOf(value, language),
    ...(field !== undefined && { field }),
  };
  switch (key) {
    case 'has':
      return keptForLong((node) => has(node, looked));
    case 'inside':
      return (node) => inside(node, looked);
    case 'follows':
      return (node) => along(siblings(node, -1), test, reach);
    case 'precedes':
      return (node) => along(siblings(node, 1), test, reach);
  }
}

/** Of a long node it is asked again and again, on behalf of what is in it. */
function keptForLong(test: Test): Test {
  const keptOf = oncePer((node: TreeNode) => ({ verdict: test(node) }));
  return (node) => (node.length() > SHORT ? keptOf(node).verdict : test(node));
}

interface Looked {
  readonly test: Test;
  readonly reach: Reach;
  /** Of what is looked for. */
  readonly kinds: Kinds;
  readonly field?: string;
}

function has(node: TreeNode, { test, reach, kinds, field }: Looked): Verdict {
  const held = field === undefined ? undefined : node.part(field);
  if (field !== undefined && held === undefined) return 'no';
  if (reach === 'neighbor') return held ? test(held) : anyOf(node.parts(), test);
  const verdict = anyOf(candidates(held ?? node, kinds, held !== undefined), test);
  // Where it stops somewhere, what was found may lie behind that.
  return reach === 'end' ? verdict : atMostMaybe(verdict);
}

function candidates(node: TreeNode, kinds: Kinds, isIncluded: boolean): Iterable<TreeNode> {
  if (kinds !== 'any' && node.length() > SHORT) {
    const found = node.within(kinds);
    return isIncluded ? found : found.filter((each) => each !== node);
  }
  return isIncluded ? [node, ...below(node)] : below(node);
}

/** With a field, a node around must hold there what is between. */
function inside(node: TreeNode, { test, reach, field }: Looked): Verdict {
  if (field === undefined) return along(ancestors(node), test, reach);
  let last = node;
  const holding: Test = (above) => {
    const inner = last;
    last = above;
    return above.part(field) === inner ? test(above) : 'no';
  };
  return along(ancestors(node), holding, reach);
}

function along(nodes: Iterable<TreeNode>, test: Test, reach: Reach): Verdict {
  if (typeof reach === 'string') return anyOf(reach === 'end' ? nodes : first(nodes), test);
  return anyOf(upTo(nodes, reach), ({ node, stopped }) =>
    stopped === 'no' ? test(node) : atMostMaybe(test(node)),
  );
}

/** Up to and with the first node that stops it; whether one before has perhaps. */
function* upTo(nodes: Iterable<TreeNode>, stop: Test): Iterable<Reached> {
  let stopped: Verdict = 'no';
  for (const node of nodes) {
    yield { node, stopped };
    stopped = anyOf([stopped, stop(node)], (verdict) => verdict);
    if (stopped === 'yes') return;
  }
}

interface Reached {
  readonly node: TreeNode;
  readonly stopped: Verdict;
}

function* first(nodes: Iterable<TreeNode>): Iterable<TreeNode> {
  for (const node of nodes) {
    yield node;
    return;
  }
}

function* ancestors(node: TreeNode): Iterable<TreeNode> {
  for (let above = node.above(); above !== undefined; above = above.above()) yield above;
}

function* siblings(node: TreeNode, step: 1 | -1): Iterable<TreeNode> {
  const parts = node.above()?.parts() ?? [];
  for (let at = parts.indexOf(node) + step; ; at += step) {
    const sibling = parts[at];
    if (sibling === undefined) return;
    yield sibling;
  }
}
