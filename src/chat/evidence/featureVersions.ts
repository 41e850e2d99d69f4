import { languagesOf } from './languageWords.ts';
import { tableRows } from './tableRows.ts';

/** Something that came with a version of a language. */
export interface FeatureVersion {
  readonly languages: readonly string[];
  readonly title: string;
  /** How it is named in a clause. */
  readonly named: RegExp;
  readonly version: string;
}

// languages | as it is shown | the words for it | the version of the language, or of Node, that it came with. From their release notes.
const table = `
python | Python | match(?:-case)?(?: statements?)?|structural pattern matching | 3.10
python | Python | walrus(?: operator)?|:=|assignment expressions? | 3.8
python | Python | positional[- ]only (?:parameters?|arguments?) | 3.8
python | Python | f-?strings? | 3.6
python | Python | dataclass(?:es)? | 3.7
python | Python | removeprefix|removesuffix|str\\.removeprefix | 3.9
python | Python | zoneinfo | 3.9
python | Python | (?:dict|list)\\[[^\\]]*\\]|builtin generics? | 3.9
python | Python | tomllib|exception groups?|except\\*|(?:asyncio\\.)?taskgroups? | 3.11
python | Python | itertools\\.batched|batched | 3.12
python | Python | (?:asyncio\\.)?to_thread | 3.9
python | Python | (?:\\| )?union types?|\\w+ \\| none|optional with \\| | 3.10
python | Python | itertools\\.pairwise|pairwise|zip(?:\\(\\))? (?:with )?strict | 3.10
java | Java | var | 10
java | Java | records? | 16
java | Java | sealed (?:classes|interfaces?|types?) | 17
java | Java | text blocks? | 15
java | Java | switch expressions? | 14
java | Java | virtual threads? | 21
java | Java | pattern matching for switch|switch patterns?|record patterns? | 21
java | Java | (?:pattern matching for |pattern )instanceof|instanceof patterns? | 16
java | Java | streams?|lambdas?|optional|method references?|default methods? | 8
java | Java | list\\.of|set\\.of|map\\.of|takewhile|dropwhile | 9
java | Java | isblank|string\\.isblank|strip|string\\.repeat | 11
java | Java | (?:stream\\.)?tolist(?:\\(\\))? | 16
java | Java | sequenced collections?|getfirst|getlast | 21
csharp | C# | records? | 9
csharp | C# | init(?:-only)?(?: setters?| properties)?|target[- ]typed new | 9
csharp | C# | nullable reference types?|switch expressions?|default interface methods?|async streams?|await foreach | 8
csharp | C# | file[- ]scoped namespaces?|global usings? | 10
csharp | C# | required members?|raw string literals?|list patterns? | 11
csharp | C# | primary constructors?|collection expressions? | 12
go | Go | generics?|type parameters? | 1.18
go | Go | range over (?:an? )?(?:int|integer)s? | 1.22
go | Go | (?:the )?slices (?:package|module)?|(?:the )?maps package|log/slog|slog|min and max|clear | 1.21
go | Go | errors\\.join | 1.20
go | Go | range over (?:func|function)s?|iterators? | 1.23
go | Go | errors\\.is|errors\\.as|%w | 1.13
go | Go | (?:embed|go:embed) | 1.16
php | PHP | enums?|readonly properties|fibers?|first[- ]class callables? | 8.1
php | PHP | readonly class(?:es)? | 8.2
php | PHP | match(?: expressions?)?|named arguments?|constructor (?:property )?promotion|nullsafe(?: operator)?|union types?|attributes|str_contains|str_starts_with | 8.0
php | PHP | arrow functions?|typed properties|\\?\\?= | 7.4
php | PHP | spaceship(?: operator)?|<=>|null coalesc\\w+|scalar type (?:hints?|declarations?) | 7.0
ruby | Ruby | safe navigation|&\\.|dig | 2.3
ruby | Ruby | endless methods?|pattern matching | 3.0
ruby | Ruby | data\\.define | 3.2
ruby | Ruby | filter_map|tally | 2.7
rust | Rust | let-?else|let else | 1.65
rust | Rust | async (?:fn|functions?) in traits? | 1.75
rust | Rust | (?:std::sync::)?oncelock|oncecell | 1.70
rust | Rust | (?:std::sync::)?lazylock|lazycell | 1.80
rust | Rust | let chains? | 1.88
cpp | C++ | concepts?|ranges|std::ranges|coroutines?|modules|std::format|std::span|spaceship(?: operator)? | 20
cpp | C++ | structured bindings?|std::optional|std::variant|std::string_view|string_view|if constexpr|std::filesystem|fold expressions? | 17
cpp | C++ | std::make_unique|make_unique|generic lambdas? | 14
cpp | C++ | lambdas?|std::unique_ptr|unique_ptr|nullptr|range[- ]based for|move semantics|constexpr | 11
cpp | C++ | std::expected|std::print | 23
typescript tsx | TypeScript | satisfies(?: operator)? | 4.9
typescript tsx | TypeScript | template literal types? | 4.1
typescript tsx | TypeScript | const type parameters? | 5.0
javascript typescript tsx | Node | (?:built-?in |global |native )?fetch | 18
javascript typescript tsx | Node | structuredclone | 17
javascript typescript tsx | Node | top-?level await | 14
javascript typescript tsx | Node | tosorted|toreversed|tospliced | 20
javascript typescript tsx | Node | object\\.groupby|array\\.fromasync | 21
`;

export const featureVersions: readonly FeatureVersion[] = tableRows(table).map(
  ([languages = '', title = '', named = '', version = '']) => {
    return {
      languages: languagesOf(languages),
      title,
      named: new RegExp(`(?<![\\w.])(?:${named})(?![\\w])`, 'u'),
      version,
    };
  },
);
