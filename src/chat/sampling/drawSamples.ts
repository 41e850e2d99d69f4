import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
  ModelMessage,
} from '../../protocol/languageModel.ts';
import type { Subject } from '../evidence/evidence.ts';
import type { FittedPrompt } from '../prompt/budget.ts';
import document from '../prompt/documents/sample.md';
import { fillDocument } from '../prompt/fillDocument.ts';
import { openReply, type ReplyStream } from '../reply/readReply.ts';
import { bounded } from '../reply/streamReply.ts';
import { cluster, mayDisagree } from './cluster.ts';
import { readSample } from './readSample.ts';
import type { Sample } from './sample.ts';

/** What came of one try: a sample, or nothing that can be compared: it failed, came late or was cut. It costs all the same. */
export type Drawn = Cost &
  ({ readonly kind: 'sample'; readonly sample: Sample } | { readonly kind: 'missed' });

interface Cost {
  readonly tokens: number;
  /** The engine did not say how many. */
  readonly estimated: boolean;
}

/** How samples are drawn. */
export interface Drawing {
  readonly model: LanguageModel;
  readonly prompt: FittedPrompt;
  readonly subject: Subject | undefined;
  /** How many to draw. */
  readonly samples: number;
  /** The disagreement that matters: where it is out of reach no more are drawn. */
  readonly threshold: number;
}

/** Tokens that one sample may write: a line and a small edit. */
export const SAMPLE_TOKENS = 256;

/** As a rule of thumb has it; only for what an engine did not count. */
const CHARACTERS_A_TOKEN = 4;

/** High enough that readings differ where they can, low enough that the code stays code. */
const TEMPERATURE = 0.8;

/** The prompt of the real answer, with the form of a sample at its very end. */
function sampleMessages(messages: readonly ModelMessage[]): readonly ModelMessage[] {
  const last = messages.at(-1);
  if (last === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, text: `${last.text}\n\n${fillDocument(document)}` }];
}

const requestOf = ({ prompt }: Drawing, index: number): GenerateRequest => ({
  messages: sampleMessages(prompt.messages),
  maxTokens: Math.min(SAMPLE_TOKENS, prompt.maxTokens),
  temperature: TEMPERATURE,
  seed: index + 1,
  form: 'reply',
});

/** What has come of a sample so far. */
interface Coming {
  readonly stream: ReplyStream;
  text: string;
  counted: number | undefined;
}

/** Where nothing came, nothing is known to have been read. */
function costOf({ text, counted }: Coming, { promptTokens }: FittedPrompt): Cost {
  if (counted !== undefined) return { tokens: counted, estimated: false };
  const tokens = text === '' ? 0 : promptTokens + Math.ceil(text.length / CHARACTERS_A_TOKEN);
  return { tokens, estimated: tokens > 0 };
}

function take(coming: Coming, event: ModelEvent): void {
  if (event.type === 'usage') coming.counted = event.promptTokens + event.replyTokens;
  if (event.type !== 'text-delta') return;
  coming.text += event.text;
  coming.stream.write(event.text);
}

/** One sample. Whatever goes wrong is a sample less, never a failure of the turn. */
async function draw(drawing: Drawing, index: number, signal: AbortSignal): Promise<Drawn> {
  const { model, subject, prompt } = drawing;
  const coming: Coming = { stream: openReply(), text: '', counted: undefined };
  let sample: Sample | undefined;
  try {
    const events = model.generate(requestOf(drawing, index), signal);
    for await (const event of bounded(events, signal)) {
      take(coming, event);
      if (event.type === 'end' && event.reason === 'stop') {
        sample = readSample(coming.stream.end(false).reply, subject);
      }
    }
  } catch {
    // The reasons are many, and none of them is the person's concern: the answer itself is still to come.
  }
  const cost = costOf(coming, prompt);
  return sample === undefined ? { kind: 'missed', ...cost } : { kind: 'sample', sample, ...cost };
}

async function drawInTurn(drawing: Drawing, signal: AbortSignal): Promise<readonly Drawn[]> {
  const { samples, threshold } = drawing;
  const drawn: Drawn[] = [];
  for (let index = 0; index < samples && !signal.aborted; index += 1) {
    const found = drawn.flatMap((each) => (each.kind === 'sample' ? [each.sample] : []));
    if (found.length > 1 && !mayDisagree(cluster(found), samples - index, threshold)) break;
    drawn.push(await draw(drawing, index, signal));
  }
  return drawn;
}

/**
 * Draws samples: all at once where the engine may, else one after another, and then no more than are needed to know. Whoever
 * aborts the signal gets what had come by then.
 */
export function drawSamples(drawing: Drawing, signal: AbortSignal): Promise<readonly Drawn[]> {
  if (!drawing.model.parallel) return drawInTurn(drawing, signal);
  const indexes = [...Array(drawing.samples).keys()];
  return Promise.all(indexes.map((index) => draw(drawing, index, signal)));
}
