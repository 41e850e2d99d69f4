import { longPattern } from '../../longPattern.ts';
import { type Condition, onlyOne, textIn } from './condition.ts';
import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';

const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

function isBalanced(text: string | undefined): boolean | undefined {
  if (text === undefined || !/^[()[\]{}<>\s]*$/u.test(text)) return undefined;
  const open: string[] = [];
  for (const sign of text.replace(/\s/gu, '')) {
    const opening = closes[sign];
    if (opening === undefined) open.push(sign);
    else if (open.pop() !== opening) return false;
  }
  return open.length === 0;
}

const textsIn = ({ args }: Example): readonly string[] =>
  args.flatMap((value) => (value.kind === 'string' ? [value.value] : []));

const byLetter = (text: string): string => [...text].toSorted().join('');

/** "starts with `prefix`", where prefix is a parameter or a letter. */
function partIn(
  written: string,
  { args }: Example,
  { parameters }: Signature,
): { readonly part: string; readonly at: number } | undefined {
  const at = parameters.findIndex((parameter) => parameter.toLowerCase() === written);
  const given = args[at];
  if (given === undefined) return written.length === 1 ? { part: written, at } : undefined;
  return given.kind === 'string' ? { part: given.value, at } : undefined;
}

const classes: readonly { readonly words: string; readonly has: RegExp; readonly all: RegExp }[] = [
  { words: 'vowels?', has: /[aeiou]/iu, all: /^[aeiou]+$/iu },
  { words: 'digits?|numeric', has: /\d/u, all: /^\d+$/u },
  {
    words: 'upper-?case(?: letters?| characters?)?|capital(?: letters?)?',
    has: /[A-Z]/u,
    all: /^[^a-z]+$/u,
  },
  { words: 'lower-?case(?: letters?| characters?)?', has: /[a-z]/u, all: /^[^A-Z]+$/u },
  { words: 'letters?|alphabetic\\w*', has: /\p{L}/u, all: /^\p{L}+$/u },
  { words: 'alphanumeric', has: /[\p{L}\d]/u, all: /^[\p{L}\d]+$/u },
  { words: 'spaces?', has: / /u, all: /^ +$/u },
];
const CLASS = classes.map(({ words }) => words).join('|');
const classOf = (phrase: string) =>
  classes.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(phrase));

/** What descriptions say of texts. */
export const textConditions: readonly Condition[] = [
  {
    words: longPattern`
        \b(?:every|each|all) opening \w+ (?:has|have)\b[^,]*\bclosing\b|\bbalanced (?:bracket|parenthes)|
        \b(?:brackets|parenthes[ei]s) (?:are|is) (?:properly )?(?:balanced|matched|closed)\b|\bbalanced$
      `,
    holds: (example) => isBalanced(textIn(example)),
  },
  {
    words:
      /\b(starts?|begins?|ends?) with (?:the |an? )?(?:letter |character |prefix |suffix |string |given )*['"‘“]?([^\s'"’”]+)/u,
    holds: (example, [, where = '', written = ''], signature) => {
      const found = partIn(written, example, signature);
      const text = onlyOne(
        example.args.filter((_, at) => at !== found?.at),
        ({ kind }) => kind === 'string',
      );
      if (found === undefined || text?.kind !== 'string') return undefined;
      return where.startsWith('end')
        ? text.value.endsWith(found.part)
        : text.value.startsWith(found.part);
    },
  },
  {
    words: /\bformat:?\s*['"`]?([mdyh]{1,4}([-/.:])[mdyhs]{1,4}(?:\2[mdyhs]{1,4})?)\b/u,
    holds: (example, [, format = '']) => {
      const text = textIn(example);
      const pattern = format.replace(/[.]/gu, '\\.').replace(/[a-z]/gu, '\\d');
      return text === undefined ? undefined : new RegExp(`^${pattern}$`, 'u').test(text);
    },
  },
  {
    words: new RegExp(
      `\\b(?:contains?|includes?|has) (?:at least one |an? |any )?(${CLASS})\\b(?! \\w+er than)`,
      'u',
    ),
    holds: (example, [, phrase = '']) => {
      const text = textIn(example);
      return text === undefined ? undefined : classOf(phrase)?.has.test(text);
    },
  },
  {
    words: longPattern`
        \b(?:only (?:contains?|consists? of|has)|(?:contains?|consists? of|has) only|all (?:the )?(?:characters|
        letters)(?: in \w+| of \w+| in the \w+)? are|string is|text is|it is)(?: all| entirely| in)? (${CLASS})$
      `,
    holds: (example, [, phrase = '']) => {
      const text = textIn(example);
      return text === undefined || text === '' ? undefined : classOf(phrase)?.all.test(text);
    },
  },
  {
    words: /\banagrams?\b|\bsame (?:letters|characters)\b/u,
    holds: (example) => {
      const [one, other, third] = textsIn(example).map((text) => text.toLowerCase());
      if (one === undefined || other === undefined || third !== undefined) return undefined;
      const sameSet =
        byLetter([...new Set(one)].join('')) === byLetter([...new Set(other)].join(''));
      const same = byLetter(one) === byLetter(other);
      // Whether letters count as often as they occur is seldom said.
      return same === sameSet ? same : undefined;
    },
  },
  {
    words: /\bisogram\b|\b(?:no|without) repeat\w* (?:letters|characters)\b/u,
    holds: (example) => {
      const letters = textIn(example)?.toLowerCase().match(/\p{L}/gu) ?? undefined;
      return letters === undefined ? undefined : new Set(letters).size === letters.length;
    },
  },
  {
    words: /\bpangram\b/u,
    holds: (example) => {
      const text = textIn(example)?.toLowerCase();
      return text === undefined ? undefined : new Set(text.match(/[a-z]/gu) ?? []).size === 26;
    },
  },
  {
    words: /\b(?:(\w+) is a )?(?:substring|prefix|suffix) of (\w+)/u,
    holds: ({ args }, [words, one = '', other = ''], { parameters }) => {
      const [part, text] = [one, other].map(
        (name) => args[parameters.findIndex((parameter) => parameter.toLowerCase() === name)],
      );
      if (part?.kind !== 'string' || text?.kind !== 'string') return undefined;
      if (words.includes('prefix')) return text.value.startsWith(part.value);
      return words.includes('suffix')
        ? text.value.endsWith(part.value)
        : text.value.includes(part.value);
    },
  },
];
