import { longSource } from '../longPattern.ts';
import { scriptLanguages } from './languageWords.ts';
import { tableRows } from './tableRows.ts';

/** Something that a question takes for granted, and everything that a program would write for it. */
export interface ImpliedPart {
  /** As it is shown, after "no". */
  readonly title: string;
  readonly languages: readonly string[] | undefined;
  /** Names of it: a pattern on a normalised question. */
  readonly nouns: RegExp | undefined;
  /** What is said to be done by it: a pattern on a stated clause. */
  readonly stated: RegExp | undefined;
  /** Wide: one trace in the file, even in a comment, and its absence is not claimed. */
  readonly trace: RegExp;
  /** What somebody else's function may do unseen. */
  readonly isHidden: boolean;
  /** Looked for in the function alone: every file has some of it. */
  readonly isLocal: boolean;
}

const groups: Readonly<Record<string, readonly string[]>> = {
  script: scriptLanguages,
  c: ['c', 'cpp'],
  shell: ['shell', 'shellscript'],
  react: ['javascriptreact', 'typescriptreact', 'tsx'],
};

// as it is shown | languages | nouns | what is said to be done by it | traces | hidden
const table = `
timeout | * | time-?outs?|time limits?|deadlines? | (?:times? out|timed out|gives up|stops waiting|is (?:aborted|cancelled)) (?:after|when|once|if)|waits (?:at most|up to|no longer than) | time_?out|deadline|abort|signal|timer|alarm|wait_?for|after|limit|-m |max-time|ttl | no
reserving of space | cpp,rust,java,csharp,go,c | reserve\\(\\)?(?: call)?|pre-?allocation | (?:reserves?|preallocates?|pre-allocates?)\\b|is (?:reserved|preallocated) | reserve|with_capacity|capacity|make\\(|alloc|resize|new \\w+[^;]*[(\\[]\\w | no
salt | * | salts? | (?:is|are|gets?) salted|salts | salt|bcrypt|argon|password_hash|scrypt|pepper|gensalt | yes
freezing | ruby,script | freeze | (?:is|are) (?:deep |deeply )?frozen | freeze|frozen|immutable|readonly | no
prepared statement | php,python,java,csharp,go,script | prepared (?:statements?|query|queries)|bound parameters?|placeholders?|parameteri[sz]ed (?:query|queries|statement) | (?:is|are) (?:parameteri[sz]ed|prepared)\\b|uses placeholders|(?:binds|escapes) the (?:parameters?|values?|arguments?|name|id) | prepare|bind|placeholder|param|["'\`][^"'\`\\n]{0,200}(?:= ?\\?|\\(\\?|, ?\\?|\\$\\d|[ (=]:\\w+|@\\w+|%s)[^"'\`\\n]{0,200}["'\`]|where\\( | no
sorting | * | sort(?:ing)?(?: step| call)?|sort order | (?:is|are|comes?|come out|get|gets|returned|printed|goes? (?:thr\\w+|over) \\w+(?: \\w+)?|iterates?(?: \\w+){0,3}|listed|in) (?:already |always )?(?:in )?(?:sorted|alphabetical|alphabetically|chronological|chronologically|ascending|descending|numerical|lexicographic\\w*)(?: order)?|sorts (?:the|them|it|by|its|all|alphabetically|numerically) | sort|order|rank|std::(?:map|set)|treemap|treeset|btree|heap|asc\\b|desc\\b|cmp|compar|\\bls\\b|glob|min|max|keys | yes
skipping of blank lines | * | - | (?:skips?|ignores?|drops?|filters?(?: out)?|leaves? out|removes?) (?:the |any |all )?(?:blank|empty) (?:lines?|rows?|entries|strings?|values|words)|(?:blank|empty) (?:lines?|rows?|entries|strings?|values|words) (?:are|is|get) (?:skipped|ignored|dropped|filtered|left out|removed) | \\bif\\b|filter|reject|compact|empty|blank|strip|trim|next\\b|continue|unless|grep|\\?|where|length|len\\(|split\\(\\)|fields | yes
skipping of comments | * | - | (?:skips?|ignores?|drops?|strips?) (?:the |any |all )?comments?(?: lines?)?|comments?(?: lines?)? (?:are|is|get) (?:skipped|ignored|dropped|stripped) | \\bif\\b|filter|reject|next\\b|continue|unless|grep|comment|["'][#;/] | yes
controlled input | react | controlled (?:input|component|field|select|textarea)s? | (?:is|are) (?:a )?controlled\\b | \\bvalue=\\{|checked=\\{ | no
symbol keys | ruby | symbol(?:i[sz]ed)? keys | (?:with|has|have|as) symbols? (?:as )?keys?|keys? (?:are|is) symbols | symboli|transform_keys|to_sym|\\w+: (?=\\S.*[,}]) | no
soft deletion | * | soft[- ]?delet(?:e|es|ion) | soft[- ]?deletes|(?:is|are) soft[- ]?deleted|(?:only |just )?(?:marks|flags) (?:\\w+ ){1,3}as (?:deleted|removed|inactive) | soft|deleted_?at|is_?deleted|removed_?at|archiv|active|trash|flag|mark | yes
dry run | * | dry[- ]?run(?: flag| mode| option)? | - | dry|simulate|noop|no_op|pretend|preview | no
verbose flag | * | verbose (?:flag|mode|option|switch) | - | verb|debug|-v\\b|log_?level | no
signal handler | * | signal handlers?|sigint handler|sigterm handler | (?:catches|handles|traps) (?:sigint|sigterm|ctrl-?c|signals?) | signal|sigint|sigterm|trap|ctrl|interrupt|on\\(['"]SIG|shutdown|cancelkey | yes
bounds check | * | bounds? checks?|range checks? | (?:is|are) bounds[- ]?checked | [<>]|len|size|length|count|bound|range|\\.at\\(|\\.get\\(|\\bif\\b|assert | no
terminating zero | c,cpp | (?:null|nul|zero|terminating) (?:terminator|byte|zero) | (?:is|are|gets?) (?:null|nul|zero)[- ]?terminated|(?:null|nul|zero)[- ]?terminates | \\\\0|= ?0|NUL|snprintf|strlcpy|strdup|calloc|memset|strcpy|string | no
copy constructor | cpp | copy (?:constructor|ctor|assignment)(?: operator)? | - | const \\w+ ?&|= default|= delete | no
move constructor | cpp | move (?:constructor|ctor|assignment)(?: operator)? | - | && ?\\w*\\)|&&\\) | no
virtual destructor | cpp | virtual (?:destructor|dtor) | - | virtual ~|virtual\\s+~ | no
type hints | python | type (?:hints?|annotations?) | (?:is|are) (?:fully )?(?:annotated|type[- ]hinted) | ->|\\w+: ?\\w+|typing | no
docstring | python | doc-?strings? | - | """|''' | no
event listener | script | (?:event )?(?:listener|handler) (?:on|for) the (?:window|document|body) | (?:listens|is listening) (?:to|for|on) (?:the )?(?:window|document|scroll|resize|keydown|click)s? | listener|\\bon[A-Z]|\\.on\\(|\\.on\\w+ ?=|subscribe|observe | yes
web socket | * | web ?sockets? | - | socket|wss?:|ws\\b | no
redirect | * | redirects?(?: target| url| response)? | (?:redirects|is redirected|are redirected) (?:to|back|the) | redirect|location|30[1278]|navigate|push\\(|replace\\( | yes
random seed | * | (?:random )?seed | (?:is|are) seeded | seed|default_rng|Random\\(\\w|mt19937|srand | no
depth limit | * | (?:depth|recursion) limit|max(?:imum)? depth | - | depth|level|limit|max|[<>] | no
queue | * | job queue|work queue|task queue | (?:is|are|gets?) (?:queued|enqueued|put (?:on|in|into) (?:a|the) queue) | queue|channel|chan\\b|push|enqueue|publish|dispatch|perform_later|delay\\(|submit|send | yes
capture group | * | (?:named |first |second )?(?:capture|capturing) groups? | - | \\(|group | no
feature flag | * | feature (?:flag|toggle)s? | (?:is|are) behind a (?:feature )?flag | flag|toggle|feature|enabled|experiment | no
test of the build | * | - | (?:is|are) (?:only )?(?:done|run|logged|compiled|active|enabled) (?:only )?in (?:debug|development|dev|production|prod|release)(?: mode| builds?)? | debug|dev|prod|release|env|NDEBUG|cfg | yes
null check | * | null[- ]?checks?|nil[- ]?checks? | (?:checks|guards|is checked|tests) (?:for|against) (?:null|nil|none|undefined) | null|nil|none|undefined|\\?|\\bif\\b|optional|option|unless|assert|require | yes
optimistic lock | * | optimistic lock(?:ing)?|row version|version column | - | version|etag|if-match|rowversion|optimis | no
connection pool | * | connection pool|pool of connections | (?:is|are) pooled|(?:comes?|taken) from (?:a|the) pool | pool|datasource|engine|session | yes
POST request | shell | - | (?:does|sends|makes|is|uses) an? post\\b|posts (?:the|it|to|an?) | post|-d\\b|--data|--json|-F\\b|--form|-T\\b|wget | no
temporary file | * | (?:temp|tmp|temporary) (?:files?|cop(?:y|ies)) | (?:writes?|goes|saved?|saves|written|written out|dumps?) (?:\\w+ ){0,2}?(?:to|into|in) an? (?:temp|tmp|temporary) (?:file|dir|folder|copy) | temp|tmp|renam|replace|mv\\b|\\.part|swap | no
debouncing | script,react,csharp,java,python | debounc(?:e|er|ing) | debounced?|(?:fires|runs|is sent|searches) (?:only )?\\d+ ?ms after the last | debounce|settimeout|timer|throttle|delay|lodash|rxjs|latest | yes
size limit | * | (?:size|upload|length) limits? | (?:uploads?|files?|bod(?:y|ies)|texts?|names?|inputs?) (?:is|are|gets?) (?:limited|capped|restricted|cut) (?:to|at)|(?:limits|caps|restricts) (?:the )?(?:uploads?|files?|bod(?:y|ies)|texts?|names?|size|length) | limit|max|size|length|len\\b| [<>]=? |cap|slice|substr|take|head|trunc | no
binary mode | c,cpp,python,php,ruby | binary mode | (?:opened|read|written) (?:in|as) binary | [rwa]\\+?b\\+?["']|b["']|binary|binread|binwrite|_bytes | no
comparison in constant time | * | constant[- ]time (?:compar\\w+|check) | (?:compared|compares|done|checked|is|are) (?:\\w+ )?in constant time|(?:is|are) timing[- ]safe | compare_digest|timingsafe|timing_safe|constant_?time|hash_equals|secure_?compare|fixedtime|subtle|memcmp | no
weak reference | * | weak (?:ref\\w*|pointers?|maps?|sets?) | - | weak | no
CORS header | * | cors(?: headers?| setup| config)? | - | cors|access-control | yes
\`HttpOnly\` flag | * | http-?only(?: flag| attribute)? | (?:is|are) (?:marked )?http-?only | http_?-?only | no
TLS | * | - | (?:goes?|sent|runs?|is|are|made) (?:\\w+ )?(?:over|via|through) (?:https|tls|ssl) | https|tls|ssl|443|secure | yes
cache header | * | etags?|cache-control(?: header)? | - | etag|cache | yes
user agent | * | user[- ]?agent(?: header)? | - | agent | yes
help text | * | help (?:text|output|message|flag)|usage (?:text|message|line) | prints (?:the |its |a )?(?:help|usage) | help|usage|argparse|clap|commander|getopt | no
version flag | * | version (?:flag|option|switch) | - | version|argparse|clap|commander | no
coloured output | * | colou?red output|ansi (?:colou?rs?|codes?) | (?:output|text|lines?|it|errors?|warnings?) (?:is|are) (?:printed |shown )?(?:colou?red|in colou?r|in (?:red|green|yellow)) | colou?r|x1b|033|\\\\e\\[|ansi|chalk|tput|style|red|green | no
progress bar | * | progress (?:bar|indicator|display) | shows (?:a |its |the )?progress | progress|tqdm|spinner|percent|\\\\r | no
cancellation token | csharp | cancellation ?tokens? | - | cancel|stop|token | no
label for screen readers | react | aria[- ]?labels? | - | aria|label | no
error boundary | react | error boundar(?:y|ies) | - | boundary|didcatch|getderivedstatefromerror | no
lazy loading | script,react | lazy loading|suspense(?: boundary)? | (?:is|are) (?:lazy[- ]loaded|loaded lazily) | lazy|suspense|import\\(|dynamic | no
template literal | script | template (?:literal|string)s? | - | \` | no
arrow function | script | arrow functions? | - | => | no
\`??\` | script,csharp,php | nullish coalescing(?: operator)?|null[- ]coalescing(?: operator)? | - | \\?\\? | no
\`:=\` | python | walrus(?: operator)? | - | := | no
context manager | python | context managers? | - | \\bwith\\b|contextmanager|__enter__ | no
\`__slots__\` | python | slots | - | slots | no
struct tag | go | (?:json|struct|field) tags? | - | \`\\w+:" | no
type assertion | go | type (?:assertions?|switch(?:es)?) | - | \\.\\(\\w | no
trait bound | rust | trait bounds? | - | where|<\\w+: |impl | no
Java stream | java | streams?(?: pipeline| api| chain) | - | stream | no
builder | java,csharp,rust | builders?(?: pattern)? | - | build | no
extension method | csharp | extension methods? | - | this \\w | no
namespace | php,csharp,cpp | namespaces?(?: declaration)? | - | namespace | no
magic method | php,python | (?:magic|dunder) methods? | - | __\\w+ | no
heredoc | php,ruby,shell | here-?docs? | - | << | no
\`ensure\` | ruby | ensure (?:block|clause) | - | ensure | no
\`&.\` | ruby | safe navigation(?: operator)? | - | &\\. | no
\`getopts\` | shell | getopts(?: loop)? | - | getopt | no
shebang | shell,python,ruby | shebang(?: line)? | - | ^#! | no
subshell | shell | sub-?shells? | - | \\(|\\| | no
background job | shell | background (?:job|process)(?:es)? | (?:runs?|is run|started|starts) in the background | &\\s*$|& |nohup|bg\\b|setsid|disown|parallel | no
header check | * | - | (?:checks|verifies|validates) the (?:signature|token|checksum|certificate|csrf token|origin|hmac) | verif|check|valid|sign|hmac|csrf|origin|compare|equal|token|jwt|auth | yes
rate limit | * | rate[- ]?limit(?:er|ing)?s? | (?:is|are) (?:rate[- ]?limited|throttled) | rate|limit|throttle|bucket|sleep|wait|semaphore|quota|429 | yes
pagination | * | pagination|paging|page size | (?:is|are) paginated|paginates | page|limit|offset|skip|take|cursor|chunk|slice|next | yes
transaction | * | (?:db |database )?transactions? | (?:is|are) (?:done |run |wrapped |made )?in (?:a|one|the same) transaction|(?:is|are) (?:atomic|transactional) | transact|begin|commit|rollback|atomic|applicationrecord|(?:before|after)_(?:save|create|update|destroy)|rename|unit_?of_?work|lock|synchron|\\bmv\\b|compare_exchange|cas\\b | yes
rollback | * | rollbacks? | (?:rolls|is rolled|are rolled|rolled) (?:everything |it |them |all )?back | roll_?back|transact|undo|revert|restore|atomic | yes
lock file | * | lock ?files?|pid ?files? | (?:takes|writes|creates|holds) a (?:lock|pid) ?file | lock|pid|flock|mkdir | no
back-up copy | * | backups?|back-?up cop(?:y|ies) | (?:makes|keeps|writes|takes) an? (?:back-?up|copy of the old)|backs up | back|bak|copy|cp\\b|\\.old|orig|~|archive|dump|mv\\b|rename | yes
checksum | * | check ?sums?|crc | (?:verifies|checks|computes|compares) the (?:check ?sum|hash|digest|crc) | sum|hash|digest|crc|sha|md5|verif | yes
encryption | * | encryption|cipher|encryption key | (?:is|are|gets?) (?:stored |saved |sent |written )?encrypted|encrypts|decrypts | crypt|cipher|aes|seal|tls|ssl|https|key|gpg|fernet|nacl | yes
compression | * | compression | (?:is|are|gets?) (?:stored |saved |sent |written )?(?:compressed|gzipped|zipped)|compresses|gzips | zip|compress|deflate|brotli|zlib|zstd|gz|-\\w*z|\\bxz | yes
escaping | php,script,python,ruby,java,csharp,go | escaping | (?:is|are|gets?) (?:html[- ]?)?(?:escaped|sanitized|sanitised|html-?encoded)|escapes|saniti[sz]es | escap|html|quote|encode|sanit|strip_tags|bind|replace|purify|clean|textContent|\\{\\{ | yes
trimming | * | trim(?:ming)? | (?:is|are|gets?) (?:trimmed|stripped)|(?:trims|strips) (?:the|it|its|white|leading|trailing|all|each) | trim|strip|chomp|\\\\s|split\\(\\)|replace|sub\\(|fields|xargs|read |squeeze|squish | yes
lower-casing | * | - | (?:is|are|gets?) (?:lower-?cased|down-?cased|made lower ?case)|lower-?cases|down-?cases | lower|casefold|downcase|tr\\b|,, | yes
upper-casing | * | - | (?:is|are|gets?) (?:upper-?cased|capitali[sz]ed)|upper-?cases|capitali[sz]es | upper|upcase|capital|tr\\b|\\^\\^|title | yes
rounding | * | rounding | (?:is|are|gets?) rounded|rounds (?:it|the|to|up|down|half|them) | round|ceil|floor|trunc|fixed|quantize|parseInt|intval|\\bint|%|\\/\\/|\\.\\d+f|>>|decimal|as [iu]\\d|format | yes
clamping | * | clamp(?:ing)? | (?:is|are|gets?) (?:clamped|capped|limited) (?:to|at|between)|(?:clamps|caps) (?:it|the|at|to|its) | clamp|min|max|limit|cap|[<>] | yes
removal of duplicates | * | de-?dup\\w* | (?:is|are|gets?) (?:de-?duplicated|de-?duped|unique)|(?:removes?|drops?|filters?(?: out)?|skips?|ignores?) (?:the |all |any )?(?:duplicates?|doubles|dupes)|(?:duplicates?|doubles|dupes) (?:are|get) (?:removed|dropped|filtered|skipped|ignored|left out)|dedupes | set|uniq|distinct|seen|dedup|map|dict|has|includ|contain|\\bin\\b|group|key|exist|index_?of|conflict | yes
cache | * | cache|memo(?:i[sz]ation)? | (?:is|are|gets?) (?:cached|memoi[sz]ed|remembered)(?! (?:by|in) (?:the )?(?:browser|proxy|cdn|nginx))|caches (?:the|it|its|each|every|all)|memoi[sz]es | cache|memo|store|seen|lru|known|static|last|prev|once|lazy|\\|\\|=|\\?\\?=|\\bmap\\b|dict|hash|_\\w+ is none|redis | yes
retry | * | retr(?:y|ies)(?: (?:loop|logic|count|mechanism))?|back-?off|attempts | (?:is|are|gets?) (?:retried|tried again|repeated|attempted again)|retries (?:the|it|up|three|two|\\w+ times|when|if|on|after|until) | retr|attempt|tries|again|back_?off|\\b(?:for|while|loop|until|redo|do)\\b|resilien|polly|tenacity | yes
logging | * | (?:log|warning) (?:line|message|entry|output)s?|logging | (?:is|are|gets?|being) logged\\b|logs (?:the|it|an?|every|each|all|to|when|if|that|them|its) | log|print|echo|puts|console|write|warn|debug|trace|emit|stderr|cout|cerr|report|notify|record|syslog|fmt\\. | yes
notification | * | - | (?:sends?|mails?) (?:an? |the |out )*(?:e-?mails?|notifications?|mails?|sms|message)(?: \\w+){0,4}|(?:is|are|gets?) (?:notified|e-?mailed|informed) | mail|notif|send|smtp|sms|publish|emit|post|alert|push|slack|webhook|message | yes
authentication | * | - | (?:checks|verifies|requires|needs|asks for) (?:the |a |an |that )?(?:login|permissions?|role|admin|authori[sz]ation|authentication|user is (?:an )?admin|logged in)|only (?:admins|logged in users|owners|the owner) can | auth|login|permission|role|admin|owner|user|session|guard|polic|can\\b|allow|deny|403|401|token | yes
parallel work | * | worker (?:threads?|pool)|thread pool|threads | (?:one|an?|each(?: \\w+)?(?: in)? (?:its|an?)|its) (?:(?:own|new|separate|extra) )*(?:goroutines?|threads?|process|worker thread)(?: (?:is |are |gets |being )?(?:started|spawned|launched|created|forked|running))? (?:per|for (?:each|every|all))|(?:gets?|has|have|starts?|spawns?|runs? (?:in|on)) (?:its|an?|their|one|several|many)(?: own| new| separate| background)* (?:goroutines?|threads?|process(?:es)?|worker threads?)|(?:runs?|works?|is run|are run|is done|are done|happens?|executes?|processed) (?:\\w+ ){0,3}?(?:in parallel|concurrently|in the background|on (?:a|another|its own|several|multiple) (?:worker )?threads?|in (?:a|its own|another) (?:thread|goroutine|process)) | async|thread|\\bgo\\b|spawn|parallel|concurr|await|promise|task|pool|fork|&\\s*$|worker|executor|timer|timeout|queue|wait_?group|rayon|par_iter|tokio | yes
locking | * | - | (?:is|are) (?:thread[- ]?safe because|locked|guarded|protected by a (?:lock|mutex)|synchroni[sz]ed)\\b|(?:takes|holds|acquires|grabs) (?:the|a|its) (?:lock|mutex) | lock|mutex|synchron|atomic|semaphore|monitor|guard|\\bmu\\b|chan\\b|queue | yes
validation | * | - | (?:is|are|gets?) (?:validated|verified|checked)(?: (?:before|first|here|against|for|by)|$)|validates (?:the|it|its|that|all|each|every) | valid|check|assert|require|\\bif\\b|\\?|schema|parse|guard|match|verif|ensure|throw|raise|unless|when|switch|case | yes
cleaning up | * | cleanup(?: function| step| code)?|tear-?down | (?:cleans up|tidies up|removes the (?:temp|tmp|temporary)|(?:temp|tmp|temporary) (?:file|dir|folder|directory)s? (?:is|are|get) (?:removed|deleted|cleaned)) | clean|remov|delet|unlink|\\brm\\b|trap|finally|dispose|close|tear|with\\b|defer|using|temp|tmp|return \\(\\) =>|drop | yes
stop at the first error (\`set -e\`) | shell | set -e|errexit | (?:stops|exits|aborts|ends|dies|throws|fails) (?:\\w+ ){0,3}?(?:when|if|as soon as|at|on) (?:\\w+ ){0,4}?(?:fails?|errors?|failed|error) | set -\\w*e|errexit|\\|\\||&&|\\bif\\b|trap|\\$\\? | no
\`pipefail\` | shell | pipefail(?: option)? | - | pipefail | no
\`trap\` | shell | traps? | - | trap | no
undoing of partial work | * | - | (?:undoes|reverts|restores) (?:the|it|its|all|everything|what) | undo|revert|restor|roll|snapshot|git|reset|checkout|prev|old | yes
sanity test of the argument | * | - | (?:checks|tests|asserts|ensures|guarantees|makes sure|verifies)(?: that| if| whether| for)? (?:\\w+ ){1,4}?(?:is|are|has|exists?|null|empty|negative|positive|zero) | \\bif\\b|assert|require|check|unless|guard| \\? |&&|\\|\\||when|case|match|switch|throw|raise|ensure|\\bor\\b|\\band\\b|valid|\\[ |test|max|min|abs|clamp | local
index of the database | * | - | (?:is|are) indexed|(?:has|uses) an index on | index|key|unique|primary|@Id | yes
default export | script | default export | (?:is|are) the default export|(?:is|are) exported (?:by|as) default | default|exports\\s*= | no
key of the list | react | \`?key\`?(?: prop| attribute)s? | - | key | no
effect | react | use ?effects?|effects? | - | effect | no
memoisation | react | use ?memos?|use ?callbacks?|react\\.memo | (?:is|are|gets?) memoi[sz]ed | memo|callback|cache|compiler | no
ref | react | refs?(?: (?:prop|object|callback))?|use ?refs? | - | ref | no
context | react | use ?contexts?|(?:react )?contexts?|provider | - | context|provider | no
reducer | react | use ?reducers?|reducers? | - | reduc | no
finalizer | csharp,java | finali[sz]ers? | - | ~\\w+\\(|finalize | no
`;

