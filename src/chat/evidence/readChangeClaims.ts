import { longPatternWith, longSource } from '../longPattern.ts';
import { type ChangedThing, changedThings } from './changeWords.ts';
import { readable } from './normalise.ts';
import { readNames } from './readNames.ts';
import { escapePattern } from './sourceLines.ts';

/** A change that a question says was made. */
export type ChangeClaim =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'added' | 'removed';
      /** As the person calls it. */
      readonly what: string;
      readonly trace: RegExp;
      readonly telling: boolean;
      readonly itself?: RegExp;
      readonly isInBody?: boolean;
    };

// A change that is only thought of, or that somebody else is to make, is none.
const person = longSource`
  (?<!\b(?:if|should|had|what if|when should|could|would|can|wish) )\b(?:i|we)(?:'?ve| have|
  'd| had)?(?: just| already| recently| now| only| also| finally| then)*
`;
const gerund = String.raw`\b(?:since|after|ever since)`;
const aName = longSource`
  (?:(?:the|my|our|a|an) )?(?:(?:function|method|class|variable|field|param|parameter|constant|struct|type|
  property) )?[\x60"']?([A-Za-z_$][\w$.]*)[\x60"']?
`;

const renamed = new RegExp(
  `(?:${person} renamed|${gerund} renaming) ${aName} (?:to|into|as) ${aName}`,
  'giu',
);

/** Up to where the clause ends, or goes on to say where and what for. */
const thing = longSource`
  (?:the |a |an |this |that |some |my |our |those |these )?([^,.;:?!\n]{2,60}?)(?=[,;:?!\n]|\.(?:\s|$)|
  \s(?:and|but|it|to|in|into|on|at|from|for|now|so|because|before|after|then|this|that|which|there|here|yesterday|today)\b|
  $)([^,;?!\n]{0,60})
`;
const changed = [
  {
    kind: 'added',
    pattern: new RegExp(
      `(?:${person} (?:added|introduced|inserted|put in)|${gerund} (?:adding|introducing|inserting)) ${thing}`,
      'giu',
    ),
  },
  {
    kind: 'removed',
    pattern: new RegExp(
      `(?:${person} (?:removed|deleted|dropped|took out)|${gerund} (?:removing|deleting|dropping)) ${thing}`,
      'giu',
    ),
  },
] as const;

/** "to the config", "in cache.go": the change was made somewhere else. */
export const elsewhere = longPatternWith('iu')`
    \b(?:to|in|into|from|at|on|for) (?:the |an? |my |our |its |another )*(?:other|caller|callers|tests?|config\w*|another|
    different|parent|base|library|module|package|upstream|server|client|database|db|ci|pipeline|branch|main|makefile|
    dockerfile|docs?|readme|build|css|env\w*|settings?|dashboard|console)\b|[\w-]+\.[a-z]{1,5}\b
  `;

/** Changes that a question says were made to the code it is about. */
export function readChangeClaims(text: string): readonly ChangeClaim[] {
  const plain = readable(text);
  const renames = [...plain.matchAll(renamed)].map(
    ([, from = '', to = '']): ChangeClaim => ({
      kind: 'renamed',
      from: last(from),
      to: last(to),
    }),
  );
  const others = changed.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].flatMap(([, what = '', where = '']) => {
      const known = elsewhere.test(where) ? undefined : thingOf(what);
      return known === undefined ? [] : [{ kind, what: what.trim(), ...known }];
    }),
  );
  return [...renames, ...others];
}

const last = (name: string): string => name.replace(/\.+$/u, '').split('.').at(-1) ?? name;

/** A change that is said to have been made in one function: "I took the mutex out of Hit". */
export interface ScopedChange {
  readonly kind: 'added' | 'removed';
  readonly what: string;
  /** The function as the question calls it, in lower case; "it" where it says "here". */
  readonly scope: string;
  readonly thing: Omit<ChangedThing, 'words'>;
}

const someone = person.replace('(?: just', '(?: gone and| just');
const aThing = String.raw`(?:the |my |our |that |this |its )?((?:[^,.;:?!\n]|\.(?=\w)){2,40}?)`;
const inScope = String.raw`(?:(?:method|function) )?(?:the )?[\x60"']?([A-Za-z_$][\w$.]*)[\x60"']?(?:\(\))?`;
const removing = longSource`
    (?:removed|deleted|dropped|took(?: out)?|taken(?: out)?|threw(?: out)?|thrown(?: out)?|ripped(?: out)?|stripped|pulled|
    killed|got rid of|gotten rid of|commented out|eliminated|cut)
  `;
