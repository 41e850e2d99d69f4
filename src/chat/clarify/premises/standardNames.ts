import type { Evidence } from '../../evidence/evidence.ts';
import { languagesOf } from '../../evidence/languageWords.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { tableRows } from '../../evidence/tableRows.ts';
import { longPatternWith, longSource } from '../../longPattern.ts';
import { standardTypes } from './standardTypes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Keywords, literals, and the types and functions that a language brings without any import. */
const ofLanguages = words(`
abstract arguments as assert async await break byte case catch char class clone const constexpr continue
debugger decltype default defer delete do double dyn elif else enum ensure except explicit export extends
extern fallthrough false finally float for foreach from function global goto if impl implements import in
init inline instanceof int interface is keyof lambda let long mut mutable namespace
native new nil noexcept none None nonlocal not null nullptr operator or override pass private protected
public raise readonly return satisfies sealed self Self short signed sizeof stackalloc
static static_assert strictfp struct super switch synchronized this thread_local throw throws trait transient true
True False try typedef typeid typename typeof undefined unless unsafe unsigned until using var virtual void
volatile when where while with yield __FILE__ __LINE__ __func__ __name__ __file__ __main__ NaN Infinity globalThis
NULL co_await co_return co_yield consteval constinit dynamic_cast reinterpret_cast static_cast const_cast
Array ArrayBuffer BigInt Boolean Date Function Intl JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol
WeakMap WeakRef WeakSet Atomics Integer Long Double Float Character Void Iterable Comparable Runnable Record
Option Some Ok Err Result Vec Box Rc Arc Cell RefCell Cow Copy Clone Drop Default Debug Sized Send Sync Fn FnMut FnOnce
Kernel BasicObject NilClass Comparable Enumerable Proc Closure Generator Traversable Stringable
`);

// language | what it brings besides, or keeps for itself where others give the word to anybody.
const own = `
python | aiter anext ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex def del delattr dir divmod enumerate eval exec format frozenset getattr globals hasattr hash help hex id input isinstance issubclass iter locals match memoryview next object oct open ord pow property repr reversed setattr slice staticmethod super tuple type vars
go | append cap chan clear close complex copy delete func go imag make package panic print println real recover select type
ruby | block_given? def elsif end lambda loop module proc raise require require_relative attr_accessor attr_reader attr_writer rescue retry
php | empty is_null isset unset use
java | package record
csharp | base checked event internal lock nameof out params record ref
rust | fn loop match mod move ref type union use
script | delete get module set type
cpp | friend move register template union
c | register union
`;

const ownOf: readonly Pick<Given, 'languages' | 'members'>[] = tableRows(own).map(
  ([languages = '', members = '']) => {
    return { languages: languagesOf(languages), members: words(members) };
  },
);

/** What every object has, or may define for the language to find, whoever wrote its class. */
const ofObjects = words(`
__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__
__init_subclass__ __le__ __lt__ __module__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
__subclasshook__ __weakref__ __mro__ __bases__ __qualname__ __annotations__
constructor prototype __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf toJSON
equals hashCode getClass notify notifyAll wait finalize compareTo
Equals GetHashCode ToString GetType MemberwiseClone ReferenceEquals CompareTo
respond_to? respond_to respond_to_missing respond_to_missing? method_missing inspect to_s is_a? kind_of? instance_of? nil? public_send __send__
dup freeze frozen? object_id instance_variable_get instance_variable_set instance_variables define_method
__construct __destruct __call __callStatic __get __set __isset __unset __sleep __wakeup __serialize __unserialize __toString
__invoke __set_state __clone __debugInfo
`);

interface Given {
  readonly languages: readonly string[];
  /** Where the file uses this. */
  readonly uses: RegExp;
  readonly members: ReadonlySet<string>;
}

