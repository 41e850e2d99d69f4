import type { Claim, Evidence } from '../../evidence/evidence.ts';
import { linesWithin, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { contradictedReturn } from './declaredReturn.ts';
import { definitionOf } from './namedDefinition.ts';
import { type ReturnFact, returnFacts } from './returnFacts.ts';
import { isOfOther } from './saidFunction.ts';
import { kindOfName } from './valueKinds.ts';

type ReturnClaim = Extract<Claim, { kind: 'returns' }>;

/** P6: "forEach returns the new array", judged by what the language's reference says of the call. */
export function judgeReturnClaim(claim: ReturnClaim, evidence: Evidence): ClaimVerdict | undefined {
  // What the file itself defines under that name is another.
  const own = definitionOf(claim.api, evidence);
  const isOwn = own !== undefined && !isOfOther(claim.api, own, evidence);
  const fact = isOwn ? undefined : findFact(claim.api, evidence);
  if (fact === undefined) return contradictedReturn(claim, evidence);
  if (fact.returns === 'same or nothing' && saysNothing.test(evidence.question.text))
    return undefined;
  const called = writtenAs(claim.api, evidence);
  return {
    holds: isSo(claim.what, fact),
    claim: `\`${called}\` returns ${claim.what}`,
    fact: `\`${called}\` ${fact.fact}.`,
    lines: linesCalling(lastPart(claim.api), evidence),
    ...(fact.instead === undefined
      ? {}
      : { follows: `Use \`${fact.instead}\` where the result is needed.` }),
  };
}

/** "uniq! returns the array or nil": it is known. */
const saysNothing = /\b(?:nil|nothing|sometimes|usually|mostly)\b/iu;

/** P6: "sort makes a copy", "sort works in place": whether what it is called on is left as it was. */
export function judgeCopiesClaim(
  claim: Extract<Claim, { kind: 'copies' }>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const fact = findFact(claim.api, evidence);
  if (definitionOf(claim.api, evidence) !== undefined) return undefined;
  if (fact === undefined || (fact.returns !== 'new' && !/in place/u.test(fact.fact)))
    return undefined;
  const called = writtenAs(claim.api, evidence);
  return {
    holds: claim.copies === (fact.returns === 'new'),
    claim: `\`${called}\` ${claim.copies ? 'leaves the original as it is' : 'changes it in place'}`,
    fact: `\`${called}\` ${fact.fact}.`,
    lines: linesCalling(lastPart(claim.api), evidence),
    ...(fact.instead === undefined ? {} : { follows: `Use \`${fact.instead}\` for a copy.` }),
  };
}

/** The whole dotted name decides before its last part, so that `random.shuffle` and `Array.sort` find their own entry. */
function findFact(api: string, evidence: Evidence): ReturnFact | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  const where = declarationOfReceiver(api, evidence) ?? subject.text;
  const known = returnFacts.filter(
    ({ languages, holdsIn }) => languages.includes(subject.languageId) && holdsIn(where),
  );
  return (
    known.find(({ apis }) => apis.includes(api)) ??
    known.find(({ apis }) => apis.includes(lastPart(api)))
  );
}

/** The line that shows what the call is made on, where there is one. */
function declarationOfReceiver(api: string, evidence: Evidence): string | undefined {
  const [, receiver] = /^([\w$]+)\.[\w$]+$/u.exec(api) ?? [];
  const known = receiver === undefined ? undefined : kindOfName(receiver, evidence);
  return known === undefined || evidence.subject === undefined
    ? undefined
    : sourceLines(evidence.subject)[known.line - 1]?.text;
}

export function isSo(what: string, { returns }: ReturnFact): boolean {
  if (returns === 'new') return !/\b(?:same|original)\b/u.test(what);
  if (returns === 'same') return !/\b(?:new|copy|another|fresh)\b/u.test(what);
  if (returns === 'removed') return /\b(?:removed|deleted|cut)\b/u.test(what);
  if (returns === 'boolean') return /\b(?:bool|boolean|true|false|whether)\b/u.test(what);
  if (returns === 'count') return /\b(?:number|count|length)\b/u.test(what);
  return false;
}

export const lastPart = (api: string): string => api.split(/\.|::/u).at(-1) ?? api;

/** The name as the question or the code spells it; claims are read in lower case. */
export function writtenAs(api: string, { question }: Evidence): string {
  const at = question.text.toLowerCase().indexOf(api);
  return at === -1 ? api : question.text.slice(at, at + api.length);
}

function linesCalling(api: string, { subject }: Evidence): readonly number[] {
  if (subject === undefined) return [];
  const pattern = wholeWord(api, 'iu');
  const lines = sourceLines(subject);
  const selected = linesWithin(lines, subject.lines).filter(({ text }) => pattern.test(text));
  const found = selected.length > 0 ? selected : lines.filter(({ text }) => pattern.test(text));
  return found.slice(0, 4).map(({ line }) => line);
}
