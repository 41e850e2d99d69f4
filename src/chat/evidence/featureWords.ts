import { longPattern, longSource } from '../longPattern.ts';
import { scriptLanguages } from './languageWords.ts';
/** A feature of a language or a tool, and what it leaves in the text of a program. */
export interface FeatureWords {
  readonly feature: string;
  /** As it is shown, after "no". */
  readonly title: string;
  /** Languages of which a file may have it; without any, all. */
  readonly languages?: readonly string[];
  /** How a question names it: a pattern on normalised text. */
  readonly words: string;
  /** How a question says that something is done with it. */
  readonly verbs?: string;
  /** One trace anywhere in the file, even in a comment, and its absence is not claimed. */
  readonly trace: RegExp;
  /** Comes from outside: "which pandas call" may ask for one to be used, "the pandas call" may not. */
  readonly isLibrary?: boolean;
  /** Looked for in the function that is asked about: its absence there is what counts. */
  readonly isLocal?: boolean;
}

const shells = ['shell', 'shellscript'];

/** A command of the shell: its name is its trace. */
const command = (name: string): FeatureWords => ({
  feature: name,
  title: `\`${name}\``,
  languages: shells,
  words: `${name}(?: (?:expression|command|call|script|pattern|filter|line|program|part|flag|option))?`,
  trace: new RegExp(`\\b${name}\\b`, 'u'),
});

