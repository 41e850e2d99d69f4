import assert from 'node:assert/strict';
import { contradiction, corrected, settled, snapshot } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const wrong = snapshot({ turns: corrected() });
const before = snapshot({ turns: corrected().slice(0, 1) });

describe('a reply that takes something back', () => {
  const panel = usePanel();
  const card = () => panel().find('.af-wrong');

  it('begins with it, before its text', async () => {
    await panel().show(wrong);
    const words = await panel().find('.af-turn').nth(1).innerText();
    assert.match(words, /I was wrong with my fix, .*: the problem is still reported/u);
    assert.ok(words.indexOf('I was wrong') < words.indexOf('The call of'));
  });

  it('is seen from its beginning, whatever stands below it', async () => {
    await panel().show(before);
    await panel().show(wrong);
    const turn = await panel().find('.af-turn').nth(1).boundingBox();
    const thread = await panel().find('.af-thread').boundingBox();
    assert.ok((turn?.y ?? -1) >= (thread?.y ?? 0) - 1);
  });

  it('leads to the turn that it corrects', async () => {
    await panel().show(wrong);
    await card().getByText('my fix').click();
    assert.match(await panel().focused(), /^af-turn Turn 1 of 2/u);
  });

  it('leads there by keyboard, however far up it is', async () => {
    const all = corrected();
    const between = Array.from({ length: 40 }, (_, at) => settled({}, { turn: at + 10 }));
    await panel().show(
      snapshot({
        turns: [
          ...all.slice(0, 1),
          ...between,
          ...all.slice(1).map((last) => ({ ...last, turn: 90 })),
        ],
      }),
    );
    await card().getByText('my fix').press('Enter');
    assert.match(await panel().focused(), /^af-turn Turn 1 of 42/u);
    assert.equal(await panel().find('.af-turn:focus').isVisible(), true);
  });

  it('says what is ruled out now and what is still open, with their lines', async () => {
    await panel().show(wrong);
    assert.match(
      await card().innerText(),
      /Ruled out now\s+items\.length - 1 ends one item early\s+L12-14/u,
    );
    assert.match(await card().innerText(), /Still open\s+handle throws .* L17/u);
  });

  it('offers to undo the change while it is in the file', async () => {
    await panel().show(wrong);
    await panel().posted();
    await card().getByText('Undo that fix').click();
    assert.deepEqual(await panel().posted(), [{ type: 'undo-edit', turn: 1, edit: 'e1' }]);
    await panel().show(snapshot({ turns: corrected({ undoable: [] }) }));
    assert.equal(await card().getByRole('button', { name: /Undo/u }).count(), 0);
  });

  it('undoes several changes from the last to the first', async () => {
    await panel().show(snapshot({ turns: corrected({ undoable: ['e1', 'e2'] }) }));
    await panel().posted();
    await card().getByText('Undo those 2 fixes').click();
    assert.deepEqual(
      (await panel().posted()).map((message) => 'edit' in message && message.edit),
      ['e2', 'e1'],
    );
  });

  it('is said to somebody who does not see it', async () => {
    await panel().show(before);
    await panel().show(wrong);
    assert.match(await panel().status(), /I was wrong: the problem is still reported/u);
  });
});

describe('two things that do not go together', () => {
  const panel = usePanel();

  it('are named with the turns in which they were said', async () => {
    const turns = [settled(), settled({ contradiction }, { turn: 2 })];
    await panel().show(snapshot({ turns }));
    const note = panel().find('.af-turn').nth(1).locator('.af-note');
    assert.match(await note.innerText(), /It raises an error.*in an earlier answer/u);
    assert.match(await note.innerText(), /there is no error.*in the last question/u);
    await note.getByText('an earlier answer').click();
    assert.match(await panel().focused(), /^af-turn Turn 1 of 2/u);
  });
});
