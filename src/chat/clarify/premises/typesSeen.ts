import type { Lines } from '../../../protocol/parsed.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longSource } from '../../longPattern.ts';
import { codeOf } from './saidFunction.ts';

/** A type that a line gives a name, as it is written there. */
export interface TypeSeen {
  readonly type: string;
  readonly line: SourceLine;
}

/** Files have no more places that declare one name. */
const MOST = 12;

const isScript = /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u;
const isDynamic = /^(?:python|ruby|php|javascript|javascriptreact|shell|shellscript)$/u;

/**
 * The types that the code gives a name, in every place that gives it one; undefined where one of them leaves it open. A value
 * that is only handed on has the type of what it is.
 */
export function typesSeen(
  name: string,
  evidence: Evidence,
  within?: Lines,
  isFollowed = false,
): readonly TypeSeen[] | undefined {
  const { subject } = evidence;
  if (subject === undefined || name.length < 2) return undefined;
  const all = within ?? { from: 1, to: sourceLines(subject).length };
  const lines = codeOf({ lines: all }, evidence).filter(({ text }) =>
    text.toLowerCase().includes(name.toLowerCase()),
  );
  const read = reader(name, subject.languageId);
  const found = lines.flatMap((line) => {
    const seen = read(line.text);
    return seen === undefined ? [] : [{ line, ...seen }];
  });
  if (found.length === 0 || found.length > MOST) return undefined;
  const types = found.map(({ line, type, from }) => {
    if (type !== undefined) return [{ type, line }];
    const isSame = from === undefined || from.toLowerCase() === name.toLowerCase();
    if (isSame || isFollowed) return isSame && from !== undefined ? [] : undefined;
    return typesSeen(from, evidence, undefined, true);
  });
  return types.includes(undefined) ? undefined : types.flatMap((each) => each ?? []);
}

/** A type, or the name whose type it is; neither is a type that nothing shows. */
interface Seen {
  readonly type?: string;
  readonly from?: string;
}

/** Reads what a line says of the type of a name. */
function reader(name: string, language: string): (text: string) => Seen | undefined {
  const escaped = escapePattern(name);
  const declares = (annotations[familyOf(language)] ?? []).map(
    (form) => new RegExp(form.replaceAll('NAME', escaped), 'iu'),
  );
  const made = valueReader(escaped, language);
  return (text) => {
    const type = declares.map((form) => form.exec(text)?.[1]).find((each) => isType(each));
    return type === undefined || /^(?:var|auto|let|const)$/u.test(type)
      ? made(text, type !== undefined)
      : { type };
  };
}

type ValueReader = (text: string, isNew: boolean) => Seen | undefined;

/** What a line gives the name that says no type of it. */
function valueReader(escaped: string, language: string): ValueReader {
  const value = new RegExp(
    `(?:^|[\\s(,])((?:let|var|const|auto|final|local)\\s+(?:mut\\s+)?)?[$@]?(?:(?:this|self)(?:\\.|->))?${escaped}\\s*(:?=)(?![=>~])\\s*(.+)$`,
    'iu',
  );
  const isLoose = isDynamic.test(language) || isScript.test(language);
  const others = isLoose ? looseReaders(escaped) : [];
  return (text, isNew) => {
    const found = others.map((read) => read(text)).find((each) => each !== undefined);
    if (found !== undefined) return found;
    const [, declared, sign, given = ''] = value.exec(text) ?? [];
    if (sign === undefined) return undefined;
    const isMade = isNew || declared !== undefined || sign === ':=' || isDynamic.test(language);
    return isMade ? valued(given, isLoose) : undefined;
  };
}

/** A state of React, and a parameter or loop variable whose type nothing says. */
function looseReaders(escaped: string): readonly ((text: string) => Seen | undefined)[] {
  const state = new RegExp(
    `\\[\\s*${escaped}\\s*,\\s*\\w+\\s*\\]\\s*=\\s*(?:React\\.)?useState(?:<(.+)>)?\\((.*?)\\)?;?$`,
    'iu',
  );
  const bare = new RegExp(
    `\\b(?:def|function|for|foreach)\\b.*[(,\\s]\\$?${escaped}\\s*(?:[,)]|in\\b|of\\b)|[(,]\\s*${escaped}\\s*[,)].*=>|(?<![\\w.)])${escaped}\\s*=>`,
    'iu',
  );
  return [
    (text) => {
      const [whole, type, first = ''] = state.exec(text) ?? [];
      if (whole === undefined) return undefined;
      return type === undefined ? valued(first, true) : { type };
    },
    (text) => (bare.test(text) ? {} : undefined),
  ];
}

/** What begins as a whole number need not stay one, where types are not kept. */
const valued = (given: string, isLoose: boolean): Seen => {
  const seen = ofValue(given);
  return isLoose && /^(?:integer|float)$/u.test(seen.type ?? '') ? { type: 'number' } : seen;
};

