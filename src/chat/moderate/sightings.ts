import type { Idea } from './idea.ts';
import {
  type Choice,
  type Element,
  type Phrase,
  readPhrases,
  readTogether,
  type Together,
} from './phrase.ts';
import { START } from './wordsOf.ts';

/** Ideas made ready for finding. Every idea may be made of those before it. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  /** The phrases that begin with a word, by that word. */
  readonly byWord: ReadonlyMap<string, readonly Start[]>;
  /** The phrases that begin with any word of a stem. */
  readonly byStem: readonly Start[];
  /** Every word that stands in a phrase. */
  readonly words: ReadonlySet<string>;
}

interface Entry {
  readonly idea: Idea;
  /** The phrases that begin with another idea. */
  readonly composed: readonly Start[];
  readonly together: readonly Together[];
}

interface Start {
  readonly idea: string;
  readonly phrase: Phrase;
  readonly first: Choice;
}

/** All at once. @throws as `lexiconInSteps` does. */
export function lexiconOf(ideas: readonly Idea[]): Lexicon {
  const steps = lexiconInSteps(ideas);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** @throws {Error} where a phrase is made of an idea that none before it is, or fits nothing at all: mistakes in the data. */
export function* lexiconInSteps(ideas: readonly Idea[]): Generator<void, Lexicon> {
  const names = new Set<string>();
  const entries: Entry[] = [];
  const all: Start[] = [];
  const words = new Set<string>();
  for (const idea of ideas) {
    const phrases = readPhrases(idea);
    const together = readTogether(idea);
    check(idea.name, phrases, names);
    checkKnown(
      idea.name,
      together.flat().flatMap(({ ideas }) => ideas),
      names,
    );
    names.add(idea.name);
    const starts = phrases.flatMap((phrase) => startOf(idea.name, phrase));
    const composed = starts.filter(({ first }) => first.ideas.length > 0);
    entries.push({ idea, composed, together });
    all.push(...starts);
    for (const word of phrases.flat().flatMap(wordsIn)) words.add(word);
    yield;
  }
  const byStem = all.filter(({ first }) => first.stems.length > 0);
  return { entries, byWord: indexed(all), byStem, words };
}

const startOf = (idea: string, phrase: Phrase): readonly Start[] =>
  phrase[0]?.kind === 'choice' ? [{ idea, phrase, first: phrase[0] }] : [];

function indexed(starts: readonly Start[]): ReadonlyMap<string, readonly Start[]> {
  const byWord = new Map<string, Start[]>();
  for (const start of starts) {
    for (const form of start.first.forms) {
      const others = byWord.get(form);
      if (others === undefined) byWord.set(form, [start]);
      else others.push(start);
    }
  }
  return byWord;
}

function check(name: string, phrases: readonly Phrase[], known: ReadonlySet<string>): void {
  checkKnown(name, phrases.flat().flatMap(namesIn), known);
  const vague = phrases.find((phrase) => phrase[0]?.kind !== 'choice' || isLoose(phrase.at(-1)));
  if (vague !== undefined)
    throw new Error(
      `${name} has a phrase that begins or ends with anything: ${JSON.stringify(vague.map((e) => (e.kind === 'choice' ? [...e.forms].slice(0, 3) : e)))}`,
    );
}

function checkKnown(name: string, others: readonly string[], known: ReadonlySet<string>): void {
  const unknown = others.find((other) => !known.has(other));
  if (unknown !== undefined) throw new Error(`${name} is made of ${unknown}, not known yet.`);
}

const isLoose = (element: Element | undefined): boolean => element?.kind === 'optional';

function namesIn(element: Element): readonly string[] {
  if (element.kind === 'optional' || element.kind === 'not') return namesIn(element.of);
  return element.kind === 'choice' ? element.ideas : [];
}

function wordsIn(element: Element): readonly string[] {
  if (element.kind === 'optional' || element.kind === 'not') return wordsIn(element.of);
  return element.kind === 'choice' ? [...element.forms] : [];
}

/** Where an idea was found: by its first word, the places after its last. */
type Ends = ReadonlyMap<number, ReadonlySet<number>>;

/** The ideas that occur in a few words, in the order of the lexicon. */
export function ideasIn(words: readonly string[], lexicon: Lexicon): readonly Idea[] {
  const begun = begunIn(words, lexicon);
  const found = new Map<string, Ends>();
  for (const { idea, composed, together } of lexicon.entries) {
    const tried = [...(begun.get(idea.name) ?? []), ...composedIn(composed, found)];
    const ends = tried.length > 0 ? endsOf(tried, { words, found }) : nowhere;
    if (ends.size > 0) found.set(idea.name, ends);
    else if (together.some((parts) => occur(parts, found))) found.set(idea.name, somewhere);
  }
  return lexicon.entries.map(({ idea }) => idea).filter(({ name }) => isFound(found.get(name)));
}

const nowhere: Ends = new Map();

/** What is said by several ideas has no place of its own. */
const somewhere: Ends = new Map([[0, new Set([0])]]);

const occur = (parts: Together, found: ReadonlyMap<string, Ends>): boolean =>
  parts.every((part) => part.ideas.some((name) => found.has(name)) === part.isWanted);

const isFound = (ends: Ends | undefined): boolean => ends !== undefined && ends.size > 0;

/** A phrase that may stand there. */
interface Tried {
  readonly phrase: Phrase;
  readonly at: number;
}

/** What begins with the words themselves, by idea. */
function begunIn(
  words: readonly string[],
  { byWord, byStem }: Lexicon,
): ReadonlyMap<string, readonly Tried[]> {
  const begun = new Map<string, Tried[]>();
  const note = ({ idea, phrase }: Start, at: number): void => {
    const others = begun.get(idea);
    if (others === undefined) begun.set(idea, [{ phrase, at }]);
    else others.push({ phrase, at });
  };
  for (const [at, word] of words.entries()) {
    for (const start of byWord.get(word) ?? []) note(start, at);
    for (const start of byStem) if (hasStem(start.first, word)) note(start, at);
  }
  return begun;
}

const composedIn = (
  composed: readonly Start[],
  found: ReadonlyMap<string, Ends>,
): readonly Tried[] =>
  composed.flatMap(({ phrase, first }) => {
    const places = first.ideas.flatMap((name) => [...(found.get(name)?.keys() ?? [])]);
    return [...new Set(places)].map((at) => ({ phrase, at }));
  });

interface Reading {
  readonly words: readonly string[];
  readonly found: ReadonlyMap<string, Ends>;
}

function endsOf(tried: readonly Tried[], reading: Reading): Ends {
  const ends = new Map<number, Set<number>>();
  for (const { phrase, at } of tried) {
    const after = follow(phrase, at, reading);
    if (after.length > 0) ends.set(at, new Set([...(ends.get(at) ?? []), ...after]));
  }
  return ends;
}

/** Every place where a phrase can end that begins at `from`. */
function follow(phrase: Phrase, from: number, reading: Reading): readonly number[] {
  let places: readonly number[] = [from];
  for (const element of phrase) {
    const next = places.flatMap((at) => step(element, at, reading));
    places = next.length > 1 ? [...new Set(next)] : next;
    if (places.length === 0) break;
  }
  return places;
}

function step(element: Element, at: number, reading: Reading): readonly number[] {
  switch (element.kind) {
    case 'choice':
      return [
        ...(fits(element, reading.words[at]) ? [at + 1] : []),
        ...element.ideas.flatMap((name) => [...(reading.found.get(name)?.get(at) ?? [])]),
      ];
    case 'optional':
      return [at, ...step(element.of, at, reading)];
    case 'not':
      return step(element.of, at, reading).length === 0 ? [at] : [];
    case 'gap':
      return gap(element.most, at, reading.words);
  }
}

function fits(choice: Choice, word: string | undefined): boolean {
  return word !== undefined && (choice.forms.has(word) || hasStem(choice, word));
}

const hasStem = ({ stems }: Choice, word: string): boolean =>
  stems.some((stem) => word.startsWith(stem));

/** Never into the next sentence. */
function gap(most: number, at: number, words: readonly string[]): readonly number[] {
  const places = [at];
  for (let place = at; place < at + most; place++) {
    const word = words[place];
    if (word === undefined || word === START) break;
    places.push(place + 1);
  }
  return places;
}
