import type { Evidence } from '../evidence/evidence.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import { longPattern, longSource } from '../longPattern.ts';
import { isBroughtBy } from './standardImport.ts';

// What everybody can look up: libraries, and the types of objects that come from them.

const pythonPackages = longSource`
    (?:django|flask|fastapi|starlette|pydantic|sqlalchemy|alembic|requests|httpx|aiohttp|urllib3|numpy|np|pandas|pd|polars|
    scipy|sklearn|torch|tensorflow|keras|matplotlib|seaborn|plotly|PIL|cv2|skimage|pytest|hypothesis|mock|celery|kombu|redis|
    pymongo|psycopg2?|mysql|peewee|boto3|botocore|google|azure|openai|yaml|toml|tomli|attrs?|marshmallow|click|typer|rich|
    tqdm|loguru|structlog|dateutil|pytz|pendulum|arrow|bs4|lxml|scrapy|selenium|playwright|jinja2|markdown|markupsafe|
    werkzeug|gunicorn|uvicorn|jwt|cryptography|bcrypt|passlib|nltk|spacy|transformers|networkx|sympy|trio|anyio|tenacity|
    cachetools|more_itertools|orjson|msgpack|grpc|zmq|serial|usb|pynput|pygame|tkinter|PyQt\d|PySide\d|psutil|paramiko|fabric|
    watchdog|dotenv|docx|openpyxl|xlsxwriter|reportlab)
  `;

const publicImport = new RegExp(
  [
    `^\\s*(?:from|import) ${pythonPackages}\\b`,
    '(?:from|require\\()\\s*["\'](?!\\.|/|@/|~|#)[^"\']+["\']',
    '^\\s*(?:pub )?use (?!crate|super|self)\\w+::',
    '^\\s*use (?:Illuminate|Symfony|Doctrine|Carbon|GuzzleHttp|Psr|Laravel|Monolog)\\\\',
    '^\\s*using (?:static )?(?:System|Microsoft|Newtonsoft|Dapper|AutoMapper|Serilog)\\b',
    longSource`
      ^\s*import (?:static )?(?:javax?|jakarta|kotlin|android|org\.(?:apache|springframework|junit|slf4j|hibernate|mockito|
      json)|com\.(?:google|fasterxml|amazonaws|zaxxer))\.
    `,
  ].join('|'),
  'u',
);

const publicTypes = longPattern`
    ^(?:(?:I?Http|Web|Rest|Smtp|Tcp|Udp|Ftp)Client|\w*Socket|Connection|(?:Sql|Db|IDb|Npgsql)\w*|PreparedStatement|Statement|
    ResultSet|DataSource|JdbcTemplate|RestTemplate|EntityManager|\w*DbContext|I?Logger|ObjectMapper|IMapper|HttpServlet\w+|
    (?:Http)?(?:Request|Response)\w*|Session|Redis\w*|I(?:Memory|Distributed)Cache|IConfiguration|PDO\w*|mysqli\w*|\w*Stream|
    \w*Reader|\w*Writer|\w*Executor(?:Service)?|CompletableFuture|CancellationToken\w*|SemaphoreSlim|Mutex|RwLock|\w*Lock|
    Sender|Receiver|Element|HTML\w+|Node|\w*Event|Document|AbortSignal|Headers|URL|FormData|
    Big(?:Decimal|Integer)|Local(?:Date|Time|DateTime)|Zoned\w+|\w*Format(?:ter)?|TimeSpan|DateTime\w*|Guid|UUID|Uri|
    StringBuilder|Locale|Currency|Scanner|Thread|Process\w*|Kafka\w+|DB|Tx|Rows|Conn)$
  `;

/** What these names hold is nearly always a library's, where no type says so. */
const publicNames = longPattern`
    ^(?:session|db|conn(?:ection)?|cur(?:sor)?|req(?:uest)?|res(?:p|ponse)?|log(?:ger)?|redis|http|engine|socket|sock|loop|pool|
    mutex|mu|lock|executor|ctx|context|console|window|document|event|e|el|elem|element|router|app|server|wg|cmd|tx|stdin|stdout|
    stderr)$
  `;

/** Whether a line of the file brings a name in from a library. */
export const isPublic = (name: string, { subject }: Evidence): boolean =>
  subject !== undefined && isBroughtBy(publicImport, name, subject.text);

/** Whether a call is made on an object of a library, by its type, its name or the line that brings it in. */
export function isPublicReceiver(call: string, { subject }: Evidence): boolean {
  const receiver = call
    .split(/[^\w$@]+/u)
    .filter(Boolean)
    .at(-2);
  if (receiver === undefined || subject === undefined) return false;
  const bare = receiver.replace(/^[_$@#]+|_+$/gu, '');
  const type = typeOf(receiver, subject.text);
  if (type === undefined ? publicNames.test(bare.toLowerCase()) : publicTypes.test(type))
    return true;
  return isBroughtBy(publicImport, receiver, subject.text);
}

/** `TaxTable` of "private final TaxTable taxes", "taxes: TaxTable", "taxes *TaxTable" and "TaxTable $taxes". */
function typeOf(receiver: string, text: string): string | undefined {
  const name = escapePattern(receiver.replace(/^[$@]/u, ''));
  const before = new RegExp(
    `\\b([A-Z]\\w+)(?:<[^>\\n]*>)?[&*?]*\\s+[&*]?\\$?${name}\\s*[;,)=]`,
    'u',
  );
  const after = new RegExp(
    `\\b${name}\\??(?:\\s*:\\s*|[ \\t]+)(?:[&*]|mut |Box<dyn |Arc<|Rc<|dyn )*(?:\\w+(?:\\.|::))?([A-Z]\\w*)`,
    'u',
  );
  return before.exec(text)?.[1] ?? after.exec(text)?.[1];
}
