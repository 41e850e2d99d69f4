import assert from 'node:assert/strict';
import { location, only, settled, snapshot, terminal, values } from './lib/samples.ts';
import { states } from './lib/states.ts';
import { usePanel } from './lib/suite.ts';

const held = { id: 'attached-1', proposed: false, ...terminal };
const shown = { id: 'attached-2', proposed: true, ...values };

describe('what is attached', () => {
  const panel = usePanel();
  const chip = () => panel().find('.af-composer .af-attached');

  it('says what it is, its first line and how long it is', async () => {
    await panel().show(snapshot({ attached: [held] }));
    assert.match(await chip().locator('.af-chip').innerText(), /Terminal, 5 lines\s+\$ npm test/u);
  });

  it('is shown whole on a press, and with the keyboard', async () => {
    await panel().show(snapshot({ attached: [held] }));
    const text = chip().locator('.af-attached-text');
    assert.equal(await text.isVisible(), false);
    await chip().locator('[aria-expanded]').focus();
    await panel().press('Enter');
    assert.equal(await chip().locator('[aria-expanded]').getAttribute('aria-expanded'), 'true');
    assert.match((await text.textContent()) ?? '', /2 == 3/u);
    assert.match((await text.textContent()) ?? '', /\[U\+200B\]/u);
  });

  it('can be removed', async () => {
    await panel().show(snapshot({ attached: [held] }));
    await panel().posted();
    await panel().page.getByRole('button', { name: 'Remove Terminal, 5 lines' }).click();
    assert.deepEqual(await panel().posted(), [{ type: 'detach', attachment: 'attached-1' }]);
  });

  it('is announced', async () => {
    await panel().show(snapshot());
    await panel().show(snapshot({ attached: [held] }));
    assert.equal(await panel().find('[role=status]').textContent(), 'Attached: Terminal, 5 lines');
  });

  it('is asked for from the clipboard by a button', async () => {
    await panel().show(snapshot());
    await panel().posted();
    await panel().page.getByRole('button', { name: 'Attach text from the clipboard' }).click();
    assert.deepEqual(await panel().posted(), [{ type: 'attach-clipboard' }]);
  });

  it('stays with its turn', async () => {
    await panel().show(only(settled({}, { attached: [terminal] })));
    const inTurn = panel().find('.af-ask .af-attached');
    assert.match(await inTurn.locator('.af-chip').innerText(), /Terminal/u);
    assert.equal(await inTurn.getByRole('button', { name: /Remove/u }).count(), 0);
  });

  it('cannot be markup', async () => {
    const text = '<img src=x onerror="document.title = 1"><b>bold</b>';
    await panel().show(snapshot({ attached: [{ ...held, text }] }));
    assert.equal(await chip().locator('img, b').count(), 0);
  });
});

describe('the values of a paused program', () => {
  const panel = usePanel();

  it('are offered by number and line, and read on a press', async () => {
    await panel().show(states.valuesOffered ?? snapshot());
    await panel().posted();
    await panel().page.getByRole('button', { name: 'Add values of 3 variables at L12' }).click();
    assert.deepEqual(await panel().posted(), [{ type: 'read-values' }]);
  });

  it('are open before anything is done with them, and are attached or dropped', async () => {
    await panel().show(snapshot({ pinned: location, attached: [shown] }));
    await panel().posted();
    assert.match(await panel().find('.af-attached-text').innerText(), /i: number = 2/u);
    await panel().page.getByRole('button', { name: 'Attach', exact: true }).click();
    await panel().page.getByRole('button', { name: 'Drop' }).click();
    assert.deepEqual(await panel().posted(), [
      { type: 'keep-attachment', attachment: 'attached-2' },
      { type: 'detach', attachment: 'attached-2' },
    ]);
  });
});
