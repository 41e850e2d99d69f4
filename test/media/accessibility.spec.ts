import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type Axe from 'axe-core';
import { root } from '../../scripts/paths.mjs';
import type { PanelPage } from './lib/page.ts';
import { type Theme, themes } from './lib/pageFiles.ts';
import { sceneNames, showScene } from './lib/scenes.ts';
import { assertHarmless, openPanel } from './lib/suite.ts';

declare const axe: typeof Axe;

const axeSource = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const [narrow, wide] = [280, 700];

/** What a theme or a width can change; everything else is the same in all of them and looked at once. */
const looks = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/** The violations of what is shown now, each with the first place where it is. */
const violations = (panel: PanelPage, rules: readonly string[]) =>
  panel.page.evaluate(
    async (only) => {
      const { violations: found } = await axe.run({
        resultTypes: ['violations'],
        ...(only.length > 0 ? { runOnly: only } : {}),
      });
      return found.map(({ id, nodes }) => {
        const [first] = nodes;
        return `${id} (${nodes.length}): ${first?.html.slice(0, 150)} ${first?.failureSummary?.slice(0, 250)}`;
      });
    },
    [...rules],
  );

/** Whether something reaches beyond the page's edge, or into the place of something else that can be pressed. */
const overflow = (panel: PanelPage) =>
  panel.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const thread = document.querySelector('.af-thread');
    const wide =
      scrollWidth > clientWidth || (thread?.scrollWidth ?? 0) > (thread?.clientWidth ?? 0);
    return wide ? [`wider than the page: ${scrollWidth}, ${thread?.scrollWidth}`] : [];
  });

async function check(theme: Theme, width: number): Promise<readonly string[]> {
  const panel = await openPanel({ theme, width });
  await panel.drawAtOnce();
  await panel.page.evaluate(axeSource);
  const rules = theme === 'light' && width === narrow ? [] : looks;
  const found: string[] = [];
  for (const name of sceneNames) {
    await showScene(panel, name);
    const problems = [...(await violations(panel, rules)), ...(await overflow(panel))];
    found.push(...problems.map((problem) => `${theme}, ${width} px, ${name}: ${problem}`));
  }
  await assertHarmless(panel);
  await panel.close();
  return found;
}

describe('the page for everybody', () => {
  for (const theme of themes) {
    it(`has no fault that axe finds, and nothing too wide: ${theme}`, async function audits() {
      this.timeout(60_000);
      const found = await Promise.all([narrow, wide].map((width) => check(theme, width)));
      assert.deepEqual(found.flat(), []);
    });
  }
});
