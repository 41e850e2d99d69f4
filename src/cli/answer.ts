import { heardAnswer } from '../chat/clarify/wayOut.ts';
import type { Answer } from '../protocol/conversationEvent.ts';
import type { Question } from '../protocol/reply.ts';

const withoutWords: ReadonlyMap<string, Answer> = new Map([
  ['just answer', { kind: 'just-answer' }],
  ['just-answer', { kind: 'just-answer' }],
  ['you decide', { kind: 'you-decide' }],
  ['you-decide', { kind: 'you-decide' }],
]);

const plain = (words: string): string => words.trim().toLowerCase().replace(/[.!]$/, '');

/** Does it only make sense as an answer to a question with options? */
export const isOnlyAnAnswer = (words: string): boolean =>
  withoutWords.has(plain(words)) || /^\d+$/.test(words.trim());

/** What a scripted answer makes of a question: an option by number (from 1) or text, a way out, or words. */
export function readAnswer(question: Question, words: string): Answer {
  const wayOut = withoutWords.get(plain(words));
  if (wayOut !== undefined) return wayOut;
  const byText = question.options.findIndex(({ text }) => plain(text) === plain(words));
  const index = byText === -1 ? Number(words.trim()) - 1 : byText;
  const option = question.options[index];
  return option === undefined
    ? heardAnswer({ kind: 'text', text: words.trim() })
    : { kind: 'option', index, text: option.text };
}
