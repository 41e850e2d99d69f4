import type { TurnState } from '../../src/protocol/snapshot.ts';
import { button, element, icon } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { say } from '../words.ts';

type Ended = Extract<TurnState, { kind: 'stopped' | 'interrupted' | 'failed' }>;

/** The line where a text breaks off. Dashed: it is not the end. */
const cutLine = (words: string): HTMLElement => element('p', { class: 'af-cutline' }, words);

function note(sign: HTMLElement, words: string, actions: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'af-note' },
    sign,
    element(
      'div',
      { class: 'af-note-body' },
      element('p', { dir: 'auto' }, ...inlineText(words)),
      actions,
    ),
  );
}

function wording(state: Ended): HTMLElement | undefined {
  if (state.text !== '')
    return cutLine(say(state.kind === 'stopped' ? 'end.stoppedHere' : 'end.cutHere'));
  return state.kind === 'stopped' ? cutLine(say('end.stopped')) : undefined;
}

/** How it goes on: the same once more, or from the analyst where a model was to answer. */
export interface Onward {
  readonly retry: () => void;
  readonly withoutModel: (() => void) | undefined;
}

/** How a turn ended that did not come to its answer: what was written stays above, and it can be asked again. */
export function endNote(state: Ended, { retry, withoutModel }: Onward): HTMLElement {
  const again = button(
    { class: 'af-btn af-btn--2', press: retry, attributes: { 'data-focus': 'again' } },
    say('end.askAgain'),
  );
  const other =
    withoutModel &&
    button(
      {
        class: 'af-btn af-btn--2',
        press: withoutModel,
        attributes: { 'data-focus': 'without-model' },
      },
      say('end.withoutModel'),
    );
  const actions = element('div', { class: 'af-actions' }, again, other);
  const block = element('div', { class: 'af-block af-end' }, wording(state));
  if (state.kind === 'stopped') block.append(actions);
  else if (state.kind === 'interrupted') {
    block.append(note(icon('debug-disconnect', 'af-warn'), say('end.interrupted'), actions));
  } else block.append(note(icon('error', 'af-bad'), state.message, actions));
  return block;
}
