import assert from 'node:assert/strict';
import { pageWords } from '../../src/protocol/pageWords.ts';
import type { PanelPage } from './lib/page.ts';
import {
  asking,
  editing,
  hypotheses,
  looked,
  only,
  settled,
  snapshot,
  turn,
} from './lib/samples.ts';
import { states } from './lib/states.ts';
import { usePanel } from './lib/suite.ts';

/** Every sentence between marks, so that what is on the page can be told from what is not translated. */
const marked = Object.fromEntries(
  Object.entries(pageWords).map(([key, words]) => {
    const values = words.match(/\{\w+\}/gu) ?? [];
    return [key, `⟦${key} ${values.join(' ')}⟧`];
  }),
);

/** All that can be read or heard on the page. */
const shownWords = (panel: PanelPage) =>
  panel.page.evaluate(() => {
    const named = [...document.querySelectorAll('.af-panel *')].flatMap((each) =>
      ['title', 'aria-label', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    );
    return [document.body.textContent ?? '', ...named].join('\n');
  });

describe('the words of the page', () => {
  const panel = usePanel();

  it('are all replaced by those of the other side', async () => {
    await panel().drawAtOnce();
    await panel().post({ type: 'words', words: marked });
    const seen = new Set<string>();
    const collect = async () => {
      const text = await shownWords(panel());
      for (const [, key] of text.matchAll(/⟦([\w.]+) /gu)) if (key !== undefined) seen.add(key);
      const english = Object.values(pageWords).filter(
        (words) => words.length > 8 && !words.includes('{') && text.includes(words),
      );
      assert.deepEqual(english, []);
    };
    const looking = only(turn({ kind: 'looking' }), { busy: true });
    const proposed = only(editing({ kind: 'proposed' }));
    const one = only(asking({ options: [{ text: 'Yes' }] }));
    for (const [name, shown] of Object.entries({ ...states, one })) {
      await panel().show(name.startsWith('edit') ? proposed : looking);
      await panel().show(shown);
      await collect();
    }
    const listed = only(settled(), { hypotheses });
    await panel().show(listed);
    await panel().show({ ...listed, hypotheses: hypotheses.slice(1) });
    await panel().show(listed);
    await collect();
    await panel().show(snapshot());
    await panel().find('.af-pick').click();
    await panel().post({ type: 'refused', id: 1, message: 'No.' });
    await collect();
    await panel().show(
      snapshot({
        turns: Array.from({ length: 50 }, (_, index) => settled({}, { turn: index + 1 })),
      }),
    );
    await panel()
      .find('.af-thread')
      .evaluate((thread) => thread.scrollTo(0, 0));
    await panel().find('.af-more').nth(1).waitFor();
    await collect();
    await panel().press('Escape');
    await panel().show(states.assumptions ?? snapshot());
    await panel().find('.af-chip--assumed').first().click();
    await collect();
    await panel().page.evaluate(async () => {
      window.dispatchEvent(new MessageEvent('message', { data: { type: 'snapshot' } }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await collect();
    const unseen = Object.keys(pageWords).filter((key) => !seen.has(key));
    assert.deepEqual(unseen, []);
  });

  it('are left out of a corrected assumption: what is asked is what the person wrote', async () => {
    await panel().show(only(settled({ assumptions: ['Node 22'] })));
    await panel().find('.af-chip--assumed').click();
    await panel().posted();
    await panel().find('.af-free--in .af-field').fill('Node 24');
    await panel().press('Enter');
    assert.deepEqual(await panel().posted(), [{ type: 'ask', text: 'Node 24' }]);
    assert.match(await panel().focused(), /^af-chip/u);
  });

  it('stay English where the other side has none, and keep a name without a value', async () => {
    await panel().post({ type: 'words', words: { 'composer.send': 'Absenden {strange}' } });
    await panel().show(snapshot());
    assert.equal(
      await panel().find('.af-icon--go').getAttribute('aria-label'),
      'Absenden {strange}',
    );
    assert.equal(await panel().find('.af-input').getAttribute('aria-label'), 'Question');
  });

  it('leave a draft and the keyboard where they are', async () => {
    await panel().show(snapshot());
    await panel().find('.af-input').focus();
    await panel().page.keyboard.type('why');
    await panel().post({ type: 'words', words: { 'composer.send': 'Absenden' } });
    await panel().page.keyboard.type(' so?');
    assert.equal(await panel().find('.af-input').inputValue(), 'why so?');
  });

  it('change nothing when they are the same again: what was typed in a card stays', async () => {
    const words = { 'composer.send': 'Absenden' };
    await panel().post({ type: 'words', words });
    await panel().show(only(asking()));
    await panel().find('.af-question .af-field').fill('half a sentence');
    await panel().post({ type: 'words', words });
    await panel().show(only(asking()));
    assert.equal(await panel().find('.af-question .af-field').inputValue(), 'half a sentence');
  });
});

describe('a turn that goes on from an answered question', () => {
  const panel = usePanel();

  it('does not repeat the question', async () => {
    const answered = asking({}, { kind: 'just-answer' });
    const next = { turn: 2, continues: 1, question: answered.question };
    await panel().show(snapshot({ turns: [answered, settled({}, next)] }));
    assert.equal(await panel().page.getByText(answered.question).count(), 1);
    assert.equal(await panel().find('.af-turn').nth(1).locator('.af-ask').count(), 0);
  });

  it('says the question itself where it does not go on from one', async () => {
    const turns = [settled(), settled({}, { turn: 2 })];
    await panel().show(snapshot({ turns }));
    assert.equal(await panel().page.getByText('Why is the last item missing?').count(), 2);
  });
});

describe('what was looked up', () => {
  const panel = usePanel();

  it('is named in one line, but for what was not there', async () => {
    const line = async (rows: typeof looked) => {
      await panel().show(only(settled({}, { looked: rows, lookedMs: 50 })));
      return (await panel().find('summary').textContent()) ?? '';
    };
    const said = await line(looked);
    assert.match(said, /problems, definitions/u);
    assert.doesNotMatch(said, /tests|changes/u);
    assert.match(await line(looked.filter(({ nothing }) => nothing)), /found nothing/u);
  });

  it('is open while it looks and one line afterwards, unless somebody opened it', async () => {
    const fold = () =>
      panel()
        .find('details')
        .evaluate((each: HTMLDetailsElement) => each.open);
    await panel().show(only(turn({ kind: 'looking' }, { looked }), { busy: true }));
    assert.equal(await fold(), true);
    await panel().show(only(turn({ kind: 'writing', text: 'a' }, { looked, lookedMs: 48 })));
    assert.equal(await fold(), false);
    await panel().find('summary').click();
    await panel().show(only(settled({}, { looked, lookedMs: 50 })));
    assert.equal(await fold(), true);
  });
});
