import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const forms: readonly RegExp[] = [
  longPattern`
    \b(?:equal|the same|identical|duplicates?|equals) (?:to each other )?(?:if|when|as soon as|once|whenever) (?:they|both|
    the|their) (?:have |has |share |got )?(?:the |an? )?(?:same |equal |identical )?([a-z_]\w*)
  `,
  /\bsame ([a-z_]\w*) (?:means|makes|is|are|makes them|counts as) (?:they are |them |theyre )?(?:equal|the same|identical|duplicates?)\b/u,
  longPattern`
    \b(?:compared?|compares|equality|equals|identity|hashed|hashes|hash)(?: \w+)? (?:is |are |goes |works |only )*(?:by|on|
    over|via|with|uses?|looks at|from|based on) (?:just |only |the |their |its )*([a-z_]\w*)
  `,
];
const comparing =
  /^(?:equals|Equals|__eq__|__hash__|hashCode|GetHashCode|eq|eql\?|==|operator==|hash|compareTo|CompareTo|__lt__|cmp|partial_cmp)$/u;

/** P11 for what makes two things equal: "equal if they have the same email", where `equals` looks at other members only. */
export const findOtherEquality = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const member = forms.flatMap((form) => form.exec(clause)?.[1] ?? [])[0];
    const { code } = evidence;
    if (member === undefined || code?.kind !== 'read') return undefined;
    const isMember = code.identifiers.some(({ name }) => name.toLowerCase() === member);
    const owners = code.definitions.filter(({ name }) => comparing.test(name));
    return isMember ? otherMembers(member, owners, evidence) : undefined;
  });

function otherMembers(
  member: string,
  owners: readonly Definition[],
  evidence: Evidence,
): Premise | undefined {
  const body = owners
    .flatMap((owner) => bodyCode(owner, evidence))
    .filter(({ text }) => /\w/u.test(text));
  const compares = body.filter(({ text }) =>
    /==|\.equals\(|Equals\(|hash|cmp|compare/iu.test(text),
  );
  const [first] = compares;
  // What calls another method may compare all that it has.
  const isPlain = !body.some(
    ({ text }) =>
      wholeWord(member, 'iu').test(text) ||
      /\w\(\)\s*(?:==|\.equals)|super|reflection/iu.test(text),
  );
  return first === undefined || !isPlain
    ? undefined
    : {
        claim: `\`${member}\` makes them equal`,
        fact: `It looks at something else: ${compares.slice(0, 2).map(shown).join(', ')}.`,
        lines: compares.slice(0, 3).map(({ line }) => line),
      };
}
