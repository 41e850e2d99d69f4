import { longPattern, longSource } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';
import {
  circumstance,
  degree,
  denial,
  hearsay,
  isStatement,
  opening,
  particle,
  praise,
  said,
  subject,
  trouble,
  whatComes,
} from './bareComplaintWords.ts';
import { mend, people, tail, thing } from './discontentWords.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

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
const bareBefore = longPattern`
    ${lead}(?:it |this |that )?(?:makes? no sense|(?:is|are)nt right|(?:is|are) (?:not right|wrong|nonsense|rubbish|garbage|
    off)|its (?:wrong|nonsense|off)|doesnt (?:make sense|fit|add up)),? ${whatComes.trimEnd()}${circumstance}${tail}
  `;

const near = longSource`
    (?: (?:with|on|in|at|over|about|from|out of) (?:(?!(?:because|since|when|if|not|that|which|too|wrong|missing|error|
    errors)\b)[\w().-]+ ?){1,5}?)?
  `;

const faring =
  '(?:(?:am|are|is|still|just|really|so far|have|has|had|having|got|get|getting|keep|been|run|running|ran|into) )*';

const noLuck = 'no (?:luck|joy|success|dice|chance|progress)(?: (?:so far|yet|at all))?';

/** "no luck with this", "i am stuck", "having a hard time with the parser": how one fares, and not with what result. */
const fares = anyOf(
  longSource`
    ^${opening}(?:(?:i|we|im|ive|weve|i am|we are|i have|we have|i had|were|ppl|people|users|everyone|
    everybody) )?${faring}(?:${noLuck}|out of luck|stuck|lost|at my wits end|at a loss|struggling|fighting|
    not getting anywhere|getting nowhere|no further)${near}${circumstance}${tail}
  `,
  `^${opening}(?:(?:the |our |my )?[a-z]+ (?:[a-z]+ )?)?${faring}(?:${noLuck}|${trouble})${near}${circumstance}${tail}`,
);

const gives = longPattern`
    ^${opening}(?:i|we) (?:really |just )?(?:give|gave) up(?: on (?:this|it|that|the \w+|\w+))?(?:,? (?:you|your turn|can you|
    please|pls)[^?]{0,30})?${circumstance}${tail}
  `;

const toRun = longSource`
    (?:work|works|working|run|running|go|going|start|started|starting|behave|behaving|cooperate|fly|right|up|up and running|
    play along|do (?:it|anything|what (?:i|we) want|what it should)|function|functioning|off the ground|done)
  `;

/** "cant get it to run": what happens instead is not told. */
const unableTo = longPattern`
    ^${opening}(?:(?:i|we|im|i am|we are|users|people|you) )?(?:(?:just|really|still|simply|am|are) )*(?:(?:cant|cannot|
    can not|could not|couldnt|wont|never|dont|unable to|not able to|fail to|failing to|failed to|dont manage to|
    didnt manage to|struggle to|struggling to) (?:seem to |manage to |even |really )*(?:(?:get|make|bring|have|keep) (?:it|
    this|that|them|(?:the |my |our )?[\w()]+(?: \w+)?) (?:to )?${toRun}|(?:run|start|use|launch) (?:it|this|that|
    (?:the |my |our )?[\w()]+)))(?: (?:properly|correctly|right|well|cleanly|as it should))?${circumstance}${tail}
  `;

const notRunning = longPattern`
    ^${opening}${subject}(?:(?:(?:is|are) )?(?:not|isnt|arent) (?:even )?(?:running|starting|launching|booting)|
    ${denial} (?:even )?(?:run|start|launch|boot)|(?:refuses|fails) to (?:run|start|launch|boot))${circumstance}${tail}
  `;

/** "not loading", "its still not saving": what is there instead is not told. */
const notDoing = longPattern`
    ^${opening}(?:(?:it|this|that)(?:s| is)? |its |is )?(?:(?:still|just|simply|really|again|suddenly|also) )*not (?!(?:going|using|being|
    having|getting|missing|compiling|building|linking|returning|throwing|raising|awaiting|closing|locking|freeing|escaping|checking|
    validating|handling|catching)\b)[a-z]+ing(?: (?:at all|properly|right|correctly|anything|any more))?${circumstance}${tail}
  `;

