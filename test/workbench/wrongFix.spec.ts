import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openFile, webviewFrame } from './lib/drive.ts';
import { ask, askAbout, copyOfSamples, ended, lastTurn, savedText } from './lib/panel.ts';
import { sharedWorkbench } from './lib/workbench.ts';

/** The compiler suggests a name, and the value of that name is of the wrong type: the suggested fix brings another error. */
const original = `const total: string = 'twelve';

export function half(): number {
  return totl;
}
`;

describe('a fix that does not help', function wrongFix() {
  this.timeout(90_000);
  const folder = copyOfSamples();
  const file = path.join(folder, 'typescript/half.ts');
  writeFileSync(file, original);
  const workbench = sharedWorkbench({ folder });
  const panelOf = (page: Page): Promise<Frame> => webviewFrame(page, '.af-input');
  const states = (panel: Frame) =>
    panel
      .locator('.af-hypo select')
      .evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLSelectElement ? each.value : '')),
      );

  it('says at its card that it made things worse, and which problem it brought', async () => {
    const { page } = workbench();
    await openFile(page, 'typescript/half.ts');
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
    const panel = await askAbout(page, 'typescript/half.ts', [3, 5], 'fix the error');
    await lastTurn(panel)
      .getByRole('button', { name: /^Accept/ })
      .click();
    const card = panel.locator('.af-edit--bad');
    await card.waitFor();
    assert.match(await card.innerText(), /This made it worse/);
    assert.match(await card.innerText(), /L4: Type 'string' is not assignable to type 'number'/);
    assert.equal(await savedText(page, file), original.replace('totl', 'total'));
  });

  it('is admitted by the next reply, which leads back to it', async () => {
    const panel = await panelOf(workbench().page);
    await ask(panel, 'and now?');
    await ended(panel);
    const words = await lastTurn(panel).innerText();
    assert.match(words, /I was wrong with my fix, \d.*: it brought a new problem, L4/);
    await lastTurn(panel)
      .getByRole('button', { name: /^my fix/ })
      .click();
    const first = panel.locator('.af-turn').first();
    assert.equal(await first.evaluate((turn) => turn === document.activeElement), true);
  });

  it('is undone from there, byte for byte', async () => {
    const { page } = workbench();
    const panel = await panelOf(page);
    await lastTurn(panel).getByRole('button', { name: 'Undo that fix' }).click();
    await panel.locator('.af-edit--bad').waitFor({ state: 'detached' });
    assert.equal(await savedText(page, file), original);
    assert.equal(await lastTurn(panel).getByRole('button', { name: /^Undo/ }).count(), 0);
  });

  it('leaves a list that the person corrects, and that a reload does not forget', async () => {
    const { page, reload } = workbench();
    const panel = await panelOf(page);
    const fold = panel.locator('.af-hypos-fold');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await panel.locator('.af-hypo select').first().selectOption('ruled-out');
    await fold.getByRole('textbox').fill('total is of the wrong type');
    await fold.getByRole('textbox').press('Enter');
    await panel.locator('.af-hypo', { hasText: 'total is of the wrong type' }).waitFor();
    const before = await states(panel);
    assert.equal(before[0], 'ruled-out');
    await reload();
    const again = await panelOf(page);
    await again.locator('.af-hypo').first().waitFor({ state: 'attached' });
    assert.deepEqual(await states(again), before);
  });
});