/** English, normalised. Each trace is wide: whoever is told that something is absent must not find it. */
export const featureWords: readonly FeatureWords[] = [
  ...['sed', 'awk', 'jq', 'grep', 'curl', 'wget', 'rsync', 'xargs', 'ssh', 'tar'].map(command),
  {
    feature: 'linq',
    title: 'LINQ',
    languages: ['csharp'],
    words: 'linq(?: (?:query|queries|expression|chain|call|statement|part))?',
    trace: longPattern`
        \.(?:Select|Where|Any|All|First|Last|Single|Sum|Min|Max|Average|Count|OrderBy|GroupBy|ToList|ToArray|ToDictionary|
        Aggregate|Distinct|Take|Skip|Join|Zip)\w*\s*[(<]|\bfrom\s+\w+\s+in\b|Linq
      `,
  },
  {
    feature: 'malloc',
    title: 'allocation with `malloc`',
    languages: ['c', 'cpp'],
    words: 'mallocs?|callocs?|heap (?:allocation|buffer|memory)',
    verbs: 'mallocs|callocs|malloced|malloc(?:ates|ated)',
    trace: /alloc|strdup|\bnew\b|make_unique|make_shared/iu,
  },
  {
    feature: 'smart-pointer',
    title: 'smart pointer',
    languages: ['cpp'],
    words: 'smart pointers?|unique_ptrs?|shared_ptrs?|unique pointers?|shared pointers?',
    trace:
      /unique_ptr|shared_ptr|weak_ptr|make_unique|make_shared|intrusive_ptr|QSharedPointer|scoped_ptr/u,
  },
  {
    feature: 'lock',
    title: 'lock',
    words: 'mutex(?:es)?|locks?|semaphores?|critical sections?',
    trace:
      /mutex|(?<![bc]|inter|un)lock|synchroni[sz]ed|monitor|semaphore|latch|barrier|critical/iu,
  },
  {
    feature: 'transaction',
    title: 'transaction',
    words: '(?:db |database |sql )?transactions?',
    trace:
      /transact|begin|commit|rollback|atomic|savepoint|BeginTx|\btx\b|ApplicationRecord|ActiveRecord|\b(?:before|after)_(?:save|create|update|destroy)\b/iu,
  },
  {
    feature: 'cache',
    title: 'cache',
    words: 'cache|caching|memoi[sz]ation',
    trace: /cache|memo|lru|store|known|seen|map|dict|hash|table/iu,
  },
  {
    feature: 'timer',
    title: 'timer',
    words: 'timers?|settimeout|setinterval|intervals? timer|debounce|throttle',
    trace: /time|interval|sleep|delay|schedul|after|tick|debounce|throttle|cron|wait/iu,
  },
  {
    feature: 'promise',
    title: 'promise',
    languages: scriptLanguages,
    words: 'promises?|promise chain',
    trace: /promise|async|await|\.then\(|\.catch\(|fetch|defer/iu,
  },
  {
    feature: 'thread',
    title: 'thread',
    languages: ['python', 'java', 'csharp', 'c', 'cpp', 'rust', 'ruby'],
    words: '(?<!\\b(?:its|their) own )(?:background |worker )?threads?|thread pool',
    trace:
      /thread|executor|pool|task|spawn|parallel|concurren|async|runnable|fork|worker|synchroni[sz]ed|volatile|atomic/iu,
  },
  {
    feature: 'unsafe',
    title: '`unsafe` block',
    languages: ['rust', 'csharp'],
    words: 'unsafe(?: (?:block|code|part|section))?',
    trace: /\bunsafe\b/u,
  },
  {
    feature: 'lifetime',
    title: 'named lifetime',
    languages: ['rust'],
    words: 'lifetimes?(?: (?:annotation|parameter|bound)s?)?',
    trace: /'[a-z_]\w*\b(?!')|&/u,
  },
  {
    feature: 'goto',
    title: '`goto`',
    languages: ['c', 'cpp', 'csharp', 'php', 'go'],
    words: 'gotos?',
    trace: /\bgoto\b/u,
  },
  {
    feature: 'template',
    title: 'template',
    languages: ['cpp'],
    words: 'templates?(?: (?:parameter|argument|specialisation|specialization)s?)?',
    trace: /template|<\w/u,
  },
  {
    feature: 'template-definition',
    title: 'template',
    languages: ['cpp'],
    words: longSource`
        (?:class |function )?templates?(?: (?:class|struct|function|method)(?:es|s)?)?(?! (?:parameter|argument|
        specialisation|specialization|librar|literal|engine|string|file|text|pattern|error))
      `,
    trace: /\btemplate\b|\bauto\s+(?:&+\s*)?\w+\s*[,)]|\bconcept\b/u,
  },
  {
    feature: 'generics',
    title: 'type parameter',
    languages: ['java', 'csharp', 'rust', 'go', 'typescript', 'typescriptreact', 'tsx'],
    words: 'type parameters?|generic (?:class|function|method|type|struct|interface|parameter)s?',
    trace: longPattern`
        <\s*(?:in |out |const )?[A-Z]\w?\s*[,>:=]|<\s*T[A-Z]\w*|<\s*\w+ extends\b|\[\s*[A-Z]\w* [\w.~]+[\],]|\bimpl\s*<|
        \b(?:class|interface|struct|enum|fn|function|record|type|trait)\s+\w+\s*[<[]|\bwhere\b
      `,
  },
  {
    feature: 'macro',
    title: 'macro',
    languages: ['c', 'cpp', 'rust'],
    words: 'macros?',
    trace: /#\s*define|#\[|\w!|macro|\b[A-Z][A-Z\d_]{2,}\s*\(/u,
  },
  {
    feature: 'context-manager',
    title: '`with` block',
    languages: ['python'],
    words: 'context managers?|with (?:block|statement)s?',
    trace: /\bwith\b|contextmanager|__enter__|ExitStack/u,
  },
  {
    feature: 'dataclass',
    title: 'dataclass',
    languages: ['python'],
    words: 'dataclass(?:es)?',
    trace: /dataclass|attr|BaseModel|NamedTuple/iu,
  },
  {
    feature: 'f-string',
    title: 'f-string',
    languages: ['python'],
    words: 'f-?strings?',
    trace: /\b[fF][rR]?["']|\b[rR][fF]["']/u,
  },
  {
    feature: 'ternary',
    title: 'ternary',
    words: 'ternar(?:y|ies)(?: (?:operator|expression)s?)?',
    trace: /\?|\bif\b.*\belse\b|&&|\|\|/u,
  },
  {
    feature: 'destructuring',
    title: 'destructuring',
    languages: scriptLanguages,
    words: 'destructuring(?: assignment)?',
    trace: /[{[][^}\]]*[}\]]\s*(?::[^=]*)?(?:=|\)|of\b|in\b)|\(\s*[{[]/u,
  },
  {
    feature: 'optional-chaining',
    title: 'optional chaining',
    languages: [...scriptLanguages, 'csharp'],
    words: 'optional chain(?:ing|s)?|null[- ]conditional(?: operator)?',
    trace: /\?\.|\?\[/u,
  },
  {
    feature: 'enum',
    title: 'enum',
    words: 'enums?|enumerations?',
    trace: /enum|\biota\b|const|\|/iu,
  },
  {
    feature: 'destructor',
    title: 'destructor',
    languages: ['cpp', 'rust', 'python', 'php', 'csharp'],
    words:
      '~\\w+(?!\\w| (?:is |does |gets )?(?:never|not|isnt|doesnt) )|destructors?|finali[sz]ers?',
    trace: /~\w|\bDrop\b|__del__|__destruct|Finalize|Dispose/u,
  },
  {
    feature: 'union',
    title: 'union',
    languages: ['c', 'cpp'],
    words: 'unions?',
    trace: /\bunion\b|variant/u,
  },
  {
    feature: 'sql',
    title: 'SQL',
    words: 'sql (?:query|queries|statement|string)s?|prepared statements?',
    trace: /select|insert|update|delete|query|sql|execute|prepare|statement|\bdb\b/iu,
  },
  {
    feature: 'sort',
    title: 'sorting',
    words: 'sort(?:ing)?(?: (?:call|step|order|comparator|key)s?)|comparators?',
    trace: /sort|order|compar|rank|heap|priority|bisect|tree/iu,
  },
  {
    feature: 'retry',
    title: 'retry',
    words: 'retr(?:y|ies)(?: (?:logic|loop|policy|count))?|backoff',
    trace: /retr(?:y|ies)|attempt|again|tries|backoff|for|while|loop/iu,
  },
  {
    feature: 'logging',
    title: 'logging',
    words: 'log (?:line|statement|message|call|level)s?|logger',
    trace: /log|print|console|debug|warn|trace|echo|puts|fmt|stderr|write/iu,
  },
];
