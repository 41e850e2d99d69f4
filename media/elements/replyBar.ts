import type { Usage } from '../../src/protocol/reply.ts';
import { element, iconButton } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { say, sayEngine, sayTime } from '../words.ts';

export interface ReplyBarOptions {
  readonly engine: string;
  /** How long the reply took; absent where it never came to its end. */
  readonly ms: number | undefined;
  readonly usage: Usage | undefined;
  readonly copy: (() => void) | undefined;
  /** Absent where a button above already offers it. */
  readonly again: (() => void) | undefined;
}

function withSamples(by: string, samples: Usage['samples']): string {
  if (samples === undefined || samples.count === 0) return by;
  const { count, tokens, estimated } = samples;
  return say(estimated ? 'bar.samplesAbout' : 'bar.samples', { by, count, tokens });
}

/** Why it was quick: what an earlier turn has left in the model's memory is not read again. */
const withReused = (by: string, reused = 0): string =>
  reused === 0 ? by : say('bar.reused', { by, count: reused });

/** What can be done with a reply, and who gave it. */
export function replyBar({ engine, ms, usage, copy, again }: ReplyBarOptions): HTMLElement {
  const name = marked(sayEngine(engine));
  const timed = ms === undefined ? name : say('bar.by', { engine: name, time: sayTime(ms) });
  const by = withReused(withSamples(timed, usage?.samples), usage?.reusedTokens);
  return element(
    'div',
    { class: 'af-bar' },
    copy && iconButton('copy', say('bar.copy'), copy, { 'data-focus': 'copy' }),
    again && iconButton('refresh', say('bar.again'), again, { 'data-focus': 'refresh' }),
    element('span', { class: 'af-grow' }),
    element('span', { class: 'af-by' }, by),
  );
}
