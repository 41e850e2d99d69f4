import { contract, expand } from './contractions.ts';
import { misspell } from './misspell.ts';
import { isCode, outsideCode } from './outsideCode.ts';

/** The same question in other words; every rewording has a name. */
export interface Rewording {
  readonly name: string;
  readonly text: string;
}

const rewordings: readonly (readonly [string, (question: string, code: string) => string])[] = [
  ['politeness', bePolite],
  ['lower case', (question) => outsideCode(question, (text) => text.toLowerCase())],
  ['upper first', upperFirst],
  ['no punctuation', (question) => outsideCode(question, dropPunctuation)],
  ['typo', misspell],
  ['sentences swapped', swapSentences],
  ['filler words', (question) => `ok so um, basically ${question}`],
  ['contractions', (question) => outsideCode(question, toggleContractions)],
];

/**
 * A question in up to eight other wordings, always the same ones. None touches code in backticks, fences or examples. A
 * wording that leaves a question as it is, such as swapping its only sentence, is left out.
 */
export const reword = (question: string, code: string): readonly Rewording[] =>
  rewordings
    .map(([name, change]) => ({ name, text: change(question, code) }))
    .filter(({ text }) => text !== question);

function bePolite(question: string): string {
  const said = question.trimEnd();
  const after = said.includes('\n') ? '\n' : /[.?!)]$/u.test(said) ? ' ' : ', ';
  return `Hi, could you please help me? ${said}${after}thanks a lot!`;
}

function upperFirst(question: string): string {
  return question.charAt(0).toUpperCase() + question.slice(1);
}

/** Only where it ends a word: what stands inside one (`list.sort`, `it's`) belongs to it. */
const dropPunctuation = (text: string): string =>
  text.replace(/[.,;:!?…]+(?=\s|$)/gu, '').replace(/\s+[—–-]+(?=\s)/gu, '');

function swapSentences(question: string): string {
  if (isCode(question)) return question;
  const sentences = question
    .trim()
    .split(/(?<=[.?!])(?<!\b(?:e\.g|i\.e|incl|esp|etc|vs)\.)\s+/u)
    .filter((sentence) => sentence !== '');
  const [first, second] = sentences;
  if (sentences.length !== 2 || first === undefined || second === undefined) return question;
  return `${/[.?!]$/u.test(second) ? second : `${second}.`} ${first}`;
}

function toggleContractions(text: string): string {
  const expanded = expand(text);
  return expanded === text ? contract(text) : expanded;
}
