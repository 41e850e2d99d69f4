import type { CodeFacts } from '../../protocol/codeFacts.ts';
import { escapePattern } from './sourceLines.ts';

/** Without the findings that are sound unless somebody complains of what they cause, and nobody does. */
export function heard(code: CodeFacts | undefined, question: string): CodeFacts | undefined {
  if (code?.kind !== 'read') return code;
  const findings = code.findings.filter(
    ({ said }) => said === undefined || said.some((word) => holdsWord(question, word)),
  );
  return { ...code, findings };
}

function holdsWord(question: string, word: string): boolean {
  const [stem, end] = word.endsWith('*') ? [word.slice(0, -1), ''] : [word, '(?![\\w])'];
  const literal = escapePattern(stem);
  return new RegExp(`(?<![\\w])${literal}${end}`, 'iu').test(question);
}
