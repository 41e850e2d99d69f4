import * as v from 'valibot';
import { ENGINE_PROTOCOL_VERSION, type Handshake, handshakeSchema } from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';

/** What the client says first, in `initializationOptions`. */
export const greeting = (protocol: number): Handshake => ({ askFirst: { protocol } });

const answerSchema = v.object({ experimental: handshakeSchema });

/**
 * Reads the engine's answer, an `InitializeResult`.
 *
 * @throws {EngineError} `version-mismatch` if it speaks another version, or none.
 */
export function checkGreeting(answer: unknown): void {
  const parsed = v.safeParse(answerSchema, answer);
  const spoken = parsed.success ? parsed.output.experimental.askFirst.protocol : 'none';
  if (spoken === ENGINE_PROTOCOL_VERSION) return;
  throw new EngineError(
    'version-mismatch',
    `The extension speaks version ${ENGINE_PROTOCOL_VERSION} of its protocol, the engine ${spoken}. Reload the window.`,
    { detail: `${ENGINE_PROTOCOL_VERSION} and ${spoken}` },
  );
}
