import { longPattern, longPatternWith, longSource } from '../longPattern.ts';
import { numberWords } from './examples/amounts.ts';
import { elsewhere } from './readChangeClaims.ts';
import type { Wording } from './wording.ts';

/** "the default timeout is 30 seconds", "i raised MAX_NAME to 64". */
export interface AmountClaim {
  /** What has that amount, as words: "default timeout". */
  readonly what: readonly string[];
  readonly amount: number;
  /** "seconds", as it was said. */
  readonly unit?: string;
  /** As it was said: "30 seconds". */
  readonly words: string;
  /** Who asks has set it to that. */
  readonly changed: boolean;
}

/** Amounts as questions write them in words. */
export const amountWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ...numberWords,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  hundred: 100,
  'a hundred': 100,
  thousand: 1000,
  'a thousand': 1000,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
};

const number = String.raw`(?:\d[\d_]*(?:,\d{3})*(?:\.\d+)?|an?(?= (?:second|minute|hour|day|week|month|year|kilobyte|megabyte|gigabyte)\b)|half an?|a hundred|a thousand|${Object.keys(
  amountWords,
)
  .filter((word) => word.length > 2 && !word.includes(' ') && amountWords[word] !== 0)
  .join('|')})`;
const unit = longSource`
    (?:ms|msecs?|milliseconds?|millis|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|
    (?:kilo|mega|giga)?bytes?|bits?|kb|kib|mb|mib|gb|%|percent|px|pixels?|times|tries|attempts|retries|entries|items|rows|
    records|lines|elements|characters?|chars?|letters|digits|users|tracks|files|results|pages|connections|requests|calls|
    workers|threads|messages|retr(?:y|ies))
  `;
const amount = `(${number}) ?-?(${unit})?(?![\\w.-]*\\d)(?![a-z])`;

const noun = String.raw`((?:[a-z_$][\w$-]*\s){0,3}[a-z_$][\w$]*)`;
const is = longSource`
    (?:is|are|=|equals|defaults to|default is|is set to|are set to|set to|is fixed at|is hard-?coded (?:to|as)|is capped at|
    is limited to|of|being)(?: only| just| about| exactly| at most| at| set to)?(?: the)?
  `;

const thing = new RegExp(`(?:^|\\b)${noun} ${is} ${amount}`, 'u');
const ofThing = new RegExp(`\\b(?:the|this|that|our|my|its) ${amount} ((?:[a-z_]+ )?[a-z_]+)`, 'u');

/** "why 10 attempts with a 1s pause": the number stands before what has it. */
const ahead = longPatternWith('gu')`
    (?:^why|\bwith|\band|\bafter|\bof|\bhow come) (?:a |an |only |just |always |exactly |fixed |constant |whole |full |
    hard-?coded |maximum )*${amount}(?: (?:of |per |a )?((?!(?:with|and|or|of|in|is|are|per|to|for|at|on|before|after|between|
    by|if|when)\b)[a-z_]+))?
  `;
const inGroups = new RegExp(`\\bin (batch|chunk|page|group|slice)e?s of ${amount}`, 'u');
const counted = new RegExp(
  `^(?:.* )?there (?:is|are) (?:only |just |exactly )?${amount} ([a-z_]+)$`,
  'u',
);
const telling = /^(?:attempts|tries|retr(?:y|ies)|times|workers|threads|connections)$/u;

/** Ways of saying it in a verb, and what programs call the amount. */
const verbs: readonly { readonly verb: string; readonly what: string }[] = [
  { verb: 'polls?|refreshes|ticks?|checks?|refetches|syncs?|fires?|runs?', what: 'interval' },
  { verb: 'waits?|sleeps?|pauses?|backs off|delays?(?: it)?|is delayed', what: 'delay' },
  { verb: 'debounces?(?: it)?|throttles?(?: it)?|is debounced|is throttled', what: 'debounce' },
  { verb: 'retries|retry|tries(?: again)?|try', what: 'retries' },
  { verb: 'times out|time out|gives up', what: 'timeout' },
  { verb: 'expires?|is cached|are cached|lives?|is valid', what: 'ttl' },
  {
    verb: '(?:is|are|gets?) (?:cut|truncated|shortened|capped|limited|clipped|trimmed)(?: off)?(?: at| to| after)?',
    what: 'limit',
  },
  { verb: 'older than|newer than|younger than', what: 'age' },
  {
    verb: '(?:connects?|listens?|binds?|runs?|serves?|starts?) (?:on|to|at)(?: port)?',
    what: 'port',
  },
  { verb: '(?:is|are|gets?) capped(?: at| to)?', what: 'capped' },
  { verb: '(?:may|can) (?:be|have|hold|contain) (?:up to|at most|no more than)', what: 'limit' },
  { verb: 'keeps?|holds?|stores?|allows?|accepts?|fits?|caches', what: 'limit' },
];
const verbForms = verbs.map(({ verb, what }) => ({
  what,
  pattern: longPattern`
      \b(?:${verb}) (?:only |just |it |again |up to |at most |a maximum of |the last )*(?:(every) (?!${number})(${unit})|
      (?:every |for |after |in |each )?${amount})
    `,
}));

