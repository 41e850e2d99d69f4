import { longPattern } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';
import { mend, people, tail, thing } from './discontentWords.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const denial =
  '(?:(?:does|do|did|is|are|was|were|has|have|will|would|can|could) not|aint|doesnt|dont|didnt|isnt|arent|wasnt|werent|hasnt|havent|wont|wouldnt|cant|cannot|couldnt|never|not)';

const degree =
  '(?:(?:really|quite|very|so|that|too|even|all|at all|particularly|exactly|entirely|fully|completely|totally|just|simply|still|always|ever|seem to|appear to|seems to|currently|somehow|actually|all that|only|nothing but|a bit|a little|rather|pretty|kind of|kinda) )*';

/** What it does, of which only the manner is told. */
const doing =
  '(?:(?:be|being|been|come|comes|coming|came|turn|turns|turning|work|works|working|look|looks|looking|go|going|run|running|feel|feels|seem|seems|behave|behaving|function|functioning|play|playing|add|adding|end|do|doing|act|acting|show|showing|display|print|render|calculate|compute|sort|parse|handle|load|save|fit|match|react|respond|perform|[a-z]{3,}(?:ed|ing))(?: (?:out|up|along|together|on|back|through|over|off|in|down))? )?';

const rightly =
  '(?:right|rightly|correct|correctly|properly|proper|well|okay?|alright|fine|good|nicely|cleanly|sensibly|reliably|accurately|as (?:it|they) (?:should|used to|must)(?: be)?|in order|normal|normally|decently|reasonably|satisfactorily|happy)';

/** What is said not to be so, of something that should be good. */
const praise =
  '(?:doing (?:a |its |their |the )?(?:very |really )?(?:great|good|decent|proper|best)? ?job|reliable|dependable|stable|robust|trustworthy|usable|useful|helpful|nice|pretty|great|satisfactory|acceptable|sound|healthy|cooperative|convincing|accurate|trusted|to be trusted|a beauty|any good|of any use|much (?:use|help)|good enough|up to (?:scratch|par|snuff|standard|it|the job|the task|date)|(?:quite )?(?:there|it|the one|the ones|the thing|the right (?:one|ones|thing|stuff)|the real thing)(?: yet)?|(?:what|who|how|where) (?:it|they|this|that|he|she|i|we|you) (?:should|must|used to|ought to|expect|want|need|wanted|expected|needed|had|hoped|imagine|imagined|asked)(?: (?:be|have|for|it to be|to be))?)(?: enough)?';

/** Does not do that, with no object to say what. */
const fails =
  '(?:fit|agree|tally|add up|line up|work|work out|pan out|cooperate|play along|play ball|play nice|behave|function|do it|do anything useful|do (?:the|its|his|their) (?:job|trick|thing|work)|cut it|hold up|hold water|suit|convince|perform|deliver|suffice|budge|go|want to (?:work|cooperate|behave|play|run|go)|want to|have it|help|help much|make (?:any |much |a lot of )?sense|make it)(?: (?:me|us|together|with each other))?';

const trouble =
  '(?:(?:a|an|some|a lot of|lots of|loads of|plenty of|constant|continual|endless|big|bigger|great|serious|more|new|so much|such|much|nasty|severe|real|the worst|weird|strange) )*(?:troubles?|problems?|issues?|headaches?|grief|difficult(?:y|ies)|hassles?|pains?|nonsense|mischief|bother|annoyances?|complaints?|hard times?|bad times?|work and no fun)';

const moods =
  '(?:on strike|out of order|out of whack|off the rails|haywire|nonsense|nonsensical|rubbish|stubborn|naughty|problematic|troublesome|unreliable|unstable|faulty|flawed|defective|glitchy|wonky|janky|iffy|dodgy|shaky|sick|ill|in a bad (?:way|state|mood)|up to something|beyond me|a mystery(?: to me)?|(?:such )?an? (?:real |total |complete |constant |huge )?(?:pain|nuisance|headache|problem|disaster|mess|nightmare|riddle|mystery|bother)(?: in the \\w+)?|no (?:good|use|fun|beauty|help)|of no (?:use|help)|not (?:having it|playing along|playing ball|cooperating)|unhappy|inaccurate|unsatisfactory|inadequate|poorly|lacking|suspicious|suspect|questionable|doubtful|ridiculous|absurd|impossible)';

