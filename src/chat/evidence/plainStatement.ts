import { longPattern, longSource } from '../longPattern.ts';
import { withoutOwnBelief } from './ownBelief.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

/** What code does with a thing, or how it is declared: told of it, none of these says that anything is wrong. */
const mechanics = longSource`
    (?:(?:re|un|pre|non)?-?(?:called|invoked|used|awaited|closed|released|locked|unlocked|held|freed|allocated|malloced|
    escaped|encoded|decoded|quoted|saniti[sz]ed|parametri[sz]ed|parameterized|validated|verified|checked|guarded|imported|
    exported|declared|defined|initiali[sz]ed|bounded|bound|capped|cached|memoi[sz]ed|injected|caught|thrown|wrapped|
    shadowed|typed|overridden|inherited|hardcoded|hashed|salted|mutated|copied|cloned|moved|borrowed|generated|cleared|
    cancelled|canceled|aborted|disposed|flushed|synchroni[sz]ed|decremented|incremented|echoed|disabled(?= (?:while|when|by|until|during|in|on) )|set|owned|
    deferred|debounced|throttled|constructed|created|built|instantiated|cast|compiled|acquired|taken|signed|joined|detached|registered|subscribed|committed|pinned|annotated|logged|trimmed|
    stripped|normali[sz]ed|indexed|rate.?limited|limited|needed|required|reused|passed|pooled)|
    atomic|static|final|const|readonly|read-only|private|public|protected|global|local|volatile|virtual|async|nullable|
    optional|immutable|mutable|generic|abstract|sealed|lazy|thread.?safe|re-?entrant|idempotent|module.level|top.level|
    hoisted|keyword.only|reentrant)
  `;

const softly = longSource`
    (?:(?:already|also|only|just|still|always|all|both|now|then|even|explicitly|implicitly|automatically|
    really|actually|currently|here|there|ever|silently|safely|being|itself) )*
  `;

const lead =
  '^(?:(?:and|but|so|ok|hi|hey|hm+|well|since|as|because|if|given that|i see(?: that)?|i think|i guess) )*';

/** What it is told of: a word or a few, none of them a complaint or a verb. */
const subject = longSource`
    (?!(?:why|what|which|who|whose|where|when|how|is|are|was|were|does|do|did|has|have|can|could|should|would|will|it|this|
    that|they|something|everything|nothing works|i|we|you|there|some|many|sometimes|please|pls|make|add|let|to|no)\b)
    (?:(?!(?:wrong|missing|not|never|too|isnt|arent|doesnt|dont|is|are|was|were|if|when|because|since|that|which)\b)
    [^\s,;:?!]+ ){1,5}?
  `;

const isSo = '(?:is|are|was|were|gets|get)';
const isNotSo = '(?:isnt|arent|wasnt|werent|(?:is|are|was|were) not)';

/** Says how it is with a thing by what the code does with it. */
const mechanical = new RegExp(`${lead}${subject}${isSo} ${softly}${mechanics}(?![\\w.(-])`, 'u');

const notMechanical = new RegExp(
  `${lead}(?:(?:it |this |${subject})${isNotSo} ${softly}|nothing (?:is|gets) ${softly})${mechanics}(?![\\w.(-]| (?:\\w+ly|right|well|enough|as|like)\\b)`,
  'u',
);

/** "pop isnt checking for empty", "save doesnt validate the name" */
const doesNotDo = longPattern`
    ${lead}(?:it |this |that |nobody |${subject})(?:doesnt|dont|isnt|arent|never|(?:does|do|is|are) not) ${softly}(?:check(?:s|ing)?|
    validat(?:es?|ing)|verif(?:y|ies|ying)|escap(?:es?|ing)|saniti[sz](?:es?|ing)|free(?:s|ing)?|unlock(?:s|ing)?|guard(?:s|ing)?|
    await(?:s|ing)?|limit(?:s|ing)?|trim(?:s|ming)?|catch(?:es|ing)?|rethrow(?:s|ing)?|hash(?:es|ing)?|retr(?:y|ies|ying)|
    log(?:s|ging)?) (?!(?:it|anything|everything|\w+ly|right|well|enough|anymore|any|at|always|as|like|
    for (?:me|us))\b)\w
  `;

