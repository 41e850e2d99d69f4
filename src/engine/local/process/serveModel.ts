import * as v from 'valibot';
import type { Provider } from '../../../protocol/localModel.ts';
import { firstIssue } from '../../../protocol/parsed.ts';
import { describeFailure } from './describeFailure.ts';
import { ALIVE_MS, type FromModel, type ToModel, toModelSchema } from './modelMessages.ts';
import type { ModelRuntime, ReplyListener } from './modelRuntime.ts';

/** The process's side of the channel to its supervisor. */
export interface ModelChannel {
  send(message: FromModel): void;
  onMessage(listener: (message: unknown) => void): void;
}

export interface ModelParts {
  readonly runtime: ModelRuntime;
  /** Milliseconds that one run of a known graph takes. Rejects where its numbers are wrong. */
  readonly test: (provider: Provider) => Promise<number>;
}

/** Answers a supervisor until the process is ended from outside. */
export function serveModel(channel: ModelChannel, parts: ModelParts): void {
  const answer = answerer(channel, parts);
  channel.onMessage((message) => {
    const parsed = v.safeParse(toModelSchema, message);
    if (!parsed.success) {
      throw new Error(`The supervisor says what no model knows: ${firstIssue(parsed.issues)}`);
    }
    answer(parsed.output).then(
      (reply) => reply && channel.send(reply),
      (error: unknown) =>
        channel.send({ kind: 'failed', id: parsed.output.id, ...describeFailure(error) }),
    );
  });
  channel.send({ kind: 'alive' });
  setInterval(() => channel.send({ kind: 'alive' }), ALIVE_MS);
}

function answerer(channel: ModelChannel, { runtime, test }: ModelParts) {
  const running = new Map<number, AbortController>();
  const onStatus: ReplyListener['onStatus'] = (status) => channel.send({ kind: 'status', status });

  const generate = async ({ id, request }: Extract<ToModel, { kind: 'generate' }>) => {
    const stop = new AbortController();
    running.set(id, stop);
    const onEvent: ReplyListener['onEvent'] = (event) => channel.send({ kind: 'event', id, event });
    await runtime
      .generate(request, { onEvent, onStatus }, stop.signal)
      .finally(() => running.delete(id));
  };

  return async (message: ToModel): Promise<FromModel | undefined> => {
    const { id } = message;
    switch (message.kind) {
      case 'load': {
        const { kind: _kind, id: _id, ...options } = message;
        return { kind: 'loaded', id, model: await runtime.load(options, onStatus) };
      }
      case 'generate':
        await generate(message);
        return { kind: 'over', id };
      case 'stop':
        running.get(id)?.abort();
        return undefined;
      case 'count':
        return { kind: 'counted', id, tokens: runtime.countTokens(message.text) };
      case 'test':
        return { kind: 'tested', id, ms: await test(message.provider) };
    }
  };
}
