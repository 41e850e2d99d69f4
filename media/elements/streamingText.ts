import { element } from '../dom.ts';
import type { ReplyContext } from '../markdown/finish.ts';
import { type StreamedMarkdown, streamedMarkdown } from '../markdown/streamedMarkdown.ts';

interface Stream {
  readonly view: StreamedMarkdown;
  readonly text: string;
}

const streams = new WeakMap<Element, Stream>();

/** A text on its way: goes on in the element that showed its beginning. */
export function streamingText(
  text: string,
  context: ReplyContext,
  previous: HTMLElement | undefined,
): HTMLElement {
  const before = previous === undefined ? undefined : streams.get(previous);
  const goesOn = before !== undefined && text.startsWith(before.text);
  const view = goesOn ? before.view : streamedMarkdown(context);
  view.write(text);
  view.element.classList.add('is-writing');
  streams.set(view.element, { view, text });
  return view.element;
}

/** What happens while nothing but the text changes, and how to stop it. */
export const writingLine = (words: string, stops: string): HTMLElement =>
  element(
    'div',
    { class: 'af-status' },
    element('span', { class: 'af-grow' }, words),
    element('span', { class: 'af-key', 'aria-hidden': 'true' }, 'Esc'),
    element('span', {}, stops),
  );
