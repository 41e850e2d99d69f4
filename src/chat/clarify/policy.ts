import type { Evidence } from '../evidence/evidence.ts';
import type { TurnPorts } from '../turnPorts.ts';
import type { Decision, ThreadState } from './decision.ts';
import { findPremise } from './premises.ts';

/** What to do with a question: challenge, ask, answer, or answer on an assumption. */
export function decide(
  evidence: Evidence,
  _thread: ThreadState,
  _asking: TurnPorts['asking'],
): Decision {
  const premise = findPremise(evidence);
  if (premise !== undefined) {
    return { act: 'challenge', premise, reason: premise.fact, scores: [] };
  }
  return { act: 'answer', reason: 'The question can be answered as it stands.', scores: [] };
}
