import assert from 'node:assert/strict';
import { asking, only, settled, snapshot, turn } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const writing = only(turn({ kind: 'writing', text: 'The loop' }), { busy: true });

describe('the keyboard in the composer', () => {
  const panel = usePanel();
  const enter = async (shown = snapshot()) => {
    await panel().show(shown);
    await panel().find('.af-input').focus();
    await panel().posted();
  };
  const draft = () => panel().find('.af-input').inputValue();

  it('sends with Enter, without the space around, and is empty then', async () => {
    await enter();
    await panel().page.keyboard.type('  why? ');
    await panel().press('Enter');
    assert.deepEqual(await panel().posted(), [{ type: 'ask', text: 'why?' }]);
    assert.equal(await draft(), '');
  });

  it('makes a new line with Shift+Enter', async () => {
    await enter();
    await panel().page.keyboard.type('one');
    await panel().press('Shift+Enter');
    await panel().page.keyboard.type('two');
    assert.deepEqual(await panel().posted(), []);
    assert.equal(await draft(), 'one\ntwo');
  });

  it('sends nothing where there is nothing to send', async () => {
    await enter();
    await panel().page.keyboard.type('   ');
    await panel().press('Enter');
    await panel().find('.af-icon--go').click({ force: true });
    assert.deepEqual(await panel().posted(), []);
  });

  it('leaves the composition of an input method alone', async () => {
    await enter();
    await panel().compose('かんじ', 'Enter');
    assert.deepEqual(await panel().posted(), []);
  });

  it('stops with Escape while something is written, from wherever the keyboard is', async () => {
    await enter(writing);
    await panel().press('Escape');
    await panel().find('.af-thread').focus();
    await panel().press('Escape');
    assert.deepEqual(await panel().posted(), [{ type: 'stop' }, { type: 'stop' }]);
  });

  it('does not stop for the Escape of an input method', async () => {
    await enter(writing);
    await panel().compose('かんじ', 'Escape');
    assert.deepEqual(await panel().posted(), []);
  });

  it('does nothing for Escape when nothing runs', async () => {
    await enter(only(settled()));
    await panel().press('Escape');
    assert.deepEqual(await panel().posted(), []);
  });

  it('keeps what was typed while something is written, and sends it only afterwards', async () => {
    await enter(writing);
    await panel().page.keyboard.type('and then?');
    await panel().press('Enter');
    assert.deepEqual(await panel().posted(), []);
    await panel().show(only(settled()));
    await panel().press('Enter');
    assert.deepEqual(await panel().posted(), [{ type: 'ask', text: 'and then?' }]);
  });

  it('has the draft and the thread still after the page is loaded again', async () => {
    await enter();
    await panel().page.keyboard.type('half a thought');
    await panel().reload();
    assert.equal(await draft(), 'half a thought');
  });

  it('takes a draft and the keyboard from the other side', async () => {
    await panel().show(snapshot());
    await panel().post({ type: 'focus-composer', draft: 'Why is ' });
    await panel().page.keyboard.type('it so?');
    assert.equal(await draft(), 'Why is it so?');
  });

  it('says why something was refused until the next thing is done', async () => {
    await enter();
    await panel().post({ type: 'refused', id: 1, message: 'The file is too large.' });
    const toast = panel().find('.af-toast');
    assert.match(await toast.innerText(), /The file is too large\./u);
    await panel().page.keyboard.type('why?');
    await panel().press('Enter');
    assert.equal(await toast.isVisible(), false);
  });

  it('keeps the keyboard on its button from sending to stopping', async () => {
    await enter();
    await panel().page.keyboard.type('why?');
    await panel().find('.af-icon--go').focus();
    await panel().show(writing);
    assert.equal(await panel().focused(), 'af-icon Stop');
  });
});

