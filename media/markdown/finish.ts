import type { Send } from '../channel.ts';
import { button, element } from '../dom.ts';
import { marked, visible } from '../hiddenCharacters.ts';
import { linked, type Reveal } from '../lineLinks.ts';
import { say } from '../words.ts';
import { codeBlock } from './codeBlock.ts';
import { textNodes } from './showHidden.ts';

/** What the parts of a reply can do. */
export interface ReplyContext {
  readonly send: Send;
  readonly reveal: Reveal | undefined;
}

/** Links become buttons: a page without addresses can open none by itself. The full address shows before it is asked for. */
function replaceLinks(root: DocumentFragment, send: Send): void {
  for (const link of root.querySelectorAll('a')) {
    const url = link.getAttribute('href');
    if (url === null) link.replaceWith(...link.childNodes);
    else link.replaceWith(linkButton(url, [...link.childNodes], send));
  }
}

const linkButton = (url: string, content: readonly Node[], send: Send): HTMLElement =>
  button(
    {
      class: 'af-link',
      press: () => send({ type: 'open-link', url }),
      attributes: { title: say('link.title', { url: marked(url) }) },
    },
    ...content,
  );

function replaceCode(root: DocumentFragment, complete: boolean, send: Send): void {
  for (const block of root.querySelectorAll('pre')) {
    const language = /language-(?<name>\S+)/u.exec(block.firstElementChild?.className ?? '');
    const code = (block.textContent ?? '').replace(/\n$/u, '');
    const name = language?.groups?.name ?? '';
    block.replaceWith(codeBlock({ code, language: name, complete, send }));
  }
}

/** Wide tables scroll on their own, by keyboard too. */
function wrapTables(root: DocumentFragment): void {
  for (const table of root.querySelectorAll('table')) {
    const label = say('table.label');
    const frame = { class: 'af-table', tabindex: 0, role: 'group', 'aria-label': label };
    const wrapper = element('div', frame);
    table.replaceWith(wrapper);
    wrapper.append(table);
  }
}

function replaceText(root: DocumentFragment, reveal: Reveal | undefined): void {
  for (const node of textNodes(root, '.af-code')) {
    const inert = node.parentElement?.closest('code, button') !== null && node.parentElement;
    const shown = linked(node.data, inert ? undefined : reveal, visible);
    if (shown.length !== 1 || shown[0] !== node.data) node.replaceWith(...shown);
  }
}

/** Turns plain sanitised elements into what the page shows of a reply. */
export function finish(
  root: DocumentFragment,
  complete: boolean,
  { send, reveal }: ReplyContext,
): DocumentFragment {
  replaceCode(root, complete, send);
  replaceLinks(root, send);
  wrapTables(root);
  replaceText(root, reveal);
  return root;
}
