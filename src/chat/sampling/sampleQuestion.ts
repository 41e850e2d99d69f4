import type { Question } from '../../protocol/reply.ts';
import type { RenderedPrompt } from '../prompt/renderPrompt.ts';
import { revealHidden } from '../prompt/revealHidden.ts';
import { type JudgedDraft, leftOutNotes } from '../reply/judgeReply.ts';
import type { Cluster } from './cluster.ts';
import type { Sample } from './sample.ts';

type Option = Question['options'][number];

const MOST_OPTIONS = 4;

/** What is asked where trial answers differ: the same words each time, so that a thread asks it once. */
export const sampleQuestion: Question = {
  slot: 'which-candidate',
  text: 'Which of these do you mean?',
  why: 'Trial answers to this differ in what they would do.',
  options: [],
};

/** Who speaks for a cluster: the plan in the fewest words, of these the first in the alphabet. */
const speaker = (cluster: Cluster): Sample | undefined =>
  cluster
    .filter(({ plan }) => plan !== '')
    .toSorted(
      (one, other) => one.plan.length - other.plan.length || (one.plan < other.plan ? -1 : 1),
    )
    .at(0);

const isSame = (one: Sample, other: Sample): boolean =>
  one.plan.toLowerCase() === other.plan.toLowerCase();

/** The plan; where another cluster has the same, with the code that tells them apart. */
function textOf(sample: Sample, all: readonly Sample[]): string {
  const isShared = all.some((other) => other !== sample && isSame(sample, other));
  return isShared && sample.newLine !== undefined
    ? `${sample.plan}: \`${sample.newLine.replaceAll('`', "'").slice(0, 80)}\``
    : sample.plan;
}

const optionOf = (sample: Sample, all: readonly Sample[]): Option => ({
  text: revealHidden(textOf(sample, all)).text,
  ...(sample.lines === undefined ? {} : { lines: sample.lines }),
});

/**
 * Clusters as one question, an option for each, the largest first. Samples that themselves would ask are no option. Undefined
 * where fewer than two are left that can be told apart.
 */
export function askWhichCluster(clusters: readonly Cluster[]): Question | undefined {
  const speakers = clusters
    .map((cluster) => speaker(cluster.filter(({ act }) => act !== 'ask')))
    .filter((sample) => sample !== undefined);
  const options = speakers.map((sample) => optionOf(sample, speakers));
  const distinct = options.filter(
    ({ text, lines }, at) =>
      options.findIndex((other) => other.text === text && other.lines?.from === lines?.from) === at,
  );
  if (distinct.length < 2) return undefined;
  const drawn = clusters.reduce((sum, { length }) => sum + length, 0);
  return {
    ...sampleQuestion,
    why: `${drawn} trial answers to this go ${clusters.length} different ways.`,
    options: distinct.slice(0, MOST_OPTIONS),
  };
}

/** The reply that asks it. Nothing else is said: which of the readings to speak of is what is asked. */
export const askedBySamples = (question: Question, { leftOut }: RenderedPrompt): JudgedDraft => ({
  draft: {
    act: 'ask',
    text: leftOutNotes(leftOut).join('\n\n'),
    question,
    findings: [],
    edits: [],
    assumptions: [],
  },
  reason: question.why,
});
