import { longPattern, longSource } from '../longPattern.ts';
import { people } from './discontentWords.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

export const denial = longSource`
    (?:(?:does|do|did|is|are|was|were|has|have|will|would|can|could) not|aint|doesnt|dont|didnt|isnt|arent|wasnt|werent|hasnt|
    havent|wont|wouldnt|cant|cannot|couldnt|never|not)
  `;

export const degree = longSource`
    (?:(?:really|quite|very|so|that|too|even|all|at all|particularly|exactly|entirely|fully|completely|totally|just|simply|
    still|always|ever|seem to|appear to|seems to|currently|somehow|actually|all that|only|nothing but|a bit|a little|rather|
    pretty|kind of|kinda) )*
  `;

/** What it does, of which only the manner is told. */
const doing = longSource`
    (?:(?:be|being|been|come|comes|coming|came|turn|turns|turning|work|works|working|look|looks|looking|go|going|run|running|
    feel|feels|seem|seems|behave|behaving|function|functioning|play|playing|add|adding|end|do|doing|act|acting|show|showing|
    display|print|render|calculate|compute|sort|parse|handle|load|save|fit|match|react|respond|perform|
    [a-z]{3,}(?:ed|ing))(?: (?:out|up|along|together|on|back|through|over|off|in|down))? )?
  `;

const rightly = longSource`
    (?:right|rightly|correct|correctly|properly|proper|well|okay?|alright|fine|good|nicely|cleanly|sensibly|reliably|
    accurately|as (?:it|they) (?:should|used to|must)(?: be)?|in order|normal|normally|decently|reasonably|satisfactorily|
    happy)
  `;

/** What is said not to be so, of something that should be good. */
export const praise = longSource`
    (?:doing (?:a |its |their |the )?(?:very |really )?(?:great|good|decent|proper|best)? ?job|reliable|dependable|stable|
    robust|trustworthy|usable|useful|helpful|nice|pretty|great|satisfactory|acceptable|sound|healthy|cooperative|convincing|
    accurate|trusted|to be trusted|a beauty|any good|of any use|much (?:use|help)|good enough|up to (?:scratch|par|snuff|
    standard|it|the job|the task|date)|(?:quite )?(?:there|it|the one|the ones|the thing|the right (?:one|ones|thing|stuff)|
    the real thing)(?: yet)?|(?:what|who|how|where) (?:it|they|this|that|he|she|i|we|you) (?:should|must|used to|ought to|
    expect|want|need|wanted|expected|needed|had|hoped|imagine|imagined|asked)(?: (?:be|have|for|it to be|to be))?)(?: enough)?
  `;

/** Does not do that, with no object to say what. */
const fails = longSource`
    (?:fit|agree|tally|add up|line up|work|work out|pan out|cooperate|play along|play ball|play nice|behave|function|do it|
    do anything useful|do (?:the|its|his|their) (?:job|trick|thing|work)|cut it|hold up|hold water|suit|convince|perform|
    deliver|suffice|budge|go|want to (?:work|cooperate|behave|play|run|go)|want to|have it|help|help much|
    make (?:any |much |a lot of )?sense|make it)(?: (?:me|us|together|with each other))?
  `;

export const trouble = longSource`
    (?:(?:a|an|some|a lot of|lots of|loads of|plenty of|constant|continual|endless|big|bigger|great|serious|more|new|so much|
    such|much|nasty|severe|real|the worst|weird|strange) )*(?:troubles?|problems?|issues?|headaches?|grief|difficult(?:y|ies)|
    hassles?|pains?|nonsense|mischief|bother|annoyances?|complaints?|hard times?|bad times?|work and no fun)
  `;

const moods = longSource`
    (?:on strike|out of order|out of whack|off the rails|haywire|nonsense|nonsensical|rubbish|stubborn|naughty|problematic|
    troublesome|unreliable|unstable|faulty|flawed|defective|glitchy|wonky|janky|iffy|dodgy|shaky|sick|ill|
    in a bad (?:way|state|mood)|up to something|beyond me|a mystery(?: to me)?|(?:such )?an? (?:real |total |complete |
    constant |huge )?(?:pain|nuisance|headache|problem|disaster|mess|nightmare|riddle|mystery|bother)(?: in the \w+)?|
    no (?:good|use|fun|beauty|help)|of no (?:use|help)|not (?:having it|playing along|playing ball|cooperating)|unhappy|
    inaccurate|unsatisfactory|inadequate|poorly|lacking|suspicious|suspect|questionable|doubtful|ridiculous|absurd|impossible)
  `;

export const particle = '(?: (?:out|in|up|through|off|over|back|away|home|there|down|on))?';

