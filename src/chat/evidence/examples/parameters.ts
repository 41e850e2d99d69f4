import { longPattern } from '../../longPattern.ts';
import { escapePattern } from '../sourceLines.ts';
import type { Literal } from './literal.ts';
import type { Prose } from './prose.ts';
import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';

/** How descriptions call an argument of a kind without its name. */
const nouns: Readonly<Record<Literal['kind'], RegExp>> = {
  number: longPattern`
      \b(?:numbers?|integers?|ints?|values?|floats?|digits?|amounts?|size|length|threshold|limit|index|times|positive|
      negative|natural|degree|base|height|width|side|radius|weight|capacity|year|month|day|elements?|items?|n-?th|decimal|one|
      ones|any|sides|sum|product|term|count|level)\b
    `,
  string: longPattern`
      \b(?:strings?|texts?|words?|sentences?|characters?|chars?|letters?|names?|messages?|substrings?|prefix|suffix|dates?|
      files?|brackets?|paren\w*|phrases?|numbers?|format|path|line|digits?|delimiter|separator|keys?|elements?)\b
    `,
  list: longPattern`
    \b(?:lists?|arrays?|vectors?|sequences?|collections?|sets?|elements?|items?|numbers|integers|strings|words|values|matrix|
    grid|rows?|points?|coordinates?|intervals?|pairs?|tuples?|nodes?)\b
  `,
  tuple: /\b(?:tuples?|pairs?|points?|intervals?|coordinates?|lists?|arrays?|sequences?)\b/u,
  set: /\b(?:sets?|collections?)\b/u,
  dict: /\b(?:dict\w*|maps?|objects?|mappings?|hash|keys?)\b/u,
  boolean: /\b(?:bool\w*|flags?|true|false|whether)\b/u,
  none: /./u,
};
const SEVERAL =
  /\b(?:two|three|both|pair|each|another|second|other|others|first|all|between|and|strings|lists|arrays|integers|numbers)\b/u;

const partsOf = (name: string): readonly string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .toLowerCase()
    .split(/[_\d]+/u)
    .filter((part) => part !== '');

function isNamed(parameter: string, text: string): boolean {
  return [parameter.toLowerCase(), ...partsOf(parameter).filter((part) => part.length > 2)].some(
    (part) => new RegExp(`(?<![a-z])${escapePattern(part)}`, 'u').test(text),
  );
}

/** Words for the function itself, not for what it takes. */
const FRAME =
  /\b(?:write|create|implement|make|define|is) an? (?:\w+ )?function\b|\bthe function\b|\bfunction (?:that|which|should|returns?)\b/gu;

/**
 * Parameters of which a description says nothing, neither by name nor by what they are in its examples. Only where there
 * are several: a single one is what everything is about.
 */
export function unmentioned(
  { sentences }: Prose,
  { parameters }: Signature,
  examples: readonly Example[],
): readonly string[] {
  const [example] = examples;
  const text = sentences.join(' ');
  if (example === undefined || parameters.length < 2) return [];
  if (
    /\b(?:arguments?|parameters?|inputs|provided|supplied|functions?)\b/u.test(
      text.replace(FRAME, ' '),
    )
  )
    return [];
  return parameters.filter((parameter, at) => {
    const value = example.args[at];
    if (value === undefined || isNamed(parameter, text)) return false;
    const isAlone = example.args.filter(({ kind }) => kind === value.kind).length === 1;
    return !nouns[value.kind].test(text) || !(isAlone || SEVERAL.test(text));
  });
}
