import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { covers } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { judgeModifierClaim } from './declarationClaims.ts';
import { firstStated } from './stated.ts';

const ofAll = longPattern`
    \b(?:both|all|every|each|the two|all three|the)(?: of)?(?: the| these| those| its| my| our| them)?(?: \w+)? (methods?|
    functions?|members?|ones|accessors|helpers)(?: here| in here| of \w+| in \w+)? (?:is|are|being|has been|
    have been) (synchroni[sz]ed|async|static|private|public|protected|final|virtual|override|abstract|exported|constexpr|
    noexcept|unsafe)\b
  `;

/** P9 for what is said of several: "both methods are synchronized", where one of those asked about is not. */
export const findNotAll = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, , modifier] = ofAll.exec(clause) ?? [];
    if (modifier === undefined || /\b(?:not|never|none)\b/u.test(clause)) return undefined;
    const verdicts = selected(evidence).flatMap(
      ({ name }) => judgeModifierClaim({ kind: 'modifier', name, modifier }, evidence) ?? [],
    );
    const others = verdicts.filter(({ holds }) => !holds);
    const [first] = others;
    // Of one alone it would have been said by its name.
    if (first === undefined || verdicts.length < 2) return undefined;
    return {
      claim: clause,
      fact: others
        .slice(0, 2)
        .map(({ fact }) => fact)
        .join(' '),
      lines: others.slice(0, 4).flatMap(({ lines }) => lines),
      ...(first.follows === undefined ? {} : { follows: first.follows }),
    };
  });

/** The functions within the selection, constructors left out: what may be written before them differs. */
function selected({ code, subject }: Evidence): readonly Definition[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  const classes = code.definitions.filter(({ kind }) => kind === 'class').map(({ name }) => name);
  return code.definitions.filter(
    ({ kind, lines, name }) =>
      (kind === 'method' || kind === 'function') &&
      covers(subject.lines, lines) &&
      !classes.includes(name) &&
      !/^(?:constructor|__\w+__)$/u.test(name),
  );
}
