import { element, icon } from '../dom.ts';
import { sayCount } from '../words.ts';

/** Says how many characters nobody would have seen; nothing where there are none. */
export const hiddenNote = (count: number): HTMLElement | undefined =>
  count === 0
    ? undefined
    : element(
        'p',
        { class: 'af-inl af-small' },
        icon('warning', 'af-warn'),
        element('span', {}, sayCount('hidden', count)),
      );
