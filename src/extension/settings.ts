import * as v from 'valibot';
import { MOST_SAMPLES } from '../chat/clarify/weights.ts';
import { providers } from '../protocol/localModel.ts';
import type { Parsed } from '../protocol/parsed.ts';
import type { SettingName } from './contributions.ts';

const settingsSchema = v.object({
  asking: v.fallback(v.picklist(['never', 'when-it-matters', 'eager']), 'when-it-matters'),
  /** Trial answers to draw before a model answers; 0 draws none. */
  samples: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SAMPLES)), 0),
  url: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(2048)), ''),
  model: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(512)), ''),
  /** Tokens; undefined: as the endpoint says. */
  contextLength: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(512))),
    undefined,
  ),
  local: v.object({
    folder: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(4096)), ''),
    provider: v.fallback(v.picklist(['auto', ...providers]), 'auto'),
    contextLength: v.fallback(
      v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(1_048_576)),
      8192,
    ),
    keepMinutes: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1440)), 10),
    /** A mirror of Hugging Face; empty for Hugging Face itself. */
    mirror: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(2048)), ''),
    /** Where downloaded models are kept; empty for the extension's own storage. */
    modelsFolder: v.fallback(v.pipe(v.string(), v.maxLength(4096)), ''),
  }),
});
export type Settings = Parsed<typeof settingsSchema>;

/**
 * All settings as one plain object. One that does not fit counts as not set: VS Code underlines it in the settings file.
 *
 * @param read the value of one setting, whatever it is
 */
export const readSettings = (read: (name: SettingName) => unknown): Settings =>
  v.parse(settingsSchema, {
    asking: read('asking'),
    samples: read('samples'),
    url: read('endpoint.url'),
    model: read('endpoint.model'),
    contextLength: read('endpoint.contextLength') ?? undefined,
    local: {
      folder: read('local.folder'),
      provider: read('local.provider'),
      contextLength: read('local.contextLength'),
      keepMinutes: read('local.keepMinutes'),
      mirror: read('local.mirror'),
      modelsFolder: read('local.modelsFolder'),
    },
  });
