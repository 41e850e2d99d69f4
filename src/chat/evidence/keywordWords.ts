import { longPatternWith, longSource } from '../longPattern.ts';

/** A statement or a member that a question names by its keyword, and every way of writing it. */
interface KeywordWords {
  readonly name: string;
  /** How it is pointed at: what follows "the" or "this" in a normalised question. */
  readonly said: string;
  readonly written: RegExp;
  /** Where the word means something else in the other languages. */
  readonly languages?: readonly string[];
  /** What does the same work where there is none. */
  readonly instead?: RegExp;
  /** Looked for in all of the file, even where a function is named: it stands beside the functions. */
  readonly isMember?: boolean;
}

const scripts = ['javascript', 'typescript', 'typescriptreact', 'javascriptreact', 'tsx'];
const shells = ['shell', 'shellscript'];
const leaves = /\b(?:return|break|continue|exit|throw|raise)\b/u;
const closes = /\b(?:with|using|close\w*|dispose\w*|defer|free|release)\b/iu;
const handles = /\b(?:if|throw|raise|return|throws|except|catch|rescue)\b/u;
const repeats = /\b(?:return|yield|map|filter|reduce|sum|apply|each\w*)\b/iu;

/** English, normalised. Each trace is wide: whoever is told that something is absent must not find it. */
export const keywordWords: readonly KeywordWords[] = [
  { name: '`select`', said: 'select', written: /\bselect\b/iu, languages: ['go'] },
  {
    name: '`finally` block',
    said: 'finally(?: blocks?| clauses?)?',
    written: /\b(?:finally|ensure)\b/iu,
    instead: closes,
  },
  {
    name: '`ensure`',
    said: 'ensures?(?: blocks?| clauses?)?',
    written: /\bensure\b/u,
    languages: ['ruby'],
    instead: closes,
  },
  {
    name: '`with` block',
    said: 'with (?:blocks?|statements?)',
    written: /\bwith\b/iu,
    languages: ['python'],
  },
  {
    name: '`using`',
    said: 'using(?: (?:blocks?|statements?|declarations?)|(?= (?:around|in|on|of|disposes|closes)\\b))',
    written: /\busing\b(?! [\w.]+;)/u,
    languages: ['csharp'],
    instead: closes,
  },
  {
    name: '`synchronized` block',
    said: 'synchroni[sz]ed blocks?',
    written: /\bsynchronized\b/u,
    languages: ['java'],
  },
  {
    name: '`unsafe` block',
    said: 'unsafe blocks?',
    written: /\bunsafe\b/u,
    languages: ['rust', 'csharp'],
  },
  {
    name: '`unless`',
    said: 'unless(?: branch| block| clause| statement)?',
    written: /\bunless\b/u,
    languages: ['ruby'],
  },
  {
    name: '`for` loop',
    said: 'for(?: each)? ?loops?|foreach(?: loops?)?',
    written: /\bfor|each\b/iu,
    instead: repeats,
  },
  {
    name: '`while` loop',
    said: 'while ?loops?',
    written: /\b(?:while|until|loop|do)\b/iu,
    instead: repeats,
  },
  {
    name: '`do` loop',
    said: 'do[ /-]?whiles?(?: loops?)?|do loops?',
    written: /\b(?:do|loop|begin|repeat)\b/iu,
    instead: repeats,
  },
  {
    name: '`await`',
    said: 'awaits?',
    written: /\bawait/iu,
    instead: /\.then\(|\breturn\b|\w\.\w+\(/u,
  },
  ...['select', 'textarea', 'table', 'dialog', 'img', 'iframe', 'canvas'].map((element) => ({
    name: `\`<${element}>\``,
    said: `${element} (?:element|tag|box)${element === 'select' ? '|select(?= for the\\b)' : ''}`,
    written: new RegExp(`<${element}\\b|<\\w*${element}|createElement|['"]${element}`, 'iu'),
    languages: ['typescriptreact', 'javascriptreact', 'tsx'],
    instead: /<\w/u,
  })),
  {
    name: '`.then`',
    said: '\\.then(?:\\(\\))?(?: (?:chain|callback|handler|block|call|part))?',
    written: /\.then\b/u,
    languages: scripts,
    instead: /\bawait\b/u,
  },
  {
    name: '`.catch`',
    said: '\\.catch(?:\\(\\))?(?: (?:callback|handler|block|call|part))?',
    written: /\bcatch\b/u,
    languages: scripts,
    instead: /\bawait\b|\.then\(/u,
  },
  {
    name: '`Promise.all`',
    said: 'promise\\.(?:all|race|any|allsettled)',
    written: /\bPromise\s*\.\s*(?:all|race|any)/u,
    languages: scripts,
    instead: /\bawait\b|\.then\(/u,
  },
  {
    name: '`async` function',
    said: 'async (?:def|func|functions?|methods?|keyword)',
    // What gives a promise is called so as well.
    written: /\basync\b|Promise|\.then\(|\bawait\b|Task|[Ff]uture|callback/u,
    languages: ['python', 'rust', 'csharp', ...scripts],
    instead: /\b(?:def|function|fn|return)\b/u,
  },
  {
    name: '`switch`',
    said: longSource`
      switch(?:es)?(?! (?:to|from|over|back|off|between)\b)|case/when|when/case|case[ -]when|case (?:statement|expression|
      block)s?|match (?:expression|statement|block)s?
    `,
    written: /\b(?:switch|case|match|when|select)\b/iu,
    instead: /\bif\b|\?|\bfetch\b|\[[^\]]+\]/u,
  },
  {
    name: '`match`',
    said: 'match(?= (?:in|on|of|here|arm|arms)\\b)',
    written: /\bmatch(?:es)?\b/u,
    languages: ['rust', 'php', 'python'],
    instead: /\?\s*(?:[;.)]|$)|\bif\b|unwrap/u,
  },
  {
    name: '`lambda`',
    said: 'lambdas?',
    written: /\blambda|=>|->|\bproc\b|\|\w|\bfn\b|\bfunc\b|\[[&=\w, ]*\]\s*\(/iu,
  },
  {
    name: '`try` block',
    said: 'try(?: blocks?|[ -]?/?(?:catch|except))',
    written: /\b(?:try|begin|rescue|catch|except)/iu,
    instead: handles,
  },
  { name: '`goto`', said: 'gotos?', written: /\bgoto\b/iu, instead: leaves },
  { name: '`trap`', said: 'traps?', written: /\btrap\b/u, languages: shells, instead: /\brm\b/u },
  { name: '`flock`', said: 'flocks?', written: /\bflock\b/u, languages: shells },
  {
    name: 'ternary',
    said: 'ternar(?:y|ies)(?: operators?)?',
    written: /\?|\bif\b.*\belse\b|&&|\|\|/u,
  },
  {
    name: 'assertion',
    said: 'asserts?(?: statements?| calls?| macros?)?|assertions?',
    written: /assert|require|expect|ensure|check|verify|precondition/iu,
    instead: /\bif\b/u,
  },
  {
    name: '`yield`',
    said: 'yields?(?: statements?)?',
    written: /\byield\b/u,
    instead: /\breturn\b/u,
  },
  {
    name: 'setter',
    said: 'setters?(?: method| function)?',
    written:
      /\bset(?:ter)?\b|\bset[A-Z_]\w*|\bdef \w+=|attr_(?:writer|accessor)|\bset;|\binit;|__set|=>/u,
    languages: [...scripts, 'java', 'csharp', 'php', 'python', 'ruby'],
    isMember: true,
  },
  {
    name: 'getter',
    said: 'getters?(?: method| function)?',
    written: /\bget(?:ter)?\b|\bget[A-Z_]\w*|attr_(?:reader|accessor)|@property|__get|=>|\bdef \w/u,
    languages: [...scripts, 'java', 'csharp', 'php'],
    isMember: true,
  },
  {
    name: 'constructor',
    said: 'constructors?|ctors?',
    written: longPatternWith('mu')`
        \bconstructor\b|__init__|__construct|\binitialize\b|\bextends\b|@dataclass|NamedTuple|BaseModel|Struct\.new|
        \(\w+\):\s*$|<\s*[A-Z]\w*\s*$
      `,
    languages: [...scripts, 'python', 'php', 'ruby'],
    isMember: true,
  },
  {
    name: 'destructor',
    said: '~\\w+(?:\\(\\))?|destructors?|dtors?',
    written: /~\s*\w+\s*\(|__del__|__destruct|\bDrop\b|Dispose|Finalize/u,
    instead: /^\s*[\w:<>, ]+[\s*&]+\w+\s*(?:,\s*\w+\s*){0,8}(?:=[^;]*)?;|_ptr<|\bself\.\w+\s*=/u,
    languages: ['cpp', 'python', 'php', 'csharp', 'rust'],
    isMember: true,
  },
  {
    name: '`Drop`',
    said: 'drop (?:impl\\w*|trait|method)|impl\\w* of drop',
    written: /\bDrop\b|ManuallyDrop|\bfn drop\b/u,
    languages: ['rust'],
    isMember: true,
  },
  {
    name: 'static constructor',
    said: 'static (?:constructors?|ctors?|initiali[sz]er|init|block|init block)',
    written: /\bstatic\s+\w+\s*\(\s*\)|\bstatic\s*\{|\bstatic\b.*=/u,
    languages: ['csharp', 'java', ...scripts],
    isMember: true,
  },
  {
    name: 'virtual function',
    said: 'virtual (?:functions?|methods?|members?|calls?)',
    written: /virtual|override|abstract|interface/u,
    languages: ['cpp', 'csharp'],
    isMember: true,
  },
  {
    name: 'operator overload',
    said: '(?:overloaded )?operator ?(?:overloads?|[=+<>!-]+)|overloaded operators?',
    written: /\boperator\b|__\w+__|\bimpl\b.*\bfor\b|\bdef [=+<>!-]/u,
    languages: ['cpp', 'csharp', 'python', 'ruby', 'rust'],
    isMember: true,
  },
  {
    name: '`break`',
    said: 'breaks?(?= (?:in|at|after|on|there|here|inside|of)\\b)',
    written: /\b(?:break|last|leave)\b/u,
    instead: leaves,
  },
  {
    name: '`continue`',
    said: 'continues?(?= (?:in|at|after|on|there|here|inside|of)\\b)',
    written: /\b(?:continue|next)\b/u,
    instead: leaves,
  },
];
