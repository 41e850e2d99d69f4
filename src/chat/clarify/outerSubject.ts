import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longSource } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { certainFindings, errorsInView, findingsOf } from './findings.ts';
import { outsideName } from './nameCandidates.ts';
import { lastOf, outerCall } from './outerAnswer.ts';
import { isPublic, isPublicReceiver } from './outerLibrary.ts';
import { judgeClaims } from './premises/judgeClaims.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const lead = longSource`
    ^(?:(?:so|and|but|hi|hey|hello|ok|hm+|question|quick question|sorry|help|for some reason|somehow|apparently|it seems|
    seems like|i (?:think|guess|wonder|noticed)|im wondering|do you know|any idea|no idea|tell me|can you tell me|please|
    pls)(?: (?:if|whether|that))? ?[,:]? )*
  `;

const name = String.raw`(?:the |my |our )?((?:[\w$]+(?:\.|::|->))*[a-z_$][\w$]+[?!]?)(?:\([^()]{0,60}\))?(?: call| function| method| helper)?`;

const often = longSource`
    (?:(?:also|always|ever|never|really|actually|even|still|only|just|itself|already|sometimes|suddenly|now|by default|often|
    correctly|again) )*
  `;

/** What is done with a call, or what the calling code can be asked: its body says nothing of it. */
const ofTheCall = longSource`
    (?:get|receive|need|run|take|see|exist|appear|stand|belong|come|matter|hurt|help|make sense|fit|cost|look|have to|
    return (?:an? )?(?:err|error|two|2)|be (?:called|run|awaited|used|executed|invoked|reached|needed)|
    (?:only )?(?:called|run|used|executed|imported|defined|awaited))\b
  `;

const asks: readonly string[] = [
  `${lead}(?:does|do|did|can|could|will|would|has) ${name} ${often}(?!${ofTheCall})[a-z]{2,}`,
  longSource`
    ${lead}(?:why|how come|what makes)(?: (?:does|do|did|doesnt|dont|didnt|wont|cant|
    does it that))? ${name} ${often}(?!${ofTheCall}|\b(?:is|are|was|were|in|on|here|there|and|or|at|inside|
    instead)\b)[a-z]{3,}
  `,
  `${lead}(?:why|how come) (?:is|are|was|isnt) ${name} ${often}(?!being)[a-z]{2,}ing\\b`,
  longSource`
    ${lead}(?:what|which \w+) (?:does|do|did) ${name} ${often}(?:do|give|return|answer|say|make|decide|pick|choose|
    find) (?:back )?(?:with|for|when|if|to|on|about|of|in case)\b
  `,
  longSource`
    ${lead}(?:which|what|whose|how many) (?:\w+ ){1,3}?(?:does|do|did) ${name} ${often}(?!${ofTheCall}|
    (?:call|use|pass|throw)\b)[a-z]{3,}
  `,
  `${lead}(?:what happens|whats happening|what is happening|whats going on|what is going on) (?:inside|within|in) ${name}[ ?.!]*$`,
  longSource`
    ${lead}how (?:is|are) (?:\w+ ){1,4}?(?:calculated|computed|decided|found|rounded|handled|determined|chosen|picked|counted|
    sorted|measured|compared|formatted|parsed) (?:in|by|inside|within) ${name}
  `,
  `${lead}(?:why|how come) (?:is|are|was) ${name} (?:so|too|always|never|still|that) [a-z]{3,}`,
  longSource`
    ${lead}how (?:does|do|did) ${name} ${often}(?:handle|treat|decide|count|round|find|sort|order|deal|know|pick|choose|
    compute|calculate|compare|match|parse|split|measure|rank|weigh|format|encode|store|save|tell|cope|react)\b
  `,
  longSource`
    ${lead}(?:is|are|isnt) ${name} ${often}(?:case|big|little|thread|time|locale|order|idempotent|inclusive|exclusive|
    recursive|stable|sorted|cached|rounded|blocking|atomic|transactional|including|excluding|counting|rounding|ignoring|
    skipping|correct for|right for|wrong for)\b
  `,
];

const wish =
  '(?:(?:please|pls|plz|so|and|then|just|kindly|can you|could you|would you|will you|can u|i need you to|you need to) )*';

/** Mended where it is written, and nowhere else. */
const mended = longSource`
  (?: ?(?:[,.;:!-]+ ?|and |so )${wish}(?:(?:fix|repair|mend|correct|sort|solve|check|look into|look at|change|alter|adapt|
  adjust|modify|extend|improve|rework|teach|update|rewrite)(?: (?:it|that|this|them|\w+\(\)|\w+_\w+))?(?: out)?(?: (?:please|
  pls|for me|asap|thanks|thx))*(?:,? (?:so|so that|such that|to|until) [^?]{2,120}|,? please)?|make it (?:so|so that|do|stop|
  not|find|recogni[sz]e|count|include|accept|keep|support|handle|allow|round|understand|respect|prefer|work)\b[^?]{0,120}|
  (?:any idea|why|what now|ideas|help|please help|how come|whats wrong|what is wrong)\b[^?]{0,20}))?[ .!?]*$
