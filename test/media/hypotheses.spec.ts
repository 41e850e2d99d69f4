import assert from 'node:assert/strict';
import { editing, hypotheses, settled, snapshot } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const two = [settled(), settled({}, { turn: 2 })];
const thread = snapshot({ turns: two, hypotheses });

describe('the list of what it could be', () => {
  const panel = usePanel();
  const list = () => panel().find('.af-hypos-fold');
  const isOpen = () => list().evaluate((fold) => fold.hasAttribute('open'));

  it('says of each how it stands, where it is and where it came from', async () => {
    await panel().show(thread);
    const row = panel().find('.af-hypo').nth(1);
    assert.match(await row.innerText(), /nobody catches it\s+L17\s+· where it came up/u);
    assert.equal(await row.getByRole('combobox').inputValue(), 'open');
  });

  it('is one line after the first answer, and when it is long', async () => {
    await panel().show(snapshot({ turns: [settled()], hypotheses }));
    assert.equal(await isOpen(), false);
    await panel().start();
    const long = Array.from({ length: 9 }, (_, at) =>
      hypotheses.slice(1, 2).map((one) => ({ ...one, id: `${at}` })),
    ).flat();
    await panel().show(snapshot({ turns: two, hypotheses: long }));
    assert.equal(await isOpen(), false);
    assert.match(await list().locator('summary').innerText(), /9 open/u);
    await list().locator('summary').press('Enter');
    assert.equal(await isOpen(), true);
  });

  it('stays as the person left it', async () => {
    await panel().show(thread);
    await list().locator('summary').click();
    await panel().show({ ...thread, hypotheses: hypotheses.slice(0, 2) });
    assert.equal(await isOpen(), false);
  });

  it('is not there while there is nothing to list', async () => {
    await panel().show(snapshot({ turns: two }));
    assert.equal(await list().count(), 0);
  });

  it('is corrected by choosing how a cause stands', async () => {
    await panel().show(thread);
    await panel().posted();
    await panel().find('.af-hypo').nth(1).getByRole('combobox').selectOption('Ruled out');
    assert.deepEqual(await panel().posted(), [
      { type: 'mark-hypothesis', hypothesis: '2.1', state: 'ruled-out' },
    ]);
  });

  it('is corrected by a letter, and keeps the keyboard when it is drawn again', async () => {
    await panel().show(thread);
    await panel().find('.af-hypo').nth(1).getByRole('combobox').focus();
    await panel().posted();
    await panel().press('r');
    assert.deepEqual(await panel().posted(), [
      { type: 'mark-hypothesis', hypothesis: '2.1', state: 'ruled-out' },
    ]);
    const after = hypotheses.map((one) =>
      one.id === '2.1' ? { ...one, state: 'ruled-out' as const, corrected: true } : one,
    );
    await panel().show({ ...thread, hypotheses: after });
    assert.match(await panel().focused(), /^af-state State of: handle throws/u);
    assert.match(await panel().status(), /^handle throws .*: Ruled out/u);
  });

  it('takes what nobody thought of, by Enter', async () => {
    await panel().show(thread);
    await panel().posted();
    const field = list().getByRole('textbox');
    await field.fill('  The clock is wrong ');
    await field.press('Enter');
    assert.deepEqual(await panel().posted(), [
      { type: 'add-hypothesis', text: 'The clock is wrong' },
    ]);
    assert.equal(await field.inputValue(), '');
  });

  it('keeps what is being typed when it is drawn again', async () => {
    await panel().show(thread);
    await list().getByRole('textbox').fill('The clo');
    await panel().show({ ...thread, hypotheses: hypotheses.slice(0, 2) });
    assert.equal(await list().getByRole('textbox').inputValue(), 'The clo');
    assert.match(await panel().focused(), /^af-field/u);
  });

  it('shows lines of the turn that they came from', async () => {
    await panel().show(thread);
    await panel().posted();
    await panel().find('.af-hypo').nth(1).getByText('L17').click();
    assert.deepEqual(await panel().posted(), [
      { type: 'reveal', turn: 2, lines: { from: 17, to: 17 } },
    ]);
  });

  it('leads to the turn that a cause came from', async () => {
    await panel().show(thread);
    await panel().find('.af-hypo').first().getByText('where it came up').click();
    assert.match(await panel().focused(), /^af-turn Turn 1 of 2/u);
  });
});

describe('a change that did not help', () => {
  const panel = usePanel();
  const outcome = { gone: 0, still: 0, added: 1, left: [] } as const;
  const worse = { ...outcome, fresh: [{ line: 13, message: 'missing return' }] };

  it('says so at its card, with what it brought, and offers to undo it', async () => {
    await panel().show(snapshot({ turns: [editing({ kind: 'accepted' })] }));
    await panel().show(snapshot({ turns: [editing({ kind: 'accepted', outcome: worse })] }));
    const card = panel().find('.af-edit--bad');
    assert.match(await card.innerText(), /This made it worse.*1 new/u);
    assert.match(await card.innerText(), /L13: missing return/u);
    assert.match(await panel().status(), /This made it worse/u);
    await panel().posted();
    await card.getByText('Undo').click();
    assert.deepEqual(await panel().posted(), [{ type: 'undo-edit', turn: 1, edit: 'e1' }]);
  });

  it('is told from one that helped', async () => {
    const helped = { gone: 1, still: 2, added: 0, left: [], fresh: [] };
    await panel().show(snapshot({ turns: [editing({ kind: 'accepted', outcome: helped })] }));
    assert.equal(await panel().find('.af-edit--bad').count(), 0);
  });
});