/** "a 413 isnt shown as an error": what it is to be taken for is told with it. */
const isNotTakenAs = longPattern`
    ${lead}(?:it |this |${subject})${isNotSo} ${softly}(?:shown|treated|counted|handled|seen|taken|reported|recogni[sz]ed|accepted|
    regarded|parsed|read|marked|logged|sent|stored|saved|returned|rendered|displayed|flagged) (?:as|like) (?:an? |the )?(?!(?:it|they|i|we|
    expected|wanted|intended|before|usual|supposed)\b)\w
  `;

/** "item is a struct", "key is row.id", "min is a builtin since 1.21", "currency defaults to eur" */
const kind = longPattern`
    ${lead}${subject}(?:(?:is|are) ${softly}(?:(?:an?|the) (?:\w+ )?(?:builtin|built-in|default|constant|struct|class|interface|
    record|enum|type|alias|keyword|function|method|macro|trait|singleton|global|local|module|pointer|reference|promise|
    iterator|generator|list|dict|map|set|tuple|array|slice|string|number|int|integer|float|bool|boolean|decimal|no-?op|getter|
    setter|hook|prop|ref|component|iqueryable|ienumerable|dataclass|namedtuple|closure|lambda|callback|parameter|argument|
    field|property|attribute|constructor|ctor|mutex|lock|channel|semaphore)|[\w$]+\.[\w$.]+(?= ?[,.?]|$))|defaults to|(?<=\b(?:loop|iteration|for|foreach) )is over)(?!\w)
  `;

/** "send has no return value", "no type hints": a part of code that is not there. */
const hasNo = longPattern`
    ${lead}(?:(?:there (?:is|are) |theres |(?:it |this |${subject})(?:has|have|got|takes?|uses?) ))?(?:no|zero|not any) (?:\w+ )?(?:
    type (?:hints?|annotations?)|types|annotations?|return (?:values?|type)|docs?|docstrings?|comments?|javadoc|tests?|timeouts?|retry|
    retries|logging|logs?|cache|caching|locks?|locking|mutex|index|pagination|backoff|jitter|semaphore|transaction|
    constructor|destructor|default|base case|guard|error handling|cleanup|null checks?|bounds checks?|async|await|
    csrf (?:token|check)|debounce|throttle|aria-label|alt|key|keys)(?: (?:here|at all|yet|anywhere|in (?:here|this|it)|for (?:it|this)))*
    (?:[,.;:!]|$)
  `;

/** What makes a complaint of it, whatever it is told of. */
const amiss = longPattern`
    \b(?:wrong\w*|too|twice|double|broken|missing|empty|lost|gone|slow\w*|incorrect\w*|but|yet|late|instead|expect\w*|should\w*|
    supposed|weird\w*|strange\w*|odd|off|bad(?!\W*$| style)|anymore|any more|sometimes|randomly|(?:errors?|exceptions?|warnings?) (?:is|are|gets?) (?:\w+ )?(?:thrown|logged|set|
    there)|crash\w*|fails|failing|stuck|hangs?|
    freez\w+|null|nil|none|nan|undefined|zero|negative|stale|old|duplicated?|problems?|garbage|fix|help|again|forever|
    nobody|no one|by (?:two|three|\d+)|(?:every|each) time|when (?:i|we|it)|users?|customers?|even though|although|right (?:away|after))\b
  `;

/** "… isnt it", "…, right?", "…, is that a race": wants it confirmed, or judged. */
const tag = longPattern`
    (?:(?<=[\w)\]]),? (?:do (?:they|we)|dont we|(?:isnt|arent|doesnt|dont|wasnt|wont|hasnt|didnt|cant|couldnt|wouldnt|is|are|does|was|will|has|did|can|could|would) (?:it|they|this|
    that|he|there))|[,.] ?(?:and |or |so )?(?:right|correct|true|yes|yeah|yep|no|ok|okay|fine|good|great|nice|agreed|innit|huh|eh|
    intended|intentional|on purpose|deliberate|deliberately|by design)(?: so)?|
    [,.;] (?:so |and )?(?:is that|thats|that is|hence) (?:why|the reason|what|where|how)\b[^.?!]*|
    [,.]? (?:so )?(?:is|was) (?:it|that|this) (?:still |really |actually )?(?:an? )?(?:bug|race|problem|issue|risk|leak|hole|
    smell|mistake|bad(?: style| practice| idea| form)?|ok|okay|fine|good|safe|dangerous|intended|intentional|on purpose|
    deliberate|by design|thread.?safe|needed|necessary|enough))[ ?!.]*$
  `;

