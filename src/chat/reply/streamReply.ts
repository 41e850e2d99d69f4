import { EngineError } from '../../protocol/engineError.ts';
import type { EndReason, LanguageModel, ModelEvent } from '../../protocol/languageModel.ts';
import type { FittedPrompt } from '../prompt/budget.ts';
import { openReply, type ReplyStream } from './readReply.ts';
import type { ModelReply } from './replyState.ts';

/** What a model's reply comes to: text to show as it arrives, then once what it says. */
export type ReplyEvent =
  | { readonly type: 'shown'; readonly text: string }
  | {
      readonly type: 'read';
      readonly reply: ModelReply;
      readonly end: EndReason;
      readonly usage: Usage | undefined;
    };

type Usage = Omit<Extract<ModelEvent, { type: 'usage' }>, 'type'>;

/** Characters a reply may have. A model that repeats itself without end is stopped here. */
const MOST_REPLY = 1024 * 1024;

/** What one event of the model comes to: text to show, or the end with all that was said. */
function* readEvent(
  event: Exclude<ModelEvent, { type: 'usage' }>,
  stream: ReplyStream,
  usage: Usage | undefined,
): Generator<ReplyEvent, void> {
  if (event.type === 'text-delta') {
    const text = stream.write(event.text);
    if (text !== '') yield { type: 'shown', text };
    return;
  }
  const { shown, reply } = stream.end(event.reason !== 'stop');
  if (shown !== '') yield { type: 'shown', text: shown };
  yield { type: 'read', reply, end: event.reason, usage };
}

/** A model's events up to its end, as long as they are wanted and their text stays within bounds. */
export async function* bounded(
  events: AsyncIterable<ModelEvent>,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  let length = 0;
  for await (const event of events) {
    signal.throwIfAborted();
    if (event.type === 'text-delta') length += event.text.length;
    if (length > MOST_REPLY) throw new EngineError('reply-too-large', 'The reply does not end.');
    yield event;
    if (event.type === 'end') return;
  }
  throw new EngineError('broke-off', 'The model stopped without saying that it was done.');
}

/**
 * Puts a prompt to a model and reads what comes back.
 *
 * @throws {EngineError} if the model fails, breaks off or never stops; the signal's reason if aborted.
 */
export async function* streamReply(
  { messages, maxTokens }: FittedPrompt,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncGenerator<ReplyEvent, void> {
  const stream = openReply();
  const request = { messages, maxTokens, temperature: 0, form: 'reply' } as const;
  let usage: Usage | undefined;
  for await (const event of bounded(model.generate(request, signal), signal)) {
    if (event.type === 'usage') {
      const { type: _, ...counted } = event;
      usage = counted;
    } else yield* readEvent(event, stream, usage);
  }
}
