import { longPatternWith, longSource } from '../longPattern.ts';

/** Words that name nothing which could be otherwise. */
const nothingNamed = longSource`
    (?:this|that|it|its|these|those|they|there|here|why|how|what|when|where|who|which|nothing|something|everything|anything|
    nobody|none|no|not|with|without|for|since|as|because|if|and|or|but|one|two|all|some|each|every|only|both|sometimes|always|
    never|now|then|so|still|in|on|at|of|to|from|after|before|please|pls|you|we|i|he|she|is|are|was|were)\b
  `;
const noun = `((?!${nothingNamed})[a-z]+(?: (?!${nothingNamed})[a-z]+)?)`;

/** "the week start is off", "ordering is wrong", "why is the user wrong": what it says of what, in one of two groups. */
export const calledWrong = longPatternWith('iu')`
    ^(?:(?:the|my|our|and|but|so|also|hi|hey)\s+)*${noun}\s+(?:is|are|was|were|looks?|seems?|comes? out)\b|
    ^(?:(?:and|but|so|hi|hey)\s+)*why\s+(?:is|are|was|were|does|do)\s+(?:the|my|our)\s+((?!${nothingNamed})[a-z]+)\b
  `;