const keyword =
  /^(?:return|new|throw|else|case|goto|await|yield|delete|sizeof|import|package|using|in|of|is|as|not|and|or|if|typeof|instanceof|default|range|go|defer|echo|print|use|fn|func|def)\b/iu;

const isType = (text: string | undefined): text is string =>
  text !== undefined &&
  !keyword.test(text) &&
  !/[(.](?!Time\b)(?![^<]*>)/u.test(text.replace(/\b\w+\.(?=[A-Z])/gu, ''));

/** Where a language writes a type: `NAME` stands for the name, and the first group is the type. */
const annotations: Readonly<Record<string, readonly string[]>> = {
  colon: [
    "(?<![\\w$.])(?<!\\?[^:]*)NAME[?!]?\\s*:\\s*(?!:)((?:&\\s*)?(?:'\\w+\\s+)?(?:mut\\s+)?(?:readonly\\s+)?[A-Za-z_][\\w.:]*(?:<.*>)?(?:\\[\\])*(?:\\s*\\|\\s*[\\w'\"]+)*)\\s*(?:[,;)={}]|$)",
  ],
  python: [
    '^\\s*(?:self\\.)?NAME\\s*:\\s*([A-Za-z_][\\w.]*(?:\\[.*?\\])?(?:\\s*\\|\\s*\\w+)*)\\s*(?:=|$)',
    '\\bdef\\b.*[(,]\\s*NAME\\s*:\\s*([A-Za-z_][\\w.]*(?:\\[[^()]*?\\])?(?:\\s*\\|\\s*\\w+)*)\\s*[,)=]',
    '^\\s+NAME\\s*:\\s*([A-Za-z_][\\w.]*(?:\\[.*?\\])?(?:\\s*\\|\\s*\\w+)*)\\s*,\\s*$',
  ],
  go: [
    '(?:^|[(,]\\s*|\\bvar\\s+|^\\s+)NAME(?:,\\s*\\w+)*\\s+(\\*?(?:\\[\\d*\\])*(?:map\\[.*|[\\w.]+))\\s*(?:[,)=`]|$)',
  ],
  before: [
    longSource`
      (?:^|[(,<;]\s*|\s)((?:(?:unsigned|signed|long|short|const|struct)\s+)*[A-Za-z_][\w:.]*(?:<[^()]*>)?(?:\[\])*[?*&]*)\s+[*&$]*NAME\s*(?:\[\w*\]\s*)?(?:[=;,)({:]|$)
    `,
  ],
  php: ['(\\??[A-Za-z_][\\w|\\\\]*)\\s+&?\\$NAME\\b'],
};

function familyOf(language: string): string {
  if (/^(?:java|csharp|c|cpp)$/u.test(language)) return 'before';
  if (/^(?:rust|typescript|tsx|typescriptreact)$/u.test(language)) return 'colon';
  return language;
}

const literals: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:[fbru]{0,2}["'`][^"'`]*["'`]|String::|format!\(|str\(|["'`].*["'`]\.(?:to_string|to_owned)\(\)|fmt\.Sprintf\(|\$["'])/u,
    'string',
  ],
  [
    /^-?\d[\d_]*(?:[uUlL]+|[iu](?:8|16|32|64|128|size))?\b(?!\.\d)|^(?:len|strlen|count|int)\(/u,
    'integer',
  ],
  [/^-?\d[\d_]*\.\d|^float\(/u, 'float'],
  [/^(?:true|false)\b/iu, 'bool'],
  [
    /^(?:\[(?!\w*\]\w)|vec!|Vec::|\[\]\w|make\(\[\]|list\(|sorted\(|new (?:Array|ArrayList|List)\b)/u,
    'list',
  ],
  [
    /^(?:new (?:Hash|Tree|LinkedHash)?Map\b|new Dictionary\b|dict\(|make\(map|map\[|(?:Hash|BTree)Map::|defaultdict\()/u,
    'map',
  ],
  [/^(?:new (?:Hash|Tree)?Set\b|set\(|(?:Hash|BTree)Set::)/u, 'set'],
  [
    /^(?:new Date\(|(?:datetime\.)?datetime\.(?:now|utcnow)\(|DateTime\.(?:Utc)?Now\b|time\.Now\(\)\s*$|Instant::now|LocalDate\.now|Instant\.now)/u,
    'date',
  ],
];

/** By how a value is written, or by what it is read from. */
function ofValue(text: string): Seen {
  const value = text.trim().replace(/;\s*$/u, '');
  const type = literals.find(([written]) => written.test(value))?.[1];
  const isJoined = /\s[-+*/%?]\s|\s(?:or|and)\s|\|\||&&/u.test(value);
  // What is computed from a whole number may be none.
  if (type !== undefined) return isJoined && type !== 'string' ? {} : { type };
  const from = /^(?:&|\*)?(?:mut )?[$@]?(?:\w+(?:\.|->|::))*([A-Za-z_]\w*)$/u.exec(value)?.[1];
  return from === undefined || /^(?:null|nil|none|undefined|nullptr)$/iu.test(from) ? {} : { from };
}
