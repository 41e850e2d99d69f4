import { deeds, nounDeeds } from './commandWords.ts';
import {
  adverbs,
  afterNouns,
  afterObject,
  auxiliaries,
  blockers,
  negations,
  nounLike,
  objectless,
  plainForms,
  plurals,
  prepositions,
  pronouns,
  relatives,
  requestVerbs,
  subjectStarts,
  thirdPersons,
} from './tellingWords.ts';

/** How a clause tells: what happens, what does not, or a state, which says less ("two rows are swapped"). */
type Verb = 'affirmed' | 'denied' | 'state';

/** Words that a subject may have before its verb. */
const LONGEST_SUBJECT = 9;

/** What the code is called: `parse(1)`, `user.name`, "", valid?, 12. */
const isCode = (word: string): boolean => /[^a-z'-]|^'.*'$/u.test(word);

const startsSubject = (word: string): boolean => subjectStarts.has(word) || isCode(word);

const isPlural = (word: string): boolean =>
  plurals.has(word) || (word.length > 3 && word !== 'this' && /[^su]s$/u.test(word));

const isDenial = (word: string, next: string): boolean =>
  negations.has(word) ||
  (auxiliaries.has(word) && next === 'not') ||
  `${word} ${next}` === 'no longer';

/** "is empty", "get lost": how something is, or ends up. */
const isState = (word: string, next: string, plural: boolean): boolean =>
  word === 'is' ||
  word === 'was' ||
  (plural && (word === 'are' || word === 'were')) ||
  (/^g[eo]ts?$/u.test(word) && /(?:ed|en|st)$/u.test(next)) ||
  (/^(?:looks?|seems?|feels?|appears?|sounds?)$/u.test(word) && next !== 'to');

/** The finite verb at a position; a plain form counts after a plural. */
function verbAt(words: readonly string[], at: number, plural: boolean): Verb | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (isDenial(word, next)) return 'denied';
  if (isState(word, next, plural)) return 'state';
  if (plural && plainForms.has(word))
    return prepositions.has(words[at - 1] ?? '') ? undefined : 'affirmed';
  const tells = thirdPersons.has(word) || word === 'can' || `${word} ${next}` === 'should have';
  return tells ? 'affirmed' : undefined;
}

