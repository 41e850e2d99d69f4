import type { Premise } from '../../protocol/reply.ts';
import { withAnswers } from '../clarify/answers.ts';
import type { Decision, ThreadState } from '../clarify/decision.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { answerBody } from './answerBody.ts';
import { askText } from './askText.ts';
import { withAttachedNote } from './attachedNote.ts';
import { canAnswer } from './canAnswer.ts';
import { challengeBody } from './challengeText.ts';
import { withChanges } from './changesNote.ts';
import { inlineCode } from './markdown.ts';

const nothing = { findings: [], edits: [], assumptions: [] };

/** The built-in analyst's reply: what the syntax tree and the editor show, and nothing beyond it. */
export function analyse(decision: Decision, evidence: Evidence, thread: ThreadState): Draft {
  const draft = draftOf(decision, withAnswers(evidence, thread), thread);
  const { further } = evidence.question;
  if (further === undefined || decision.act === 'decline') return draft;
  return { ...draft, text: `${draft.text}\n\n${listFurther(further)}`.trim() };
}

/** E12: one thing at a time, and nothing is forgotten. */
const listFurther = (further: string): string =>
  `You also asked: ${inlineCode(further)} Ask it next.`;

/** A question that only a model can answer is shown, but nobody is invited to ask it here. */
const offered = (premise: Premise, told: Evidence): Premise =>
  premise.better === undefined || canAnswer(premise.better, told)
    ? premise
    : { ...premise, needsModel: true };

const answerOf = (told: Evidence, { asked }: ThreadState) =>
  withAttachedNote(withChanges(answerBody(told, asked.length > 0), told), told);

function draftOf(decision: Decision, told: Evidence, thread: ThreadState): Draft {
  switch (decision.act) {
    case 'decline':
      return { ...nothing, act: 'decline', text: `${decision.reason} ${decision.instead}` };
    case 'ask':
      return { ...nothing, act: 'ask', question: decision.question, text: askText(told, thread) };
    case 'challenge':
      return {
        ...challengeBody(decision.premise, told),
        act: 'challenge',
        premise: offered(decision.premise, told),
        assumptions: [],
      };
    case 'answer':
      return {
        ...answerOf(told, thread),
        act: 'answer',
        assumptions: [],
      };
    case 'answer-assuming':
      return {
        ...answerOf(told, thread),
        act: 'answer-assuming',
        assumptions: decision.assumptions,
      };
  }
}
