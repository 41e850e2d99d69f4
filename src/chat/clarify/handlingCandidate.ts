import type { Evidence } from '../evidence/evidence.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPattern, longSource } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const lead = longSource`
    ^(?:(?:please|pls|plz|hi|hey|so|ok|and|but|can|could|would|will|you|u|we|i|it|this|that|just|also|still|really|should|
    must|have to|has to|needs? to|lets|the \w+) )*
  `;

const where = longSource`
    (?: (?:here|there|in (?:here|there|it|this|that)|(?:to|for|in|on|around|into) (?:this|that|it|these|them|the|my|
    our)(?: \w+)?|(?:to|for|in) [\w.]+(?:\(\))?|please|pls|plz|too|as well|thanks|thx))*
  `;

const addThat = longSource`
    (?:[,.;:!]? (?:and |so )?(?:can|could|would|please|pls)?(?: ?you| ?u)?(?: please)? ?(?:add|do|put|write|include|build|
    implement)(?: (?:that|it|one|this|some|them)(?: in)?)?(?: (?:please|pls|for me|for us))*)?[ .?!]*$
  `;

const manner = longSource`
    (?: (?:more |a bit |a little |much )?(?:properly|correctly|better|gracefully|nicely|right|sensibly|reasonably|well|
    cleanly|decently|somehow|appropriately|adequately|accordingly|(?:in|with) (?:a|an|some|the) \w+ (?:way|manner|fashion)))
  `;

const kindsOfCase = longSource`
    (?:(?:the|all|any|all the|possible|these|those|such|other|our|its|every|each|potential|some) )*(?:(?:error|edge|corner|
    failure|fail|special|exception|exceptional|odd|weird|strange|bad|invalid|wrong|broken|malformed|missing|unexpected|faulty|
    illegal|dirty|user|network|io|database|db|parse|parsing) )*(?:cases?|errors?|exceptions?|failures?|inputs?|values?|data|
    situations?|conditions?|lines?|rows?|records?|requests?|responses?)
  `;

const measures = longSource`
    (?:(?:some|a bit of|proper|better|real|more|basic|the necessary|good|decent|a|an|any|solid|robust|missing|the|sort of|
    kind of) )*(?:(?:input|error|exception|failure|data|form|parameter|argument|field|sanity|safety|security|permission|
    access|range|bounds|value|fallback|user|server|server[- ]side) )*(?:validation|validations|validating|handling|
    checks?|checking|sanity|safeguards?|guards?|safety net|rate limiting|throttling|fallbacks?|permissions?|access control|authori[sz]ation|limits?|logic for errors)
  `;

/** What is wanted is named, and not what it is to do. */
const wanted: readonly { readonly form: RegExp; readonly about: 'check' | 'case' }[] = [
  {
    form: longPattern`
        ${lead}(?:add|needs?|put in|include|implement|write|want|wants?|introduce|missing|lacks?|could use|there should be|
        there is no|theres no|build in|get|give (?:it|this|that|\w+)) ${measures}${where}${addThat}
      `,
    about: 'check',
  },
  {
    form: longPattern`
        ${lead}(?:validate|check|verify|sanitise|sanitize) (?:${kindsOfCase}|the form|this|it|that|everything|
        (?:the )?(?:arguments?|parameters?|fields?))${manner}?${where}[ .?!]*$
      `,
    about: 'check',
  },
  {
    form: longPattern`
        ${lead}(?:handle|deal with|take care of|treat|manage|cover|cope with|consider|account for|react to|
        respond to) ${kindsOfCase}${manner}?${where}[ .?!]*$
      `,
    about: 'case',
  },
  {
    form: longPattern`
        ${lead}(?:handle|deal with|treat|react to|
        cope with) (?:(?!(?:with|by|as|like|so|when|
        if)\b)[\w.'-]+ ){1,5}?${manner.trim().replace('(?: ', '(?:')}${where}[ .?!]*$
      `,
    about: 'case',
  },
];

const words = {
  check: {
    text: 'What should be checked, and what should happen where the check fails?',
    why: 'Which values are allowed is decided elsewhere, and each way to fail is another change.',
    because: 'The question wants a check, and says neither of what nor what then.',
    assumption: 'What the code cannot work with is refused with an error.',
  },
  case: {
    text: 'What should happen in that case?',
    why: 'To stop, to skip and to go on with a default are three different changes.',
    because: 'The question wants a case handled, and does not say how.',
    assumption: 'It should stop with an error that says what is wrong.',
  },
} as const;

const outcomes = [
  { text: 'Stop with an error that says what is wrong' },
  { text: 'Skip it and go on' },
  { text: 'Go on with a default' },
  { text: 'Report it to the caller' },
];

/** E5 for a wish that names a case and leaves open what is to come of it: "needs validation", "handle errors properly". */
export function askHandling(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  if (question.intent === 'explain' || question.intent === 'test' || question.intent === 'review')
    return undefined;
  const { plain } = wordingOf(question);
  if (plain.length > LONGEST || question.errors.length > 0 || isShown(evidence)) return undefined;
  const found = wanted.find(({ form }) => form.test(plain));
  return found === undefined
    ? undefined
    : candidate('expected-behaviour', words[found.about], outcomes, FIRST);
}

/** Longer ones say more. UTF-16 units. */
const LONGEST = 100;

/** Before what an error says, which the question only mentions. */
const FIRST = 1.45;
