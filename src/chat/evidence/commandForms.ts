import { longPattern, longSource } from '../longPattern.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const polite =
  '(?:\\W|(?:please|pls|plz|hey|hi|so|ok|and|then|can|could|would|will|you|just|now|simply|lets) )*';

/** What a program is told to do, in the plain form. */
const deeds = longSource`
  (?:return|throw|raise|print|log|skip|ignore|use|exit|abort|stop|reject|refuse|deny|retry|show|hide|send|fall back|default|
  keep|give up|leave|delete|drop|discard|call|treat|answer|respond|reply|redirect|emit|write|kill|terminate|wait|pass|set|
  clear|close|disable|enable|block|warn|notify|bail|quit|break|continue|cancel|restart|add|append|remove|replace|rename)
`;

/** A deed by its place: right after a comma, and before "it". */
const unlisted = longSource`
    (?!(?:is|are|was|were|does|do|did|has|have|will|would|can|could|should|must|may|but|and|or|so|get|gets|got|see|all|both|
    with|of|for|in|on|at|to|from|by|like|as|than|that|if|when|why|how|what|i|we|then|because|since|though)\b)[a-z]{3,}(?<!s|
    ed|ing|ly)
  `;

/** What such a deed is done to, or how: no verb of a statement. */
const objects = longSource`
  (?:null|nil|none|undefined|true|false|""|\[\]|\{\}|zero|-?\d+|an?|the|it|them|that|this|these|those|to|with|early|silently|
  immediately|at once|right away|empty|nothing|only|all|everything|anything|every|each|any|both|instead|out|and|sig[a-z0-9]+|
  [\w.]+\(\)?)
`;

/** "when the reason is "x" return null", "if the list is empty, skip it" */
const commandsInCase = longPattern`
    ^(?=.*[^?]$|.*\byou\b)${polite}(?:when|whenever|if|once|unless|in case|as soon as|
    for) (?!(?:i|we) )[^?!;]{3,100}?(?:[,:] |\bthen |(?<=""|\d) |
    (?<=\b(?:is|are|has|have|be) (?:not |still |already )?\w+) )(?:please |pls |just |simply )?(?:${deeds} ${objects}|
    (?<=, )${unlisted} (?:it|them))(?!\w)
  `;

/** "for a missing key return null", "for rows without a name throw early" */
const commandsForCase = longPattern`
    ^${polite}for (?!(?:some|example|instance|me|us|now|which|what)\b)[^?!;,]{3,80}?(?<!\b(?:it|they|this|that|does|do|did|should|
    must|will|would|can|could|to|not|never|doesnt|dont|always|still|also|i|we|you|which|who|functions?|methods?)) (?<!s )(?:return|
    throw|raise|yield|skip) (?:null|nil|none|undefined|true|false|""|\[\]|\{\}|zero|-?\d+|an?|the|nothing|early|immediately|
    them|it|that|at once|[\w.]+\(\)?)(?!\w)
  `;

/** "refuse to attack anything but our own", "throw if the host is another", "send SIGTERM first" */
const commandsAtOnce = longPattern`
    ^(?=.*[^?]$|.*\byou\b)${polite}(?:(?:refuse|decline) to \w+|(?:abort|exit|bail|bail out|die|fail|quit|
    stop) with (?:(?:exit |error |status |return )?(?:code|status|error)|""|an?|the|message|\d+)|panic (?:in \w+ )?with ""|
    (?:refuse|reject|deny|forbid|block|ban|disallow|prevent|require|demand|enforce|ensure|abort|exit|bail|throw|raise|fail|
    return|warn|skip|stop) (?:if|unless|when|whenever|once|anything|anyone|everyone|everything|every|all|any|the|a|an|it|them|
    that|those|these|early|on|after|as soon as)|${deeds} (?:sig[a-z0-9]+|""|[a-z_]\w*\(\)))(?!\w)
  `;

/** "loop -> stream please" */
const turnsInto =
  /^(?:please |pls |can you |could you )*(?:\w+ ){0,3}\w+ ?(?:->|=>|→|-->) ?(?:\w+ ){0,3}[\w()]+ ?(?:[,.!]|please|pls|plz|thanks|thx|$)/u;