const particle = '(?: (?:out|in|up|through|off|over|back|away|home|there|down|on))?';

/** What is said of it, of which one does not learn what is seen. */
const said: readonly string[] = [
  `${denial} ${degree}${doing}${degree}${rightly}`,
  `${denial} ${degree}(?:(?:be|look|seem|feel|appear|sound)s? )?${degree}${praise}(?: for (?:me|us|our \\w+|the \\w+(?: \\w+)?))?`,
  `${denial} ${degree}${fails}`,
  `(?:is|are|keeps?|still) ${degree}not ${degree}(?:working|cooperating|behaving|functioning|performing|helping|fitting|running|starting|playing along)`,
  `(?:(?:is|are|keeps?|kept) )?${degree}(?:mak|caus|giv|creat|bring|produc)(?:e|es|ing) (?:me |us |them |people |everyone |everybody |\\w+s |(?:the |our |my )\\w+ )?${degree}${trouble}`,
  `(?:is|are|was|were|its|seems?|looks?|feels?|gets?) ${degree}(?:being )?${moods}`,
  `(?:(?:is|are) )?(?:go|goes|went|gone|going|act|acts|run|runs) ${degree}(?:haywire|bonkers|nuts|crazy|mad|wild|berserk|astray|sideways|south|bananas|pear[- ]shaped|amiss|awry|wrong|bad|off the rails)`,
  `(?:(?:is|are|keeps?|kept|still|just) )?${degree}(?:act|play)(?:s|ing|ed)? up|(?:(?:is|are|keeps?) )?misbehav(?:e|es|ing|ed)`,
  `(?:(?:is|are|keeps?) )?(?:driv(?:e|es|ing) (?:me|us|everyone|everybody) (?:nuts|mad|crazy|insane|bonkers|up the wall|round the bend)|let(?:s|ting)? (?:me|us) down|leav(?:e|es|ing) (?:me|us) (?:hanging|in the lurch)|giv(?:e|es|ing) up on (?:me|us))`,
  '(?:refuses?|refused|declines?|fails?|failed) (?:to (?:work|cooperate|behave|function|play along|comply|do (?:it|anything|so|its job|what it should)|run|start)|service)',
  '(?:is|are|has been|was|were) (?:reported|said|known|rumou?red|supposed|believed|told) (?:to be )?(?:faulty|wrong|buggy|broken|off|flawed|defective|incorrect|bad|problematic)',
  'makes? (?:no|little|zero) sense(?: at all)?(?: to (?:me|us|anyone))?',
  `${denial} ${degree}(?:(?:be|being|working|done|made|built|come out|turn out|look) )?(?:up to (?:spec|expectations?|requirements?)|as (?:described|ordered|specified|designed|agreed|promised|documented|planned|wanted|intended|expected|requested|advertised|discussed|desired|hoped|wished|it was|before))`,
  `${denial} ${degree}(?:match|agree|fit|correspond|line up|tally|coincide)(?: up)? (?:with|to) (?:the|our|my|their|his|her) [a-z]+(?: [a-z]+)?`,
  `${denial} ${degree}(?:meet|satisfy|fulfil|fulfill|pass|match) (?:the|our|my|their|his|all|any) (?:\\w+ )?(?:specs?|specification|requirements?|expectations?|acceptance criteria|needs|wishes|demands|standards?|acceptance tests?)`,
  '(?:(?:only|mostly|sometimes|just|almost|nearly|basically|kind of) )*(?:works?|worked|runs?|fits?|is right|is correct) (?:(?:only|just|but) )*(?:sometimes|mostly|half the time|now and then|by chance|by luck|(?:most|some|half|part) of the time|when it wants(?: to)?|on good days|(?:but )?not always)',
  `(?:dont|do not|didnt) ${degree}match(?: up)?`,
  `${denial} always (?:work|right|correct|fit|ok)`,
  '(?:is|are|seems?|feels?) (?:a bit |a little |very |quite )?hit (?:and|or) miss',
  'smells? (?:\\w+ )?(?:wrong|bad|fishy|off|funny)',
  // "mails dont go out anymore": something is over, and not what is there instead.
  `${denial} (?!(?:compile|build|link|lint|parse|even)\\b)[a-z]+${particle} (?:anymore|any more|any longer)`,
  `(?:(?:is|are|will|does|do) )?no longer (?!compil|build|lint|link)[a-z]+${particle}`,
  `(?:(?:has|have|had) )?(?:stopped|quit|ceased) (?:to )?(?!compil|build|lint|link)[a-z]+${particle}`,
];