const rubbish = longSource`
    (?:(?:only|just|pure|total|complete|utter|mostly|nothing but) )*(?:nonsense|rubbish|garbage|crap|gibberish|junk|trash|
    bullshit|bs|humbug)
  `;

const goodOne =
  '(?:the |a |any )?(?:right|correct|proper|expected|wanted|desired|good|sensible|useful|reasonable)';

/** "nonsense comes out", "i never get the right total", "the client rejected it": what was there instead is not told. */
const unlikeForms: readonly string[] = [
  `${rubbish} (?:comes?|came|is coming|coming|comes back)(?: back)?(?: out)?(?: of (?:it|this|that|there|here|the \\w+|\\w+(?:\\(\\))?))?`,
  longSource`
    (?:i|we|users|people|customers|you) (?:(?:am|are|do|did|just|still) )*(?:not|dont|never|cant|cannot|didnt|wont|arent|
    isnt)(?: (?:ever|really|even|always))* (?:get|getting|got|see|seeing|receive|receiving|
    obtain) ${goodOne} [a-z]+(?: [a-z]+)?(?: (?:out of|from|with) (?:it|this|that|here|the \w+|\w+))?
  `,
  longSource`
    ${people} (?:have |has |already |just )*(?:rejected|refused|declined|bounced|returned|sent back|turned down|
    did not accept|didnt accept|wont accept|dont accept|doesnt accept|threw out) (?:it|this|that|them|my \w+|our \w+|
    the \w+)(?: (?:because of (?:it|this|that)|for (?:it|this)|again))?
  `,
  longSource`
    (?:i|we|users|people|customers|you) (?:(?:always|sometimes|often|still|now|only|just) )*(?:get|gets|getting|see|receive|
    have|got) (?:(?:an?|some|the|very|really|only|such|pretty|totally) )*(?:strange|weird|odd|funny|crazy|silly|bizarre|bad|
    false|broken|bogus|dodgy|fishy) [a-z]+(?: [a-z]+)?
  `,
  longSource`
    (?:(?:it|this|that|these|they|\w+(?:\(\))?|(?:the|my|our) \w+) )?(?:(?:still |really |badly |just |
    please )*(?:needs? to be|has to be|have to be|must be|ought to be|wants to be|should be|needs?|wants?|have (?:this|it)|
    get (?:this|it))) (?:fixed|repaired|mended|corrected|sorted(?: out)?|fixing|repairing|mending|correcting|debugged|
    debugging|solved|resolved)(?: (?:please|pls|asap|soon))*
  `,
  longSource`
    (?:(?:please|pls|can you|could you|just) )*(?:handle|deal with|take care of|address|tackle|attend to|see to) (?:this|it|
    that)(?: (?:please|pls|for me|for us))*|(?:(?:please|pls|just) )*do (?:the needful|
    your (?:thing|magic|job|best))(?: (?:please|pls))*|(?:over to you|your turn|you know what to do)
  `,
  `(?:i|we|${people}) (?:(?:have|has|had|got|still|some|my|our|serious|a few) )*(?:doubts?|questions) (?:about |on |regarding )?${thing}`,
  `(?:the |my |our )?[a-z]+(?: [a-z]+)? (?:(?:a bit|way|totally|completely|slightly|still|all) )*(?:off|wrong|broken) since ${thing}`,
  `(?:what is|whats|what on earth is|wtf is) (?:going on with|(?:up|wrong|the matter) (?:with|in|here))(?: ${thing})?`,
  longSource`
    (?:helpp+|halp|hlep|sos|nope|nah|argh+|grr+|meh|damn|wtf|hit (?:and|or) miss|
    (?:not|almost|nearly|close)(?: (?:quite|there|it|yet|right|but not (?:quite|right|there)|but (?:wrong|no)))+)
  `,
  longSource`
    (?:(?:a|some|still|possible|probably|maybe|another|there|got|i have|we have) )*(?:bugs?|mistakes?|flaws?|faults?|
    glitch(?:es)?|problems?|issues?|troubles?) (?:in|with|inside|around|somewhere in) ${thing}
  `,
];
const unlike = new RegExp(`^${opening}(?:${unlikeForms.join('|')})${circumstance}${tail}`, 'u');

/** "not reliable enough, do something": what it is about is left out, and what is wanted is named. */
const lacks = new RegExp(
  `^${opening}(?:${subject})${denial} ${degree}${praise} ?(?:[,.;:!-]+ ?)(?:${mend})[ .!?]*$`,
  'u',
);

