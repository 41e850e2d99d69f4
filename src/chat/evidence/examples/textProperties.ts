import { longPattern } from '../../longPattern.ts';
import { amountIn } from './amounts.ts';
import { onlyList, onlyText, type Property } from './property.ts';
import { isWithin, itemsOf, keyOf, partsOf, stringsOf } from './values.ts';

const classes: readonly { readonly words: string; readonly has: RegExp }[] = [
  { words: 'vowels?', has: /[aeiou]/iu },
  { words: 'consonants?', has: /[b-df-hj-np-tv-z]/iu },
  { words: 'spaces?|whitespaces?|blanks?', has: /\s/u },
  { words: 'digits?', has: /\d/u },
  { words: 'punctuations?(?: marks?)?', has: /[.,;:!?]/u },
  { words: 'upper-?case(?: letters| characters)', has: /[A-Z]/u },
  { words: 'lower-?case(?: letters| characters)', has: /[a-z]/u },
];
const CLASS = classes.map(({ words }) => words).join('|');
const classOf = (phrase: string): RegExp | undefined =>
  classes.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(phrase))?.has;

const flipped = (text: string): string =>
  [...text]
    .map((sign) => (sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase()))
    .join('');

const letterCase: readonly Property[] = [
  {
    words: longPattern`
        \b(?:all|everything|it|string|letters|text|result|them) (?:in|to|into) (?:all )?(lower|upper)[- ]?case\b|
        \b(lower|upper)[- ]?case version of\b|\bin (?:all )?(lower|upper)[- ]?case\b
      `,
    unless: longPattern`
        \b(?:first|initial|capital\w*|each word|remaining|rest|only|alternat\w+|camel|vice|swap\w*|if|number|count\w*|true|
        whether)\b|(?:upper|lower)[- ]?case.*(?:upper|lower)[- ]?case
      `,
    holds: ({ result }, [, one, other, third]) => {
      if (result.kind !== 'string') return undefined;
      const { value } = result;
      return (
        value === ((one ?? other ?? third) === 'lower' ? value.toLowerCase() : value.toUpperCase())
      );
    },
  },
  {
    words: longPattern`
        \b(?:swap|flip|invert|toggl)\w* (?:the )?(?:case|
        lower-?case characters to upper-?case and upper-?case to lower-?case)\b|\blower-?case (?:characters |
        letters )?to upper-?case and upper-?case (?:characters |letters )?to lower-?case\b
      `,
    unless: /\b(?:vowels?|revers\w+|if)\b/u,
    holds: (example) => {
      const text = onlyText(example);
      return text === undefined || example.result.kind !== 'string'
        ? undefined
        : flipped(text) === example.result.value;
    },
  },
  {
    words:
      /\bcapitali[sz]\w* the first (?:letter|character) of (?:the |a |given )*(?:string|text|word)\b/u,
    holds: (example) => {
      const text = onlyText(example);
      if (text === undefined || text === '' || example.result.kind !== 'string') return undefined;
      const [first = ''] = example.result.value;
      return (
        first === first.toUpperCase() && example.result.value.toLowerCase() === text.toLowerCase()
      );
    },
  },
];

const AT_ITS_ENDS = longPattern`
    \b(?:left|right|leading|trailing|ends?|sides?|start|beginning|duplicate|extra|consecutive|surrounding|around|multiple|
    number of|count|whether|true)\b
  `;

const without: readonly Property[] = [
  {
    words: new RegExp(
      `\\b(?:replac|chang|convert)\\w* (?:all |every |each |the )*(${CLASS})(?: in \\w+)? (?:with|by|to|into)\\b`,
      'u',
    ),
    holds: (example, [, phrase = '']) => {
      const text = onlyText(example);
      const has = classOf(phrase);
      if (text === undefined || has === undefined || example.result.kind !== 'string')
        return undefined;
      return has.test(text) ? undefined : example.result.value === text;
    },
  },
  {
    words: new RegExp(
      `\\b(?:remov|delet|strip)\\w* (?:all |every |each |the |any )*(${CLASS})(?![\\w-])|\\bwithout (?:any |the )?(${CLASS})(?![\\w-])`,
      'u',
    ),
    unless: AT_ITS_ENDS,
    holds: (example, [, one, other]) => {
      const has = classOf(one ?? other ?? '');
      const text = onlyText(example);
      if (has === undefined || text === undefined || example.result.kind !== 'string')
        return undefined;
      return [...text].filter((sign) => !has.test(sign)).join('') === example.result.value;
    },
  },
  {
    words:
      /\b(?:delet|remov)\w* all (?:the )?(?:characters|letters) (?:in|from|of) \w+ that (?:are|is|appear|occur|equal)\b[^.]* in (\w+)\b/u,
    holds: ({ args, result }, [, name = ''], { signature: { parameters } }) => {
      const given = args[parameters.findIndex((parameter) => parameter.toLowerCase() === name)];
      const [text] = stringsOf({ kind: 'list', items: [itemsOf(result)?.[0] ?? result] }) ?? [];
      if (given?.kind !== 'string' || given.value === '' || text === undefined) return undefined;
      return ![...given.value].some((sign) => text.includes(sign));
    },
  },
];

