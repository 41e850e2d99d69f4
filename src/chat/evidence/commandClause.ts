import { longPattern } from '../longPattern.ts';
import {
  deeds,
  emptyDeeds,
  lightDeeds,
  modifiers,
  neverDeeds,
  neverNouns,
  nounMakers,
  openDeeds,
  particles,
  plainObjects,
} from './commandWords.ts';
import { unspecificComplaints } from './complaintPhrases.ts';
import { isDoneTo, tellsAsSubject } from './tellingClause.ts';
import { thirdPersons } from './tellingWords.ts';
import { codeNouns, complaintWords, fillers } from './words.ts';

/** What stands before the verb of a request. */
const lead = longPattern`
    ^(?:(?:please|pls|plz|just|simply|only|always|instead|then|so|and|but|or|now|rather|better|hey|hi|ok|also|maybe|perhaps|
    lets|kindly|therefore|hence|first|next|for now|at least|go ahead and|feel free to|make sure (?:to|you|that you)|(?:can|
    could|would|will) (?:you|u)|(?:you|u) (?:can|could|should|may|might)|(?:we|i) (?:want|would like|d like|need|should|
    could)(?: you)?(?: to)?|want(?: you)? to|wanna|gotta|one should|todo:?|task:?|idea:) )+
  `;

const invites = /\b(?:can|could|would|will) (?:you|u)\b/u;

/** Asks, whatever else it wants. */
const asks = longPattern`
    ^(?:why|what|whats|which|who|whose|where|when (?:does|do|did|is|are|will|can)|how|any (?:idea|clue)|(?:is|are|was|were|
    does|do|did|isnt|arent|doesnt|should|can|could|may) (?:i|we|it|this|that|these|those|they|the|there|an?|my|our|any\w*|
    some\w*))\b
  `;

/** "the linter says: add a return": whose wish it is. */
const quoted = longPattern`
    \b(?:linter|compiler|docs?|documentation|manual|readme|tutorial|error|warning|message|editor|eslint|clippy|rustc|tsc|gcc|
    clang|pylint|ruff|mypy|pyright|sonar\w*|ide|copilot|chatgpt|stack ?overflow) (?:\w+ ){0,2}?(?:says?|said|tells? (?:me|
    us)|told|suggests?|recommends?|reads?|advises?|wants|complains?)\b
  `;

/** What one does to see it, and what then is. */
export const repeats = longPattern`
    \b(?:repro\w*|steps|to (?:test|see|check|try|verify|trigger|provoke) (?:it|this|that)|you(?:ll| will)? (?:get|see)|
    and (?:then )?(?:it|see|you|nothing|everything|they|there|suddenly|boom|bang|no|all|another|only the|i (?:get|see)|
    we (?:get|see))|(?:it|this|they|that) still|still (?:shows?|there|see))\b
  `;

/** Is better, or works, in a way that is not told. */
const openEnd = longPattern`
    ^(?:(?:it|this|that|them|these|those|everything|one|the|my|our|\w+ly|a|an|be|look|feel|so|that|to|a bit|much|more|less|
    again|too|somehow|very) )*(?:work\w*|right|correct\w*|better|nicer?|good|great|well|clean|pretty|fast|quick|short|simple|
    clear|readable|robust|safe|more|less|sense|sure|easy|proper\w*|perfect|smart|modern|happy|green|stop|behave|run|compile|build|
    pass|happen|fit|match|ok|okay|fine|go away|something|things?|anything|whatever|be|alone|know|check|look|try|go|hand|hint|
    clue|care|\w{2,}er|not (?:crash|fail|throw|break|hang|error|happen|do (?:this|that|it|so))|stop \w+ing|do(?:es)?(?: not|
    nt)?(?: (?:it|so|this|that))?|what \w+ \w+)\b
  `;

/** "give the rows a better look" */
const praises = longPattern`
    \b(?:better|nicer|cleaner|prettier|smarter|neater|solid|decent|proper|polish\w*|love|care|attention|refresh|makeover|
    clean ?up|shape|production[- ]ready|sense|\w+proof|professional\w*|elegant\w*|presentable|up to \w+|
    (?:more|less) (?!than\b)\w+)\b(?! than)
  `;

