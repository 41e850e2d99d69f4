import { longPattern } from '../longPattern.ts';
import { repeats } from './commandClause.ts';
import { asksForSafety, commandForms, mildCommandForms, reasonedCommands } from './commandForms.ts';
import type { Discontent } from './discontent.ts';
import type { Complaint, Intent, QuestionFacts } from './evidence.ts';
import { fixRequest, removesFault, satisfiesTool } from './fixPhrases.ts';
import { namesManner } from './mannerPhrases.ts';
import {
  betterment,
  intents,
  wishedAfter,
  wishedFor,
  wishedOfFunction,
  wishedOtherwise,
} from './phrases.ts';

type States = QuestionFacts['states'];

/** What is already read of a question when its intent is. */
interface Wording {
  /** Normalised, without what stands in backticks. */
  readonly plain: string;
  /** The same with what it ends with to have it confirmed. */
  readonly whole: string;
  readonly complaint: Complaint | undefined;
  readonly states: States;
  /** Whether it claims something that the code can contradict. */
  readonly claims: boolean;
  /** Whether it tells how the code behaves, and asks for nothing else. */
  readonly tells: boolean;
  /** Whether some clause asks for something plain to be done. */
  readonly commands: boolean;
  readonly discontent: Discontent | undefined;
  /** Whether it says what it takes to be so, to have it confirmed. */
  readonly believes: boolean;
}

/** "explain", "what does": asks to be told, whatever else it mentions. */
const asksToExplain = longPattern`
    ^(?:\W|(?:please|pls|hey|hi|so|ok|and|but|can|could|would|will|you|to me|me) )*(?:explain|describe|
    what (?:does|do|if|about|happens|is the|are the)|whats the|how (?:does|do (?!i|we)|deep|many|much|long)|walk me|
    tell me what|summari[sz]e|(?:(?:time|space|memory|runtime|worst[- ]case|average|amorti[sz]ed|computational) )*
    (?:complexity|big[- ]?o|cost|footprint)(?= of| here| for|\?|$))\b|\bexplain\b
  `;

/** "…, right?", "an exception or 0?": wants something told confirmed, or picked. */
const asksToConfirm = longPattern`
    \b(?:right|correct|true|yes|no|or not) ?\?+(?:$| (?:also |and |even |or )*(?:if|when|with|for|in|after|while|without)\b)|
    (?<!\b(?:make|get|set|put|do|done|goe?s?|come|came|work) (?:\S+ )?)\bright$|[,.] ?(?:and |so |but )?(?:doesnt|isnt|wont|cant|arent|dont|wouldnt|shouldnt|does|is|will|would|can|may|
    could) (?:that|it|this|they|these|those|i|we)\b[^.?]*\?$|^[^?.!]*\w or [^?.!]*\?$
  `;

/** Begins as a question about the code. */
const asksAbout =
  /(?:^|[.!?:;,] )(?:so |and |but |ok |hey |hi |tell me )*(?:why|which|who|where|when|is there|does|do|how)\b/u;

/** Begins with a change in the imperative: what comes after it belongs to the change. */
const commandsChange = longPattern`
    ^(?:(?:on|upon|at|after|before) (?:the |an? |each |every )?[\w-]+(?: [\w-]+)?,? (?=(?:kill|stop|start|restart|dump|spawn|
    terminate|log|print|send|close|delete|remove|clear|reset|save|write|call|add|run|wait|show|hide) ))?(?:\W|
    (?:please|pls|hey|hi|so|ok|and|can|could|would|will|you|just|now|lets) )*(?:rename|convert|add|replace|extract|implement|
    introduce|rewrite|translate|port|migrate|inline|wrap|unroll|insert|append|delete|remove|memoi[sz]e|parallelise|
    parallelize|split|turn|(?:log|print|return|throw|raise|validate|cache|limit|skip|keep|store|show|hide|use|put|pass|set|
    handle|check|sort|support|allow|write|read|send|call|make sure|invert|negate|flatten|reorder|reverse|unwrap|hoist|dedupe|
    deduplicate|combine|join|bump|increase|decrease|reduce|lower|raise|format|paginate|debounce|throttle|quote|escape|encode|
    decode|parse|round|truncate|trim|pad|redirect|filter|group|count|swap|move|copy|clear|reset|close|open|lock|enable|
    disable|switch|mark|declare|initialise|initialize|document|annotate|type|free|emit|collect|pull|push|factor out|break|
    generate|create|build|kill|stop|start|restart|dump|spawn|terminate|run|wait) (?:the|a|an|it|them|this|that|these|those|
    every|each|all|both|only|also|if|when|by|\d+|[a-z]+exception|[a-z]+error))\b|\b(?:i|we) (?:need|want|would like|
    d like) [^.?]* instead$
  `;

