import assert from 'node:assert/strict';
import { only, settled } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

/** Mentions whose next sign stands in another line. */
function parted(links: readonly Element[]): readonly (string | null)[] {
  const isParted = (link: Element, behind: ChildNode): boolean => {
    const range = document.createRange();
    range.setStart(behind, 0);
    range.setEnd(behind, 1);
    return range.getBoundingClientRect().top >= link.getBoundingClientRect().bottom;
  };
  return links.flatMap((link) => {
    const behind = link.nextSibling;
    const hasSign = behind !== null && /^[),.]/.test(behind.textContent ?? '');
    return hasSign && isParted(link, behind) ? [link.textContent] : [];
  });
}

describe('a mention of lines', () => {
  const panel = usePanel();

  it('is not parted from the signs around it, however narrow the panel', async () => {
    const text =
      'Turns at 3 conditions (L60, L64 and L83), 3 switches (L56, L67 and L79), 2 loops (L55 and L78).';
    await panel().show(only(settled({ text })));
    for (let width = 220; width <= 320; width += 4) {
      await panel().page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await panel().page.locator('.af-lines').evaluateAll(parted), [], `${width}`);
    }
  });
});
