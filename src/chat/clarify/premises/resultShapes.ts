import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';

/** What an expression is, as far as its text says. */
const shapes: readonly { readonly kind: string; readonly shape: RegExp }[] = [
  {
    kind: 'tuple',
    shape:
      /^\((?=[^()]*,)[^()]*\)$|^tuple\(|^[\w.'"]+(?:\[[^\]]*\]|\([^()]*\))?(?:,\s*[\w.'"]+(?:\[[^\]]*\]|\([^()]*\))?)+$/u,
  },
  { kind: 'the object itself', shape: /^(?:this|self)$/u },
  { kind: 'promise', shape: /^new Promise\b|^Promise\.|^fetch\(|^axios\b/u },
  { kind: 'Map', shape: /^new Map\b/u },
  { kind: 'Set', shape: /^new Set\b|^set\(|^\{[^:{}]+(?:,[^:{}]+)*\}$/u },
  {
    kind: 'list',
    shape:
      /^\[(?!\s*["']\w+["']\s*=>)|^list\(|^sorted\(|^Array\.from\(|^array_(?:map|filter|values|keys|merge)\(/u,
  },
  {
    kind: 'object',
    shape:
      /^\{(?:\}|\s*\.{3}|\s*["'\w]+\s*[:,]|\s*["'\w]+\s*\}$)|^\[\s*["']\w+["']\s*=>|^dict\(|^Object\.fromEntries\(/u,
  },
  { kind: 'text', shape: /^f?["'`]|^str\(/u },
  { kind: 'number', shape: /^-?\d|^len\(|^sum\(|^int\(|^round\(|\.length$/u },
  { kind: 'boolean', shape: /^(?:true|false|not\b|!)/iu },
];

/** How questions call what they are. */
export const saidShapes: readonly { readonly said: RegExp; readonly fits: readonly string[] }[] = [
  { said: /^(?:tuple|pair)$/u, fits: ['tuple', 'list'] },
  { said: /^promise$/u, fits: ['promise'] },
  { said: /^(?:list|array)$/u, fits: ['list'] },
  { said: /^(?:object|dict|dictionary|hash)$/u, fits: ['object'] },
  { said: /^map$/u, fits: ['Map', 'object'] },
  { said: /^(?:string|text|str)$/u, fits: ['text'] },
  { said: /^(?:number|int|integer|float|count|length)$/u, fits: ['number'] },
  { said: /^(?:bool|boolean|true|false)$/u, fits: ['boolean'] },
];

/** Lines that a returned literal may go on for. */
const LONGEST = 6;

/** Of what a line returns, which may go on below it. */
export function resultShape(
  text: string,
  body: readonly SourceLine[],
  at: number,
): string | undefined {
  const isOpen = /[{[(]\s*$/u.test(text);
  const below = isOpen ? body.slice(at + 1, at + 1 + LONGEST).map((line) => line.text.trim()) : [];
  return shapeOf([text, ...below].join(' '), body);
}

/** Of a variable, what it is made as, where it is made once. */
function shapeOf(text: string, body: readonly SourceLine[]): string | undefined {
  const found = shapes.find(({ shape }) => shape.test(text.trim()))?.kind;
  if (found !== undefined || !/^\$?\w+$/u.test(text)) return found;
  const made = new RegExp(
    `(?<![\\w.$])${escapePattern(text)}\\s*(?::[^=]+)?=(?![=>])\\s*(.+?);?\\s*$`,
    'u',
  );
  const values = body.flatMap((line) => made.exec(line.text)?.[1] ?? []);
  return values.length === 1
    ? shapes.find(({ shape }) => shape.test(values[0] ?? ''))?.kind
    : undefined;
}