/** Tells how it is, neither asking nor commanding: "samples get lost", "the second row is upside down". */
const tellsState = longPattern`
    ^(?!(?:why|what|which|who|where|when|how|is|are|was|were|does|do|did|can|could|should|would|will|has|have|if|in|to|for|
    on)\b)(?:\W|(?:the|my|our|some|all|its|this|that|these|those|and|but|so|hi|hey|help) )*(?:\w+ ){1,4}?(?:get|gets|got|is|
    are|was|were|keeps?|stays?|comes?|goes|ends? up|isnt|arent|wasnt|dont|doesnt|didnt|wont|cant|cannot|
    (?:does|do|did|will|can) not|never|no longer)\b[^?]*$
  `;

/** "no mails arrive", "it stops halfway": who begins with the thing tells of it. */
const beginsAsStatement = longPattern`
    ^(?:and |but |so |hi |hey )*(?:it|this|that|they|no|none|nothing|the|my|our|all|some|only|every|each|first|second|third|
    last) (?!\b(?:what|why|how|which|where)\b)(?:\w+ ){0,4}\w+[ .!:(]*$
  `;

/** "is there a bug here?", "any mistakes?", "find bugs": wants it looked over, and complains of nothing. */
const asksForReview = longPattern`
    \b(?:is|are) there (?:(?:a|an|any|some|still|obvious|possible) )*(?:bugs?|mistakes?|problems?|issues?|faults?|
    flaws?)\b(?! (?:with|if|when|that))|^(?:\W|(?:please|pls|can|could|you|do|any|find|spot|see|look for|check for|me|the|a|
    all|some|obvious|possible|potential) )*(?:bugs?|mistakes?|faults?|
    flaws?)(?: (?:here|in (?:this|here|it|the (?:code|function|method|selection))))?\W*$|^(?:so |and |ok )?
    (?:what|anything that|something that) (?:all )?(?:could|can|might|may) (?:still )?(?:go wrong|break|fail|blow up|bite (?:me|
    us))\b(?: (?:here|(?:in|with) (?:here|it|prod(?:uction)?|(?:this|the)(?: (?:code|function|method|selection))?)))?\W*$|
    ^(?:so |and |ok )?(?:what are|are there|any) (?:(?:the|any|other|obvious|hidden|possible|potential) )*(?:risks?|pitfalls?|
    gotchas?|weak (?:spots?|points?)|traps?)\b(?: (?:here|(?:in|of|with) (?:here|it|(?:this|the)(?: (?:code|function|method|
    selection))?)))?\W*$
  `;

/** What is said to somebody before the question begins. */
const greeting =
  /^(?:\W*(?:hi|hey|hello|yo|dear|sorry|excuse me|good (?:morning|evening)|thanks)\b[^,.!?:]{0,30}[,.!?:]+ *)+/u;

/** What leads up to the question itself: where to look, or that there is one. */
const lead = longPattern`
    ^(?:\W*(?:(?:in|inside|within|about|regarding|on|at|with|without|given|under) [\w.]+(?:\(\))?|eli5|(?:just |a |one )*(?:quick |short |stupid |
    dumb |small )+question|(?:i am |im |just )*(?:wondering|curious)|i wonder|any idea|no idea|do you (?:know|see|understand)|
    i (?:dont|do not|cant) (?:get|understand|see)|(?:can|could|would) you (?:please )?tell (?:me|us)|
    tell me)[,:. ]+(?=(?:why|what|which|who|where|when|how|is|are|does|do|did|if)\b))+
  `;

/** Asks what is so, with a question word or the verb first. "why" is left out: it complains as often as it asks. */
const asksFirst = longPattern`
    ^(?:so |and |but |ok |well )*(?:(?:what(?! (?:causes?|makes|is causing|breaks))|which|who|whose|where|when|
    how(?! (?:can|do|could|would|should|to|come)\b))\b|(?:is|are|was|were|does|do|did|will|would|
    should(?= (?:it|this|that|these|the|an?)\b)|has|(?:isnt|arent|doesnt|wouldnt|couldnt|hasnt)(?= (?:[^?]*\?$|(?:there|the|an?|my|
    our)\b|\w*[._(]))(?! (?:(?:it|this|that|they) )?(?:supposed|meant|expected|work)\b)|(?:can|could)(?![^?]*\b(?:nicer|better|prettier|cleaner|simpler|improved|
    optimi[sz]ed|refactored|cleaned|polished)\b)) (?!you\b|i\b|we\b|there (?:a |any |an )?(?:\w+ )?(?:better|nicer|cleaner|
    faster|simpler|bugs?|mistakes?|problems?|issues?))[^.!?]*\??$)
  `;

