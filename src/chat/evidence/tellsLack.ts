import { longPattern, longSource } from '../longPattern.ts';

const deed = longSource`
    (?:thrown|raised|closed|freed|locked|logged|validated|checked|handled|caught|retried|cached|allocated|malloced|escaped|
    awaited|released|disposed|memoi[sz]ed|documented|tested)
  `;
const does = longSource`
    (?:throws|raises|closes|frees|locks|logs|validates|checks|handles|catches|retries|caches|allocates|escapes|releases|
    disposes|tests)
  `;

/**
 * Says plainly what is not done, or how often something is: true or not, nobody complains with it of what is seen, and no
 * input and no message would tell more.
 */
export const tellsLack = longPattern`
    ^(?!.*\b(?:wrong|bad|twice|too|missing|old|empty|broken)\b)(?:(?:and|but|so|also) )*(?:(?:nothing|nobody|no one) (?:here )?(?:${does}|is (?:ever )?${deed}|is returned on (?:error|
    failure))\b(?: (?:anything|it|that|them))?|(?:(?:the|all|our|its) )*(?:errors?|exceptions?|failures?|results?|inputs?) (?:isnt|
    arent|is not|are not|is never|are never|never get|never gets) (?:\w+ )?${deed}|(?:there (?:is|are) |theres )no [\w.]+\(\)(?: yet)?|.{2,60} (?:is|are|gets?) (?:only )?(?:called|opened|
    made|created|built|run|sent|read|constructed|allocated) (?:once )?(?:per|for (?:each|every)) \w+)(?: (?:here|at all|anywhere))*\W*(?:
    slow\W*)?$
  `;
