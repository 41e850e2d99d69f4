/** Names of standard libraries, by what they are imported with. */
type Homes = Readonly<Record<string, string>>;

/** From `home: names` a line to each name's home. */
const homesOf = (text: string): Homes =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [home = '', names = ''] = line.trim().split(': ');
        return names.split(' ').map((name) => [name, home]);
      }),
  );

export const cHeaders = homesOf(`
  stdio.h: printf fprintf sprintf snprintf scanf fscanf sscanf fopen fclose fgets fputs puts putchar getchar gets perror fread fwrite fflush FILE stdin stdout stderr EOF remove rename fseek ftell feof
  stdlib.h: malloc calloc realloc free exit atoi atof atol strtol strtoul strtod qsort bsearch rand srand abs getenv system abort EXIT_SUCCESS EXIT_FAILURE RAND_MAX
  string.h: strlen strcpy strncpy strcat strncat strcmp strncmp strchr strrchr strstr strtok strdup memcpy memset memmove memcmp strerror strspn strcspn
  ctype.h: isdigit isalpha isalnum isspace isupper islower ispunct toupper tolower isxdigit
  math.h: sqrt pow fabs floor ceil round sin cos tan atan2 exp log log10 hypot fmod fmax fmin lround M_PI INFINITY NAN isnan
  stdbool.h: bool true false
  stdint.h: uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t uintptr_t intptr_t UINT32_MAX INT32_MAX SIZE_MAX
  stddef.h: size_t NULL ptrdiff_t offsetof
  limits.h: INT_MAX INT_MIN UINT_MAX LONG_MAX LONG_MIN CHAR_BIT
  float.h: DBL_MAX DBL_MIN FLT_MAX DBL_EPSILON
  assert.h: assert
  errno.h: errno ENOENT EINTR ENOMEM EINVAL
  time.h: time clock difftime localtime gmtime strftime mktime time_t nanosleep CLOCKS_PER_SEC
  unistd.h: read write close usleep sleep fork pipe getpid dup2 execvp chdir access unlink lseek
  signal.h: signal raise kill sigaction SIGINT SIGTERM
  pthread.h: pthread_create pthread_join pthread_mutex_t pthread_mutex_lock pthread_mutex_unlock pthread_t
  stdarg.h: va_list va_start va_end va_arg
  fcntl.h: open O_RDONLY O_WRONLY O_CREAT
  inttypes.h: PRIu64 PRId64 PRIu32
`);

export const cppHeaders = homesOf(`
  vector: vector
  string: string to_string stoi stol stod getline
  iostream: cout cin cerr endl clog
  map: map multimap
  set: set multiset
  unordered_map: unordered_map
  unordered_set: unordered_set
  memory: unique_ptr shared_ptr weak_ptr make_unique make_shared
  algorithm: sort find find_if max min max_element min_element reverse count_if any_of all_of none_of transform copy remove_if stable_sort lower_bound upper_bound binary_search for_each unique fill clamp shuffle
  numeric: accumulate iota reduce
  utility: move pair swap forward make_pair exchange
  functional: function bind hash greater less
  optional: optional nullopt make_optional
  variant: variant visit
  array: array
  deque: deque
  queue: queue priority_queue
  stack: stack
  list: list
  tuple: tuple tie make_tuple
  thread: thread jthread this_thread
  mutex: mutex lock_guard unique_lock scoped_lock
  atomic: atomic
  chrono: chrono
  fstream: ifstream ofstream fstream
  sstream: stringstream ostringstream istringstream
  iomanip: setw setprecision fixed setfill put_time
  stdexcept: runtime_error invalid_argument out_of_range logic_error domain_error
  limits: numeric_limits
  cmath: sqrt pow abs fabs floor ceil round sin cos hypot isnan
  cstring: strlen memcpy memset strcmp
  cstdint: uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t
  cstdlib: malloc free exit getenv rand srand atoi
  cstdio: printf fprintf snprintf puts
  cassert: assert
  filesystem: filesystem
  random: mt19937 uniform_int_distribution random_device
  string_view: string_view
  future: future async promise
  condition_variable: condition_variable
  iterator: back_inserter ostream_iterator
`);

