import { judgeClaims } from '../clarify/premises/judgeClaims.ts';
import type { Claim, Evidence } from '../evidence/evidence.ts';
import { normalise } from '../evidence/normalise.ts';
import { readClaims } from '../evidence/readClaims.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';

/** What makes a question of a statement. */
const tag = longPattern`
    (?:^|[,.?!;-]? )(?:right|correct|true|no|yes|am i right|is (?:that|this|it) (?:so|right|true|correct)|is it|isnt it|
    arent they|does it|doesnt it)\W*$
  `;
const opener = longPattern`
    ^(?:(?:so|and|but|then|ok|okay|wait|well|hm+|i (?:think|guess|assume|believe|suppose|see)|am i right|
    is it (?:true|correct|right|so)|you mean|that)\b,? ?)+
  `;
const auxiliary = '(?:is|are|does|do|did|can|will|has|have|was|were)';

export interface AskedFact {
  readonly fact: string;
  readonly answer: 'Yes.' | 'No.';
}

/** Facts of claims that are what the question asks, and so are answered by yes or no; not those that it starts from. */
export function askedFacts(evidence: Evidence): readonly AskedFact[] {
  const { question } = evidence;
  const pieces = askedPieces(normalise(question.text));
  const claims = pieces.map((piece) => readClaims(piece).filter((claim) => isOf(claim, piece)));
  if (claims.some((each) => each.length === 0)) return [];
  const asked = { ...evidence, question: { ...question, claims: claims.flat() } };
  const answer = pieces.some((piece) => asksForUse.test(piece)) ? 'No.' : 'Yes.';
  return judgeClaims(asked).map(({ fact }) => ({ fact, answer }));
}

/** "is parse called anywhere?": nothing that calls it is no. */
const asksForUse =
  /^(?:is|are|does|do) (?!.*\b(?:un\w+|not|never|no|nothing|nobody|nowhere|dead)\b).*\b(?:used|called|referenced)\b/u;

/** What the last clause asks: "is parse unused?", "so parse is async and static?", "…, right?". */
function askedPieces(plain: string): readonly string[] {
  const whole = plain.replace(tag, '');
  const isTagged = whole.length < plain.length;
  const sentence = whole.split(/(?<=[.?!;]) /u).at(-1) ?? '';
  const spoken = sentence.replace(opener, '');
  const clause = spoken.split(/[,;:] | (?:so|but|then) /u).at(-1) ?? '';
  const isAsked = isTagged || plain.endsWith('?') || new RegExp(`^${auxiliary} `, 'u').test(clause);
  return isAsked ? clause.split(' and ') : [];
}

/** Whether a clause says that and no more: not "is it bad that parse is async", nor "parse is async enough". */
function isOf(claim: Claim, piece: string): boolean {
  const name = escapePattern('api' in claim ? claim.api : claim.name);
  const begins = new RegExp(
    `^(?:${auxiliary} )?(?:(?:the|this|that|my|our) )?(?:[\\w$]+\\.)?${name}(?![\\w$])`,
    'u',
  );
  const ends = new RegExp(
    `${escapePattern(saidLast(claim))}(?:\\(\\))?(?: (?:method|function|class|field|property|member|type|here|too|already|now))?\\W*$`,
    'u',
  );
  return begins.test(piece) && ends.test(piece);
}

/** The words that a claim ends with, where it keeps them. */
function saidLast(claim: Claim): string {
  switch (claim.kind) {
    case 'modifier':
      return claim.modifier;
    case 'extends':
      return claim.parent;
    case 'type':
      return claim.type;
    case 'returns':
      return claim.what;
    case 'value':
      return claim.value;
    default:
      return '';
  }
}
