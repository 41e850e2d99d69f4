import * as v from 'valibot';
import { EngineError, engineErrorCodes } from './engineError.ts';
import { faultSchema } from './faults.ts';
import type { Parsed } from './parsed.ts';

// How a failure crosses between the engine and the extension. Apart from the failure itself, so that the page, which knows its
// codes, does not carry every sentence about models.

const wireSchema = v.object({
  code: v.picklist(engineErrorCodes),
  detail: v.exactOptional(v.string()),
  fault: v.exactOptional(faultSchema),
});

/** The part of a failure that travels in the `data` of a JSON-RPC error. */
export const renderEngineError = ({
  code,
  detail,
  fault,
}: EngineError): Parsed<typeof wireSchema> => ({
  code,
  ...(detail === undefined ? {} : { detail }),
  ...(fault && { fault }),
});

/** Reads a failure back from the `data` of a JSON-RPC error; undefined where it is not one of ours. */
export function readEngineError(
  data: unknown,
  message: string,
  cause: unknown,
): EngineError | undefined {
  const parsed = v.safeParse(wireSchema, data);
  if (!parsed.success) return undefined;
  const { code, ...about } = parsed.output;
  return new EngineError(code, message, { cause, ...about });
}
