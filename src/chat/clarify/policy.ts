import type { Finding } from '../../protocol/codeFacts.ts';
import type { Score } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { withAnswers } from './answers.ts';
import { askers } from './askers.ts';
import type { Candidate } from './candidates.ts';
import { confirmed } from './confirmed.ts';
import type { Decision, ThreadState } from './decision.ts';
import { certainFindings, errorsInView, findingsOf, isShown, mayExplain } from './findings.ts';
import { findPremise } from './findPremise.ts';
import { type Asking, QUESTIONS_PER_THREAD, thresholds } from './weights.ts';

/**
 * What to do with a question: challenge, ask, answer, or answer on an assumption.
 *
 * Pure: the same evidence, thread and setting give the same act, so that it can be measured on cases and explained.
 */
export function decide(evidence: Evidence, thread: ThreadState, asking: Asking): Decision {
  const told = withAnswers(evidence, thread);
  const candidates = rankCandidates(told);
  const scores = candidates.map(({ score }) => score);
  const premise = findPremise(told);
  if (premise !== undefined) {
    return {
      act: 'challenge',
      premise,
      reason: `You said that ${premise.claim}. ${premise.fact}`,
      scores,
    };
  }
  if (confirmed(told).answer !== undefined)
    return { act: 'answer', reason: 'The code answers it with yes.', scores };
  const open = candidates.filter(({ question }) => !wasAsked(thread, question.slot));
  const best = open.find(({ score }) => worth(score) >= thresholds[asking]);
  if (best !== undefined && mayAsk(thread)) {
    return { act: 'ask', question: best.question, reason: best.score.because, scores };
  }
  return answer(told, thread, candidates, scores);
}

/** What could be asked, the most worthwhile first. */
const rankCandidates = (evidence: Evidence): readonly Candidate[] =>
  askers
    .map(({ ask }) => ask(evidence))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => worth(b.score) - worth(a.score));

const worth = ({ value, answerability }: Score): number => value * answerability;

const wasAsked = ({ asked }: ThreadState, slot: Score['slot']): boolean =>
  asked.some(({ question }) => question.slot === slot);

const mayAsk = ({ silenced, asked }: ThreadState): boolean =>
  !silenced && asked.length < QUESTIONS_PER_THREAD;

function answer(
  evidence: Evidence,
  thread: ThreadState,
  candidates: readonly Candidate[],
  scores: readonly Score[],
): Decision {
  const assumptions = [
    ...assumedCause(evidence),
    ...candidates
      .filter(({ score }, rank) => matters(score) || (rank === 0 && isOpen(evidence)))
      .slice(0, 2)
      .map(({ assumption }) => assumption),
  ];
  if (assumptions.length > 0) {
    return { act: 'answer-assuming', assumptions, reason: whyAssume(thread), scores };
  }
  return { act: 'answer', reason: whyAnswer(evidence), scores };
}

const matters = (score: Score): boolean => worth(score) >= thresholds['when-it-matters'];

/** A complaint that nothing explains: whatever is said of it rests on an assumption. */
function isOpen(evidence: Evidence): boolean {
  const { intent, states } = evidence.question;
  if (intent !== 'fix' || states.error || (states.expected && states.observed)) return false;
  if (asksForTrace(evidence.question)) return false;
  return certainFindings(evidence).length === 0 && errorsInView(evidence).length === 0;
}

/** "fee(1470) gives 20.5, how come": with what goes in and what comes out, nothing is open that a trace does not tell. */
const asksForTrace = ({ text, states }: Evidence['question']): boolean =>
  states.steps &&
  states.observed &&
  !states.expected &&
  /\b(?:why|how|explain|trace|walk|step by step|where|math|maths)\b/iu.test(text) &&
  !/\b(?:wrong|incorrect|instead|bug|fix|but)\b/iu.test(text);

/** The certain findings, or else the only one that can be mended. */
function suspects(evidence: Evidence): readonly Finding[] {
  const found = findingsOf(evidence).filter((finding) => mayExplain(finding, evidence));
  const certain = found.filter((finding) => finding.certain);
  return certain.length > 0 ? certain : found.length === 1 && isShown(evidence) ? found : [];
}

/** A fault that explains a complaint which says nothing: that it is the one meant remains an assumption. */
function assumedCause(evidence: Evidence): readonly string[] {
  const { question } = evidence;
  const { expected, observed, error } = question.states;
  if (question.intent !== 'fix' || expected || observed || error) return [];
  if (question.complaint === 'error' && errorsInView(evidence).length > 0) return [];
  const lines = [
    ...suspects(evidence).map(({ from }) => from),
    ...errorsInView(evidence).map(({ line }) => line),
  ];
  const places = [...new Set(lines)].slice(0, 4).map((line) => `L${line}`);
  return places.length === 0 ? [] : [`What you see comes from ${places.join(' and ')}.`];
}

function whyAssume({ silenced, asked }: ThreadState): string {
  if (silenced) return 'You asked for an answer without questions.';
  if (asked.length >= QUESTIONS_PER_THREAD)
    return 'Three questions were asked; the rest is assumed.';
  return 'What was found explains the question on this assumption.';
}

function whyAnswer(evidence: Evidence): string {
  if (certainFindings(evidence).length > 0) return 'A bug rule is certain about these lines.';
  if (errorsInView(evidence).length > 0) return 'The editor already reports the problem.';
  return 'Nothing that is missing would change the answer.';
}
