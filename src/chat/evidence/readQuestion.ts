import type { Complaint, Intent, QuestionFacts } from './evidence.ts';
import { normalise, readable } from './normalise.ts';
import { fixRequest, intents } from './phrases.ts';
import { readClaims, readFrameworks, readLanguages, readStructures } from './readClaims.ts';
import { readErrors } from './readErrors.ts';
import { readNames } from './readNames.ts';
import { readComplaint, readStates, readTopics } from './readStates.ts';

type States = QuestionFacts['states'];

/** So few telling words leave open what is meant. */
const VAGUE_TOPICS = 3;

/** Reads what a question says from its words alone, by rules. Never throws; a long text is read only at its beginning. */
export function readQuestion(text: string): QuestionFacts {
  const plain = normalise(text);
  const prose = normalise(readable(text).replace(/`[^`\n]{1,200}`/gu, ' `` '));
  const errors = readErrors(text);
  const topics = readTopics(plain);
  const states = readStates(plain, errors.length > 0, topics);
  const complains = readComplaint(prose);
  const intent = readIntent(prose, complains, states);
  const complaint =
    intent === 'fix' ? (complains ?? (states.observed ? 'wrong' : 'unspecific')) : undefined;
  return {
    text,
    intent,
    names: readNames(text).filter(({ name }) => !errors.some((error) => error.includes(name))),
    errors,
    lines: readLines(text),
    structures: readStructures(plain),
    languages: readLanguages(plain),
    frameworks: readFrameworks(plain),
    claims: readClaims(plain),
    ...(complaint === undefined ? {} : { complaint }),
    vague: isVague(intent, states, topics),
    topics,
    states,
  };
}

/** "explain", "what does": asks to be told, whatever else it mentions. */
const asksToExplain =
  /^(?:\W|(?:please|pls|hey|hi|so|ok|and|but|can|could|would|will|you|to me|me) )*(?:explain|describe|what (?:does|do|happens|is the|are the)|whats the|how (?:does|do (?!i|we)|deep|many|much|long)|walk me|tell me what|summari[sz]e)\b|\bexplain\b|\bright ?\??$/u;

/** Begins as a question about the code. */
const asksAbout =
  /(?:^|[.!?:;,] )(?:so |and |but |ok |hey |hi |tell me )*(?:why|which|who|where|when|is there|does|do|how)\b/u;

function readIntent(plain: string, complaint: Complaint | undefined, states: States): Intent {
  const says = (wanted: Intent) =>
    intents.some(({ intent, pattern }) => intent === wanted && pattern.test(plain));
  if (says('test')) return 'test';
  if (isMending(plain, complaint)) return 'fix';
  if (asksToExplain.test(plain)) return 'explain';
  if (says('change')) return 'change';
  return intentOfComplaint(complaint, states) ?? leftOverIntent(plain, states);
}

const intentOfComplaint = (complaint: Complaint | undefined, states: States): Intent | undefined =>
  complaint !== undefined || states.error || (states.expected && states.observed)
    ? 'fix'
    : undefined;

function leftOverIntent(plain: string, states: States): Intent {
  if (asksAbout.test(plain)) return 'explain';
  const other = intents.find(({ pattern }) => pattern.test(plain))?.intent;
  return other ?? (states.observed || states.expected ? 'fix' : 'other');
}

/** Asks for a fix in so many words, or complains of something no change request would mention. */
const isMending = (plain: string, complaint: Complaint | undefined): boolean =>
  fixRequest.test(plain) ||
  complaint === 'wrong' ||
  complaint === 'sometimes' ||
  complaint === 'unspecific';

function isVague(intent: Intent, states: States, topics: readonly string[]): boolean {
  if (intent === 'improve') return !states.criterion;
  if (intent !== 'fix' && intent !== 'other') return false;
  return !states.observed && !states.error && !states.expected && topics.length <= VAGUE_TOPICS;
}

/** "line 12", "lines 3-5", "L7". */
function readLines(text: string): readonly number[] {
  const matches = readable(text).matchAll(
    /\b(?:lines?|ln)\s*#?\s*(\d{1,7})(?:\s*(?:-|–|to|and|through)\s*(\d{1,7}))?|\bL(\d{1,7})\b/giu,
  );
  const all = [...matches].flatMap((match) => [match[1], match[2], match[3]]);
  return [...new Set(all.filter((digits) => digits !== undefined).map(Number))].filter(
    (line) => line > 0,
  );
}
