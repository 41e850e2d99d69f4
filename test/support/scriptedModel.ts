import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
} from '../../src/protocol/languageModel.ts';

/** A model that says what it is told to, and remembers what it was asked. */
export interface ScriptedModel extends LanguageModel {
  readonly requests: readonly GenerateRequest[];
}

export const say = (text: string): ModelEvent => ({ type: 'text-delta', text });
export const end: ModelEvent = { type: 'end', reason: 'stop' };
export const cutShort: ModelEvent = { type: 'end', reason: 'length' };

/** Each call of `generate` plays the next script; the last one is played again and again. */
export function scriptedModel(
  scripts: readonly (readonly (ModelEvent | Error)[])[],
  contextLength?: number,
): ScriptedModel {
  const requests: GenerateRequest[] = [];
  return {
    name: 'scripted',
    remote: false,
    contextLength,
    parallel: false,
    status: { kind: 'idle' },
    requests,
    async *generate(request, signal) {
      const script = scripts[Math.min(requests.length, scripts.length - 1)] ?? [];
      requests.push(request);
      for (const event of script) {
        await Promise.resolve();
        signal.throwIfAborted();
        if (event instanceof Error) throw event;
        yield event;
      }
    },
    // About four characters a token, as a rule of thumb has it.
    countTokens: async (text) => Math.ceil(text.length / 4),
  };
}
