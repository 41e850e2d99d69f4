/** A value written in code: Python's, JavaScript's and what is common to most. */
export type Literal =
  | { readonly kind: 'number'; readonly value: number; readonly whole: boolean }
  /** `bare`: a word without quotes, as descriptions write them. */
  | { readonly kind: 'string'; readonly value: string; readonly bare: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Literal[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Literal, Literal])[] };

/** A value and where the text goes on after it. */
export interface ReadLiteral {
  readonly value: Literal;
  readonly end: number;
}

const DEEPEST = 12;
const MOST_ITEMS = 500;
const LONGEST_STRING = 2000;

const NUMBER = /[-+]?(?:\d[\d_]*)(?:\.\d*)?(?:e[-+]?\d+)?|[-+]?\.\d+/iuy;
const WORD = /[A-Za-z_][\w-]*/uy;
const BLANK = /[ \t\r\n]*/uy;
const PREFIX = /[rbu](?=['"])/iuy;

const quotes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '`': '`',
  '‘': '’',
  '“': '”',
};
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

const known: Readonly<Record<string, Literal>> = {
  true: { kind: 'boolean', value: true },
  false: { kind: 'boolean', value: false },
  none: { kind: 'none' },
  null: { kind: 'none' },
  nil: { kind: 'none' },
  undefined: { kind: 'none' },
};

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const afterBlank = (text: string, at: number): number =>
  at + (matchAt(BLANK, text, at)?.length ?? 0);

/**
 * The value that begins at `at`, if one does. Total: gives undefined for what is no literal, is nested over 12 deep, or
 * holds more than 500 items.
 */
export function readLiteral(text: string, at = 0, depth = 0): ReadLiteral | undefined {
  if (depth > DEEPEST) return undefined;
  const start = afterBlank(text, at);
  const begin = start + (matchAt(PREFIX, text, start)?.length ?? 0);
  const sign = text[begin] ?? '';
  if (sign === '[') return readList(text, begin, ']', 'list', depth);
  if (sign === '(') return readTuple(text, begin, depth);
  if (sign === '{') return readBraces(text, begin, depth);
  const quote = quotes[sign];
  if (quote !== undefined) return readString(text, begin, quote);
  return readNumber(text, begin) ?? readWord(text, begin);
}

function readNumber(text: string, at: number): ReadLiteral | undefined {
  const found = matchAt(NUMBER, text, at);
  if (found === undefined || found === '') return undefined;
  // A full stop that ends a sentence is no decimal point.
  const written = found.endsWith('.') ? found.slice(0, -1) : found;
  const value = Number(written.replaceAll('_', ''));
  if (!Number.isFinite(value)) return undefined;
  const whole = /^[-+]?[\d_]+$/u.test(written);
  return { value: { kind: 'number', value, whole }, end: at + written.length };
}

function readWord(text: string, at: number): ReadLiteral | undefined {
  const found = matchAt(WORD, text, at);
  if (found === undefined) return undefined;
  const value = known[found.toLowerCase()] ?? { kind: 'string', value: found, bare: true };
  return { value, end: at + found.length };
}

function readString(text: string, at: number, quote: string): ReadLiteral | undefined {
  const parts: string[] = [];
  for (let next = at + 1; next < text.length && next - at < LONGEST_STRING; next++) {
    const sign = text[next] ?? '';
    if (sign === quote) {
      return { value: { kind: 'string', value: parts.join(''), bare: false }, end: next + 1 };
    }
    if (sign !== '\\') {
      parts.push(sign);
      continue;
    }
    next++;
    const escaped = text[next] ?? '';
    parts.push(escapes[escaped] ?? escaped);
  }
  return undefined;
}

interface ReadItems {
  readonly items: readonly Literal[];
  readonly end: number;
  readonly trailingComma: boolean;
}

/** What stands between an opening sign at `at` and its closing sign, by commas. */
export function readItems(
  text: string,
  at: number,
  close: string,
  depth = 0,
): ReadItems | undefined {
  const items: Literal[] = [];
  let next = afterBlank(text, at + 1);
  let trailingComma = false;
  while (text[next] !== close) {
    if (items.length > 0 && !trailingComma) return undefined;
    const item = readLiteral(text, next, depth + 1);
    if (item === undefined || items.length >= MOST_ITEMS) return undefined;
    items.push(item.value);
    next = afterBlank(text, item.end);
    trailingComma = text[next] === ',';
    if (trailingComma) next = afterBlank(text, next + 1);
  }
  return { items, end: next + 1, trailingComma };
}

function readList(
  text: string,
  at: number,
  close: string,
  kind: 'list' | 'set',
  depth: number,
): ReadLiteral | undefined {
  const read = readItems(text, at, close, depth);
  return read === undefined ? undefined : { value: { kind, items: read.items }, end: read.end };
}

/** Brackets around one value without a comma hold that value. */
function readTuple(text: string, at: number, depth: number): ReadLiteral | undefined {
  const read = readItems(text, at, ')', depth);
  if (read === undefined) return undefined;
  const [only, ...more] = read.items;
  if (only !== undefined && more.length === 0 && !read.trailingComma)
    return { value: only, end: read.end };
  return { value: { kind: 'tuple', items: read.items }, end: read.end };
}

function readBraces(text: string, at: number, depth: number): ReadLiteral | undefined {
  const entries: (readonly [Literal, Literal])[] = [];
  let next = afterBlank(text, at + 1);
  while (text[next] !== '}') {
    const entry = entries.length < MOST_ITEMS ? readEntry(text, next, depth + 1) : undefined;
    if (entry === undefined) return readList(text, at, '}', 'set', depth);
    entries.push(entry.pair);
    next = entry.end;
  }
  return { value: { kind: 'dict', entries }, end: next + 1 };
}

/** `key: value`, up to what stands behind its comma. */
function readEntry(text: string, at: number, depth: number) {
  const key = readLiteral(text, at, depth);
  const colon = key === undefined ? -1 : afterBlank(text, key.end);
  if (key === undefined || text[colon] !== ':') return undefined;
  const value = readLiteral(text, colon + 1, depth);
  if (value === undefined) return undefined;
  const end = afterBlank(text, value.end);
  const pair: readonly [Literal, Literal] = [key.value, value.value];
  if (text[end] === ',') return { pair, end: afterBlank(text, end + 1) };
  return text[end] === '}' ? { pair, end } : undefined;
}
