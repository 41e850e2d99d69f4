/** A piece of the page that is drawn again only when its stamp changes. */
export interface Part {
  readonly key: string;
  /** Everything that the drawing depends on, as text. */
  readonly stamp: string;
  /** May update and return the element that stood there before. */
  draw(previous: HTMLElement | undefined): HTMLElement;
}

interface Drawn {
  readonly stamp: string;
  readonly element: HTMLElement;
}

const drawings = new WeakMap<Element, ReadonlyMap<string, Drawn>>();

const stampOf = (values: readonly unknown[]): string => JSON.stringify(values);

/** A part whose drawing depends on plain data only. */
export const part = (
  key: string,
  values: readonly unknown[],
  draw: (previous: HTMLElement | undefined) => HTMLElement,
): Part => ({ key, stamp: stampOf(values), draw });

function drawnPart(part: Part, before: Drawn | undefined): Drawn {
  if (before?.stamp === part.stamp) return before;
  return { stamp: part.stamp, element: part.draw(before?.element) };
}

/** Puts the elements in this order, touching only what is elsewhere: a moved element would lose focus and scroll. */
export function place(parent: Element, elements: readonly Element[]): void {
  const wanted = new Set(elements);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const each of elements) {
    if (each === next) next = next.nextElementSibling;
    else parent.insertBefore(each, next);
  }
}

/** Where the keyboard is: the part, and in it the name that a control keeps when it is drawn again. */
interface Focus {
  readonly key: string;
  readonly name: string | undefined;
}

function focusWithin(parts: ReadonlyMap<string, Drawn>): Focus | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return undefined;
  for (const [key, { element }] of parts) {
    if (element.contains(active)) return { key, name: active.dataset.focus };
  }
  return undefined;
}

/** The first that matches: the element itself, or one below it. */
const named = (home: HTMLElement | undefined, selector: string): Element | undefined =>
  (home?.matches(selector) ? home : home?.querySelector(selector)) ?? undefined;

/** Gives the keyboard back to the control of the same name, or to what is left around it. */
function restoreFocus(
  parent: Element,
  { key, name }: Focus,
  parts: ReadonlyMap<string, Drawn>,
): void {
  const active = document.activeElement;
  if (active !== document.body && active !== null) return;
  const home = parts.get(key)?.element;
  const again = name === undefined ? undefined : named(home, `[data-focus="${CSS.escape(name)}"]`);
  const target = again ?? named(home, '[data-focus]') ?? parent.closest('[tabindex]');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Draws the parts of an element; those whose stamp is unchanged keep their element, and with it focus, scroll and typed text. */
export function drawParts(parent: Element, parts: readonly Part[]): void {
  const before = drawings.get(parent) ?? new Map<string, Drawn>();
  const focus = focusWithin(before);
  const after = new Map(parts.map((each) => [each.key, drawnPart(each, before.get(each.key))]));
  drawings.set(parent, after);
  place(
    parent,
    [...after.values()].map(({ element }) => element),
  );
  if (focus !== undefined) restoreFocus(parent, focus, after);
}
