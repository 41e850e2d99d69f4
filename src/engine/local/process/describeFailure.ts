import { EngineError, type EngineErrorCode } from '../../../protocol/engineError.ts';
import type { Fault } from '../../../protocol/faults.ts';
import { ModelError } from '../modelError.ts';

/** A failure as it travels to the supervisor. */
export interface Failure {
  readonly code: EngineErrorCode;
  readonly message: string;
  readonly detail?: string;
  readonly fault?: Fault;
}

/** As ONNX Runtime, Dawn, CUDA and DirectML say that a device is gone. */
const DEVICE_LOST =
  /device (?:is |was )?(?:lost|removed|hung)|lost device|DXGI_ERROR_DEVICE|device_?lost|CUDA (?:error|failure) \d|unspecified launch failure/i;

const NO_MEMORY = /bad allocation|bad_alloc|out of memory|failed to allocate|Failed to mmap/i;

/** Longer words of a library are cut: they are for the log. */
const LONGEST = 300;

/** Names a failure. What a library says is kept as detail: it is about tensors and devices, never about what was asked. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof ModelError || error instanceof EngineError) {
    const { code, message, fault } = error;
    const detail = error instanceof EngineError ? error.detail : undefined;
    return { code, message, ...(detail === undefined ? {} : { detail }), ...(fault && { fault }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  const detail = message.replace(/\s+/g, ' ').slice(0, LONGEST);
  return { code: codeOf(message), message, detail };
}

function codeOf(message: string): EngineErrorCode {
  if (DEVICE_LOST.test(message)) return 'gpu-lost';
  return NO_MEMORY.test(message) ? 'not-enough-memory' : 'model-failed';
}