/** "can i make the fallback depend on …", "could we drop the lock" */
const asksLeave = longPattern`
    (?:^|[.,;:!?] |\b(?:so|and|but) )(?:can|could|may|how (?:can|could|do|would|should)) (?:i|we|you|one) (?:just |also |
    simply |maybe |safely )*(?:make|let|have|use|add|turn|drop|remove|delete|replace|skip|put|move|swap|merge|split|pass|
    store|cache|set|change|rename|inline|leave out|limit|restrict|allow|forbid|reject|refuse|switch|convert|extend|support|
    wrap|reuse) (?!(?:it|this|that|them|these|those|something|anything)\b|\S+ (?:\w+ )?(?:to be |a bit |a little |much |
    way )?(?:more|less|better|nicer|cleaner|simpler|faster|shorter|smarter)\b)\w
  `;

/** "a useless copy, how can i get rid of it" */
const dropsNeedless = longPattern`
    \b(?:useless|needless|redundant|superfluous|unnecessary|unneeded|pointless|obsolete|not needed|dead code|no longer needed|
    left ?over)\b[^.?!]{0,60}\b(?:get rid of|drop|remove|delete|avoid|lose|without|throw out)\b
  `;

/** "it blows up before start. dont call stop on it then", "…, just return in that case" */
const commandsAfter = longPattern`
    [.,;!] ?(?:(?:please|pls|so|and) )*(?:then )?(?:(?:dont|do not) (?:call|use|run|send|touch|open|close|log|print|throw|
    raise|return|write|read|store|add|count|start|stop|do|let|show|wait|retry|include|keep)\b|(?:just )?do nothing\b|
    just (?:return|skip|ignore|continue|leave|drop)\b|skip (?:it|them|that|those)\b|guard against (?:it|that)\b|
    return early\b)[^?]*$
  `;

/** "block brute force attacks on this", "slow down wrong tries" */
const wardsOff = longPattern`
    ^${polite}(?:block|ban|refuse|deny|reject|throttle|rate[- ]?limit|prevent|stop|limit|slow down|lock out|fend off) (?:the |
    all |any |too many |repeated )*(?:[a-z]+ ){0,3}?(?:attacks?|attempts?|requests?|users?|logins?|bots?|calls?|clients?|
    tries|passwords?|guesses|spam|abuse)\b[^?]*$
  `;

/** Deeds that say what is to be done by themselves: "rehash", "mask", but not "change", "improve" or "check". */
const plainDeeds = longSource`
    (?:re-?(?:hash|generate|create|compute|build|calculate|encode|index|load|read|send|set|try|throw|raise|use|open|connect|
    start|quest|fresh|name|order)|retry|rethrow|hash|encrypt|mask|redact|strip|trim|escape|quote|encode|decode|round|truncate|
    clamp|cap|limit|throttle|debounce|delay|sleep|wait|show|hide|return|throw|raise|use|keep|skip|ignore|log|print|abort|
    reject|refuse|block|cache|sort(?! (?:it|this|that|them) out)|reverse|validate|sanitize|close|release|lock|unlock|default|
    fall back|replace|swap|move|rename|drop|remove|delete|insert|append|prepend|pass|set|store|save|write|send|call|convert|
    cast|parse|format|wrap|split|join|merge|group|filter|dedupe|deduplicate|reset|clear|switch|exit|require|allow|deny|accept|
    treat|put|emit|flush|free|restrict|disable|enable|compare|copy|clone|invalidate|expire|rotate|revoke|lowercase|uppercase|
    normali[sz]e|pad|cut|count|add|draw|render|scale|resize|compress|shrink|crop|leave|answer|back off|load|fetch|take|let|
    (?:run|do|handle)(?= (?:it|this|that|them) (?:in|on|after|before|with)\b)|start(?= (?:at|from|with) )|
    begin(?= (?:at|from|with) )|move|multiply|divide|subtract|quote|collect|create|generate|derive)
  `;

const adverbs =
  '(?:please |pls |plz |just |only |simply |always |instead |then |so |and |rather |better |now )*';

/** What one is shown, told or does to see the fault is no change. */
const noDeed = '(?:me|us|you|up|out|that|how|why|what|where|which)\\b';

/** "the csv leaks full numbers. only show the last 4": what is to be done is said after what is wrong. */
const commandsAfterTelling = longPattern`
    ^(?!(?:i|we|you|first|step|why|how|what|which|who|where|when|is|are|does|do|can|could)\b)[^?]{8,160}(?:[.!;] |
    : (?=(?:only|just|please|pls|simply) )|:? (?:-+|–|—) )${adverbs}${plainDeeds} (?!${noDeed})[^?.!]{3}[^?]*$|
    ^(?!(?:i|we|you|first|step|when|if|after|why|how|what|which|who|where|is|are|does|do|can|
    could)\b)[^?.!]{8,160}(?:, (?:so |please |pls |just |only )*| so (?:please |pls |just )*)${plainDeeds} (?:the|all|only|
    an?|every|each|any|anything|everything|it|them|those|these|at (?:least|most)) [^?]*$
  `;

