import { longPattern } from '../longPattern.ts';
import { normalise, readable } from './normalise.ts';
import { readNames } from './readNames.ts';

/** A text that asks two things which have nothing to do with each other. */
export interface SplitQuestion {
  readonly first: string;
  /** The second question, as it was written; undefined where there is one question only. */
  readonly further: string | undefined;
}

/** A sentence with the blank before it. Line breaks end one, and so does a number in a list. */
const sentences = /[^.?!\n]+(?:[.?!](?=\S)[^.?!\n]*)*[.?!]*\s*/gu;

/** Says in so many words that something else follows. */
const announced = longPattern`
    ^(?:(?:and|oh|ok|ps|p s)[ ,:]+)?(?:(?:(?:an)?other|second|separate|unrelated|different|next|one more|
    one other) (?:question|thing|issue|topic)|unrelated(?:ly)?|separately|(?:on|as) a (?:separate|different|side) (?:note|
    topic|question)|by the way|btw|apart from that|something else|2[.)])
  `;

/** Goes on, and only another name tells that it goes elsewhere. */
const added = /^(?:(?:and|oh|ok) )?(?:also|additionally|besides|plus|and)\b/u;

/** Points back at what was asked before. */
const pointsBack =
  /\b(?:it|its|this|that|these|those|they|them|he|she|here|there|same|instead|otherwise|then|so)\b/u;

/** Wants something of its own: a question, or a change in the imperative. */
const asks = longPattern`
    \?\s*$|^(?:\W|(?:and|also|oh|ok|btw|by the way|unrelated(?:ly)?|separately|please|pls|plus|besides|
    (?:another|second|other|one more|separate|different) (?:question|thing)|2[.)]) ?)*(?:why|what|which|who|where|when|how|is|
    are|does|do|did|can|could|should|would|will|explain|fix|add|convert|replace|rename|turn|write|extract|move|remove|delete|
    make|improve|refactor|test|review)\b
  `;

/**
 * E12: of two unrelated questions the first is answered and the second is listed. Only what announces itself, or speaks of
 * another name and does not point back, is taken for another question: the rest of a text mostly explains its question.
 *
 * Reads each sentence once, so that a text of very many costs no more than its length.
 */
export function splitQuestion(text: string): SplitQuestion {
  const whole = readable(text);
  const before: Before = { asks: false, endsAsking: false, names: new Set(), unread: [] };
  const found = [...whole.matchAll(sentences)];
  if (found.length === 1) return { first: text, further: undefined };
  for (const { 0: sentence, index } of found) {
    const plain = normalise(sentence);
    const isQuestion = asks.test(plain);
    if (isQuestion && before.asks && isFurther(plain, sentence, before))
      return { first: whole.slice(0, index).trim(), further: whole.slice(index).trim() };
    before.asks ||= isQuestion;
    if (sentence.trim() !== '') before.endsAsking = sentence.trimEnd().endsWith('?');
    before.unread.push(sentence);
  }
  return { first: text, further: undefined };
}

/** What the sentences before one come to. */
interface Before {
  asks: boolean;
  endsAsking: boolean;
  readonly names: Set<string>;
  /** Those whose names are not among these yet: hardly a text needs them. */
  readonly unread: string[];
}

function isFurther(plain: string, sentence: string, before: Before): boolean {
  if (announced.test(plain)) return true;
  if (!added.test(plain) && !before.endsAsking) return false;
  return !pointsBack.test(plain) && isElsewhere(sentence, before);
}

/** Both name code, and not the same. */
function isElsewhere(sentence: string, { names: known, unread }: Before): boolean {
  for (const name of unread.splice(0).flatMap(literalNames)) known.add(name);
  const names = literalNames(sentence);
  return known.size > 0 && names.length > 0 && !names.some((name) => known.has(name));
}

const literalNames = (text: string): readonly string[] =>
  readNames(text)
    .filter(({ literal }) => literal)
    .map(({ name }) => name);