/** "change it to 5": says how it is to be. */
const saysHow = longPattern`
    \b(?:to|into|from|by|with|using|as|so that|so) (?!(?:it|that it|this|they) (?:does|works?|is (?:right|correct|ok|better)|
    fits|doesnt|isnt)\b|(?:something|work|be)\b(?! (?:\d|""|an?\b)))\S
  `;

/** Needs words behind it that say what it is: "do it in parallel", "try up to 3 times". */
const lightVerbs: ReadonlyMap<string, RegExp> = new Map([
  [
    'do',
    longPattern`
      ^(?:it|this|that|them|these|those|so|the \w+|all)(?: all)? (?:in|with|by|for|after|before|only|at|once|per|every|
      without|on|from|first|last|one|as|via|inside|outside|over|asynchronously|lazily|twice)\b
    `,
  ],
  [
    'try',
    longPattern`
      ^(?:(?:it|that|this|them) )?(?:again )?(?:(?:up to|at most) \d+|\d+|twice|once more|two|three|five)\b
    `,
  ],
  ['go', /^(?:on|over|through|from|to|for|with|straight|back|without) (?!(?:and|on)\b)\w/u],
  ['take', /^(?!(?:care|a look|a peek|note|this|forever|ages|long|too)\b)/u],
  [
    'give',
    longPattern`
      ^(?!(?:me|us|it|this|that)(?: an?)? (?:look|try|go|shot|hint|clue|hand|polish|\w+over|reason|idea|explanation)\b)
    `,
  ],
  ['keep', /^(?!(?:in mind|an eye|getting|seeing)\b)/u],
  ['use', /^(?!(?:something|anything|it|this|that|them)\b)/u],
]);

/** Whether a normalised text asks, in some clause, for something plain to be done. What stands in backticks is "" in it. */
export function commandsDeed(plain: string): boolean {
  if (plain.length > LONGEST || repeats.test(plain)) return false;
  const clauses = clausesOf(plain);
  if (clauses.some(({ words }) => asks.test(words))) return false;
  return clauses.some(
    ({ words, isQuestion, isInvited }, at) =>
      (!isQuestion || isInvited) &&
      !quoted.test(clauses[at - 1]?.words ?? '') &&
      (isDeedClause(words) || suppliesLack(clauses[at - 1]?.words ?? '', words)),
  );
}

/** "the result isnt checked. check it", "extra cells are dropped. throw": what is told of is to be otherwise. */
const suppliesLack = (before: string, clause: string): boolean =>
  (lacks.test(before) && supplies.test(clause)) ||
  (drops.test(before) && stops.test(clause)) ||
  (annoys.test(before) && rids.test(clause));

const lacks =
  /\b(?:isnt|arent|wasnt|werent|never|nothing|nobody|no|(?:is|are|was|were) not|un(?:checked|handled|guarded|verified|tested))\b/u;

const supplies =
  /^(?:check|verify|handle|catch|look at|type|test|limit|count) (?:it|them|that|those|these|[a-z]|for (?:it|that|them))(?: (?:too|there|here|first|then|as well|please|pls|before|after))*$/u;

const annoys = /\b(?:bugs|annoys|bothers|irritates|disturbs) (?:me|us|everyone)\b/u;
const rids = /^(?:remove|drop|kill|delete|lose|ditch|hide|inline) (?:it|them|that|this)\b/u;

const drops =
  /\b(?:ignored|dropped|swallowed|skipped|discarded|accepted|allowed|silently|silent|unknown|invalid|negative|returns?|isnt|arent|not|may be|can be|could be|might be)\b/u;

const stops =
  /^(?:throw|raise|panic|reject|refuse|warn|abort|exit|bail|fail)(?: (?:instead|then|there|here|rather|early|loudly|please|pls))*$/u;

/** Longer texts tell more than one thing. UTF-16 units. */
const LONGEST = 400;

