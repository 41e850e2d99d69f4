import { wholeWord } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';

/** A line that brings in what comes with the language. */
export const standardImport = longPattern`
    ^\s*(?:from|import) (?:abc|argparse|array|ast|asyncio|base64|bisect|calendar|collections|concurrent|contextlib|copy|csv|
    dataclasses|datetime|decimal|enum|fractions|functools|glob|gzip|hashlib|heapq|hmac|html|http|importlib|inspect|io|
    ipaddress|itertools|json|logging|math|multiprocessing|operator|os|pathlib|pickle|platform|queue|random|re|secrets|select|
    shlex|shutil|signal|smtplib|email|imaplib|ftplib|configparser|tomllib|getpass|tarfile|socketserver|zlib|socket|sqlite3|ssl|stat|statistics|string|struct|subprocess|sys|tempfile|textwrap|threading|time|
    traceback|types|typing|unittest|urllib|uuid|warnings|weakref|xml|zipfile|zlib|zoneinfo)\b|["']node:|
    (?:from|require\()\s*["'](?:assert|buffer|child_process|crypto|events|fs|fs\/promises|http|https|net|os|path|process|
    readline|stream|timers|tls|url|util|worker_threads|zlib)["']|^\s*import (?:static )?javax?\.|
    ^\s*using (?:static )?System\b|^\s*use (?:std|core|alloc)::
  `;

/** Imports over several lines, which end where their brackets do. */
const imports =
  /^[ \t]*(?:from[ \t]+[\w.]+[ \t]+import[ \t]*\([^)]{0,600}\)|(?:import|const|let|var)[ \t]*\{[^}]{0,600}\}[^\n]{0,200}|[^\n]{0,400})$/gmu;

/** Whether a statement of the file brings the name in, of those that fit a form of imports. */
export const isBroughtBy = (form: RegExp, name: string, text: string): boolean =>
  [...text.slice(0, 100_000).matchAll(imports)].some(
    ([statement]) => form.test(statement) && wholeWord(name).test(statement),
  );

/** Whether a line of the file brings the name in from what comes with the language. */
export const isFromStandard = (name: string, text: string): boolean =>
  isBroughtBy(standardImport, name, text);

/** In these whatever is raised is imported, defined, or the language's. */
const visible = /^(?:python|javascript|typescript|ruby)/u;
const error = /^[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration)$/u;
const known = longPattern`
    ^(?:(?:Illegal(?:Argument|State|Access|MonitorState)|NullPointer|NullReference|(?:Array|String)?IndexOutOf(?:Bounds|
    Range)|Runtime|IO|UncheckedIO|UnsupportedOperation|Arithmetic|ClassCast|ClassNotFound|NumberFormat|ConcurrentModification|
    NoSuchElement|NoSuchMethod|InputMismatch|Interrupted|Timeout|Execution|FileNotFound|CloneNotSupported|
    Argument(?:Null|OutOfRange)?|ArgumentCount|InvalidOperation|InvalidCast|InvalidArgument|NotSupported|NotImplemented|
    KeyNotFound|Format|ObjectDisposed|OperationCanceled|TaskCanceled|Aggregate|DivideByZero|DivisionByZero|OutOfRange|
    OutOfBounds|OutOfMemory|StackOverflow|Domain|Length|Range|Overflow|Underflow|UnexpectedValue|Logic|BadFunctionCall|
    BadMethodCall|Json|PDO|SQL|Type|Value|Parse|Assertion|Security|Unauthorized(?:Access)?|Win32|System)?(?:Exception|Error)|
    Throwable|(?:runtime|logic|length|domain|range|overflow|underflow|system)_error|out_of_range|bad_\w+|invalid_argument)$
  `;

/** An exception that the language itself has. */
export const isStandardError = (name: string, language: string): boolean =>
  known.test(name) || (visible.test(language) && error.test(name));
