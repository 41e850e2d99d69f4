import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { holds, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { codeOf } from './saidFunction.ts';

export const scriptName = 'the script';

/** A shell script as a function of its own. */
export function scriptOf({ subject }: Evidence): Definition | undefined {
  return subject === undefined || !/^shell/u.test(subject.languageId)
    ? undefined
    : {
        name: scriptName,
        kind: 'function',
        lines: { from: 1, to: sourceLines(subject).length },
      };
}

/** The lines of a script that stand in none of its functions. */
export function scriptBody(evidence: Evidence): readonly SourceLine[] {
  const { code } = evidence;
  const owner = scriptOf(evidence);
  const inner = (code?.kind === 'read' ? code.definitions : []).filter(
    ({ kind }) => kind === 'function',
  );
  return owner === undefined
    ? []
    : codeOf(owner, evidence).filter(
        ({ line, text }) =>
          /\w/u.test(text) &&
          !text.startsWith('#!') &&
          !inner.some(({ lines }) => holds(lines, line)),
      );
}
