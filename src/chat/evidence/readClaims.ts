import type { StructureKind } from '../../protocol/codeFacts.ts';
import type { Claim } from './evidence.ts';
import { frameworks, languageNames, ownedNouns } from './languageWords.ts';
import { structureWords } from './structureWords.ts';
import { codeNouns, fillers } from './words.ts';

const name = String.raw`([\w$.!?]*[\w$!?])(?:\([^()]*\))?`;
const result = String.raw`((?:the |a |an |its |another )?(?:\w+ ){0,3}?(?:list|array|slice|copy|collection|string|boolean|bool|integer|int|float|tuple|map|dict|dictionary|set|object|value|element|item|items|elements|result|vector|vec|hash|number|entry|line|row|node|instance|record|it|new one|one))`;

const claimPatterns: readonly {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Claim;
}[] = [
  {
    pattern: new RegExp(
      `(?<![\\w$.])${name} (?:always |just |already |simply )?(?:returns?|gives?(?: (?:me|us|you))?(?: back)?|hands back|produces?|creates?|yields?)(?: (?:me|us|you))? ${result}\\b`,
      'gu',
    ),
    read: (match) => ({ kind: 'returns', api: match[1] ?? '', what: (match[2] ?? '').trim() }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w$.])${name} (?:can |will |could |does )?(?:never|not|cant|cannot|wont|doesnt) (?:be |ever )?(?:return(?:s|ed)? |yields? |gives? |be )?(?:null|nil|none|undefined)\\b`,
      'gu',
    ),
    read: (match) => ({ kind: 'never-null', name: match[1] ?? '' }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w$.])${name}(?: is| was)?(?: private| internal| unexported| static)*(?: and| so| but)?(?: its| it)?(?: is| was| isnt| gets)? (?:never (?:called|used|read|referenced|invoked)|not (?:called|used|referenced)(?: anywhere)?|(?:called|used|referenced) nowhere|unused|dead code|(?:called|used) anywhere)\\b`,
      'gu',
    ),
    read: (match) => ({ kind: 'unused', name: match[1] ?? '' }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w$.])${name} (?:is|being|has type|is of type|is declared(?: as)?|is typed as|has the type) (?:an? |the type )?(?:plain |just )?([iu](?:8|16|32|64|128|size)|f32|f64|u?int(?:8|16|32|64)?(?:_t)?|long|short|byte|char|floats?|double|bool(?:ean)?|str(?:ing)?|number|bigint|usize|isize|decimal|bigdecimal|list|dict|tuple|set|array|map|hashmap|vec|any|unknown|object|optional|integer|size_t|unsigned|signed)\\b`,
      'gu',
    ),
    read: (match) => ({ kind: 'type', name: match[1] ?? '', type: match[2] ?? '' }),
  },
];

/** "it never returns null" and "the function returns a list" name nothing to look up. */
const isSubject = (subject: string): boolean =>
  methodVerbs.has(subject) ||
  (!fillers.has(subject) && !codeNouns.has(subject) && subject !== 'never' && subject !== 'always');

/** Plain words elsewhere; before "never returns null" they can only be methods. */
const methodVerbs: ReadonlySet<string> = new Set(['get', 'make', 'try', 'look', 'see', 'go']);

/** What a normalised question says of the code that the code can contradict. */
export function readClaims(plain: string): readonly Claim[] {
  const read = claimPatterns.flatMap(({ pattern, read }) => [...plain.matchAll(pattern)].map(read));
  return read.filter((claim) => isSubject('api' in claim ? claim.api : claim.name)).slice(0, 12);
}

const definite = '(?:this|the|that|these|those|my|its|your|each|both)';
const added =
  '(?:add|adding|use|using|write|put|need|introduce|insert|into|want|wrap|convert to|turn into|with|without|called|instead of|like|as|to) ';

const structurePatterns = structureWords.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(
    `(?<!\\b${added})\\b${definite} (?:(?:inner|outer|nested|first|second|last|whole|big|main|long|ugly|same|little|two|three) ){0,2}(?:${words})(?![\\w-])`,
    'u',
  ),
}));

/** Structures that a normalised question takes for granted: "this loop", not "a loop". */
export const readStructures = (plain: string): readonly StructureKind[] =>
  structurePatterns.filter(({ pattern }) => pattern.test(plain)).map(({ kind }) => kind);

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** "this python method", not "turn it into python". */
const saidOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:this|the|my|that|which|what|these|our|a normal|current)(?: (?!to\\b|in\\b|into\\b|from\\b|with\\b|for\\b)\\w+){0,1} (?:${words.map(escapeWord).join('|')}) (?:\\w+ ){0,1}?${ownedNouns}\\b`,
    'u',
  );

const languagePatterns = Object.entries(languageNames).map(([language, words]) => ({
  language,
  pattern: saidOf(words),
}));

/** Languages that a normalised question says the code is in. */
export const readLanguages = (plain: string): readonly string[] =>
  languagePatterns.filter(({ pattern }) => pattern.test(plain)).map(({ language }) => language);

const frameworkPatterns = frameworks.map(({ name }) => ({
  name,
  pattern: saidOf([name, `${name}js`]),
}));

/** Frameworks that a normalised question says the code uses. */
export const readFrameworks = (plain: string): readonly string[] =>
  frameworkPatterns.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
