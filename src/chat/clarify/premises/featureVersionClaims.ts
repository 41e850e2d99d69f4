import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type FeatureVersion, featureVersions } from '../../evidence/featureVersions.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';

const language =
  '(?:python|py|java|jdk|node(?:\\.?js)?|c\\+\\+|c#|go|golang|php|ruby|rust|typescript|ts|es|version|v)';
/** Names the version that it came with. */
const cameWith = longPattern`
    ^(?<feature>.*?) (?:only )?(?:(?:is|are|was|were|has been|have been|got|comes?|came|exists?|works?|available|added|introduced|new|
    supported|there|only|not|isnt|arent|doesnt exist|dont exist|doesnt work|landed|shipped|stable) )*(?:needs?|requires?|in|with|since|from|before|until|at least|
    as of|by|prior to)(?: (?:at least|an? |the |newer than|version)?)? ?${language}? ?v?(?<version>\d+(?:\.\d+)?)(?: |$|\+)
  `;
const isOf =
  /\b(?:needs?|requires?|(?:added|introduced|new|landed|shipped|came|comes?|stable) (?:in|with)|(?:isnt|arent|not|doesnt|dont)\b.* before|only .*(?:in|since|from|with)|since|as of)\b/u;
/** Says that it is not there yet, or is there already. */
const lacks = longPattern`
    ^(?<feature>.*?) (?:(?:isnt|arent|is not|are not) (?:\w+ ){0,2}(?:available|supported|there|possible|allowed)|(?:doesnt|dont|does not|do not) (?:exist|work)|
    (?:is|are) (?:missing|unavailable|unsupported)) (?:in|on|with|under|for|yet in) ${language} ?v?(?<version>\d+(?:\.\d+)?)(?: |$)
  `;
const has = longPattern`
    ^(?<feature>.*?) (?:(?:is|are) (?:\w+ ){0,2}(?:available|supported|fine|ok|allowed|there)|works?|exists?|runs?|(?:is|are)) (?:also |already |even |fine )*(?:in|on|with|under) ${language}
    ?v?(?<version>\d+(?:\.\d+)?)(?: |$)
  `;

type Claim = 'with' | 'lacks' | 'has';

/** P4 for what a version of a language has: "match needs Python 3.7", "var isnt available before Java 21". */
export function findOtherFeatureVersion(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || !/\d/u.test(question.text)) return undefined;
  const { clauses, plain } = wordingOf(question);
  const known = featureVersions.filter(
    ({ languages, named }) => languages.includes(subject.languageId) && named.test(plain),
  );
  if (known.length === 0) return undefined;
  // "we need 3.10 for match" is no wish.
  for (const clause of [...clauses, ...plain.slice(0, 2000).split(/[.,;?!] | so | but /u)]) {
    if (clause.length > LONGEST) continue;
    const found = contradicted(clause.replace(/^(?:since|as|because|and|but) /u, ''), known);
    if (found !== undefined)
      return { ...found, lines: relevantLines(evidence, 3).map(({ line }) => line) };
  }
  return undefined;
}

/** UTF-16 units of a clause. */
const LONGEST = 160;

function contradicted(
  clause: string,
  known: readonly FeatureVersion[],
): Omit<Premise, 'lines'> | undefined {
  if (/^(?:does|do|is|are|did|can|which|what|why|how|if|when)\b/u.test(clause)) return undefined;
  for (const [claim, form] of forms) {
    const { feature = '', version = '' } = form.exec(clause)?.groups ?? {};
    if (version === '' || (claim === 'with' && !isOf.test(clause))) continue;
    const fact = known.find(({ named }) => named.test(feature));
    if (fact !== undefined && isWrong(claim, version, fact))
      return {
        claim: clause,
        fact: `It came with ${fact.title} ${fact.version}.`,
      };
  }
  return undefined;
}

const forms: readonly (readonly [Claim, RegExp])[] = [
  ['lacks', lacks],
  ['with', cameWith],
  ['has', has],
];

/** Previews of Java and Node came a little before. */
const isLoose = /^(?:Java|Node)$/u;

function isWrong(claim: Claim, said: string, { version, title }: FeatureVersion): boolean {
  const order = compare(said, version);
  if (isLoose.test(title) && Math.abs(order) < 3) return false;
  if (claim === 'with') return order !== 0;
  return claim === 'has' ? order < 0 : order >= 0;
}

/** "3.10" is later than "3.9"; "8" is any 8. */
function compare(one: string, other: string): number {
  const [major, minor] = numbers(one);
  const [otherMajor, otherMinor] = numbers(other);
  return major !== otherMajor || minor === undefined || otherMinor === undefined
    ? major - otherMajor
    : minor - otherMinor;
}

function numbers(version: string): readonly [number, number | undefined] {
  const [major = 0, minor] = version
    .replace(/^1\.(?=8$)/u, '')
    .split('.')
    .map(Number);
  return [major, minor];
}
