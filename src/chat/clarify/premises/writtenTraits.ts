import { longPattern } from '../../longPattern.ts';

/** Something that a declaration spells out where it is so, and leaves out where it is not. */
export interface WrittenTrait {
  /** How questions call it, whole. */
  readonly said: RegExp;
  readonly languages: RegExp;
  /** What stands in a declaration that has it. */
  readonly written: RegExp;
  /** What says that a denial is not so, where that is less than what is written. */
  readonly denied?: RegExp;
  /** What leaves it open: such a declaration may have it without saying so. */
  readonly open?: RegExp;
  /** The name itself says it: Go's capitals. */
  readonly isByName?: boolean;
  /** A comment above it may say it as well. */
  readonly isInComment?: boolean;
  /** What a declaration must have for its silence to count, as the parentheses of a function. */
  readonly only?: RegExp;
}

const scripts = /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u;
const typedScripts = /^(?:typescript|tsx|typescriptreact)$/u;
const callable = /\(/u;
const readonly = longPattern`
    ^(?:read-?only|readonly|immutable|const|constant|final)(?: (?:array|list|field|property|member|reference|variable|map|set|
    collection|vector|slice|pointer))?$
  `;

const declaring = /\b(?:class|interface|struct|record|enum|trait|type|union)\s+\w/u;
/** Languages that tell these kinds of types apart by a word. */
const withKinds = /^(?:java|csharp|php|cpp|rust|go|typescript|tsx|typescriptreact)$/u;

const kindsOfTypes: readonly WrittenTrait[] = [
  ...['interface', 'struct', 'enum', 'trait', 'union'].map((kind) => ({
    said: new RegExp(`^${kind}$`, 'u'),
    languages: withKinds,
    written: new RegExp(`\\b${kind}\\b`, 'u'),
    open: /\btype\s+\w+\s*=/u,
    only: declaring,
  })),
  {
    said: /^(?:abstract |normal |plain |regular )?class$/u,
    languages: /^(?:java|csharp|php|typescript|tsx|typescriptreact)$/u,
    written: /\bclass\b/u,
    open: /\brecord\b(?! struct)/u,
    only: declaring,
  },
  {
    said: /^record(?: class| struct)?$/u,
    languages: /^(?:java|csharp)$/u,
    written: /\brecord\b/u,
    only: declaring,
  },
  {
    said: /^data ?class$/u,
    languages: /^python$/u,
    written: /@\w*(?:dataclass|attrs|define|frozen)|BaseModel|NamedTuple/u,
    only: /\bclass\b/u,
  },
];

export const writtenTraits: readonly WrittenTrait[] = [
  ...kindsOfTypes,
  {
    said: /^(?:exported|public)(?: (?:field|function|method|type|constant|variable))?$/u,
    languages: /^go$/u,
    written: /^\p{Lu}/u,
    isByName: true,
  },
  {
    said: /^(?:obsolete|deprecated)$/u,
    languages: /./u,
    written: /obsolete|deprecat/iu,
    isInComment: true,
  },
  {
    said: /^(?:property|getter|computed property)$/u,
    languages: /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    written:
      /@(?:\w+\.)?(?:cached_)?property|^\s*(?:(?:static|public|private|protected|override)\s+)*get\s+\w+\s*\(/mu,
    open: /@/u,
    only: /\bdef\b|^\s+.*\(.*\{/u,
  },
  ...['public', 'private', 'protected'].map((visibility) => ({
    said: new RegExp(`^${visibility}(?: (?:field|property|member|method))?$`, 'u'),
    languages: /^(?:php|typescript|tsx|typescriptreact)$/u,
    written: new RegExp(`\\b${visibility}\\b`, 'u'),
    only: /\b(?:public|private|protected)\b/u,
  })),
  {
    said: /^explicit$/u,
    languages: /^cpp$/u,
    written: /\bexplicit\b/u,
    only: callable,
  },
  {
    said: /^private(?: field| property| member)?$/u,
    languages: /^javascript(?:react)?$/u,
    written: /#/u,
    open: /\b_\w|\b(?:const|let|var|function)\b/u,
    only: /^\s*this\./u,
  },
  {
    said: /^local(?: variable)?$/u,
    languages: /^shell/u,
    written: /\b(?:local|declare|typeset)\b/u,
    open: /\(\)/u,
  },
  {
    said: /^(?:read-?only|constant)$/u,
    languages: /^shell/u,
    written: /\breadonly\b|\bdeclare\s+-\w*r/u,
    open: /\(\)/u,
  },
  {
    said: /^static(?: (?:field|member|method|function|variable|property|counter|class))?$/u,
    languages: /^(?:java|csharp|php|cpp|typescript|tsx|typescriptreact|javascript)$/u,
    written: /\bstatic\b/u,
    open: /\b(?:const|enum|record|interface|let|var|function|namespace)\b/u,
  },
  {
    said: /^(?:a )?(?:static|class) method$/u,
    languages: /^(?:python|ruby)$/u,
    written: /@(?:static|class)method|\bdef self\./u,
    open: /^(?!\s)/mu,
    only: /\bdef\b/u,
  },
  {
    said: /^(?:async|asynchronous|an? async(?:hronous)? (?:function|method))$/u,
    languages:
      /^(?:python|rust|csharp|javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    written: /\basync\b/u,
    open: /Promise|Task|Future|Awaitable|Observable|Coroutine|=>\s*\w/u,
    only: callable,
  },
  {
    said: readonly,
    languages: typedScripts,
    written: /\breadonly\b|\bReadonly\w*</u,
    open: /\bconst\b|\bget\s|as const|#/u,
  },
  {
    said: /^final(?: (?:field|member|variable))?$/u,
    languages: /^java$/u,
    written: /\bfinal\b/u,
    open: /\b(?:record|enum|interface)\b|^[^=]*\)\s*(?:throws\b.*)?[{;]/mu,
  },
  {
    said: /^(?:constant|immutable|read-?only)(?: (?:field|member|variable|class|method))?$/u,
    languages: /^java$/u,
    written: /\bfinal\b/u,
    open: /\b(?:record|enum|interface)\b|List\.of|Map\.of|unmodifiable|String|Integer|Instant|Local\w+|\(/u,
  },
  {
    said: /^final(?: class| method)?$/u,
    languages: /^(?:php|java)$/u,
    written: /\bfinal\b/u,
    open: /\b(?:private|record|enum|interface)\b/u,
    only: /\bclass\b|\(/u,
  },
  {
    said: readonly,
    languages: /^csharp$/u,
    written: /\breadonly\b|\bconst\b/u,
    open: /\bget;|=>|\bstring\b|Immutable|IReadOnly|IEnumerable|record|struct|\(/u,
  },
  {
    said: readonly,
    languages: /^php$/u,
    written: /\breadonly\b|\bconst\b|\bfinal\b/u,
    open: /\bfunction\b|Immutable|\bclass\b/u,
  },
  {
    said: /^const(?: (?:method|member|member function|function))?$/u,
    languages: /^cpp$/u,
    written: /\)\s*(?:noexcept\s*)?const\b/u,
    open: /\bstatic\b|\bconst\b/u,
    only: /^\s+.*\(/u,
  },
  {
    said: /^(?:const|constant)(?: (?:array|pointer|global|variable))?$/u,
    languages: /^(?:c|cpp)$/u,
    written: /\bconst(?:expr|eval|init)?\b/u,
    denied: /\*\s*const\b|^[^*(=]*\bconst(?:expr|eval|init)?\b[^*(=]*(?:[=;[{]|$)/u,
    open: /\(|#define|\benum\b/u,
  },
  {
    said: /^volatile$/u,
    languages: /^(?:c|cpp|java|csharp)$/u,
    written: /\bvolatile\b|\batomic|Atomic/u,
  },
  { said: /^transient$/u, languages: /^java$/u, written: /\btransient\b/u },
  {
    said: /^synchroni[sz]ed$/u,
    languages: /^java$/u,
    written: /\bsynchronized\b/u,
    only: callable,
  },
  {
    said: /^mut(?:able)?(?: (?:reference|borrow|variable|field))?$/u,
    languages: /^rust$/u,
    written: /\bmut\b|Cell<|Mutex<|RwLock<|Atomic/u,
    open: /\b(?:fn|struct|enum|trait)\b|:\s*[\w<]+.*,\s*$/u,
  },
  {
    said: /^abstract(?: (?:class|method))?$/u,
    languages: /^(?:java|csharp|php|typescript|tsx|typescriptreact)$/u,
    written: /\babstract\b/u,
    open: /\binterface\b/u,
    only: /\bclass\b|\).*\{\s*$/u,
  },
  {
    said: /^(?:an? )?virtual(?: (?:function|method))?$/u,
    languages: /^(?:cpp|csharp)$/u,
    written: /\b(?:virtual|override|abstract|final)\b/u,
    only: callable,
  },
  {
    said: /^(?:sealed|a sealed class)$/u,
    languages: /^(?:csharp|java)$/u,
    written: /\bsealed\b/u,
    open: /\b(?:static|struct|record)\b/u,
    only: /\bclass\b/u,
  },
  {
    said: /^(?:partial|a partial class)$/u,
    languages: /^csharp$/u,
    written: /\bpartial\b/u,
    only: /\bclass\b/u,
  },
  {
    said: /^(?:an? )?(?:optional|nullable)(?: (?:field|property|parameter|type|member))?$/u,
    languages: /^rust$/u,
    written: /\bOption\b/u,
    open: /\b(?:fn|struct|enum|trait|let)\b/u,
  },
  {
    said: /^(?:an? )?(?:optional|nullable)(?: (?:field|property|parameter|type|member))?$/u,
    languages: typedScripts,
    written: /\?\s*:|\bnull\b|\bundefined\b/u,
    open: /=|[:<]\s*(?:any|unknown|[A-Z]\w*)\s*;?\s*$|\b(?:const|let|var|function|class|interface|type)\b|\(/u,
    only: /:\s*\S/u,
  },
  {
    said: /^nullable(?: (?:field|property|parameter|type|member))?$/u,
    languages: /^php$/u,
    written: /\?\w|\bnull\b|\bmixed\b/u,
    open: /\bfunction\b|\bclass\b|^\s*(?:\w+\s+)\$/u,
    only: /\b\w+\s+(?:readonly\s+)?\w+\s+\$/u,
  },
  {
    said: /^(?:an? )?generic(?: (?:class|function|method|type|interface|struct))?$/u,
    languages: /^(?:java|csharp|cpp|rust|typescript|tsx|typescriptreact)$/u,
    written: /\b(?:class|interface|struct|enum|fn|record|type|function)\s+\w+\s*<|\btemplate\b/u,
    open: /<|\bimpl\s/u,
    only: /\b(?:class|interface|struct|enum|fn|function|record)\s+\w+|\)\s*\{?\s*$/u,
  },
  {
    said: /^(?:an? )?(?:generator|generator function)$/u,
    languages: scripts,
    written: /function\s*\*|\*\s*\w+\s*\(|\*\[/u,
    open: /Generator|Iterable|=>/u,
    only: /\(/u,
  },
  {
    said: /^(?:public|exposed|visible from outside)$/u,
    languages: /^(?:java|csharp)$/u,
    written: /\bpublic\b/u,
    open: /^(?!\s)|\binterface\b/mu,
  },
  {
    said: /^internal$/u,
    languages: /^csharp$/u,
    written: /\binternal\b/u,
    only: /\b(?:public|private|protected)\b/u,
  },
];
