import * as v from 'valibot';
import type { WebviewApi } from './channel.ts';

const savedSchema = v.object({
  thread: v.string(),
  draft: v.string(),
  /** Pixels from the thread's top; absent at its end. */
  scroll: v.exactOptional(v.number()),
});

/** What the page keeps for itself, so that it can be thrown away and come back. */
export type SavedState = Readonly<v.InferOutput<typeof savedSchema>>;

/** What was kept; nothing where it is of another shape, say of an older version. */
export function savedState(api: WebviewApi): SavedState | undefined {
  const parsed = v.safeParse(savedSchema, api.getState());
  return parsed.success ? parsed.output : undefined;
}