/** "moved out not copied right": an adverb that says how is part of what is told. */
const looseTag = longPattern`
    (?<!\b(?:is|are|isnt|arent|not|quite|all|look|looks|work|works|working|come|comes|out|go|goes|get|gets|be|seem|seems|feel|
    feels|doesnt|dont|didnt|wont|cant|wouldnt|never|do|does|done|set|put|the|to|top|bottom|left|from|on|at|my|count|counts|it|them|this|please|pls|plz|and|then|just|must|to be)(?: \w+)?) (?:right|correct)[ ?!.]*$
  `;

/** "raise_for_status is called, so why check it again" */
const wonders = /(?:[,.;]| so| and)+ (?:why|what for|what is|how)\b.*$/u;

const asksFirst =
  /^(?:(?:and|but|so|ok) )*(?:why|what|which|who|whose|where|when|how|is|are|was|were|does|do|did|isnt|arent|doesnt|can|could|should|would|will)\b/u;

/** "the mail isnt logged in right": how it is not done. */
const deniesManner =
  /^(?!.*\b(?:so|since|because)\b).*\b(?:isnt|arent|wasnt|werent|doesnt|dont|didnt|not|never) [^,.;]*$/u;

/** "the fee is wrong, correct": wants it mended. */
const mends = /\bcorrect[ .!]*$/u;

/** No tag follows these: "the one that isnt it". */
const opensClause = /\b(?:why|how|what|if|and|or|but|because|that|where|who|when|whether)$/u;

/** A normalised text without the tag at its end that wants it confirmed: "the lock is held, isnt it?". */
export function withoutTag(plain: string): string {
  if (plain.length > LONGEST || asksFirst.test(plain)) return plain;
  const rest = plain.replace(tag, '');
  const found = rest === plain ? plain.replace(looseTag, '') : rest;
  const isPart = found.trim().split(' ').length < 3 || opensClause.test(found);
  if (rest === plain && deniesManner.test(plain)) return plain;
  return isPart || (mends.test(plain) && amiss.test(found)) ? plain : found;
}

/** Longer ones tell more. UTF-16 units. */
const LONGEST = 200;

/** What somebody takes to be so. */
export interface Belief {
  /** The text without the words that only say so: "am i wrong or", "isnt it". */
  readonly prose: string;
  /** It is to be confirmed or explained. */
  readonly believes: boolean;
  /** It says how the code is made, and nothing that anybody would call wrong of itself. */
  readonly isPlain: boolean;
  readonly isTagged: boolean;
  /** It says what the code does not do to a thing: that it should is said with it. */
  readonly lacks: boolean;
}

/** Reads it from a normalised text; whether that asks for something to be done is known. */
export function readBelief(said: string, commands: boolean): Belief {
  const believed = withoutOwnBelief(said);
  const prose = withoutTag(believed);
  const isTagged = prose !== believed;
  const isPlain = statesPlainly(prose);
  const isConfirmed = !commands && (isPlain || isTagged);
  const lacks = prose.length <= LONGEST && prose.split(/[.,;] /u).some(isLack);
  return { prose, believes: believed !== said || isConfirmed, isPlain, isTagged, lacks };
}

const isLack = (clause: string): boolean =>
  [notMechanical, doesNotDo, isNotTakenAs, hasNo].some((form) => form.test(clause));

/** "fetch is called once per url", "nothing is echoed, on purpose?" */
const statesPlainly = (plain: string): boolean =>
  plain.length <= LONGEST &&
  !amiss.test(plain.replace(wonders, '')) &&
  [mechanical, kind].some((form) => form.test(plain)) &&
  !notMechanical.test(plain);
