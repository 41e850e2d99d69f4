import type { CodeFacts, GrammarLanguage } from '../../protocol/codeFacts.ts';
import type { CheckResult, EngineResult, RuleFile } from '../../protocol/engine.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { lineStarts } from './cut.ts';
import { grammarOf } from './grammars.ts';
import { tryRules } from './rules/ruleBook.ts';
import { ScanWorker } from './scanWorker.ts';

export interface ScanOptions {
  /** The bundled `syntaxWorker`. */
  readonly workerFile: string | URL;
  /** The folder that holds `wasm/` and `rules/`. */
  readonly assets: string;
  /** Milliseconds a request may take before its worker is replaced. */
  readonly timeLimit?: number;
}

export interface ScannedText {
  readonly text: string;
  /** As the editor names it: `typescriptreact`. */
  readonly language: string;
  readonly lines: Lines;
}

export interface ScannedChange {
  readonly language: string;
  readonly before: string;
  readonly after: string;
}

/** UTF-16 units and lines: beyond, no facts are read. Generated files are longer, written ones are not. */
const LONGEST_TEXT = 2_000_000;
const MOST_LINES = 100_000;

/**
 * Reads facts from texts, in a worker thread that can be lost.
 *
 * The matcher leaks with every parse and a hostile file can hold it for seconds, so the worker is replaced after so
 * much text and whenever a request takes too long. Requests run one after the other.
 */
export class SyntaxScan {
  readonly #worker: ScanWorker;

  constructor({ workerFile, assets, timeLimit = 4000 }: ScanOptions) {
    this.#worker = new ScanWorker({ workerFile, assets, timeLimit });
  }

  /** @throws the signal's reason if aborted. Whatever the text is, the facts say what could not be read. */
  async facts({ text, language, lines }: ScannedText, signal: AbortSignal): Promise<CodeFacts> {
    const grammar = grammarOf(language);
    const unread = (reason: 'no-grammar' | 'too-large' | 'too-slow'): CodeFacts => ({
      kind: 'unread',
      reason,
      language,
      totalLines: lineStarts(text).length,
    });
    if (grammar === undefined) return unread('no-grammar');
    if (isTooLarge(text)) return unread('too-large');
    const reply = await this.#worker.ask({ kind: 'facts', text, language: grammar, lines }, signal);
    return reply.kind === 'facts' ? reply.facts : unread('too-slow');
  }

  /** Without a grammar, or where it takes too long, nothing was checked and the result says nothing. */
  async check(
    { language, before, after }: ScannedChange,
    signal: AbortSignal,
  ): Promise<CheckResult> {
    const grammar: GrammarLanguage | undefined = grammarOf(language);
    if (grammar === undefined || isTooLarge(after)) return unchecked;
    const request = { kind: 'check', before, after, language: grammar } as const;
    const reply = await this.#worker.ask(request, signal);
    return reply.kind === 'check' ? reply.result : unchecked;
  }

  /** Rules of a workspace, beside ours. Those that cannot be used are named; the others work. */
  useRules(files: readonly RuleFile[]): EngineResult<'askFirst/rules'> {
    this.#worker.useRules(files);
    return tryRules(files);
  }

  async close(): Promise<void> {
    await this.#worker.close();
  }
}

const unchecked: CheckResult = { gone: [], added: [] };

const isTooLarge = (text: string): boolean =>
  text.length > LONGEST_TEXT || lineStarts(text).length > MOST_LINES;
