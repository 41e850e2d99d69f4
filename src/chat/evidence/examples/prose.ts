import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import type { Signature } from './signature.ts';

/** A description in words, without its examples; all lower case. */
export interface Prose {
  readonly sentences: readonly string[];
  /** What is to be given, by sentence: from the word that asks for it on. */
  readonly goals: readonly string[];
}

const REQUEST =
  /^\s*(?:(?:please|can you|could you)\s+)?(?:implement|complete|write|fill in)\b[^:\n]{0,40}:/iu;
const EXAMPLE_LINE = longPatternWith('iu')`
    ^\s*(?:>>>|\binput\s*:|output\s*:|explanation\b|(?:for\s+)?(?:the\s+)?examples?\b[^a-z]*$|(?:for )?example \d+|#|\/\/)|➞|
    ==>|=>|^\s*[[("'\d].*(?:->|→)|^\s*(?:for|if|when) \w+ ?= ?\S
  `;
/** Words that ask for something to be done, in the forms in which descriptions use them. */
export const ASKING = longSource`
    returns?|returning|outputs?|prints?|finds? out|finds?|computes?|calculates?|counts?|gets?|checks?|determines?|produces?|
    creates? an?|generates?|obtains?|evaluates?|concatenates?|sorts?|sums?|multipl(?:y|ies)|adds?|subtracts?|divides?|
    removes?|deletes?|filters?|replaces?|reverses?|converts?|changes?|splits?|selects?|joins?|encodes?|decodes?|encrypts?|
    inserts?|rotates?|shifts?|swaps?|merges?|transforms?|flips?|capitali[sz]es?|repeats?|squares?|rounds?|rearranges?|
    increments?|decrements?|negates?|true if|whether|should be|must be
  `;
const GOAL = new RegExp(
  `\\b(?:${ASKING}|(?:returned|resulting) (?:list|array|string|tuple|value))\\b`,
  'u',
);
const MAIN_GOAL = /\b(?:returns?|returning|outputs?|give back)\b/u;
/** The result below a doctest call belongs to the example. */
function withoutExamples(text: string, { name }: Signature): string {
  const call = `${name.toLowerCase()}(`;
  const lines = text.toLowerCase().split(/\r?\n/u);
  return lines
    .filter((line, at) => {
      const previous = lines[at - 1] ?? '';
      if (line.trim() !== '' && /^\s*>>>/u.test(previous)) return false;
      return !EXAMPLE_LINE.test(line) && !line.replaceAll(' ', '').includes(call);
    })
    .join('\n');
}

/** What is wanted only sometimes; "true if" says what is wanted. */
const SOMETIMES =
  /(?<!\b(?:true|false|checks?|whether|determines?|and only) )\b(?:if|when|unless|otherwise|else|optional\w*|by default|defaults?)\b/u;

function goalOf(sentence: string): string | undefined {
  if (SOMETIMES.test(sentence)) return undefined;
  const main = MAIN_GOAL.exec(sentence);
  if (main !== null) return sentence.slice(main.index);
  const goal = GOAL.exec(sentence);
  return goal === null ? undefined : sentence.slice(goal.index);
}

/** Reads a description's words; sentences end at a full stop, an empty line or a point of a list. */
export function readProse(description: string, signature: Signature): Prose {
  const text = withoutExamples(description.slice(0, 8000).replace(REQUEST, ''), signature);
  const sentences = text
    .split(
      longPattern`
        [.!?;](?=\s|$)|\n\s*\n|\n\s*[-*•]\s|\n\s*note:|,\s+(?:and|but)\s+(?=if\b|when\b)|
        ,?\s+(?:and|then)\s+(?=returns?\s+(?:it|them|the result)\b)
      `,
    )
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
  const goals = sentences.map(goalOf).filter((goal) => goal !== undefined);
  return { sentences, goals };
}

/** Says nothing of what is to be given: grammar, kinds of values, and words for writing functions. */
const neutral: ReadonlySet<string> = new Set(
  `a an the this that these those it its is are be been being was and of to in on at by for from with as into you your we
i me must should shall will would can could have has had do does given give gives giving get gets write create implement make build develop function method
functions program code task which who what when where takes take taking takes accept accepts receive receives input inputs
argument arguments parameter parameters output outputs return returns returned returning result results value values find finds
compute computes calculate calculates determine determines obtain produce produces evaluate evaluates out if whether true
false otherwise list lists array arrays string strings text integer integers int ints number numbers float floats floating point
real element elements item items word words sequence collection set tuple character characters all every each any one ones
contains containing consisting consist consists representing represents called named new there them they their supplied
boolean bool else cases case other numeric simple single such using based so then note also only just both check checks
together exactly return please`
    .trim()
    .split(/\s+/u),
);

/** How many telling words are in a text: neither neutral nor the name of a parameter or part of the function's name. */
export function tellingWords(text: string, { name, parameters }: Signature): readonly string[] {
  const own = new Set([
    name.toLowerCase(),
    ...parameters.map((parameter) => parameter.toLowerCase()),
  ]);
  return (text.toLowerCase().match(/[a-z_][a-z_'’]*|\d+/gu) ?? []).filter(
    (word) => !neutral.has(word) && !own.has(word),
  );
}

const GIVES_INPUT = longPattern`
    ^(?:you (?:are|will be) given|given|we are given|input\b|in this\b|restrictions?\b|constraints?\b|note\b|assum\w+|
    you (?:can|may) assume|consider\b|(?:the )?(?!result|output|answer|value)\w+ (?:is|are) (?:an?|the|of|coefficients)\b)
  `;

/** Says only what comes in: "given a list of positive numbers". */
export const isGiven = (sentence: string): boolean => GIVES_INPUT.test(sentence);

/** Words that turn what follows around, or make it one of several. */
export const isTurned = (text: string): boolean =>
  longPattern`
    \b(?:not|no|never|without|neither|nor|except|unless|isn't|isnt|aren't|doesn't|don't|hasn't|haven't|cannot|can't|false if|
    fails?|violat\w+)\b
  `.test(text.replace(/\bor not\b|\bdo not (?:change|modify)\b[^.]*/gu, ''));

export const hasAlternative = (text: string): boolean =>
  /\b(?:or|either)\b/u.test(
    text.replace(/\bor (?:not|equals?(?: to)?|less|more|fewer|greater)\b/gu, ''),
  );
