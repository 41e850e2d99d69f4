import { EngineError } from '../../protocol/engineError.ts';
import type { EndReason, ModelEvent } from '../../protocol/languageModel.ts';
import { MAX_TEXT } from '../../protocol/parsed.ts';
import type { ReplyPiece, Usage } from './chatCompletion.ts';

/** Turns the pieces of a reply into what a model says. */
export interface ReplyEvents {
  /** @throws {EngineError} if the server says that it failed, or says nothing readable. */
  take(piece: ReplyPiece): readonly ModelEvent[];
  /** The server said that it is done: what still comes is usage, or nothing. */
  readonly ended: boolean;
  /** Nothing that follows matters. */
  readonly closed: boolean;
  /** @throws {EngineError} `cut-stream` if the server never said that it was done. */
  finish(): readonly ModelEvent[];
}

export function createReplyEvents(): ReplyEvents {
  const joiner = createSurrogateJoiner();
  let usage: Usage | undefined;
  let end: EndReason | undefined;
  let closed = false;
  let length = 0;
  const takeChunk = (piece: Extract<ReplyPiece, { kind: 'chunk' }>): readonly ModelEvent[] => {
    usage = piece.usage ?? usage;
    const text = end === undefined ? joiner.join(piece.text) : '';
    end ??= piece.end;
    length += text.length;
    if (length > MAX_TEXT) throw tooLong();
    return delta(text);
  };
  return {
    get ended() {
      return end !== undefined || closed;
    },
    get closed() {
      return closed;
    },
    take: (piece) => {
      if (closed) return [];
      if (piece.kind === 'chunk') return takeChunk(piece);
      if (piece.kind !== 'done') throw failure(piece);
      closed = true;
      return [];
    },
    finish: () => {
      if (end === undefined && !closed) throw cut();
      const counted: readonly ModelEvent[] = usage ? [{ type: 'usage', ...usage }] : [];
      return [...delta(joiner.rest()), ...counted, { type: 'end', reason: end ?? 'stop' }];
    },
  };
}

/**
 * Keeps text well-formed: a pair that two chunks share is joined, a half that never finds its other is replaced. Stores
 * and message channels refuse or corrupt lone halves.
 */
function createSurrogateJoiner() {
  let held = '';
  return {
    join: (text: string): string => {
      const all = held + text;
      held = /[\ud800-\udbff]$/.exec(all)?.[0] ?? '';
      return all.slice(0, all.length - held.length).replace(/\p{Surrogate}/gu, '\ufffd');
    },
    rest: (): string => (held === '' ? '' : '\ufffd'),
  };
}

const delta = (text: string): readonly ModelEvent[] =>
  text === '' ? [] : [{ type: 'text-delta', text }];

const failure = (piece: Exclude<ReplyPiece, { kind: 'chunk' | 'done' }>): EngineError =>
  piece.kind === 'failed'
    ? new EngineError(piece.code, 'The endpoint reported a failure instead of a reply.')
    : new EngineError('bad-reply', 'The endpoint sent something that is no chat completion.');

const cut = () =>
  new EngineError('cut-stream', 'The connection ended before the reply said it was complete.');

const tooLong = () =>
  new EngineError('reply-too-large', 'The reply is too long.', { detail: '4 million characters' });
