import { longPattern, longPatternWith } from '../longPattern.ts';
import { scriptLanguages } from './languageWords.ts';

/** One of two ways of doing something, as it is said and as it is written. */
export interface Trait {
  /** A pattern on a clause of a normalised question. */
  readonly said: RegExp;
  /** What a line has in it that goes about it so. Wide, since a line like that makes it true. */
  readonly written: RegExp;
  /** Narrower: a line like that shows that it is not the other way. */
  readonly shows?: RegExp;
  /** What such a line may be written as anywhere in the file, if not only in the function. */
  readonly anywhere?: RegExp;
  /** After "it": "runs them one after another". */
  /** What makes that no evidence. */
  readonly unless?: RegExp;
  readonly title: string;
}

/** Two ways that exclude each other, where the text of a function has the one and nothing of the other. */
interface Opposites {
  readonly languages?: readonly string[];
  readonly one: Trait;
  readonly other: Trait;
}

const together = longPattern`
    Promise\.all(?:Settled)?\(|\bgather\(|TaskGroup|WhenAll\(|\binvokeAll\(|\bparallelStream\(|\.parallel\(|Parallel\.For|
    par_iter|join_all|try_join|FuturesUnordered|errgroup|WaitGroup|\bgo\s+(?:func|\w+)|ThreadPool|ProcessPool|pool\.map|
    Executor|Thread\.new|std::async|xargs\b.*-P|\bparallel\b|\bwait\s*$|mapLimit|p-?map
  `;

const appends = longPatternWith('iu')`
    ["'](?:a|ab|a\+|at)["']|O_APPEND|FILE_APPEND|append(?:File|_text|AllText|AllLines)?\b|APPEND|OpenOptions.*append|
    ios(?:_base)?::app|>>\s*["'$\w/{]|FileMode\.Append|,\s*true\s*\)|append:\s*true|flags?:\s*["']a
  `;
const truncates = longPattern`
    ["'](?:w|wb|w\+|wt)["']|O_TRUNC|File::create|os\.Create\(|os\.WriteFile|writeFile(?:Sync)?\(|write_text\(|
    WriteAll(?:Text|Lines|Bytes)|FileMode\.Create\b|file_put_contents\((?!.*FILE_APPEND)|File\.write\b|
    FileWriter\(\s*[\w.]+\s*\)|std::ofstream|ofstream\b|(?<=\s)>\s*(?:["']?\$|["']?[\w.-]*\/|[\w-]+\.\w+\b(?!\())
  `;

const local = longPattern`
    \b(?:datetime\.now\(\)|date\.today\(\)|localtime|LocalDate(?:Time)?\.now\(\s*\)|DateTime\.Now\b|time\.Now\(\)(?!\.UTC)|
    Time\.now(?!\.utc)|\.get(?:Hours|Minutes|Day|Date|Month|FullYear)\(|Local::now|(?<!gm)date\(|new DateTime\(\))|\bdate\s+\+
  `;
