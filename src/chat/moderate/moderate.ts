import type { Declined } from '../../protocol/reply.ts';
import type { Decision } from '../clarify/decision.ts';
import { english, englishReading } from './english/english.ts';
import { harms, type Refusal } from './harms.ts';
import type { Idea } from './idea.ts';
import { ideasIn, type Lexicon, lexiconInSteps } from './sightings.ts';
import { HEAVY_CLAUSE, REFUSED_APART_FROM, REFUSED_FROM, type Weighed, weigh } from './weigh.ts';
import { clausesOf, type KnownWords, knownWords, sentencesOf } from './wordsOf.ts';

/** What the rules say of a text, and of what is not allowed what it harms. */
export type Verdict =
  | { readonly verdict: 'allow' }
  | ({ readonly verdict: 'warn' | 'block'; readonly declined: Declined } & Refusal);

interface Reading {
  readonly lexicon: Lexicon;
  readonly known: KnownWords;
}

function* reading(): Generator<void, Reading> {
  const lexicon = yield* lexiconInSteps(english);
  yield;
  return { lexicon, known: knownWords(lexicon.words, englishReading) };
}

let steps = reading();
let ready: Reading | undefined;

/** What fails is begun anew, so that it fails for everybody who asks, and nobody waits for what never comes. */
function takeStep(): void {
  try {
    const step = steps.next();
    if (step.done === true) ready = step.value;
  } catch (error) {
    steps = reading();
    throw error;
  }
}

/** Makes the phrases ready in short steps: all at once they take as long as a person notices. */
export function* prepareModeration(): Generator<void> {
  while (ready === undefined) {
    takeStep();
    yield;
  }
}

function readyReading(): Reading {
  while (ready === undefined) takeStep();
  return ready;
}

/**
 * Judges a text by the signs of harm in it: what is done, to whom or what of theirs, that they are not to know, who gains,
 * with what means, and what care is taken. A harmful word alone says nothing among programmers, who kill children and
 * inject dependencies all day; together with others it does.
 *
 * Code may stand in the text and is not judged: what somebody wants is said in words. The code that a question is about
 * can only excuse: where it names what a warning is about, it is the program's business.
 */
export function moderate(text: string, codeContext = ''): Verdict {
  const { lexicon, known } = readyReading();
  const passages = passagesOf(text, known).map((passage) => {
    const signs = ideasIn(passage, lexicon);
    return { signs, ...weigh(signs) };
  });
  const weights = passages.map(({ weight }) => weight);
  const isRefused =
    weights.some((weight) => weight >= REFUSED_APART_FROM) ||
    (weights.some((weight) => weight >= REFUSED_FROM) && hasHeavyClause(text));
  const verdicts = passages.map((passage) => judge(passage, isRefused));
  const worst =
    verdicts.find(({ verdict }) => verdict === 'block') ??
    verdicts.find(({ verdict }) => verdict === 'warn');
  return worst === undefined || (worst.verdict === 'warn' && isExcusing(codeContext))
    ? { verdict: 'allow' }
    : worst;
}

function hasHeavyClause(text: string): boolean {
  const { lexicon, known } = readyReading();
  return clausesOf(text, known).some(
    (clause) => weigh(ideasIn(clause, lexicon)).weight >= HEAVY_CLAUSE,
  );
}

interface Passage extends Weighed {
  readonly signs: readonly Idea[];
}

function judge(passage: Passage, isRefused: boolean): Verdict {
  const { signs, weight } = passage;
  if (isRefused && weight >= REFUSED_FROM) return flagged('block', passage, REFUSED_FROM);
  const isArmed = signs.some(({ kind }) => kind === 'weapon');
  return isArmed && weight >= WARNED_FROM
    ? flagged('warn', passage, WARNED_FROM)
    : { verdict: 'allow' };
}

function flagged(
  verdict: 'warn' | 'block',
  { weight, counted, harm }: Passage,
  limit: number,
): Verdict {
  const { category } = harms[harm];
  const signs = [...counted]
    .map(([sign, adds]) => ({ sign, weight: adds }))
    .filter(({ weight: adds }) => adds !== 0)
    .toSorted((a, b) => b.weight - a.weight);
  return { verdict, ...harms[harm], declined: { category, weight, limit, signs } };
}

/** A weapon with nobody named. */
const WARNED_FROM = 3;

const isExcusing = (code: string): boolean =>
  /scan|detect|quarantin|filter|signature|yara|malware|virus/iu.test(code);

/** Each sentence with the next: a request is often said in two. */
function passagesOf(text: string, known: KnownWords): readonly (readonly string[])[] {
  const sentences = sentencesOf(text, known);
  return sentences.map((sentence, at) => [...sentence, ...(sentences[at + 1] ?? [])]);
}

/** How a refused question enters the dialogue. */
export const declineDecision = ({
  category,
  because,
  instead,
  declined,
}: Refusal & { readonly declined?: Declined }): Decision => ({
  act: 'decline',
  category,
  reason: because,
  instead,
  scores: [],
  ...(declined && { declined }),
});
