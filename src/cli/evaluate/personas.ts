import type { Question } from '../../protocol/reply.ts';

/** What a person knows and their question does not say. */
export interface HiddenFacts {
  readonly why: string;
}

/** What a person does: says something, or leaves it at that. */
export type Person = (
  question: Question | undefined,
  facts: HiddenFacts,
  /** What they said before. */
  said: readonly string[],
) => string | undefined;

/** Scripted people who answer our questions: each as one kind of real person does, always in the same words. */
export const personas: ReadonlyMap<string, Person> = new Map([
  ['precise', onlyIfAsked((question, facts) => fittingOption(question, facts) ?? factsOf(facts))],
  ['vague', onlyIfAsked(() => 'not sure, it just does not do what it should')],
  [
    'off-focus',
    onlyIfAsked(() => 'by the way, the blank lines in this file are all over the place'),
  ],
  ['contradictory', contradictory],
  ['refusing', onlyIfAsked(() => 'just answer')],
]);

function onlyIfAsked(answer: (question: Question, facts: HiddenFacts) => string): Person {
  return (question, facts) => (question === undefined ? undefined : answer(question, facts));
}

const factsOf = ({ why }: HiddenFacts): string =>
  why === '' ? 'I know no more than what I wrote.' : why;

/** Takes the first option, then says once that it is another, asked or not. */
function contradictory(
  question: Question | undefined,
  _facts: HiddenFacts,
  said: readonly string[],
): string | undefined {
  const [first, second] = question?.options ?? [];
  if (said.length === 0 && question !== undefined) return first?.text ?? 'yes, exactly that';
  if (said.length === 1)
    return `no, not that, it is the opposite${second ? `: ${second.text}` : ''}`;
  return question === undefined ? undefined : 'I said both, take either';
}

/** The option that shares most words with what the person knows; undefined if none shares any. */
function fittingOption({ options }: Question, { why }: HiddenFacts): string | undefined {
  const known = new Set(contentWords(why));
  const counted = options.map(({ text }) => ({
    text,
    shared: contentWords(text).filter((word) => known.has(word)).length,
  }));
  const best = counted.toSorted((a, b) => b.shared - a.shared)[0];
  return best === undefined || best.shared === 0 ? undefined : best.text;
}

const SHORTEST = 4;
const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