export const javaPackages = homesOf(`
  java.util: List ArrayList Map HashMap Set HashSet LinkedList LinkedHashMap LinkedHashSet TreeMap TreeSet Arrays Collections Scanner Random Optional Objects Deque ArrayDeque Queue PriorityQueue Iterator Comparator Date Calendar UUID StringJoiner Collection NoSuchElementException Locale BitSet Base64 EnumMap Properties Stack
  java.util.stream: Collectors Stream IntStream
  java.util.function: Function Supplier Consumer Predicate BiFunction UnaryOperator
  java.util.concurrent: ConcurrentHashMap ExecutorService Executors TimeUnit Future CompletableFuture CountDownLatch Callable
  java.util.concurrent.atomic: AtomicInteger AtomicLong AtomicBoolean AtomicReference
  java.util.regex: Pattern Matcher
  java.io: File IOException BufferedReader FileReader FileWriter BufferedWriter InputStream OutputStream PrintWriter InputStreamReader UncheckedIOException Serializable FileInputStream
  java.nio.file: Files Path Paths
  java.nio.charset: StandardCharsets
  java.time: LocalDate LocalDateTime LocalTime Instant Duration ZonedDateTime ZoneId Period
  java.time.format: DateTimeFormatter
  java.math: BigDecimal BigInteger RoundingMode
  java.text: SimpleDateFormat DecimalFormat NumberFormat
  java.sql: Connection PreparedStatement ResultSet SQLException DriverManager
  java.net: URI URL
`);

export const dotnetNamespaces = homesOf(`
  System: Console Math DateTime TimeSpan Guid Exception ArgumentException InvalidOperationException ArgumentNullException Func Action Environment Random String Convert Array IDisposable StringComparison Lazy Tuple Uri Type
  System.Collections.Generic: List Dictionary HashSet IEnumerable Queue Stack IList IDictionary KeyValuePair LinkedList SortedDictionary IReadOnlyList ICollection
  System.Linq: Enumerable Where Select ToList ToArray First FirstOrDefault Any All Sum OrderBy OrderByDescending GroupBy ToDictionary Count Average Max Min Distinct Skip Take Single SingleOrDefault Last LastOrDefault Zip Concat Aggregate
  System.IO: File Path Directory StreamReader StreamWriter Stream MemoryStream FileStream IOException FileInfo
  System.Text: StringBuilder Encoding
  System.Text.Json: JsonSerializer
  System.Text.RegularExpressions: Regex Match
  System.Threading: Thread CancellationToken CancellationTokenSource Interlocked SemaphoreSlim
  System.Threading.Tasks: Task Parallel ValueTask
  System.Net.Http: HttpClient HttpResponseMessage
  System.Globalization: CultureInfo
  System.Diagnostics: Stopwatch Process Debug
  System.Collections.Concurrent: ConcurrentDictionary ConcurrentQueue ConcurrentBag
`);

export const goPackages = homesOf(`
  encoding/json: json
  net/http: http
  math/rand: rand
  path/filepath: filepath
  text/template: template
  encoding/csv: csv
  net/url: url
  crypto/sha256: sha256
  encoding/base64: base64
  encoding/hex: hex
  sync/atomic: atomic
  os/exec: exec
  unicode/utf8: utf8
  fmt: fmt
  strings: strings
  strconv: strconv
  os: os
  errors: errors
  sort: sort
  time: time
  math: math
  io: io
  log: log
  bufio: bufio
  bytes: bytes
  sync: sync
  context: context
  regexp: regexp
  slices: slices
  maps: maps
  flag: flag
  unicode: unicode
`);

/** Hooks of React that are imported by their names. */
export const reactNames = homesOf(`
  react: useState useEffect useRef useMemo useCallback useContext useReducer createContext useLayoutEffect useId
`);
