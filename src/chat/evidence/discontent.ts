import { longPattern, longSource } from '../longPattern.ts';
import { isBareComplaint, isSuspicion, wondersBarely } from './bareComplaint.ts';
import {
  again,
  end,
  guess,
  it,
  mend,
  people,
  politeness,
  stop,
  tail,
  thing,
} from './discontentWords.ts';
import { namesManner } from './mannerPhrases.ts';
import { namesTrouble } from './namedTrouble.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

/** Displeasure that says nothing of what displeases: to be mended ("complaint"), or to be done anew ("taste"). */
export type Discontent = 'complaint' | 'taste';

const redo = longSource`
  ${politeness}(?:(?:re-?write|re-?do|re-?work|re-?make|re-?structure|re-?organi[sz]e|re-?think|re-?build|re-?vise|overhaul|
  revise|do|start|write|make|change|improve)${it}|(?:give|do) (?:it|this|that|them) (?:a |an |another )(?:\w+ )?(?:rewrite|
  rework|overhaul|makeover|redo|try|go|round|pass)|(?:try|start) (?:again|over|once more|from scratch))${again}
`;

const dislikes = longSource`
    (?:(?:hates?|dislikes?|loathes?)|(?:dont|doesnt|do not|does not|didnt|never) (?:really |quite |much |even )?(?:like|love|
    enjoy)|(?:cant|cannot) stand|(?:am |is |are )?(?:not|isnt|arent|never) (?:a |an |much of a |really a )?(?:fan|fans|
    friend) of|(?:am |is |are )?(?:un|not |isnt |arent |not (?:very|really|too|so|at all|entirely) |less than )(?:happy|
    pleased|satisfied|content|impressed|thrilled|convinced|keen|amused|enthusiastic|excited|delighted|
    enchanted)(?: (?:with|about|by|of|on))|(?:dissatisfied|fed up|disappointed|frustrated|annoyed|displeased) (?:with|by|
    about|at))
  `;

const complains = longSource`
    (?:(?:complain|moan|grumble|whine|gripe|rant|shout)(?:s|ed|ing)? (?:to us |to me )?(?:about|over|of)|
    complaining (?:about|over|of)|(?:gets?|got|receives?|has|have) (?:many |more |a lot of |lots of |so many |only |
    daily )?(?:angry |bad |annoyed |unhappy )?(?:mails?|calls?|letters?|tickets?|feedback|reviews?|complaints?|
    messages?) (?:about|over|because of|on|regarding|for)|(?:moaning|griping|whining|ranting) (?:about|over))
  `;

const bad = longSource`
    (?:no good|no use|not (?:so |very |that |too |really |at all |particularly |exactly )?(?:good|great|nice|ideal|usable|
    useful|impressive|helpful|acceptable|satisfactory)(?: enough)?|rubbish|useless|unusable|awful|terrible|horrible|
    horrendous|crap(?:py)?|trash|lousy|dreadful|hopeless|mediocre|unacceptable|pathetic|bogus|leaves? (?:a lot|much|something|
    everything|quite a bit|plenty) to be desired|not (?:my|our|to my|to our) (?:taste|thing|style|cup of tea|liking)|
    a (?:mess|joke|disaster|nightmare|catastrophe|shame|pain)|meh|(?:a )?(?:bit )?underwhelming|disappointing|sucks?|stinks?)
  `;

/** "the search is no good", "ranking not great, please repair": not a question, and nothing but a judgement. */
const judges = longPattern`
    ^(?!(?:is|are|was|were|does|do|did|why|what|which|how|where|when|who|can|could|should|would|will|if)\b)(?:(?:the|my|our|
    this|that|these|and|but|sorry|hm+) )*(?:[\w()'-]+ ){0,3}?(?:(?:is|are|was|were|looks?|seems?|feels?|works?|its|
    thats) )?(?:still |just |so |really |simply |pretty |quite |totally |completely |frankly )*${bad}(?: (?:at all|
    to be honest|tbh|honestly))?${tail}
  `;

const complainsOf = longPattern`
    ^(?:${people} ${complains}|(?:there (?:are|were|have been)|i get|we get|getting|many|more|lots of|
    some) (?:\w+ )?complaints (?:about|over|on|regarding)) ${thing}${tail}
  `;

const dislikesAndMends = new RegExp(
  `^(?:${people} )?${dislikes} ${thing}${stop}(?:${mend}|${guess})${end}`,
  'u',
);

const dislikesAndRedoes = new RegExp(
  `^(?:${people} )?(?:${dislikes}|${complains}) ${thing}(?:${stop}${redo})?${end}`,
  'u',
);

/** "this is not pretty enough, rewrite", "a mess, redo it" */
const judgesAndRedoes = longPattern`
    ^(?:(?:the|my|our|this|that|these|its|thats|it) ?)*(?:[\w()'-]+ ){0,3}?(?:(?:is|are|looks?|seems?|feels?|
    reads?) )?(?:still |just |so |really |simply |too |a bit |pretty |quite |rather )*(?:${bad}|bad|wrong|ugly|clumsy|hacky|
    messy|old|dated|outdated|old[- ]fashioned|embarrassing|not (?:\w+ )?(?:enough|pretty|elegant|modern|clean|
    professional)(?: enough)?)${stop}${redo}${end}
  `;