const pattern = (text: string, build: (text: string) => string): RegExp | undefined =>
  text === '-' ? undefined : new RegExp(build(text), 'u');

const either = (one: RegExp | undefined, other: RegExp | undefined): RegExp | undefined =>
  one === undefined || other === undefined
    ? (one ?? other)
    : new RegExp(`${one.source}|${other.source}`, 'u');

/** Not one of it but a wish for it. */
const wished = longSource`
    (?:add|adding|give|give (?:it|this|them|him|her)|needs|lacks|missing|use|using|put|need|into|to|want|with|without|
    instead of|than|like|or|and|not|no|via|also|have|introduce|support|accept|prefer|any|some|set|of|about|write|make|
    implement|is there) 
  `;

/** What questions take for granted, in the order in which they are looked for. */
export const impliedParts: readonly ImpliedPart[] = tableRows(table).map(
  ([title = '', languages = '', nouns = '-', stated = '-', trace = '', hidden]) => {
    return {
      title,
      languages:
        languages === '*'
          ? undefined
          : languages.split(',').flatMap((each) => groups[each] ?? [each]),
      nouns: pattern(
        nouns,
        (text) =>
          longSource`
            (?<!\b${wished})\b(?:the|this|that|its|our|my|these|those|whose) (?:\w+ )?(?:${text})(?![\w-])|
            \b(?:which|what) (?:${text}) (?:does|do) (?!(?:i|we|you|people)\b)
          `,
      ),
      stated: either(
        pattern(stated, (text) => `(?:^|\\W)(?:${text})(?![\\w-])`),
        pattern(
          nouns,
          (text) =>
            longSource`
              \b(?:is|are|its|uses|(?<=\b(?:it|this|that|they|we|code|function|class|script|method) )use|has|have|with|via|
              through|by|does|makes|takes) (?:(?:an?|the|its|some|only|one|two|three|big|own) )*(?:${text})(?![\w-])
            `,
        ),
      ),
      trace: new RegExp(trace, 'imu'),
      isHidden: hidden !== 'no',
      isLocal: hidden === 'local',
    };
  },
);