const adding = '(?:added|introduced|inserted|put|stuck|placed|set)';
const gone = '(?:gone|removed|deleted|dropped|taken out|thrown out|stripped|out)';
const from = '(?:out of|from inside|from|inside|in|of)';
const into = '(?:inside|into|in|to|on top of)';

const scoped: readonly { readonly kind: 'added' | 'removed'; readonly pattern: RegExp }[] = [
  {
    kind: 'removed',
    pattern: new RegExp(`${someone} ${removing} ${aThing} ${from} ${inScope}`, 'giu'),
  },
  {
    kind: 'removed',
    pattern: longPatternWith('giu')`
        ${gerund} (?:removing|deleting|dropping|taking(?: out)?|getting rid of|ripping(?: out)?|
        throwing(?: out)?) ${aThing} ${from} ${inScope}
      `,
  },
  {
    kind: 'removed',
    pattern: longPatternWith('giu')`
        (?<!\b(?:if|when|once|until|unless|should|can|could|would) )\b(?:the|my|our) ([^,.;:?!\n]{2,40}?) (?:is|was|has been|
        is now|got) (?:now |already |finally )?${gone}(?: now)? ${from} ${inScope}
      `,
  },
  {
    kind: 'removed',
    pattern: new RegExp(
      `\\bwith (?:the|my|our) ([^,.;:?!\\n]{2,40}?) (?:now )?${gone} ${from} ${inScope}`,
      'giu',
    ),
  },
  {
    kind: 'added',
    pattern: new RegExp(`${someone} ${adding} ${aThing} ${into} ${inScope}`, 'giu'),
  },
  {
    kind: 'added',
    pattern: new RegExp(
      `${gerund} (?:adding|introducing|inserting|putting) ${aThing} ${into} ${inScope}`,
      'giu',
    ),
  },
];

/** Of several, or of what is around it, one may be gone or there. */
const partly = longPatternWith('iu')`
    \b(?:one|some|most|half|part|another|extra|second|other|duplicate|unneeded|redundant|old|outer|inner|first|last|around|
    call|calls|caller|callers|before|after|if|more|when|because)\b
  `;
const isPartly = (kind: ScopedChange['kind'], what: string): boolean =>
  partly.test(what) || (kind === 'removed' && /^(?:an?|some)\b/iu.test(what));
/** "after removing the check I get …": what was seen then, with the change that may have been taken back since. */
const isTried = (whole: string, text: string): boolean =>
  /^after\b/iu.test(whole) && !/\b(?:still|why)\b/iu.test(text);
const taken = /\b(?:i|we) (?:wish|want|wanted|should|could|would|plan\w*|tried|try|forgot) /iu;

/** Changes that are said to have been made in a function of a name, or here. */
export function readScopedChanges(text: string): readonly ScopedChange[] {
  const plain = readable(text);
  return scoped.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: whole, 1: what = '', 2: scope = '', index }) => {
      const after = restOfClause(plain.slice(index + whole.length, index + whole.length + 40));
      const isOpen =
        isPartly(kind, what) || taken.test(whole) || elsewhere.test(after) || isTried(whole, plain);
      const known = isOpen ? undefined : thingOf(what);
      return known === undefined
        ? []
        : [{ kind, what: what.trim(), scope: scopeOf(scope), thing: known }];
    }),
  );
}

const restOfClause = (text: string): string => /^[^,;:?!]*/u.exec(text)?.[0] ?? '';

const scopeOf = (word: string): string =>
  /^(?:here|this|it|there)$/iu.test(word) ? 'it' : last(word).toLowerCase();

/** What to look for: a name that is written like code, else what a word for it leaves. */
function thingOf(what: string): Omit<ChangedThing, 'words'> | undefined {
  const name = readNames(what).find(({ literal }) => literal)?.name;
  if (name !== undefined)
    return {
      trace: new RegExp(`(?<![\\w$])${escapePattern(last(name))}(?![\\w$])`, 'u'),
      telling: true,
    };
  return changedThings.find(({ words }) => words.test(what));
}
