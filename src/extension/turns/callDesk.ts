import type { TurnPorts } from '../../chat/turnPorts.ts';
import { EngineError } from '../../protocol/engineError.ts';
import { EventQueue } from '../../protocol/eventQueue.ts';
import type { LanguageModel } from '../../protocol/languageModel.ts';
import { errorOf } from '../threadFailure.ts';
import type { Answer, FromTurns, ModelCard, ToTurns, TurnOrder, Wanted } from './turnMessages.ts';

type Reply = Extract<ToTurns, { call: number }>;

const isAnswerTo = <W extends Answer['what']>(
  what: W,
  answer: Answer,
): answer is Extract<Answer, { what: W }> => answer.what === what;

/** The ports of a turn in its own thread: each wish goes to the extension's thread, and its answer comes back. */
export class CallDesk {
  readonly #say: (message: FromTurns) => void;
  readonly #calls = new Map<number, EventQueue<Reply>>();
  #last = 0;

  constructor(say: (message: FromTurns) => void) {
    this.#say = say;
  }

  portsOf(run: number, { asking, samples, model }: TurnOrder): TurnPorts {
    return {
      gather: async (question, _, signal) =>
        (await this.#answer(run, 'gather', { what: 'gather', question }, signal)).gathered,
      check: async (languageId, before, after, signal) =>
        (await this.#answer(run, 'check', { what: 'check', languageId, before, after }, signal))
          .result,
      model: model && this.#model(run, model),
      asking,
      samples,
      limit: (ms, signal) => AbortSignal.any([signal, AbortSignal.timeout(ms)]),
      now: Date.now,
    };
  }

  /** What the extension's thread says to a call. One that was left is not there any more. */
  hear(reply: Reply): void {
    this.#calls.get(reply.call)?.put(reply);
  }

  #model(run: number, card: ModelCard): LanguageModel {
    let { contextLength } = card;
    const desk = this;
    return {
      ...card,
      get contextLength() {
        return contextLength;
      },
      status: { kind: 'idle' },
      async *generate(request, signal) {
        for await (const reply of desk.#call(run, { what: 'generate', request }, signal)) {
          if (reply.type === 'answer') return;
          yield reply.event;
        }
      },
      async countTokens(text, signal) {
        const wanted = { what: 'countTokens', text } as const;
        const counted = await desk.#answer(run, 'countTokens', wanted, signal);
        contextLength = counted.contextLength;
        return counted.tokens;
      },
    };
  }

  async #answer<W extends Answer['what']>(
    run: number,
    what: W,
    wanted: Wanted,
    signal: AbortSignal,
  ): Promise<Extract<Answer, { what: W }>> {
    for await (const reply of this.#call(run, wanted, signal)) {
      if (reply.type !== 'answer') continue;
      if (isAnswerTo(what, reply.answer)) return reply.answer;
      break;
    }
    throw new EngineError('unreadable', `No answer to ${what}.`);
  }

  async *#call(
    run: number,
    wanted: Wanted,
    signal: AbortSignal,
  ): AsyncGenerator<Exclude<Reply, { type: 'refuse' }>, void> {
    signal.throwIfAborted();
    this.#last += 1;
    const call = this.#last;
    const heard = new EventQueue<Reply>();
    const stop = () => heard.fail(signal.reason);
    signal.addEventListener('abort', stop);
    this.#calls.set(call, heard);
    this.#say({ type: 'call', run, call, wanted });
    try {
      for await (const reply of heard) {
        // Thrown in its turn: what a model said before it failed stays said.
        if (reply.type === 'refuse') throw errorOf(reply.failure);
        yield reply;
      }
    } finally {
      signal.removeEventListener('abort', stop);
      this.#calls.delete(call);
      this.#say({ type: 'leave', run, call });
    }
  }
}