/** When, where and for whom: narrows it down, and says nothing of what it is. */
const circumstance =
  '(?: (?:anymore|any ?longer|any more|at all|somehow|again|today|now|nowadays|lately|recently|yet|still|here|there|either|anyway|sometimes|often|at times|all the time|in (?:here|there|it|this|that|prod|production|staging|ci|test|general|practice|our \\w+|my \\w+|the (?:app|report|browser|field|wild|output|end|\\w+ (?:app|report)))|for (?:me|us|them|some(?: of (?:our|the|my))?(?: \\w+){1,2}|everyone|everybody|most \\w+|our \\w+|my \\w+)|to (?:me|us)|on (?:my|our|the|his|her) (?:\\w+ )?(?:machine|box|laptop|server|system|side|end|phone|device|pc|mac|computer|host|site)|with (?:me|us|my \\w+(?: \\w+)?|our \\w+(?: \\w+)?)|since (?:the |last |we |i |this |that |my |our )?\\w+(?: \\w+){0,3}|(?:every|each) time(?: (?:we|i) \\w+(?: \\w+)?)?|(?:when|whenever|if) (?:i|we|you|they) (?:use|run|try|demo|deploy|test|need|call|want) (?:it|this|that|them)|under load|like (?:this|that)|imho|imo|i (?:think|guess|believe|feel|fear)|to be honest|tbh|honestly))*';

/** What it is about: no word in it tells what is wrong. */
const subject = longPattern`
    (?:(?!(?:because|since|as|when|whenever|while|if|unless|until|after|before|but|not|never|no|dont|doesnt|isnt|arent|wont|
    cant|cannot|too|wrong|missing|instead|slow\w*|error|errors|exceptions?|crash\w*|null|nil|none|nan|undefined|empty|zero|
    regex|regexp|pattern|compiler|linter|gcc|clang|tsc|mypy|eslint|rustc|javac|ide|ci|linker|why|whether|can|could|should|would|will|must|to|is|are|was|were|does|do|did|
    please|pls|\d+)\b)[\w()'.&/#+:-]+ ){0,7}?
  `.source;

const whatComes =
  '(?:what(?:ever)? (?:i|we|you|they|it|this|that|the \\w+|\\w+(?:\\(\\))?) (?:get|gets|see|sees|have|has|give|gives|return|returns|say|says|print|prints|show|shows|produce|produces|yield|yields|output|outputs|calculate|calculates|compute|computes|do|does|spit|spits|make|makes)(?: (?:out|back|here|there|us|me))*|what (?:comes|came|is coming) (?:out|back)(?: of (?:it|this|that|there|here|the \\w+|\\w+(?:\\(\\))?))?|(?:the |these |those |all |some )?\\w+ (?:that |which )?(?:i|we|it|this|that|they|he|she) (?:get|gets|give|gives|return|returns|print|prints|show|shows|produce|produces|output|outputs|calculate|calculates|pick|picks|choose|chooses|spit|spits|make|makes|find|finds|send|sends|write|writes|come up with|comes up with)(?: (?:out|back|here|there|us|me))*) ';

const opening =
  '(?:(?:and|but|so|sorry|hm+|hi|hey|hello|help|ok|well|somehow|apparently|unfortunately|for some reason|still|now|it (?:seems|looks like|appears)(?: that)?|seems like|looks like|i (?:think|guess|believe|fear|feel like|have the feeling)(?: that)?) ?[,:]? )*';

/** Who told of it says nothing of what it is. */
const hearsay = `(?:(?:${people}|(?:(?:the|our|my|a|one|some) )?(?:[a-z]+ ){0,3}?[a-z]+) (?:say|says|said|claim|claims|claimed|think|thinks|thought|report|reports|reported|tell|tells|told|wrote|write|writes|mention|mentions|mentioned|notice|notices|noticed|feel|feels|find|finds|believe|believes|complain|complains|complained)(?: to)?(?: me| us)? (?:that )?)?`;

