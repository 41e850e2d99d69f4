/** A harmful request: all of `needs` stand in the same one or two sentences, and `unless` does not. */
export interface ModerationRule {
  readonly category: string;
  readonly verdict: 'warn' | 'block';
  readonly needs: readonly RegExp[];
  readonly unless?: RegExp;
  /** Said to the person. */
  readonly because: string;
}

/** Patterns as strings, since they share words. */
export const patterns = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, 'u'));

/** Keeps harm away rather than doing it. */
export const defends =
  /\b(?:detect(?:s|ing|ion|ors?)?|prevent\w*|protect\w*|defen[ds](?:s|ing|e|es)?|mitigat\w*|harden\w*|against|sanitiz\w+|sanitis\w+|blocks?|blocking|filter\w*|limit\w*|scan(?:s|ning)? for|classif\w+|moderat\w+|awareness|simulat\w+|honeypot|warn(?:s|ing)? (?:the )?(?:users?|people)|stop (?:people|users|attackers|someone|others) from|how do (?:attackers|they)|from being (?:stolen|hacked|leaked)|guard\w*)\b/u;
