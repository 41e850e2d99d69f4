import type { Question, Slot } from '../../protocol/reply.ts';
import { answerText, withAnswers } from '../clarify/answers.ts';
import type { ThreadState } from '../clarify/decision.ts';
import { certainFindings, errorsInView } from '../clarify/findings.ts';
import { QUESTIONS_PER_THREAD } from '../clarify/weights.ts';
import { hasOutput } from '../evidence/attached.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { AskingRule } from '../prompt/instructions.ts';
import type { TurnPorts } from '../turnPorts.ts';
import { overlap } from './citedLines.ts';

/** What a question is held against before it is asked. */
export interface AskGate {
  readonly thread: ThreadState;
  readonly evidence: Evidence;
  readonly asking: TurnPorts['asking'];
}

/** Why this thread asks nothing more, whatever the question. */
function whyClosed({ thread, asking }: AskGate): string | undefined {
  if (asking === 'never') return 'asking is switched off';
  if (thread.silenced) return 'you asked for an answer without questions';
  if (thread.asked.length >= QUESTIONS_PER_THREAD) {
    return `this thread has asked its ${QUESTIONS_PER_THREAD} questions`;
  }
  return undefined;
}

/** What a model is told about asking, before it writes. */
export function askingRule(gate: AskGate): AskingRule {
  if (gate.thread.asked.at(-1)?.answer?.kind === 'you-decide') return 'decide-yourself';
  return whyClosed(gate) === undefined ? 'may-ask' : 'may-not-ask';
}

const words = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');

const wasAsked = ({ text }: Question, { asked }: ThreadState): boolean =>
  asked.some(({ question }) => words(question.text) === words(text));

/** Whether the person has answered this question in words or by a choice. */
export const wasAnswered = ({ text }: Question, { asked }: ThreadState): boolean =>
  asked.some(
    ({ question, answer }) =>
      words(question.text) === words(text) && answerText(answer) !== undefined,
  );

const within = (line: number, { subject }: Evidence): boolean =>
  subject === undefined || (subject.lines.from <= line && line <= subject.lines.to);

/** What is known without asking: said by the person, or seen by the editor. Slots not named here never are. */
const known: Partial<Readonly<Record<Slot, (evidence: Evidence) => boolean>>> = {
  'expected-behaviour': ({ question }) => question.states.expected,
  'observed-behaviour': ({ question }) => question.states.observed || question.states.error,
  'error-text': (evidence) =>
    evidence.question.states.error ||
    hasOutput(evidence) ||
    evidence.editor.diagnostics.some(
      ({ severity, line }) => severity === 'error' && within(line, evidence),
    ),
  'steps-or-inputs': ({ question }) => question.states.steps,
  'goal-criterion': ({ question }) => question.states.criterion,
};

/** A name in the question whose definition was found: it need not be asked for. */
const definitionKnown = ({ text }: Question, { editor, code }: Evidence): boolean => {
  const names = new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []);
  const own = code?.kind === 'read' ? code.definitions : [];
  return [...editor.definitions, ...own].some(({ name }) => name.length > 2 && names.has(name));
};

/** Which place is wrong need not be asked where a certain finding or an error of the editor stands at just one of them. */
function candidateKnown({ options }: Question, evidence: Evidence): boolean {
  if (evidence.question.intent !== 'fix') return false;
  const faults = [
    ...certainFindings(evidence),
    ...errorsInView(evidence).map(({ line }) => ({ from: line, to: line })),
  ];
  const places = options.map(({ lines }) => lines).filter((lines) => lines !== undefined);
  if (places.length < options.length) return false;
  return places.filter((place) => faults.some((fault) => overlap(place, fault))).length === 1;
}

function isKnown(question: Question, evidence: Evidence): boolean {
  if (question.slot === 'definition') return definitionKnown(question, evidence);
  if (question.slot === 'which-candidate') return candidateKnown(question, evidence);
  return known[question.slot]?.(evidence) ?? false;
}

/**
 * Why a question is not asked, in words that follow "because"; undefined if it is. A model's question passes the same gate
 * as our own: within the thread's budget, not twice, and not for what is already known.
 */
export function whyNotAsked(question: Question, gate: AskGate): string | undefined {
  const closed = whyClosed(gate);
  if (closed !== undefined) return closed;
  if (wasAsked(question, gate.thread)) return 'it was asked before';
  return isKnown(question, withAnswers(gate.evidence, gate.thread))
    ? 'what was looked up already tells'
    : undefined;
}
