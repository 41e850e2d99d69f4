import type { Complaint, Intent, QuestionFacts } from './evidence.ts';
import { fixRequest, intents } from './phrases.ts';

/** What is already read of a question when its intent is. */
interface Wording {
  /** Normalised, without what stands in backticks. */
  readonly plain: string;
  readonly complaint: Complaint | undefined;
  readonly states: QuestionFacts['states'];
  /** Whether it claims something that the code can contradict. */
  readonly claims: boolean;
}

/** "explain", "what does": asks to be told, whatever else it mentions. */
const asksToExplain =
  /^(?:\W|(?:please|pls|hey|hi|so|ok|and|but|can|could|would|will|you|to me|me) )*(?:explain|describe|what (?:does|do|happens|is the|are the)|whats the|how (?:does|do (?!i|we)|deep|many|much|long)|walk me|tell me what|summari[sz]e)\b|\bexplain\b/u;

/** "…, right?", "an exception or 0?": wants something told confirmed, or picked. */
const asksToConfirm =
  /\b(?:right|correct|true|yes|no|or not) ?\?+$|\bright$|[,.] ?(?:and |so |but )?(?:doesnt|isnt|wont|cant|arent|dont|wouldnt|shouldnt|does|is|will|would|can|may|could) (?:that|it|this|they|these|those|i|we)\b[^.?]*\?$|^[^?.!]*\w or [^?.!]*\?$/u;

/** Begins as a question about the code. */
const asksAbout =
  /(?:^|[.!?:;,] )(?:so |and |but |ok |hey |hi |tell me )*(?:why|which|who|where|when|is there|does|do|how)\b/u;

/** Begins with a change in the imperative: what comes after it belongs to the change. */
const commandsChange =
  /^(?:\W|(?:please|pls|hey|hi|so|ok|and|can|could|would|will|you|just|now|lets) )*(?:rename|convert|add|replace|extract|implement|introduce|rewrite|translate|port|migrate|inline|wrap|unroll|insert|append|delete|remove|memoi[sz]e|parallelise|parallelize|split|turn|(?:log|print|return|throw|raise|validate|cache|limit|skip|keep|store|show|hide|use|put|pass|set|handle|check|sort|support|allow|write|read|send|call|make sure) (?:the|a|an|it|them|this|that|these|those|every|each|all|only|also|if|when|by|\d+|[a-z]+exception|[a-z]+error))\b|\b(?:i|we) (?:need|want|would like|d like) [^.?]* instead$/u;

/** Tells how it is, neither asking nor commanding: "samples get lost", "the second row is upside down". */
const tellsState =
  /^(?!(?:why|what|which|who|where|when|how|is|are|was|were|does|do|did|can|could|should|would|will|has|have|if|in|to|for|on)\b)(?:\W|(?:the|my|our|some|all|its|this|that|these|those|and|but|so|hi|hey|help) )*(?:\w+ ){1,4}?(?:get|gets|got|is|are|was|were|keeps?|stays?|comes?|goes|ends? up|isnt|arent|wasnt|dont|doesnt|didnt|wont|cant|cannot|never|no longer)\b[^?]*$/u;

/** What a question wants. */
export function readIntent(wording: Wording): Intent {
  const { plain } = wording;
  const says = (wanted: Intent) =>
    intents.some(({ intent, pattern }) => intent === wanted && pattern.test(plain));
  if (says('test')) return 'test';
  if (wording.complaint !== 'unspecific' && commandsChange.test(plain)) return 'change';
  if (isConfirming(wording)) return 'explain';
  if (isMending(wording)) return 'fix';
  if (asksToExplain.test(plain)) return 'explain';
  if (says('change')) return 'change';
  return intentOfComplaint(wording) ?? leftOverIntent(wording);
}

const isConfirming = ({ plain, complaint, claims }: Wording): boolean =>
  (complaint !== 'unspecific' && asksToConfirm.test(plain)) ||
  (claims && plain.endsWith('?') && !fixRequest.test(plain));

const intentOfComplaint = ({ complaint, states }: Wording): Intent | undefined =>
  complaint !== undefined || states.error || (states.expected && states.observed)
    ? 'fix'
    : undefined;

const disappointed = /\bexpect(?:ed|ing|s)?\b|\b(?:supposed|meant) to\b/u;

function leftOverIntent({ plain, states, claims }: Wording): Intent {
  if (asksAbout.test(plain)) return 'explain';
  const other = intents.find(({ pattern }) => pattern.test(plain))?.intent;
  if (other !== undefined && other !== 'explain') return other;
  // What should be, and no word on what is: a demand.
  if (states.expected && !states.observed) return disappointed.test(plain) ? 'fix' : 'change';
  if (!claims && tellsState.test(plain)) return 'fix';
  return other ?? (states.observed ? 'fix' : 'other');
}

/** Asks for a fix in so many words, or complains of something no change request would mention. */
const isMending = ({ plain, complaint }: Wording): boolean =>
  fixRequest.test(plain) ||
  complaint === 'wrong' ||
  complaint === 'sometimes' ||
  complaint === 'unspecific';
