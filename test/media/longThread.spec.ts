import assert from 'node:assert/strict';
import { asking, editing, looked, richText, settled, snapshot } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

/** Turns as they come: most answer, some with a change, some asked first. */
const turns = Array.from({ length: 1000 }, (_, index) => {
  const view = { turn: index + 1, question: `Question number ${index + 1}?` };
  if (index % 7 === 3) return { ...editing({ kind: 'rejected' }), ...view };
  if (index % 5 === 2) return { ...asking({}, { kind: 'just-answer' }), ...view };
  return settled(
    { text: `Answer number ${index + 1}, about \`x\` in L${index + 1}.` },
    { ...view, looked, lookedMs: 3 },
  );
});

describe('a thread of a thousand turns', () => {
  const panel = usePanel();
  const nodes = () => panel().page.evaluate(() => document.querySelectorAll('*').length);
  const has = (text: string) => panel().page.getByText(text, { exact: true }).count();
  const scrollTo = async (edge: 'start' | 'end') => {
    await panel()
      .find('.af-thread')
      .evaluate((thread, to) => {
        thread.scrollTop = to === 'start' ? 0 : thread.scrollHeight;
      }, edge);
    await panel().page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };

  it('keeps fewer than 2,000 nodes, at its end and anywhere in it', async () => {
    const rich = turns.map(({ turn, question }) =>
      settled({ text: richText }, { turn, question, looked, lookedMs: 3 }),
    );
    for (const [name, shown] of Object.entries({ usual: turns, rich })) {
      await panel().show(snapshot({ turns: shown }));
      const counts = [await nodes()];
      for (let step = 0; step < 4; step += 1) {
        await scrollTo('start');
        counts.push(await nodes());
      }
      console.log(`      nodes of ${name} turns: ${counts.join(', ')}`);
      assert.ok(Math.max(...counts) < 2000);
    }
  });

  it('begins at its end, shows earlier turns on the way up and later ones on the way down', async () => {
    await panel().show(snapshot({ turns }));
    assert.equal(await has('Question number 1000?'), 1);
    assert.equal(await has('Question number 950?'), 0);
    for (let step = 0; step < 5; step += 1) await scrollTo('start');
    assert.equal(await has('Question number 950?'), 1);
    assert.equal(await has('Question number 1000?'), 0);
    for (let step = 0; step < 9; step += 1) await scrollTo('end');
    assert.equal(await has('Question number 1000?'), 1);
  });

  it('keeps what is read where it is when earlier turns come', async () => {
    await panel().show(snapshot({ turns }));
    const place = async (text: string) =>
      (await panel().page.getByText(text, { exact: true }).boundingBox())?.y ?? Number.NaN;
    // Twice: what comes must be found by its place, not by when it was drawn.
    for (const first of [987, 979]) {
      await scrollTo('start');
      const y = await place(`Question number ${first}?`);
      assert.ok(y > -20 && y < 100, `${first}: ${y}`);
    }
  });

  it('shows earlier turns by its button as well', async () => {
    await panel().show(snapshot({ turns }));
    const more = panel().page.getByRole('button', { name: /^Show earlier turns/u });
    assert.equal(await more.innerText(), 'Show earlier turns (986)');
    await more.focus();
    await more.press('Enter');
    assert.equal(await has('Question number 980?'), 1);
  });

  it('goes to its end when something is asked', async () => {
    await panel().show(snapshot({ turns: turns.slice(0, 900) }));
    for (let step = 0; step < 3; step += 1) await scrollTo('start');
    await panel().show(snapshot({ turns: turns.slice(0, 901) }));
    assert.equal(await panel().page.getByText('Question number 901?').isVisible(), true);
  });

  it('keeps the drawn turns when a new one comes', async () => {
    await panel().show(snapshot({ turns: [settled({ text: richText })] }));
    await panel().page.evaluate(() => {
      document.querySelector('.af-prose')?.setAttribute('data-kept', '');
    });
    await panel().show(
      snapshot({ turns: [settled({ text: richText }), settled({}, { turn: 2 })] }),
    );
    assert.equal(await panel().find('[data-kept]').count(), 1);
  });
});
