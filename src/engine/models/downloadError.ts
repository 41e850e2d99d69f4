import { downloadWords } from '../../protocol/downloadWords.ts';
import type { DownloadErrorCode, DownloadFacts } from '../../protocol/modelDownload.ts';

export interface DownloadErrorOptions extends ErrorOptions {
  /** Milliseconds after which the hub takes another try. */
  readonly retryAfterMs?: number;
}

/** A model that could not be got. The message is a sentence for the person, in English. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code: DownloadErrorCode;
  readonly facts: DownloadFacts;
  readonly retryAfterMs: number | undefined;

  constructor(
    code: DownloadErrorCode,
    facts: DownloadFacts = {},
    options: DownloadErrorOptions = {},
  ) {
    super(fill(downloadWords[code], facts), options);
    this.code = code;
    this.facts = facts;
    this.retryAfterMs = options.retryAfterMs;
  }
}

const fill = (sentence: string, facts: DownloadFacts): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '?'));
