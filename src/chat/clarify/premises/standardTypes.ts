import { languagesOf } from '../../evidence/languageWords.ts';
import { tableRows } from '../../evidence/tableRows.ts';

export type ValueKind = 'list' | 'dictionary' | 'text' | 'set';

/** What a type has in a language. */
export interface MemberTable {
  readonly languages: readonly string[];
  readonly kind: string;
  /** With its article. */
  readonly called: string;
  /** The type's own names, in lower case: "str.contains". */
  readonly words: readonly string[];
  /** All that it has; undefined where others can add to it, or the list would never end. */
  readonly members: readonly string[] | undefined;
}

/** What the values of one kind can do in a language. */
interface StandardType extends MemberTable {
  readonly kind: ValueKind;
  /** Those by which it is known, in code that says no type. */
  readonly telling: readonly string[];
}

// languages | kind | called | its names | members, "none" or "open: " and the telling ones. From the languages' own references.
const table = `
python | text | a str | str string | capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
python | list | a list | list | append clear copy count extend index insert pop remove reverse sort
python | dictionary | a dict | dict dictionary | clear copy fromkeys get items keys pop popitem setdefault update values
python | set | a set | set | add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update
script | list | an array | array arr | length constructor at concat copyWithin fill find findIndex findLast findLastIndex lastIndexOf pop push reverse shift unshift slice sort splice includes indexOf join keys entries values forEach filter flat flatMap map every some reduce reduceRight toLocaleString toString toReversed toSorted toSpliced with from of isArray fromAsync
script | text | a string | string str | length constructor anchor at charAt charCodeAt codePointAt concat endsWith includes indexOf isWellFormed lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice split substr substring startsWith toString toWellFormed trim trimStart trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase toUpperCase valueOf fromCharCode fromCodePoint raw
script | dictionary | a Map | map | constructor get set has delete clear entries forEach keys size values groupBy getOrInsert getOrInsertComputed
script | set | a Set | set | constructor has add delete clear entries forEach size values keys union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom
java | text | a String | string | charAt chars codePointAt codePointBefore codePointCount codePoints compareTo compareToIgnoreCase concat contains contentEquals copyValueOf describeConstable endsWith equals equalsIgnoreCase format formatted getBytes getChars getClass hashCode indent indexOf intern isBlank isEmpty join lastIndexOf length lines matches offsetByCodePoints regionMatches repeat replace replaceAll replaceFirst split splitWithDelimiters startsWith strip stripIndent stripLeading stripTrailing subSequence substring toCharArray toLowerCase toString toUpperCase transform translateEscapes trim valueOf
java | list | a List | list arraylist | add addAll addFirst addLast clear clone contains containsAll copyOf ensureCapacity equals forEach get getClass getFirst getLast hashCode indexOf isEmpty iterator lastIndexOf listIterator of parallelStream remove removeAll removeFirst removeIf removeLast replaceAll retainAll reversed set size sort spliterator stream subList toArray toString trimToSize
java | dictionary | a Map | map hashmap | clear compute computeIfAbsent computeIfPresent containsKey containsValue copyOf entry entrySet equals forEach get getOrDefault hashCode isEmpty keySet merge of ofEntries put putAll putIfAbsent remove replace replaceAll size values firstKey lastKey firstEntry lastEntry floorKey ceilingKey headMap tailMap pollFirstEntry pollLastEntry descendingMap navigableKeySet floorEntry ceilingEntry
go | list | a slice | slice | none
go | dictionary | a map | map | none
go | text | a string | string | none
php | list | an array | array | none
php | text | a string | string | none
c | list | an array | array | none
c | text | a \`char *\` | string | none
csharp | text | a string | string | open: Trim ToUpper ToLower Substring Split StartsWith EndsWith PadLeft
csharp | list | a List | list | open: Add AddRange RemoveAt Sort Count
csharp | dictionary | a Dictionary | dictionary | open: TryGetValue ContainsKey TryAdd
rust | list | a Vec | vec vector | open: push extend dedup truncate sort sort_by
rust | text | a String | string str | open: trim push_str to_lowercase to_uppercase chars split_whitespace
rust | dictionary | a HashMap | hashmap map | open: entry contains_key
ruby | list | an Array | array | open: push each_slice flatten compact
ruby | text | a String | string | open: strip upcase downcase gsub chomp
ruby | dictionary | a Hash | hash | open: each_pair key? transform_values dig
cpp | list | a std::vector | vector std::vector | open: push_back emplace_back
cpp | text | a std::string | string std::string | open: c_str substr
cpp | dictionary | a std::map | map std::map | open: emplace
`;

const isKind = (kind: string): kind is ValueKind =>
  kind === 'list' || kind === 'dictionary' || kind === 'text' || kind === 'set';

export const standardTypes: readonly StandardType[] = tableRows(table).map((row) => {
  const [languages = '', kind = '', called = '', words = '', has = ''] = row;
  if (!isKind(kind)) throw new Error(`No kind of value: ${row.join(' | ')}`);
  const isOpen = has.startsWith('open: ');
  const members = has === 'none' ? [] : has.replace('open: ', '').split(' ');
  return {
    languages: languagesOf(languages),
    kind,
    called,
    words: words.split(' '),
    members: isOpen ? undefined : members,
    telling: members,
  };
});

