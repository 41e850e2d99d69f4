/** Words that exclude each other, as pairs: "ascending or descending" in a description leaves open which. */
const pairs =
  'closest/farthest nearest/farthest ascending/descending ascendingly/descendingly increasing/decreasing odd/even first/last first/second minimum/maximum min/max smallest/largest smaller/larger smaller/greater less/more lower/higher lowest/highest longest/shortest longer/shorter positive/negative encoded/decoded encode/decode prefix/suffix prefixes/suffixes row/column rows/columns sum/product sum/difference uppercase/lowercase upper/lower binary/hexadecimal binary/decimal left/right before/after inclusive/exclusive unique/duplicate unique/common integer/decimal integers/floats vowel/consonant vowels/consonants key/value keys/values index/value start/end begin/end begins/ends starts/ends forward/backward horizontal/vertical area/perimeter absolute/relative prime/composite square/cube add/subtract include/exclude remove/keep oldest/newest earliest/latest words/characters letters/words one/all any/all';

const opposites: ReadonlySet<string> = new Set(
  pairs.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

/** Behind "no" both are meant: "if there are no odd or even numbers". */
const EITHER =
  /(?<!\b(?:no|neither|without) )\b([a-z]+)(?: than)?,? or (?:(?:the|a|an|exactly|other|more|in) )?([a-z]+)/gu;

/** Endings by which two words are of one kind: "shortest or longest", "sorted or reversed". */
const endings = ['est', 'ing', 'ed', 'ly', 'al', 'ive'] as const;
/** Words that pick some out of many; two of them cannot both be meant. */
const pickers: ReadonlySet<string> = new Set(['first', 'last', 'all', 'some', 'any', 'every']);

const areOfOneKind = (one: string, other: string): boolean =>
  pickers.has(one) || endings.some((ending) => one.endsWith(ending) && other.endsWith(ending));

/** Two words that exclude each other, of which a text names both, with "or" between them. */
export function eitherOr(text: string): readonly [string, string] | undefined {
  for (const [, one = '', other = ''] of text.toLowerCase().slice(0, 8000).matchAll(EITHER)) {
    if (one === other) continue;
    if (opposites.has(`${one} ${other}`) || areOfOneKind(one, other)) return [one, other];
  }
  return undefined;
}