/** "the cursor teleports 3 lines", "it teleports": a verb by its place. */
function guessedVerb(words: readonly string[], at: number): Verb | undefined {
  const [before = '', word = '', next = ''] = words.slice(at - 1, at + 2);
  if (!/^[a-z]{3,}[^su']s$/u.test(word)) return undefined;
  if (/^(?:it|everything|everyone|everybody|nobody|nothing)$/u.test(before)) return 'affirmed';
  if (isPlural(before) || subjectStarts.has(before)) return undefined;
  return subjectStarts.has(next) || adverbs.has(next) || /^\d/u.test(next) ? 'affirmed' : undefined;
}

function skipAdverbs(words: readonly string[], from: number): number {
  const at = words.findIndex(
    (word, index) => index >= from && (!adverbs.has(word) || word === 'never'),
  );
  return at === -1 ? words.length : at;
}

/** Looks for the verb of a subject that begins at a position, beyond what is said of it: "the rows that are empty get lost". */
function verbAfter(
  words: readonly string[],
  from: number,
  longest = LONGEST_SUBJECT,
  verbOf: typeof guessedVerb = guessedVerb,
): Verb | undefined {
  const near = words.slice(from, from + longest + 1);
  const found = near.map((_, at) =>
    at === 0
      ? undefined
      : (verbAt(words, from + at, near.slice(0, at).some(isPlural)) ?? verbOf(words, from + at)),
  );
  const end = near.findIndex((word, at) => found[at] === undefined && blockers.has(word));
  const verbs = found.slice(0, end === -1 ? near.length : end);
  const first = verbs.findIndex((verb) => verb !== undefined);
  const isRelative = near.slice(1, Math.max(first, 1)).some((word) => relatives.has(word));
  return verbs.filter((verb) => verb !== undefined)[isRelative ? 1 : 0];
}

const guessesNothing = (): undefined => undefined;

/** "count misses too", "debounce calls": what would be a verb has no object, so it is what the first word is done to. */
export const isDoneTo = ([verb = '', noun = '', next = '']: readonly string[]): boolean =>
  (deeds.has(verb) || nounDeeds.has(verb)) &&
  objectless.has(noun) &&
  (next === '' || afterObject.has(next));

/** "sort breaks", "load returns stale data": a verb after all, by what stands behind it. */
function goesOn(verb: string, next: string): boolean {
  if (next === '') return /^(?:breaks|loops|runs|starts|stops)$/u.test(verb);
  // "open returns a list" says how it is made.
  if (subjectStarts.has(next)) return next !== 'nothing' && verb !== 'returns';
  return !afterObject.has(next) && !/(?:ed|en|er|ing|than)$/u.test(next) && !isCode(next);
}

/** "login accepts anybody", but not "names of the callers" or "print calls". */
function bareSubject(words: readonly string[], from: number): Verb | undefined {
  const [first = '', second = '', third = ''] = words.slice(from, from + 3);
  if (plainForms.has(first) && nounLike.has(second) && !goesOn(second, third)) return undefined;
  if (isDoneTo(words.slice(from))) return undefined;
  if (blockers.has(first) || auxiliaries.has(first)) return undefined;
  const isLong =
    isPlural(first) || isPlural(second) || /^(?:of|in|on|from|with|between)$/u.test(second);
  const longest = isLong ? 6 : 3;
  const verb = verbAfter(words, from, longest, guessesNothing);
  const isNoun = words
    .slice(from + 1, from + longest + 2)
    .some((word, at, near) => thirdPersons.has(word) && afterNouns.has(near[at + 1] ?? ''));
  return isNoun && verb === 'affirmed' ? undefined : verb;
}

/** "i get two of each", "we still see it" */
function seenBy(words: readonly string[], from: number): Verb | undefined {
  const word = words[skipAdverbs(words, from)] ?? '';
  if (/^(?:get|gets|got|see|sees|end|keep|lose|receive)$/u.test(word)) return 'affirmed';
  return /^(?:cant|cannot|never)$/u.test(word) ? 'denied' : undefined;
}

/** "prints every line twice", "doesnt stop": the subject is the code. */
function subjectless(words: readonly string[], at: number): Verb | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (/^(?:is|was|has|can|are|were|have|do|dont|did|didnt)$/u.test(word)) return undefined;
  if (word === 'does' && !/^(?:not|nothing|everything|so|too|some|weird|strange|what)$/u.test(next))
    return undefined;
  if (word === 'never') return thirdPersons.has(next) ? 'denied' : undefined;
  if (thirdPersons.has(word) && (afterNouns.has(next) || blockers.has(next))) return undefined;
  return verbAt(words, at, false);
}

/** From where the subject or the verb may begin. */
function tellingFrom(words: readonly string[], start: number): Verb | undefined {
  const from = skipAdverbs(words, start);
  const [first = '', second = ''] = words.slice(from, from + 2);
  if (/^(?:i|we|you|u|users?)$/u.test(first)) return seenBy(words, from + 1);
  if (first === 'getting' || first === 'seeing') return 'affirmed';
  if (isCode(first) && /^(?:instead|but)$/u.test(second)) return 'affirmed';
  const own = subjectless(words, from);
  if (own !== undefined) return own;
  if (startsSubject(first) || first.endsWith('ing')) return verbAfter(words, from);
  return subjectStarts.has(words[start] ?? '') ? verbAfter(words, start) : bareSubject(words, from);
}

const subordinate =
  /^(?:when|whenever|if|after|once|as|every|for|with|on|in|at|before|while|since)$/u;

/** What a clause tells. "when i press save the page reloads": the main clause may have no comma before it. */
export function tellingOf(words: readonly string[]): Verb | undefined {
  const [first = '', second = ''] = words;
  if (!subordinate.test(first) || (first === 'every' && second !== 'time'))
    return tellingFrom(words, 0);
  const asked = words.findIndex((word) => /^(?:what|why|how|which)$/u.test(word));
  return words
    .slice(0, asked === -1 ? words.length : asked)
    .map((word, at) => (at > 1 && startsSubject(word) ? tellingFrom(words, at) : undefined))
    .find((verb) => verb !== undefined);
}

/** "delete fires at once", "login accepts anybody": what may be a verb is what something is told of. */
export const tellsAsSubject = (words: readonly string[]): boolean =>
  bareSubject(words, 0) !== undefined;

/** "add type hints", "on ctrl-c kill both of them", but not "delete fires at once". */
export const isCommand = (words: readonly string[]): boolean =>
  (requestVerbs.has(words[0] ?? '') && bareSubject(words, 0) === undefined) ||
  (/^(?:on|upon|at|after|before)$/u.test(words[0] ?? '') && commandsLater(words));

/** A condition of a word or two, then a verb and at once its object. */
const commandsLater = (words: readonly string[]): boolean =>
  words
    .slice(2, 5)
    .some(
      (word, at) =>
        requestVerbs.has(word) &&
        /^(?:the|a|an|both|all|every|each|it|them)$/u.test(words[at + 3] ?? ''),
    );

/** Says of what it tells: "deposit does not change it", but not "it does not stop". */
export function namesSubject(words: readonly string[]): boolean {
  const [first = ''] = words;
  return !pronouns.has(first) && !adverbs.has(first) && verbAt(words, 0, false) === undefined;
}
