import { downloadWords } from '../../protocol/downloadWords.ts';
import { englishFault, type Fault } from '../../protocol/faults.ts';
import type { DownloadErrorCode } from '../../protocol/modelDownload.ts';
import { type Facts, fillSentence, withSaid } from '../../protocol/sentence.ts';

export interface DownloadErrorOptions extends ErrorOptions {
  /** Milliseconds after which the hub takes another try. */
  readonly retryAfterMs?: number;
  /** What exactly is wrong: it fills the place that the facts leave empty. */
  readonly fault?: Fault;
}

/** A model that could not be got. The message is a sentence for the person, in English. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code: DownloadErrorCode;
  readonly facts: Facts;
  readonly fault: Fault | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: DownloadErrorCode, facts: Facts = {}, options: DownloadErrorOptions = {}) {
    const { fault } = options;
    const sentence = downloadWords[code];
    super(fillSentence(sentence, withSaid(sentence, facts, fault && englishFault(fault))), options);
    this.code = code;
    this.facts = facts;
    this.fault = fault;
    this.retryAfterMs = options.retryAfterMs;
  }
}
