import { longPattern } from '../longPattern.ts';
import { isCommand, namesSubject, tellingOf } from './tellingClause.ts';

/** What a text tells of how the code behaves, asking for nothing else. */
export interface Telling {
  /** It says what happens or does not: "wait(1000) does not wait", "the page reloads when i press save". */
  readonly tells: boolean;
  /** It says what does happen, or names what does not: "deposit does not change it", but not "it does not stop". */
  readonly isConcrete: boolean;
}

export const tellsNothing: Telling = { tells: false, isConcrete: false };

/** Leads up to what is told. */
const lead = longPattern`
    ^(?:(?:and|but|so|then|please|pls|ok|hi|hey|hello|hm+|well|yet|though|although|even though|for some reason|weird(?:ly)?|
    strange(?:ly)?|somehow|apparently|unfortunately|sorry|help|it seems|i (?:think|guess|noticed|see|found|mean)|thats|
    right) )+(?:that )?
  `;

/** A question that wonders at a fault rather than asking how the code is made. */
const wonders = longPattern`
    ^(?:(?:and|but|so|any) )*(?:why|how come|wh?at(?:s| is| am i| did i| could be| can be| do i)? (?:do )?(?:wrong|going on|
    happening|the (?:problem|matter|reason|cause)|doing wrong|missing|causes?|gives|happened|up|broke\w*)|
    where (?:did|does|has|have) (?!i\b|we\b|you\b)|ideas?\b|how (?:can|could) (?:that|this|it) be|
    how is (?:that|this|it) possible|what now|wtf|huh|who (?:changes|resets|sets|empties|deletes))
  `;

const asksFirst = longPattern`
    ^(?:(?:and|but|so|also|then) )*(?:(?:whats?|which|whos?|whose|wheres?|hows?)\b|(?:is|are|was|were|does|do|did|will|would|
    should|could|can|has|have|may|shall) (?:it|this|that|these|those|they|the|a|an|my|there|[\w.]+\()|
    (?:isnt|doesnt|wont|arent|cant|wouldnt|shouldnt) (?:(?:it|this|that|these|those|they|there|the|an?|my|our)\b|\w*[._(]))
  `;

/** Wants something done, or told, whatever else it tells. */
const wantsElse = longPattern`
    \b(?:can|could|may|should|shall|would|will) (?:i|we|you|u)\b|\bhow (?:do|to|can|could|would)\b|
    \b(?:i|we) (?:\w+ )?(?:want|need|have|plan|try|would like|am going|are going) to\b|\bi(?:d| would) like\b|
    \b(?:i|we) (?:need|want)\b[^.?]* instead$|\blets\b|\b(?:right|correct|ok|okay|yes|no|true) ?\?|
    , (?:right|correct|ok|no)\W*$|\bso (?:that )?(?:i|we) (?:can|could|may)\b|\b(?:is there|are there) (?:a|an|any|some)\b|
    \b(?:explain|tell me|show me)\b
  `;

/** "adapt the parser", "drop it": a word that is no part of a statement, and at once its object. */
const commands = longPattern`
    (?:^|[.,;:!?] | so | then )(?:(?:please|pls|so|then|just|and|now|instead) )*(?!(?:is|are|was|were|does|do|did|has|have|
    had|can|with|without|in|of|on|at|by|to|from|for|into|onto|over|under|off|after|before|until|than|like|as|but|and|or|not|
    never|even|only|also|all|both|because|since|if|when|while|though|although|so|that|then|instead|per|via|about|around|
    behind|inside|during|between|except|still|get|got|expected|getting|now|once|i|maybe|half|most|some|every|each|what|why|
    how|where|which|who|see|seeing|saw|help|same|here|there|this|just|too|again|always|doesnt|isnt|wont|cant|dont|think|
    thought|guess|mean|it)\b)[a-z]{2,}(?<!s|ed|ing|ly) (?:the|it|them|that|a|an|both|these|those|its|
    my)\b(?! ?(?:is|are|was|does|should|gets|stays)\b)
  `;

/** "i drop one stone and all columns have it": what one does, and what then is. */
const doneAndSeen = longPattern`
    ^(?:so |and |but |now |hi )*(?:i|we) (?!(?:want|need|wish|must|should|have|had|plan|try|like|do|would|am|are|was|
    were)\b)[a-z]+ [^.?!]{2,80}?(?:,| and| but) (?:then |suddenly |still |afterwards |instead )?(?:it|its|the|they|all|every|
    everything|each|both|another|nothing|no|none|only|my|this|that) [^?]*$
  `;

/** "it does not do what it should" tells nothing. */
const unmet = /\bwhat (?:it|they|this|that|he|i|we) (?:should|expect|want|mean|would)/u;

/** What a normalised question tells of how the code behaves. */
export function readTelling(plain: string): Telling {
  if (wantsElse.test(plain) || commands.test(plain)) return tellsNothing;
  if (doneAndSeen.test(plain)) return { tells: true, isConcrete: true };
  const clauses = clausesOf(plain);
  const wondering = clauses.filter((clause) => wonders.test(clause));
  const others = clauses.filter((clause) => !wonders.test(clause));
  const isQuestion = /[^?!]\?$/u.test(plain) && wondering.length === 0;
  if (isQuestion || others.some((clause) => asksFirst.test(clause))) return tellsNothing;
  const told = others.filter((clause) => !unmet.test(clause)).map(wordsOf);
  if (told.some(isCommand)) return tellsNothing;
  const verbs = told.map(tellingOf);
  return {
    tells: verbs.some((verb) => verb !== undefined),
    isConcrete: told.some(
      (words, at) => verbs[at] === 'affirmed' || (verbs[at] === 'denied' && namesSubject(words)),
    ),
  };
}

const wordsOf = (clause: string): readonly string[] =>
  clause.split(' ').filter((word) => word !== '');

const clausesOf = (plain: string): readonly string[] =>
  plain
    .split(/[.;:!?]+(?= |$)|, |,$| \.{2,} | [-–—]+ | (?=(?:but|although|though|because|yet) )/u)
    .map((clause) =>
      clause
        .trim()
        .replace(lead, '')
        .replace(/[()]+(?= |$)|(?<= |^)[(]+/gu, ''),
    )
    .filter((clause) => clause !== '');
