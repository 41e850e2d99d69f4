import type { Banner } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { button, element, icon } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { inlineText } from '../inlineText.ts';

const signs = {
  info: ['info', ''],
  warning: ['warning', 'af-warn'],
  error: ['error', 'af-bad'],
} as const;

/** A message above the thread, with what can be done about it. */
export function bannerNote({ id, severity, text, actions }: Banner, send: Send): HTMLElement {
  const [name, kind] = signs[severity];
  const buttons = actions.map((action) =>
    button(
      {
        class: 'af-btn af-btn--2',
        press: () => send({ type: 'act-on-banner', banner: id, action: action.id }),
        attributes: { 'data-focus': action.id },
      },
      marked(action.label),
    ),
  );
  return element(
    'div',
    { class: 'af-note' },
    icon(name, kind),
    element(
      'div',
      { class: 'af-note-body' },
      element('p', { dir: 'auto' }, ...inlineText(text)),
      buttons.length === 0 ? undefined : element('div', { class: 'af-actions' }, ...buttons),
    ),
  );
}
