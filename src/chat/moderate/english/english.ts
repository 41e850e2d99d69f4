import type { Idea } from '../idea.ts';
import type { KnownWords } from '../wordsOf.ts';
import { avowals } from './avowals.ts';
import { bodies } from './bodies.ts';
import { care } from './care.ts';
import { damage } from './damage.ts';
import { deceit } from './deceit.ts';
import { deeds } from './deeds.ts';
import { deedsAgainstTrust } from './deedsAgainstTrust.ts';
import { deedsAside } from './deedsAside.ts';
import { deedsBySoftware } from './deedsBySoftware.ts';
import { deedsByWire } from './deedsByWire.ts';
import { deedsForOneself } from './deedsForOneself.ts';
import { deedsInPassing } from './deedsInPassing.ts';
import { deedsOutright } from './deedsOutright.ts';
import { deedsToPeople } from './deedsToPeople.ts';
import { diverting } from './diverting.ts';
import { misuse } from './misuse.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { pretences } from './pretences.ts';
import { secrecy } from './secrecy.ts';
import { spoken } from './spoken.ts';
import { taking } from './taking.ts';
import { together } from './together.ts';
import { togetherAside } from './togetherAside.ts';
import { togetherInPassing } from './togetherInPassing.ts';
import { wrongs } from './wrongs.ts';

/** What is said in English. Each idea may be made of those before it. */
export const english: readonly Idea[] = [
  ...people,
  ...secrecy,
  ...care,
  ...taking,
  ...damage,
  ...deceit,
  ...diverting,
  ...misuse,
  ...papers,
  ...bodies,
  ...spoken,
  ...wrongs,
  ...deeds,
  ...deedsToPeople,
  ...deedsByWire,
  ...avowals,
  ...deedsAside,
  ...deedsBySoftware,
  ...pretences,
  ...deedsInPassing,
  ...deedsAgainstTrust,
  ...deedsForOneself,
  ...deedsOutright,
  ...together,
  ...togetherAside,
  ...togetherInPassing,
];

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Right as they are, though a letter from a word above. */
const notTypos = list(`
  poisson filling signer licensee complied complies reordered retire completing migrating planets
  synthesis managed managing manages refactoring refactored freeing`);

/** Said to be polite or to fill: they change nothing. */
const fillers = list(`
  um uh er hmm ok okay well basically please pls plz just really actually kinda simply kindly very
  quite hi hello hey thanks thank thx cheers lol btw also too even literally totally quickly
  somehow maybe perhaps`);

/** Say nothing where a sentence begins with them. */
const openers = list('so and but then now also or');

const contractions: KnownWords['contractions'] = [
  [/\beven (?:if|when|after)\b/gu, 'evenif'],
  [/\b(?:cannot|can not)\b/gu, 'cant'],
  [/\bwill not\b/gu, 'wont'],
  [/\b(do|does|did|is|are|was|were|has|have|had|must|should|would|could) not\b/gu, '$1nt'],
  [/\bi am\b/gu, 'im'],
  [/\b(it|what|who|she|he|there) is\b/gu, '$1s'],
];

/** How English is read besides its phrases. */
export const englishReading: Omit<KnownWords, 'words' | 'byStart'> = {
  notTypos,
  fillers,
  openers,
  contractions,
};
