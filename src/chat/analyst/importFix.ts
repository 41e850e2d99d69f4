import type { DraftEdit } from '../draft.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { sourceLines } from '../evidence/sourceLines.ts';
import { editFromChanges } from './findingEdits.ts';
import { lineStarts } from './growToUnique.ts';

/** Modules of the standard library that are known by their own names. */
const pythonModules: ReadonlySet<string> = new Set(
  'abc argparse array ast asyncio base64 bisect calendar collections contextlib copy csv dataclasses datetime decimal enum functools glob hashlib heapq inspect io itertools json logging math operator os pathlib pickle pprint queue random re secrets shutil signal socket sqlite3 statistics string struct subprocess sys tempfile textwrap threading time traceback typing unittest urllib uuid warnings zipfile'.split(
    ' ',
  ),
);

/** Names that are commonly imported from a module of the standard library. */
const pythonNames: Readonly<Record<string, string>> = {
  dataclass: 'dataclasses',
  field: 'dataclasses',
  defaultdict: 'collections',
  Counter: 'collections',
  deque: 'collections',
  namedtuple: 'collections',
  OrderedDict: 'collections',
  Path: 'pathlib',
  Decimal: 'decimal',
  Fraction: 'fractions',
  Enum: 'enum',
  timedelta: 'datetime',
  partial: 'functools',
  reduce: 'functools',
  lru_cache: 'functools',
  wraps: 'functools',
  sqrt: 'math',
  ceil: 'math',
  floor: 'math',
  pi: 'math',
  sleep: 'time',
  randint: 'random',
  choice: 'random',
  List: 'typing',
  Dict: 'typing',
  Optional: 'typing',
  Any: 'typing',
  Callable: 'typing',
  ABC: 'abc',
  abstractmethod: 'abc',
  contextmanager: 'contextlib',
};

const rubyLibraries: Readonly<Record<string, string>> = {
  BigDecimal: 'bigdecimal',
  Benchmark: 'benchmark',
  CSV: 'csv',
  Date: 'date',
  DateTime: 'date',
  Digest: 'digest',
  ERB: 'erb',
  FileUtils: 'fileutils',
  JSON: 'json',
  Logger: 'logger',
  Net: 'net/http',
  OpenStruct: 'ostruct',
  Pathname: 'pathname',
  SecureRandom: 'securerandom',
  Set: 'set',
  StringIO: 'stringio',
  Tempfile: 'tempfile',
  Timeout: 'timeout',
  URI: 'uri',
  YAML: 'yaml',
};

/** "name 'math' is not defined": the import that is missing, before the first line of code. */
export function addImport({ message }: Diagnostic, { subject }: Evidence): DraftEdit | undefined {
  if (subject === undefined) return undefined;
  const statement = missingImport(message, subject.languageId);
  const first = sourceLines(subject).find(({ text }) => /^\s*[^\s#'"]/u.test(text));
  if (statement === undefined || first === undefined) return undefined;
  const start = lineStarts(subject.text)[first.line - 1] ?? 0;
  const gap = /^(?:import|from|require)\b/u.test(first.text) ? '\n' : '\n\n';
  return editFromChanges(
    [{ start, end: start, newText: `${statement}${gap}` }],
    subject,
    `Add \`${statement}\``,
  );
}

function missingImport(message: string, language: string): string | undefined {
  if (language === 'python') {
    const name = /name '(\w+)' is not defined/u.exec(message)?.[1] ?? '';
    if (pythonModules.has(name)) return `import ${name}`;
    return Object.hasOwn(pythonNames, name)
      ? `from ${pythonNames[name]} import ${name}`
      : undefined;
  }
  const constant = /uninitialized constant (?:\w+::)?(\w+)/u.exec(message)?.[1] ?? '';
  return language === 'ruby' && Object.hasOwn(rubyLibraries, constant)
    ? `require '${rubyLibraries[constant]}'`
    : undefined;
}
