/** The article before a word, by its first letter. */
export const articleOf = (word: string): 'a' | 'an' => (/^[aeiou]/u.test(word) ? 'an' : 'a');
