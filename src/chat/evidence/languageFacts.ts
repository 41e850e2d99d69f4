import { longSource } from '../longPattern.ts';
import { languageFactRows } from './languageFactRows.ts';
import { languagesOf } from './languageWords.ts';
import { libraryFactRows } from './libraryFactRows.ts';
import { tableRows } from './tableRows.ts';

/** Something that is often told wrong of a language, and how it is. */
export interface LanguageFact {
  readonly languages: readonly string[];
  /** What it is told of: a pattern on a clause. */
  readonly subject: RegExp;
  /** What shows in code that it is used: who tells it of something else is left alone. */
  readonly trace: RegExp;
  /** What is told wrong: a pattern on the same clause. */
  readonly said: RegExp;
  /** It is wrong to deny it. */
  readonly isDenial: boolean;
  readonly fact: string;
}

const missing = longSource`
    (?:missing|absent|unknown|not (?:there|found|present|set|in (?:it|the \w+))|isnt (?:there|in (?:it|the \w+)|set|found)|
    arent (?:there|in \w+)|doesnt (?:exist|match)|does not exist|no (?:match|such|entry|element|key|value|hit)|
    nothing (?:matches|is found|found|is there)|empty|out of (?:range|bounds)|too (?:large|big|high)|invalid|not a number|
    isnt a number|garbage|past the end|unset|broken|malformed)
  `;

/** The many ways of saying one thing. */
const words: Readonly<Record<string, string>> = {
  MISSING: missing,
  THROWS: longSource`
      (?:throws?|raises?|panics?|crash(?:es)?|fails?|errors?|blows up|dies|rejects?|aborts?|segfaults?|exception|
      goes (?:in)?to (?:the )?catch)
    `,
  NULL: '(?:null|nil|none|undefined)',
  GIVES: longSource`
      (?<!\bthere )(?:returns?|gives?(?: me| us| back)*|is|are|yields?|evaluates to|becomes|hands back|results in|
      falls back to|defaults to)
    `,
  EACH: longSource`
    (?:(?:on|at|for|in|with|per|after) )?(?:(?:every|each)(?: single| new)?|per) (?:call|time|invocation|run|instance|
    iteration|object)
  `,
  NEW: '(?:fresh|new|own|separate|different|another|empty)',
  SEQUENCE:
    '(?:list|array|slice|dict|dictionary|map|hash|object|vector|set|struct|instance|one|copy|row|rows)',
  INORDER: longSource`
      (?:(?:in|keeps?|keeping|preserves?|has|have|remembers?|guarantees?|gives?)(?: (?!no\b|any\b)\w+){0,3} (?:order|
      sequence)(?! of (?:size|magnitude))|(?:is|are|stays?|comes out|iterates?|come out) (?:always |already )?(?:ordered|
      sorted)|sorted)
    `,
  UNORDERED: longSource`
      (?:unordered|no (?:fixed |particular |guaranteed |defined )?order|random(?:ly)?(?: order)?|any order|arbitrary order|
      undefined order|orderless)
    `,
  INCLUDES: longSource`
      (?:inclusive|included|includes? (?:the )?(?:end|last|upper|stop|n\b|\d+|bound|limit|max)|up to and including|
      (?:also |even )(?:gives|returns|reaches|yields) (?:n|the (?:end|upper|last|max))\b)
    `,
  EXCLUDES: longSource`
      (?:exclusive|excluded|excludes? (?:the )?(?:end|last|upper|stop|n\b|\d+|bound|limit|max)|
      stops (?:one )?(?:before|short of)|(?:end|upper bound|last|max)(?: \w+)? is left out)
    `,
  DEEP: longSource`
    (?:deep(?:ly)?(?:[- ](?:copy|copies|clone|clones|frozen|freezes?|copied))?|nested (?:\w+ )?(?:too|as well|also)|
    all levels|every level|recursive(?:ly)?|(?:copies|clones|freezes) (?:the )?(?:nested|inner|everything))
  `,
  ATONCE:
    '(?:immediately|at once|right away|right then|straight away|synchronous(?:ly)?|instantly|eager(?:ly)?|on the spot)',
  ROUNDS:
    '(?:rounds?(?: it| them| up| down| to the nearest| to nearest| half| correctly| properly| commercially)*|rounded)',
  AFTERWARDS: longSource`
      (?:(?:whats|what is|what s|the (?:value|one|entry|object|element)(?: that is)?)(?: \w+){0,5} (?:afterwards|after that|
      after it|now)|the (?:new|inserted|given|passed|fresh|just) (?:\w+ )?(?:value|one|entry|object|element|\w+))
    `,
  OVERWRITES:
    '(?:(?:always|also|silently|just|simply) )*(?:overwrites?|replaces?|clobbers?|updates?|modifies)(?: \\w+){0,4}',
  FLOATS: '(?:float\\d*|double|decimal|floating[- ]point|real|true|exact|fractional|precise)',
  IMMUTABLE: longSource`
      (?:(?:cannot|cant|can not|never|nobody|no one|nothing|impossible)(?: \w+){0,5} (?:add|added|push|pushed|append|appended|
      remove|removed|insert|fields?|propert\w+|entries|elements?|items|contents?|keys?|grow|added to)|
      (?:object|array|list|map|set|collection|contents?|fields?|elements?|entries)(?: \w+){0,4} (?:immutable|unmodifiable|
      frozen|safe from changes?|(?:cannot|cant|never)(?: be)? (?:change\w*|modif\w+|mutat\w+))|
      (?:immutable|unmodifiable|frozen) (?:object|array|list|map|set|collection))
    `,
  PARALLEL:
    '(?:in parallel|at the same time|concurrently|simultaneously|at once|side by side|all together)',
  SAFE: longSource`
    (?:thread-?safe|safe (?:for|with|across|to share|to use from) (?:\w+ )*?(?:threads|goroutines|concurren\w+)|
    atomic(?:ally)?|synchroni[sz]ed)
  `,
  EMPTY: 'empty (?:list|array|string|dict|dictionary|dictionarie|object|map|hash|set|tuple|text)s?',
  TRUE: '(?:truthy|true|counts as true|not falsy|not false)',
  FALSE: '(?:falsy|false|falsey|counts as false|not truthy|not true)',
};

