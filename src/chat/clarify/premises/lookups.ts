import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { endsWith, type Outcome } from './outcomes.ts';

const scripts = /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u;

/** Calls that look something up, and what comes of them where it is not there. */
const searches: readonly {
  readonly text: RegExp;
  readonly ends: string;
  readonly languages: RegExp;
}[] = [
  { text: /\b(?:First|Single|Last)OrDefault(?:Async)?\(/u, ends: 'null', languages: /^csharp$/u },
  {
    text: /\.(?:First|Single)(?:Async)?\(|\.orElseThrow\(/u,
    ends: 'raises',
    languages: /^(?:csharp|java)$/u,
  },
  { text: /\.at\(\w+\)/u, ends: 'raises', languages: /^cpp$/u },
  { text: /\.fetch\([^,()]+\)\s*$|\.find_by!\(/u, ends: 'raises', languages: /^ruby$/u },
  {
    text: /\.(?:find|detect)\s*(?:\{|do\b)|\.dig\(|\.find_by\(|\.(?:find_)?index\b/u,
    ends: 'null',
    languages: /^ruby$/u,
  },
  { text: /\.get\([^,()]+\)\s*$/u, ends: 'null', languages: /^(?:python|rust)$/u },
  { text: /(?:=>|\breturn)\s*_?\w+\[\w+\];\s*$/u, ends: 'raises', languages: /^csharp$/u },
  { text: /^\s*(?:self\.)?\w+\[&?\w+\]\s*$/u, ends: 'raises', languages: /^rust$/u },
  { text: /\breturn\s+\$[\w>-]+\[\$\w+\]\s*;\s*$/u, ends: 'null', languages: /^php$/u },
  { text: /^\s*(?:return\s+)?@?[a-z_]\w*\[:?\w+\]\s*$/u, ends: 'null', languages: /^ruby$/u },
  { text: /\.position\(\|/u, ends: 'null', languages: /^rust$/u },
  {
    text: /^\s*return\s+[\w.]+\[\w+\]\s*$|\.index\(\w+\)\s*$/u,
    ends: 'raises',
    languages: /^python$/u,
  },
  {
    text: /\b\w*(?:map|Map|cache|Cache|by[A-Z]\w*|By[A-Z]\w*)\.get\([^,()]+\)\s*;?\s*$/u,
    ends: 'null',
    languages: /^java$/u,
  },
  {
    text: /\.(?:indexOf|IndexOf|findIndex|lastIndexOf)\([^()]*(?:\)|=>)/u,
    ends: '-1',
    languages: /./u,
  },
  {
    text: /\.find\(\(?\w+\)? =>|\b\w*(?:map|Map|keys|cache|by[A-Z]\w*)\w*\.get\([^,()]+\)\s*;?\s*$/u,
    ends: 'null',
    languages: scripts,
  },
];

/** What is raised instead where nothing is found. */
const orRaises =
  /(?:\|\||\?\?|\bor\b|\{|\?:|\bdo)\s*(?:raise|throw|die|panic!?)\b|\.ok_or(?:_else)?\(/u;
/** What is given instead where nothing is found. */
const orGives = longPattern`
    (?:\?\?|\|\||\bor\b)\s*([^;|?]+?)\s*;?\s*$|\.(?:get|fetch|getOrDefault|GetValueOrDefault|unwrap_or|orElse|
    value_or)\((?:[^,()]+,\s*)?([^,()]+(?:\(\))?)\)\s*;?\s*$
  `;
const looksUp =
  /\.(?:get|find\w*|fetch|getOrDefault|GetValueOrDefault|detect|dig|remove|pop)\b|\[\$?[\w.]+\]|->get\(/u;

/** The one way out is such a call, or the last, below ways that have nothing to do with what is there. */
export function bySearching(
  all: readonly Outcome[],
  evidence: Evidence,
  body: readonly SourceLine[],
): readonly Outcome[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  const others = all.slice(0, -1);
  const isLast =
    last.guards.length === 0 &&
    !body.some(({ text }) => catches.test(text)) &&
    others.every(
      ({ guards }) => guards.length > 0 && !guards.some(({ text }) => asksWhether.test(text)),
    );
  const text = evidence.subject?.text ?? '';
  if ((others.length > 0 && !isLast) || fillsIn.test(text)) return [];
  const language = evidence.subject?.languageId ?? '';
  const ends = endOf(last.line.text, language) ?? ofTable(last.line.text, language, text);
  return ends === undefined ? [] : [{ ...last, ends }];
}

const opens: readonly { readonly text: RegExp; readonly languages: RegExp }[] = [
  { text: /(?<![\w.])open\(|\.read_(?:text|bytes)\(/u, languages: /^python$/u },
  { text: /\breadFileSync\(|\bawait (?:fs\.|fsp\.|promises\.)?readFile\(/u, languages: scripts },
  {
    text: /\bFiles\.(?:read\w+|lines|newBufferedReader)\(|new File(?:Reader|InputStream)\(/u,
    languages: /^java$/u,
  },
  {
    text: /\bFile\.(?:ReadAll\w+|OpenRead|OpenText|ReadLines)\(|new StreamReader\(/u,
    languages: /^csharp$/u,
  },
  { text: /\bFile\.(?:read|open|readlines|foreach)\b/u, languages: /^ruby$/u },
];
const asksForFile = /exist|is_file|isFile|access\(|stat\(|ENOENT|file\?|suppress/iu;

/** A file that is opened unasked and unguarded ends the function where it is not there. */
export function byOpening(
  said: string,
  body: readonly SourceLine[],
  { subject }: Evidence,
): readonly Outcome[] {
  if (!/\bfile\b/u.test(said)) return [];
  if (body.some(({ text }) => catches.test(text) || asksForFile.test(text))) return [];
  const opening = opens.find(({ languages }) => languages.test(subject?.languageId ?? ''));
  const line = body.find(({ text }) => opening?.text.test(text) === true);
  return line === undefined ? [] : [{ line, ends: ['raises'], guards: [] }];
}

const catches = /\b(?:try|catch|except|rescue|recover)\b/u;
/** A condition that may ask whether it is there. */
const asksWhether = longPatternWith('iu')`
    \b(?:in|has\w*|get|find\w*|contains\w*|include\w*|isset|exists?|ok|found|null|nil|none|undefined|empty|err|count|size|
    length|len|not)\b|key|contains|!|\?\(|::|is_some
  `;
/** A table that has something for every key. */
const fillsIn =
  /defaultdict|\bCounter\(|__missing__|Hash\.new(?:\(|\s*\{)|\.default\s*=|new Proxy\(/u;

/** `rates[code]` of a Go map, `rates.get(code)` of what the file declares as a map. */
function ofTable(line: string, language: string, text: string): readonly string[] | undefined {
  const [, read, indexed] =
    /\breturn\s+(?:this\.|self\.)?#?(\w+)(?:\.get\([^,()]+\)|(\[[\w.]+\]))\s*;?\s*$/u.exec(line) ??
    [];
  if (read === undefined) return undefined;
  const declared = (pattern: string): RegExpExecArray | null =>
    new RegExp(pattern.replaceAll('NAME', `(?<![\\w$])${read}`), 'u').exec(text.slice(0, 100_000));
  if (language === 'go' && indexed !== undefined)
    return zeroOf(declared('NAME\\b[^\\n]{0,40}map\\[\\w+\\](\\*?[\\w.]+)')?.[1] ?? '');
  const isMap =
    indexed === undefined &&
    (language === 'java' || scripts.test(language)) &&
    declared(
      'NAME\\b[^\\n]{0,60}(?:new (?:Hash|Tree|LinkedHash)?Map\\b|:\\s*Map<)|\\bMap<[^\\n]{1,60}NAME\\b',
    ) !== null;
  return isMap ? ['null'] : undefined;
}

function zeroOf(type: string): readonly string[] | undefined {
  if (/^(?:u?int(?:8|16|32|64)?|float(?:32|64)|byte|rune)$/u.test(type)) return ['0'];
  if (type === 'string') return ['an empty text'];
  if (type === 'bool') return ['false'];
  return type.startsWith('*') ? ['null'] : undefined;
}

function endOf(text: string, language: string): readonly string[] | undefined {
  if (looksUp.test(text) && orRaises.test(text))
    return [/ok_or/u.test(text) ? 'an error' : 'raises'];
  const instead = orGives.exec(text);
  const given = instead?.[1] ?? instead?.[2];
  if (given !== undefined && looksUp.test(text) && isFallback(text, language))
    return endsWith(given.trim(), language);
  if (/\?\?|\|\||\bor\b|\?\s/u.test(text) || isUsedAtOnce.test(text)) return undefined;
  const found = searches.find((each) => each.languages.test(language) && each.text.test(text));
  return found === undefined ? undefined : [found.ends];
}

/** What is found is looked into on the spot: `list.find((x) => x.id === id).name`. */
const isUsedAtOnce = /\)(?:\.|->)\w+(?:\(\))?\s*;?\s*$/u;

/** `get(key)` has no second argument, and PHP's `get($id)` none of its own. */
const isFallback = (text: string, language: string): boolean =>
  /\?\?|\|\||\bor\b/u.test(text) ||
  /\.(?:unwrap_or|orElse|value_or)\(/u.test(text) ||
  (/\.(?:get|fetch|getOrDefault|GetValueOrDefault)\([^,()]+,/u.test(text) &&
    /^(?:python|ruby|java|csharp)$/u.test(language));
