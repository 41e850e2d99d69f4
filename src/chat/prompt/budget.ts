import { MOST_ATTACHED } from '../../protocol/attachment.ts';
import { EngineError } from '../../protocol/engineError.ts';
import type { LanguageModel, ModelMessage } from '../../protocol/languageModel.ts';
import {
  type PromptParts,
  type PromptSize,
  type RenderedPrompt,
  renderPrompt,
} from './renderPrompt.ts';

/** A prompt that fits, and how many tokens are left for the reply. */
export interface FittedPrompt extends RenderedPrompt {
  /** As the engine counts them, or estimates. */
  readonly promptTokens: number;
  readonly maxTokens: number;
}

/** Tokens taken for granted where an endpoint does not say how many it has room for. */
const ASSUMED_CONTEXT = 8_192;

/** Tokens for a reply; a quarter of the context where that is small. */
const REPLY_TOKENS = 2_048;

/** Tokens that a chat template adds to each message. */
const MESSAGE_TOKENS = 8;

const everything: PromptSize = {
  history: 12,
  definitions: true,
  tests: true,
  attached: MOST_ATTACHED,
  around: 400,
};

/**
 * What is left out, in this order; each step keeps what the ones before it took away. Never the selection or the notes;
 * of what is attached, the end stays.
 */
const steps: readonly Partial<PromptSize>[] = [
  {},
  { history: 4 },
  { history: 1 },
  { definitions: false },
  { tests: false },
  { around: 120 },
  { attached: 4_000 },
  { around: 40 },
  { around: 10 },
  { around: 0 },
  { attached: 1_000 },
  { history: 0 },
];

const sizes: readonly PromptSize[] = steps.map((_, index) =>
  Object.assign({}, everything, ...steps.slice(0, index + 1)),
);

async function countTokens(
  messages: readonly ModelMessage[],
  model: LanguageModel,
  signal: AbortSignal,
): Promise<number> {
  const text = messages.map((message) => message.text).join('\n');
  return (await model.countTokens(text, signal)) + messages.length * MESSAGE_TOKENS;
}

/**
 * The largest prompt that leaves room for a reply.
 *
 * An engine that is given too much drops the beginning without a word, and then answers about code it never saw. So we
 * leave out ourselves, in a stated order, and name it.
 *
 * @throws {EngineError} `context-too-long` if the selection alone does not fit an engine that says what it has room for.
 */
export async function fitPrompt(
  parts: PromptParts,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<FittedPrompt> {
  // An engine on this machine knows what it has room for once the model is loaded, and counting needs that.
  await model.countTokens('', signal);
  const context = model.contextLength ?? ASSUMED_CONTEXT;
  const maxTokens = Math.min(REPLY_TOKENS, Math.floor(context / 4));
  let prompt: FittedPrompt = { messages: [], leftOut: [], promptTokens: 0, maxTokens };
  for (const size of sizes) {
    const rendered = renderPrompt(parts, size);
    const promptTokens = await countTokens(rendered.messages, model, signal);
    prompt = { ...rendered, promptTokens, maxTokens };
    if (promptTokens + maxTokens <= context) return prompt;
  }
  if (model.contextLength === undefined) return prompt;
  throw new EngineError('context-too-long', 'The selection does not fit into the context.', {
    detail: `${context} tokens`,
  });
}
