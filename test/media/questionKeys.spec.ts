import assert from 'node:assert/strict';
import { asking, looked, only, question, settled, snapshot, turn } from './lib/samples.ts';
import { states } from './lib/states.ts';
import { usePanel } from './lib/suite.ts';

const option = (index: number) => ({
  type: 'answer',
  turn: 1,
  answer: { kind: 'option', index, text: question.options[index]?.text },
});

describe('the keyboard in a question', () => {
  const panel = usePanel();
  /** Shows a question and goes to its first option. */
  const enter = async () => {
    await panel().show(only(asking()));
    await panel().find('.af-option').first().focus();
    await panel().posted();
  };

  it('answers with the option of a digit', async () => {
    for (const index of [0, 1, 2]) {
      await enter();
      await panel().press(`${index + 1}`);
      assert.deepEqual(await panel().posted(), [option(index)]);
    }
  });

  it('does nothing for a digit without an option, and for a digit with a modifier', async () => {
    await enter();
    await panel().press('4', '0', '9', 'Control+1', 'Alt+2', 'Meta+j');
    assert.deepEqual(await panel().posted(), []);
  });

  it('moves between options with the arrows, from the last to the first, and chooses nothing', async () => {
    await enter();
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await panel().press(key);
      seen.push((await panel().focused()).slice('af-option '.length, 'af-option '.length + 1));
    }
    assert.deepEqual(seen, ['2', '3', '1', '3', '1', '3']);
    assert.deepEqual(await panel().posted(), []);
  });

  it('is one stop of the Tab key for all options, the one where the arrows left it', async () => {
    await enter();
    await panel().press('ArrowDown', 'Shift+Tab', 'Tab');
    assert.match(await panel().focused(), /^af-option 2/u);
    assert.equal(await panel().find('.af-option[tabindex="0"]').count(), 1);
  });

  it('answers with the focused option by Enter and by Space', async () => {
    await enter();
    await panel().press('ArrowDown', 'Enter');
    assert.deepEqual(await panel().posted(), [option(1)]);
    await panel().start();
    await enter();
    await panel().press('ArrowUp', 'Space');
    assert.deepEqual(await panel().posted(), [option(2)]);
  });

  it('says "just answer" for J and "you decide" for D, in either case', async () => {
    for (const [key, kind] of [
      ['j', 'just-answer'],
      ['J', 'just-answer'],
      ['d', 'you-decide'],
      ['D', 'you-decide'],
    ] as const) {
      await enter();
      await panel().press(key);
      assert.deepEqual(await panel().posted(), [{ type: 'answer', turn: 1, answer: { kind } }]);
    }
  });

  it('opens and closes the reason with W', async () => {
    await enter();
    const reason = panel().page.getByText('Two readings lead to two fixes.');
    assert.equal(await reason.isVisible(), false);
    await panel().press('w');
    assert.equal(await reason.isVisible(), true);
    await panel().press('w');
    assert.equal(await reason.isVisible(), false);
    assert.deepEqual(await panel().posted(), []);
  });

  it('tells with the reason what was weighed, in numbers that a reader can follow', async () => {
    await panel().show(states.weighed ?? only(asking()));
    await panel().find('.af-option').first().focus();
    await panel().press('w');
    const scores = panel().find('.af-scores > li');
    assert.equal(await scores.count(), 9);
    assert.match(await scores.first().innerText(), /What is expected: 0\.77 \(0\.90 .* 0\.85 /u);
  });

  it('goes back to the composer with Escape, and gives no answer', async () => {
    await enter();
    await panel().press('Escape');
    assert.equal(await panel().focused(), 'af-input Question');
    assert.deepEqual(await panel().posted(), []);
    assert.equal(await panel().find('.af-question').count(), 1);
  });

  it('types letters and digits into its field, and sends the field with Enter', async () => {
    await enter();
    await panel().find('.af-question .af-field').focus();
    await panel().page.keyboard.type('1 jdw, ');
    await panel().press('Enter');
    assert.deepEqual(await panel().posted(), [
      { type: 'answer', turn: 1, answer: { kind: 'text', text: '1 jdw,' } },
    ]);
  });

  it('sends nothing from an empty field', async () => {
    await enter();
    await panel().find('.af-question .af-field').focus();
    await panel().press('Space', 'Enter');
    assert.deepEqual(await panel().posted(), []);
  });

  it('leaves the composition of an input method alone', async () => {
    await enter();
    await panel().find('.af-question .af-field').focus();
    await panel().compose('か', 'Escape', 'Enter');
    assert.deepEqual(await panel().posted(), []);
    assert.match(await panel().focused(), /^af-field/u);
  });

  it('shows the lines of an option without leaving it', async () => {
    await enter();
    await panel().find('.af-options .af-lines').first().click();
    assert.deepEqual(await panel().posted(), [
      { type: 'reveal', turn: 1, lines: { from: 12, to: 14 } },
    ]);
  });

  it('keeps its focus and what was typed while the page is drawn again', async () => {
    await enter();
    await panel().find('.af-question .af-field').fill('half a sen');
    await panel().show(only(asking(), { pinNote: 'Something else changed.' }));
    assert.match(await panel().focused(), /^af-field/u);
    await panel().page.keyboard.type('tence');
    assert.equal(await panel().find('.af-question .af-field').inputValue(), 'half a sentence');
  });

  it('gives the focus to the composer once it is answered', async () => {
    await enter();
    await panel().press('2');
    await panel().show(only(asking({}, { kind: 'option', index: 1, text: 'Handle them' })));
    assert.equal(await panel().focused(), 'af-input Question');
    assert.equal(await panel().find('.af-question').count(), 0);
  });
});

describe('the focus when a question comes', () => {
  const panel = usePanel();
  const busy = only(turn({ kind: 'looking' }, { looked }), { busy: true });

  it('goes to the first option from an empty composer that has it', async () => {
    await panel().show(busy);
    await panel().find('.af-input').focus();
    await panel().show(only(asking()));
    assert.match(await panel().focused(), /^af-option 1/u);
  });

  it('goes to the field of a question without options', async () => {
    await panel().show(busy);
    await panel().find('.af-input').focus();
    await panel().show(only(asking({ options: [] })));
    assert.match(await panel().focused(), /^af-field/u);
  });

  it('stays with somebody who is typing', async () => {
    await panel().show(busy);
    await panel().find('.af-input').fill('one more thing');
    await panel().show(only(asking()));
    assert.equal(await panel().focused(), 'af-input Question');
  });

  it('stays where it is outside the composer', async () => {
    await panel().show(busy);
    await panel().find('.af-pick').focus();
    await panel().show(only(asking()));
    assert.match(await panel().focused(), /^af-pick/u);
  });

  it('stays in the composer when the question was there before', async () => {
    await panel().show(only(asking()));
    await panel().find('.af-input').focus();
    await panel().show(only(asking(), { pinNote: 'Something else changed.' }));
    assert.equal(await panel().focused(), 'af-input Question');
  });

  it('goes to the new question when an earlier one was never answered', async () => {
    const earlier = asking({ options: [{ text: 'Old one' }, { text: 'Old two' }] });
    const next = settled({}, { turn: 2 });
    await panel().show(snapshot({ turns: [earlier, next] }));
    await panel().find('.af-input').focus();
    await panel().show(snapshot({ turns: [earlier, next, { ...asking(), turn: 3 }] }));
    assert.match(await panel().focused(), /^af-option 1Keep them/u);
  });
});
