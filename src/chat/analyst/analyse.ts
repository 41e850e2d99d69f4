import type { Decision, ThreadState } from '../clarify/decision.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The built-in analyst's reply: what the syntax tree and the editor show, and nothing beyond it. */
export function analyse(decision: Decision, _evidence: Evidence, _thread: ThreadState): Draft {
  return { act: decision.act, text: decision.reason, findings: [], edits: [], assumptions: [] };
}
