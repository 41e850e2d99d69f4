import assert from 'node:assert/strict';
import {
  chooseTheme,
  openFile,
  runCommand,
  selectLines,
  themes,
  webviewFrame,
  widenSidePanel,
} from './lib/drive.ts';
import { ask, ended, lastTurn, openPanel } from './lib/panel.ts';
import { sharedWorkbench } from './lib/workbench.ts';

describe('the panel in a real workbench', () => {
  const workbench = sharedWorkbench();

  it('opens on the command, with a place to write', async () => {
    const { page } = workbench();
    await openFile(page, 'go/worker.go');
    await selectLines(page, 36, 43);
    const panel = await openPanel(page);
    assert.equal(await panel.locator('.af-input').isVisible(), true);
    assert.match(
      (await panel.locator('.af-composer .af-loc').textContent()) ?? '',
      /worker\.go\s*:36-43/,
    );
  });

  it('wears the theme of the editor, light, dark and in high contrast', async () => {
    const frame = await webviewFrame(workbench().page, '.af-input');
    for (const theme of ['dark', 'high-contrast', 'light'] as const) {
      await chooseTheme(workbench(), theme);
      await frame.locator(`body.${themes[theme].bodyClass}`).waitFor({ timeout: 5000 });
    }
  });

  it('scrolls nothing sideways, narrow or wide', async () => {
    const { page } = workbench();
    const frame = await webviewFrame(page, '.af-input');
    for (const width of [250, 620]) {
      assert.ok(Math.abs((await widenSidePanel(page, width)) - width) < 40);
      const overflow = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
    }
  });

  it('takes the clipboard along with a question, when told to', async () => {
    const { page } = workbench();
    const frame = await webviewFrame(page, '.af-input');
    await page.evaluate(() => navigator.clipboard.writeText('panic: boom\n\tworker.go:40 +0x1d'));
    await runCommand(page, 'Ask First: Attach Clipboard');
    await frame.locator('.af-composer .af-attached', { hasText: 'panic: boom' }).waitFor();
    await ask(frame, 'why does it crash?');
    await ended(frame);
    assert.equal(await frame.locator('.af-composer .af-attached').count(), 0);
    const turn = await lastTurn(frame).innerText();
    assert.match(turn, /Clipboard, 2 lines\s+panic: boom/u);
    assert.match(turn, /L40/u);
  });
});
