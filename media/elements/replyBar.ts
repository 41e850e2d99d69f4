import { element, iconButton } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { say, sayTime } from '../words.ts';

export interface ReplyBarOptions {
  readonly engine: string;
  /** How long the reply took; absent where it never came to its end. */
  readonly ms: number | undefined;
  readonly copy: (() => void) | undefined;
  /** Absent where a button above already offers it. */
  readonly again: (() => void) | undefined;
}

/** What can be done with a reply, and who gave it. */
export function replyBar({ engine, ms, copy, again }: ReplyBarOptions): HTMLElement {
  const name = marked(engine);
  const by = ms === undefined ? name : say('bar.by', { engine: name, time: sayTime(ms) });
  return element(
    'div',
    { class: 'af-bar' },
    copy && iconButton('copy', say('bar.copy'), copy, { 'data-focus': 'copy' }),
    again && iconButton('refresh', say('bar.again'), again, { 'data-focus': 'refresh' }),
    element('span', { class: 'af-grow' }),
    element('span', { class: 'af-cut', title: by }, by),
  );
}
