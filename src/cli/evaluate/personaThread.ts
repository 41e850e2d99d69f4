import type { Question, Reply } from '../../protocol/reply.ts';
import { runThread, type ThreadEngine } from '../thread.ts';
import type { EvaluationCase } from './evaluationCase.ts';
import type { Person } from './personas.ts';
import { rememberAnswers } from './rememberAnswers.ts';
import { lastOf } from './runCase.ts';
import { needsQuestion } from './verdict.ts';

/** A thread as it is scored. */
export interface PersonaThread {
  readonly id: string;
  /** What it is right to ask for, where only asking is right. */
  readonly keySlots: readonly string[];
  readonly mustNotAsk: readonly string[];
  readonly questions: readonly Question[];
  /** The first turn without a question; undefined if they never end. */
  readonly turnsToAnswer: number | undefined;
}

/** Three questions and their answers, and room to see a fourth that must not come. */
const MAX_TURNS = 6;

/**
 * Lets a person talk until neither side has anything to say. The thread is run anew with every answer, since an answer
 * depends on the question before it; what a model said is remembered, so that the earlier turns stay as they were.
 */
export async function runPersonaThread(
  { id, script, expect }: EvaluationCase,
  person: Person,
  { model, ...rest }: ThreadEngine,
  signal: AbortSignal,
): Promise<PersonaThread> {
  const engine = { ...rest, model: model && rememberAnswers(model) };
  const replies: Reply[] = [];
  const answers: string[] = [];
  while (replies.length < MAX_TURNS) {
    const { reply } = lastOf(await runThread({ ...script, answers }, engine, signal));
    replies.push(reply);
    const words = person(reply.question, expect, answers);
    if (words === undefined) break;
    answers.push(words);
  }
  const answered = replies.findIndex(({ question }) => question === undefined);
  return {
    id,
    keySlots: needsQuestion(expect) ? expect.slots : [],
    mustNotAsk: expect.mustNotAsk,
    questions: replies.flatMap(({ question }) => question ?? []),
    turnsToAnswer: answered === -1 ? undefined : answered + 1,
  };
}
