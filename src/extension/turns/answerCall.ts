import type { Subject } from '../../chat/evidence/evidence.ts';
import type { TurnPorts } from '../../chat/turnPorts.ts';
import type { LanguageModel, ModelEvent } from '../../protocol/languageModel.ts';
import type { Answer, Wanted } from './turnMessages.ts';

/** What a running turn is served from. */
export interface Served {
  readonly ports: TurnPorts;
  readonly subject: Subject | undefined;
}

function modelOf({ model }: TurnPorts): LanguageModel {
  if (model === undefined) throw new Error('A turn without a model asks one.');
  return model;
}

/** Does what a turn wants, in the extension's thread. `say` is told what a model says meanwhile. */
export async function answerCall(
  wanted: Wanted,
  { ports, subject }: Served,
  say: (event: ModelEvent) => void,
  signal: AbortSignal,
): Promise<Answer> {
  switch (wanted.what) {
    case 'gather':
      return { what: 'gather', gathered: await ports.gather(wanted.question, subject, signal) };
    case 'check': {
      const { languageId, before, after } = wanted;
      return { what: 'check', result: await ports.check(languageId, before, after, signal) };
    }
    case 'countTokens': {
      const model = modelOf(ports);
      const tokens = await model.countTokens(wanted.text, signal);
      return { what: 'countTokens', tokens, contextLength: model.contextLength };
    }
    case 'generate':
      for await (const event of modelOf(ports).generate(wanted.request, signal)) say(event);
      return { what: 'generate' };
  }
}
