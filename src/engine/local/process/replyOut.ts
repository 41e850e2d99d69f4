import type { EndReason } from '../../../protocol/languageModel.ts';
import type { DecodeEvent } from '../decode/generateTokens.ts';
import { type StopStrings, stopStrings } from '../decode/stopStrings.ts';
import type { TextStream } from '../text/tokenizer.ts';
import type { ReplyListener } from './modelRuntime.ts';
import type { ReadingPace } from './readingPace.ts';

/** Milliseconds between two words on how fast it goes. */
const RATE_MS = 250;

type Ending = Extract<DecodeEvent, { type: 'end' }>['reason'];

interface OutOptions {
  readonly stream: TextStream;
  readonly stop: readonly string[];
  readonly pace: ReadingPace;
}

/** Turns a model's tokens into what a listener hears: text without its stop strings, how far it is, how fast it goes. */
export class ReplyOut {
  readonly #listener: ReplyListener;
  readonly #stream: TextStream;
  readonly #stops: StopStrings;
  readonly #pace: ReadingPace;
  #last = { done: 0, at: performance.now() };
  #reused = 0;
  #written = 0;
  #began = 0;
  #told = 0;

  constructor(listener: ReplyListener, { stream, stop, pace }: OutOptions) {
    this.#listener = listener;
    this.#stream = stream;
    this.#stops = stopStrings(stop);
    this.#pace = pace;
  }

  /** @returns why the reply is over, once it is */
  take(event: DecodeEvent): Ending | undefined {
    if (event.type === 'end') return event.reason;
    if (event.type === 'token') this.#write(event.id);
    else this.#read(event);
    return this.#stops.isMet ? 'stop' : undefined;
  }

  #read({ done, of, reused }: Extract<DecodeEvent, { type: 'prefill' }>): void {
    const at = performance.now();
    if (done > reused) this.#pace.learn(done - this.#last.done, at - this.#last.at);
    this.#last = { done, at };
    this.#reused = reused;
    this.#listener.onStatus({ kind: 'prefill', done, of, reused });
  }

  #write(id: number): void {
    const now = performance.now();
    if (this.#written === 0) this.#began = now;
    this.#written += 1;
    this.#say(this.#stops.push(this.#stream.push(id)));
    if (now - this.#told < RATE_MS) return;
    this.#told = now;
    const seconds = (now - this.#began) / 1000;
    this.#listener.onStatus(
      seconds === 0
        ? { kind: 'decoding' }
        : { kind: 'decoding', tokensPerSecond: (this.#written - 1) / seconds },
    );
  }

  end(promptTokens: number, reason: EndReason): void {
    this.#say(this.#stops.push(this.#stream.flush()) + this.#stops.flush());
    const usage = { promptTokens, replyTokens: this.#written, reusedTokens: this.#reused };
    this.#listener.onEvent({ type: 'usage', ...usage });
    this.#listener.onEvent({ type: 'end', reason });
  }

  #say(text: string): void {
    if (text !== '') this.#listener.onEvent({ type: 'text-delta', text });
  }
}
