import {
  type Diagnostic,
  noEditorFacts,
  type QuestionFacts,
  type Subject,
} from '../chat/evidence/evidence.ts';
import { describeLooked } from '../chat/reply/lookedAt.ts';
import type { Gathered } from '../chat/turnPorts.ts';
import type { CodeFacts } from '../protocol/codeFacts.ts';
import { EngineError } from '../protocol/engineError.ts';
import type { SyntaxFacts } from './syntaxFacts.ts';

/** Everything that was known when an act was decided, as the contract's `evidence` shows it. */
export interface Looked extends Gathered {
  readonly question: QuestionFacts;
}

/**
 * Looks up what can be known without an editor: syntax and bug rules, and the diagnostics that were handed in. Without
 * these the editor counts as not asked: that there are no problems is then not known.
 */
export async function gather(
  syntax: SyntaxFacts,
  diagnostics: readonly Diagnostic[] | undefined,
  subject: Subject | undefined,
  signal: AbortSignal,
): Promise<Gathered> {
  const editor =
    diagnostics === undefined
      ? noEditorFacts
      : { ...noEditorFacts, diagnostics, asked: ['diagnostics'] };
  const started = performance.now();
  const code = subject && (await factsOf(syntax, subject, signal));
  const timings = { syntax: Math.round(performance.now() - started) };
  return { code, editor, looked: describeLooked(code, editor, timings) };
}

/** A fact that cannot be had is not there. */
async function factsOf(
  syntax: SyntaxFacts,
  { languageId, text, lines }: Subject,
  signal: AbortSignal,
): Promise<CodeFacts | undefined> {
  try {
    return await syntax.facts({ language: languageId, text, lines }, signal);
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}
