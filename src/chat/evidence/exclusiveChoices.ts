import { tableRows } from './tableRows.ts';

/** One of several means to an end; who uses one for it leaves the others alone. */
export interface Choice {
  readonly purpose: string;
  /** A pattern on a normalised question. */
  readonly words: string;
  readonly title: string;
  /** In any case: one trace in the file, and its absence is not claimed. */
  readonly trace: RegExp;
  /** A program or a type by its own name: whoever names it and wishes for nothing says that it is there. */
  readonly isNamed: boolean;
  /** A type, which other values may be of: "the HashMap" is here, "a HashMap" may be any. */
  readonly isType: boolean;
}

// purpose | words | as it is shown | its traces
const table = `
digest | md5(?: hash| sum| digest)? | MD5 | md5
digest | sha-?1(?: hash| digest)? | SHA-1 | sha-?_?1(?!\\d)
digest | sha-?256(?: hash| digest)? | SHA-256 | sha-?_?256|\\bsha2\\b
digest | sha-?512(?: hash| digest)? | SHA-512 | sha-?_?512
digest | crc-?32|crc | CRC-32 | crc
digest | bcrypt | bcrypt | bcrypt|\\bBlowfish|PASSWORD_(?:DEFAULT|BCRYPT)
digest | argon2?(?:id)? | Argon2 | argon
digest | scrypt | scrypt | scrypt
digest | pbkdf2 | PBKDF2 | pbkdf2|Rfc2898
identity | (?:gu|uu)ids?(?: v?\\d)? | a UUID | uuid|guid
identity | ulids? | a ULID | ulid
identity | nano ?ids? | a nanoid | nanoid
identity | counters?|sequences?|auto-?increment\\w* | a counter | increment|\\+\\+|\\+= ?1|nextval|serial|sequence|succ|count
charset | utf-?8 | UTF-8 | utf[-_]?8
charset | utf-?16 | UTF-16 | utf[-_]?16|encoding\\.unicode
charset | latin-?1|iso-?8859-?1 | Latin-1 | latin|8859
charset | cp-?1252|windows-?1252 | Windows-1252 | 1252
charset | ascii | ASCII | ascii
compression | gzip|gz | gzip | gz|zlib|deflate|-\\w*z
compression | brotli | Brotli | brotli|\\bbr\\b
compression | zstd|zstandard | Zstandard | zst
compression | bzip2?|bz2 | bzip2 | bz|-\\w*j
compression | lz4 | LZ4 | lz4
compression | xz|lzma | xz | \\bxz|lzma|-\\w*J
transport | tcp(?: socket| connection)? | TCP | tcp|SOCK_STREAM|\\bSocket\\(
transport | udp(?: socket| packet| datagram)? | UDP | udp|SOCK_DGRAM|dgram|datagram
spelling | base-?64 | Base64 | base64|b64|\\bbtoa|\\batob
spelling | hex(?:adecimal)?(?: string| digits)? | hexadecimal | hex|%0?2?x|toString\\(16|:0?2?x|X2
spelling | base-?32 | Base32 | base32|b32
browser store | local ?storage | \`localStorage\` | localStorage
browser store | session ?storage | \`sessionStorage\` | sessionStorage
browser store | indexed ?db | IndexedDB | indexedDB|idb
browser store | cookies? | a cookie | cookie
format | yaml|yml | YAML | ya?ml
format | toml | TOML | toml
format | json | JSON | json
format | xml | XML | xml|etree|sax|dom
format | msgpack|message ?pack | MessagePack | msgpack|messagepack
format | pickle | pickle | pickle
format | protobuf|protocol buffers? | Protocol Buffers | proto
sorting | bubble ?sort | bubble sort | bubble|swap|tmp|temp|\\w,\\s*\\w.*=
sorting | quick ?sort | quicksort | quick|pivot|partition|qsort
sorting | merge ?sort | merge sort | merge
sorting | insertion ?sort | insertion sort | insertion|while.*>=? ?0
temperature | celsius | Celsius | celsius|°c|_c\\b|degc|centigrade|\\bC\\b
temperature | fahrenheit | Fahrenheit | fahrenheit|°f|_f\\b|degf|\\bF\\b
length | miles? | miles | miles?|\\bmi\\b
length | kilomet(?:er|re)s?|km | kilometres | kilomet|km
weight | kilos?|kilograms?|kg | kilograms | kilo|kg
weight | pounds|lbs? | pounds | pound|lbs?\\b
currency | euros?|eur | euros | euro?|€
currency | dollars?|usd | dollars | dollar|usd|\\$\\d
week | mondays? | Monday | mon(?:day)?\\b|weekday\\(|getday|isoweek
week | sundays? | Sunday | sun(?:day)?\\b|weekday\\(|getday
week | saturdays? | Saturday | sat(?:urday)?\\b|weekday\\(|getday
proof | bearer tokens?|jwt | a bearer token | bearer|jwt
proof | basic auth(?:entication)? | basic authentication | basic
proof | api[- ]?key | an API key | api[-_ ]?key
test of texts | prefix(?:es)? | a test of the beginning | prefix|start_?s?_?with|\\^|strncmp|LIKE
test of texts | suffix(?:es)? | a test of the end | suffix|end_?s?_?with|\\$["'/]|LIKE
extreme | minimum|smallest|lowest|cheapest|shortest|youngest | the smallest | min|<|small|low|cheap|short|sort|asc|order
extreme | maximum|largest|highest|biggest|longest|dearest|oldest | the largest | max|>|large|high|big|long|sort|desc|order|old
database | redis | Redis | redis
database | sqlite | SQLite | sqlite
database | postgres(?:ql)? | PostgreSQL | postgres|pgx?\\b|psycopg|npgsql
database | mysql | MySQL | mysql|mariadb
database | mongo(?:db)? | MongoDB | mongo
database | memcached? | Memcached | memcache
guard | mutex | a mutex | mutex|\\bmu\\b|lock
guard | rw-?lock|read-?write lock | a read-write lock | rw_?lock|rwmutex|readwritelock|shared_mutex|reentrantreadwrite
guard | semaphore | a semaphore | semaphore|chan\\s+struct|limiter
guard | atomics?|atomic (?:counter|int|integer|variable) | an atomic | atomic|interlocked
named copying | scp | \`scp\` | \\bscp\\b
named copying | rsync | \`rsync\` | rsync
named copying | sftp | \`sftp\` | sftp
named copying | rclone | \`rclone\` | rclone
named fetching | curl | \`curl\` | curl
named fetching | wget | \`wget\` | wget
named server | nginx | nginx | nginx
named server | apache2?|httpd | Apache | apache|httpd
named server | caddy | Caddy | caddy
named dump | mysqldump | \`mysqldump\` | mysql|mariadb
named dump | pg_?dump(?:all)? | \`pg_dump\` | pg_?dump
named dump | mongodump | \`mongodump\` | mongo
named container | docker | Docker | docker
named container | podman | Podman | podman
named installing | apt-get|apt | apt | \\bapt\\b
named installing | yum | yum | \\byum\\b
named installing | dnf | dnf | \\bdnf\\b
named installing | apk | apk | \\bapk\\b
named build | cmake | CMake | cmake
named build | ninja | Ninja | ninja
named build | bazel | Bazel | bazel
named build | meson | Meson | meson
named build | gradle | Gradle | gradle
named build | maven|mvn | Maven | maven|\\bmvn\\b
named services | systemctl|systemd | \`systemctl\` | systemctl|systemd
named services | supervisorctl|supervisord | supervisor | supervisor
named services | pm2 | pm2 | \\bpm2\\b
named timer | settimeout | \`setTimeout\` | setTimeout
named timer | setinterval | \`setInterval\` | setInterval
named pause | thread\\.?sleep | \`Thread.Sleep\` | Thread\\.?sleep
named pause | task\\.?delay | \`Task.Delay\` | Task\\.Delay
named pause | asyncio\\.sleep | \`asyncio.sleep\` | asyncio\\.sleep
named pause | time\\.sleep | \`time.sleep\` | \\btime\\.sleep
type of map | b-?tree ?map | \`BTreeMap\` | BTreeMap
type of map | hash ?map | \`HashMap\` | (?<!linked|concurrent|weak)HashMap
type of map | tree ?map | \`TreeMap\` | (?<!b)TreeMap
type of map | linked ?hash ?map | \`LinkedHashMap\` | LinkedHashMap
type of map | concurrent ?hash ?map | \`ConcurrentHashMap\` | ConcurrentHashMap
type of set | b-?tree ?set | \`BTreeSet\` | BTreeSet
type of set | hash ?set | \`HashSet\` | (?<!linked)HashSet
type of set | tree ?set | \`TreeSet\` | (?<!b)TreeSet
named allocation | malloc | \`malloc\` | malloc
named allocation | calloc | \`calloc\` | calloc
named allocation | strn?dup | \`strdup\` | strn?dup
named drive | chrome ?driver | ChromeDriver | chrome
named drive | gecko ?driver | geckodriver | gecko|firefox
kind of number | floats?|doubles?|floating[- ]points?(?: numbers?)? | a floating point number | float|double|f32|f64|to_f\\b|(?<!['"\\d])\\d+\\.\\d|\\breal\\b|Number
kind of number | decimal(?: types?| numbers?)?(?! (?:places?|digits?|points?|part|parts|separators?|comma|fraction))|big ?decimals? | a decimal | \\bdecimal\\b(?! place| point| digit| sep)|bigdecimal
rate | debounced? | debouncing | debounce|cleartimeout|timer
rate | throttled? | throttling | throttle|last|now\\(
`;

/** What people say a program uses for some purpose. */
export const exclusiveChoices: readonly Choice[] = tableRows(table).map(
  ([purpose = '', words = '', title = '', trace = '']) => {
    return {
      purpose,
      words,
      title,
      trace: new RegExp(trace, 'iu'),
      isNamed: purpose.startsWith('named '),
      isType: purpose.startsWith('type '),
    };
  },
);
