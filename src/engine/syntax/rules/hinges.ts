import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { either, isKind, type Kinds, kindsOf, partsOf } from './kinds.ts';
import type { Rule } from './ruleBook.ts';

/** A part of a rule that makes its verdict on a node hang on what is outside that node. */
export interface Hinge {
  /** `above`: right around the bearer. `beside`: among what stands side by side with it. */
  readonly relation: 'around' | 'above' | 'beside';
  /** What it is asked of: the match, or a node around it. */
  readonly bearer: Kinds;
  /** What it looks for, and what it stops at. */
  readonly target: Kinds;
  /** Whatever is in the target does not matter, only of what kind it is. */
  readonly isOfKindOnly: boolean;
}

const anything: Hinge = { relation: 'around', bearer: 'any', target: 'any', isOfKindOnly: false };

/** All hinges of a rule. What is not known here may hang on anything. */
export const hingesOf = (
  { rule, constraints = {}, utils }: Rule,
  language: GrammarLanguage,
): readonly Hinge[] =>
  utils === undefined
    ? [rule, ...Object.values(constraints)].flatMap((matcher) =>
        hingesIn(matcher, { language, bearer: 'any', isOutside: true }),
      )
    : [anything];

interface Where {
  readonly language: GrammarLanguage;
  /** What is known of the node from the matchers around this one. */
  readonly bearer: Kinds;
  /** False for what is in the match: what stands beside it is in the match too. */
  readonly isOutside: boolean;
}

function hingesIn(matcher: unknown, where: Where): readonly Hinge[] {
  const own = kindsOf(matcher, where.language);
  const here = { ...where, bearer: own === 'any' ? where.bearer : own };
  return Object.entries(partsOf(matcher) ?? {}).flatMap(([key, value]) =>
    hingesAt(key, value, here),
  );
}

function hingesAt(key: string, value: unknown, where: Where): readonly Hinge[] {
  const { language, bearer, isOutside } = where;
  switch (key) {
    case 'pattern':
    case 'regex':
    case 'field':
    case 'stopBy':
      return [];
    case 'kind':
      return isKind(value) ? [] : [anything];
    case 'nthChild':
      return isOutside ? [{ ...anything, relation: 'beside', bearer }] : [];
    case 'any':
    case 'all':
      return listed(value).flatMap((each) => hingesIn(each, where));
    case 'not':
      return hingesIn(value, where);
    case 'has':
      return hingesIn(value, { language, bearer: 'any', isOutside: false });
    case 'follows':
    case 'precedes':
      return isOutside ? relationOf(key, value, where) : hingesIn(value, where);
    case 'inside':
      return relationOf(key, value, where);
    default:
      return [anything];
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const relationOf = (key: string, value: unknown, where: Where): readonly Hinge[] => [
  related(key, value, where),
  ...hingesIn(value, { ...where, bearer: 'any' }),
];

function related(key: string, value: unknown, { language, bearer }: Where): Hinge {
  const stop = partsOf(value)?.stopBy ?? 'neighbor';
  const target = either([
    kindsOf(value, language),
    typeof stop === 'string' ? new Set() : kindsOf(stop, language),
  ]);
  if (key === 'inside') {
    const relation = stop === 'neighbor' ? 'above' : 'around';
    return { relation, bearer, target, isOfKindOnly: isOfKindOnly(value) };
  }
  // Whatever comes between two neighbours parts them.
  return { ...anything, relation: 'beside', bearer, target: stop === 'neighbor' ? 'any' : target };
}

/** Of a kind, inside a kind: what a change leaves as it is. */
function isOfKindOnly(matcher: unknown): boolean {
  return Object.entries(partsOf(matcher) ?? {}).every(([key, value]) => {
    if (key === 'kind') return isKind(value);
    if (key === 'any' || key === 'all') return listed(value).every(isOfKindOnly);
    if (key === 'not' || key === 'inside') return isOfKindOnly(value);
    return key === 'stopBy' && (typeof value === 'string' || isOfKindOnly(value));
  });
}
