import { longPatternWith } from '../longPattern.ts';

// English, in any case: each kind of complaint of compilers and linters, as they word it and as people do.
const kinds: readonly RegExp[] = [
  /unused|never (?:used|read|called|accessed)|not (?:used|accessed|read)|declared and not/iu,
  /\bnull|undefined'|possibly|(?:might|may|can|could) be undefined|nil\b|\bNone\b|dereferenc/iu,
  longPatternWith('iu')`
    cannot find|can'?t find|undeclared|not (?:been )?defined|undefined (?:name|variable|reference|method|:)|
    does ?n[o']t exist|unresolved|no such|unknown|not in scope|no (?:member|attribute|field|method)
  `,
  longPatternWith('iu')`
    mismatch|assignable|incompatible|cannot (?:use|convert)|can'?t (?:use|convert)|convert(?:ed|ible)|wrong type|type error|
    expected .*(?:found|got)
  `,
  /unreachable|dead code/iu,
  /deprecat|obsolete/iu,
  /leak|never closed|not closed/iu,
  /(?:missing|lacks?|no|without|ending|needs?|must) .*return|not all .*paths|end of non-void/iu,
  /semi-?colon|';'/iu,
  /borrow/iu,
  /moved?\b|\bmoves\b/iu,
  /lifetime|live long/iu,
  /mutab|read-?only|const\b|constant|final/iu,
  /uncheck|raw type/iu,
  /unreported|exception|must be caught|throws?\b/iu,
  /\bany\b/iu,
  /import|module|package/iu,
  /quot|glob|splitting|2086/iu,
  /await|promise|async/iu,
  /shadow|redeclar|already (?:declared|defined)|duplicate/iu,
  /initiali[sz]|before (?:it|being)|assigned/iu,
  /signed|narrowing|precision|overflow|truncat/iu,
  /preceden|parenthes|bracket/iu,
  /hint|annotat|untyped|missing type/iu,
  /line (?:is )?too long|whitespace|indent|docstring|complex|naming|camel|snake/iu,
  /dependenc/iu,
  /access|private|protected|visib/iu,
  /overrid|implement|abstract/iu,
  /argument|parameter/iu,
];

/** Whether a message, or what people make of it, is one that a compiler or linter could give. */
export const isComplaint = (words: string): boolean => kinds.some((kind) => kind.test(words));

/** Whether two wordings may be of the same complaint. */
export const mayBeSameComplaint = (one: string, other: string): boolean =>
  kinds.some((kind) => kind.test(one) && kind.test(other));
