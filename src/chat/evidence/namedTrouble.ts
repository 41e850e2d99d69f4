import { longSource } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';
import { circumstance, hearsay, opening } from './bareComplaintWords.ts';
import { again, politeness, tail } from './discontentWords.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

/** Kinds of trouble that say what to look for, or speak of a message. */
const telling = longSource`
    (?:off[- ]by[- ](?:one|two|\d)|n\+1|races?|deadlock\w*|leak\w*|injections?|security|xss|csrf|sql|null|nil|npe|none|
    undefined|type|syntax|compil\w+|import|lint\w*|build|link\w*|overflow|underflow|performance|memory|speed|same|known|no|
    not|real|such|github|jira|first|last|next|only|open|following|runtime)
  `;

/** Errors of reckoning, which no message tells of. */
const reckoned = longSource`
    (?:rounding|logic(?:al)?|calculation|computation|counting|sign|precision|math|maths|arithmetic|numerical|numeric|
    time ?zone|ordering|sorting|indexing|index|boundary|conversion|unit|thinking|design|factor|copy[- ]paste|counter|date|
    scaling|grouping|comparison) (?:errors?|mistakes?|slip)
  `;

const fault = longSource`
    (?:bugs?|problems?|issues?|troubles?|glitch(?:es)?|mistakes?|weirdness|defects?|flaws?|quirks?|misbehaviou?r)
  `;

const words = longSource`
    (?:(?!(?:${telling}|is|are|was|were|does|do|did|has|why|what|which|when|if|that|this|it|its|how|where|who|of|with|by|to|
    for|from|as|and|or|but|add|create|write|report|file|log|close|find|spot|see|explain|show|whats|any|because|since|my|
    our|your)\b)[a-z#+/.-]+ ){1,3}
  `;

const known = longSource`
    (?:(?:theres|there is|there are|there must be|there has to be|there seems to be|there might be|we have|i have|ive|weve|
    got|have|having|has|had|still|some|an?|the|another|maybe|probably|possibly|possible|i found|i see|i spotted|i suspect|
    i smell|we found|we see|its|it is|thats|must be|might be|could be|looks like|seems|seems like|smells like|kind of|
    (?:this|it|the (?:function|method|class|code|file|component|script)) (?:still )?has|some kind of|some sort of|
    sounds like|just|really|nasty|weird|strange|stupid|odd|subtle|silly|ugly|serious|annoying) )*
  `;

const mending = longSource`
    (?:${politeness}(?:fix|repair|mend|correct|solve|resolve|sort out|address|tackle|handle|look (?:at|into)|take care of|
    squash|debug|get rid of|do (?:something|sth|smth) about) (?:the |this |that |my |our |these |those ))?
  `;

const place = longSource`
    (?: (?:in|with|inside|within|around|at|on|near) (?!(?:when|if|case)\b)(?:the |my |our |this |that )?[\w.$]+(?:\(\))?(?:
    (?:function|method|class|code|file|component|script|part|handler|loop|logic))?)?(?: (?:here|somewhere|in here|in there|
    there|lurking|hiding|left))*
  `;

/** "theres a rounding bug", "date issue somewhere": the kind of trouble, and not a word on what is seen. */
const namedFault = `^${opening}${hearsay}${known}${mending}(?:${words}${fault}|${reckoned})${place}${circumstance}${again}${tail}`;

/** "do something about the rounding", "the rounding needs looking at" */
const namedThing = longSource`
    ^${opening}${politeness}(?:do|did|does) (?:something|sth|smth|anything) (?:about|against) (?:the |my |our |
    its |these |those )(?!(?:style|looks?|layout|structure|design|quality|ugliness|readability|mess|code|whole|format\w*|
    naming|names?|warnings?|errors?|exceptions?|crash\w*|duplicates?|leaks?|flicker\w*|lags?|delays?|slow\w*|ugly|long|missing|
    unused|dead|n\+1|nesting|size|speed|memory)\b)[a-z]+(?: [a-z]+)?${circumstance}${again}${tail}
  `;

/** "weird totals", "odd output from this": a judgement in an adjective. */
const judgedThing = longSource`
    ^(?!.*\b(?:sometimes|occasionally|randomly|often)\b)${opening}(?:(?:getting|i get|we get|gives|giving|some|very|really|such|the|only|just) )*(?:weird|strange|odd|funny|
    crazy|bogus|silly|dodgy|bizarre|fishy|nonsensical|ridiculous|unbelievable) (?!(?:way|question|thing|one)\b)[a-z]+
    (?: (?!(?:only|first|last|too|allowed|okay?|please|pls|is|are)\b)[a-z]+)?(?: (?:from|in|out of|with|by) (?:this|it|that|here|the \w+|\w+\(\)))?${circumstance}${tail}
  `;

/** By a word that it needs: each form takes long to compile, and hardly a question has any. */
const forms: readonly { readonly needs: RegExp; readonly form: RegExp }[] = [
  {
    needs:
      /\b(?:bug|problem|issue|trouble|glitch|mistake|weirdness|defect|flaw|quirk|misbehav|error|slip)/u,
    form: anyOf(namedFault),
  },
  { needs: /\b(?:something|sth|smth|anything) (?:about|against)\b/u, form: anyOf(namedThing) },
  {
    needs:
      /\b(?:weird|strange|odd|funny|crazy|bogus|silly|dodgy|bizarre|fishy|nonsensical|ridiculous|unbelievable) [a-z]/u,
    form: anyOf(judgedThing),
  },
];

/** Names the trouble or the thing, and tells nothing of what is seen. */
export const namesTrouble = (plain: string): boolean =>
  forms.some(({ needs, form }) => needs.test(plain) && form.test(plain));