describe('the keyboard in the engine picker', () => {
  const panel = usePanel();
  const open = async (key = 'Enter') => {
    await panel().show(snapshot());
    await panel().find('.af-pick').focus();
    await panel().posted();
    await panel().press(key);
  };

  it('opens with Enter, Space and the arrows, on the chosen engine', async () => {
    for (const key of ['Enter', 'Space', 'ArrowDown', 'ArrowUp']) {
      await open(key);
      assert.match(await panel().focused(), /^af-row Built-in analyst/u);
      await panel().press('Escape');
    }
  });

  it('moves with arrows, Home and End, around its ends, and chooses nothing by moving', async () => {
    await open();
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await panel().press(key);
      seen.push((await panel().focused()).slice('af-row '.length, 'af-row '.length + 8));
    }
    assert.deepEqual(seen, ['Endpoint', 'Built-in', 'Endpoint', 'Built-in', 'Endpoint']);
    assert.deepEqual(await panel().posted(), []);
  });

  it('chooses with Enter and gives the keyboard back', async () => {
    await open();
    await panel().press('ArrowDown', 'Enter');
    assert.deepEqual(await panel().posted(), [{ type: 'choose-engine', engine: 'remote' }]);
    assert.match(await panel().focused(), /^af-pick/u);
    assert.equal(await panel().find('[role=menu]').count(), 0);
  });

  it('closes with Escape and Tab without choosing, and without stopping what runs', async () => {
    for (const key of ['Escape', 'Tab']) {
      await open();
      await panel().show(writing);
      await panel().press(key);
      assert.equal(await panel().find('[role=menu]').count(), 0);
      assert.match(await panel().focused(), /^af-pick/u);
    }
    assert.deepEqual(await panel().posted(), []);
  });

  it('closes when something else is pressed', async () => {
    await open();
    await panel().find('.af-thread').click();
    assert.equal(await panel().find('[role=menu]').count(), 0);
  });
});

describe('the keyboard in the thread', () => {
  const panel = usePanel();
  const turns = Array.from({ length: 100 }, (_, index) =>
    settled({ text: `Answer ${index + 1}` }, { turn: index + 1 }),
  );

  it('goes from turn to turn with Alt and the arrows', async () => {
    await panel().show(snapshot({ turns: turns.slice(0, 3) }));
    await panel().find('.af-thread').focus();
    const seen: string[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await panel().press(`Alt+${key}`);
      seen.push(await panel().focused());
    }
    const turn = (number: number) => `af-turn Turn ${number} of 3`;
    assert.deepEqual(seen, [turn(3), turn(2), turn(1), turn(1), turn(2)]);
  });

  it('goes on from the turn in which something has the keyboard', async () => {
    await panel().show(snapshot({ turns: [asking(), ...turns.slice(1, 3)] }));
    await panel().find('.af-option').first().focus();
    await panel().press('Alt+ArrowDown');
    assert.equal(await panel().focused(), 'af-turn Turn 2 of 3');
  });

  it('goes beyond the turns that are drawn', async () => {
    await panel().show(snapshot({ turns }));
    await panel().find('.af-thread').focus();
    for (let step = 0; step < 60; step += 1) await panel().press('Alt+ArrowUp');
    assert.equal(await panel().focused(), 'af-turn Turn 41 of 100');
    for (let step = 0; step < 50; step += 1) await panel().press('Alt+ArrowDown');
    assert.equal(await panel().focused(), 'af-turn Turn 91 of 100');
  });

  it('keeps the focused turn while another is written', async () => {
    const last = (text: string) => turn({ kind: 'writing', text }, { turn: 3 });
    await panel().show(snapshot({ turns: [...turns.slice(0, 2), last('a')], busy: true }));
    await panel().find('.af-thread').focus();
    await panel().press('Alt+ArrowUp', 'Alt+ArrowUp');
    await panel().show(snapshot({ turns: [...turns.slice(0, 2), last('a b c')], busy: true }));
    assert.equal(await panel().focused(), 'af-turn Turn 2 of 3');
  });
});
