import { createParser } from 'eventsource-parser';
import { EngineError } from '../../protocol/engineError.ts';
import { MAX_EVENT } from './limits.ts';

/** Server-sent events, read from bytes as they come, however they are cut. */
export interface EventStream {
  /** The data of every event that these bytes complete. */
  feed(bytes: Uint8Array): readonly string[];
  /** The data of a last event that no blank line follows. */
  end(): readonly string[];
}

/**
 * Only data matters to us: event names, ids and retry times are dropped. The event name `error` needs no care of its own,
 * since such an event's data says what it is.
 *
 * @throws {EngineError} `reply-too-large` from `feed`, if one event passes 1 Mi UTF-16 units.
 */
export function createEventStream(): EventStream {
  const decoder = new TextDecoder();
  let complete: string[] = [];
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: ({ data }) => {
      if (data.length > MAX_EVENT) throw tooLarge();
      complete.push(data);
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw tooLarge();
    },
  });
  const read = (text: string) => {
    complete = [];
    parser.feed(text);
    return complete;
  };
  return {
    feed: (bytes) => read(decoder.decode(bytes, { stream: true })),
    end: () => read(`${decoder.decode()}\n\n`),
  };
}

const tooLarge = () =>
  new EngineError('reply-too-large', 'One event of the reply is too large.', { detail: '1 MB' });
