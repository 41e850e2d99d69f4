// English words as data, tried on normalised text.
import { longPattern, longPatternWith, longSource } from '../longPattern.ts';
import { isOnlyDeed } from './commandClause.ts';
import { rememberLast } from './rememberLast.ts';
import { consequence, restated, withEnding } from './restatements.ts';

/** Where a clause ends and the next one begins. */
const borders = longPatternWith('gu')`
    [.!?;:,]+(?:\s+|$)|\s+[-–—]+\s+|\s\(|\b(?:so|but|because|since|as(?! of\b)|given that|given|even though|although|though|
    while|whereas|meaning|which means|then|that is why|thats why)\b|\s(?=(?:i|we) (?:should|can|could|must|need|want|would|wont|
    cannot|cant|(?:dont|do not) (?:need|have|want|bother|check))\b)|\s(?=(?:what|how|which|where|why) (?:should|can|could|do|
    would|must) (?:i|we)\b)|\band (?=(?:how|why|what|can|could|is|are|does|do|should|then|i|we|you)\b)
  `;

/** "as of next month it is not needed": how it is to be then. */
export const fromThen = longSource`
    (?:from|as of|starting|effective|since|by) (?:(?:now|today|tomorrow|next \w+|january|february|march|april|may|june|july|
    august|september|october|november|december) on\b|next (?:week|month|year|quarter)|tomorrow|january|february|april|june|
    july|august|september|october|november|december)
  `;

/** Says what is wished, thought of or only possible: nothing is taken for granted in it. */
const unreal = longPattern`
    \b(?:should(?:nt)?|must(?:nt)?|ought|expect\w*|want\w*|need\w*|wish\w*|wanna|would|wouldnt|could(?:nt)?|might|maybe|
    perhaps|supposed|instead|prefer\w*|rather than|whether|unless|suppose|imagine|
    (?<!\b(?!so\b|and\b|but\b|now\b|here\b|because\b|though\b)[a-z]+ )id like|intend\w*|meant|planning|going to|will|wont|
    ${fromThen}|please|pls|in case|not sure|i think|i guess|i assume|probably|seems?|looks? like|apparently)\b|
    ^(?:(?:(?:and|but|so) )?(?:what|how about|say) if|if|when|unless|to|make|lets?)\b|\bwhy not\b
  `;

/** Asks whether it is so. */
const neutral = longPattern`
    ^(?:(?:and|or|ok|hey|hi|well|also|now|just|quick question|tell me|please) )*(?:is|are|was|were|does|do|did|can|has|have|
    had|isnt|arent|doesnt|dont|didnt|wont|cant)\b
  `;

const asks = '(?:why|how|how come|when|where|how often|since when|what for|for what|what)';
const lead =
  '^(?:(?:and|so|or|ok|hey|hi|well|also|now|just|quick question|tell me|please|explain) )*';

/** "is it a problem that it sorts": weighed, and so taken for granted; "is it true that" and "is it ok if" are not. */
const weighed = longSource`
    (?:(?:is|isnt|was|would|wouldnt) (?:it|that|this)(?: not)?(?: be)? (?:(?:a|an|any|really|actually|just|generally|so|even|
    very|still|not) )*(?:problem|issue|bug|mistake|flaw|race|bad(?: idea| style| practice)?|good(?: idea)?|ok|okay|fine|safe|
    unsafe|normal|intended|intentional|on purpose|deliberate|dangerous|risky|slow|wasteful|wrong|weird|odd|
    strange)(?: here| at all)? that|(?:does|doesnt) it (?:really |even )?(?:matter|hurt|bother anyone) that|
    (?:is|was) there (?:a|any) (?:\w+ )?reason (?:why|that|for which)|(?:can|could) (?:you|someone|
    anyone) (?:please )?(?:explain|tell me)(?: to me)? why|do you (?:know|see) why|(?:any|no) idea why|
    i (?:dont|do not|cant|cannot) (?:get|understand|see|figure out) why|(?:i am |im |i )?(?:wonder|wondering|curious) why)
  `;

