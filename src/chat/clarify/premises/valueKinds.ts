import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { standardTypes, type ValueKind } from './standardTypes.ts';

/** What kind of value a name of the file is, and a line that shows it. */
export interface KnownKind {
  readonly kind: ValueKind;
  readonly line: number;
  /** How it is known: by what it is made as or declared as, or only by what is done with it. */
  readonly by: 'value' | 'type' | 'use';
}

/** Undefined where nothing shows it, or where two places show different kinds. */
export function kindOfName(name: string, evidence: Evidence): KnownKind | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  const lines = sourceLines(subject);
  const made = onlyOne(lines.flatMap((line) => asMade(name, line, subject.languageId)));
  return made === 'several' ? undefined : (made ?? byUse(name, lines, subject.languageId));
}

function onlyOne(found: readonly (KnownKind | undefined)[]): KnownKind | 'several' | undefined {
  const [first] = found;
  if (found.length === 0) return undefined;
  if (first === undefined || found.some((each) => each?.kind !== first.kind)) return 'several';
  return first;
}

/** The kind that a line gives the name, by a value or a type; an entry without one where it gives another. */
function asMade(
  name: string,
  { line, text }: SourceLine,
  language: string,
): readonly (KnownKind | undefined)[] {
  const shown = text.slice(0, 400);
  const escaped = escapePattern(name);
  const type = declaredAs(escaped, shown, language);
  if (type !== undefined) return [{ kind: type, line, by: 'type' }];
  const value = new RegExp(
    `(?<![\\w$.])[$]?(?:(?:this|self)(?:\\.|->))?${escaped}\\s*(?::[^=\\n]*)?:?=(?!=)\\s*(\\S.*)$`,
    'u',
  ).exec(shown)?.[1];
  if (value === undefined) return [];
  const kind = values.find(({ written }) => written.test(value))?.kind;
  return [kind === undefined ? undefined : { kind, line, by: 'value' }];
}

