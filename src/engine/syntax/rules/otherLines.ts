import type { SgNode } from '@ast-grep/wasm';
import type { Finding } from '../../../protocol/codeFacts.ts';
import type { Rule } from './ruleBook.ts';
import { matchedLines, placeOf } from './search.ts';

/** More of them would no longer point. */
const MOST = 2;

/** What a fix adds there is no part of the fault. */
const brings = /^\s*(?:import|from|use|using|require|#\s*include)\b/u;

/**
 * The lines beside its own by which a finding shows: where that stands which its message names, and what its fix rewrites. Of a
 * finding that is several lines long they may be within: the line that sets, in the loop that forgets.
 */
export function otherLines(
  rule: Rule,
  match: SgNode,
  fix: NonNullable<Finding['fix']>,
  text: string,
): readonly number[] {
  const { from, to } = matchedLines(placeOf(rule, match));
  const named = [...rule.message.matchAll(/(?<!\$)\$([A-Z_][A-Z0-9_]*)/gu)]
    .map(([, name = '']) => match.getMatch(name))
    .filter((node) => node !== undefined)
    .map((node) => matchedLines(node).from);
  const rewritten = fix
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(({ start }) => lineAt(text, start + spaceAt(text, start)));
  const lines = text.split('\n');
  return [...new Set([...named, ...rewritten])]
    .filter((line) => line !== from && (line < from || line > to || isLong({ from, to })))
    .filter((line) => !brings.test(lines[line - 1] ?? ''))
    .slice(0, MOST)
    .sort((a, b) => a - b);
}

const isLong = ({ from, to }: Pick<Finding, 'from' | 'to'>): boolean => to > from + 1;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const spaceAt = (text: string, start: number): number =>
  /^\s*/u.exec(text.slice(start))?.[0].length ?? 0;
