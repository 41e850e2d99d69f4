import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

/** Which way a line sorts, and by what, as far as it says. */
export interface SortOrder {
  readonly line: SourceLine;
  readonly direction: 'ascending' | 'descending';
  /** The member that is compared: "price". */
  readonly key?: string;
}

/** A line that puts something in order. */
export const sorts = longPattern`
    \b(?:sort\w*|u[ak]?sort|a?r?sort|k?r?sort|OrderBy\w*|orderBy\w*|order_by|ORDER BY|nsmallest|nlargest|sorted|toSorted|
    Sort\w*|qsort)\b|\bls\s+-\w*t
  `;

/** More than the line itself decides: nothing is said of it. */
const undecided = /compare|collat|random|ThenBy|thenComparing|cmp_to_key/iu;

const member = String.raw`(?:\.|->|\[:?["']?|\[\d+\]\.|::)(\w+)`;
/** `a.price - b.price`, `$a['x'] <=> $b['x']`, `a.x.cmp(&b.x)`, `x[i].n < x[j].n` */
const compared: readonly { readonly pattern: RegExp; readonly firstIsLess: boolean }[] = [
  {
    pattern: longPattern`
        \b(a|b|x|y|l|r|lhs|rhs|left|right|i|j)\b[\w$.[\]"'()>-]*?(?:${member}[\w\])"']*)?\s*(?:-|<=>|<)\s*\$?(?:\w+\[)?(a|b|x|
        y|l|r|lhs|rhs|left|right|i|j)\b
      `,
    firstIsLess: true,
  },
  {
    pattern: longPattern`
        \b(a|b|x|y|l|r|lhs|rhs|left|right)\b[\w.]*?(?:${member})?(?:\(\))?\.(?:cmp|partial_cmp|total_cmp|localeCompare|
        compareTo|CompareTo)\(&?(a|b|x|y|l|r|lhs|rhs|left|right)\b
      `,
    firstIsLess: true,
  },
  {
    pattern: longPattern`
        \b(a|b|x|y|l|r|lhs|rhs|left|right|i|j)\b[\w$.[\]"'()]*?(?:${member}[\w\])"']*)?\s*>\s*(?:\w+\[)?(a|b|x|y|l|r|lhs|rhs|
        left|right|i|j)\b
      `,
    firstIsLess: false,
  },
];

const forward: ReadonlySet<string> = new Set(['a b', 'x y', 'l r', 'lhs rhs', 'left right', 'i j']);

/** What a line that sorts says of its order; undefined where it leaves it to something else. */
export function sortOrder(line: SourceLine, next: string): SortOrder | undefined {
  const text = sorts.test(line.text) ? `${line.text} ${next}` : line.text;
  if (undecided.test(text.replace(/localeCompare|compareTo|Comparator\.comparing\w*/giu, '')))
    return undefined;
  return comparing(line, text) ?? plainOrder(line);
}

const flipped = /\.reverse|\.rev\(\)|\breversed?\b/u;

function comparing(line: SourceLine, text: string): SortOrder | undefined {
  const comparison = compared
    .map(({ pattern, firstIsLess }) => ({ match: pattern.exec(text), firstIsLess }))
    .find(({ match }) => match !== null);
  const [, one = '', key, other = ''] = comparison?.match ?? [];
  const isForward = forward.has(`${one} ${other}`);
  if (comparison === undefined || (!isForward && !forward.has(`${other} ${one}`))) return undefined;
  if (flipped.test(text)) return undefined;
  return {
    line,
    direction: isForward === comparison.firstIsLess ? 'ascending' : 'descending',
    ...(key === undefined ? {} : { key }),
  };
}

const keyed = longPattern`
    \bkey=lambda \w+: -?\w+(?:\.|\["?'?)(\w+)|OrderBy\w*\(\w+ => \w+\.(\w+)|sort_by \{ \|\w+\| -?\w+[.[]:?(\w+)|
    sort_by\(&:(\w+)\)|comparing\w*\(\w+::(\w+)|\bORDER BY (\w+)
  `;

const falls = longPattern`
    sort_by\(&:\w+\)\.reverse|reverse\s*=\s*True|key=lambda \w+: -|OrderByDescending|orderByDesc|\bDESC\b|
    sort_by \{ \|\w+\| -|\b(?:a|k)?rsort\(|reversed\(\)|reverseOrder|\bReverse\(|std::greater|nlargest|
    \bls\s+-(?=\w*t)(?!\w*r)\w+|\bsort\s+-\w*r
  `;
const rises = longPattern`
    \bsorted\([^()]*(?:\([^()]*\))?[^()]*\)\s*$|\.sort\((?:key=[^,()]*(?:\([^()]*\))?)?\)\s*$|OrderBy\(|
    \bORDER BY \w+(?! DESC)|sort_by \{ \|\w+\| \w|sort_by\(&|\b(?:a|k)?sort\(\$|std::sort\([^,]+,[^,]+\)|nsmallest|
    comparing\w*\([^()]*\)\s*\)|\bsort(?:\.Strings|\.Ints)\(|slices\.Sort\(|\bls\s+-(?=\w*t)\w*r
  `;
const turned = /\.reverse|\breverse\b(?!\s*=)|\.rev\(\)|\[::-1\]|\btac\b|Reverse\(\)/u;

function plainOrder(line: SourceLine): SortOrder | undefined {
  const { text } = line;
  if (!sorts.test(text)) return undefined;
  const key = keyed
    .exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);
  const named = key === undefined ? {} : { key };
  if (falls.test(text)) return { line, direction: 'descending', ...named };
  if (turned.test(text) || !rises.test(text)) return undefined;
  return { line, direction: 'ascending', ...named };
}
