import { escapePattern } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

/** Characters of a declaration that are read. */
const LONGEST = 1000;

/** The type in a declaration; "nothing" where the language says so by leaving it out; undefined where it says nothing. */
export function declaredResult(name: string, whole: string, language: string): string | undefined {
  const declaration = whole.slice(0, LONGEST);
  if (/^(?:java|csharp|c|cpp)$/u.test(language)) return typeBefore(name, declaration);
  const after = afterParameters(name, declaration);
  if (after === undefined) return undefined;
  if (language === 'go') return typeUntil(after, '{', goType) || 'nothing';
  if (language === 'rust') return typeAfter(after, '->', '{;') ?? 'nothing';
  if (language === 'python') return typeAfter(after, '->', ':');
  return /^(?:typescript|tsx|typescriptreact|php)$/u.test(language)
    ? annotated(after, language)
    : undefined;
}

/** A guard of a type gives true or false. */
const guard = /^(?:asserts )?(?:this|\w+) is /u;
/** `() => void`, whole: its arrow is not that of a function that returns it. */
const functionType = /^(?:new )?(?:<|\()/u;

function annotated(after: string, language: string): string | undefined {
  const [, text] = /^\s*:\s*(.*)$/su.exec(after) ?? [];
  if (text === undefined) return undefined;
  const head = language === 'php' ? '' : functionHead(text);
  const type = head + typeUntil(text.slice(head.length), '{;=');
  if (guard.test(type)) return type.startsWith('asserts') ? undefined : 'boolean';
  return type === '' ? undefined : type;
}

/** The parameters and the arrow of a function's type. */
function functionHead(text: string): string {
  const close = functionType.test(text) ? closing(text, text.search(/[<(]/u)) : undefined;
  const arrow = close === undefined ? null : /^[^{;]*?=>\s*/u.exec(text.slice(close));
  return close === undefined || arrow === null ? '' : text.slice(0, close) + arrow[0];
}

/** The type that a sign begins. */
function typeAfter(text: string, sign: string, ends: string): string | undefined {
  const rest = text.trimStart();
  return rest.startsWith(sign)
    ? typeUntil(rest.slice(sign.length), ends).replace(/\s+where\b.*$/su, '')
    : undefined;
}

/** Braces that belong to a type. */
const goType = /\b(?:interface|struct)\s*$/u;

/** A text up to the first of some signs outside of all brackets. */
function typeUntil(text: string, ends: string, keeps?: RegExp): string {
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    const isKept = keeps?.test(text.slice(Math.max(0, at - 12), at)) === true;
    if (ends.includes(sign) && !isKept) break;
    at = '([{<'.includes(sign) ? (closing(text, at) ?? text.length) : at + 1;
  }
  return text.slice(0, at).trim();
}

/** Where the bracket at a place is closed, and one further; undefined where it is not. Arrows close nothing. */
function closing(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('([{<'.includes(sign)) depth += 1;
    const isArrow = sign === '>' && '-='.includes(text.charAt(at - 1) || ' ');
    if (')]}>'.includes(sign) && !isArrow) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** What stands behind the parameters of a name. */
function afterParameters(name: string, declaration: string): string | undefined {
  const named = new RegExp(
    `(?<![\\w$.])${escapePattern(name)}\\s*[?!]?(?:\\s*=\\s*(?:async\\b\\s*)?(?:function\\b\\s*\\*?\\s*\\w*)?)?\\s*(?=[(<[])`,
    'u',
  ).exec(declaration);
  if (named === null) return undefined;
  const from = named.index + named[0].length;
  const generic = declaration.charAt(from) === '(' ? from : closing(declaration, from);
  const opens = generic === undefined ? -1 : declaration.indexOf('(', generic);
  const isNext = opens >= 0 && declaration.slice(generic, opens).trim() === '';
  const close = isNext ? closing(declaration, opens) : undefined;
  return close === undefined ? undefined : declaration.slice(close);
}

function typeBefore(name: string, declaration: string): string | undefined {
  const named = new RegExp(`(?<![\\w.])(?:\\w+::)*${escapePattern(name)}\\s*\\(`, 'u').exec(
    declaration,
  );
  const before = declaration.slice(0, named?.index ?? 0).trimEnd();
  const suffix = /(?:\s*(?:[?*&]|\[\]|\bconst$))*$/u.exec(before)?.[0] ?? '';
  const bare = before.slice(0, before.length - suffix.length);
  const from = bare.endsWith('>') ? opening(bare) : bare.length;
  const word = /[\w:.]+$/u.exec(bare.slice(0, from).trimEnd())?.[0];
  return word === undefined || modifiers.test(word)
    ? undefined
    : `${word}${bare.slice(from)}${suffix.replace(/&\s*$/u, '')}`;
}

/** Where the last bracket of a text is opened. */
function opening(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text.charAt(at) === '>') depth += 1;
    if (text.charAt(at) === '<') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

const modifiers = longPattern`
    ^(?:new|return|public|private|protected|static|internal|virtual|explicit|inline|constexpr|final|override|async|unsafe|
    abstract|sealed|extern|else|throw|public:|private:|protected:)$
  `;

/** What may be meant by a result: itself, what it wraps, and each of several. */
export function partsOf(type: string): readonly string[] {
  const inner =
    longPattern`
      ^(?:[\w.]+::)?(?:Optional|Option|optional|Result|Either|Maybe|Nullable|Box|Rc|Arc|pair|tuple|Pair|Tuple|Promise|Task|
      ValueTask|Future|CompletableFuture|Awaitable)\s*[<[](.+)[>\]]$
    `.exec(type)?.[1] ?? /^\((.+)\)$/u.exec(type)?.[1];
  if (inner === undefined) return [type];
  const parts = apart(inner).map((part) => part.replace(/^\w+ (?=[\w*[])/u, ''));
  return [type, ...parts.flatMap(partsOf)];
}

/** At the commas outside of all brackets. */
function apart(text: string): readonly string[] {
  const first = typeUntil(text, ',');
  const at = text.indexOf(first) + first.length;
  const rest = text.slice(at).trimStart().replace(/^,\s*/u, '');
  return rest === '' || rest.length >= text.length ? [first] : [first, ...apart(rest)];
}
