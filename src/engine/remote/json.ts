import { MAX_DEPTH } from './limits.ts';

/** Parses JSON that may be hostile; undefined where it is none, or nested too deep. */
export function readJson(json: string): unknown {
  if (isDeep(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Is it nested deeper than allowed? Found without building anything. */
function isDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === '"') at = stringEnd(json, at);
    depth += stepOf(character);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function stepOf(character: string | undefined): number {
  if (character === '[' || character === '{') return 1;
  return character === ']' || character === '}' ? -1 : 0;
}

/** The closing quote of the string that opens at `from`. */
function stringEnd(json: string, from: number): number {
  let at = json.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at === -1 ? json.length : at;
}

function isEscaped(json: string, quote: number): boolean {
  let before = quote - 1;
  while (json[before] === '\\') before -= 1;
  return (quote - before) % 2 === 0;
}