const values: readonly { readonly kind: ValueKind; readonly written: RegExp }[] = [
  {
    kind: 'list',
    written: longPattern`
        ^(?:\[\]?(?!.*\]\s*[.[])|list\(|\[\]\w+\{|make\(\[\]|new (?:Array\b|ArrayList|List\b)|Array\.(?:from|of)\(|
        Object\.(?:keys|values|entries)\(\w+\)\s*;?$|sorted\(|strings\.(?:Split|Fields)\(|vec!\[|Vec::|
        (?:array_map|array_filter|explode|array_values)\(|\w+\.split\([^)]*\)\s*;?$|[\w$.]+\.(?:map|filter|flatMap|
        toSorted)\((?!.*\)\.))
      `,
  },
  { kind: 'set', written: /^(?:set\(|new Set\b|new HashSet)/u },
  {
    kind: 'dictionary',
    written:
      /^(?:\{(?:\s*$|\}|\s*["'\w]+["']?\s*:)|dict\(|map\[|make\(map|new (?:Map|HashMap|Dictionary)\b|HashMap::)/u,
  },
  {
    kind: 'text',
    written:
      /^(?:["'`][^"'`]*["'`]\s*;?$|f["']|str\(|String\(|input\(|\w+\.(?:strip|lower|upper|trim|toLowerCase|toUpperCase|toString)\(\)\s*;?$|strings\.(?:ToLower|ToUpper|TrimSpace|Join)\(|String::|fmt\.Sprintf\()/u,
  },
];

/** How each family of languages writes a type: before the name, or after it. */
const types: readonly {
  readonly languages: RegExp;
  readonly kinds: Readonly<Partial<Record<ValueKind, string>>>;
}[] = [
  {
    languages: /^python$/u,
    kinds: {
      text: 'NAME\\s*:\\s*str\\b(?!\\s*\\|)',
      list: 'NAME\\s*:\\s*[Ll]ist\\b(?:\\[[^|]*\\])?(?!\\s*\\|)',
      dictionary: 'NAME\\s*:\\s*[Dd]ict\\b',
      set: 'NAME\\s*:\\s*[Ss]et\\b',
    },
  },
  {
    languages: /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    kinds: {
      list: 'NAME\\??\\s*:\\s*(?:readonly )?(?:[\\w.<>]+\\[\\]|\\([^()]*\\)\\[\\]|(?:Readonly)?Array<)(?!\\s*\\|)',
      text: 'NAME\\??\\s*:\\s*string\\b(?!\\s*[[|])',
      dictionary: 'NAME\\??\\s*:\\s*(?:Readonly)?Map<',
      set: 'NAME\\??\\s*:\\s*(?:Readonly)?Set<',
    },
  },
  {
    languages: /^go$/u,
    kinds: {
      list: 'NAME(?:, \\w+)* (?:\\.\\.\\.|\\[\\d*\\])',
      text: 'NAME(?:, \\w+)* string\\b',
      dictionary: 'NAME(?:, \\w+)* map\\[',
    },
  },
  {
    languages: /^(?:java|csharp)$/u,
    kinds: {
      list: '\\b(?:Array)?List<(?:[^<>(),;]|<[^<>]*>)+>\\s+NAME\\b',
      text: '\\b[Ss]tring\\s+NAME\\b',
      dictionary:
        '\\b(?:(?:Linked|Tree)?(?:Hash)?Map|Dictionary)<(?:[^<>();]|<[^<>]*>)+>\\s+NAME\\b',
      set: '\\b(?:Hash|Tree|LinkedHash)?Set<(?:[^<>(),;]|<[^<>]*>)+>\\s+NAME\\b',
    },
  },
  {
    languages: /^rust$/u,
    kinds: {
      list: 'NAME\\s*:\\s*(?:&(?:mut )?)?(?:Vec<|\\[)',
      text: "NAME\\s*:\\s*(?:&(?:'\\w+ )?(?:mut )?)?(?:str|String)\\b",
      dictionary: 'NAME\\s*:\\s*(?:&(?:mut )?)?(?:Hash|BTree)Map<',
    },
  },
  {
    languages: /^php$/u,
    kinds: { list: '\\barray\\s+\\$NAME\\b', text: '(?<!\\?)\\bstring\\s+\\$NAME\\b' },
  },
  {
    languages: /^cpp$/u,
    kinds: {
      list: '\\bvector<(?:[^<>(),;]|<[^<>]*>)+>\\s*[&*]?\\s*NAME\\b',
      text: '\\bstring(?:_view)?\\s*&?\\s*NAME\\b',
      dictionary: '\\b(?:unordered_)?map<(?:[^<>();]|<[^<>]*>)+>\\s*&?\\s*NAME\\b',
    },
  },
  {
    languages: /^c$/u,
    kinds: {
      text: '\\bchar\\s*\\*\\s*NAME\\b|\\bchar\\s+NAME\\[',
      list: '\\b(?:int|long|float|double|\\w+_t)\\s+NAME\\[',
    },
  },
];

function declaredAs(escaped: string, text: string, language: string): ValueKind | undefined {
  const family = types.find(({ languages }) => languages.test(language));
  const found = Object.entries(family?.kinds ?? {}).find(([, form]) =>
    new RegExp(`(?<![\\w$.])${form.replaceAll('NAME', escaped)}`, 'u').test(text),
  )?.[0];
  return standardTypes.find(({ kind }) => kind === found)?.kind;
}

/** Stacks, queues and stores that somebody has written have these as well. */
const common: ReadonlySet<string> = new Set(
  `push pop shift add remove get set has delete clear size forEach keys values entries length find sort reverse update copy
count index insert append items put contains isEmpty peek each Add Count Sort push_back emplace entry`.split(
    /\s+/u,
  ),
);

/** All that is done with it fits one kind alone: "line.rstrip()". */
function byUse(
  name: string,
  lines: readonly SourceLine[],
  language: string,
): KnownKind | undefined {
  const use = new RegExp(
    `(?<![\\w$.])(?:(?:this|self)\\.)?${escapePattern(name)}(?:\\.(\\w+[!?]?)|\\[[\\w.]+\\.(length) - 1\\])`,
    'gu',
  );
  const uses = lines.flatMap(({ line, text }) =>
    [...text.slice(0, 400).matchAll(use)].map((match) => ({
      line,
      member: match[1] ?? match[2] ?? '',
      isIndexed: match[2] !== undefined,
    })),
  );
  const known = standardTypes.filter(({ languages }) => languages.includes(language));
  const fits = known.filter(({ telling }) => uses.every(({ member }) => telling.includes(member)));
  if (!uses.some(({ member, isIndexed }) => isIndexed || !common.has(member))) return undefined;
  const [only, ...others] = fits.filter(
    ({ kind }) => kind === 'list' || !uses.some(({ isIndexed }) => isIndexed),
  );
  const [first] = uses;
  return only === undefined || others.length > 0 || first === undefined
    ? undefined
    : { kind: only.kind, line: first.line, by: 'use' };
}
