import { type Literal, readLiteral } from '../../evidence/examples/literal.ts';
import { longPattern } from '../../longPattern.ts';

/** What a call is given, by the name of the parameter. */
export type Given = ReadonlyMap<string, Literal>;

type Plain = number | string | boolean | null;

const LONGEST = 160;

/**
 * Whether a condition is met for what a call is given: only where each part of it compares a parameter with a value that is
 * written out. Undefined for all else.
 */
export function conditionMet(header: string, given: Given): boolean | undefined {
  const text = conditionIn(header);
  if (text === undefined || text.length > LONGEST) return undefined;
  const negated = /^\s*(?:\}?\s*)?unless\b|\s(?:unless)\s/u.test(header);
  const met = anyOf(text, given);
  return met === undefined ? undefined : met !== negated;
}

/** "if (n < 0) {", "if not name:", "return 0 if n.zero?" */
function conditionIn(header: string): string | undefined {
  if (/\b(?:elif|elsif|else|for|while|case|when|switch|match|let|until)\b|:=|=>/u.test(header))
    return undefined;
  const found = longPattern`
      \b(?:if|unless)\s*\(?\[{0,2}\s*(.*?)\s*\]{0,2}\s*(?:\)?\s*(?:\{.*|:\s*(?:return.*|raise.*)?|;?\s*then\b.*|
      (?:return|throw|raise)\b.*)|\)?)\s*$
    `.exec(header)?.[1];
  return found === undefined || found === '' ? undefined : found;
}

/** Three-valued: what is not known stays so, unless the rest decides. */
function anyOf(text: string, given: Given): boolean | undefined {
  const parts = text.split(/\s*(?:\|\||\bor\b)\s*/u).map((part) => allOf(part, given));
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

function allOf(text: string, given: Given): boolean | undefined {
  const parts = text.split(/\s*(?:&&|\band\b)\s*/u).map((part) => single(part, given));
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

const compares = longPattern`
    ^\$?\{?([A-Za-z_]\w*)\}?\s*(===?|!==?|<=|>=|<|>|\bis not\b|\bis\b)\s*("[^"]*"|'[^']*'|-?\d[\d_]*(?:\.\d+)?[LfFdDmu]?|null|
    nil|None|undefined|NULL|nullptr|true|false|True|False)$
  `;
const sized = longPattern`
    ^(?:len\((\w+)\)|\$?(\w+)\.(?:length(?:\(\))?|size\(\)|Length|size|Count|len\(\))|(?:strlen|count)\(\$?(\w+)\))\s*(===?|
    !==?|<=|>=|<|>)\s*(\d+)$
  `;
const emptied =
  /^(?:\$?(\w+)\.(?:is_?[eE]mpty\(\)|empty\?|empty\(\))|(?:string\.)?(?:IsNullOrEmpty|empty)\(\$?(\w+)\)|\$?(\w+)\.nil\?)$/u;

function single(part: string, given: Given): boolean | undefined {
  const inner = part.replace(/^(?:!|not\s+)/u, '').trim();
  const not = inner !== part.trim();
  const plain = inner.replace(/^\((.*)\)$/u, '$1');
  const met =
    compared(plain, given) ??
    measured(plain, given) ??
    emptiness(plain, given) ??
    truth(plain, given);
  return met === undefined ? undefined : met !== not;
}

function compared(text: string, given: Given): boolean | undefined {
  const [, name = '', operator = '', written = ''] = compares.exec(text) ?? [];
  const value = plainOf(given.get(name));
  if (value === undefined) return undefined;
  const other = plainOf(readLiteral(written.replace(/(?<=\d)[LfFdDmu]$/u, ''))?.value);
  return other === undefined ? undefined : holds(value, operator, other);
}

function measured(text: string, given: Given): boolean | undefined {
  const [, ...groups] = sized.exec(text) ?? [];
  const [operator, number] = groups.slice(-2);
  const name = groups.slice(0, -2).find((each) => each !== undefined);
  const size = sizeOf(given.get(name ?? ''));
  return size === undefined || operator === undefined
    ? undefined
    : holds(size, operator, Number(number));
}

function emptiness(text: string, given: Given): boolean | undefined {
  const name = emptied
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  const value = given.get(name ?? '');
  if (value === undefined) return undefined;
  if (text.includes('nil?')) return value.kind === 'none';
  return value.kind === 'none'
    ? undefined
    : ((size) => (size === undefined ? undefined : size === 0))(sizeOf(value));
}

/** A bare name: nothing is nothing everywhere, and a truth value is one. */
function truth(text: string, given: Given): boolean | undefined {
  const value = given.get(text.replace(/^\$/u, ''));
  if (value?.kind === 'none') return false;
  return value?.kind === 'boolean' ? value.value : undefined;
}

const sizeOf = (value: Literal | undefined): number | undefined =>
  value?.kind === 'string'
    ? value.value.length
    : value !== undefined && 'items' in value
      ? value.items.length
      : undefined;

const plainOf = (value: Literal | undefined): Plain | undefined => {
  if (value?.kind === 'none') return null;
  return value?.kind === 'number' || value?.kind === 'boolean' || value?.kind === 'string'
    ? value.value
    : undefined;
};

function holds(value: Plain, operator: string, other: Plain): boolean | undefined {
  if (/^(?:==|is$)/u.test(operator)) return value === other;
  if (/^(?:!=|is not)/u.test(operator)) return value !== other;
  if (typeof value !== 'number' || typeof other !== 'number') return undefined;
  const greater = operator.startsWith('>') ? value > other : value < other;
  return greater || (operator.endsWith('=') && value === other);
}
