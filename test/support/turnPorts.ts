import type { Subject } from '../../src/chat/evidence/evidence.ts';
import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import type { TurnPorts } from '../../src/chat/turnPorts.ts';

/** Ports that know nothing, with a clock that moves on by a millisecond each time it is read. */
export function fakePorts(changes: Partial<TurnPorts> = {}): TurnPorts {
  let now = 1_000;
  return {
    gather: async () => ({ code: undefined, editor: noEditorFacts, looked: [] }),
    check: async () => ({ parses: true, gone: [], added: [] }),
    model: undefined,
    asking: 'when-it-matters',
    samples: 0,
    limit: (ms, signal) => AbortSignal.any([signal, AbortSignal.timeout(ms)]),
    now: () => {
      now += 1;
      return now;
    },
    ...changes,
  };
}

export const subjectOf = (text: string, changes: Partial<Subject> = {}): Subject => ({
  path: 'src/worker.go',
  languageId: 'go',
  text,
  lines: { from: 1, to: text.split('\n').length },
  ...changes,
});