// languages | what the file has to use, as a pattern | what that gives. From the languages' own references.
const table = `
python # \\b(?:lru_cache|functools|cache)\\b # cache_info cache_clear cache_parameters cached_property __wrapped__
python # \\bdataclass # asdict astuple fields is_dataclass default_factory __post_init__ kw_only
python # \\b(?:NamedTuple|namedtuple)\\b # _asdict _replace _fields _make _field_defaults
python # \\bEnum\\b # __members__ _missing_ _value_ _name_
python # \\b(?:def|class)\\b # __len__ __bool__ __iter__ __next__ __getitem__ __setitem__ __delitem__ __contains__ __enter__ __exit__ __call__ __del__ __slots__ __copy__ __deepcopy__ __getattr__ __add__ __radd__ __aenter__ __aexit__ __index__ __missing__
java # \\b(?:Optional|find|get|null)\\w* # isPresent isEmpty ifPresent ifPresentOrElse orElse orElseGet orElseThrow ofNullable flatMap filter
java # \\b[Ss]tream\\b|\\bCollectors?\\b # stream parallelStream map filter flatMap collect toList forEach reduce anyMatch allMatch noneMatch findFirst findAny sorted distinct limit skip peek mapToInt mapToObj
java # \\b(?:Thread|Runnable|Executor\\w*|synchronized|Future|Lock)\\b # join interrupt isInterrupted interrupted shutdown shutdownNow awaitTermination submit execute invokeAll tryLock newCondition thenApply thenCompose
script # \\b(?:[Pp]romise|async|await|then)\\b # then catch finally allSettled withResolvers
script # \\b(?:react|use[A-Z]\\w+|jsx)\\b|<\\/|\\/> # StrictMode Suspense Fragment Profiler Component PureComponent memo forwardRef createContext createRef startTransition lazy useState useEffect useLayoutEffect useMemo useCallback useRef useContext useReducer useId useTransition useDeferredValue
script # . # setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask structuredClone fetch parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent
rust # . # unwrap unwrap_or unwrap_or_else unwrap_or_default unwrap_err expect expect_err ok err ok_or ok_or_else and_then or_else map_or map_or_else map_err is_some is_none is_ok is_err is_some_and as_ref as_mut as_deref take replace get_or_insert_with copied cloned filter_map flat_map into_iter iter iter_mut collect to_owned to_string to_vec as_str with_capacity
ruby # . # instance_eval class_eval instance_exec tap then send method define_method each_with_object each_slice each_cons
csharp # \\bTask\\b|\\basync\\b # ConfigureAwait WhenAll WhenAny ContinueWith GetAwaiter GetResult FromResult
csharp # . # FirstOrDefault SingleOrDefault ToList ToArray ToDictionary Any All Select Where Dispose DisposeAsync
`;

const given: readonly Given[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [languages = '', uses = '', members = ''] = row.split(' # ');
    return {
      languages: languagesOf(languages),
      uses: new RegExp(uses, 'u'),
      members: words(members),
    };
  });

