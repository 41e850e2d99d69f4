/** How the engine's process is. It is started by the first request, so `stopped` is where it begins and no fault. */
export type EngineState =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly pid: number }
  /** It is not started again by itself. `message` says why, in one sentence for the person. */
  | { readonly kind: 'gave-up'; readonly message: string };
