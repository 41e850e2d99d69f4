import type { DraftEdit } from '../draft.ts';
import type { Diagnostic, Evidence } from '../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';
import { editFromChanges } from './findingEdits.ts';
import { lineStarts } from './growToUnique.ts';
import {
  cHeaders,
  cppHeaders,
  dotnetNamespaces,
  goPackages,
  javaPackages,
  reactNames,
} from './standardHomes.ts';

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

/** "name 'math' is not defined": the import that is missing, before the first line of code or behind its like. */
export function addImport({ message }: Diagnostic, { subject }: Evidence): DraftEdit | undefined {
  if (subject === undefined) return undefined;
  const { text, languageId } = subject;
  const statement = missingImport(message, languageId);
  if (statement === undefined || text.includes(statement)) return undefined;
  const place = placeFor(sourceLines(subject), languageId);
  if (place === undefined) return undefined;
  const start = lineStarts(text)[place.line - 1] ?? 0;
  return editFromChanges(
    // In a block of imports, only the path is written.
    [
      {
        start,
        end: start,
        newText: `${place.indent}${place.indent === '\t' ? statement.replace('import ', '') : statement}${place.gap}`,
      },
    ],
    subject,
    `Add \`${statement}\``,
  );
}

interface Place {
  readonly line: number;
  readonly indent: string;
  readonly gap: string;
}

const importLine = /^(?:import|from|require|#include|using|use)\b|^#include/u;

/** Before the first import, or else before the first line of code; a package is named before what it imports. */
function placeFor(lines: readonly SourceLine[], language: string): Place | undefined {
  const block = language === 'go' ? lines.find(({ text }) => /^import \($/u.test(text)) : undefined;
  if (block !== undefined) return { line: block.line + 1, indent: '\t', gap: '\n' };
  const imports = lines.find(({ text }) => importLine.test(text));
  if (imports !== undefined) return { line: imports.line, indent: '', gap: '\n' };
  const named = lines.find(({ text }) => /^(?:package|namespace) .*[\w;]$/u.test(text));
  const isInside = named !== undefined && (language === 'java' || language === 'go');
  if (isInside && lines[named.line] !== undefined)
    return { line: named.line + 1, indent: '\n', gap: '\n' };
  const first = lines.find(({ text }) => /^\s*[^\s#'"/*]/u.test(text) || /^#define/u.test(text));
  return first && { line: first.line, indent: '', gap: '\n\n' };
}

/** The name that is not known, in the words of each language's tools. */
const unknown: Readonly<Record<string, RegExp>> = {
  c: /implicit(?:ly)? declar(?:ation of|ing)(?: library)? function ['"‘`](\w+)|undeclared (?:library )?function ['"‘`](\w+)|['"‘`](\w+)['"’`] (?:undeclared|was not declared)|undeclared identifier ['"‘`](\w+)|unknown type name ['"‘`](\w+)|declaration of built-in function ['"‘`](\w+)/u,
  cpp: /no (?:member|template|type) named ['"‘`](\w+)['"’`] in namespace ['"‘`]std|['"‘`](\w+)['"’`] (?:is not a member of|in namespace) ['"‘`]std|['"‘`](?:std::)?(\w+)['"’`] (?:undeclared|was not declared|does not name)|undeclared identifier ['"‘`](\w+)|implicit instantiation of undefined template ['"‘`]std::(?:__\w+::)?(?:basic_)?(\w+)|['"‘`]std::(\w+)[^'"’`]*['"’`] (?:has initializer but )?incomplete type/u,
  java: /cannot find symbol.*?\b(?:class|variable|interface) (\w+)|\b(\w+) cannot be resolved(?: to a type)?/su,
  csharp:
    /(?:type or namespace name|The name) ['"‘`](\w+)(?:<[^'"’`]*)?['"’`]|does not contain a definition for ['"‘`](\w+)['"’`]/u,
  go: /undefined: (\w+)|undeclared name: (\w+)/u,
};

const react = longPattern`
    (?:Cannot find name|[Uu]ndefined(?: name| variable)?:?) ['"‘]?(use[A-Z]\w+|createContext)\b|
    ['"‘]?\b(use[A-Z]\w+|createContext)['"’]? is not defined
  `;

function missingImport(message: string, language: string): string | undefined {
  const name = namedBy(unknown[language], message);
  switch (language) {
    case 'python':
      return pythonImport(
        /name '(\w+)' is not defined|[Uu]ndefined name ['"`](\w+)|["'](\w+)["'] is not defined/u,
        message,
      );
    case 'ruby': {
      const constant = /uninitialized constant (?:\w+::)?(\w+)/u.exec(message)?.[1] ?? '';
      return homed(rubyLibraries, constant, (home) => `require '${home}'`);
    }
    case 'c':
      return homed(cHeaders, name, (home) => `#include <${home}>`);
    case 'cpp':
      return homed({ ...cHeaders, ...cppHeaders }, name, (home) => `#include <${home}>`);
    case 'java':
      return homed(javaPackages, name, (home) => `import ${home}.${name};`);
    case 'csharp':
      return homed(dotnetNamespaces, name, (home) => `using ${home};`);
    case 'go':
      return homed(goPackages, name, (home) => `import "${home}"`);
    default:
      return /^(?:type|java)script/u.test(language) ? reactImport(message) : undefined;
  }
}

const namedBy = (words: RegExp | undefined, message: string): string =>
  words
    ?.exec(message)
    ?.slice(1)
    .find((group) => group !== undefined) ?? '';

const homed = (
  homes: Readonly<Record<string, string>>,
  name: string,
  write: (home: string) => string,
): string | undefined => {
  const home = Object.hasOwn(homes, name) ? homes[name] : undefined;
  return home === undefined ? undefined : write(home);
};

function pythonImport(words: RegExp, message: string): string | undefined {
  const name = namedBy(words, message);
  if (pythonModules.has(name)) return `import ${name}`;
  return homed(pythonNames, name, (home) => `from ${home} import ${name}`);
}

function reactImport(message: string): string | undefined {
  const name = namedBy(react, message);
  return homed(reactNames, name, (home) => `import { ${name} } from '${home}';`);
}
