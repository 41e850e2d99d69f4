/** The article before a word, by its first letter; names of the code stand in backticks. */
export const articleOf = (word: string): 'a' | 'an' =>
  /^`?(?!us[ei]|uni|uti|one)[aeiou]/u.test(word) ? 'an' : 'a';