interface Clause {
  readonly words: string;
  readonly isQuestion: boolean;
  readonly isInvited: boolean;
}

const insteadOf =
  /^instead of (?:an? |the )?\w+(?: (?:an? |the )?(?:errors?|exceptions?|null|nil|none))? (?=[a-z]{2,} )/u;
const gimme = /^gimme\b/u;
const ridding = /^get rid of\b/u;

/** "(the helper is elsewhere) send it later", but not "send()". */
const aside = /(?<=^| )\(([^()]{3,100})\)(?= |$)/gu;

const clausesOf = (plain: string): readonly Clause[] =>
  plain
    .replace(aside, '; $1; ')
    .split(/(?<=[.;:!?]) +|, | [-–—]+ | (?=(?:but|because|since|so|then|and|or) )/u)
    .map((part) => ({
      words: part
        .replace(/[.;:!?()]+$|^[(]+/gu, '')
        .trim()
        .replace(insteadOf, '')
        .replace(lead, '')
        .replace(gimme, 'give me')
        .replace(ridding, 'remove'),
      isQuestion: part.trimEnd().endsWith('?'),
      isInvited: invites.test(part),
    }))
    .filter(({ words }) => words !== '');

/** Whether a clause, without what leads up to it, asks for something plain to be done. */
function isDeedClause(clause: string): boolean {
  if (bareWish.test(clause)) return true;
  const words = withoutModifier(clause.split(' '));
  const [verb = '', ...behind] = words;
  if (!mayCommand(verb, clause) || isTold(words)) return false;
  if (lightVerbs.get(verb)?.test(behind.join(' ')) === false) return false;
  const rest = withoutParticle(behind);
  if (isDoneTo(words)) return true;
  if (openDeeds.has(verb)) return saysHow.test(rest.join(' '));
  return deeds.has(verb) || phrasal.test(clause) ? isDone(verb, rest) : isUnknownDeed(verb, rest);
}

const mayCommand = (verb: string, clause: string): boolean =>
  /^[a-z-]{2,}$/u.test(verb) &&
  !checks.test(clause) &&
  (!emptyDeeds.has(verb) || phrasal.test(clause)) &&
  !complains(clause);

const checks = /^(?:borrow|type|spell) checker\b/u;

/** "parse returns null", "delete fires at once": what could be a verb is what something is told of. */
function isTold(words: readonly string[]): boolean {
  const [verb = '', next = ''] = words;
  if (neverNouns.has(next)) return true;
  const takesObject = deeds.has(verb) && plainObjects.has(next) && next !== 'the';
  return !takesObject && tellsAsSubject(words);
}

/** "look them up at once", "time out after 10s" */
const phrasal = /^(?:look (?:\S+ ){0,6}?up|time out|tear (?:\S+ ){0,3}?down)\b/u;

/** "10 seconds timeout", "1 second between two calls", "ä to ae": a wish without a verb. */
const bareWish = longPattern`
    ^(?:(?:at (?:most|least)|max|only) )?\d+(?:[.,]\d+)? ?(?:\w+ )?(?:timeouts?|delay|pause|limit|max(?:imum)?|apart|between|per|
    at most|cap|gap|break)\b(?!.*\b(?:is|are|was|were|should|has|have)\b)|^fail (?:at (?:startup|start|boot|launch|once|
    compile)|early|fast|loudly|hard|with)\b|^(?:log|count|report|collect|retry|wrap|catch|rethrow|ignore|record) (?:(?:the|all|any|
    every|each|an?) )*(?:failed|failing|failures?|errors?|exceptions?)\b(?! (?:is|are|when|if)\b)|^rename (?!
    (?:fails|returns|throws|works|crashes|hangs|loses|breaks|gives|does|is)\b)\S+$|^(?:""|[^a-z\s]\S*|[a-z]{1,2}) (?:to|->|=>|→) \S+$
  `;

const isFiniteVerb =
  /^(?:is|are|was|were|has|have|does|do|did|can|will|would|should|never|always|also|still|awaits|happens|gives|holds|keeps)$/u;

const mainPart = (clause: string): string =>
  clause.split(/ (?:what|that|which|who|whose|if|when|where|while|unless|until|because) /u)[0] ??
  '';

/** The same of a clause in which nothing is told beside: "push hands me the array" is no request, whatever "push" is. */
export const isOnlyDeed = (clause: string): boolean =>
  isDeedClause(clause) &&
  !mainPart(clause)
    .split(' ')
    .slice(1)
    .some((word) => thirdPersons.has(word) || isFiniteVerb.test(word));

const withoutModifier = (words: readonly string[]): readonly string[] =>
  modifiers.has(words[0] ?? '') && (words[1] === 'case' || deeds.has(words[1] ?? ''))
    ? words.slice(1)
    : words;

/** "merge acts up", "return type wrong": no request, whatever word it begins with. */
const complains = (clause: string): boolean =>
  doesItself.test(clause) ||
  takesFaultAway.test(clause) ||
  mends.test(clause) ||
  lacksVerb.test(clause) ||
  unspecificComplaints.some((pattern) => pattern.test(clause));

/** "close blows up", "attach debounces the search": a function, and what it does. */
const doesItself = longPattern`
    ^[a-z]+ [a-z]+[^su]s (?:up|off|out|down|away|the|an?|its?|my|our|them|everything|nothing|anything)\b
  `;

/** "sort it out", "put it right" */
const mends = longPattern`
    ^(?:sort|figure|straighten|iron|work) (?:\S+ ){1,3}?out$|^(?:put|set|get|make|bring) (?:\S+ ){1,3}?(?:right|straight|
    in order|in shape)$
  `;

/** "remove the warning": that is wanted of every fault. */
const takesFaultAway = longPattern`
    ^(?:remove|stop|prevent|avoid|drop|kill|silence|suppress|lose|clear) (?:that )?(?:(?!(?:with|on|for|after|when|if|that|of|
    in)\b)\S+ ){0,8}?(?:errors?|exceptions?|crash\w*|bugs?|warnings?|problems?|issues?|failures?|leaks?|races?|flicker\w*|
    lags?|mistakes?|faults?|glitch\w*|hangs?|freez\w+|deadlocks?|trouble|squiggl\w+|(?:red|wavy) (?:lines?|underlin\w+)|
    happening|it|this|that)(?: (?:here|there|now|please|pls|plz|thanks|thx|for me|for good|in (?:here|there|this|it)))*$
  `;

/** "return type wrong", "load times too high" */
const lacksVerb = longPattern`
    \b(?:wrong|missing|broken|(?<!\d%? ?)off|slow|incorrect|bad|gone|lost|too \w+|not [a-z]+|duplicated|doubled|swapped|mixed up|
    messed up|weird|odd|strange|failing|flaky)$
  `;

const withoutParticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && particles.has(words[0] ?? '') ? words.slice(1) : words;

function isDone(verb: string, rest: readonly string[]): boolean {
  const [next = ''] = rest;
  const said = rest.join(' ');
  if (rest.length === 0 || nounMakers.has(next)) return false;
  if (!lightDeeds.has(verb)) return true;
  return isTelling(rest) && !openEnd.test(said) && !praises.test(said);
}

/** Says of what: by more than "it" and grammar. */
const isTelling = (rest: readonly string[]): boolean =>
  rest.some(
    (word) =>
      /[^a-z'-]/u.test(word) ||
      (!fillers.has(word) && !complaintWords.has(word)) ||
      codeNouns.has(word),
  );

/** "debone the list": no verb that is known, and at once what it is done to. */
const isUnknownDeed = (verb: string, rest: readonly string[]): boolean =>
  verb.length > 2 &&
  !neverDeeds.has(verb) &&
  !/(?:ed|ing|ly|tion|ness|ment|[^s]s)$/u.test(verb) &&
  (plainObjects.has(rest[0] ?? '') || /^(?:""|-?\d)/u.test(rest[0] ?? '')) &&
  isTelling(rest);
