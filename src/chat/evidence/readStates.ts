import { longPattern, longPatternWith } from '../longPattern.ts';
import { complaints, unspecificComplaints } from './complaintPhrases.ts';
import type { Discontent } from './discontent.ts';
import type { Complaint, QuestionFacts } from './evidence.ts';
import {
  askedFor,
  criteria,
  expectations,
  observations,
  stepsGiven,
  untoldWrong,
  values,
} from './phrases.ts';
import type { Telling } from './readTelling.ts';
import { codeNouns, complaintWords, fillers } from './words.ts';

/** From so many telling words on, a complaint is taken to describe something. */
const TELLING = 6;

/** Who told of it is no part of what it is about. */
const hearsay = longPattern`
    ^(?:(?:some|one|a|an|the|our|my|two|many|several) )*(?:\w+ ){0,2}?(?:from |in |of )?(?:the |our |my )?\w+ (?:says?|said|
    claims?|reports?|reported|told (?:me|us)|tells? (?:me|us)|wrote|thinks?) (?:that )?(?=(?:the|my|our|his|her|their|its|it|
    they|this|these|some|all|\w+) )
  `;

/** The words that say what a question is about: without grammar, politeness and complaint. */
export function readTopics(plain: string): readonly string[] {
  const words = plain.replace(hearsay, '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  const telling = words.filter(
    (word) => !fillers.has(word) && !complaintWords.has(word) && !codeNouns.has(word),
  );
  return [...new Set(telling)];
}

/** How a question complains, if it does. */
export function readComplaint(text: string): Complaint | undefined {
  const plain = text.replace(inCase, ' ');
  const seen = withoutHandling(plain);
  const specific = complaints.find(({ pattern }) => pattern.test(seen))?.kind;
  if (specific !== undefined && specific !== 'wrong') return specific;
  const isUnspecific = unspecificComplaints.some((pattern) => pattern.test(plain));
  const rest = withoutComplaint(plain);
  if (isUnspecific && !complaints.some(({ pattern }) => pattern.test(rest))) return 'unspecific';
  return specific ?? (isUnspecific ? 'unspecific' : undefined);
}

