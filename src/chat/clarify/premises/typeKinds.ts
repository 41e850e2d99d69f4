import { longPatternWith } from '../../longPattern.ts';
import { partsOf } from './declaredResult.ts';

/** Kinds of types of which a value is one at most; a `number` may be whole or not. */
type TypeKind =
  | 'text'
  | 'whole'
  | 'real'
  | 'number'
  | 'boolean'
  | 'list'
  | 'map'
  | 'set'
  | 'date'
  | 'promise'
  | 'optional'
  | 'nothing';

/** How declarations and questions write them, without what only says how a value is passed. */
const forms: readonly { readonly kind: TypeKind; readonly written: RegExp }[] = [
  {
    kind: 'text',
    written: /^(?:str|string|text|string_?view|charsequence|char ?\*+|nsstring|string object)$/iu,
  },
  {
    kind: 'whole',
    written: longPatternWith('iu')`
        ^(?:[iu](?:8|16|32|64|128|size)|(?:(?:un)?signed ?)?(?:u?int(?:8|16|32|64)?(?:_t)?|long(?: long)?(?: int)?|short|integer)|
        unsigned|s?size_t|uintptr|biginteger|bigint|(?:\d\d[- ]bit )?integer)$
      `,
  },
  {
    kind: 'real',
    written: /^(?:float(?:32|64)?|double|f32|f64|decimal|bigdecimal|floating[- ]point)$/iu,
  },
  { kind: 'number', written: /^(?:number)$/iu },
  { kind: 'boolean', written: /^bool(?:ean)?$/iu },
  {
    kind: 'list',
    written: longPatternWith('iu')`
        ^(?:list|array|slice|vec|vector|arraylist|linkedlist|ilist|ireadonlylist|readonlyarray|linked list|
        array list)$|^(?:array|list|vec|vector|arraylist|linkedlist|ilist|ireadonlylist|readonlyarray)[<[].*[>\]]$|^\[|\[\d*\]$
      `,
  },
  {
    kind: 'map',
    written: longPatternWith('iu')`
        ^(?:map|dict|dictionary|hash ?map|hash|treemap|btreemap|unordered_map|record)$|
        ^(?:map|dict|dictionary|hashmap|linkedhashmap|treemap|concurrenthashmap|btreemap|unordered_map|record|defaultdict|idictionary)[<[]
      `,
  },
  {
    kind: 'set',
    written:
      /^(?:set|hash ?set|treeset|btreeset|frozenset)$|^(?:readonly)?(?:set|hashset|treeset|btreeset|iset|unordered_set)[<[]/iu,
  },
  {
    kind: 'date',
    written:
      /^(?:date|datetime|datetime object|date object|timestamp object|datetimeoffset|instant|localdate(?:time)?|zoneddatetime|time\.time|datetimeimmutable)$/iu,
  },
  {
    kind: 'promise',
    written:
      /^(?:promise|task|valuetask|future|completablefuture|coroutine|awaitable)(?:[<[].*)?$/iu,
  },
  { kind: 'optional', written: /^(?:option|optional|maybe|nullable)(?:[<[].*)?$/iu },
  { kind: 'nothing', written: /^(?:void|\(\)|none|unit)$/iu },
];

/** References, lifetimes, and what says where a type comes from. */
const passing =
  /^(?:(?:readonly|const|final|mut|static|in|ref|out|'\w+)\s+|(?:std::|system\.|collections\.|typing\.|java\.util\.|&)\s*)+|(?:\s*(?:&|\bconst|!))+$/giu;

export const bareType = (type: string): string => type.trim().replace(passing, '').trim();

/** The kind of one type that stands by itself; undefined for what is no kind, or of several. */
export function kindOfType(type: string, language: string): TypeKind | undefined {
  const bare = bareType(type);
  // An array of PHP is a list and a map, and one of Python may be what another language calls so.
  if (language === 'php' && /^array$/iu.test(bare)) return undefined;
  if (/\?$|\|\s*(?:null|undefined|none)\b|^\?|^(?:null|none|undefined)\s*\|/iu.test(bare))
    return 'optional';
  return bare.includes('|') ? undefined : forms.find(({ written }) => written.test(bare))?.kind;
}

/** What a type may be called by: itself, what it wraps, what is left of it where nothing is left out. */
export const kindsOfType = (type: string, language: string): readonly (TypeKind | undefined)[] =>
  partsOf(withoutNull(bareType(type))).map((part) => kindOfType(part, language));

const withoutNull = (type: string): string =>
  type
    .replace(/^\?|\?$|\s*\|\s*(?:null|undefined|None)\b|\b(?:null|undefined|None)\s*\|\s*/gu, '')
    .trim();

/** Whether no value is of both kinds. */
export const excludes = (one: TypeKind, other: TypeKind): boolean =>
  one !== other && !(numbers.has(one) && numbers.has(other) && [one, other].includes('number'));

const numbers: ReadonlySet<TypeKind> = new Set(['whole', 'real', 'number']);