const isStatement = `^(?!(?:make|add|use|change|put|set|let|keep|get|give|show|print|return|move|remove|handle) (?:it|this|that|the|an?|my|our|these|those|all|some|sure|every|each|only|more)\\b)(?!(?:(?:is|are|was|were|does|do|did)(?! not\\b)|why|which|how|where|when|who|can|could|should|would|will|if|what(?! (?:i|we|you|they|it|this|that|the|comes|came|is coming|\\w+ (?:gives?|returns?|prints?|says?|outputs?|shows?|calculates?|computes?|does))\\b))\\b)`;

const lead = `${isStatement}${opening}${hearsay}`;

const statement = new RegExp(isStatement, 'u');
const beginning = new RegExp(`^${opening}${hearsay}(?:${whatComes}|${subject})$`, 'u');
const predicates = said.map((form) => new RegExp(`(?:${form})${circumstance}${tail}`, 'uy'));

/** No complaint that tells nothing is longer, in characters. */
const longest = 400;

/** Tried word by word: as one pattern, what may stand before times what may follow took most of a second to compile. */
function isBare(plain: string): boolean {
  if (plain.length > longest || !statement.test(plain)) return false;
  return [...plain.matchAll(wordStart)].some(
    ({ index }) =>
      predicates.some((form) => isAt(form, plain, index)) && beginning.test(plain.slice(0, index)),
  );
}

const wordStart = /(?<![^ ])[^ ]/gu;

function isAt(form: RegExp, plain: string, index: number): boolean {
  form.lastIndex = index;
  return form.test(plain);
}

/** "makes no sense what i get": the thing comes last. */
const bareBefore = new RegExp(
  `${lead}(?:it |this |that )?(?:makes? no sense|(?:is|are)nt right|(?:is|are) (?:not right|wrong|nonsense|rubbish|garbage|off)|its (?:wrong|nonsense|off)|doesnt (?:make sense|fit|add up)),? ${whatComes.trimEnd()}${circumstance}${tail}`,
  'u',
);

const near =
  '(?: (?:with|on|in|at|over|about|from|out of) (?:(?!(?:because|since|when|if|not|that|which|too|wrong|missing|error|errors)\\b)[\\w().-]+ ?){1,5}?)?';

const faring =
  '(?:(?:am|are|is|still|just|really|so far|have|has|had|having|got|get|getting|keep|been|run|running|ran|into) )*';

const noLuck = 'no (?:luck|joy|success|dice|chance|progress)(?: (?:so far|yet|at all))?';

/** "no luck with this", "i am stuck", "having a hard time with the parser": how one fares, and not with what result. */
const fares = anyOf(
  `^${opening}(?:(?:i|we|im|ive|weve|i am|we are|i have|we have|i had|were|ppl|people|users|everyone|everybody) )?${faring}(?:${noLuck}|out of luck|stuck|lost|at my wits end|at a loss|struggling|fighting|not getting anywhere|getting nowhere|no further)${near}${circumstance}${tail}`,
  `^${opening}(?:(?:the |our |my )?[a-z]+ (?:[a-z]+ )?)?${faring}(?:${noLuck}|${trouble})${near}${circumstance}${tail}`,
);

const gives = new RegExp(
  `^${opening}(?:i|we) (?:really |just )?(?:give|gave) up(?: on (?:this|it|that|the \\w+|\\w+))?(?:,? (?:you|your turn|can you|please|pls)[^?]{0,30})?${circumstance}${tail}`,
  'u',
);

const toRun =
  '(?:work|works|working|run|running|go|going|start|started|starting|behave|behaving|cooperate|fly|right|up|up and running|play along|do (?:it|anything|what (?:i|we) want|what it should)|function|functioning|off the ground|done)';

/** "cant get it to run": what happens instead is not told. */
const unableTo = new RegExp(
  `^${opening}(?:(?:i|we|im|i am|we are|users|people|you) )?(?:(?:just|really|still|simply|am|are) )*(?:(?:cant|cannot|can not|could not|couldnt|wont|never|dont|unable to|not able to|fail to|failing to|failed to|dont manage to|didnt manage to|struggle to|struggling to) (?:seem to |manage to |even |really )*(?:(?:get|make|bring|have|keep) (?:it|this|that|them|(?:the |my |our )?[\\w()]+(?: \\w+)?) (?:to )?${toRun}|(?:run|start|use|launch) (?:it|this|that|(?:the |my |our )?[\\w()]+)))(?: (?:properly|correctly|right|well|cleanly|as it should))?${circumstance}${tail}`,
  'u',
);