/** "no mails go out any more" */
const noneAnymore = longPattern`
    ^${opening}no [a-z]+(?: [a-z]+)? (?:is|are|get|gets|go|goes|come|comes|arrive|arrives|
    [a-z]+ed)(?: [a-z]+)?${particle} (?:anymore|any more|any longer)${circumstance}${tail}
  `;

const mistake = longSource`
    (?:(?:obvious|little|small|stupid|big|hidden|possible|logical?|typing|clear|silly) )*(?:mistakes?|bugs?|errors?|faults?|
    flaws?|problems?|issues?|glitch(?:es)?|slips?|(?:something|anything) (?:wrong|off|amiss|fishy|odd|strange|missing|broken))
  `;

/** "isnt there a mistake in these lines?": who asks like this believes so, and does not say why. */
const suspects = longPattern`
    ^${opening}(?:(?:isnt|arent) there (?:(?:a|an|some|any|still|maybe|not) )*${mistake}|
    (?:there (?:must|has to|have to|should|ought to) be|(?:surely|certainly|probably|maybe|
    perhaps) there(?:s| is| are)) (?:(?:a|an|some|still) )*${mistake})(?: (?:in|here|there|somewhere|with|around|hidden|
    inside|within|on|lurking|these|this|those|that|the|my|it|lines?|code|function|method|class|bit|part|section|piece|file|
    script|selection|block|spot|place|one))*(?:,? (?:no|right|or|isnt there|dont you think|i think|i guess|
    i bet))?[ .!?]*(?:${tail})
  `;

/** "the harbour master isnt happy with the tides": a person, since it has feelings; the tools that have some say what they are. */
const unhappy = longPattern`
    ^${opening}(?:(?:the|our|my|his|her|a|one) )?(?!(?:[\w-]+ )?(?:compiler|linter|vet|editor|ide|tsc|gcc|clang|javac|rustc|mypy|
    eslint|ruff|pylint|build|ci|parser|checker|browser|server|database|shell|interpreter|tests?|pipeline|clippy|cargo|
    typescript|python|i|we|im)\b)(?:[a-z]+ ){1,3}?(?:(?:is|are|was|were|seems?|looks?) )?(?:still |just |really )*(?:isnt|
    arent|wasnt|werent|not|never|un|dis) ?(?:really |very |too |so |at all |entirely |quite |particularly )*(?:happy|
    satisfied|pleased|content|impressed|thrilled|convinced|delighted|amused|keen|fond) ?(?:(?:with|about|by|of|
    on) ${thing})?${tail}
  `;

/** "empty report", "401 all the time", "some pages missing, why": a symptom by its name, and nothing around it. */
const symptomOnly = longPattern`
    ^(?:(?:why|the|some|an?|only|just|always|still|so many|constantly|all|our|my) )*(?:(?:[a-z]+ )?(?:empty|missing|blank|gone|jumpy|
    laggy|flickery|flickering|stale|garbled|stuck|frozen|invisible|choppy|stuttering|wobbly)|(?:empty|missing|blank|stale|black|
    white|garbled) (?!(?:imports?|returns?|semi\w+|commas?|await|keys?|types?|docs?|brackets?|braces?|quotes?|cases?|checks?|
    tests?|arguments?|lines?)\b)[a-z]+|(?:http )?[45]\d\d(?: errors?)?)(?: (?:all the time|always|everywhere|again|now|in (?:the |our )?[a-z]+|
    every time|for (?:some|everyone|users)))?(?:,? ?why)?[ .!]*$
  `;

/** "why does it not show": that it does not, and no more. */
const showsNot = longPattern`
    ^(?:so |and |but )?(?:why|how come) (?:(?:does|do|did|will) (?:it|this|that|they|nothing|the [a-z]+|my [a-z]+) not|(?:doesnt|
    dont|didnt|wont) (?:it|this|that|they|the [a-z]+|my [a-z]+)) (?:show|load|save|update|appear|render|display|open|arrive|go|
    import|export|print)(?: (?:up|out|in|here|anything))?[ .!?]*$
  `;

const forms: readonly RegExp[] = [
  symptomOnly,
  showsNot,
  unlike,
  noneAnymore,
  unhappy,
  bareBefore,
  fares,
  gives,
  unableTo,
  notRunning,
  notDoing,
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
