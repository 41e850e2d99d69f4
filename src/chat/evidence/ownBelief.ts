import { longPattern } from '../longPattern.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const before = longPattern`
    ^(?:(?:and|but|so|hi|hey|ok|sorry|question|please|pls) )*(?:(?:am i|i am|im|are we) (?:wrong|mistaken|right|correct|crazy|
    blind|mad|nuts|dumb|stupid|confused|(?:overlooking|missing) something|reading (?:it|this|that) (?:wrong|right))|
    is (?:it|that|this) (?:just |only )?me|(?:do|did) i (?:see|read|get|understand) (?:it|this|that) (?:right|correctly|
    wrong)|(?:correct|tell|stop) me if (?:i am|im|i)(?: get(?: it| this)?)?(?: wrong| mistaken)?|(?:if|unless) (?:i am|
    im) (?:not )?(?:wrong|mistaken))\b(?: here)?(?:[,.:;?!-]+| or| that| if| but| when i say| in (?:thinking|assuming|saying)| to (?:think|
    assume))* +(?=\S)
  `;

const after = longPattern`
    (?:[,.;(]|(?<=\w) (?=or\b)) ?(?:or |and )?(?:am i (?:wrong|mistaken|right|correct|crazy|blind|(?:missing|
    overlooking) something)|(?:please )?(?:correct me|tell me) if (?:i am|im) (?:wrong|mistaken)|do i see (?:it|this|
    that) (?:wrong|right))\W*$
  `;

/**
 * A normalised text without the words by which somebody says that this is how he takes it to be: "am i wrong or is it 63?",
 * "it is 63, correct me if i am wrong".
 */
export const withoutOwnBelief = (plain: string): string =>
  plain.replace(before, '').replace(after, '');
