import { longPattern, longSource } from '../longPattern.ts';
import { commandsDeed } from './commandClause.ts';
import { readDiscontent } from './discontent.ts';
import type { Claim, Complaint, Intent, QuestionFacts } from './evidence.ts';
import { fixRequest, removesFault, satisfiesTool } from './fixPhrases.ts';
import { splitQuestion } from './furtherQuestion.ts';
import { normalise, readable } from './normalise.ts';
import { type Belief, readBelief, withoutTag } from './plainStatement.ts';
import {
  readClaims,
  readFeatures,
  readFrameworks,
  readLanguages,
  readStructures,
} from './readClaims.ts';
import { readErrors } from './readErrors.ts';
import { readIntent } from './readIntent.ts';
import { readNames } from './readNames.ts';
import { readComplaint, readStates, readTopics } from './readStates.ts';
import { readTelling, tellsNothing } from './readTelling.ts';

type States = QuestionFacts['states'];

/** So few telling words leave open what is meant. */
const VAGUE_TOPICS = 3;

/** Reads what a question says from its words alone, by rules. Never throws; a long text is read only at its beginning. */
export function readQuestion(whole: string): QuestionFacts {
  const { first: text, further } = splitQuestion(whole);
  const plain = normalise(text);
  const said = normalise(readable(text).replace(/`[^`\n]{1,200}`/gu, ' `` '));
  const commands = commandsDeed(normalise(readable(text).replace(/`[^`\n]{1,200}`/gu, '""')));
  const belief = readBelief(said, commands);
  const { prose } = belief;
  const errors = readErrors(text);
  const topics = readTopics(plain);
  const isLedUpTo = leadsUp.test(prose);
  const discontent =
    errors.length > 0 || isLedUpTo || commands ? undefined : discontentOf(plain, belief);
  const complains = isLedUpTo ? undefined : readComplaintOf(prose, discontent);
  const claims = readClaims(plain);
  const saysHowItIs = claims.some(isOfDeclaration) || saysWhatItIs.test(prose) || isLedUpTo;
  const telling = saysHowItIs ? tellsNothing : readTelling(prose);
  const stated = readStates(plain, errors.length > 0, topics, { telling, complains, discontent });
  const states = withLack(stated, belief);
  const intent = readIntent({
    plain: prose,
    whole: said,
    complaint: complains,
    states,
    claims: claims.length > 0,
    tells: telling.tells,
    commands,
    discontent,
    believes: belief.believes,
  });
  const complaint = intent === 'fix' ? (complains ?? untoldComplaint(prose, states)) : undefined;
  return {
    text,
    ...(further === undefined ? {} : { further }),
    intent,
    names: readNames(text).filter(({ name }) => !errors.some((error) => error.includes(name))),
    errors,
    lines: readLines(text),
    structures: readStructures(plain),
    languages: readLanguages(plain),
    features: readFeatures(plain),
    frameworks: readFrameworks(plain),
    claims,
    ...(complaint === undefined ? {} : { complaint }),
    vague: discontent === 'complaint' || isVague(intent, states, topics),
    topics,
    states,
  };
}

const withLack = (states: States, { lacks }: Belief): States =>
  lacks ? { ...states, expected: true, observed: true } : states;

function discontentOf(plain: string, { isPlain, isTagged }: Belief) {
  if (isPlain) return undefined;
  return readDiscontent(isTagged ? withoutTag(plain) : plain);
}

const readComplaintOf = (
  prose: string,
  discontent: ReturnType<typeof readDiscontent>,
): Complaint | undefined => (discontent === 'complaint' ? 'unspecific' : readComplaint(prose));

/** "Must panics on an error. how do I test it?": told of the code to lead up to a question of another kind than what is wrong. */
const leadsUp = new RegExp(
  [
    '^(?:(?:and|but|so|ok|hi|hey) )*(?!(?:it|this|that|they|the|my|our|there|something|nothing|everything|i|we|you|he|she|an?)\\b)',
    longSource`
      [\w$.]+(?:\(\))? (?:is|isnt|doesnt|does not|never|always|only|panics|throws|raises|returns|catches|logs|takes|uses|has|
      calls|holds|closes|gives)\b
    `,
    longSource`
      (?![^?]*\b(?:wrong|broken|off|slow|empty|missing|incorrect|bad|weird|null|nil|nan|undefined|negative|too|not work|
      doesnt work|anymore|instead|but)\b)
    `,
    '[^?.;]*[.;] (?:so |and |then )?',
    longSource`
      (?:how (?:do|can|would|should) (?:i|we|you) (?:test|call|mock|use|handle|catch|override|subclass|check|read|pass|
      iterate|await|extend|reuse)\b
    `,
    longSource`
      |who\b|when\b|what does (?:it|that|\w+) (?:resolve|return|give|mean|yield|hold|take)\b|(?:is|are|does|do|should|can|
      could|would|will) )
    `,
    '(?![^?]*\\b(?:fix|bug|mistake|supposed|expected|normal)\\b)[^.?]*\\?$',
  ].join(''),
  'u',
);

/** "n is state. why not a ref?": what something is, and then a question. */
const saysWhatItIs = longPattern`
    ^(?:(?:and|but|so|ok|hi|hey) )*(?:the )?[\w$.]+(?:\(\))? (?:is|are|isnt|arent|is not|are not) (?:(?:an?|the|just|only|not|
    already) )*(?:\w+ )?(?:state|refs?|props?|getters?|setters?|accessors?|methods?|functions?|propert(?:y|ies)|class(?:es)?|
    hooks?|components?|types?|interfaces?|enums?|structs?|records?|keyword|keywords|keyword[- ]only|positional[- ]only|
    constants?|macros?|traits?|closures?|lambdas?|callbacks?|tuples?|dataclass(?:es)?|singletons?|globals?|modules?|
    templates?)(?: only)?[.,;:] (?:so |and |but )?(?:why|how|what|when|where|who|does|do|is|can|could|should|would|will)\b
  `;

/** Says how something is declared, which is told to lead up to a question rather than to complain. */
const isOfDeclaration = ({ kind }: Claim): boolean =>
  kind === 'type' ||
  kind === 'modifier' ||
  kind === 'extends' ||
  kind === 'value' ||
  kind === 'unused' ||
  kind === 'never-null';

/** Without a word of complaint: what is told is what is wrong, unless only a fix is asked for. */
function untoldComplaint(prose: string, { observed }: States): Complaint {
  if (satisfiesTool.test(prose) || (removesFault.test(prose) && /\bwarnings?\b/u.test(prose)))
    return 'error';
  return observed || !fixRequest.test(prose) ? 'wrong' : 'unspecific';
}

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
