import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';

/** What the file defines under a name that a question spells in any case; imports are defined elsewhere. */
export function definitionOf(name: string, { code }: Evidence): Definition | undefined {
  if (code?.kind !== 'read') return undefined;
  return code.definitions.find(
    (definition) =>
      definition.kind !== 'import' && definition.name.toLowerCase() === name.toLowerCase(),
  );
}

/** A line as a fact quotes it, with its number. */
export const shown = ({ line, text }: SourceLine): string =>
  `\`${text.trim().slice(0, 80).replaceAll('`', "'")}\` (L${line})`;