/** An error or a result that is there already, rather than one that could be. */
const theFault =
  /(?<!\b(?:can|could|would|will|may|might) )\b(?:the|this|that|my|these|those) (?:\w+ )?(?:errors?|exceptions?|crash(?:es)?|failures?|warnings?|bugs?|wrong|problem)\b|[?.!] \w/u;

/** "what could go wrong without it", "can numpy do that without a loop", "is it 300? what unit is it in": asked, whatever is complained of. */
const hypothetical = longPattern`
    ^(?:so |and |but )*(?:what|could anything|can anything|would anything) (?:could |can |might |would |will |
    may )?(?:go(?:es)? wrong|break|happen|fail)s?\b[^?]*\b(?:if|when|with(?! (?:this|it)\W*$)|without)\b|[,.;] ?(?:can|could) (?!you\b|i\b|we\b|
    it\b|this\b|that\b)[\w.]+ do (?:that|this|it|the same)\b[^?]*\?$|\bwhy (?:is|was|are|were) [^.?!]{1,30} (?:chosen|picked|
    preferred|written like (?:this|that)|done (?:like|this|that))\b|^(?:is|are|does|do|was|has) (?!there\b|it broken|
    this broken)[^?.!]{3,}\?+ (?:and |so |or )?(?:what|which|how many|how much|where|who)\b
  `;

/** "why does `arguments` not work in this arrow function": what the language has there is asked, and is known. */
const asksOfLanguage = longPattern`
    \b(?:why|how come) (?:(?:does|do|is|are) (?!(?:it|this|that|they|these|those|nothing|everything)\b)(?:\S+ )?not (?:work|
    working|available|allowed)|(?:doesnt|dont|isnt|arent|wont) (?!(?:it|this|that|they|these|those|anything)\b)(?:\S+ )?(?:work|
    available|allowed)|cant i (?:use|have|write)(?: \S+)?)(?: here)? (?:in|inside|within|on|with|from|for) (?:(?:this|an?|the|
    my) )?(?:\w+ )?(?:arrow (?:function|fn)|lambda|closure|generator|async function|static (?:method|context)|constructor|
    template|macro|struct|interface|enum|trait|union|record|comprehension|f-?string|decorator|getter|setter|subshell|pipe|
    heredoc|strict mode|module|for ?each|switch|component|dataclass|namedtuple|tuple|const|(?:abstract|inner|anonymous) class|
    extension method)s?\b
  `;

/** "nulls arent cached properly are they", "the lock is held isnt it", "the keys are guarded, correct": a statement and its tag. */
const denied = longPattern`
    ^(?!.*\b(?:it|this|that) (?:is|does|do|can|will|has)nt\b).*\b(is|are|was|were|does|do|did|can|will|has)nt\b.*\b\1 (?:it|
    they)\W*$
  `;
const granted = longPattern`
    ^(?!.*\b(?:not|never|no|wrong|\w+nt)\b)(?:so |and |ok )?(?:(?:the|our|my) )?(?!(?:it|this|that|what|which|who|how|why|where|
    when|everything|something|all)\b)[\w$.()]+ (?:is|are|defaults|returns|has|throws|starts|calls|uses) .*\w right$|
    \b(?:is|are)nt (?:modified|changed|mutated|touched|leaked|shared|copied|moved|reused|overwritten) right$
  `;
const agreed = longPattern`
    \b(is|are|was|were|does|do|did|can|will|has)\b.*\b\1nt (?:it|they)\W*$|\w, ?(?:correct|true|yes|no|right|agreed|ok|innit)$
  `;

/** Who has something confirmed says no more than that. UTF-16 units. */
const LONGEST_STATEMENT = 200;

const isTagged = ({ whole, complaint }: Wording): boolean =>
  whole.length <= LONGEST_STATEMENT &&
  (denied.test(whole) || granted.test(whole) || (complaint === undefined && agreed.test(whole)));

/** What a question wants. */
export function readIntent(said: Wording): Intent {
  const plain = said.plain.replace(greeting, '').replace(lead, '');
  const wording = { ...said, plain };
  if (hypothetical.test(plain) || asksOfLanguage.test(plain) || isTagged(said)) return 'explain';
  if (said.believes && said.complaint !== 'unspecific') return 'explain';
  const says = (wanted: Intent) =>
    intents.some(({ intent, pattern }) => intent === wanted && pattern.test(plain));
  if (says('test') && !satisfiesTool.test(plain)) return 'test';
  return (
    intentOfForm(wording) ??
    intentOfQuestion(wording, says('review')) ??
    intentOfRequest(wording, says('change')) ??
    intentOfComplaint(wording) ??
    leftOverIntent(wording)
  );
}