const notRunning = new RegExp(
  `^${opening}${subject}(?:(?:(?:is|are) )?(?:not|isnt|arent) (?:even )?(?:running|starting|launching|booting)|${denial} (?:even )?(?:run|start|launch|boot)|(?:refuses|fails) to (?:run|start|launch|boot))${circumstance}${tail}`,
  'u',
);

const rubbish =
  '(?:(?:only|just|pure|total|complete|utter|mostly|nothing but) )*(?:nonsense|rubbish|garbage|crap|gibberish|junk|trash|bullshit|bs|humbug)';

const goodOne =
  '(?:the |a |any )?(?:right|correct|proper|expected|wanted|desired|good|sensible|useful|reasonable)';

/** "nonsense comes out", "i never get the right total", "the client rejected it": what was there instead is not told. */
const unlikeForms: readonly string[] = [
  `${rubbish} (?:comes?|came|is coming|coming|comes back)(?: back)?(?: out)?(?: of (?:it|this|that|there|here|the \\w+|\\w+(?:\\(\\))?))?`,
  `(?:i|we|users|people|customers|you) (?:(?:am|are|do|did|just|still) )*(?:not|dont|never|cant|cannot|didnt|wont|arent|isnt)(?: (?:ever|really|even|always))* (?:get|getting|got|see|seeing|receive|receiving|obtain) ${goodOne} [a-z]+(?: [a-z]+)?(?: (?:out of|from|with) (?:it|this|that|here|the \\w+|\\w+))?`,
  `${people} (?:have |has |already |just )*(?:rejected|refused|declined|bounced|returned|sent back|turned down|did not accept|didnt accept|wont accept|dont accept|doesnt accept|threw out) (?:it|this|that|them|my \\w+|our \\w+|the \\w+)(?: (?:because of (?:it|this|that)|for (?:it|this)|again))?`,
  '(?:i|we|users|people|customers|you) (?:(?:always|sometimes|often|still|now|only|just) )*(?:get|gets|getting|see|receive|have|got) (?:(?:an?|some|the|very|really|only|such|pretty|totally) )*(?:strange|weird|odd|funny|crazy|silly|bizarre|bad|false|broken|bogus|dodgy|fishy) [a-z]+(?: [a-z]+)?',
  '(?:(?:it|this|that|these|they|\\w+(?:\\(\\))?|(?:the|my|our) \\w+) )?(?:(?:still |really |badly |just |please )*(?:needs? to be|has to be|have to be|must be|ought to be|wants to be|should be|needs?|wants?|have (?:this|it)|get (?:this|it))) (?:fixed|repaired|mended|corrected|sorted(?: out)?|fixing|repairing|mending|correcting|debugged|debugging|solved|resolved)(?: (?:please|pls|asap|soon))*',
  '(?:(?:please|pls|can you|could you|just) )*(?:handle|deal with|take care of|address|tackle|attend to|see to) (?:this|it|that)(?: (?:please|pls|for me|for us))*|(?:(?:please|pls|just) )*do (?:the needful|your (?:thing|magic|job|best))(?: (?:please|pls))*|(?:over to you|your turn|you know what to do)',
  `(?:i|we|${people}) (?:(?:have|has|had|got|still|some|my|our|serious|a few) )*(?:doubts?|questions) (?:about |on |regarding )?${thing}`,
  `(?:the |my |our )?[a-z]+(?: [a-z]+)? (?:(?:a bit|way|totally|completely|slightly|still|all) )*(?:off|wrong|broken) since ${thing}`,
  `(?:what is|whats|what on earth is|wtf is) (?:going on|up|wrong|the matter) (?:with|in|here)(?: ${thing})?`,
  '(?:helpp+|halp|hlep|sos|nope|nah|argh+|grr+|meh|damn|wtf|hit (?:and|or) miss|(?:not|almost|nearly|close)(?: (?:quite|there|it|yet|right|but not (?:quite|right|there)|but (?:wrong|no)))+)',
  `(?:(?:a|some|still|possible|probably|maybe|another|there|got|i have|we have) )*(?:bugs?|mistakes?|flaws?|faults?|glitch(?:es)?|problems?|issues?|troubles?) (?:in|with|inside|around|somewhere in) ${thing}`,
];
const unlike = new RegExp(`^${opening}(?:${unlikeForms.join('|')})${circumstance}${tail}`, 'u');