/** Errors that code deals with, which nobody has seen: "load swallows errors", "subscribers that throw". */
const handling: readonly RegExp[] = [
  longPatternWith('gu')`
    \b(?:nicer|better|clearer|friendlier|prettier|shorter|longer|improve|change|reword|rephrase|translate|include|extend|shorten|clarify|rename|add|write|use|put|give|show)
    (?: [\w-]+){0,3}? (?:errors?|exceptions?) (?:messages?|texts?|codes?|class|types?|names?|handling|handlers?|pages?|logs?|
    responses?|objects?)\b
  `,
  longPatternWith('gu')`
    \b(?:errors?|exceptions?|failures?) (?:(?:is|are|was|were|gets?) (?:(?:not|never|just|only|already|silently|then|also|
    being) )*(?:handled|caught|wrapped|rethrown|re-thrown|swallowed|ignored|propagated|checked|suppressed|hidden|shadowed|
    dropped|discarded|lost)|(?:(?:is|are|was|were|gets?) (?:not|never)|isnt|arent|wasnt|werent) (?:\w+ )?(?:thrown|raised|
    logged|returned|passed|reported|shown|handled|caught|wrapped|rethrown|propagated|checked))\b
  `,
  longPatternWith('gu')`
    (?<![\w.])(?:errors\.\w+|(?:http|fmt|console|log|logger|logging|promise|response|res|xhr|t|this|self)\.(?:\w*error\w*|
    exception|fail\w*|throws?|panics?))(?![\w.])
  `,
  longPatternWith('gu')`
    (?:^|[.,;:] )(?:(?:please|pls|also|and|just) )*(?:log|count|report|collect|retry|throw|raise|wrap|handle|catch|rethrow|
    ignore|record|return|list) (?:(?:the|all|any|every|each|an?) )*(?:failed|failing|failures?|errors?|exceptions?)\b
  `,
  longPatternWith('gu')`
    \b(?:who|what|where|which|does|do|did) (?:\S+ ){0,3}?(?:catch|handle|rethrow|propagate|wrap)(?:e?s)? (?:(?:the|this|that|an?|all|
    any) )*(?:errors?|exceptions?)\b
  `,
  longPatternWith('gu')`
    \b(?:why|how come) (?:is|are|was|were) (?:(?:the|this|that|an?|all) )*(?:\w+ )?(?:errors?|exceptions?|failures?) (?:\S+ ){0,4}?
    (?:not |never )?(?:handled|caught|wrapped|rethrown|swallowed|ignored|propagated|checked|suppressed|hidden|dropped|discarded|
    lost|thrown|raised|logged|returned|reported)\b
  `,
  longPatternWith('gu')`
    \b(?:must|should|shall|has to|have to|needs? to|ought to) (?:(?:also|always|then|rather|just|really|only|instead|even) )?(?:throw|
    fail|raise|panic|abort|crash|error out)\b
  `,
  longPatternWith('gu')`
    \b(?:rejected|refused|answered|denied|declined|turned down|flagged|reported|stopped) (?:with|by|as) (?:an? )?(?:\w+ )?(?:errors?|
    exceptions?)\b
  `,
  longPatternWith('gu')`
    \b(?:unless|except (?:if|when)|only (?:if|when)|(?:loud|noisy|verbose|talk\w*|speak\w*|shout) (?:only )?(?:if|when)) (?:it|this|that|
    something|anything) (?:really |actually )?(?:throws?|fails?|crash(?:es)?|raises?|panics?|errors?|dies|blows up)\b
  `,
  /\b(?:failed|failing|crashed|errored) (?:ones|[a-z]+s) (?:also|still|never|do|dont|are|arent|should|shouldnt|must|have|get|count|can)\b/gu,
  /\beven (?:on|after|upon|with|in case of) (?:an? |the )?(?:errors?|exceptions?|failures?)\b/gu,
  longPatternWith('gu')`
    \b(?:doesnt|dont|didnt|wont|cant|cannot|never|(?:does|do|did|will|can) not) (?:ever |really |actually )?(?:throw|fail|
    raise|panic|abort)\b
  `,
  /\b(?:is|are|was|were|gets?) freed\b/gu,
  /\b(?:nothing|nobody|none of \w+) (?:ever |here )?(?:throws?|fails?|raises?|panics?|aborts?)\b/gu,
  longPatternWith('gu')`
    \b(?:is|are|was|were|isnt|arent) (?:the |an? |this |that |all )?(?:errors?|exceptions?|failures?) (?:(?:not|never|ever|only|
    even) )*(?:handled|caught|wrapped|rethrown|swallowed|ignored|propagated|checked|suppressed|logged|passed)\b
  `,
  /\b(?:no|not|without|rather than|instead of|as|into) (?:an? |any )?(?:errors?|exceptions?)\b/gu,
  longPatternWith('gu')`
    \b(?:swallow|hid|ignor|suppress|mask|eat|discard|silenc)(?:e|es|s|ing|ed)? (?:(?:the|any|all|its|their|every|some|real|
    actual) ){0,2}(?:\w+ )?(?:errors?|exceptions?|failures?)\b
  `,
  /\b(?:at|on|after|upon) (?:the |its )?(?:first|any|every|one) (?:\w+ )?(?:errors?|exceptions?|failures?)\b/gu,
  /\b(?:that|which|who) (?:throws?|fails?|crash(?:es)?|raises?|panics?)\b(?! (?:an? )?(?:error|exception))/gu,
  longPatternWith('gu')`
    \b(?:when|if|once|whenever|unless) (?:the |a |an |one |its )?(?!(?:i|we|you|it|he|they|this|that|everything|
    something)\b)[\w.]+ (?:throws?|fails?|crash(?:es)?|raises?|panics?)\b
  `,
];

/** How something is in the case that is spoken of: "even if a row is broken", "until all children are dead". */
const inCase = longPatternWith('gu')`
    \b(?:when|whenever|once|until|till|if|after|unless|whether|as soon as|
    so (?:that )?\w+ only (?:\w+ )?when)(?: (?!(?:it|this|that|everything)\b)[\w.]+){1,5}? (?:is|are|was|were|gets?|
    got) (?:\w+ )?(?:broken|dead|down|wrong|bad|off|toast)\b
  `;

const withoutHandling = (plain: string): string =>
  handling.reduce((rest, pattern) => rest.replace(pattern, ' '), plain);

const withoutComplaint = (plain: string): string =>
  unspecificComplaints.reduce((rest, pattern) => rest.replace(pattern, ' '), plain);

const statesNothing = { expected: false, told: false, observed: false, steps: false, error: false };

/** Which of the things that a fix needs a question states itself. */
export function readStates(
  plain: string,
  quotesError: boolean,
  topics: readonly string[],
  {
    telling,
    complains,
    discontent,
  }: {
    readonly telling: Telling;
    readonly complains: Complaint | undefined;
    readonly discontent: Discontent | undefined;
  },
): QuestionFacts['states'] {
  if (discontent !== undefined) return { ...statesNothing, criterion: criteria.test(plain) };
  if (untoldWrong.test(plain)) return { ...statesNothing, criterion: false };
  const rest = withoutComplaint(plain);
  const showsValues = (plain.match(values) ?? []).length > 1;
  return {
    expected: expectations.test(rest.replace(askedFor, ' ')),
    told: telling.tells && complains === undefined,
    observed:
      quotesError ||
      (telling.isConcrete && complains === undefined) ||
      showsValues ||
      topics.length >= TELLING ||
      observations.some((pattern) => pattern.test(rest)),
    steps: showsValues || stepsGiven.test(rest),
    error: quotesError,
    criterion: criteria.test(plain),
  };
}