/** "works on my laptop, not on the server": two places, and not a word on what happens in the second. */
const place =
  '(?:on|in|at|under|with|for|from|after|before|by|when|if|as|via|through|inside|outside)';
const works =
  '(?:works?|worked|working|runs?|fine|ok|okay|good|well|great|perfect(?:ly)?|passes|green|starts?|builds?|no problems?)';
const isNot = longSource`
    (?:not|no|never|nope|dead|broken|isnt|it isnt|doesnt|wont|it doesnt|it wont|does not|not so|
    not anymore)(?: (?:really|at all|so much|work|run|start))*
  `;
const elsewhere = `(?:${place} [^,.;:!?]{1,30}|there|without|otherwise|elsewhere|anywhere else|remotely|live|deployed)`;
const worksHereOnly = longPattern`
    \b${works}\b[^,.;!?]{0,20}?\b(?:locally|here|interactively|manually|alone|standalone|
    ${place} [^,.;!?]{1,40}?)(?:,? (?:but|yet|only|just|though)|,)(?: (?:but|just|only))? ?(?:${isNot} ${elsewhere}|
    ${elsewhere} (?:its |it is |they are |that is )?${isNot})${end}
  `;

const better = longSource`
    (?:(?:much |way |far |even |more |a bit |somewhat )*(?:good|better|best|nicer?|smart(?:er)?|clever(?:er)?|clean(?:er)?|
    neat(?:er)?|pretti?er|proper|right|elegant|modern|pythonic|idiomatic|professional|decent|cool(?:er)?|improved))
  `;

/** "still the same problem": points back at nothing that was told. */
const sameAgain = longPattern`
    ^(?:(?:sorry|no|nope|hm+|and|but|well|its|it is|thats|that is|theres|there is|i have|ive got|i get|we have|still|again|
    once more|now|got|have|having|getting|seeing) ?[,.!]? ?)*(?:(?:exactly |basically )?the )?same (?:old )?(?:problem|issue|
    thing|bug|mistake|fault|story|trouble|behaviou?r|symptoms?|mess|crap)(?: (?:again|still|as before|as yesterday|
    as last time|as ever|here|though|for me|over and over))*${tail}|^(?:no|nope|sorry|hm+|and|but|well) ?[,.!]? (?:it is |
    its |it )?(?:still (?:not|isnt|doesnt|wont|there|happening|happens))(?: (?:work|working|there|solved|fixed|right|ok|
    it))?${tail}
  `;

/** "rewrite this in a good way": the manner is no measure. */
const redoesSomehow = longPattern`
    ^${politeness}(?:re-?write|re-?do|re-?work|re-?make|re-?structure|do|write|make|solve|
    implement)${it}(?: \w+){0,2}? (?:in )?(?:a |an |some |the )?${better} (?:way|manner|fashion|style|form|version)${end}
  `;

/** "is there a smarter way to do this?" */
const asksForBetter = longPattern`
    ^(?:so |and |hm+ |but )?(?:is there|isnt there|are there|do you (?:know|see|have)|got) (?:an?|any|some|
    maybe an?) ${better} (?:ways?|approach(?:es)?|solutions?|versions?|options?|ideas?)(?: (?:to|of|for|how to) (?:do|doing|
    write|writing|solve|solving|implement|implementing|handle|handling|go about|achieve)?${it}(?: here)?)?[ .!?]*$
  `;

/** "any idea?" says no more than that something is wrong. */
const tags = longPattern`
    [,. ]+(?:(?:any|got any) (?:idea|clue|hint|thought|guess)s?(?: why| what)?|whats going on|what gives|what (?:now|next)|now what|how come|
    why(?: is that| so| could that be)?|please advise|ideas|(?:whats|what is|what could be|what might be) the (?:reason|cause|
    difference)|what could (?:it|that) be|what am i missing|what (?:can|should|could) (?:i|we) do)[ .!?]*$
  `;

const asksToMend = /\b(?:can|could|would|will) you\b/u;

/** What is said before and after, to be friendly. */
const polite =
  / *[:;]-?[/()|\\]+$|^(?:(?:hi|hey|hello|sorry|hm+|please)\b[^a-z]*(?:could you help me[^a-z]*)?)+|[,. ]+(?:thanks|thank you|thx|cheers|pls|please)[ .!]*$/gu;

/** "on my branch all good, on main not" */
const herePlace = longPattern`
    ^(?:it |this |everything |all )?${place} [^,.;:!?]{1,40}? (?:it |its |is |it is |all |all is |everything |everything is |
    that )*${works}(?: well)?(?:,? (?:but|yet|only)|,)(?: (?:but|just|only))? ?(?:${isNot} ${elsewhere}|
    ${elsewhere} (?:its |it is |they are |that is )?${isNot})${end}
  `;

