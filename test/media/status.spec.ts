import assert from 'node:assert/strict';
import type { Snapshot, TurnView } from '../../src/protocol/snapshot.ts';
import { asking, editing, looked, only, settled, snapshot, turn } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const looking = only(turn({ kind: 'looking' }, { looked }), { busy: true });
const writing = only(turn({ kind: 'writing', text: 'The loop' }), { busy: true });

describe('what is said to somebody who does not see the page', () => {
  const panel = usePanel();
  const saidAfter = async (...shown: readonly Snapshot[]) => {
    for (const each of shown) await panel().show(each);
    return panel().status();
  };

  it('says that it looks', async () => {
    assert.equal(await saidAfter(snapshot(), looking), 'Looking things up');
  });

  it('says that the model loads, and that it reads, each when it begins', async () => {
    const working = (work: TurnView['work'] & object) =>
      only(turn({ kind: 'looking' }, { looked, work }), { busy: true });
    const loading = working({ kind: 'loading', done: 5e6, of: 350e6 });
    assert.equal(await saidAfter(looking, loading), 'Loading the model');
    const reading = working({ kind: 'prefill', done: 512, of: 3000, reused: 500 });
    assert.equal(
      await saidAfter(working({ kind: 'idle' }), reading),
      'The model reads the question',
    );
  });

  it('says the question with the number of its options', async () => {
    const text = 'Should drain keep items that arrive while it runs?';
    assert.equal(await saidAfter(looking, only(asking())), `Question with 3 options: ${text}`);
    await panel().start();
    const one = only(asking({ options: [{ text: 'Yes' }] }));
    assert.equal(await saidAfter(looking, one), `Question with 1 option: ${text}`);
    await panel().start();
    const none = only(asking({ options: [] }));
    assert.equal(await saidAfter(looking, none), `Question with 0 options: ${text}`);
  });

  it('says that the answer is ready, and never the answer', async () => {
    assert.equal(await saidAfter(looking, writing, only(settled())), 'Answer ready');
  });

  it('says what a wrong premise is', async () => {
    const premise = { claim: 'It is called twice', fact: 'It is called once.', lines: [] };
    assert.equal(
      await saidAfter(looking, only(settled({ premise }))),
      'One thing does not match: It is called once.',
    );
  });

  it('says that the reply is written, and nothing of the stream', async () => {
    await panel().show(snapshot());
    await panel().show(looking);
    await panel().page.evaluate(() => {
      const region = document.querySelector('[role=status]');
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(region?.textContent ?? '')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await panel().show(writing);
    await panel().post({ type: 'text-delta', turn: 1, at: 8, text: ' in L12 is wrong' });
    const said = await panel().page.evaluate(() => (window as unknown as { said: string[] }).said);
    assert.deepEqual([...new Set(said)], ['Writing']);
    assert.equal(await panel().find('.af-thread').getAttribute('aria-live'), 'off');
    assert.equal(await panel().find('[aria-live=polite], [role=alert]').count(), 1);
  });

  it('says what became of a change, with its counts', async () => {
    const proposed = only(editing({ kind: 'proposed' }));
    assert.equal(await saidAfter(proposed, only(editing({ kind: 'accepted' }))), 'Change accepted');
    const outcome = { gone: 1, still: 0, added: 0 };
    assert.equal(
      await saidAfter(only(editing({ kind: 'accepted', outcome }))),
      'Change accepted: 1 problem gone, 0 new',
    );
    const bad = { gone: 0, still: 2, added: 1 };
    assert.equal(
      await saidAfter(only(editing({ kind: 'accepted', outcome: bad }))),
      'Change accepted: This made it worse (0 problems gone, 1 new, 2 still there)',
    );
    assert.equal(await saidAfter(only(editing({ kind: 'undone' }))), 'Change undone');
    assert.equal(await saidAfter(only(editing({ kind: 'rejected' }))), 'Change rejected');
  });

  it('says why a change was refused', async () => {
    const refused = only(editing({ kind: 'proposed' }, {}, 'The file changed since.'));
    assert.equal(
      await saidAfter(only(editing({ kind: 'proposed' })), refused),
      'The file changed since.',
    );
  });

  it('says errors, ends and refusals', async () => {
    const failed = turn({ kind: 'failed', text: '', code: 'x', message: 'No answer came.' });
    assert.equal(await saidAfter(looking, only(failed)), 'No answer came.');
    assert.equal(await saidAfter(looking, only(turn({ kind: 'stopped', text: '' }))), 'Stopped');
    await panel().post({ type: 'refused', id: 1, message: 'The file is too large.' });
    assert.equal(await panel().status(), 'The file is too large.');
  });

  it('reads no backticks out', async () => {
    const asked = asking({ text: 'Is `a` or `b` meant, and what is a lone ` for?' });
    assert.equal(
      await saidAfter(looking, only(asked)),
      'Question with 3 options: Is a or b meant, and what is a lone ` for?',
    );
    const premise = { claim: '`a` is called', fact: '`a` is never called.', lines: [] };
    assert.equal(
      await saidAfter(looking, only(settled({ premise }))),
      'One thing does not match: a is never called.',
    );
    const label = panel().find('.af-chip--assumed');
    await panel().show(only(settled({ act: 'answer-assuming', assumptions: ['`a` is set'] })));
    assert.equal(await label.getAttribute('aria-label'), 'Assuming: a is set Correct this');
  });

  it('says nothing of a thread that was there before, nor of another one', async () => {
    assert.equal(await saidAfter(only(asking())), '');
    assert.equal(await saidAfter(only(settled(), { thread: 'thread-2' })), '');
  });

  it('names each turn by its place, and a code block and a change by what they are', async () => {
    await panel().show(
      snapshot({
        turns: [
          settled({ text: '```go\nx := 1\n```' }),
          { ...editing({ kind: 'proposed' }), turn: 2 },
        ],
      }),
    );
    const page = panel().page;
    await page.getByRole('article', { name: 'Turn 2 of 2' }).waitFor();
    await page.getByRole('group', { name: 'Go code' }).waitFor();
    await page.getByRole('region', { name: 'Change to src/queue/drain.ts' }).waitFor();
    const lines = await page
      .getByRole('group', { name: /Change to/u })
      .locator('code')
      .allTextContents();
    assert.ok(lines.some((line) => line.startsWith('added ')));
    assert.ok(lines.some((line) => line.startsWith('removed ')));
  });

  it('labels the options by the question and describes them by its reason', async () => {
    await panel().show(only(asking()));
    const group = panel().page.getByRole('radiogroup', { name: /Should drain keep items/u });
    assert.equal(await group.getByRole('radio').count(), 3);
    const id = await group.getAttribute('aria-describedby');
    assert.match(await panel().find(`#${id}`).innerText(), /handle them differently/u);
  });
});