/** "why does it sort", "why is it sorted": what the question is asked about is taken for granted. */
const presupposing: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${lead}${weighed} (?!(?:i|we|you)\\b)`, 'u'), ''],
  [new RegExp(`${lead}${asks}(?: exactly| on earth| the hell)? (?:does|do|did) `, 'u'), ''],
  [
    longPattern`
        ${lead}${asks} (is|are|was|were) ((?!(?:it|this|that|they|there|these|those|here)\b)(?:[a-z_$][\w$]* ){2,3}?)(?=(?:
        (?:only|just|always|set to|fixed at|already|an?) )?-?\d)
      `,
    '$2$1 ',
  ],
  [
    new RegExp(
      `${lead}${asks} (has|have|had) ((?:the |this |my |our |an? |its |each |every )?(?!(?:it|they|i|we|you|nobody|there)\\b)\\w+ )(?=(?:only|no|just|an?|the|\\d))`,
      'u',
    ),
    '$2$1 ',
  ],
  [
    longPattern`
        ${lead}${asks} (is|are|was|were) ((?:the|this|my|our|its) \w+ (?:of|in|from|for|by) (?:the )?\S+ )(?=(?:never|not|
        only|always|already)\b|\w{2,}ed\b)
      `,
    '$2$1 ',
  ],
  [
    new RegExp(
      `${lead}${asks} (?:is|are|was|were) (\\d\\S*(?: \\w+)?) (the default(?: \\w+)?)$`,
      'u',
    ),
    '$2 is $1',
  ],
  [
    longPattern`
        ${lead}${asks} (is|are|was|were) ((?:the|this|my|our|an?|its|each|every) (?:\w+ ){1,2}?)(?=(?:(?:only|always|already|
        first|never|even|not) )?\w{2,}(?:ed|en)\b)
      `,
    '$2$1 ',
  ],
  [
    new RegExp(
      `${lead}${asks} (is|are|was|were) ((?:the |this |my |our |an? |its |each |every )?\\S+) `,
      'u',
    ),
    '$2 $1 ',
  ],
];

/** "read the password from there": what is to be done. A verb that is a function's name has another verb behind it. */
const commands = longPattern`
    ^(?:(?:please|now|just|also|and|then) )*(?:have|change|modify|adapt|rewrite|turn|extend|refactor|ensure|allow|add|remove|
    rename|replace|use|fix|implement|convert|move|put|set|write|read|print|show|log|return|raise|throw|catch|handle|sort|
    order|split|join|close|validate|check|reject|save|store|delete|send|call|skip|ignore|keep|limit|retry|wait|give|take|free|
    release|stop|clear|reset|escape|trim|hash|round|parse|load|render|cache|lock|update|insert|append|prepend|start|swallow|
    suppress|rethrow|propagate|wrap|memoi[sz]e|hide|discard|silence|trap|tolerate|reuse|guard|
    run) (?:the|an?|all|any|it|this|that|these|those|them|its|each|every|my|our|me|us|only|here|in|to|on|at|with|from|by|as|
    into|out)\b|^(?:(?:please|now|just|also|and|then) )*(?:use|try) [\w$]{1,60}[.(]
  `;

/** "how do I make it exponential": a wish. */
const wished = new RegExp(`${lead}how (?:do|does|did) (?:i|we|you|one|someone|somebody)\\b`, 'u');

/** "…, right?" asks for what is said to be confirmed. */
const confirming = longPattern`
    \s+(?:right|correct|yes|no|ok|(?<!\b(?:returns?|gives?|yields?|back|is|be|are|was|to|as|always|only|not|just|equals?|or|
    and|either) )true|or|or not|isnt it|doesnt it)$
  `;

/** Nobody says one thing in more, and patterns over more take time that grows with its square. UTF-16 units. */
const LONGEST = 240;

/**
 * The clauses of a normalised question that say how the code is: stated, or taken for granted by asking for the reason.
 * What is asked, wished or only possible is left out.
 */
export const statedClauses = rememberLast((plain): readonly string[] => {
  const parts = joined(plain).replace(asking, '$1').replace(listed, ' ').split(borders);
  const clauses = [...stated(parts), ...parts.flatMap(givenBy)];
  return [...new Set([...clauses, ...clauses.flatMap(restated)])].filter(
    (clause) => !neutral.test(clause),
  );
});

/** "substring(1, 3) includes it": what a call is given ends no clause. */
const joined = (plain: string): string =>
  plain.replace(/(?<=[\w$])\([\w$.:, +*-]{1,80}\)(?= [a-z])/gu, (given) =>
    given.replaceAll(', ', ','),
  );

const definite = longPattern`
    \bthe ((?:\w+ ){0,4}?\w+)(?<!\b(?:when|once|after|before|until|while|if|as|where|how))(?: (?:that|which))? (?!(?:it|this|
    that|they|which|who|he|she|i|we|you)\b)([\w$.]+)(?:\(\))? (returns|yields|gives back|hands back|throws|raises)\b
  `;
const notYet = /\b(?:should|would|could|will|might|must|may|new|if|add|write|create)\b/u;

/** "log the number that save returns": whatever is wished of it, that it is there is taken for granted. */
function givenBy(clause: string): readonly string[] {
  if (clause.length > LONGEST || notYet.test(clause)) return [];
  const [, what = '', doer = '', verb = ''] = definite.exec(clause) ?? [];
  return doer === '' ? [] : [`${doer} ${verb} the ${what}`];
}

/** "read? is always false": a name of Ruby's, which ends no sentence. */
const asking = longPatternWith('gu')`
    (?<=^|[,.;:] |\b(?:since|as|because|so|that|and|but|when|if|why is|why does|the|given) )([a-z_]\w*)[?!](?= (?:is|silently|quietly|takes|holds|locks|adds|removes|deletes|sorts|checks|uses|returns|
    gives|yields|raises|throws|always|never|only|already) (?!(?:it|this|that|there|the|my|our|an?|i|we|you|they)\b))
  `;

/** "a (name, value) tuple": what is in it ends no clause. */
const listed = / \([^()]{1,60}\) (?=(?:tuple|pair|array|list|object|triple)s?\b)/gu;

const together = longPatternWith('gu')`
    [.!?;:,]+(?:\s+|$)|\s+[-–—]+\s+|\s\(|\b(?:so|but|because|since|given that|although|though|whereas|which means|that is why|
    thats why)\b|^as\b
  `;

/** The same with what is said to go together left whole: "it holds the lock while it sorts", "it first reads, then writes". */
export const statedSpans = (plain: string): readonly string[] =>
  stated(
    joined(plain)
      .replace(/,? (?:and )?(?:only )?then\b/gu, ' then')
      .split(together),
  );

/** "we're on java 8", without its apostrophe. */
const ofUs = /^were (?=(?:on|using|still|stuck|running|in|at|all|only|limited)\b)/u;

const stated = (clauses: readonly string[]): readonly string[] =>
  clauses
    .map((clause) =>
      believed(consequence(clause.trim().replace(confirming, '').replace(ofUs, 'we are '))),
    )
    .filter(({ length }) => length <= LONGEST)
    .filter((clause) => !wished.test(clause) && !isOnlyDeed(clause))
    .map(withoutQuestion)
    .filter(
      (clause) =>
        clause !== '' && !neutral.test(clause) && !unreal.test(clause) && !commands.test(clause),
    )
    .slice(0, 40);

const asksBelief = longPattern`
    ^(?:(?:and|or|ok|hey|hi|but|so) )*(isnt|arent|doesnt) ((?:the |this |that |its |our |my )?(?!(?:it|there|this|that|they|
    these|those|i|we|you|anyone|anybody|someone)\b)[\w$.]+(?:\([^()]*\)| ?[/*+-]{1,2} ?[\w$.]+)?) (?:(?:always|also|already|
    just|only|even|actually|really) )?(\w\S*)(.*)$
  `;

/** "isnt the timeout 30 seconds?", "doesnt load return a copy?": who asks so takes it to be so. */
function believed(clause: string): string {
  const [, verb, subject = '', next = '', rest = ''] = asksBelief.exec(clause) ?? [];
  if (verb === undefined) return clause;
  return verb === 'doesnt'
    ? `${subject} ${withEnding(next)}${rest}`
    : `${subject} ${verb === 'isnt' ? 'is' : 'are'} ${next}${rest}`;
}

const withoutQuestion = (clause: string): string =>
  presupposing.reduce((rest, [form, kept]) => rest.replace(form, kept), clause);
