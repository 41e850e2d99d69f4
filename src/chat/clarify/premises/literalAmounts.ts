import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';

/** A name that the code gives a number for good: a constant, a default, an argument that is written out. */
export interface NamedAmount {
  readonly name: string;
  readonly line: SourceLine;
  /** The number as it stands, and what it comes to where it is a product: `5 * time.Minute` is 5 and 300. */
  readonly values: readonly number[];
  /** It stands in where whoever runs the program has not said otherwise. */
  readonly isStandIn?: boolean;
}

const value = longSource`
  ((?:time\.[A-Z]\w+\s*\*\s*)?(?:[\w.:]+\(["']?)?-?\d[\d_']*(?:\.\d+)?[a-zA-Z%]*(?:\.(?:weeks?|days?|hours?|minutes?|
  seconds?))?["']?\)?(?:\s*(?:\*|<<)\s*[\w.:]+)*)
`;

const forms: readonly RegExp[] = [
  // #define NAME 64
  new RegExp(String.raw`^\s*#\s*define\s+(\w+)\s+\(?${value}`, 'u'),
  // const NAME: usize = 64, private static final int NAME = 64, NAME = 64
  longPattern`
      ^\s*(?:export\s+|pub(?:\([^)]*\))?\s+|private\s+|public\s+|protected\s+|internal\s+|static\s+|readonly\s+|
      local\s+)*(?:const|final|constexpr|val|readonly|
      static)\b[^=;(]*?\b(\w+)\s*(?::[^=]+)?(?:\[\])?\s*=\s*${value}\s*[;,]?\s*(?:\/\/.*|#.*)?$
    `,
  new RegExp(
    String.raw`^\s*(?:[A-Za-z]\w*\.)?([A-Z][A-Z\d_]+)\s*(?::[^=]+)?=\s*${value}\s*(?:#.*)?$`,
    'u',
  ),
  // C#'s property, and a private field, with its first value
  longPattern`
      ^\s*(?:(?:public|internal|protected|private|static|required|
      virtual)\s+)*[\w<>?]+\s+(\w+)\s*\{\s*get;[^}]*\}\s*=\s*${value}\s*;
    `,
  // private int size = 10; nobody else sets it
  new RegExp(
    String.raw`^\s*private\s+(?:static\s+|readonly\s+)*(?:\??[\w<>]+\s+)?\$?(\w+)\s*(?::\s*\w+\s*)?=\s*${value}\s*;`,
    'u',
  ),
  // Rust's and C's enums
  new RegExp(String.raw`^\s+([A-Z]\w+)\s*=\s*${value}\s*,?\s*(?:\/\/.*)?$`, 'u'),
  // Go's const block, and a shell's variable
  new RegExp(String.raw`^(?:\t|var\s+)(\w+)\s*(?:\w+\s*)?=\s*${value}\s*(?:\/\/.*)?$`, 'u'),
  new RegExp(String.raw`^(\w+)=${value}\s*(?:#.*)?$`, 'u'),
];

/** In a parameter list or a call: `timeout=3.0`, `timeout: 10`, `$retries = 3` */
const named = longPatternWith('gu')`
    (?:[(,]|(?<!\$)\{)\s*\$?(?:(?:int|float|double|long|string|usize|self)\s+)?\$?(\w+)(?:\s*:\s*[\w\[\]|? ]+?)?\s*(?:=|
    :)\s*${value}\s*(?=[,)}])
  `;
/** `max=${MAX:-80}` */
const standIn = new RegExp(
  String.raw`^\s*(?:export\s+|local\s+|readonly\s+)?(\w+)=["']?\$\{(\w+):?[-=]${value}\}`,
  'u',
);
/** `process.env.PORT || 8080`, `os.environ.get("PORT", 8000)`, `ENV.fetch("PORT", 3000)` */
const ofEnvironment = longPatternWith('u')`
    (?:\benv(?:iron)?(?:ment)?\.|\b(?:getenv|env|environ\.get|ENV\.fetch|GetEnvironmentVariable)\(\s*["'])(\w+)["']?\)?\s*(?:\|\||\?\?|
    \?:|,|\bor\b)\s*["']?${value}
  `;
const entry = new RegExp(String.raw`^\s*["']?(\w+)["']?\s*:\s*${value},?\s*$`, 'u');
/** `usleep(200_000)`, `time.Sleep(2 * time.Second)` */
const called = longPatternWith('gu')`
    \b(\w*(?:sleep|Sleep|delay|Delay|wait|Wait|timeout|Timeout|debounce|throttle|retry|take|limit|Limit|listen|Semaphore|newFixedThreadPool|sleep_for|NewTicker|
    Tick))\s*\(\s*${value}\s*(?:,\s*\w+\s*)?\)
  `;
