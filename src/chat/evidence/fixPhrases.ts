import { longPattern, longSource } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const faults = longSource`
    (?:(?:(?:compil\w*|build|type|lint\w*|syntax|linker|runtime|stupid|annoying|nasty|remaining|damn|last|red) )*(?:errors?|
    warnings?|bugs?|mistakes?|faults?|squiggl\w+|(?:red|wavy) (?:lines?|underlin\w+)|problems?|glitch(?:es)?))
  `;

const doAway = longSource`
    (?:remove|delete|kill|clear|eliminate|drop|exterminate|squash|crush|erase|fix|clean up|clean|iron out|
    take (?:away|out|care of)|throw out|get rid of|get out|do away with)
  `;

const nothingMore = longSource`
    (?:,? (?:here|there|in (?:here|it|this|there|(?:this|the|my) \w+)|for (?:me|us)|please|pls|plz|thanks|thx|asap|somehow|
    away|out|again|now|(?:that|which) (?:i|we) (?:get|see|have)(?: here)?|(?:the |my )?(?:compiler|linter|editor|ide|tsc|gcc|
    clang|javac|rustc|mypy|eslint|build) (?:gives|shows|reports|throws|has)(?: me| us)?))*[ .!]*$
  `;

/** "make the linter happy", "get ci green again": what they report is to go. */
export const satisfiesTool = longPattern`
    \b(?:make|get|turn|have|keep) (?:the |my |our |this |these |all )*(?:\w+ )?(?:compiler|linter|editor|ide|ci|build|pipeline|
    (?:unit )?tests?|specs|suite|checks?|mypy|eslint|tsc|clippy|rubocop|phpstan|sonar\w*|type ?checker|borrow checker)(?: to)?(?: be)?
    (?: happy| green| pass| quiet| silent| succeed| go through| shut up| stop (?:complaining|whining|failing|
    moaning)| accept (?:it|this|that))(?: again)?\b(?! (?:the|an?|in|through)\b)
  `;

/** "remove the compile error", "there is a bug in here, make it go away": what is to go is the fault, not a part of the code. */
export const removesFault = anyOf(
  `\\b${doAway} (?:(?:the|this|that|these|those|all|my|our|any|every|both) )+${faults}${nothingMore}`,
  longSource`
    \b(?:(?:take|get|clean|throw|rip) (?:the|this|that|these|those|all|my|any) ${faults} (?:out|away|off)|
    make (?:the|this|that|these|those|all|my|any) (?:\w+ )?(?:${faults}|exceptions?|crash(?:es)?) (?:go away|disappear|vanish|
    stop|shut up|go|leave))\b
  `,
  satisfiesTool.source,
  longSource`
    ^(?:(?:the|these|all|so many|some|red|wavy|stupid|annoying|lots of|many) )*${faults}(?: (?:here|everywhere|again|all over|in here))* ?
    (?:[,.;:!-]+ ?|and )(?:(?:please|pls|plz|so|just|can you|could you) )*(?:${doAway} (?:them|it|that|those|this)|
    make (?:them|it|that|those) (?:go away|disappear|vanish|stop|go))${nothingMore}
  `,
  longSource`
    ^(?!.*\b(?:if|when|whenever|upon|once|unless|after|in case)\b)(?:.*[ ,.;])?(?:there (?:is|are|was|seems to be|must be)|
    theres|i (?:\w+ )?(?:get|have|see|got|found|am getting|keep getting)|we (?:\w+ )?(?:get|have|see)|im getting|ive got|got|
    getting|having|still|find|spot|locate|(?:this|that|it|file|code|function|method|class|script|one|compiler|linter|editor|
    ide|tsc|gcc|clang|javac|rustc|mypy|eslint|build) (?:\w+ )?(?:has|have|gives|shows|reports|contains|throws|has got|
    comes up with)) (?:me |us )?(?:(?:a|an|the|some|this|that|these|one|another|still|weird|strange) )*(?:${faults}|
    exceptions?|crash(?:es)?|trac(?:e|k)back|segfaults?)\b[^.?!;]{0,60}?(?:[,.;:!-] ?|\band )(?:(?:please|pls|plz|so|and|then|
    just|can you|could you|would you|can u|now) )*(?:(?:${doAway} (?:it|that|them|this|those)|
    (?:take|get|clean|throw|rip) (?:it|that|them|this|those) (?:out|away|off))${nothingMore}|
    make (?:it|that|them|this|those) (?:go away|disappear|vanish|stop|go)\b)
  `,
);

/** Asks in so many words for something to be mended. */
export const fixRequest = longPattern`
    \b(?:(?:make|get) (?:this|it|that|\w+) (?:to )?work(?! (?:without|when|if|even|also|across|offline|async\w*|as an?|like|
    with (?!me|us)|for (?!me|us|my|our|the|now)|on (?!my|our|the)|in (?!prod|the|my|our|here)))|fix|fixes|fixing|repair|solve|
    (?<!\b(?:i|we|you|while|when|in|for|a|the|to) )debug(?! (?:is|isnt|was|gets?|field|param\w*|variable|build|mode|level|logs?|flag|output|prints?|info|messages?|
    lines?)\b)|mend|correct (?:it|this|that|the|them)|get rid of|resolve(?! to\b| with\b)|sort (?:it |this |that )?out|
    whats wrong|what is wrong)\b|\bhow come[?!. ]*$|\bwhat (?:do|must|should|would) (?:i|we) (?:have to |need to |
    got to )?(?:change|do)(?: here| there| about (?:it|this|that))?[?!. ]*$|${removesFault.source}
  `;
