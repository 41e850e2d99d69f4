import { longPattern } from '../../longPattern.ts';

/** The article before a word, by its first letter; names of the code stand in backticks. */
export const articleOf = (word: string): 'a' | 'an' =>
  /^`?(?!us[ei]|uni|uti|one)[aeiou]/iu.test(word) ? 'an' : 'a';

/** "a lock", "an enum", and "sorting": what is not counted has no article. */
export const withArticle = (title: string): string =>
  uncounted.test(title) ? title : `${articleOf(title)} ${title}`;

const uncounted = longPattern`
    ^(?:an? |the )|^\x60[^\x60]*\x60$|^(?:SQL|LINQ|JSX|TLS|recursion|parallel work|allocation\b.*|soft deletion|encryption|
    compression|pagination|authentication|validation|memoisation|help text|coloured output|binary mode|comparison in .*|
    removal of .*|optional chaining|lazy loading|\w+ing (?:of|up)\b.*)$|^\w+(?<!str)ing$|s$
  `;