/** "this.total" is a member of this file's own. */
const partsOf = (name: string): readonly string[] =>
  name.split(/\.|::|->|#/u).filter((part, at) => at > 0 || !/^\$?(?:this|self|cls)$/u.test(part));

/** A language's own: nobody who speaks of it says that this file defines it. */
export function isOfLanguages(name: string, languageId: string): boolean {
  const [first = name, ...others] = partsOf(name);
  const last = others.at(-1) ?? first;
  const isOwn = ownOf.some(
    ({ languages, members }) => languages.includes(languageId) && members.has(name),
  );
  if (isOwn || ofObjects.has(last)) return true;
  return (
    ofLanguages.has(others.length === 0 ? name : first) &&
    (others.length === 0 || /^[A-Z]/u.test(first))
  );
}

/** What browsers, Node.js and the frameworks of the web have around every file. */
const aroundScripts = words(`
StrictMode Suspense Fragment Profiler ErrorBoundary ServiceWorker SharedWorker WebWorker Worker AbortController AbortSignal
MutationObserver IntersectionObserver ResizeObserver PerformanceObserver WebSocket EventSource BroadcastChannel MessageChannel
IndexedDB indexedDB localStorage sessionStorage XMLHttpRequest FormData URLSearchParams FileReader ReadableStream WritableStream
TextEncoder TextDecoder EventEmitter EventTarget CustomEvent DOMContentLoaded CacheStorage WebAssembly FinalizationRegistry
requestAnimationFrame requestIdleCallback HttpOnly SameSite NodeJS NextJS DevTools HotReload
`);

/** "does ServiceWorker intercept this", "since StrictMode is on": said of what surrounds the code. */
export function isAround(name: string, { subject, question }: Evidence): boolean {
  const isScript = languagesOf('script').includes(subject?.languageId ?? '');
  const escaped = escapePattern(name);
  const acts = longPatternWith('u')`
      (?:^|[.?!,;] |\b[Ss]ince |\b[Bb]ecause |\b[Aa]s )(?:(?:so|and|but|or|also) )?(?:(?:[Dd]oes|[Dd]o|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould) )?
      (?:(?:the|a|an|[A-Z][a-z]+) )?\x60?${escaped}\x60? (?!(?:defined|declared|here|missing|in)\b)\w+
    `;
  return (
    acts.test(question.text) &&
    ((isScript && aroundScripts.has(name)) || asksOfOther(escaped).test(question.text))
  );
}

/** "does AbortController work with this": asked of a type that this code may meet. */
const asksOfOther = (escaped: string): RegExp =>
  longPatternWith('u')`
    ^\W*(?:(?:so|and|but|or|also) )?(?:[Dd]oes|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould) (?:the |an? )?
    \x60?(?=[A-Z][a-z])${escaped}\x60? (?:\w+ ){1,4}(?:this|these|it|here)\W*$
  `;

/** What the types of the language give, and what those that the file uses do. */
export function isGivenBy(name: string, { subject }: Evidence): boolean {
  if (subject === undefined) return false;
  const { languageId, text } = subject;
  const last = partsOf(name).at(-1) ?? '';
  return (
    given.some(
      ({ languages, uses, members }) =>
        languages.includes(languageId) && members.has(last) && uses.test(text),
    ) ||
    standardTypes.some(
      ({ languages, telling }) => languages.includes(languageId) && telling.includes(last),
    )
  );
}

/** Asked for, weighed or doubted, and so not said to be there: NAME stands for the name. */
const askedFor = [
  // "should I define X", "how do I override X", "can I call X", "do we have to implement X"
  longSource`
    \b(?:should|shall|could|can|must|may|might|would|do|did|how (?:do|can|could|should|would) (?:i|we|you|one))(?: (?:i|we|
    you|one|they|it))?(?: (?:also|even|just|still|really|then|ever|have to|need to|want to|be able to|safely)){0,3} (?:define|
    defining|override|overriding|implement|implementing|add|adding|use|using|call|calling|provide|declare|write|need|have|
    want|chain|mock|import|include|support|raise|throw)(?: (?:the|an?|my|our|its|own|custom|something like)){0,2} NAME
  `,
  // "does it need X", "does P have X"
  '\\bdo(?:es)? (?!.{0,40}\\b(?:why|how)\\b)(?:the |this |that |my |our |an? )?[`\\w$.]+(?:\\(\\))?`?(?: (?:also|even|still|really|already|ever|class|method|function|have to|need to)){0,2} (?:need|have|define|override|implement|support|require|provide|want|inherit|offer|use)(?: (?:the|an?|its|own|any|some)){0,2} NAME',
  // "is X used", "is X needed here"
  longSource`
    ^(?:.*[.?!,;:] )?(?:is|are|was) (?:there )?(?:an? |the |any )?NAME(?: (?:even|ever|also|still|really|actually|method|
    function))? (?:used|called|defined|supported|available|implemented|missing|there|allowed|possible|inherited)\b
  `,
  '\\bis there (?:an? |any )?NAME',
  '\\b(?:does|do) NAME (?:need|have) to be (?:called|defined|used|there|implemented|overridden)\\b',
  '\\b(?:would|if i (?:use|used|add|added|call|called)) NAME',
  // "how do i use it in useEffect": where it is to go
  '\\bhow (?:do|can|could|would|should) (?:i|we|you) (?:use|call|put|wrap|pass|clean up|test)(?: [`\\w$.]+){1,3} (?:in|into|inside|within|with|from|to) (?:an? )?NAME',
];

/** "why does it need X" and "where should I call X" take it for granted. */
const granted = /\b(?:why|how come|since when|how often)\b/iu;

/** UTF-16 units of a question that are read for what it asks of a name. */
const READ = 20_000;

const clausesOf = (name: string, text: string): readonly string[] =>
  text
    .slice(0, READ)
    .replaceAll('\n', ' ')
    .split(/(?<=[.?!;]) /u)
    .map((clause) => clause.slice(0, 400))
    .filter((clause) => clause.includes(name) && !granted.test(clause));

export const isAskedFor = (name: string, text: string): boolean => {
  const written = `\`?(?:[\\w$]+\\s*(?:,|and|or)\\s*)?${escapePattern(name)}(?![\\w$])\`?(?:\\(\\))?\`?`;
  const clauses = clausesOf(name, text);
  return askedFor.some((form) => {
    const pattern = new RegExp(
      form.replace('NAME', () => written),
      'iu',
    );
    return clauses.some((clause) => pattern.test(clause));
  });
};

const asking = /\b(?:what|whats|which|does|do|can|could|would|should|is|are|how|will|explain)\b/iu;
const pointing = /\b(?:the|this|that|these|those|my|our) [`@]?$/iu;

/** "what does isPresent do" asks of the type; "why does isPresent …" and "the isPresent" tell of what is there. */
export const isAskedAbout = (name: string, text: string): boolean =>
  clausesOf(name, text).some((clause) => {
    const before = clause.slice(0, clause.indexOf(name)).split(', ').at(-1) ?? '';
    return asking.test(before) && !pointing.test(before);
  });
