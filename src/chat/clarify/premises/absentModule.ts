import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';

const missing =
  /\b(?:no module named|cannot find (?:module|package)|can't (?:find|resolve) module|module not found:? (?:error: )?can't resolve|cannot load such file --|package) ["'`]?(@?[\w-]+(?:[./][\w@-]+)*)["'`]?(?: does not exist)?/iu;

/** "this file has", "in here": it is this file whose imports fail, not one that it imports. */
const ofThisFile = longPatternWith('iu')`
    \b(?:this (?:file|module|script|class) (?:has|gives|shows|throws|gets|raises)|(?:in|of|for|from) (?:this|the) (?:file|
    module|script)|(?:in )?here\b)
  `;

/** P2 for a module that cannot be found: nothing in the file speaks of it. */
export function findAbsentModule({ code, question, subject }: Evidence): Premise | undefined {
  const [message = '', module = ''] = missing.exec(question.text) ?? [];
  if (subject === undefined || code?.kind !== 'read' || code.imports.length === 0) return undefined;
  const isRead = /^package/iu.test(message) ? /does not exist/iu.test(message) : module !== '';
  const [first = ''] = module.split(/[./]/u).filter((part) => part !== '');
  if (!isRead || first === '' || !ofThisFile.test(question.text)) return undefined;
  if (sourceLines(subject).some(({ text }) => text.toLowerCase().includes(first.toLowerCase()))) {
    return undefined;
  }
  const lines = code.imports.map(({ line }) => line);
  return {
    claim: `this file needs \`${module}\``,
    fact: `Nothing in it does. It imports ${code.imports
      .slice(0, 4)
      .map(({ name, line }) => `\`${name}\` (L${line})`)
      .join(', ')}.`,
    lines: [...new Set(lines)].slice(0, 6),
    better: 'Which file and line does the message name?',
  };
}
