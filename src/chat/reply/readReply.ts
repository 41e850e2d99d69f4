import { mayOpenFence } from './fence.ts';
import {
  closeReply,
  composeReply,
  emptyReply,
  type ModelReply,
  type ReplyState,
  takeLine,
  takePlain,
} from './replyState.ts';

/** A reply on its way. */
export interface ReplyStream {
  /** Takes more text and returns what of it may be shown now. All that was shown stays as it is. */
  write(delta: string): string;
  /** No more comes. `cut` says that the reply broke off: a block still open then counts for nothing. */
  end(cut: boolean): { readonly shown: string; readonly reply: ModelReply };
}

/** Characters of a line that tell whether it can be a fence. */
const HEAD = 64;

/** Whether the beginning of a line can be shown before its end is there. */
const isSafe = (state: ReplyState, head: string): boolean =>
  state.ours === undefined &&
  (state.foreign === undefined ? !mayOpenFence(head) : state.foreign.held === undefined);

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** A line that is not complete yet. `held` is its unshown end, `shows` whether it is certain to be text. */
interface PartialLine {
  text: string;
  held: string;
  shows: boolean;
}

const emptyLine = (): PartialLine => ({ text: '', held: '', shows: false });

/** Adds to a line and returns what may be shown. A CR is held: it may be the first half of a line end. */
function extend(line: PartialLine, piece: string, state: ReplyState): string {
  line.held += piece;
  if (line.text.length < HEAD) line.shows ||= isSafe(state, line.text + piece);
  line.text += piece;
  if (!line.shows) return '';
  const fresh = withoutReturn(line.held);
  line.held = line.held.slice(fresh.length);
  return fresh;
}

function endLine(line: PartialLine, state: ReplyState): string {
  const shown = takeLine(state, withoutReturn(line.text));
  return line.shows ? `${withoutReturn(line.held)}\n` : shown;
}

/** The place before what a line holds that may be more than text. */
const TELLING = /(?=`{3}|~{3}|assuming:)/giu;

/** The whole lines from here that are text and nothing else, up to the next that may be more. */
function plainLines({ ours, foreign }: ReplyState, delta: string, from: number): string {
  if (ours !== undefined || foreign?.held !== undefined) return '';
  if (delta[from] === '`' || delta[from] === '~') return '';
  TELLING.lastIndex = from;
  const next = TELLING.test(delta) ? TELLING.lastIndex : delta.length;
  return delta.slice(from, Math.max(from, delta.lastIndexOf('\n', next - 1) + 1));
}

/**
 * Reads a model's Markdown as it arrives.
 *
 * Text is shown at once, except a line that may still become a fence, and `ask` and `edit` blocks: those are held back
 * until they are complete, since half an edit is not a smaller edit but a wrong one. However the text is cut into deltas,
 * the same comes out.
 */
export function openReply(): ReplyStream {
  const state = emptyReply();
  let line = emptyLine();
  /** Ends the line under way with its last piece. Nothing of a line that came whole was shown before. */
  const finish = (piece: string): string => {
    if (line.text === '') {
      line.shows = false;
      return takeLine(state, withoutReturn(piece));
    }
    const shown = extend(line, piece, state) + endLine(line, state);
    line = emptyLine();
    return shown;
  };
  const write = (delta: string): string => {
    let shown = '';
    let from = 0;
    for (;;) {
      const plain = line.text === '' ? plainLines(state, delta, from) : '';
      shown += takePlain(state, plain);
      from += plain.length;
      const end = delta.indexOf('\n', from);
      if (end === -1) return shown + extend(line, delta.slice(from), state);
      shown += finish(delta.slice(from, end));
      from = end + 1;
    }
  };
  const end = (cut: boolean) => {
    const last = line.text === '' ? '' : endLine(line, state).replace(/\n$/u, '');
    return { shown: last + closeReply(state, cut), reply: composeReply(state) };
  };
  return { write, end };
}

/** Reads a whole reply. */
export function readReply(text: string, cut: boolean): ModelReply {
  const stream = openReply();
  stream.write(text);
  return stream.end(cut).reply;
}

/** What of a half-streamed reply may be shown. */
export const visibleText = (textSoFar: string): string => openReply().write(textSoFar);
