import type { Attachment } from '../../src/protocol/attachment.ts';
import type { HeldAttachment, Snapshot } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, iconButton, newId, setAttributes } from '../dom.ts';
import { marked, visible } from '../hiddenCharacters.ts';
import { say, sayCount } from '../words.ts';

const signs: Readonly<Record<Attachment['kind'], string>> = {
  terminal: 'terminal',
  test: 'beaker',
  clipboard: 'clippy',
  file: 'file',
  values: 'symbol-variable',
};

const linesIn = ({ text }: Attachment): number => text.split('\n').length;

const sizeOf = (attachment: Attachment): string =>
  sayCount(
    attachment.kind === 'values' ? 'attached.values' : 'attached.lines',
    linesIn(attachment),
  );

const firstLine = ({ text }: Attachment): string => text.split('\n', 1)[0] ?? '';

/** "Terminal, 12 lines": what it is called where it is spoken of. */
export const attachmentName = (attachment: Attachment): string =>
  `${say(`attached.${attachment.kind}`)}, ${sizeOf(attachment)}`;

function sourceOf({ kind, source }: Attachment): HTMLElement | undefined {
  if (kind !== 'values' || source === undefined) return undefined;
  return element('span', { class: 'af-chip-range', dir: 'ltr' }, marked(source));
}

/** What is sent, word for word. It scrolls, so it can have the keyboard. */
function wholeText(attachment: Attachment, id: string, open: boolean): HTMLElement {
  const name = attachmentName(attachment);
  return element(
    'pre',
    {
      class: 'af-attached-text',
      id,
      tabindex: 0,
      role: 'region',
      'aria-label': name,
      hidden: !open,
    },
    ...visible(attachment.text),
  );
}

/** A chip that says what is attached; pressing it shows the whole of it. */
function chipAndText(
  attachment: Attachment,
  open: boolean,
  focus: string,
): { readonly opener: HTMLElement; readonly text: HTMLElement } {
  const id = newId();
  const text = wholeText(attachment, id, open);
  const name = attachmentName(attachment);
  const title = say('attached.show', { what: name });
  const opener = button(
    {
      class: 'af-chip-link',
      press: () => {
        text.hidden = !text.hidden;
        setAttributes(opener, { 'aria-expanded': `${!text.hidden}` });
      },
      attributes: { title, 'aria-expanded': `${open}`, 'aria-controls': id, 'data-focus': focus },
    },
    icon(signs[attachment.kind]),
    element('span', {}, name),
    sourceOf(attachment),
    open
      ? undefined
      : element('bdi', { class: 'af-attached-first' }, ...visible(firstLine(attachment))),
  );
  return { opener, text };
}

/** What went with a question. */
export function attachedChip(attachment: Attachment, at: number): HTMLElement {
  const { opener, text } = chipAndText(attachment, false, `attached ${at}`);
  return element(
    'div',
    { class: 'af-attached' },
    element('span', { class: 'af-chip' }, opener),
    text,
  );
}

/** What waits for the next question. What is only shown yet is dashed, open, and asks what to do with it. */
export function heldChip(held: HeldAttachment, send: Send): HTMLElement {
  const { id, proposed } = held;
  const { opener, text } = chipAndText(held, proposed, 'attached');
  const remove = () => send({ type: 'detach', attachment: id });
  const name = attachmentName(held);
  const close = proposed
    ? undefined
    : iconButton('close', say('attached.remove', { what: name }), remove);
  const chip = element(
    'span',
    { class: `af-chip${proposed ? ' af-chip--assumed' : ''}` },
    opener,
    close,
  );
  if (!proposed) return element('div', { class: 'af-attached' }, chip, text);
  const keep = button(
    {
      class: 'af-btn af-btn--2',
      press: () => send({ type: 'keep-attachment', attachment: id }),
      attributes: { 'data-focus': 'keep' },
    },
    say('attached.keep'),
  );
  const drop = button({ class: 'af-btn af-btn--quiet', press: remove }, say('attached.drop'));
  const question = element('p', { class: 'af-small' }, say('attached.proposed'));
  const actions = element('div', { class: 'af-actions' }, keep, drop);
  return element('div', { class: 'af-attached' }, chip, text, question, actions);
}

type Values = NonNullable<Snapshot['values']>;

/** The debugger is paused in this file: its values are shown on a press, and attached on another. */
export const valuesChip = ({ line, count }: Values, send: Send): HTMLElement =>
  button(
    {
      class: 'af-chip',
      press: () => send({ type: 'read-values' }),
      attributes: { 'data-focus': 'values' },
    },
    icon('debug-alt-small'),
    element('span', { class: 'af-chip-name' }, sayCount('values.add', count, { line: `L${line}` })),
  );