/** "not reliable enough, do something": what it is about is left out, and what is wanted is named. */
const lacks = new RegExp(
  `^${opening}(?:${subject})${denial} ${degree}${praise} ?(?:[,.;:!-]+ ?)(?:${mend})[ .!?]*$`,
  'u',
);

/** "no mails go out any more" */
const noneAnymore = new RegExp(
  `^${opening}no [a-z]+(?: [a-z]+)? (?:is|are|get|gets|go|goes|come|comes|arrive|arrives|[a-z]+ed)(?: [a-z]+)?${particle} (?:anymore|any more|any longer)${circumstance}${tail}`,
  'u',
);

const mistake =
  '(?:(?:obvious|little|small|stupid|big|hidden|possible|logical?|typing|clear|silly) )*(?:mistakes?|bugs?|errors?|faults?|flaws?|problems?|issues?|glitch(?:es)?|slips?|(?:something|anything) (?:wrong|off|amiss|fishy|odd|strange|missing|broken))';

/** "isnt there a mistake in these lines?": who asks like this believes so, and does not say why. */
const suspects = new RegExp(
  `^${opening}(?:(?:isnt|arent) there (?:(?:a|an|some|any|still|maybe|not) )*${mistake}|(?:there (?:must|has to|have to|should|ought to) be|(?:surely|certainly|probably|maybe|perhaps) there(?:s| is| are)) (?:(?:a|an|some|still) )*${mistake})(?: (?:in|here|there|somewhere|with|around|hidden|inside|within|on|lurking|these|this|those|that|the|my|it|lines?|code|function|method|class|bit|part|section|piece|file|script|selection|block|spot|place|one))*(?:,? (?:no|right|or|isnt there|dont you think|i think|i guess|i bet))?[ .!?]*(?:${tail})`,
  'u',
);

/** "the harbour master isnt happy with the tides": a person, since it has feelings; the tools that have some say what they are. */
const unhappy = new RegExp(
  `^${opening}(?:(?:the|our|my|his|her|a|one) )?(?!(?:[\\w-]+ )?(?:compiler|linter|editor|ide|tsc|gcc|clang|javac|rustc|mypy|eslint|ruff|pylint|build|ci|parser|checker|browser|server|database|shell|interpreter|tests?|pipeline|clippy|cargo|typescript|python|i|we|im)\\b)(?:[a-z]+ ){1,3}?(?:(?:is|are|was|were|seems?|looks?) )?(?:still |just |really )*(?:isnt|arent|wasnt|werent|not|never|un|dis) ?(?:really |very |too |so |at all |entirely |quite |particularly )*(?:happy|satisfied|pleased|content|impressed|thrilled|convinced|delighted|amused|keen|fond) ?(?:(?:with|about|by|of|on) ${thing})?${tail}`,
  'u',
);

const forms: readonly RegExp[] = [
  unlike,
  noneAnymore,
  unhappy,
  bareBefore,
  fares,
  gives,
  unableTo,
  notRunning,
  lacks,
];

/** "why doesnt the menu look right": the same, as a question. */
const inverted =
  /^(?:(?:so|and|but|any idea|no idea) )*(?:why|how come) (doesnt|dont|isnt|arent|wont|cant|didnt|wasnt) ((?:(?:the|my|our|this|that|these|those) )?[\w.()]+) ([^?]+?)[ ?!.]*$/u;

/** Whether a normalised text asks why something is not as it should be, and tells no more. */
export function wondersBarely(plain: string): boolean {
  const [, auxiliary = '', what = '', rest = ''] = inverted.exec(plain) ?? [];
  return what !== '' && isBareComplaint(`${what} ${auxiliary} ${rest}`);
}

/** Whether a normalised text complains of something, in a statement, and tells nothing of what is seen or wanted. */
export const isBareComplaint = (plain: string): boolean =>
  isBare(plain) || forms.some((form) => form.test(plain));

/** Whether it asks for a mistake that it takes for granted. */
export const isSuspicion = (plain: string): boolean => suspects.test(plain);
