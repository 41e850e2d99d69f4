import assert from 'node:assert/strict';
import { asking, editing, only, richText, settled } from './lib/samples.ts';
import { states } from './lib/states.ts';
import { usePanel } from './lib/suite.ts';

/** What a narrow panel in high contrast must still show well: there borders do the work of colours. */
describe('the look of a narrow panel in high contrast', () => {
  const panel = usePanel({ theme: 'highContrast', width: 300 });
  const inPage = <Result>(read: () => Result) => panel().page.evaluate(read);
  /** Lines that each of these takes. */
  const linesOf = (selector: string) =>
    panel()
      .find(selector)
      .evaluateAll((found) =>
        found.map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
        }),
      );

  it('has no boxes around the lines of a code block', async () => {
    await panel().show(only(settled({ text: richText })));
    const outlines = await panel()
      .find('.af-code code')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).outlineStyle));
    assert.deepEqual([...new Set(outlines)], ['none']);
  });

  it('breaks no word of a table', async () => {
    const cells = ['negative', '`unknown`', 'positive'];
    const row = `| ${cells.join(' | ')} | nothing, the items are changed in place and nobody is told |`;
    const text = `| a | b | c | what it returns in the end |\n|---|---|---|---|\n${row}`;
    await panel().show(only(settled({ text })));
    const lines = await linesOf('.af-table td');
    assert.deepEqual(lines.slice(0, 3), [1, 1, 1]);
  });

  it('draws one box around the lines of a kind, and none over another', async () => {
    await panel().show(only(editing({ kind: 'proposed' })));
    const lines = await inPage(() =>
      [...document.querySelectorAll('.af-ln')].map((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        const { borderTopWidth, borderBottomWidth, outlineStyle } = getComputedStyle(line);
        const drawn = [borderTopWidth, borderBottomWidth].map((width) => width !== '0px');
        return { kind: line.className, top, bottom, drawn, outlineStyle };
      }),
    );
    for (const [at, { kind, top, drawn, outlineStyle }] of lines.entries()) {
      const [before, after] = [lines[at - 1], lines[at + 1]];
      const isBoxed = kind !== 'af-ln';
      assert.equal(outlineStyle, 'none');
      assert.deepEqual(drawn, [isBoxed && before?.kind !== kind, isBoxed && after?.kind !== kind]);
      if (isBoxed && before !== undefined && before.kind !== kind) assert.ok(top > before.bottom);
    }
    assert.ok(lines.some(({ kind }) => kind.includes('is-del')));
  });

  it('has the number of a question on one line, and its words for a reader', async () => {
    await panel().show(only(asking()));
    assert.deepEqual(await linesOf('.af-question .af-card-head > .af-grow'), [1]);
    assert.match(await panel().find('.af-question .af-card-head').innerText(), /^1 of 3 at most/u);
    await panel().page.setViewportSize({ width: 700, height: 800 });
    assert.match(await panel().find('.af-question .af-card-head').innerText(), /^Question 1 of 3/u);
    await panel().page.setViewportSize({ width: 300, height: 800 });
  });

  it('says why it asks once', async () => {
    await panel().show(states.weighed ?? only(asking()));
    await panel().find('.af-question [aria-expanded]').click();
    const opened = panel().find('.af-why:has(.af-scores)');
    const { reason } = JSON.parse(JSON.stringify(states.weighed?.turns[0]?.state)).reply;
    assert.equal((await opened.innerText()).split(reason).length, 2);
    assert.equal(await opened.getByRole('heading', { name: 'What was weighed' }).count(), 1);
  });

  it('says why it declines when it is asked to, by keyboard too', async () => {
    await panel().show(states.declined ?? only(asking()));
    const words = () => panel().find('.af-turn').innerText();
    assert.doesNotMatch(await words(), /weighs/u);
    await panel().find('.af-note summary').focus();
    await panel().press('Enter');
    assert.match(await words(), /Help with wrongdoing weighs 7 here\. From 6 on it is declined\./u);
    assert.match(await words(), /Secrecy: \+2[\s\S]*Spite/u);
    assert.match(await words(), /Care that is taken: −4/u);
    const list = panel().find('.af-note').getByRole('list', { name: 'What was weighed' });
    assert.ok((await list.getByRole('listitem').count()) > 2);
  });

  it('shows no reasons where a model declined by itself', async () => {
    await panel().show(only(settled({ act: 'decline', text: 'Not this.' })));
    assert.equal(await panel().find('.af-note').innerText(), 'Not this.');
  });

  it('has boxes for tasks', async () => {
    await panel().show(only(settled({ text: '- [ ] read it\n- [x] run it\n- [y] no task' })));
    assert.equal(await panel().find('.af-prose').innerText(), '☐ read it\n☑ run it\n[y] no task');
  });

  it('opens a reply at its very beginning', async () => {
    await panel().show(only(settled({ text: richText.repeat(4) })));
    assert.equal(
      await panel()
        .find('.af-thread')
        .evaluate((thread) => thread.scrollTop),
      0,
    );
  });

  it('says what a settled change was', async () => {
    const outcome = { gone: 1, still: 0, added: 0 };
    for (const state of [{ kind: 'accepted', outcome }, { kind: 'rejected' }] as const) {
      await panel().show(only(editing(state)));
      const head = panel().find('.af-edit-head');
      assert.match(await head.innerText(), /Visit every item[\s\S]*drain\.ts/u);
    }
  });

  it('says of a change that is not made what it would do', async () => {
    for (const kind of ['proposed', 'undone'] as const) {
      await panel().show(only(editing({ kind })));
      assert.match(await panel().find('.af-checks').innerText(), /Would fix 1 problem/u);
    }
  });

  it('warns of what a change brought, not of what was there before', async () => {
    const signs = async (outcome: { gone: number; still: number; added: number }) => {
      await panel().show(only(editing({ kind: 'accepted', outcome })));
      return panel().find('.af-checks .codicon-warning').count();
    };
    assert.equal(await signs({ gone: 2, still: 5, added: 0 }), 0);
    assert.equal(await signs({ gone: 0, still: 5, added: 0 }), 0);
    assert.equal(await signs({ gone: 2, still: 0, added: 1 }), 1);
  });
});