/** `sleep 5` */
const command = new RegExp(
  String.raw`(?:^|[;&|]|\bdo|\bthen)\s*(sleep)\s+${value}(?=\s*(?:$|[;&|#]))`,
  'gu',
);
/** `setInterval(load, 30_000)` */
const timed = new RegExp(
  String.raw`\b(setTimeout|setInterval|debounce|throttle|useInterval)\s*\([^()]*(?:\([^()]*\)[^()]*)*,\s*${value}\s*\)`,
  'gu',
);
/** `Math.min(size, 100)` caps it. */
const capped = new RegExp(String.raw`(?<![\w$])(?:Math\.)?(min|Min)\(.*,\s*${value}\s*\)`, 'gu');
/** `}, 250);` ends a timer. */
const ends = new RegExp(String.raw`^\s*\},\s*${value}\s*\)`, 'u');
const begins = /\b(setTimeout|setInterval|debounce|throttle)\s*\(/u;

/** `static char current[MAX_TOKEN];`, with what the name of its size stands for. */
function sizeOf(text: string, whole: string): readonly (readonly string[])[] {
  const [, name, size = ''] =
    /^\s*(?:(?:static|const|unsigned|signed|struct|volatile)\s+)*\w+\s+(\w+)\[(\w+)\]\s*(?:=.*)?;/u.exec(
      text,
    ) ?? [];
  if (name === undefined) return [];
  const value = /^\d/u.test(size)
    ? size
    : new RegExp(`#\\s*define\\s+${size}\\s+(\\d\\w*)`, 'u').exec(whole)?.[1];
  return value === undefined ? [] : [['', name, value]];
}

/** Called so, a default or an argument is a setting rather than a value that the code works on. */
const configured = longPatternWith('iu')`
    time_?out|limit|max|min|size|cap(?:acity)?|interval|delay|wait|sleep|backoff|retr|attempt|tries|ttl|expir|port|rate|
    threshold|workers|pool|batch|chunk|page|depth|width|height|precision|digits|seed|skew|quality|factor|scale|grace|max_?age|
    lease|expiry|parallel|concurren
  `;

/** What gets another value later is no constant. */
const isSetOnce = (name: string, text: string): boolean =>
  [
    ...text.matchAll(
      new RegExp(`(?<!\\w)${name}\\s*(?::[^=\\n]*)?(?:[-+*/]?=(?!=)|\\+\\+|--)`, 'gu'),
    ),
  ].length <= 1;

/** The names that a file gives a number for good, each place. */
export function namedAmounts({ subject }: Evidence): readonly NamedAmount[] {
  if (subject === undefined) return [];
  const lines = sourceLines(subject).slice(0, 4000);
  return lines.flatMap((line, at) => {
    // `${PORT:-8080}` is no negative number.
    const text = line.text.slice(0, 300).replace(/(?<=\$\{\w{1,40}):?-/gu, ':');
    const found = forms.map((form) => form.exec(text)).find((match) => match !== null);
    const pairs = found === undefined || found === null ? [] : [found];
    const own = entry.exec(text);
    const inline = [...text.matchAll(named), ...(own === null ? [] : [own])].filter(([, name]) =>
      configured.test(name ?? ''),
    );
    const sized = sizeOf(text, subject.text);
    const timers = timer(text, lines.slice(Math.max(0, at - 12), at));
    const fixed = [
      ...pairs.filter(([, name]) => isSetOnce(name ?? '', subject.text)),
      ...inline,
      ...text.matchAll(called),
      ...text.matchAll(command),
      ...text.matchAll(timed),
      ...[...text.matchAll(capped)].map(([whole, , written = '']) => [whole, 'capped', written]),
      ...sized,
      ...timers,
    ].map(([, name = '', written = '']) => ({ name, line, values: valuesOf(written) }));
    return [...fixed, ...standInsOf(line)].filter(({ values }) => values.length > 0);
  });
}

function standInsOf(line: SourceLine): readonly NamedAmount[] {
  const text = line.text.slice(0, 300);
  const [, name = '', value = ''] = ofEnvironment.exec(text) ?? [];
  const inCode = [name, name, value];
  const [own = '', given = '', written] =
    standIn.exec(text)?.slice(1) ?? (name === '' ? [] : inCode);
  return written === undefined
    ? []
    : [...new Set([own, given])].map((name) => ({
        name,
        line,
        values: valuesOf(written),
        isStandIn: true,
      }));
}

function timer(text: string, before: readonly SourceLine[]): readonly (readonly string[])[] {
  const written = ends.exec(text)?.[1];
  const name = before
    .map((line) => begins.exec(line.text)?.[1])
    .findLast((each) => each !== undefined);
  return written === undefined || name === undefined ? [] : [['', name, written]];
}

const units: readonly (readonly [RegExp, number])[] = [
  [/milli|ms\b/iu, 0.001],
  [/micro|us\b/iu, 1e-6],
  [/nano|ns\b/iu, 1e-9],
  [/min(?:ute)?s?/iu, 60],
  [/hours?/iu, 3600],
  [/days?/iu, 86_400],
  [/weeks?/iu, 604_800],
];

/** The first number of the text, its product, and the product in seconds where a unit of time stands with it. */
function valuesOf(written: string): readonly number[] {
  // `TimeUnit.HOURS.toMillis(2)` is two hours.
  const plain = written.replace(/(?<=\d)[_'](?=\d)|\.to[A-Z]\w+/gu, '');
  const all = [...plain.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?/gu)].map(([digits]) => Number(digits));
  if (all.length === 0) return [];
  const product =
    plain.includes('<<') && all.length === 2
      ? (all[0] ?? 0) * 2 ** (all[1] ?? 0)
      : all.reduce((a, b) => a * b, 1);
  const factor = units.find(([pattern]) => pattern.test(plain))?.[1];
  // A name in a product may be any number.
  if (/[*<]\s*[a-z_A-Z]/u.test(plain) && factor === undefined && !/second/iu.test(plain)) return [];
  return [...new Set([all[0] ?? product, product, product * (factor ?? 1)])];
}
