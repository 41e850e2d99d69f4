import type { Snapshot, TurnView } from '../../../src/protocol/snapshot.ts';
import { looked, only, settled, turn } from './samples.ts';

/** A model on this machine at one of its long steps. */
const working = (work: TurnView['work'] & object): Snapshot =>
  only(turn({ kind: 'looking' }, { looked, work }), { busy: true });

/** What only a model on this machine shows. */
export const localStates: Readonly<Record<string, Snapshot>> = {
  loading: working({ kind: 'loading', done: 120e6, of: 350e6 }),
  warming: working({ kind: 'warming-up' }),
  reading: working({ kind: 'prefill', done: 512, of: 3000 }),
  readingOn: working({ kind: 'prefill', done: 2512, of: 3000, reused: 2000 }),
  decoding: only(
    turn(
      { kind: 'writing', text: 'The loop ends at' },
      { looked, lookedMs: 48, work: { kind: 'decoding', tokensPerSecond: 31 } },
    ),
    { busy: true },
  ),
  reused: only(
    settled({
      text: 'Then L14 is right.',
      engine: 'Qwen2.5-Coder 0.5B',
      usage: { promptTokens: 3000, replyTokens: 40, reusedTokens: 2512 },
    }),
  ),
};
