import type { CudaFetchResult, CudaPlan, CudaPlanResult } from '../../protocol/cudaFiles.ts';
import type { HeardModelMessage } from '../../protocol/engine.ts';
import type {
  DeleteResult,
  DownloadPlan,
  DownloadResult,
  ModelList,
  ModelProgress,
  PlanResult,
  VerifyResult,
} from '../../protocol/modelDownload.ts';
import type { AskEngine } from '../facts/codeSource.ts';

type OnProgress = (progress: ModelProgress) => void;

/** What is done with models before one is run. Rejects with an `EngineError`, or the signal's reason if aborted. */
export interface Shelf {
  list(signal: AbortSignal): Promise<ModelList>;
  plan(repository: string, variant: string | undefined, signal: AbortSignal): Promise<PlanResult>;
  download(
    plan: DownloadPlan,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DownloadResult>;
  verify(id: string, onProgress: OnProgress, signal: AbortSignal): Promise<VerifyResult>;
  remove(id: string, signal: AbortSignal): Promise<DeleteResult>;
}

/** What ONNX Runtime needs for CUDA. Rejects as the shelf does. */
export interface CudaShelf {
  planCuda(signal: AbortSignal): Promise<CudaPlanResult>;
  fetchCuda(plan: CudaPlan, onProgress: OnProgress, signal: AbortSignal): Promise<CudaFetchResult>;
}

export interface EngineShelfOptions {
  readonly request: AskEngine;
  /** Where models are kept, an absolute path. */
  readonly folder: () => string;
  /** Address of a mirror; empty for Hugging Face itself. */
  readonly mirror: () => string;
}

/** The shelf in the engine's process. */
export class EngineShelf implements Shelf, CudaShelf {
  readonly #options: EngineShelfOptions;
  readonly #listeners = new Map<number, OnProgress>();
  #lastStream = 0;

  constructor(options: EngineShelfOptions) {
    this.#options = options;
  }

  /** What the engine says of models goes in here. */
  hear(message: HeardModelMessage): void {
    if (message.kind === 'progress') this.#listeners.get(message.stream)?.(message.progress);
  }

  list(signal: AbortSignal): Promise<ModelList> {
    const folder = this.#options.folder();
    return this.#options.request('askFirst/listModels', { folder }, signal);
  }

  plan(repository: string, variant: string | undefined, signal: AbortSignal): Promise<PlanResult> {
    const chosen = variant === undefined ? {} : { variant };
    const params = { ...this.#place(), repository, ...chosen };
    return this.#options.request('askFirst/planModel', params, signal);
  }

  download(
    plan: DownloadPlan,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DownloadResult> {
    return this.#listening(onProgress, (stream) => {
      const params = { ...this.#place(), stream, plan };
      return this.#options.request('askFirst/downloadModel', params, signal);
    });
  }

  verify(id: string, onProgress: OnProgress, signal: AbortSignal): Promise<VerifyResult> {
    return this.#listening(onProgress, (stream) => {
      const params = { folder: this.#options.folder(), stream, id };
      return this.#options.request('askFirst/verifyModel', params, signal);
    });
  }

  remove(id: string, signal: AbortSignal): Promise<DeleteResult> {
    const folder = this.#options.folder();
    return this.#options.request('askFirst/deleteModel', { folder, id }, signal);
  }

  planCuda(signal: AbortSignal): Promise<CudaPlanResult> {
    return this.#options.request('askFirst/planCuda', {}, signal);
  }

  fetchCuda(plan: CudaPlan, onProgress: OnProgress, signal: AbortSignal): Promise<CudaFetchResult> {
    return this.#listening(onProgress, (stream) =>
      this.#options.request('askFirst/fetchCuda', { stream, plan }, signal),
    );
  }

  #place(): { readonly folder: string; readonly hub?: string } {
    const hub = this.#options.mirror();
    return { folder: this.#options.folder(), ...(hub === '' ? {} : { hub }) };
  }

  async #listening<T>(listener: OnProgress, work: (stream: number) => Promise<T>): Promise<T> {
    this.#lastStream += 1;
    const stream = this.#lastStream;
    this.#listeners.set(stream, listener);
    try {
      return await work(stream);
    } finally {
      this.#listeners.delete(stream);
    }
  }
}
