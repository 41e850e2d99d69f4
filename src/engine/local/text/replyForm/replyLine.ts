/** A reply's own lines: any Markdown, in which blocks of ours may open. */
import { askBlock, hypothesesBlock } from './askBlock.ts';
import { codeBlock } from './codeBlock.ts';
import { editHeader } from './editBlock.ts';
import { isOwnName, type OwnName, ownName } from './ownNames.ts';
import {
  backtick,
  type Fence,
  fenceKey,
  isAscii,
  isBlank,
  isMark,
  longestFence,
  newline,
  type State,
  space,
} from './state.ts';

/** Lines that are indented further open no block. */
const mostIndent = 32;

/** The beginning of a line, and of a reply. */
export function replyLine(indent = 0): State {
  return {
    key: `line ${indent}`,
    mayEnd: true,
    next(byte) {
      if (isBlank(byte)) return indent < mostIndent ? replyLine(indent + 1) : text;
      return isMark(byte) ? marks({ mark: byte, length: 1 }) : text.next(byte);
    },
  };
}

const text: State = {
  key: 'text',
  mayEnd: true,
  next: (byte) => (byte === newline ? replyLine() : text),
};

function marks(fence: Fence): State {
  const { mark, length } = fence;
  return {
    key: `marks ${fenceKey(fence)}`,
    mayEnd: true,
    next(byte) {
      if (byte === mark)
        return length < longestFence ? marks({ mark, length: length + 1 }) : undefined;
      return length < 3 ? text.next(byte) : blockName(fence, '').next(byte);
    },
  };
}

/** The first word behind the marks, as long as it may be one of ours. */
function blockName(fence: Fence, name: string): State {
  return {
    key: `block ${name} ${fenceKey(fence)}`,
    mayEnd: isDiff(name) || !isOwnName(name),
    next(byte) {
      if (isBlank(byte) && name === '') return blockName(fence, '');
      const grown = ownName(name, byte);
      if (grown !== undefined) return blockName(fence, grown);
      return afterName(fence, name, byte);
    },
  };
}

function afterName(fence: Fence, name: string, byte: number): State | undefined {
  // What looks like a letter of ours may count as it.
  if (name !== '' && !isAscii(byte)) return undefined;
  const isOpened = isOwnName(name) && endsWord(byte);
  return isOpened ? opened(fence, name, byte) : blockHeader(fence, true).next(byte);
}

const isDiff = (name: string): boolean => name === 'diff' || name === 'patch';

const endsWord = (byte: number): boolean => isBlank(byte) || byte === newline || byte === backtick;

/** What stands behind the name of a block of ours. */
function opened(fence: Fence, name: OwnName, byte: number): State | undefined {
  if (isDiff(name)) return blockHeader(fence, false).next(byte);
  if (byte === backtick) return fence.mark === backtick ? text : undefined;
  if (name === 'edit') return byte === space ? editHeader(fence, replyLine()) : undefined;
  return byte === newline ? listBlock(fence, name) : undefined;
}

function listBlock(fence: Fence, name: OwnName): State {
  return name === 'ask' ? askBlock(fence) : hypothesesBlock(fence, replyLine());
}

/** The rest of a line that opens a block of code; a backtick shows that it does not. */
function blockHeader(fence: Fence, mayPair: boolean): State {
  const state: State = {
    key: `header ${mayPair} ${fenceKey(fence)}`,
    mayEnd: true,
    next(byte) {
      if (byte === newline) return codeBlock({ fence, lineStart: replyLine() }, mayPair);
      return byte === backtick && fence.mark === backtick ? text : state;
    },
  };
  return state;
}
