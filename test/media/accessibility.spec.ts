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

/** Pixels. In the low one nearly everything that a state shows is below the edge. */
const [HIGH, LOW] = [800, 240];

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

/** What reaches beyond the page's edge. Only the thread and what lies in it scroll: all of the panel stays where it is. */
const overflow = (panel: PanelPage) =>
  panel.page.evaluate(() => {
    const beyond = (name: string, part: Element | null) => {
      if (part === null) return [];
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = part;
      const isTall = name !== 'thread' && scrollHeight > clientHeight;
      return [
        ...(scrollWidth > clientWidth ? [`${name} is ${scrollWidth} wide`] : []),
        ...(isTall ? [`${name} is ${scrollHeight} high in ${clientHeight}`] : []),
      ];
    };
    return [
      ...beyond('page', document.documentElement),
      ...beyond('panel', document.querySelector('.af-panel')),
      ...beyond('thread', document.querySelector('.af-thread')),
    ];
  });

async function check(theme: Theme, width: number): Promise<readonly string[]> {
  const panel = await openPanel({ theme, width, height: HIGH });
  await panel.drawAtOnce();
  await panel.page.evaluate(axeSource);
  const rules = theme === 'light' && width === narrow ? [] : looks;
  const found: string[] = [];
  for (const name of sceneNames) {
    await showScene(panel, name);
    const problems = [...(await violations(panel, rules)), ...(await overflow(panel))];
    await panel.page.setViewportSize({ width, height: LOW });
    problems.push(...(await overflow(panel)));
    await panel.page.setViewportSize({ width, height: HIGH });
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
