import type { Send } from '../channel.ts';
import { element, iconButton } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { say } from '../words.ts';
import { highlighted, languageName } from './highlight.ts';
import { showHidden } from './showHidden.ts';

export interface CodeBlockOptions {
  readonly code: string;
  /** The first word of the fence; empty where there was none. */
  readonly language: string;
  /** Colours only once the block is complete: each recolouring costs more than drawing it. */
  readonly complete: boolean;
  readonly send: Send;
}

/** A block of code with its language and a button to copy it. */
export function codeBlock({ code, language, complete, send }: CodeBlockOptions): HTMLElement {
  const name = language === '' ? say('code.plain') : marked(languageName(language));
  const colours = complete ? highlighted(code, language) : undefined;
  const content = element('code', {}, colours ?? code);
  showHidden(content);
  const copy = () => send({ type: 'copy', text: marked(code) });
  return element(
    'figure',
    { class: 'af-code' },
    element(
      'figcaption',
      { class: 'af-code-head' },
      element('span', { class: 'af-grow af-cut' }, name),
      iconButton('copy', say('code.copy'), copy),
    ),
    element(
      'pre',
      {
        class: 'af-pre af-pre--plain',
        tabindex: 0,
        role: 'group',
        'aria-label': say('code.label', { language: name }),
      },
      content,
    ),
  );
}
