import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { isDefiniteCase, outcomesFor, skippedFor } from './casesSaid.ts';
import { shown } from './namedDefinition.ts';
import { type Doing, oneDoing } from './oneDoing.ts';
import { firstSpanned } from './stated.ts';

/** "emit is also called with an empty array", "the script goes on to the mv when tar fails" */
const forms: readonly RegExp[] = [
  longPattern`
      ^(?:.*? )??(?:\S+(?: \S+)??) (?:still |just |simply |then )*(?:goes on|carries on|continues|proceeds|keeps going|moves on|
      goes ahead|runs on)(?: (?:to|with|and|into|by))?(?<deed>.*?) (?:even )?(?:when|if|after|although)(?: the| a| an)?
      (?<case>.+)$
    `,
  longPattern`
      ^(?<deed>.+?) (?:(?:even|also|still|too|anyway) )*(?:when|if|with|for|on)(?: the| an?)? (?<case>.+)$
    `,
  /^(?<deed>.+?) (?:even |also )?(?<case>(?:blank|empty|negative|zero|null|nil|none|missing|invalid|unknown) \w+?s?)(?: too| as well| also)$/u,
  /^(?:the |all )?(?<case>(?:blank|empty|negative|zero|null|nil|none|missing|invalid|unknown) \w+?s?) (?:are|is|gets?) (?<deed>.+?)(?: too| as well| also| anyway)?$/u,
];

/** What is said to be left out, or to be the end. */
const leaving = longPattern`
    \b(?:not|never|no|isnt|arent|doesnt|dont|without|only|returns?|returned|throws?|thrown|raises?|raised|panics?|exits?|
    stops?|leaves?|fails?|skips?|skipped|ignores?|ignored|ends?|aborts?|rejects?|rejected|refuses?|warns?|logs?|logged|
    reports?|error|empty|default\w*|falls?)\b
  `;

/** P11 for what is said to be done in a case that the function has left by then. */
export const findLeftBefore = (evidence: Evidence): Premise | undefined =>
  firstSpanned(evidence, (span) => {
    const claims = forms.flatMap((form) => [form.exec(span)?.groups ?? {}]);
    return claims
      .map(({ deed = '', case: said = '' }) => leftBefore(span, { deed, said }, evidence))
      .find((found) => found !== undefined);
  });

function leftBefore(
  span: string,
  { deed, said }: { readonly deed: string; readonly said: string },
  evidence: Evidence,
): Premise | undefined {
  if (deed === '' || leaving.test(deed) || !isDefiniteCase(said)) return undefined;
  const found = oneDoing(deed, span, evidence);
  const left = found === undefined ? undefined : leftFor(said, found, evidence);
  return found === undefined || left === undefined ? undefined : described(span, found, left);
}

/** The line that leaves in that case, where all that does the deed comes after it. */
function leftFor(
  said: string,
  { owner, body, does }: Doing,
  evidence: Evidence,
): SourceLine | undefined {
  const found = outcomesFor(said, owner, evidence);
  const [first] = found;
  const line =
    first === undefined
      ? skippedFor(said, body)
      : found.length === 1 && first.guards.length > 0
        ? first.line
        : undefined;
  return line !== undefined && does.every((each) => each.line > line.line) ? line : undefined;
}

const described = (span: string, { owner, does }: Doing, left: SourceLine): Premise => ({
  claim: `in \`${owner.name}\`, ${span}`,
  fact: `In that case it does not come to that: ${shown(left)}${does[0] === undefined ? '' : `, before ${shown(does[0])}`}.`,
  lines: [...new Set([left.line, ...does.slice(0, 2).map(({ line }) => line)])],
});