/** Modules and static classes of the languages' own libraries, and all that they have. */
export interface StandardModule {
  readonly languages: readonly string[];
  readonly name: string;
  /** It is itself imported: another of that name may be meant elsewhere. */
  readonly isImported: boolean;
  readonly members: readonly string[];
}

// languages | name | members; what stands before the name with a "+" is imported.
const modules = `
script | Math | abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh exp f16round floor fround hypot imul log log1p log2 log10 max min pow random round sign sin sinh sqrt sumPrecise tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2
script | JSON | parse stringify rawJSON isRawJSON
script | Object | assign getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols hasOwn is preventExtensions seal create defineProperties defineProperty freeze getPrototypeOf setPrototypeOf isExtensible isFrozen isSealed keys entries fromEntries values groupBy prototype name length
script | Promise | all allSettled any race resolve reject withResolvers try prototype
script | Number | isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY MAX_SAFE_INTEGER MIN_SAFE_INTEGER EPSILON prototype
go | +strings | Builder Clone Compare Contains ContainsAny ContainsFunc ContainsRune Count Cut CutPrefix CutSuffix EqualFold Fields FieldsFunc FieldsFuncSeq FieldsSeq HasPrefix HasSuffix Index IndexAny IndexByte IndexFunc IndexRune Join LastIndex LastIndexAny LastIndexByte LastIndexFunc Lines Map NewReader NewReplacer Reader Repeat Replace ReplaceAll Replacer Split SplitAfter SplitAfterN SplitAfterSeq SplitN SplitSeq Title ToLower ToLowerSpecial ToTitle ToTitleSpecial ToUpper ToUpperSpecial ToValidUTF8 Trim TrimFunc TrimLeft TrimLeftFunc TrimPrefix TrimRight TrimRightFunc TrimSpace TrimSuffix
go | +errors | As AsType ErrUnsupported Is Join New Unwrap
go | +sort | Find Float64Slice Float64s Float64sAreSorted IntSlice Interface Ints IntsAreSorted IsSorted Reverse Search SearchFloat64s SearchInts SearchStrings Slice SliceIsSorted SliceStable Sort Stable StringSlice Strings StringsAreSorted
go | +slices | All AppendSeq Backward BinarySearch BinarySearchFunc Chunk Clip Clone Collect Compact CompactFunc Compare CompareFunc Concat Contains ContainsFunc Delete DeleteFunc Equal EqualFunc Grow Index IndexFunc Insert IsSorted IsSortedFunc Max MaxFunc Min MinFunc Repeat Replace Reverse Sort SortFunc SortStableFunc Sorted SortedFunc SortedStableFunc Values
go | +maps | All Clone Collect Copy DeleteFunc Equal EqualFunc Insert Keys Values
python | +math | acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt sumprod tan tanh tau trunc ulp
python | +json | JSONDecodeError JSONDecoder JSONEncoder decoder dump dumps encoder load loads scanner tool
python | +random | Random SystemRandom betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
python | +itertools | accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest
java | Math | E PI TAU abs absExact acos addExact asin atan atan2 cbrt ceil ceilDiv ceilDivExact ceilMod clamp copySign cos cosh decrementExact divideExact exp expm1 floor floorDiv floorDivExact floorMod fma getExponent hypot IEEEremainder incrementExact log log10 log1p max min multiplyExact multiplyFull multiplyHigh negateExact nextAfter nextDown nextUp pow powExact random rint round scalb signum sin sinh sqrt subtractExact tan tanh toDegrees toIntExact toRadians ulp unsignedMultiplyHigh unsignedPowExact unsignedMultiplyExact
java | Collections | addAll asLifoQueue binarySearch checkedCollection checkedList checkedMap checkedSet copy disjoint emptyIterator emptyList emptyMap emptySet enumeration fill frequency indexOfSubList lastIndexOfSubList list max min nCopies newSequencedSetFromMap newSetFromMap replaceAll reverse reverseOrder rotate shuffle singleton singletonList singletonMap sort swap synchronizedCollection synchronizedList synchronizedMap synchronizedSet unmodifiableCollection unmodifiableList unmodifiableMap unmodifiableSet unmodifiableSequencedCollection unmodifiableSequencedMap unmodifiableSequencedSet unmodifiableSortedMap unmodifiableSortedSet emptySortedSet emptySortedMap
java | Arrays | asList binarySearch compare compareUnsigned copyOf copyOfRange deepEquals deepHashCode deepToString equals fill hashCode mismatch parallelPrefix parallelSetAll parallelSort setAll sort spliterator stream toString
java | Objects | checkFromIndexSize checkFromToIndex checkIndex compare deepEquals equals hash hashCode isNull nonNull requireNonNull requireNonNullElse requireNonNullElseGet toIdentityString toString
`;

export const standardModules: readonly StandardModule[] = tableRows(modules).map(
  ([languages = '', name = '', members = '']) => {
    return {
      languages: languagesOf(languages),
      name: name.replace('+', ''),
      isImported: name.startsWith('+'),
      members: members.split(' '),
    };
  },
);