const utc =
  /utc|gmtime|gmdate|\.toISOString\(|timezone\.utc|Instant\.now|ZoneOffset\.UTC|\bdate\s+(?:-u|--utc)|\bUTC\b/iu;

const anyCase = longPatternWith('iu')`
    lower|upcase|downcase|upper|casefold|IgnoreCase|EqualFold|strcasecmp|stricmp|strcasecmp|sensitivity|
    \/[gmsuy]*i[gmsuy]*\b(?=[.,;)\s])|re\.I\b|IGNORECASE|CASE_INSENSITIVE|\(\?i\)|ilike|nocase|grep\s+-\w*i|-i\b
  `;
const asWritten = longPattern`
    ===?|\.equals\(|\bisset\(|array_key_exists|in_array\(|\bin\b|includes\(|contains|strcmp\(|startsWith|starts_with|indexOf|
    \.has\(|eql|\.test\(|match|\bget\(
  `;

/** What people say of code, in pairs of which one is not so. */
export const oppositeTraits: readonly Opposites[] = [
  {
    one: {
      said: longPattern`
        \b(?:string (?:formatting|concatenation|interpolation|building)|concatenat\w+|f-?strings?|interpolat\w+|pastes?|
        glues?)\b.*\b(?:sql|quer(?:y|ies)|statement)\b|\b(?:sql|quer(?:y|ies)|statement)(?: in \w+)? (?:is|are|gets) (?:concatenated|
        interpolated|formatted|glued|pasted|built (?:from|with|by) (?:f-?strings?|strings|concatenation|hand))\b|
        \bopen to (?:sql )?injections?\b|\binjectable\b|\binto the (?:sql|query|statement) (?:unescaped|raw|directly|unquoted|as is)\b
      `,
      written: longPattern`
        \b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|select|where|update|insert|VALUES|ORDER BY)\b.*(?:\$\{|["'\x60] ?\+|["'] ?\. ?\$|
        \{\w|%[sd]["'] ?%|#\{|\.format\(|\$[a-zA-Z]|Sprintf|["'] %)|Sprintf\(|\.format\(|format!\(|String\.format|
        \+=? ?["'\x60] ?(?:WHERE|AND|OR|ORDER|LIMIT|where|and)\b|raw\(|unsafe
      `,
      title: 'puts the values into the text of the query',
    },
    other: {
      said: /\b(?:placeholders?|parameteri[sz]ed|prepared|bound parameters?|binds)\b/u,
      written: longPattern`
        \b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|select|where|update|insert|VALUES)\b.*(?:=|\(|,|<|>|LIKE|like|IN) ?\(?(?:\?|:[a-z]\w*|
        \$\d|%s|@\w+)
      `,
      title: 'hands the values over apart from the query',
    },
  },
  {
    languages: ['java', 'rust', 'cpp', 'csharp', 'go'],
    one: {
      said: longPattern`
        \b(?:keeps?|preserves?|remembers?|maintains?|retains?|has|have|in) (?:the |its |their )?(?:insertion|original|input|
        same) order\b|\bkeeps? (?:the |their |its )order\b|\b(?:map|set|dictionary|hash\w*) (?:is|are) (?:ordered|sorted)\b
      `,
      written: /Linked|Tree|BTree|IndexMap|IndexSet|std::(?:map|set)\b|Ordered|Sorted|sort|order/iu,
      title: 'keeps an order',
    },
    other: {
      said: /\b(?:unordered|in random order|has no order|in no particular order)\b/u,
      written: /\bHash(?:Map|Set)\b|unordered_|\bDictionary<|\bmap\[/u,
      shows:
        /(?:new |:: ?|= ?)?\bHash(?:Map|Set)\b\s*[<(:]|unordered_\w+\s*<|new Dictionary<|make\(map\[/u,
      title: 'keeps no order',
    },
  },
  {
    languages: ['python', ...scriptLanguages, 'java', 'c', 'cpp', 'csharp', 'go', 'rust', 'php'],
    one: {
      said: longPattern`
        (?<!\b(?:start|begin|beginning|low|lower|first|from|min|minimum|left) )\b(?:is|are|both|end|last|upper|stop|range|
        ends?|bounds?|to|until) (?:\w+ ){0,2}inclusive\b|\bincludes? the (?:end|last|upper|stop)\b|\bup to and including\b
      `,
      written: /<=|>=|\+ ?1\b|\.\.=|BETWEEN|between|inclusive|closed|plusDays|isAfter|isBefore/u,
      shows: /<=|\.\.=|\+ ?1\s*\)/u,
      title: 'takes the end as well',
    },
    other: {
      said: longPattern`
        (?<!\b(?:start|begin|beginning|low|lower|first|from|min|minimum|left) )\b(?:is|are|end|last|upper|stop|range|
        bounds?) (?:\w+ ){0,2}exclusive\b|\bexcludes? the (?:end|last|upper|stop)\b|\bup to but not including\b
      `,
      written: /\brange\((?![^()]*\+ ?1\s*\))|<(?![=<])|\.\.(?!=)|slice|exclusive|until/u,
      shows: /\brange\((?![^()]*\+ ?1\s*\))[^()]*\)|\b\w+\s*<\s*\w+\s*;|\w\.\.\w/u,
      title: 'leaves the end out',
    },
  },
  {
    languages: ['python', ...scriptLanguages, 'csharp', 'php'],
    one: {
      said: longPattern`
        \b(?:yields?|is (?:a )?(?:lazy|generator)|are (?:lazy|generated lazily)|
        (?:comes?|streams?|returns?) (?:\w+ ){0,3}?(?:lazily|one (?:by|at) (?:a|one)))\b.*\b(?:one (?:\w+ )?(?:after|by|at)|
        lazily|each|every|generator|only once|lines?|rows?|items?|values?)\b|\bis a (?:lazy )?generator\b
      `,
      written:
        /\byield\b|iter|generator|\bmap\(|filter\(|\bzip\(|\([^()]+ for \w+ in |IEnumerable|IAsyncEnumerable|lazy|stream|cursor/iu,
      title: 'makes them one at a time',
    },
    other: {
      said: longPattern`
        \b(?:builds|collects|makes|loads|reads) (?:\w+ ){0,3}?(?:a (?:big |whole |full )?list|everything|them all|
        all of (?:it|them)) (?:first|in memory|into memory|at once|up front)\b
      `,
      written: /\breturn\s+(?:\[|list\(|sorted\(|\w+\s*;?\s*$)|ToList\(\)|ToArray\(\)/u,
      title: 'makes all of it at once',
    },
  },
  {
    one: {
      said: longPattern`
        \b(?:one (?:after|by|at a time)|one after (?:the other|another)|sequential(?:ly)?|in sequence|in series|serially|
        one by one|strictly in order|waits for (?:each|every|one|the previous)|each waits for)\b
      `,
      written: /^\s*(?:for|foreach|while)\b|\.reduce\(|\.each\b/u,
      unless: /^\s*go\s+\w|Promise\.all|\bgather\(|\bspawn\(|WhenAll\(|Thread\.new|std::async/u,
      shows: /\bawait\b|^\s*(?:for|foreach|while)\b/u,
      title: 'does them one after another',
    },
    other: {
      said: longPattern`
        ^(?!.*\b(?:two|both|several|callers?|users?|clients?|tabs?|visitors?|customers?|people|calls?|(?:stop|end|return|fail|throw|exit|quit|leave|
        abort|close)s?)\b)
        (?!(?:please |pls |do |all |the )*[\w.]+(?:\(\))? (?:all )?(?:in parallel|concurrently|simultaneously|at once)$).*\b(?:(?:at|all at) (?:once|
        the same time)|in parallel|concurrently|simultaneously|side by side|parallel|all together|fan(?:s|ned)? out)\b
      `,
      written: together,
      // A function that is `async` may still wait for each.
      anywhere: longPatternWith('imu')`
        (?:map|each|select)\(\s*async|async_|std::async|thread|\bgo\s+(?:func|\w)|spawn|parallel|concurr|promise\.(?:all|race|
        any)|create_?task|ensure_future|task\.(?:run|factory|when)|task_?group|pool|fork|&\s*$|worker|executor|future|queue
      `,
      title: 'does them at the same time',
    },
  },
  {
    one: {
      said: /\bthreads? (?:is|are|gets?|being) (?:all )?(?:detached|left running)\b|\bdetaches\b/u,
      written: /detach|daemon|IsBackground/iu,
      title: 'lets the threads go on',
    },
    other: {
      said: /\bthreads? (?:is|are|gets?|being) (?:all )?(?:joined|waited for)\b|\bjoins the threads?\b/u,
      written: /\bjoin\(|pthread_join|\.Join\(/u,
      title: 'waits for the threads',
    },
  },
  {
    one: {
      said: longPattern`
        \b(?:appends?|appended|adds? to the end of|keeps the (?:old|previous|existing) (?:lines|content|contents|entries|
        data))\b.*\b(?:file|log|csv|output|report|history|it)\b|\bextends? (?:\w+ ){0,6}?(?:file|log|csv|output|report|history)\b|\b(?:file|log|csv|report) (?:is|gets) (?:appended|
        extended)\b
      `,
      written: appends,
      title: 'appends to it',
    },
    other: {
      said: longPattern`
        \b(?:overwrit\w+|modifies|truncat\w+|replac\w+|wip\w+|starts? (?:a ?fresh|anew|over|from scratch))\b.*\b(?:file|log|
        csv|output|report|history)\b|\b(?:file|log|csv|report) (?:is|gets) (?:overwritten|truncated|replaced|wiped|emptied|
        written from scratch)\b
      `,
      written: truncates,
      title: 'writes it anew',
    },
  },
  {
    one: {
      said: /\b(?:in |is |uses? |as |the )?(?:utc|gmt|zulu)(?: time| timestamp| date)?\b/u,
      written: utc,
      title: 'goes by UTC',
    },
    other: {
      said: /\b(?:local|server|machine|system|my|our) (?:time ?zone|time)\b|\bin local time\b/u,
      written: local,
      title: 'goes by the local time',
    },
  },
  {
    one: {
      said: longPattern`
        \b(?:case[- ]?insensitiv\w*|ignor(?:es|ing) (?:the )?case|regardless of (?:upper|case)|
        (?:upper|lower) ?case (?:does not|doesnt) matter|no matter (?:the|what) case)\b
      `,
      written: anyCase,
      anywhere: anyCase,
      title: 'does not mind the case',
    },
    other: {
      said: /\bcase[- ]?sensitiv\w*|\b(?:upper|lower) ?case matters\b/u,
      written: asWritten,
      title: 'minds the case',
    },
  },
  {
    one: {
      said: /\b(?:depth[- ]first|dfs|goes deep first)\b/u,
      written: /\.pop\(\s*\)|\.pop\b(?!\()|pop_back|Pop\(\)|array_pop|stack/iu,
      title: 'goes depth first',
    },
    other: {
      said: /\b(?:breadth[- ]first|bfs|level by level)\b/u,
      written:
        /\.shift\b|popleft|pop_front|poll\(|Dequeue|array_shift|queue|deque|pop\(0\)|\[1:\]/iu,
      title: 'goes breadth first',
    },
  },
  {
    one: {
      said: longPattern`
        \b(?:lifo|last in,? first out|(?:like|as) a stack|from the (?:back|end|top)|newest (?:one |job |item |task |
        message )?(?:is taken |goes )?first)\b
      `,
      written: /\.pop\(\s*\)|\.pop\b(?!\()|pop_back|Pop\(\)|array_pop|\bstack\b|push\w*\(|last\b/iu,
      shows: /\.pop\(\s*\)|pop_back|Pop\(\)|array_pop/u,
      title: 'takes the newest first',
    },
    other: {
      said: /\b(?:fifo|first in,? first out|(?:like|as) a queue|oldest (?:one |job |item |task |message )?(?:is taken |goes )?first)\b/u,
      written:
        /\.shift\b|popleft|pop_front|poll\(|Dequeue|array_shift|pop\(0\)|remove\(0\)|\[0\]|\[1:\]|<-/u,
      title: 'takes the oldest first',
    },
  },
  {
    languages: [...scriptLanguages, 'ruby', 'python', 'csharp', 'php'],
    one: {
      said: longPattern`
        \b(?:all|every|each|everyone|everything)(?: of)?(?: the| them| these)?(?: \w+){0,3} (?:must|has to|have to|needs? to|
        are required|matches|match|passes|pass|is checked|are checked)\b|\bonly (?:true )?(?:if|when) (?:all|every)\b
      `,
      written: /\.every\(|\ball\(|\.All\(|\.all\?|&&|\band\b/u,
      shows: /\.every\(|\ball\(|\.All\(|\.all\?/u,
      title: 'asks for all of them',
    },
    other: {
      said: longPattern`
        \b(?:any|one|some|at least one) (?:of (?:the|them|these) )?(?:\w+ ){0,2}(?:is enough|suffices|will do|matches|
        is sufficient|has to match|must match)\b
      `,
      written: /\.some\(|\bany\(|\.Any\(|\.any\?|\|\||\bor\b/u,
      shows: /\.some\(|\bany\(|\.Any\(|\.any\?/u,
      title: 'is content with one of them',
    },
  },
];
