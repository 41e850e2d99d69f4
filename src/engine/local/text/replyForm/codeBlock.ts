/** Blocks of code that are none of ours, up to their end. */
import { pairLine } from './editBlock.ts';
import {
  type Fence,
  fenceKey,
  isAscii,
  isBlank,
  isWordSign,
  lowered,
  newline,
  type State,
} from './state.ts';

const less = 60;
const leastAngles = 5;

export interface CodeBlock {
  readonly fence: Fence;
  /** How the text goes on behind the block. */
  readonly lineStart: State;
}

/** @param mayPair whether a pair of old and new lines may begin here, which makes the block an edit */
export function codeBlock(block: CodeBlock, mayPair: boolean): State {
  return {
    key: keyOf(block, mayPair ? 'first line' : 'line'),
    mayEnd: true,
    next(byte) {
      if (isBlank(byte)) return codeBlock(block, mayPair);
      if (byte === block.fence.mark) return closing(block, 1);
      if (byte === less && mayPair) return angles(block, 1);
      return isAscii(byte) ? inside(block).next(byte) : odd(block, 0);
    },
  };
}

const keyOf = ({ fence }: CodeBlock, place: string): string =>
  `${place} of code in ${fenceKey(fence)}`;

function inside(block: CodeBlock): State {
  const state: State = {
    key: keyOf(block, 'inside'),
    mayEnd: true,
    next: (byte) => (byte === newline ? codeBlock(block, false) : state),
  };
  return state;
}

/** Marks at the beginning of a line: with nothing but blanks behind them, enough of them close the block. */
function closing(block: CodeBlock, count: number): State {
  const { mark, length } = block.fence;
  const isEnough = count >= length;
  return {
    key: keyOf(block, `${count} marks`),
    mayEnd: true,
    next(byte) {
      if (byte === mark) return closing(block, Math.min(count + 1, length));
      return isEnough ? closed(block).next(byte) : inside(block).next(byte);
    },
  };
}

function closed(block: CodeBlock): State {
  const state: State = {
    key: keyOf(block, 'end'),
    mayEnd: true,
    next(byte) {
      if (byte === newline) return block.lineStart;
      if (isBlank(byte)) return state;
      // It could be a blank of Unicode.
      return isAscii(byte) ? inside(block) : undefined;
    },
  };
  return state;
}

/** A line that may begin with a blank of Unicode: no fence may follow in it. */
function odd(block: CodeBlock, run: number): State {
  const { mark, length } = block.fence;
  return {
    key: keyOf(block, `odd ${run}`),
    mayEnd: true,
    next(byte) {
      if (byte === newline) return codeBlock(block, false);
      if (byte !== mark) return odd(block, 0);
      return run + 1 < length ? odd(block, run + 1) : undefined;
    },
  };
}

function angles(block: CodeBlock, count: number): State {
  return {
    key: keyOf(block, `${count} angles`),
    mayEnd: true,
    next(byte) {
      if (byte === less) return angles(block, Math.min(count + 1, leastAngles));
      return count < leastAngles ? inside(block).next(byte) : pairWord(block, '').next(byte);
    },
  };
}

/** `SEARCH`, however it is written. */
function pairWord(block: CodeBlock, word: string): State {
  const opening = 'search';
  return {
    key: keyOf(block, `pair ${word}`),
    mayEnd: word !== opening,
    next(byte) {
      if (word === opening) return afterWord(block, byte);
      if (isBlank(byte) && word === '') return pairWord(block, '');
      // Where replies are read, a long s counts as one.
      if (!isAscii(byte)) return undefined;
      const grown = word + String.fromCharCode(lowered(byte));
      return opening.startsWith(grown) ? pairWord(block, grown) : inside(block).next(byte);
    },
  };
}

function afterWord(block: CodeBlock, byte: number): State | undefined {
  if (byte === newline) return pairLine(block);
  return isWordSign(byte) ? inside(block) : undefined;
}
