import type { CodeFacts, Finding } from '../../protocol/codeFacts.ts';
import { type BoundSide, boundSideSaid } from './boundSide.ts';
import type { Subject } from './evidence.ts';
import { escapePattern } from './sourceLines.ts';

/** Without the findings that are sound unless somebody complains of what they cause, and nobody does. */
export function heard(
  code: CodeFacts | undefined,
  question: string,
  subject: Subject | undefined,
): CodeFacts | undefined {
  if (code?.kind !== 'read') return code;
  const side = boundSideSaid(question, subject);
  const findings = code.findings
    .filter(({ said }) => said === undefined || said.some((word) => holdsWord(question, word)))
    .filter((finding) => finding.certain || side === undefined || agrees(finding, side));
  return { ...code, findings };
}

/** Whether a doubt about a bound goes the way of the complaint; what is as it is told leaves nothing to mend. */
function agrees({ from, fix }: Finding, side: BoundSide): boolean {
  const isOfBound =
    from === side.line.line && fix?.every(({ newText }) => newText === '=' || newText === '');
  return isOfBound !== true || (side.takes === side.saidToTake && !side.isPlain);
}

function holdsWord(question: string, word: string): boolean {
  const [stem, end] =
    word.length > 1 && word.endsWith('*') ? [word.slice(0, -1), ''] : [word, '(?![\\w])'];
  const literal = escapePattern(stem);
  return new RegExp(`(?<![\\w])${literal}${end}`, 'iu').test(question);
}
