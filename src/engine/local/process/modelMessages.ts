import * as v from 'valibot';
import { engineErrorCodes } from '../../../protocol/engineError.ts';
import { faultSchema } from '../../../protocol/faults.ts';
import {
  generateRequestSchema,
  loadedModelSchema,
  modelEventSchema,
  modelStatusSchema,
  providers,
} from '../../../protocol/localModel.ts';
import { count, type Parsed, position, text } from '../../../protocol/parsed.ts';

// What the supervisor and the model process say to each other. Both parse what they hear.

const id = { id: count };
const provider = v.picklist(providers);

export const toModelSchema = v.variant('kind', [
  v.object({
    kind: v.literal('load'),
    ...id,
    dir: v.string(),
    provider,
    contextLength: v.exactOptional(position),
  }),
  v.object({ kind: v.literal('generate'), ...id, request: generateRequestSchema }),
  /** Ends a `generate` between two runs. */
  v.object({ kind: v.literal('stop'), ...id }),
  v.object({ kind: v.literal('count'), ...id, text }),
  v.object({ kind: v.literal('test'), ...id, provider }),
]);
export type ToModel = Parsed<typeof toModelSchema>;

export const fromModelSchema = v.variant('kind', [
  v.object({ kind: v.literal('alive') }),
  v.object({ kind: v.literal('status'), status: modelStatusSchema }),
  v.object({ kind: v.literal('event'), ...id, event: modelEventSchema }),
  v.object({ kind: v.literal('loaded'), ...id, model: loadedModelSchema }),
  /** A `generate` is over: after its `end`, or stopped. */
  v.object({ kind: v.literal('over'), ...id }),
  v.object({ kind: v.literal('counted'), ...id, tokens: count }),
  /** A self-test gave the right numbers, in so many milliseconds for one run. */
  v.object({ kind: v.literal('tested'), ...id, ms: v.pipe(v.number(), v.minValue(0)) }),
  v.object({
    kind: v.literal('failed'),
    ...id,
    code: v.picklist(engineErrorCodes),
    message: v.string(),
    detail: v.exactOptional(v.string()),
    fault: v.exactOptional(faultSchema),
  }),
]);
export type FromModel = Parsed<typeof fromModelSchema>;

/** What the model process says of itself, and nobody waits for: read well or not. */
export const unaskedSchema = v.object({ kind: v.picklist(['alive', 'status']) });

/** Milliseconds between two `alive`, as far as the process is free to say it: a run holds its thread. */
export const ALIVE_MS = 500;
