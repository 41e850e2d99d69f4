import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';

/**
 * What the file defines under a name that a question spells in any case; imports are defined elsewhere. A question that
 * spells the name of something else in just that case means that.
 */
export function definitionOf(name: string, evidence: Evidence): Definition | undefined {
  const { code, question } = evidence;
  if (code?.kind !== 'read') return undefined;
  const alike = code.definitions.filter(
    (definition) =>
      definition.kind !== 'import' &&
      definition.name.toLowerCase() === name.toLowerCase() &&
      !isOtherInCapitals(definition, evidence),
  );
  const isSpelled = (own: string): boolean => wholeWord(own).test(question.text);
  const meant = alike.find((definition) => isSpelled(definition.name));
  if (meant !== undefined || alike.length === 0) return meant;
  const others = code.identifiers.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const isOther = others.some((each) => each.name !== alike[0]?.name && isSpelled(each.name));
  return isOther ? undefined : alike[0];
}

/** "LOW", where there is a constant of that spelling beside a method `low`. */
export const isOtherInCapitals = ({ name }: Definition, { code, question }: Evidence): boolean => {
  const capitals = name.toUpperCase();
  return (
    name !== capitals &&
    code?.kind === 'read' &&
    code.identifiers.some((each) => each.name === capitals) &&
    new RegExp(`(?<![\\w$])${capitals}(?![\\w$])`, 'u').test(question.text)
  );
};

/** A line as a fact quotes it, with its number. */
export const shown = ({ line, text }: SourceLine): string => `${quoted(text)} (L${line})`;

/** Characters of a line that a fact quotes. */
const QUOTED = 80;

/** On one line, shortened where it is long, and in a fence that no backtick of the code can end. */
function quoted(text: string): string {
  const line = text.trim();
  const short = line.length > QUOTED ? `${line.slice(0, QUOTED - 1).trimEnd()}…` : line;
  const longest = Math.max(0, ...(short.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${short}\`` : `${fence} ${short} ${fence}`;
}
