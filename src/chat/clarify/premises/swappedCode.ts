import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { elsewhere } from '../../evidence/readChangeClaims.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';
import { undone } from './changedDeclarations.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked } from './saidFunction.ts';

const piece = String.raw`(\x60[^\x60\n]{1,40}\x60|(?:[<>]=?|[=!]==?|&&|\|\||\?\?|[-+*/%])(?=[\s,.;:]|$)|[A-Za-z_$][\w$.]*(?:\(\))?)`;
const swapped = longPatternWith('giu')`
    (?<!\b(?:if|should|when|once|could|would|can|did|do|wish|before|until|thought) )\b(?:i|we)(?:'?ve| have|
    'd| had)?(?: just| already| recently| now| also| finally)* (?:changed|switched|replaced|swapped) (?:the |that |this |my |
    from |all )?${piece}(?: (?:check|call|operator|comparison|condition|sign|method|function))? (?:to|with|for|into|
    by) (?:the |an? )?${piece}(?=[\s,.;:?!]|$)
  `;

/** P12 for code that was changed to other code: "I already changed < to <=", where the one stands and the other nowhere. */
export function findUnswapped(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const text = readable(question.text);
  if (subject === undefined || undone.test(text)) return undefined;
  for (const { 0: whole, 1: old = '', 2: given = '', index } of text.matchAll(swapped)) {
    const after = /^[^,;:?!]{0,40}/u.exec(text.slice(index + whole.length))?.[0] ?? '';
    const [from, to] = [plainly(old), plainly(given)];
    const isCode = isLikeCode(old) && isLikeCode(given) && from !== to;
    if (!isCode || elsewhere.test(after) || stands(to).test(subject.text)) continue;
    const left = codeAsked(evidence).filter((line) => stands(from).test(line.text));
    if (left.length > 0) return described(from, to, left);
  }
  return undefined;
}

const plainly = (said: string): string => said.replace(/^`|`$|\(\)$/gu, '');

/** Written as no word of a sentence is. */
const isLikeCode = (said: string): boolean => /^`|^\W|\(\)$|[a-z][A-Z]|_|\w\.\w|\d/u.test(said);

/** An operator is none that is a part of a longer one. */
const stands = (code: string): RegExp =>
  /^\W+$/u.test(code)
    ? new RegExp(`(?<![<>=!&|?+*/%-])${escapePattern(code)}(?![<>=!&|?+*/%-])`, 'u')
    : new RegExp(`(?<![\\w$])${escapePattern(code)}(?![\\w$])`, 'u');

const described = (from: string, to: string, left: readonly SourceLine[]): Premise => ({
  claim: `\`${from}\` was changed to \`${to}\``,
  fact: `\`${from}\` still stands, and there is no \`${to}\`: ${left.slice(0, 3).map(shown).join(', ')}.`,
  lines: left.slice(0, 6).map(({ line }) => line),
  better: `What goes wrong with \`${from}\` as it stands?`,
});
