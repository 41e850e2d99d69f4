import type { TurnView } from '../../src/protocol/snapshot.ts';
import { say } from '../words.ts';

type Work = NonNullable<TurnView['work']>;

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** What a model does, in words; undefined where it does nothing worth saying. */
export function workWords(work: Work | undefined): string | undefined {
  switch (work?.kind) {
    case 'loading':
      return say('work.loading', { done: megabytes(work.done), of: megabytes(work.of) });
    case 'warming-up':
      return say('work.warming');
    case 'prefill':
      return prefillWords(work);
    case 'decoding':
      return decodingWords(work);
    default:
      return undefined;
  }
}

function prefillWords({ done, of, reused = 0 }: Extract<Work, { kind: 'prefill' }>): string {
  return reused === 0
    ? say('work.prefill', { done, of })
    : say('work.prefillReused', { done, of, reused });
}

function decodingWords({ tokensPerSecond: rate }: Extract<Work, { kind: 'decoding' }>) {
  if (rate === undefined) return undefined;
  return say('work.decoding', { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate) });
}
