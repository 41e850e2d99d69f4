import type { Send } from '../channel.ts';
import { button, element, icon, newId } from '../dom.ts';
import { inlineText, spokenText } from '../inlineText.ts';
import { say } from '../words.ts';

/** The form in which one assumption is corrected; sending it asks again. */
function correction(assumption: string, send: Send, close: () => void): HTMLFormElement {
  const field = element('input', {
    class: 'af-field',
    type: 'text',
    dir: 'auto',
    'aria-label': say('assumed.instead', { assumption: spokenText(assumption) }),
  });
  field.value = assumption;
  const form = element(
    'form',
    { class: 'af-free af-free--in' },
    field,
    element('button', { type: 'submit', class: 'af-btn' }, say('assumed.again')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '' || text === assumption) return close();
    send({ type: 'ask', text });
    close();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    close();
  });
  return form;
}

function assumptionChip(assumption: string, send: Send, block: HTMLElement): HTMLElement {
  let form: HTMLFormElement | undefined;
  const close = (): void => {
    form?.remove();
    form = undefined;
    chip.setAttribute('aria-expanded', 'false');
    chip.classList.remove('is-set');
    chip.focus();
  };
  const open = (): void => {
    form = correction(assumption, send, close);
    block.append(form);
    chip.setAttribute('aria-expanded', 'true');
    chip.classList.add('is-set');
    form.querySelector('input')?.select();
  };
  const chip = button(
    {
      class: 'af-chip af-chip--assumed',
      press: () => (form === undefined ? open() : close()),
      attributes: {
        'aria-label': say('assumed.correct', { assumption: spokenText(assumption) }),
        'aria-expanded': 'false',
      },
    },
    element('span', { class: 'af-chip-name', dir: 'auto' }, ...inlineText(assumption)),
    icon('edit'),
  );
  return chip;
}

/** What the answer takes for granted, each correctable in place. Dashed: tentative. */
export function assumptionChips(assumptions: readonly string[], send: Send): HTMLElement {
  const label = newId();
  const block = element('div', { class: 'af-block' });
  const chips = assumptions.map((assumption) => assumptionChip(assumption, send, block));
  block.append(
    element('h3', { class: 'af-label', id: label }, say('assumed.heading')),
    element('div', { class: 'af-chips', role: 'group', 'aria-labelledby': label }, ...chips),
  );
  return block;
}
