import * as v from 'valibot';
import { ENGINE_PROTOCOL_VERSION, type Handshake, handshakeSchema } from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';

/**
 * Reads what the client says first, `initializationOptions`, and gives the answer.
 *
 * @throws {EngineError} `version-mismatch` if it speaks another version of the protocol, or none.
 */
export function answerGreeting(options: unknown): Handshake {
  const parsed = v.safeParse(handshakeSchema, options);
  const spoken = parsed.success ? parsed.output.askFirst.protocol : 'none';
  if (spoken === ENGINE_PROTOCOL_VERSION) return { askFirst: { protocol: spoken } };
  throw new EngineError(
    'version-mismatch',
    `The engine speaks version ${ENGINE_PROTOCOL_VERSION} of its protocol, the client ${spoken}. Reload the window.`,
    { detail: `${ENGINE_PROTOCOL_VERSION} and ${spoken}` },
  );
}
