/** The block that changes code: pairs of old and new lines. */
import { afterBlock, close } from './askBlock.ts';
import { isOwnName, ownName } from './ownNames.ts';
import {
  backtick,
  either,
  type Fence,
  fenceKey,
  isAscii,
  isBlank,
  isMark,
  isWordSign,
  literal,
  longestFence,
  lowered,
  newline,
  type State,
  space,
} from './state.ts';

const quote = 34;
const apostrophe = 39;
const equals = 61;
const greater = 62;
const dividerLength = 7;
const leastAngles = 5;
const mostIndent = 32;

/** What stands behind the word `edit`: a path, perhaps a title. `lineStart` is how the text goes on behind the block. */
export function editHeader(fence: Fence, lineStart: State): State {
  const pairs = { fence, lineStart };
  const opening = openPair(pairs);
  const title = literal('title="', quoted('title', literal('\n', opening)));
  const afterPath: State = {
    key: `path, ${opening.key}`,
    mayEnd: false,
    next: (byte) => (byte === newline ? opening : byte === space ? title : undefined),
  };
  const bare: State = {
    key: `bare path of ${opening.key}`,
    mayEnd: false,
    next: (byte) => (isPathSign(byte) ? bare : afterPath.next(byte)),
  };
  return literal('path=', {
    key: `path of ${opening.key}`,
    mayEnd: false,
    next(byte) {
      if (byte === quote) return quoted('path', afterPath);
      return isPathSign(byte) ? bare : undefined;
    },
  });
}

function isPathSign(byte: number): boolean {
  return byte > space && byte !== quote && byte !== apostrophe && byte !== backtick;
}

/** Up to the closing quote, with something in it. */
function quoted(name: string, then: State): State {
  const isInside = (byte: number) => byte !== newline && byte !== backtick && byte !== quote;
  const rest: State = {
    key: `rest of ${name}, ${then.key}`,
    mayEnd: false,
    next: (byte) => (byte === quote ? then : isInside(byte) ? rest : undefined),
  };
  return {
    key: `${name}, ${then.key}`,
    mayEnd: false,
    next: (byte) => (isInside(byte) ? rest : undefined),
  };
}

/** What the lines of a pair depend on. */
interface Pairs {
  readonly fence: Fence;
  readonly lineStart: State;
}

type Part = 'search' | 'replace';

function openPair(pairs: Pairs): State {
  return literal('<<<<<<< SEARCH\n', pairLine(pairs));
}

/** A line of the old text. */
export function pairLine(pairs: Pairs): State {
  return contentStart({ ...pairs, part: 'search' }, 0);
}

interface Content extends Pairs {
  readonly part: Part;
}

const keyOf = ({ fence, part }: Content, place: string): string =>
  `${place} of ${part} in ${fenceKey(fence)}`;

/**
 * The beginning of a line, which may yet divide the parts or end the pair.
 *
 * Within a pair every line is code, but for a divider, an end and the fences of our own blocks: those are not to be written
 * where they would be read as what they are not.
 */
function contentStart(content: Content, indent: number): State {
  return {
    key: keyOf(content, `line ${indent}`),
    mayEnd: false,
    next(byte) {
      if (isBlank(byte)) return contentStart(content, Math.min(indent + 1, mostIndent + 1));
      if (byte === equals && indent === 0) return dividing(content, 1);
      if (byte === greater) return angles(content, 1);
      if (isMark(byte) && indent <= mostIndent) return marks(content, { mark: byte, length: 1 });
      return inside(content).next(byte);
    },
  };
}

function inside(content: Content): State {
  const state: State = {
    key: keyOf(content, 'inside'),
    mayEnd: false,
    next: (byte) => (byte === newline ? contentStart(content, 0) : state),
  };
  return state;
}

/** `=======`, up to its last sign; with less or more it is code. */
function dividing(content: Content, count: number): State {
  return {
    key: keyOf(content, `${count} equals`),
    mayEnd: false,
    next(byte) {
      if (byte !== equals) return inside(content).next(byte);
      return count + 1 < dividerLength ? dividing(content, count + 1) : divided(content);
    },
  };
}

/** One divider a pair, and no line that is one but for blanks. */
function divided(content: Content): State {
  const replacement = contentStart({ ...content, part: 'replace' }, 0);
  return {
    key: keyOf(content, 'divider'),
    mayEnd: false,
    next(byte) {
      if (byte === newline) return content.part === 'search' ? replacement : undefined;
      return isBlank(byte) || !isAscii(byte) ? undefined : inside(content);
    },
  };
}

function angles(content: Content, count: number): State {
  const isEnough = count >= leastAngles;
  return {
    key: keyOf(content, `${count} angles`),
    mayEnd: false,
    next(byte) {
      if (byte === greater) return angles(content, Math.min(count + 1, leastAngles));
      return isEnough ? endWord(content, '').next(byte) : inside(content).next(byte);
    },
  };
}

/** `REPLACE`, however it is written. */
function endWord(content: Content, word: string): State {
  const end = 'replace';
  if (word === end) return afterPair(content);
  return {
    key: keyOf(content, `end ${word}`),
    mayEnd: false,
    next(byte) {
      if (isBlank(byte) && word === '') return endWord(content, word);
      const grown = word + String.fromCharCode(lowered(byte));
      return end.startsWith(grown) ? endWord(content, grown) : inside(content).next(byte);
    },
  };
}

/** The end of the new text: another pair follows, or the end of the block. It may not come in the old; a longer word may. */
function afterPair(content: Content): State {
  const { fence, lineStart } = content;
  const following = either(openPair(content), close(fence, afterBlock(lineStart)));
  return {
    key: keyOf(content, 'end'),
    mayEnd: false,
    next(byte) {
      if (byte === newline) return content.part === 'replace' ? following : undefined;
      return isWordSign(byte) ? inside(content) : undefined;
    },
  };
}

function marks(content: Content, fence: Fence): State {
  return {
    key: keyOf(content, `marks ${fenceKey(fence)}`),
    mayEnd: false,
    next(byte) {
      const { mark, length } = fence;
      if (byte === mark) {
        return length < longestFence ? marks(content, { mark, length: length + 1 }) : undefined;
      }
      return length < 3 ? inside(content).next(byte) : fenceName(content, '').next(byte);
    },
  };
}

/** Any name but one of ours. */
function fenceName(content: Content, name: string): State {
  return {
    key: keyOf(content, `fence ${name}`),
    mayEnd: false,
    next(byte) {
      if (isBlank(byte) && name === '') return fenceName(content, '');
      const grown = ownName(name, byte);
      if (grown !== undefined) return fenceName(content, grown);
      return isNamed(name, byte) ? undefined : inside(content).next(byte);
    },
  };
}

/** Whether a name that ends with this byte is one of ours, or may count as one. */
function isNamed(name: string, byte: number): boolean {
  if (!isAscii(byte)) return name !== '';
  return isOwnName(name) && (isBlank(byte) || byte === newline || byte === backtick);
}
