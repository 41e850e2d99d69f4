import { visible } from '../hiddenCharacters.ts';

/** All text below a node, in order, except below elements that match `skip`. */
export function textNodes(root: Node, skip?: string): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const skipped = skip !== undefined && node.parentElement?.closest(skip);
    if (node instanceof Text && !skipped) found.push(node);
  }
  return found;
}

/** Replaces every hidden character below a node by its placeholder. */
export function showHidden(root: Node): void {
  for (const node of textNodes(root)) {
    const shown = visible(node.data);
    if (shown.length !== 1 || shown[0] !== node.data) node.replaceWith(...shown);
  }
}
