/** Short and long; the short ones also without their apostrophe, as people type them. */
const pairs: readonly (readonly [string, string])[] = [
  ["don't", 'do not'],
  ["doesn't", 'does not'],
  ["didn't", 'did not'],
  ["isn't", 'is not'],
  ["aren't", 'are not'],
  ["wasn't", 'was not'],
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shouldn't", 'should not'],
  ["it's", 'it is'],
  ["that's", 'that is'],
  ["what's", 'what is'],
  ["there's", 'there is'],
  ["i'm", 'i am'],
  ["i've", 'i have'],
  ["something's", 'something is'],
  ["they're", 'they are'],
  ["it'll", 'it will'],
];

/** "its" without an apostrophe is a word of its own, and so is "wont". */
const ambiguous: ReadonlySet<string> = new Set(['its', 'wont']);

export const expand = (text: string): string =>
  pairs.reduce((said, [short, long]) => {
    const bare = short.replace("'", '');
    const either = ambiguous.has(bare) ? short : `${short}|${bare}`;
    return replaceWord(said, either.replaceAll("'", "['’]"), long);
  }, text);

export const contract = (text: string): string =>
  pairs.reduce((said, [short, long]) => replaceWord(said, long.replace(' ', '\\s+'), short), text);

/** Keeps a capital at its beginning. */
const replaceWord = (text: string, pattern: string, by: string): string =>
  text.replace(new RegExp(`(?<![\\w.'’])(?:${pattern})(?![\\w'’])`, 'giu'), (found) =>
    /^[A-Z]/u.test(found) ? by.charAt(0).toUpperCase() + by.slice(1) : by,
  );
