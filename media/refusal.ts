import { element, icon, iconButton } from './dom.ts';
import { marked } from './hiddenCharacters.ts';
import { say } from './words.ts';

/** A line above the composer that says why the last thing could not be done. */
export class Refusal {
  readonly element = element('div', { class: 'af-toast', hidden: true });

  show(message: string): void {
    this.element.replaceChildren(
      icon('warning', 'af-warn'),
      element('span', { class: 'af-grow', dir: 'auto' }, marked(message)),
      iconButton('close', say('refused.close'), () => this.clear()),
    );
    this.element.hidden = false;
  }

  clear(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
