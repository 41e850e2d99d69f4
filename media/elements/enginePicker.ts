import type { EngineChoice } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, unseen } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { say, sayEngine } from '../words.ts';

const menuItem = (choice: EngineChoice, choose: () => void): HTMLElement =>
  button(
    {
      class: 'af-row',
      press: choose,
      attributes: {
        role: 'menuitemradio',
        'aria-checked': `${choice.chosen}`,
        tabindex: -1,
      },
    },
    choice.chosen ? icon('check') : element('span'),
    element(
      'span',
      {},
      marked(sayEngine(choice.name)),
      element('small', {}, marked(choice.detail)),
    ),
    choice.ready ? undefined : element('span', { class: 'af-end' }, say('composer.notReady')),
  );

/** Which item a key goes to, from the one at `at`. */
const destination = (key: string, at: number, count: number): number | undefined =>
  new Map([
    ['ArrowDown', (at + 1) % count],
    ['ArrowUp', (at - 1 + count) % count],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);

/** Moves through a menu's items; Escape and Tab leave it. */
function menuKeys(items: readonly HTMLElement[], close: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const at = items.findIndex((item) => item.matches(':focus'));
    const target = destination(event.key, at, items.length);
    if (target === undefined) return;
    event.preventDefault();
    items[target]?.focus();
  };
}

function makeMenu(
  choices: readonly EngineChoice[],
  choose: (id: EngineChoice['id']) => void,
  close: () => void,
): HTMLElement {
  const items = choices.map((choice) => menuItem(choice, () => choose(choice.id)));
  const menu = element(
    'div',
    { class: 'af-float af-menu', role: 'menu', 'aria-label': say('composer.engine') },
    ...items,
  );
  menu.addEventListener('keydown', menuKeys(items, close));
  return menu;
}

/** Names who answers; opens the choice of the others above the composer. */
export function enginePicker(choices: readonly EngineChoice[], send: Send): HTMLElement {
  const name = marked(sayEngine(choices.find(({ chosen }) => chosen)?.name ?? ''));
  let menu: HTMLElement | undefined;
  const close = (focusBack = true): void => {
    // Removing what has the keyboard makes it leave, which would close the menu a second time.
    const closing = menu;
    menu = undefined;
    closing?.remove();
    opener.setAttribute('aria-expanded', 'false');
    if (focusBack) opener.focus();
  };
  const choose = (engine: EngineChoice['id']): void => {
    close();
    send({ type: 'choose-engine', engine });
  };
  const open = (): void => {
    menu = makeMenu(choices, choose, close);
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && holder.contains(relatedTarget)) return;
      if (menu !== undefined) close(false);
    });
    holder.append(menu);
    opener.setAttribute('aria-expanded', 'true');
    const chosen = menu.querySelector<HTMLElement>('[aria-checked="true"], [role]');
    chosen?.focus();
  };
  const opener = button(
    {
      class: 'af-pick',
      press: () => (menu === undefined ? open() : close()),
      attributes: {
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        title: `${say('composer.engine')}: ${name}`,
        'data-focus': 'engine',
      },
    },
    unseen(`${say('composer.engine')}: `),
    element('span', { class: 'af-cut', dir: 'ltr' }, name),
    icon('chevron-down'),
  );
  opener.addEventListener('keydown', (event) => {
    if (menu !== undefined || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    open();
  });
  const holder = element('div', { class: 'af-picker' }, opener);
  return holder;
}
