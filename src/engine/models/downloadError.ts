import { downloadWords } from '../../protocol/downloadWords.ts';
import type { DownloadErrorCode } from '../../protocol/modelDownload.ts';
import { englishFault, type ModelFault } from '../../protocol/modelFaults.ts';
import { type Facts, fillSentence } from '../../protocol/sentence.ts';

export interface DownloadErrorOptions extends ErrorOptions {
  /** Milliseconds after which the hub takes another try. */
  readonly retryAfterMs?: number;
  /** What is wrong with the model itself: the `{because}` of the sentence. */
  readonly fault?: ModelFault;
}

/** A model that could not be got. The message is a sentence for the person, in English. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code: DownloadErrorCode;
  readonly facts: Facts;
  readonly fault: ModelFault | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: DownloadErrorCode, facts: Facts = {}, options: DownloadErrorOptions = {}) {
    const { fault } = options;
    const because = fault === undefined ? {} : { because: englishFault(fault) };
    super(fillSentence(downloadWords[code], { ...facts, ...because }), options);
    this.code = code;
    this.facts = facts;
    this.fault = fault;
    this.retryAfterMs = options.retryAfterMs;
  }
}
