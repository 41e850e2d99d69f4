import { dumpPattern } from '@ast-grep/wasm/wasm_bg.js';
import * as v from 'valibot';
import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { oncePerPair } from '../../../protocol/oncePer.ts';
import { freeingTrees } from '../treesMade.ts';
import type { Rule } from './ruleBook.ts';

/** Kinds of nodes; `any` where it cannot be told. */
export type Kinds = ReadonlySet<string> | 'any';

const anything = v.record(v.string(), v.unknown());
export const partsOf = (matcher: unknown): Readonly<Record<string, unknown>> | undefined =>
  v.is(anything, matcher) ? matcher : undefined;

/**
 * The kinds of nodes that a matcher can match at all. It errs to the side of more: a matcher that names none may match any.
 *
 * The language must have been read once: patterns are parsed in it.
 */
export function kindsOf(matcher: unknown, language: GrammarLanguage): Kinds {
  const parts = partsOf(matcher);
  if (parts === undefined) return 'any';
  const { kind, pattern, any, all } = parts;
  const limits = [
    ofKind(kind),
    ofPattern(pattern, language),
    Array.isArray(any) ? either(any.map((each) => kindsOf(each, language))) : 'any',
    ...(Array.isArray(all) ? all.map((each) => kindsOf(each, language)) : []),
  ];
  return limits.find((limit) => limit !== 'any') ?? 'any';
}

/** The kinds that a rule can find. */
export const kindsFoundBy = oncePerPair(
  ({ rule }: Pick<Rule, 'rule'>, language: GrammarLanguage): Kinds => kindsOf(rule, language),
);

/** All kinds of some matchers of which one must match. */
export function either(kinds: readonly Kinds[]): Kinds {
  const known = kinds.filter((each) => each !== 'any');
  return known.length < kinds.length ? 'any' : new Set(known.flatMap((each) => [...each]));
}

/** One kind; a longer text is a path of them. */
export const isKind = (kind: unknown): kind is string =>
  typeof kind === 'string' && /^\w+$/.test(kind);

const ofKind = (kind: unknown): Kinds => (isKind(kind) ? new Set([kind]) : 'any');

const contextual = v.object({ context: v.string(), selector: v.string() });
const dump = v.object({ kind: v.string(), pattern: v.optional(v.string()) });

function ofPattern(pattern: unknown, language: GrammarLanguage): Kinds {
  if (v.is(contextual, pattern)) return ofKind(pattern.selector);
  if (typeof pattern !== 'string') return 'any';
  try {
    const root = v.parse(
      dump,
      freeingTrees(() => dumpPattern(language, pattern)),
    );
    return root.pattern === 'metaVar' ? 'any' : ofKind(root.kind === 'ERROR' ? '' : root.kind);
  } catch {
    return 'any';
  }
}