/** "to slow down guessing, wait 500 ms before the answer": the purpose first. */
const commandsForPurpose = longPattern`
    ^(?:please |pls )?(?:in order )?(?:to|for) (?!(?:me|us|some reason|the life|test|reproduce|see|check|debug|try|verify|
    show|explain|be honest)\b)[^?,.!]{3,100}, ${adverbs}${plainDeeds} (?!${noDeed})[^?.!]{3}[^?]*$
  `;

/** Forms that say what is to be done beside what is wrong, or what for. */
export const reasonedCommands: readonly RegExp[] = [commandsAfterTelling, commandsForPurpose];

/** "must throw when the name is missing": what is to be, and not a word on what is. */
const obliges = longPattern`
    ^${polite}(?:(?!(?:why|what|how|which|who|where|when|i|we|you|they|something|nothing)\b)[\w.]+(?:\(\))? )?(?:must|should|has to|
    needs to|ought to|shall) (?:(?:also|always|rather|then|only|just|never|really) )*(?:throw|raise|fail|panic|crash|${deeds})\b
    (?!.*(?:[,;:]|[.!] \w|\b(?:and|but|yet|instead|though|although|anymore|still|again|doesnt|isnt|didnt|wont|cant|not)\b))[^?]*$
  `;

/** "clear() missing": a part that is to be added, by its name. */
const lacksPart = longPattern`
    ^(?:an? |the )?(?:[\w.]+\(\)|[\w.]+ (?:method|function|operator|constructor|overload|getter|setter|property)) (?:(?:is|still|
    also) )*missing(?: (?:here|in here))?[ .!]*$
  `;

/** Forms in which a change is asked for, whatever else they speak of. */
export const commandForms: readonly RegExp[] = [
  commandsInCase,
  commandsForCase,
  commandsAtOnce,
  turnsInto,
  commandsAfter,
  wardsOff,
  obliges,
  lacksPart,
];

/** "hide posts whose title is empty" */
const commandsOfSome = longPattern`
    ^${polite}(?!(?:log|call|default|exit|set|close|block|break|return|retry|reply|answer|wait|pass|write|
    send)\b)${deeds} (?!(?:${objects})\b)(?:[a-z]+ ){1,3}?(?:whose|that (?:are|is|have|has|were|do|dont|start|end|contain)|
    which|with|without|older|newer|longer|shorter|larger|smaller|below|above|if|unless) 
  `;

/** "expire coupons: take a date and …", "on failure of the last step print it" */
const commandsLater = longPattern`
    ^[^?]{3,80}?: (?:please |just |simply )?${unlisted} (?:an?|the|each|every|all|it|them|only)(?!\w)|
    ^${polite}(?:on|upon|after|before|at) (?:[\w-]+ ){1,6}?(?<!s )${deeds} (?:${objects})(?!\w)
  `;

/** Forms that ask for a change, unless something is complained of as well. */
export const mildCommandForms: readonly RegExp[] = [
  asksLeave,
  dropsNeedless,
  commandsOfSome,
  commandsLater,
];

/** "is this open to session fixation?", "can somebody inject sql here?": wants it looked over by the eyes of an attacker. */
export const asksForSafety = longPattern`
    (?:^|[.,;:!] |\b(?:so|and|but|check if|check whether|whether|if) )(?:is|are|isnt|arent) (?:\S+ ){1,5}?(?:(?:still |
    really |actually |also |even )*(?:open|vulnerable|prone|susceptible|exposed) to|vulnerable|exploitable|injectable|
    attackable|hackable|insecure|secure|(?:safe|protected|immune|hardened) (?:against|from)|a security (?:hole|risk|problem|
    issue))\b|(?:^|[.,;:!] |\b(?:so|and|but) )(?:can|could|would|might) (?:an?|any|some)?(?:body|
    one| \w+){1,2} (?:\w+ ){0,2}?(?:inject|hijack|exploit|abuse|bypass|steal|spoof|forge|tamper|smuggle|attack|brute ?force|
    escape|leak|guess|crack|break|overwrite|upload|impersonate|replay|enumerate|get (?:in|into|past|around)|log in as|
    act as)\b
  `;
