import type { Draft } from '../draft.ts';
import { attachedLines, hasOutput } from '../evidence/attached.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Says of an attached error that it points nowhere in this file: then the cause may well be in another. */
export function withAttachedNote<B extends Pick<Draft, 'text'>>(body: B, evidence: Evidence): B {
  if (!hasOutput(evidence) || !evidence.question.states.error) return body;
  if (evidence.subject === undefined || attachedLines(evidence).length > 0) return body;
  return { ...body, text: `${body.text}\n\nWhat you attached names no line of this file.` };
}