const whole: readonly Property[] = [
  {
    words: longPattern`
        \brevers\w* (?:of )?(?:the |a |an |given |input |order of |characters of |elements of )*(?:string|list|array|text|
        word)\b|\b(?:string|list|array|text) (?:in reverse(?:d)?(?: order)?|reversed)\b
      `,
    unless:
      /\b(?:after|then|before|each|every|only|and|with|delet\w+|remov\w+|shift\w*|binary|words|whether|true|until|if)\b/u,
    holds: ({ args, result }) => {
      const [only, another] = args;
      const parts =
        only === undefined || another !== undefined ? undefined : partsOf(only)?.map(keyOf);
      const given = partsOf(result)?.map(keyOf);
      return parts === undefined || given === undefined
        ? undefined
        : parts.toReversed().join() === given.join();
    },
  },
  {
    words: /\b(?:concatenat|join)\w* (?:the |a |all |given |input )*(?:list|array|strings?)\b/u,
    unless:
      /\b(?:with|separat\w+|delimit\w+|that|only|after|sorted|reverse\w*|between|using|glue|lists|by)\b/u,
    holds: (example) => {
      const strings = stringsOf({ kind: 'list', items: onlyList(example) ?? [] });
      if (
        strings === undefined ||
        strings.length < 2 ||
        example.args.length > 1 ||
        example.result.kind !== 'string'
      )
        return undefined;
      return strings.join('') === example.result.value;
    },
  },
  {
    words:
      /\b(?:list|array) of (?:all )?(?:the )?(prefix|suffix|substring)e?s\b|\ball (?:the )?(prefix|suffix|substring)e?s\b/u,
    unless: /\b(?:number of|how many|common|longest|whether|true|that|which)\b/u,
    holds: (example, [, one, other]) => {
      const text = onlyText(example);
      const given = stringsOf(example.result);
      if (text === undefined || given === undefined || given.length === 0) return undefined;
      const kind = one ?? other;
      const isOne = (part: string) =>
        kind === 'prefix'
          ? text.startsWith(part)
          : kind === 'suffix'
            ? text.endsWith(part)
            : text.includes(part);
      return given.every(isOne) && (kind === 'substring' || given.length === text.length);
    },
  },
  {
    words:
      /\b(?:in|to|into|as) (?:an? )?binary(?: (?:format|representation|form|string|number))?\b|\bbinary (?:string|representation)\b/u,
    unless:
      /\b(?:number of|how many|count|ones|sum of|given (?:a )?binary|decimal|sort\w*|length|xor)\b/u,
    holds: ({ result }) =>
      result.kind === 'string' ? /^[^01]*[01]+[^01]*$/u.test(result.value) : undefined,
  },
  {
    words: /\brepeat\w* (?:the |a |given )*(?:string|text|word) (\w+) times\b/u,
    holds: (example, [, written], { signature }) => {
      const text = onlyText(example);
      const times = amountIn(written, example, signature);
      if (
        text === undefined ||
        times === undefined ||
        times < 0 ||
        times > 1000 ||
        example.result.kind !== 'string'
      )
        return undefined;
      return text.repeat(times) === example.result.value;
    },
  },
  {
    words:
      /\b(?:sorts?|rearrang\w+|shuffl\w+|revers\w+|scrambl\w+) (?:the )?(?:characters|letters|words) (?:of|in)\b|\banagram\b/u,
    unless: /\b(?:whether|true|check|number|that)\b/u,
    holds: (example) => {
      const text = onlyText(example);
      if (text === undefined || example.result.kind !== 'string') return undefined;
      const [signs, given] = [
        partsOf({ kind: 'string', value: text, bare: false }),
        partsOf(example.result),
      ];
      return (
        signs !== undefined &&
        given !== undefined &&
        signs.length === given.length &&
        isWithin(given, signs)
      );
    },
  },
];

/** What a goal says of a text that is given. */
export const textProperties: readonly Property[] = [...letterCase, ...without, ...whole];
