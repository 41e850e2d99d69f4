/** States numbered as they are come to, with their transitions in a table. */
import { isControl, isPlain, type State } from './replyForm/state.ts';

export interface Automaton {
  /** The number of the state after `byte`; -1 if it may not come. The first state has number 0. */
  next(state: number, byte: number): number;
  mayEnd(state: number): boolean;
  /** Whether letters, blanks and most other signs leave the state as it is. */
  isWithinLine(state: number): boolean;
  /** The only byte that may come; undefined if there are several, or the text may end. */
  onlyByte(state: number): number | undefined;
}

const unknown = -2;
export const forbidden = -1;

export function createAutomaton(first: State): Automaton {
  const numbers = new Map<string, number>();
  const states: State[] = [];
  const withinLine = new Map<number, boolean>();
  let table = new Int32Array(256 * 64).fill(unknown);
  const numberOf = (state: State): number => {
    const known = numbers.get(state.key);
    if (known !== undefined) return known;
    numbers.set(state.key, states.length);
    states.push(state);
    if (states.length * 256 > table.length) table = doubled(table);
    return states.length - 1;
  };
  const explore = (state: number, byte: number): number => {
    const next = isControl(byte) ? undefined : states[state]?.next(byte);
    const found = next === undefined ? forbidden : numberOf(next);
    table[state * 256 + byte] = found;
    return found;
  };
  const next = (state: number, byte: number): number => {
    const known = table[state * 256 + byte] ?? unknown;
    return known === unknown ? explore(state, byte) : known;
  };
  const mayEnd = (state: number) => states[state]?.mayEnd ?? false;
  numberOf(first);
  return {
    next,
    mayEnd,
    isWithinLine(state) {
      const known = withinLine.get(state);
      if (known !== undefined) return known;
      const found = plainBytes.every((byte) => next(state, byte) === state);
      withinLine.set(state, found);
      return found;
    },
    onlyByte(state) {
      if (mayEnd(state)) return undefined;
      const bytes = allBytes.filter((byte) => next(state, byte) !== forbidden);
      return bytes.length === 1 ? bytes[0] : undefined;
    },
  };
}

function doubled(table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2).fill(unknown, table.length);
  larger.set(table);
  return larger;
}

const allBytes = Array.from({ length: 256 }, (_, byte) => byte);
const plainBytes = allBytes.filter(isPlain);
