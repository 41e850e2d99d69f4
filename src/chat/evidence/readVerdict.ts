import { longPattern } from '../longPattern.ts';
import { isOneEditApart, normalise } from './normalise.ts';

/** What somebody says of a change that they have just tried. */
export type SaidVerdict = 'helped' | 'same' | 'worse';

/** More than this is no verdict but a new question. UTF-16 units. */
const LONGEST = 240;

/** Words that verdicts are made of. One that is one letter away from them is taken for them. */
const spoken = (
  'still same worse nothing change changed changes different difference didnt doesnt isnt wasnt hasnt arent wont help ' +
  'helped helps helping work works worked working fixed fixes solved solve broken broke error errors problem issue ' +
  'failing fails crashes crashing happens made makes even better gone seems thanks perfect now that luck effect'
).split(' ');
const known = new Set(spoken);

function mend(word: string): string {
  if (word.length < 4 || known.has(word)) return word;
  return spoken.find((each) => each.length > 3 && isOneEditApart(word, each)) ?? word;
}

const NOT =
  '(?:didnt|doesnt|dont|hasnt|havent|isnt|wasnt|arent|wont|did not|does not|has not|is not|was not|not|never)';
const IT =
  '(?:it|this|that|they|the (?:fix|change|edit|patch)|your (?:fix|change|edit|patch|suggestion))';

const worse: readonly RegExp[] = [
  longPattern`
    \b(?:made|makes|making|got|gets|is|its|are|even|just|now|much|lot) (?:it |this |that |things |everything )?(?:even |much |
    a lot |far )?worse\b
  `,
  /^(?:\w+ ){0,3}worse(?: (?:now|than before|than ever))?\W*$/u,
  /\b(?:broken?|breaks) (?:it|everything|something|things|more|the (?:build|tests?|code|rest))\b/u,
  longPattern`
    \bnow (?:nothing works|everything (?:is broken|fails|breaks|crashes)|(?:i (?:get|see|have)|there (?:is|are)|
    it (?:has|gives|shows)) (?:\w+ )?(?:more|new|other|additional) (?:errors?|problems?|issues?))\b
  `,
];

const same: readonly RegExp[] = [
  longPattern`
    \bstill (?:\w+ ){0,3}?(?:same|broken|there|failing|fails?|wrong|happens|happening|crash\w*|errors?|hangs?|hanging|throws?|
    red|complains?|not|doesnt|dont|isnt|wont|cant|get|gets|getting|see|have|gives|returns?|prints?|buggy|slow)\b
  `,
  longPattern`
    \b(?:exact(?:ly)? |very )?same (?:error|problem|issue|result|thing|output|exception|crash|message|behaviou?r|as before)\b|
    ^(?:\w+ ){0,3}same\W*$
  `,
  longPattern`
    \bno (?:change|changes|difference|effect|luck|improvement|success|better)\b|\bnothing (?:has )?(?:changed|changes|
    happened|different)\b|\bunchanged\b|\bto no avail\b|\b(?:makes?|made) no difference\b
  `,
  longPattern`
      \b${NOT} (?:\w+ ){0,2}?(?:help|helped|helping|fix|fixed|solve|solved|change anything|do anything|
      make (?:a|any) difference|better|gone)\b
    `,
  new RegExp(`^(?:\\w+ ){0,2}?(?:${IT} )?${NOT} (?:\\w+ ){0,2}?(?:work|working|it)\\b`, 'u'),
  /\b(?:error|problem|bug|issue|exception|crash) (?:is |are |has )?(?:not gone|remains|persists|stays|comes back|came back|is back)\b/u,
  /\b(?:wasnt|isnt|not) (?:it|the (?:problem|cause|reason|issue|bug))\b|\bwrong fix\b|\byour (?:fix|change|edit) (?:is|was) wrong\b/u,
];

const helped: readonly RegExp[] = [
  /\b(?:that|this|it|which|you) (?:has |have )?(?:fixed|fixes|solved|solves|helped|helps|did it|did the trick)\b/u,
  /\b(?:it|that|this|everything|all)? ?(?:now works|works now|works (?:fine|great|perfectly|again)|is (?:fixed|solved|gone))\b/u,
  /^(?:\w+ ){0,3}?(?:it works|works|fixed|solved|perfect)(?: (?:thanks|thank you|now|great))*\W*$/u,
];

/** Asks rather than tells, or speaks of what could be. */
const asks = longPattern`
    ^(?:and |but |so |ok |please )*(?:(?:is|are|does|do|did|will|would|should|can|could|what|which|where|who)\b|
    (?:why|how)\b(?!.*\bstill\b))|\bif (?:it|this|that|i|we|the)\b|\bhelp(?:ed)? (?:me )?(?:to )?(?:understand|see|know)\b
  `;

const negated = /\b(?:not|never|no|cant|cannot|\w+nt)\b/u;

/**
 * Reads whether somebody says that a change helped. Insensitive to politeness, casing and small typos; undefined where
 * the words do not tell.
 */
export function readVerdict(text: string): SaidVerdict | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = normalise(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/[a-z]+/gu, mend);
  if (asks.test(plain)) return undefined;
  if (worse.some((pattern) => pattern.test(plain))) return 'worse';
  if (same.some((pattern) => pattern.test(plain))) return 'same';
  return !negated.test(plain) && helped.some((pattern) => pattern.test(plain))
    ? 'helped'
    : undefined;
}
