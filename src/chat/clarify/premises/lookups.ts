import type { Evidence } from '../../evidence/evidence.ts';
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
const orGives =
  /(?:\?\?|\|\||\bor\b)\s*([^;|?]+?)\s*;?\s*$|\.(?:get|fetch|getOrDefault|GetValueOrDefault|unwrap_or|orElse|value_or)\((?:[^,()]+,\s*)?([^,()]+(?:\(\))?)\)\s*;?\s*$/u;
const looksUp =
  /\.(?:get|find\w*|fetch|getOrDefault|GetValueOrDefault|detect|dig)\b|\[\$?[\w.]+\]|->get\(/u;

/** The one way out is such a call. */
export function bySearching(
  [only, ...others]: readonly Outcome[],
  evidence: Evidence,
): readonly Outcome[] {
  if (only === undefined || others.length > 0) return [];
  const ends = endOf(only.line.text, evidence.subject?.languageId ?? '');
  return ends === undefined ? [] : [{ ...only, ends }];
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
