import { escapePattern } from '../../evidence/sourceLines.ts';

/** Whether a name is weighed, wished for, filled or taken away by what is said: then it is no claim that it is there. */
export function isNotYetThere(name: string, text: string): boolean {
  const escaped = escapePattern(name);
  return (
    isSuggested(escaped, text) ||
    isFromElsewhere(escaped, text) ||
    isKnownAbsent(escaped, text) ||
    isCaller(escaped, text) ||
    isWishedBare(escaped, text) ||
    isToBeFilled(name, text)
  );
}

/** "load_all calls this as well", "should the values be BigDecimal": a caller in another file, or a wish. */
const isCaller = (escaped: string, text: string): boolean =>
  new RegExp(
    `${escaped}(?:\\(\\))?\`? (?:(?:also|already|still|only) )?(?:calls?|uses?|needs?|imports?|invokes?|wraps|awaits|passes|runs) (?:this|it|these|both)\\b|\\b(?:should|could|would|must|can|might) (?:\\w+ ){1,4}(?:be|become|return|use) (?:an? )?\`?${escaped}`,
    'iu',
  ).test(text);

/** "clear() missing", "it is a plain class, so perform_later doesn't work" */
const isKnownAbsent = (escaped: string, text: string): boolean =>
  new RegExp(
    `^(?:an? |the )?\`?${escaped}(?:\\(\\))?\`? (?:(?:is|are|still|totally|method|function|also) )*missing\\b|\\b(?:there(?:'?s| is| are)|has|have|still|got)? ?(?:no|lacks|lacking|missing:) (?:an? )?\`?${escaped}(?:\\(\\))?\`?(?: (?:method|function|yet|here|so far|at all|in here))*(?:[.,;!]|$)|${escaped}(?:\\(\\))?\`? (?:doesn'?t|does not|won'?t|will not|can'?t|cannot|isn'?t|is not) (?:even |just )?(?:work|exist|be (?:used|called)|there|available|defined|possible)\\b`,
    'iu',
  ).test(text);

/** "the equivalent of the spring annotation PreAuthorize", "I replaced os.system with it": another's, or gone. */
const isFromElsewhere = (escaped: string, text: string): boolean =>
  new RegExp(
    `\\b(?:equivalents?|counterparts?|alternatives?) (?:of|to|for) (?:\\w+ ){0,4}[\`@]*${escaped}|\\b(?:i|we|i've|we've|ive|weve)(?: have| already| just)* (?:replaced|changed|switched|swapped|dropped|removed|deleted) (?:the )?\`?${escaped}`,
    'iu',
  ).test(text);

/** "note the url in self.failed": a member that is made by it. */
const isToBeFilled = (name: string, text: string): boolean =>
  /^(?:self|this|\$this|@|_)/u.test(name) &&
  new RegExp(
    `\\b(?:store|note|keep|collect|save|remember|record|count|track|put|cache|gather|hold|write) (?:\\S+ ){1,6}?(?:in|into|under|as|to) \`?${escapePattern(name)}`,
    'iu',
  ).test(text);

/** "string_view for path", "floats are evil. BigDecimal everywhere": a wish without a verb. */
const isWishedBare = (escaped: string, text: string): boolean =>
  new RegExp(
    `(?:^|[.!;,:] )\`?${escaped}(?:\\(\\))?\`? (?:for|everywhere|instead|please|pls|rather than|in place of|throughout)\\b[^.?!]{0,40}$`,
    'iu',
  ).test(text);

/** "strnlen(s, 10) is safer", "catch it and console.error it": weighed or wished, and so not there yet. */
const isSuggested = (escaped: string, text: string): boolean =>
  new RegExp(
    `${escaped}(?:\\([^\\n]{0,60}?\\))?\`? (?:would|might|could|may|should)\\b|${escaped}(?:\\([^\\n]{0,60}?\\))?\`? (?:is|are|be) (?:also |even |much |any )?(?:safer|better|faster|quicker|cheaper|shorter|nicer|cleaner|slower|simpler|an alternative|available)\\b|\\bwould (?:\\w+ ){0,3}\`?${escaped}|\\band \`?${escaped}\`? (?:it|them)\\b`,
    'u',
  ).test(text);
