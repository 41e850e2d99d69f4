import { type Figure, mean, share } from './figures.ts';
import type { PersonaThread } from './personaThread.ts';

export interface PersonaFigures {
  readonly threads: number;
  /** Of them, those in which a question was asked. */
  readonly asked: number;
  /** The mean over the threads with a question that came to an answer. */
  readonly turnsToAnswer: Figure;
  readonly mostQuestions: number;
  /** Of the threads with something worth asking, those in which it was asked. */
  readonly keyQuestionCoverage: Figure;
  readonly editorAnswerable: number;
  /** Questions asked before in the same words. */
  readonly repeated: number;
  /** Threads that were still asking when they were broken off. */
  readonly unanswered: number;
}

export function personaFigures(threads: readonly PersonaThread[]): PersonaFigures {
  const asked = threads.filter(({ questions }) => questions.length > 0);
  return {
    threads: threads.length,
    asked: asked.length,
    turnsToAnswer: mean(asked.flatMap(({ turnsToAnswer }) => turnsToAnswer ?? [])),
    mostQuestions: Math.max(0, ...threads.map(({ questions }) => questions.length)),
    keyQuestionCoverage: share(threads.map(askedKey)),
    editorAnswerable: sum(threads.map(countEditorAnswerable)),
    repeated: sum(threads.map(countRepeated)),
    unanswered: threads.filter(({ turnsToAnswer }) => turnsToAnswer === undefined).length,
  };
}

const askedKey = ({ keySlots, questions }: PersonaThread): boolean | undefined =>
  keySlots.length === 0 ? undefined : questions.some(({ slot }) => keySlots.includes(slot));

const countEditorAnswerable = ({ mustNotAsk, questions }: PersonaThread): number =>
  questions.filter(({ slot }) => mustNotAsk.includes(slot)).length;

const countRepeated = ({ questions }: PersonaThread): number =>
  questions.length - new Set(questions.map(({ slot, text }) => `${slot} ${text}`)).size;

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