/** What is said of it, of which one does not learn what is seen. */
export const said: readonly string[] = [
  `${denial} ${degree}${doing}${degree}${rightly}`,
  `${denial} ${degree}(?:(?:be|look|seem|feel|appear|sound)s? )?${degree}${praise}(?: for (?:me|us|our \\w+|the \\w+(?: \\w+)?))?`,
  `${denial} ${degree}${fails}`,
  longSource`
    (?:is|are|keeps?|still) ${degree}not ${degree}(?:working|cooperating|behaving|functioning|performing|helping|fitting|
    running|starting|playing along)
  `,
  longSource`
    (?:(?:is|are|keeps?|kept) )?${degree}(?:mak|caus|giv|creat|bring|produc)(?:e|es|ing) (?:me |us |them |people |everyone |
    everybody |\w+s |(?:the |our |my )\w+ )?${degree}${trouble}
  `,
  `(?:is|are|was|were|its|seems?|looks?|feels?|gets?) ${degree}(?:being )?${moods}`,
  longSource`
    (?:(?:is|are) )?(?:go|goes|went|gone|going|act|acts|run|runs) ${degree}(?:haywire|bonkers|nuts|crazy|mad|wild|berserk|
    astray|sideways|south|bananas|pear[- ]shaped|amiss|awry|wrong|bad|off the rails)
  `,
  `(?:(?:is|are|keeps?|kept|still|just) )?${degree}(?:act|play)(?:s|ing|ed)? up|(?:(?:is|are|keeps?) )?misbehav(?:e|es|ing|ed)`,
  longSource`
    (?:(?:is|are|keeps?) )?(?:driv(?:e|es|ing) (?:me|us|everyone|everybody) (?:nuts|mad|crazy|insane|bonkers|up the wall|
    round the bend)|let(?:s|ting)? (?:me|us) down|leav(?:e|es|ing) (?:me|us) (?:hanging|in the lurch)|
    giv(?:e|es|ing) up on (?:me|us))
  `,
  longSource`
    (?:refuses?|refused|declines?|fails?|failed) (?:to (?:work|cooperate|behave|function|play along|comply|
    do (?:it|anything|so|its job|what it should)|run|start)|service)
  `,
  longSource`
    (?:is|are|has been|was|were) (?:reported|said|known|rumou?red|supposed|believed|told) (?:to be )?(?:faulty|wrong|buggy|
    broken|off|flawed|defective|incorrect|bad|problematic)
  `,
  'makes? (?:no|little|zero) sense(?: at all)?(?: to (?:me|us|anyone))?',
  longSource`
    ${denial} ${degree}(?:(?:be|being|working|done|made|built|come out|turn out|look) )?(?:up to (?:spec|expectations?|
    requirements?)|as (?:described|ordered|specified|designed|agreed|promised|documented|planned|wanted|intended|expected|
    requested|advertised|discussed|desired|hoped|wished|it was|before))
  `,
  longSource`
    ${denial} ${degree}(?:match|agree|fit|correspond|line up|tally|coincide)(?: up)? (?:with|to) (?:the|our|my|their|his|
    her) [a-z]+(?: [a-z]+)?
  `,
  longSource`
    ${denial} ${degree}(?:meet|satisfy|fulfil|fulfill|pass|match) (?:the|our|my|their|his|all|any) (?:\w+ )?(?:specs?|
    specification|requirements?|expectations?|acceptance criteria|needs|wishes|demands|standards?|acceptance tests?)
  `,
  longSource`
    (?:(?:only|mostly|sometimes|just|almost|nearly|basically|kind of) )*(?:works?|worked|runs?|fits?|is right|
    is correct) (?:(?:only|just|but) )*(?:sometimes|mostly|half the time|now and then|by chance|by luck|
    (?:most|some|half|part) of the time|when it wants(?: to)?|on good days|(?:but )?not always)
  `,
  `(?:dont|do not|didnt) ${degree}match(?: up)?`,
  `${denial} always (?:work|right|correct|fit|ok)`,
  '(?:is|are|seems?|feels?) (?:a bit |a little |very |quite )?hit (?:and|or) miss',
  'smells? (?:\\w+ )?(?:wrong|bad|fishy|off|funny)',
  longSource`
    (?:(?:is|are|keeps?|kept|just|often|always) )?(?:misfir(?:e|es|ed|ing)|malfunction(?:s|ed|ing)?|glitch(?:es|ed|ing)(?: out)?|
    hiccup(?:s|ing)?|goof(?:s|ing)? up)
  `,
  longSource`
    (?:sort of|sorta|kind of|kinda|half|semi|more or less|almost|nearly|somewhat|barely|hardly)[- ]?works?(?:,? (?:but|though|yet|only)
    (?: (?:not|just|really|quite|always|right|well|entirely|barely|sort of))+)?
  `,
  // "mails dont go out anymore": something is over, and not what is there instead.
  `${denial} (?!(?:compile|build|link|lint|parse|even)\\b)[a-z]+${particle} (?:anymore|any more|any longer)`,
  `(?:(?:is|are|will|does|do) )?no longer (?!compil|build|lint|link)[a-z]+${particle}`,
  `(?:(?:has|have|had) )?(?:stopped|quit|ceased) (?:to )?(?!compil|build|lint|link)[a-z]+${particle}`,
];