const expand = (pattern: string): string =>
  pattern
    .replaceAll('\\w+){', '[\\w.]+){')
    .replaceAll('(?:\\w+ ){', '(?:[\\w.]+ ){')
    .replace(/\{([A-Z]+)\}/gu, (whole, name: string) => words[name] ?? whole);

const absences = new RegExp(`\\b${missing}`, 'gu');
const denies =
  /\b(?:not|never|doesnt|dont|isnt|arent|wont|cant|cannot|without|didnt|neither|nor|nothing|nobody|hardly|instead of)\b/u;

/** Whether a clause denies what it speaks of; that something is not there is no denial. */
export const isDenied = (clause: string): boolean => denies.test(clause.replace(absences, ' '));

export const languageFacts: readonly LanguageFact[] = [
  ...tableRows(languageFactRows),
  ...tableRows(libraryFactRows),
].map(([languages = '', subject = '', trace = '', said = '', fact = '']) => {
  return {
    languages: languagesOf(languages),
    subject: new RegExp(
      `(?<![\\w.])(?:[\\w$]+(?:\\([^()]*\\))?\\.)?(?:${expand(subject)})(?![\\w])`,
      'u',
    ),
    trace: new RegExp(trace, 'u'),
    said: new RegExp(`(?<![\\w.])(?:${expand(said.replace(/^!/u, ''))})(?![\\w])`, 'u'),
    isDenial: said.startsWith('!'),
    fact,
  };
});
