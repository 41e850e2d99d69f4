import type { Question } from '../../protocol/reply.ts';
import { sampleThresholds } from '../clarify/weights.ts';
import { moderate } from '../moderate/moderate.ts';
import { type AskGate, whyNotAsked } from '../reply/askGate.ts';
import { type Cluster, cluster, disagreement } from './cluster.ts';
import { type Drawing, type Drawn, drawSamples, SAMPLE_TOKENS } from './drawSamples.ts';
import { askWhichCluster, sampleQuestion } from './sampleQuestion.ts';

/** Milliseconds that all samples of a turn may take; what came by then counts. */
const SAMPLES_MS = 10_000;

/** Tokens that all samples of a turn may cost, read and written. */
const SAMPLES_TOKENS = 32_768;

/** What samples cost: tokens read and written, an estimate where an engine did not count all of them. */
export interface SampleUse {
  readonly count: number;
  readonly tokens: number;
  readonly estimated: boolean;
}

/** What samples of an answer came to. */
export interface SamplePass {
  /** In words for the person: "3 samples agree". */
  readonly found: string;
  /** Where they differ and may be asked about. */
  readonly question: Question | undefined;
  readonly used: SampleUse;
}

/** How many fit into the budget. One alone has nothing to differ from. */
function affordable({ samples, prompt }: Omit<Drawing, 'threshold'>): number {
  const most = Math.floor(SAMPLES_TOKENS / (prompt.promptTokens + SAMPLE_TOKENS));
  const count = Math.min(samples, most);
  return count < 2 ? 0 : count;
}

/** "3 samples agree", "2 of 3 samples agree", "3 samples differ". */
function comparison(clusters: readonly Cluster[], hasMajority: boolean): string {
  const sizes = clusters.map(({ length }) => length);
  const drawn = sizes.reduce((sum, size) => sum + size, 0);
  if (drawn === 0) return 'no sample';
  if (drawn === 1) return '1 sample, which has nothing to differ from';
  if (clusters.length === 1) return `${drawn} samples agree`;
  return hasMajority ? `${sizes[0]} of ${drawn} samples agree` : `${drawn} samples differ`;
}

/** Why disagreeing samples are not asked about, if they are not. */
function objection(question: Question | undefined, gate: AskGate): string | undefined {
  if (question === undefined) return 'they cannot be told apart in words';
  const words = question.options.map(({ text }) => text).join('\n');
  if (moderate(words).verdict === 'block') return 'the filter holds them back';
  return whyNotAsked(question, gate);
}

function judge(
  drawn: readonly Drawn[],
  threshold: number,
  gate: AskGate,
): Pick<SamplePass, 'found' | 'question'> {
  const clusters = cluster(drawn.flatMap((each) => (each.kind === 'sample' ? [each.sample] : [])));
  const differs = clusters.length > 1 && disagreement(clusters) >= threshold;
  const question = differs ? askWhichCluster(clusters) : undefined;
  const because = differs ? objection(question, gate) : undefined;
  const missed = drawn.filter(({ kind }) => kind !== 'sample').length;
  const parts = [
    comparison(clusters, !differs),
    ...(missed === 0 ? [] : [`${missed} came to nothing`]),
    ...(because === undefined ? [] : [`not asked because ${because}`]),
  ];
  return { found: parts.join(', '), question: because === undefined ? question : undefined };
}

/**
 * Draws a few cheap samples of the answer and compares them (E11 of our evidence: samples that disagree mean a question that
 * can be read in several ways). Undefined where none were to be drawn: not wished for, or not to be asked about anyway.
 *
 * A failure here costs nothing but the samples. Only the caller's signal is thrown.
 */
export async function samplePass(
  wanted: Omit<Drawing, 'threshold'>,
  gate: AskGate,
  limit: (ms: number, signal: AbortSignal) => AbortSignal,
  signal: AbortSignal,
): Promise<SamplePass | undefined> {
  if (wanted.samples < 2 || whyNotAsked(sampleQuestion, gate) !== undefined) return undefined;
  const samples = affordable(wanted);
  if (samples === 0) {
    const found = 'none, since the prompt is too long to be sent several times';
    return { found, question: undefined, used: { count: 0, tokens: 0, estimated: false } };
  }
  const threshold = sampleThresholds[gate.asking];
  const drawn = await drawSamples({ ...wanted, samples, threshold }, limit(SAMPLES_MS, signal));
  signal.throwIfAborted();
  const used = useOf(drawn);
  const { found, question } = judge(drawn, threshold, gate);
  return { found: `${found} (${tokensOf(used)})`, question, used };
}

const useOf = (drawn: readonly Drawn[]): SampleUse => ({
  count: drawn.length,
  tokens: drawn.reduce((sum, { tokens }) => sum + tokens, 0),
  estimated: drawn.some(({ estimated }) => estimated),
});

const tokensOf = ({ tokens, estimated }: SampleUse): string =>
  `${estimated ? 'about ' : ''}${tokens} token${tokens === 1 ? '' : 's'}`;
