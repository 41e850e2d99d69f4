/** Values of attributes. `true` is an empty attribute; `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type Child = Node | string | undefined;

/**
 * Makes an element. Text always becomes a text node, and no attribute is ever a style or a handler: the page's policy
 * forbids both, and so nothing that a model says can become either.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : `${value}`);
  }
}

/** A codicon. It never carries meaning alone, so it is hidden from readers. */
export const icon = (name: string, kind = ''): HTMLElement =>
  element('span', { class: `codicon codicon-${name} ${kind}`.trim(), 'aria-hidden': 'true' });

export interface ButtonOptions {
  readonly class: string;
  readonly press: () => void;
  readonly attributes?: Attributes;
}

export function button(
  { class: name, press, attributes = {} }: ButtonOptions,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name, ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** A button that shows only an icon: its label is its tooltip too. */
export const iconButton = (
  name: string,
  label: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement =>
  button(
    { class: 'af-icon', press, attributes: { 'aria-label': label, title: label, ...attributes } },
    icon(name),
  );

/** Words for readers only. */
export const unseen = (words: string): HTMLElement => element('span', { class: 'af-sr' }, words);

let identities = 0;

/** An id that no other element has, for labels and descriptions. */
export function newId(): string {
  identities += 1;
  return `af-${identities}`;
}

/** Whether the keys of a person's typing belong to this element. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

export const hasModifier = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey;
