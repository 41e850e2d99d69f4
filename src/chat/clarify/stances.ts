import { normalise } from '../evidence/normalise.ts';
import { longPattern, longPatternWith } from '../longPattern.ts';

/** What somebody holds to be so or not so, by what it is about. */
export type Stances = ReadonlyMap<string, boolean>;

/** What can be held both ways, and how people say either. English phrases as data, tried on the normalised text. */
const subjects: readonly { readonly about: string; readonly yes: RegExp; readonly no: RegExp }[] = [
  {
    about: 'error',
    yes: longPattern`
      \b(?:raises?|raised|throws?|threw|crash(?:es|ed|ing)?|panics?|panicked)\b|\b(?:gives?|gets?|getting|prints?|fails? with|
      see) (?:an?|the|this) (?:\w+ )?(?:error|exception)\b|\bfix (?:the|this|that|my) (?:\w+ )?(?:error|exception|crash)\b
    `,
    no: longPattern`
      \b(?:no|without an|without any|not an|not any|never an) (?:\w+ )?(?:errors?|exceptions?|crash|crashes|panics?)\b|
      \b(?:doesnt|dont|does not|do not|didnt|did not|never|not) (?:\w+ )?(?:raise|throw|crash|panic)(?:s|es|
      ing)?\b(?: an? (?:error|exception))?|\bnothing (?:is )?(?:raised|thrown)\b
    `,
  },
  {
    about: 'slow',
    yes: /\b(?:is|its|too|so|very|really|gets?|becomes) slow\b|\btakes (?:too long|forever|ages)\b/u,
    no: longPattern`
      \b(?:not|isnt|never) (?:too |so |really |very |that )?slow\b|\b(?:is|its) (?:fast|quick) enough\b|
      \bspeed is (?:fine|ok|okay|good)\b
    `,
  },
  {
    about: 'wrong result',
    yes: longPattern`
      \b(?:wrong|incorrect) (?:results?|values?|outputs?|answers?)\b|\b(?:results?|values?|outputs?|answers?) (?:is|are|was|
      comes out|looks) (?:wrong|incorrect|off)\b
    `,
    no: longPattern`
      \bnot (?:a |the )?(?:wrong|incorrect) (?:results?|values?|outputs?|answers?)\b|\b(?:results?|values?|outputs?|
      answers?) (?:is|are|was) (?:right|correct|fine|ok|okay|good)\b
    `,
  },
  {
    about: 'nothing happens',
    yes: /\b(?:does|did) nothing\b|\bnothing happens\b/u,
    no: /\b(?:does|did) (?:do )?something\b|\bsomething (?:does )?happens?\b/u,
  },
  {
    about: 'every input',
    yes: /\b(?:with|for|on) (?:every|all|any) inputs?\b/u,
    no: /\bonly (?:with|for|on) (?:some|certain|a few|one|this|that)\b|\bnot (?:with|for|on) (?:every|all|any) inputs?\b/u,
  },
  {
    about: 'every time',
    yes: /\bevery (?:single )?time\b|\balways (?:happens|fails|crashes|wrong|returns|gives)\b|\b(?:happens|fails|crashes) always\b/u,
    no: /\bsometimes\b|\boccasionally\b|\bintermittent(?:ly)?\b|\bnot (?:always|every time)\b/u,
  },
];

/** What is said of a case, or of what should be, is not said of what is. */
const supposed =
  /\b(?:if|unless|when|whenever|in case|should|shouldnt|must|mustnt|expect\w*|supposed|want\w*|would|could)\b[^.,;!?\n]*/gu;

/** A sentence that asks whether something is so does not say that it is. */
const told = (plain: string): string =>
  (plain.match(/[^.!?;]+[.!?;]*/gu) ?? [])
    .filter(
      (sentence) => !sentence.trim().endsWith('?') || /^\s*(?:why|how come)\b/u.test(sentence),
    )
    .join(' ');

const WANTED = longPatternWith('gu')`
    (?:\b(?<before>not|isnt|wasnt|dont|didnt|never) )?\b(?<verb>should|shouldnt|must|mustnt|expect(?:ed|s)?|
    supposed)\b(?: (?:it|this|that|them))?(?<negated> not| never)?(?: to)?(?<again> not| never)? (?<what>[^.,;!?\n]{1,80})
  `;

/** Ends what is wanted: what follows says when, or why. */
const END = /\b(?:but|and|when|whenever|if|instead|because|since|for|with)\b.*$/u;

const VERB = /^(?:be|return|returns|give|gives|print|prints|yield|yields|output|outputs) (?=\S)/u;

const bare = (what: string): string =>
  what
    .replace(END, '')
    .trim()
    .replace(VERB, '')
    .replace(/\b(?:a|an|the|it|any)\b/gu, ' ')
    .replace(/[^\p{L}\p{N}_.-]+/gu, ' ')
    .trim();

/** "should return None" and "should not return None", each as what is wanted and whether it is. */
function wants(plain: string): readonly (readonly [string, boolean])[] {
  return [...plain.matchAll(WANTED)].flatMap((match) => {
    const { before, verb = '', negated, again, what = '' } = match.groups ?? {};
    const phrase = bare(what);
    const holds = !verb.endsWith('nt') && (before ?? negated ?? again) === undefined;
    return phrase === '' ? [] : [[`wanted: ${phrase}`, holds] as const];
  });
}

/** Reads what a text holds to be so. What it says both ways, or asks, is held neither way. */
export function readStances(text: string): Stances {
  const plain = normalise(text);
  const said = told(plain).replace(supposed, ' ');
  const held = subjects.flatMap(({ about, yes, no }): readonly (readonly [string, boolean])[] => {
    const rest = said.replace(new RegExp(no.source, 'gu'), ' ');
    const [isDenied, isSaid] = [rest !== said, yes.test(rest)];
    return isDenied === isSaid ? [] : [[about, isSaid]];
  });
  return new Map([...held, ...wants(told(plain))]);
}
