/** A model's text, token by token. */
import { setImmediate } from 'node:timers/promises';
import { EngineError } from '../../../protocol/engineError.ts';
import { commonPrefix } from './commonPrefix.ts';
import type { Decoder } from './decoder.ts';
import { type Drafter, drafter } from './drafting.ts';
import { GrowingText, type TextForm } from './growingText.ts';
import { sampler, type TokenChooser } from './sampler.ts';
import type { Sampling } from './sampling.ts';

export interface DecodeRequest {
  readonly prompt: readonly number[];
  readonly maxTokens: number;
  readonly sampling: Sampling;
  /** Tokens that end the text; they are not part of it. */
  readonly eos: readonly number[];
  readonly constraint?: TextForm;
  /** Whether to draft tokens from the text itself. The result is the same, sooner or later. */
  readonly speculate: boolean;
  /** Texts that the answer may repeat, besides the prompt: a file's code as it is, where the prompt numbers its lines. */
  readonly sources?: readonly (readonly number[])[];
  /** Tokens of the prompt that are read at once: whoever stops waits for as many. */
  readonly chunk: number;
}

export type DecodeEvent =
  /** Tokens of the prompt that are read, `reused` among them, which had been read before. */
  | {
      readonly type: 'prefill';
      readonly done: number;
      readonly of: number;
      readonly reused: number;
    }
  | { readonly type: 'token'; readonly id: number }
  /** Exactly once, and last. `length`: as many tokens as were asked for, or as the model has room for. */
  | { readonly type: 'end'; readonly reason: 'stop' | 'length' | 'stopped' };

/**
 * Reads a prompt, as far as the decoder has not, and goes on from there. Whether to stop is asked before every run.
 *
 * @param chooser chooses the tokens instead of the request's sampling
 * @throws {EngineError} `context-too-long` if the prompt leaves no room; what a run throws
 */
export async function* generateTokens(
  decoder: Decoder,
  request: DecodeRequest,
  signal: AbortSignal,
  chooser: TokenChooser = sampler(request.sampling, request.prompt),
): AsyncGenerator<DecodeEvent, void> {
  const text = new GrowingText(request, roomIn(decoder, request.prompt), chooser);
  const reused = reuse(decoder, request.prompt);
  const going = { decoder, text, request, reused, drafts: drafter(request.sources ?? []) };
  yield readSoFar(going);
  for (const id of text.takeForced()) yield { type: 'token', id };
  while (text.end === undefined) {
    yield* readChunks(going, signal);
    if (signal.aborted) return yield { type: 'end', reason: 'stopped' };
    const isReading = decoder.length < request.prompt.length;
    const added = await readStep(going);
    if (isReading) yield readSoFar(going);
    for (const id of added) yield { type: 'token', id };
  }
  yield { type: 'end', reason: text.end };
}

function roomIn({ contextLength }: Decoder, prompt: readonly number[]): number {
  if (prompt.length < contextLength) return contextLength - prompt.length;
  throw new EngineError(
    'context-too-long',
    `The text has ${prompt.length} tokens; the model takes ${contextLength}, its answer among them.`,
  );
}

/** One token at least is read again: its logits tell what comes next. */
function reuse(decoder: Decoder, prompt: readonly number[]): number {
  decoder.truncate(Math.min(commonPrefix(decoder.tokens, prompt), prompt.length - 1));
  return decoder.length;
}

interface Going {
  readonly decoder: Decoder;
  readonly text: GrowingText;
  readonly request: DecodeRequest;
  readonly drafts: Drafter;
  /** Tokens of the prompt that had been read before. */
  readonly reused: number;
}

function readSoFar({ decoder, request, reused }: Going): DecodeEvent {
  const { length: of } = request.prompt;
  return { type: 'prefill', done: Math.min(decoder.length, of), of, reused };
}

/** Reads until no more than a chunk is left. */
async function* readChunks(going: Going, signal: AbortSignal): AsyncGenerator<DecodeEvent, void> {
  const { decoder, text, request } = going;
  for (;;) {
    // A run blocks the process. Whether to stop may have been said meanwhile, and is heard before the next one.
    await setImmediate();
    if (signal.aborted || text.tokens.length - decoder.length <= request.chunk) return;
    const start = decoder.length;
    await decoder.run(text.tokens.slice(start, start + request.chunk), 1);
    if (start < request.prompt.length) yield readSoFar(going);
  }
}

/**
 * One run. Each row of it is about what follows the draft so far: it counts as long as the draft is what the text has become.
 * A token that was drafted and would have been chosen anyway has cost no run; the first that was not is the chosen one, and
 * what was drafted after it is forgotten. So a draft changes how soon, never what.
 *
 * @returns the tokens that were added
 */
async function readStep({ decoder, text, request, drafts }: Going): Promise<readonly number[]> {
  const start = text.tokens.length;
  const unread = text.tokens.slice(decoder.length);
  const room = Math.min(request.chunk - unread.length, text.room - 1);
  const draft = request.speculate && room > 0 ? drafts.draft(text.tokens, room) : [];
  const logits = await decoder.run([...unread, ...draft], draft.length + 1);
  const made: number[] = [];
  let accepted = 0;
  while (text.end === undefined && made.length <= draft.length && accepted === made.length) {
    const from = made.length * decoder.vocab;
    made.push(...text.take(logits.subarray(from, from + decoder.vocab)));
    accepted = commonPrefix(made, draft);
  }
  decoder.truncate(start + accepted);
  drafts.learn(draft.length, accepted);
  return made;
}