/** When, where and for whom: narrows it down, and says nothing of what it is. */
export const circumstance = longSource`
    (?: (?:anymore|any ?longer|any more|at all|somehow|again|today|now|nowadays|lately|recently|yet|still|here|there|either|
    anyway|sometimes|often|at times|all the time|in (?:here|there|it|this|that|prod|production|staging|ci|test|general|
    practice|our \w+|my \w+|the (?:app|report|browser|field|wild|output|end|\w+ (?:app|report)))|
    for (?:me|us|them|some(?: of (?:our|the|my))?(?: \w+){1,2}|everyone|everybody|most \w+|our \w+|my \w+)|to (?:me|us)|
    on (?:my|our|the|his|her) (?:\w+ )?(?:machine|box|laptop|server|system|side|end|phone|device|pc|mac|computer|host|site)|
    with (?:me|us|my \w+(?: \w+)?|our \w+(?: \w+)?)|since (?:the |last |we |i |this |that |my |our )?\w+(?: \w+){0,3}|
    (?:every|each) time(?: (?:we|i) \w+(?: \w+)?)?|(?:when|whenever|if) (?:i|we|you|they) (?:use|run|try|demo|deploy|test|
    need|call|want) (?:it|this|that|them)|under load|like (?:this|that)|imho|imo|i (?:think|guess|believe|feel|fear)|
    to be honest|tbh|honestly))*
  `;

/** What it is about: no word in it tells what is wrong. */
export const subject = longPattern`
    (?:(?!(?:because|since|as|when|whenever|while|if|unless|until|after|before|but|not|never|no|dont|doesnt|isnt|arent|wont|
    cant|cannot|too|wrong|missing|instead|slow\w*|error|errors|exceptions?|crash\w*|null|nil|none|nan|undefined|empty|zero|
    regex|regexp|pattern|compiler|linter|vet|gcc|clang|tsc|mypy|eslint|rustc|javac|ide|ci|linker|why|whether|can|could|should|would|will|must|to|is|are|was|were|does|do|did|
    please|pls|\d+)\b)[\w()'.&/#+:-]+ ){0,7}?
  `.source;

export const whatComes = longSource`
    (?:what(?:ever)? (?:i|we|you|they|it|this|that|the \w+|\w+(?:\(\))?) (?:get|gets|see|sees|have|has|give|gives|return|
    returns|say|says|print|prints|show|shows|produce|produces|yield|yields|output|outputs|calculate|calculates|compute|
    computes|do|does|spit|spits|make|makes)(?: (?:out|back|here|there|us|me))*|what (?:comes|came|is coming) (?:out|
    back)(?: of (?:it|this|that|there|here|the \w+|\w+(?:\(\))?))?|(?:the |these |those |all |some )?\w+ (?:that |
    which )?(?:i|we|it|this|that|they|he|she) (?:get|gets|give|gives|return|returns|print|prints|show|shows|produce|produces|
    output|outputs|calculate|calculates|pick|picks|choose|chooses|spit|spits|make|makes|find|finds|send|sends|write|writes|
    come up with|comes up with)(?: (?:out|back|here|there|us|me))*) 
  `;

export const opening = longSource`
    (?:(?:and|but|so|sorry|hm+|hi|hey|hello|help|ok|well|somehow|apparently|unfortunately|for some reason|still|now|
    it (?:seems|looks like|appears)(?: that)?|seems like|looks like|i (?:think|guess|believe|fear|feel like|
    have the feeling)(?: that)?) ?[,:]? )*
  `;

/** Who told of it says nothing of what it is. */
export const hearsay = longSource`
  (?:(?:${people}|(?:(?:the|our|my|a|one|some) )?(?:[a-z]+ ){0,3}?[a-z]+) (?:say|says|said|claim|claims|claimed|think|thinks|
  thought|report|reports|reported|tell|tells|told|wrote|write|writes|mention|mentions|mentioned|notice|notices|noticed|feel|
  feels|find|finds|believe|believes|complain|complains|complained)(?: to)?(?: me| us)? (?:that )?)?
`;

export const isStatement = longSource`
  ^(?!(?:make|add|use|change|put|set|let|keep|get|give|show|print|return|move|remove|handle) (?:it|this|that|the|an?|my|our|
  these|those|all|some|sure|every|each|only|more)\b)(?!(?:(?:is|are|was|were|does|do|did)(?! not\b)|why|which|how|where|when|
  who|can|could|should|would|will|if|what(?! (?:i|we|you|they|it|this|that|the|comes|came|is coming|
  \w+ (?:gives?|returns?|prints?|says?|outputs?|shows?|calculates?|computes?|does))\b))\b)
`;