/** "i dont like this, can you do something about it": it is the code, and in what way is left open. */
const dislikesTheCode = longPattern`
    ^(?:(?:i|we|im|i am|we are) )?(?:(?:really|just|still|also|but|and) )*(?:${dislikes} (?:this|it|that|these lines|
    (?:this|the|my) (?:code|function|method|class|file|part|bit|component|one|result|outcome))|
    (?:(?:it|this|that) )?(?:(?:doesnt|does not|didnt) (?:really |quite )?(?:feel|look|read|seem) (?:\w+ )?(?:right|good|
    great|nice|done|finished)|(?:its |is |isnt |is not )?(?:just |still )?(?:not |isnt )?(?:quite |really )?there|
    (?:isnt|is not|its not|not) (?:quite |really )?(?:done|finished|it|
    what i like))(?: yet| so far| to me)?)${stop}${politeness}(?:do something(?: (?:about|with) (?:it|this|that))?|
    (?:change|adjust|tweak|polish|alter|adapt|refine|tune|touch up|work on|play with|rework|massage) ?(?:it|this|that|
    something|a bit|a little)?)(?: (?:a bit|a little|please|pls))*${end}
  `;

/** "its not doing what it should", "doesnt do what the name says": that it is unmet, and not what. */
const unlikeWanted = longPattern`
    ^(?:(?:so|and|but|hm+|sorry|still|somehow|apparently) )*(?:(?:it|this|that|they|these|its|(?:the|my|our) \w+|
    \w+(?:\(\))?) )?(?:(?:is|are|was|does|do|did)? ?not|isnt|arent|wasnt|doesnt|dont|didnt|never|nothing like) (?:really |
    quite |even |actually |always )*(?:(?:do|does|doing|behave|behaving|act|acting|work|working|give|giving|return|
    returning) )?(?:(?:what|as|like|how|the way) (?:it|this|that|they|i|we|its|theyre|(?:the|its|their) \w+) (?:really |
    actually )?(?:should(?: be)?|(?:is |are |was |were )?(?:supposed|meant|intended|expected) to|says?|promis\w+|claims?|
    suggests?|ought to|has to|needs to|is there for)(?: (?:be|do|doing|work|say|behave|return|give))?|
    (?:its|their) (?:job|thing|work|duty))${tail}
  `;

/** "teams come out unfair", "grading isnt fair": a judgement of results, by a measure that nobody states. */
const judgesResults = longPattern`
    ^(?!(?:is|are|was|were|does|do|did|why|what|which|how|where|when|who|can|could|should|would|will|if|i|we|you|
    make)\b)(?:[\w()'-]+ ){1,5}?(?:(?:makes?|made) (?:no|little|zero) sense|(?:dont|doesnt|didnt) (?:really |
    quite )?make (?:any |much |a lot of )?sense|(?:(?:comes?|came|turns?|turned) out|ends? up|looks?|seems?|feels?|gets?|is|
    are|was|were|isnt|arent|is not|are not|doesnt (?:look|seem|feel)|dont (?:look|seem|feel)) (?:so |very |too |a bit |
    a little |rather |pretty |quite |really |kind of |kinda |somewhat |often |always |still |just )*(?:unfair|unjust|uneven|
    un-?balanced|imbalanced|lop-?sided|inconsistent|biased|arbitrary|unrealistic|implausible|unnatural|random|poor|low|
    irrelevant|chaotic|boring|silly|questionable|sub-?optimal|unconvincing|unhelpful|
    (?<=(?:isnt|arent|doesnt \w+|dont \w+|not) (?:\w+ )?)(?:fair|just|even|balanced|relevant|consistent|realistic|natural|
    plausible|convincing|helpful|random(?: enough)?)))(?: (?:somehow|sometimes|to me|to us|at times|often|now|lately|
    here))?${tail}
  `;

/** Says only where it works and where not. */
export const tellsOnlyWhere = (plain: string): boolean =>
  plain.length <= 200 && [worksHereOnly, herePlace].some((form) => form.test(plain));

const complaints = [
  unlikeWanted,
  judgesResults,
  judges,
  complainsOf,
  dislikesAndMends,
  worksHereOnly,
  herePlace,
  sameAgain,
];
const tastes = [dislikesAndRedoes, judgesAndRedoes, redoesSomehow];

const wantsBetter = (plain: string): boolean => asksForBetter.test(plain) || namesManner(plain);

const tellsNothing = (said: string): boolean =>
  complaints.some((form) => form.test(said)) || namesTrouble(said) || isBareComplaint(said);

/** How a normalised question is displeased, if it says nothing more than that. */
export function readDiscontent(plain: string): Discontent | undefined {
  // Longer ones say more, or are no sentence of a person.
  if (plain.length > 200) return undefined;
  if (wantsBetter(plain)) return 'taste';
  if (isSuspicion(plain) || wondersBarely(plain)) return 'complaint';
  const stated = plain.replace(tags, '');
  if (stated.endsWith('?') && !asksToMend.test(stated)) return undefined;
  const said = stated.replace(polite, '');
  if (dislikesTheCode.test(said)) return 'taste';
  if (tellsNothing(said)) return 'complaint';
  return tastes.some((form) => form.test(said)) ? 'taste' : undefined;
}
