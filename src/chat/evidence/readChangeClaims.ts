import { changedThings } from './changeWords.ts';
import { readable } from './normalise.ts';
import { readNames } from './readNames.ts';
import { wholeWord } from './sourceLines.ts';

/** A change that a question says was made. */
export type ChangeClaim =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'added' | 'removed';
      /** As the person calls it. */
      readonly what: string;
      readonly trace: RegExp;
      readonly telling: boolean;
    };

// A change that is only thought of, or that somebody else is to make, is none.
const person = String.raw`(?<!\b(?:if|should|had|what if|when should|could|would|can|wish) )\b(?:i|we)(?:'ve| have|'d| had)?(?: just| already| recently| now| only| also| finally| then)*`;
const gerund = String.raw`\b(?:since|after|ever since)`;
const aName = String.raw`(?:(?:the|my|our|a|an) )?(?:(?:function|method|class|variable|field|param|parameter|constant|struct|type|property) )?[\x60"']?([A-Za-z_$][\w$.]*)[\x60"']?`;

const renamed = new RegExp(
  `(?:${person} renamed|${gerund} renaming) ${aName} (?:to|into|as) ${aName}`,
  'giu',
);

/** Up to where the clause ends, or goes on to say where and what for. */
const thing = String.raw`(?:the |a |an |this |that |some |my |our |those |these )?([^,.;:?!\n]{2,60}?)(?=[,;:?!\n]|\.(?:\s|$)|\s(?:and|but|it|to|in|into|on|at|from|for|now|so|because|before|after|then|this|that|which|there|here|yesterday|today)\b|$)([^,;?!\n]{0,60})`;
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
const elsewhere =
  /\b(?:to|in|into|from|at|on|for) (?:the |an? |my |our |its |another )*(?:other|caller|callers|tests?|config\w*|another|different|parent|base|library|module|package|upstream|server|client|database|db|ci|pipeline|branch|main|makefile|dockerfile|docs?|readme|build)\b|[\w-]+\.[a-z]{1,5}\b/iu;

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

/** What to look for: a name that is written like code, else what a word for it leaves. */
function thingOf(what: string): { readonly trace: RegExp; readonly telling: boolean } | undefined {
  const name = readNames(what).find(({ literal }) => literal)?.name;
  if (name !== undefined) return { trace: wholeWord(last(name)), telling: true };
  return changedThings.find(({ words }) => words.test(what));
}
