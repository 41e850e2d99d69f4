import type { EngineErrorCode } from '../protocol/engineError.ts';

/** How the engine's process is. It is started by the first request, so `stopped` is where it begins and no fault. */
export type EngineState =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly pid: number }
  /** It is not started again by itself. */
  | { readonly kind: 'gave-up'; readonly code: EngineErrorCode };
