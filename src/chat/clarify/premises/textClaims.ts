import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const given =
  /(?:^|\s)`?([A-Za-z_$][\w$]*)(?:\(\))?`? (?:(?:always|just|only|also|still|then) )*(?:returns?|gives?(?: me| us)?(?: back)?|yields?|prints?|logs?|throws?|shows?|renders?) (?:the (?:text|string|value|label|message) |a )?(["'])([^"'\n]{1,60})\2/iu;

/** Texts that are put together, or come from elsewhere, may be anything. */
const computed =
  /\$\{|#\{|\{\w|%[sd]|\bf["']|\+\s*\w|\w\s*\+|\$"|format|join|concat|\breturn\s+(?!["'`])[\w$.]+\s*[;(]?/u;
const quoted = /(["'`])((?:\\.|(?!\1).)*)\1/gu;

/** P9 for a text that a function is said to give: `why does label return "Shipped"`, where all of its texts are others. */
export function findOtherText(evidence: Evidence): Premise | undefined {
  const { question } = evidence;
  const [, name = '', , text = ''] = given.exec(readable(question.text)) ?? [];
  const isStated = wordingOf(question).clauses.some((clause) =>
    clause.includes(name.toLowerCase()),
  );
  const owner = text === '' || !isStated ? undefined : functionSaid(name.toLowerCase(), evidence);
  if (owner === undefined) return undefined;
  const body = codeOf(owner, evidence).slice(1);
  const giving = body.filter(({ text: code }) =>
    /\breturn\b|=>|\bthen\b|print|echo|log|throw|raise/u.test(code),
  );
  const texts = giving.filter(({ text: code }) => code.search(quoted) !== -1);
  const isKnown =
    texts.length > 0 &&
    !body.some(
      ({ text: code }) =>
        computed.test(code.replace(/\breturn\s+(["']).*/u, '')) || code.includes(text),
    );
  return isKnown
    ? {
        claim: `\`${owner.name}\` gives "${text}"`,
        fact: `No text in it is that: ${texts.slice(0, 4).map(shown).join(', ')}.`,
        lines: texts.slice(0, 5).map(({ line }) => line),
      }
    : undefined;
}

/** Characters that a question names, with one that stands for them. */
const characters: readonly { readonly said: RegExp; readonly sample: string }[] = [
  { said: /upper-?case|capital/u, sample: 'Q' },
  { said: /lower-?case/u, sample: 'q' },
  { said: /digits?|numbers?/u, sample: '7' },
  { said: /spaces?|blanks?|whitespace/u, sample: ' ' },
  { said: /underscores?/u, sample: '_' },
  { said: /dashes|dash|hyphens?/u, sample: '-' },
  { said: /dots?|periods?/u, sample: '.' },
  { said: /slash(?:es)?/u, sample: '/' },
  { said: /plus(?: signs?)?/u, sample: '+' },
  { said: /at signs?/u, sample: '@' },
];
const words = characters.map(({ said }) => said.source).join('|');
const allows = longPattern`
    \b(?:regex|regexp|regular expression|pattern|expression) (?:in \w+ |here )?(?:also |still |even )?(?:allows?|accepts?|
    match(?:es)?|permits?|lets?|includes?) (?:the |an? |any |all |in |through )*(${words})\b
  `;
const forbids = longPattern`
    \b(?:regex|regexp|regular expression|pattern|expression) (?:in \w+ |here )?(?:does not|doesnt|never|dont|not) (?:allow|
    accept|match|permit)s? (?:the |an? |any |all )*(${words})\b
  `;

const isRegex =
  /\bRegex|RegExp|regex|\bre\.\w+\(|preg_\w+\(|=~|Pattern\.|MustCompile|\/\^|\^\[|\.(?:test|match\w*|replace\w*)\(\s*\//u;

/** P9 for a regular expression: "the regex allows uppercase letters", against the characters in its brackets. */
export const findOtherCharacters = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const allowed = allows.exec(clause)?.[1];
    const word = allowed ?? forbids.exec(clause)?.[1];
    return word === undefined ? undefined : otherPattern(word, allowed !== undefined, evidence);
  });

/** Of the only regular expression with classes in what is asked about. */
function otherPattern(word: string, isAllowed: boolean, evidence: Evidence): Premise | undefined {
  const sample = characters.find(({ said }) => said.test(word))?.sample;
  const hasClass = ({ text }: SourceLine): boolean =>
    isRegex.test(text) && /\[[^\]]+\]/u.test(text);
  const near = codeAsked(evidence).filter(hasClass);
  // A pattern is often a constant above of what uses it.
  const lines =
    near.length > 0 || evidence.subject === undefined
      ? near
      : sourceLines(evidence.subject).filter(hasClass);
  const [line] = lines;
  if (sample === undefined || line === undefined || lines.length !== 1) return undefined;
  const takes = takesCharacter(line.text, sample);
  if (takes === undefined || takes === isAllowed) return undefined;
  return {
    claim: `the pattern ${takes ? 'forbids' : 'allows'} ${word}`,
    fact: `It ${takes ? 'allows' : 'does not allow'} them: ${shown(line)}.`,
    lines: [line.line],
  };
}

/** Whether some class in brackets takes a character; undefined where more than plain classes decides. */
function takesCharacter(text: string, sample: string): boolean | undefined {
  if (
    /\[\^|\.[*+]|\(\?|\\[DSWpP]|\/[gmsuy]*i[gmsuy]*\b|IGNORECASE|CaseInsensitive|IgnoreCase|CASE_INSENSITIVE/u.test(
      text,
    )
  )
    return undefined;
  const classes = [...text.matchAll(/\[((?:\\.|[^\]\\])+)\]/gu)].map(([, inside = '']) => inside);
  const outside = text.replace(/\[(?:\\.|[^\]\\])+\]/gu, ' ');
  if (/\\[wsd]/u.test(outside) && !/[./+@_-]/u.test(sample)) return undefined;
  const isLiteral = /[./+@_-]/u.test(sample) && outside.includes(`\\${sample}`);
  return isLiteral || classes.some((inside) => classTakes(inside, sample));
}

function classTakes(inside: string, sample: string): boolean {
  if (/\\w/u.test(inside) && /\w/u.test(sample)) return true;
  if (/\\d/u.test(inside) && /\d/u.test(sample)) return true;
  if (/\\s/u.test(inside) && sample === ' ') return true;
  const plain = inside.replace(/\\[wds]/gu, '').replace(/\\(.)/gu, '$1');
  const ranges = [...plain.matchAll(/([A-Za-z0-9])-([A-Za-z0-9])/gu)];
  const isInRange = ranges.some(([, from = '', to = '']) => sample >= from && sample <= to);
  return isInRange || plain.replace(/[A-Za-z0-9]-[A-Za-z0-9]/gu, '').includes(sample);
}
