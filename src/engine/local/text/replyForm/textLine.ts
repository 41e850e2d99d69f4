/** Lines of text within our blocks: never empty, and not to be taken for anything else. */
import { backtick, isAscii, isDigit, isLetter, newline, type State } from './state.ts';

/** Signs besides letters that a sentence may begin with: " ( ' */
const openings = new Set([34, 40, 39]);

/** How a text may begin. */
export type Opening = 'question' | 'text' | 'word';

/**
 * A line, and then another state.
 *
 * @param opening a question begins with no number, which would be an option, and a word with what surely is one
 */
export function textLine(opening: Opening, then: State): State {
  const rest = textRest(then);
  return {
    key: `${opening} of ${then.key}`,
    mayEnd: false,
    next(byte) {
      if (byte === backtick) return afterBacktick(then);
      if (isAscii(byte)) return mayOpen(byte, opening) ? rest : undefined;
      return opening === 'word' ? undefined : afterLead(byte, rest);
    },
  };
}

function mayOpen(byte: number, opening: Opening): boolean {
  if (isDigit(byte)) return opening !== 'question';
  return isLetter(byte) || (openings.has(byte) && opening !== 'word');
}

function textRest(then: State): State {
  const state: State = {
    key: `rest of ${then.key}`,
    mayEnd: false,
    next: (byte) => (byte === newline ? then : state),
  };
  return state;
}

/** A name in backticks; three of them would be a fence. */
function afterBacktick(then: State): State {
  return {
    key: `name of ${then.key}`,
    mayEnd: false,
    next: (byte) => (isLetter(byte) || isDigit(byte) ? textRest(then) : undefined),
  };
}

/** Second bytes that make a first one a blank of Unicode, or may. */
const blankSeconds: ReadonlyMap<number, readonly number[]> = new Map([
  [0xc2, [0x85, 0xa0]],
  [0xe1, [0x9a]],
  [0xe2, [0x80, 0x81]],
  [0xe3, [0x80]],
  [0xef, [0xbb]],
]);

/** A text that begins with a blank may be empty where it is read. */
function afterLead(lead: number, rest: State): State {
  const forbidden = blankSeconds.get(lead);
  if (!forbidden) return rest;
  return {
    key: `${lead} ${rest.key}`,
    mayEnd: false,
    next: (byte) => (forbidden.includes(byte) ? undefined : rest.next(byte)),
  };
}