/** What the form of a text alone decides, whatever it speaks of. */
function intentOfForm(wording: Wording): Intent | undefined {
  const { plain, complaint, tells, discontent } = wording;
  if (discontent === 'taste') return 'improve';
  if (discontent !== undefined || removesFault.test(plain)) return 'fix';
  if (wantsLook(plain, tells)) return 'review';
  if (complaint !== 'unspecific' && isReasoned(plain)) return 'change';
  if (complaint === undefined && wantsBetterment(plain)) return 'improve';
  return asksForChange(wording) ? 'change' : undefined;
}

const wantsBetterment = (plain: string): boolean =>
  betterment.test(plain) || (plain.length <= LONGEST_STATEMENT && namesManner(plain));

const asksForChange = ({ plain, complaint, tells, commands }: Wording): boolean =>
  commands ||
  isWish(plain) ||
  isCommanding(plain, complaint) ||
  beginsAsChange(plain, complaint, tells);

const isReasoned = (plain: string): boolean =>
  !repeats.test(plain) && reasonedCommands.some((form) => form.test(plain));

/** "delete fires at once" is the name of an action, and what it does. */
const beginsAsChange = (plain: string, complaint: Complaint | undefined, tells: boolean): boolean =>
  complaint !== 'unspecific' && !tells && commandsChange.test(plain);

function intentOfQuestion(wording: Wording, wantsReview: boolean): Intent | undefined {
  if (wording.tells) return undefined;
  if (isConfirming(wording)) return 'explain';
  if (!isAsking(wording)) return undefined;
  return wantsReview ? 'review' : 'explain';
}

/** Wants a change in another form than the plain imperative, and no fix. */
const isWish = (plain: string): boolean =>
  !fixRequest.test(plain) &&
  !repeats.test(plain) &&
  [wishedFor, wishedAfter, wishedOfFunction, wishedOtherwise].some((form) => form.test(plain));

const wantsLook = (plain: string, tells: boolean): boolean =>
  asksForReview.test(plain) || (!tells && asksForSafety.test(plain));

function isCommanding(plain: string, complaint: Complaint | undefined): boolean {
  if (complaint === 'unspecific') return false;
  const forms = complaint === undefined ? [...commandForms, ...mildCommandForms] : commandForms;
  return forms.some((form) => form.test(plain));
}

function intentOfRequest(wording: Wording, saysChange: boolean): Intent | undefined {
  if (isMending(wording)) return 'fix';
  if (asksToExplain.test(wording.plain)) return 'explain';
  return saysChange && !wording.tells ? 'change' : undefined;
}

const isConfirming = ({ plain, complaint, claims }: Wording): boolean =>
  (complaint !== 'unspecific' && asksToConfirm.test(plain)) ||
  (claims && plain.endsWith('?') && !fixRequest.test(plain));

/** A question about the code that mentions faults, if at all, as something that could be. */
const isAsking = ({ plain, complaint }: Wording): boolean =>
  complaint !== 'unspecific' &&
  asksFirst.test(plain) &&
  !fixRequest.test(plain) &&
  !theFault.test(plain);

const intentOfComplaint = ({ plain, complaint, states, tells }: Wording): Intent | undefined =>
  complaint !== undefined ||
  states.error ||
  (states.expected && states.observed) ||
  (tells && !wantsBetter(plain))
    ? 'fix'
    : undefined;

/** "it prints fine, but the names are ugly" */
const wantsBetter = (plain: string): boolean =>
  /\b(?:ugly|messy|verbose|clumsy|hacky|unreadable|nicer|better|cleaner|shorter|simpler|clearer)\b/u.test(
    plain,
  );

const disappointed = /\bexpect(?:ed|ing|s)?\b|\b(?:supposed|meant) to\b/u;

function leftOverIntent({ plain, states, claims }: Wording): Intent {
  if (asksAbout.test(plain)) return 'explain';
  const other = intents.find(({ pattern }) => pattern.test(plain))?.intent;
  if (other !== undefined && other !== 'explain') return other;
  if (claims) return 'explain';
  return intentOfTelling(plain, states) ?? other ?? 'other';
}

function intentOfTelling(plain: string, { expected, observed }: States): Intent | undefined {
  // What should be, and no word on what is: a demand.
  if (expected && !observed) return disappointed.test(plain) ? 'fix' : 'change';
  // "… can run for ever?" asks whether it is so.
  if (/[^?]\?$/u.test(plain)) return undefined;
  return observed || tellsState.test(plain) || beginsAsStatement.test(plain) ? 'fix' : undefined;
}

/** Asks for a fix in so many words, or complains of something no change request would mention. */
const isMending = ({ plain, complaint }: Wording): boolean =>
  fixRequest.test(plain) ||
  complaint === 'wrong' ||
  complaint === 'sometimes' ||
  complaint === 'unspecific';
