import { behaviourVerbs } from './words.ts';

// English words as data, by the part that they play where somebody tells how code behaves.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** "keep" -> "keeps", "miss" -> "misses", "copy" -> "copies" */
const third = (verb: string): string =>
  /[^aeiou]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|x|z|ch|sh|o)$/u.test(verb) ? 'es' : 's'}`;

/** Verbs after a subject in the singular. */
export const thirdPersons: ReadonlySet<string> = new Set([
  ...behaviourVerbs.map(third),
  ...list('has got gave returned printed threw crashed stopped failed disappeared ended became'),
  ...list('went came turned lost kept'),
]);

/** Verbs after a subject in the plural. */
export const plainForms: ReadonlySet<string> = new Set([...behaviourVerbs, 'have']);

export const negations = list(
  'doesnt dont didnt isnt arent wasnt werent wont cant cannot hasnt havent never',
);

export const auxiliaries = list('does do did is are was were will can has have');

export const adverbs =
  list(`only also always never still just even sometimes already immediately instantly suddenly
actually really simply then now constantly mostly silently all both somehow too once twice each often usually apparently later again`);

/** Words that a subject begins with, or is. */
export const subjectStarts =
  list(`it this that they everything everyone everybody nothing nobody someone somebody anyone
anybody these those both all none some the a an my our its their every each no any one most half many several two three first second
third last next other whole same only`);

export const pronouns = list(
  'it this that they everything everyone everybody nothing nobody someone somebody anyone anybody these those both all none some',
);

export const plurals = list('people children data they these those both all most some others');

export const relatives = list('that which who whose whom where');

/** Before the verb of a statement none of these stands: what has one asks, wishes or goes on from elsewhere. */
export const blockers =
  list(`what why how when whether if to must could would might may shall should please pls because since
unless until lets`);

/** Verbs that are as often nouns in the plural: "print calls" asks for them. */
export const nounLike =
  list(`calls checks changes loops logs prints reads writes matches breaks sets stops starts uses counts
returns values lists types names displays copies inserts deletes loads updates runs pops entries shows`);

/** Nouns in the plural that would need an object if they were verbs: "count misses too" has none. */
export const objectless =
  list(`calls changes checks copies counts deletes deploys displays duplicates empties entries exports fetches files groups hits
imports inserts lists lookups matches misses names orders prints queries reads repeats replies requests results retries returns
shows tests types updates uploads downloads uses values writes orphans marks tags links`);

/** Behind a noun, but not between a verb and what it is done to. */
export const afterObject =
  list(`too also as separately instead by per at in on with without from for of first please pls only when if unless until before
after once here there and or up down together anyway rather to into everywhere`);

/** After these a verb was a noun: "prints for debugging". */
export const afterNouns = list('for of per please pls');

/** Begin a request: "use callbacks only". */
export const requestVerbs =
  list(`add convert replace rename turn transform rewrite write extract move swap inject insert append
implement introduce translate port migrate split merge inline wrap unroll delete remove drop read log print kill dump change switch
support handle use skip limit cache sort return validate document create generate put pass set store call execute spawn retry exclude
include make let show hide stop keep check reuse allow throw raise escape gzip shorten explain describe`);

/** Between these and a noun no verb stands: "tests for check". */
export const prepositions =
  list(`of in on at by to from for with without into onto over under off per via about than as like the
a an my our its their this`);
