import type { CodeFacts } from '../protocol/codeFacts.ts';
import type { CheckResult, EngineParams } from '../protocol/engine.ts';

/** What the command line needs of the engine. */
export interface SyntaxFacts {
  facts(code: EngineParams<'askFirst/textFacts'>, signal: AbortSignal): Promise<CodeFacts>;
  check(change: EngineParams<'askFirst/check'>, signal: AbortSignal): Promise<CheckResult>;
}