/** "poll every 10 seconds" begins with a verb that nobody does: a wish. */
const commands = /^(?!are\b)\w*[^s\s]\b/u;

const verbsOfChange =
  '(?:set|changed|raised|bumped|increased|lowered|reduced|decreased|put|updated|upped|cut|doubled|moved)';
const before = `(?: (?:up|down|from \\S+(?: ${unit})?))?`;

/** Said by somebody who has changed it. */
const changed: readonly RegExp[] = [
  longPattern`
      (?<!\b(?:if|should|when|what if|could|can|would) )\b(?:i|we)(?:ve| have|d| had)? (?:just |already |now |only |also |
      recently )*${verbsOfChange} (?:the |my |our )?${noun}${before} (?:to|at) ${amount}
    `,
  longPattern`
      (?<!\b(?:if|should|when|what if|could|can|would) )\b(?:i|we)(?:ve| have|d| had)? (?:just |already |now |also |
      recently )*made (?:the |my |our )?${noun} ${amount}
    `,
  longPattern`
      \b(?:after|since|ever since|despite) (?:setting|changing|raising|bumping|increasing|lowering|reducing|decreasing|
      updating|upping|cutting) (?:the |my |our )?${noun}${before} (?:to|at) ${amount}
    `,
  longPattern`
      (?:^|[,;] |\b(?:the|my|our) )${noun} (?:was|were|got|has been|have been) (?:just |already |now |
      recently )*${verbsOfChange}${before} (?:to|at) ${amount}
    `,
];

/** "a minute and a half" */
const broken = /\band a (?:half|quarter)\b|\b(?:quarters?|third) of\b/u;

/** "MAX_AGE (an hour) is too long" */
const aside = new RegExp(`\\b([a-z]\\w*_\\w+) \\((?:currently |now )?${amount}\\)`, 'u');

/** Amounts that a question says something in the code has. */
export function readAmounts({ plain, clauses }: Wording): readonly AmountClaim[] {
  const made = changed
    .map((form) => form.exec(plain))
    .filter((match) => match !== null)
    .filter(({ 0: whole, index }) => !isElsewhere(plain.slice(index + whole.length)));
  const stated = clauses.filter((clause) => !broken.test(clause)).flatMap(readStated);
  const definite = ofThing.exec(plain);
  const beside = aside.exec(plain);
  return [
    ...made.map(([, what, digits, of]) => claim(what, digits, of, true)),
    ...stated,
    ...(beside === null ? [] : [claim(beside[1], beside[2], beside[3], false)]),
    ...(definite === null ? [] : [claim(definite[3], definite[1], definite[2], false)]),
  ].filter((each) => each !== undefined);
}

/** "… in the config": what was changed is not here. */
const isElsewhere = (rest: string): boolean =>
  elsewhere.test(/^[^,;:?!.]{0,40}/u.exec(rest)?.[0] ?? '');

function readStated(clause: string): readonly (AmountClaim | undefined)[] {
  const direct = thing.exec(clause);
  const before = [...clause.matchAll(ahead)].map(([, digits, unit = '', noun]) =>
    telling.test(unit) ? claim(unit, digits, unit, false) : claim(noun, digits, unit, false),
  );
  const told = verbForms.flatMap(({ what, pattern }) => {
    const match = pattern.exec(clause);
    if (match === null || (match.index === 0 && commands.test(match[0]))) return [];
    return match[1] === undefined
      ? [claim(what, match[3], match[4], false)]
      : [claim(what, '1', match[2], false)];
  });
  const [, digits, , noun] = counted.exec(clause) ?? [];
  const isOfDefaults = byDefault.test(clause);
  const [, group, size, unitOfGroup] = inGroups.exec(clause) ?? [];
  const found = [
    group === undefined ? undefined : claim(group, size, unitOfGroup, false),
    noun === undefined ? undefined : claim(noun, digits, undefined, false),
    direct === null ? undefined : claim(direct[1], direct[2], direct[3], false),
    ...told,
    ...before,
  ];
  return isOfDefaults
    ? found.map((each) => each && { ...each, what: ['default', ...each.what] })
    : found;
}

/** "it listens on 3000 when PORT isn't set" */
const byDefault = longPattern`
    \b(?:by default|(?:if|when|unless|without) (?:the |an? )?\w+(?: \w+)? (?:is not|isnt|is|env|variable)\b)
  `;

function claim(
  what = '',
  digits = '',
  unit: string | undefined,
  isChanged: boolean,
): AmountClaim | undefined {
  const read = amountWords[digits] ?? Number(digits.replace(/[_,]/gu, ''));
  // "twice a day" and "one time" say nothing that a literal could contradict.
  if (!Number.isFinite(read) || what === '') return undefined;
  const words = what
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace(/^\$(?=\w)/u, ''));
  return {
    what: words,
    amount: read,
    words: `${digits}${unit === undefined ? '' : ` ${unit}`}`,
    changed: isChanged,
    ...(unit === undefined ? {} : { unit }),
  };
}