`;

const toldOf = longSource`
  ${lead}${name} ${often}(?:(?:does ?nt|does not|wont|will not|never|cant|cannot|didnt|is not|isnt) (?!(?:get|run|seem|appear|
  work|happen|fire|compile|exist|matter|even|start|build|load|here|there|in|defined|needed|used|called|awaited)\b)[a-z]+|
  (?!(?:is|was|has|does|fails|crashes|throws|panics|raises|dies|errors|hangs|breaks|needs|gets|runs|takes|exists|works|
  happens|comes|goes|this|means|looks|seems)\b)[a-z]{3,}s)\b
`;

const shouldBe = longSource`
    (?: ?(?:[,.;] ?|and |but )(?:but )?(?:it |that |which |they |this )?(?:should|must|needs to|has to|
    ought to)(?:nt| not)? [^.?!;:]{2,80}?)?
  `;

const tells = `${toldOf}(?: (?:[^.?!,;:]|\\.\\d){2,80}?)?${shouldBe}${mended}`;

/** "make font_lookup find umlauts too", "extend parse_feed so that it keeps drafts" */
const changes: readonly string[] = [
  longSource`
    ^${wish}(?:make|let|have|get) ${name} (?:also |always |never |not |only |to )*(?:find|recogni[sz]e|count|include|accept|
    keep|support|allow|round|understand|know|respect|treat|consider|prefer|return|give|sort|ignore|skip|handle|match|parse|
    split|strip|trim|escape|compare|compute|calculate)\b[^?]*$
  `,
  longSource`
    ^${wish}(?:change|alter|adapt|adjust|modify|extend|teach|update|rework|rewrite|fix|correct|repair) ${name} (?:so|so that|
    such that|(?<=(?:extend|teach|adapt|adjust|modify) .*)to) [^?]+$
  `,
  longSource`
    ^${wish}(?:change|alter|get) ${name} to (?:also |always |never |not |only |no longer )*(?:round|include|ignore|skip|
    return|accept|keep|find|count|support|allow|respect|treat|prefer|give|sort|handle|match|parse|split|strip|trim|escape|
    compare|compute|calculate|be)\b(?! ?[(.])[^?]*$
  `,
];

const forms = [...asks, tells, ...changes].map((form) => new RegExp(form, 'u'));

/**
 * E2 where a question or a complaint is about what a call does, by its own name and as its subject, and the body of that is
 * elsewhere: "does zones.between count the start zone twice", "parse_feed loses entries, repair it".
 */
export function askOuterSubject(evidence: Evidence): Candidate | undefined {
  const { question, code } = evidence;
  if (code?.kind !== 'read' || !/^(?:explain|fix|change|other|improve)$/u.test(question.intent))
    return undefined;
  if (question.states.error || isFound(evidence) || judgeClaims(evidence).length > 0)
    return undefined;
  const { plain } = wordingOf(question);
  if (plain.length > LONGEST) return undefined;
  const said = forms.map((form) => form.exec(plain)?.[1]);
  const outer = said
    .filter((each) => each !== undefined)
    .map((each) => outerOf(each, code, evidence))
    .find((found) => found !== undefined);
  if (outer === undefined) return undefined;
  return candidate(
    'definition',
    {
      text: `What does \`${outer.name}\` look like?`,
      why: `\`${outer.name}\` (L${outer.line}) is defined elsewhere, and what it does cannot be read here.`,
      because: `The question is about what \`${outer.name}\` does, and nothing here defines it.`,
      assumption: `\`${outer.name}\` does what its name says.`,
    },
    [
      { text: "I'll paste its code" },
      { text: "I'll say what it was called with" },
      { text: 'It is in another file of this project' },
    ],
    FIRST,
  );
}

/** What is only possible here explains nothing of what is done elsewhere. */
const isFound = (evidence: Evidence): boolean =>
  certainFindings(evidence).length > 0 ||
  errorsInView(evidence).length > 0 ||
  findingsOf(evidence).some(({ said }) => said !== undefined);

/** Longer ones say more. UTF-16 units. */
const LONGEST = 220;

/** Before what is seen: whose body is not here, of that no answer can speak. */
const FIRST = 1.25;

interface Outer {
  readonly name: string;
  readonly line: number;
}

/** The call that a question means by a name, if neither the file nor a library everybody knows has its body. */
function outerOf(said: string, code: ReadCodeFacts, evidence: Evidence): Outer | undefined {
  const called = code.calls.filter(({ name: each }) => isMeant(said, each));
  const dotted = outerCall(said, code, evidence);
  if (dotted !== undefined && called.some(({ name: each }) => each === dotted.name))
    return isPublicReceiver(dotted.name, evidence) ? undefined : dotted;
  const bare = called.find(({ name: each }) => /^[\w$?!]+$/u.test(each));
  return bare === undefined || isPublic(bare.name, evidence)
    ? undefined
    : outsideName(ofName(bare.name, evidence), code);
}

const isMeant = (said: string, each: string): boolean =>
  each.toLowerCase() === said || (lastOf(each) === lastOf(said) && isSameOwner(said, each));

/** "between" may be any, "zones.between" is that of zones. */
const isSameOwner = (said: string, each: string): boolean => {
  const owner = said.split(/\W+/u).at(-2);
  return owner === undefined || each.toLowerCase().split(/\W+/u).at(-2) === owner;
};

/** The evidence as if the question named it as code. */
const ofName = (called: string, evidence: Evidence): Evidence => ({
  ...evidence,
  question: { ...evidence.question, text: called, names: [{ name: called, literal: true }] },
});
