import { EngineError } from '../../protocol/engineError.ts';
import type { ModelEvent } from '../../protocol/languageModel.ts';
import { readBody } from './boundedBody.ts';
import { type ReplyPiece, readEventData, readWholeCompletion } from './chatCompletion.ts';
import { createEventStream, type EventStream } from './eventStream.ts';
import { MAX_REPLY_BYTES } from './limits.ts';
import type { Patience } from './patience.ts';
import { createReplyEvents, type ReplyEvents } from './replyEvents.ts';

/** After the reply is complete, this long for its usage; then nobody waits any more. */
const AFTER_END = 1000;

/**
 * Reads a reply, whatever its content type claims: a stream of events, or one JSON text.
 *
 * @param idle Milliseconds between two events.
 * @throws {EngineError}
 */
export async function* readReply(
  response: Response,
  patience: Patience,
  idle: number,
): AsyncGenerator<ModelEvent, void> {
  const events = createReplyEvents();
  try {
    const bytes = readBody(response, patience, MAX_REPLY_BYTES);
    const heard = () => patience.renew(events.ended ? Math.min(AFTER_END, idle) : idle);
    yield* readUntilClosed(bytes, events, heard);
  } catch (error) {
    if (!events.ended) throw error;
  }
  yield* events.finish();
}

async function* readUntilClosed(
  bytes: AsyncIterable<Uint8Array>,
  events: ReplyEvents,
  heard: () => void,
): AsyncGenerator<ModelEvent, void> {
  const body = createReplyBody();
  for await (const chunk of bytes) {
    for (const piece of body.feed(chunk)) {
      const said = events.take(piece);
      heard();
      yield* said;
    }
    if (events.closed) return;
  }
  yield* readTail(body, events);
}

/** What a stream that was cut leaves behind may be half an event: then it is cut, not malformed. */
function readTail(body: ReplyBody, events: ReplyEvents): readonly ModelEvent[] {
  return body
    .end()
    .filter((piece) => piece.kind !== 'unreadable')
    .flatMap((piece) => events.take(piece));
}

interface ReplyBody {
  feed(bytes: Uint8Array): readonly ReplyPiece[];
  end(): readonly ReplyPiece[];
}

/** Decides by the first character, since content types are often wrong: no line of a stream can begin with a brace. */
function createReplyBody(): ReplyBody {
  let body: ReplyBody | undefined;
  return {
    feed: (bytes) => {
      body ??= bodyBeginningWith(bytes);
      return body?.feed(bytes) ?? [];
    },
    end: () => body?.end() ?? [],
  };
}

const [OPENING_BRACE, OPENING_BRACKET, LESS_THAN] = [0x7b, 0x5b, 0x3c];
const BLANK: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

function bodyBeginningWith(bytes: Uint8Array): ReplyBody | undefined {
  const first = bytes.find((byte) => !BLANK.includes(byte));
  if (first === undefined) return undefined;
  if (first === LESS_THAN) {
    throw new EngineError('bad-reply', 'The endpoint answered with a page.', { detail: 'HTML' });
  }
  return first === OPENING_BRACE || first === OPENING_BRACKET
    ? jsonBody()
    : streamBody(createEventStream());
}

const streamBody = (stream: EventStream): ReplyBody => ({
  feed: (bytes) => stream.feed(bytes).flatMap(readEventData),
  end: () => stream.end().flatMap(readEventData),
});

function jsonBody(): ReplyBody {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  return {
    feed: (bytes) => {
      parts.push(decoder.decode(bytes, { stream: true }));
      return [];
    },
    end: () => readWholeCompletion(parts.join('') + decoder.decode()),
  };
}
