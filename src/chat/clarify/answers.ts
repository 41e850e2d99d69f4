import type { Answer } from '../../protocol/conversationEvent.ts';
import { oncePer } from '../../protocol/oncePer.ts';
import type { Slot } from '../../protocol/reply.ts';
import { withAttached } from '../evidence/attached.ts';
import type { Complaint, Evidence, QuestionFacts } from '../evidence/evidence.ts';
import { readQuestion } from '../evidence/readQuestion.ts';
import type { ThreadState } from './decision.ts';
import { readStances } from './stances.ts';

type Said = Extract<Answer, { readonly text: string }>;

const saidIn = (answer: Answer | undefined): Said | undefined =>
  answer?.kind === 'option' || answer?.kind === 'text' ? answer : undefined;

/** What somebody said in reply to a question; undefined where they chose not to. */
export const answerText = (answer: Answer | undefined): string | undefined => saidIn(answer)?.text;

/** Each turn of a thread reads all its answers. */
const readSaid = oncePer(({ text }: Said) => ({
  told: readQuestion(text),
  // "There is no error" tells no error, whichever question it answers.
  isDenied: readStances(text).get('error') === false,
}));

/**
 * The evidence as it is once the thread's answers and what is attached count as part of the question: what was told need
 * not be asked again, in these or other words.
 */
export function withAnswers(evidence: Evidence, thread: ThreadState): Evidence {
  const question = thread.asked.reduce((facts, { question: { slot }, answer }) => {
    const said = saidIn(answer);
    return said === undefined ? facts : withAnswer(facts, slot, said);
  }, withAttached(evidence));
  return { ...evidence, question };
}

function withAnswer(facts: QuestionFacts, slot: Slot, said: Said): QuestionFacts {
  const { text } = said;
  const { told, isDenied } = readSaid(said);
  const tellsError = slot === 'error-text' && !isDenied;
  const complaint = complaintAfter(facts, slot, text, isDenied);
  return {
    ...facts,
    names: [...facts.names, ...told.names],
    errors:
      tellsError && told.errors.length === 0
        ? [...facts.errors, text]
        : [...facts.errors, ...told.errors],
    lines: [...facts.lines, ...told.lines],
    topics: [...facts.topics, ...told.topics],
    ...(complaint === undefined ? {} : { complaint }),
    vague: false,
    states: {
      expected: facts.states.expected || told.states.expected || slot === 'expected-behaviour',
      // A picked kind of symptom says which way to look, not yet what is seen.
      observed: facts.states.observed || told.states.observed,
      told: facts.states.told || told.states.told,
      steps: facts.states.steps || told.states.steps || slot === 'steps-or-inputs',
      error: facts.states.error || told.states.error || tellsError,
      criterion: facts.states.criterion || slot === 'goal-criterion',
    },
  };
}

function complaintAfter(
  { complaint }: QuestionFacts,
  slot: Slot,
  text: string,
  isDenied: boolean,
): Complaint | undefined {
  if (isDenied && (complaint === 'error' || slot === 'observed-behaviour')) return 'wrong';
  return slot === 'observed-behaviour' ? symptom(text) : complaint;
}

/** The kind of complaint that an answer to "What does it do that it shouldn't?" amounts to. */
function symptom(text: string): Complaint {
  if (/\b(?:error|exception|throws?|panics?|crash\w*|raises?|compile)\b/iu.test(text))
    return 'error';
  if (/\bslow\b|\bhangs?\b|\bforever\b/iu.test(text)) return 'slow';
  if (/\bsometimes\b|\boccasional/iu.test(text)) return 'sometimes';
  return 'wrong';
}
