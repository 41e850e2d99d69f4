import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ToPage } from '../../src/protocol/page.ts';
import { only, richText, settled, snapshot, turn } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const writing = (text: string) => only(turn({ kind: 'writing', text }), { busy: true });

const delta = (at: number, text: string): ToPage => ({ type: 'text-delta', turn: 1, at, text });

/** The text in pieces, cut before each of these positions. */
function pieces(text: string, cuts: readonly number[]): readonly ToPage[] {
  const edges = [0, ...cuts.toSorted((a, b) => a - b), text.length];
  return edges.slice(1).map((end, index) => {
    const at = edges[index] ?? 0;
    return delta(at, text.slice(at, end));
  });
}

const fragments = [
  'word ',
  'a_b*c ',
  '**bold** ',
  '`code` ',
  'L5 and L7-9. ',
  '# ',
  '### Part',
  '- item',
  '  - nested',
  '1. first',
  '> said',
  '\n',
  '\n\n',
  '\r\n',
  '```ts\n',
  '```',
  '~~~',
  'let x = "1"; // why',
  '    indented',
  '| a | b |\n|---|:-:|\n| 1 | 2 |',
  '---',
  '===',
  '[x](https://example.org/a_b) ',
  '[name] ',
  'https://example.org/?q=1 ',
  '![picture](https://example.org/p.png)',
  '<b>not html</b> ',
  '&amp; &lt; ',
  '\\* ',
  '\u202e',
  '👩‍💻 ',
  '🏳️ ',
  '\t',
];

const markdown = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(''));

describe('a text that streams', () => {
  const panel = usePanel();
  // Else many pieces that come in one frame would be drawn as one.
  beforeEach(() => panel().drawAtOnce());
  /** What stands there, however it was put together. */
  const drawn = () =>
    panel().page.evaluate(() => {
      const prose = document.querySelector('.af-prose')?.cloneNode(true);
      if (!(prose instanceof HTMLElement)) return 'nothing';
      for (const tail of prose.querySelectorAll('.af-tail')) tail.replaceWith(...tail.childNodes);
      prose.normalize();
      return prose.innerHTML;
    });
  const streamed = async (text: string, cuts: readonly number[]) => {
    await panel().show(snapshot());
    await panel().show(writing(''));
    await panel().post(...pieces(text, cuts));
    return drawn();
  };
  const atOnce = async (text: string) => {
    await panel().show(snapshot());
    await panel().show(writing(text));
    return drawn();
  };

  it('is the same at its end wherever it was cut', async function streams() {
    this.timeout(30_000);
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const everywhere = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
        assert.equal(await streamed(text, everywhere), await atOnce(text));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whichever pieces it came in', async () => {
    const cut = fc.array(fc.integer({ min: 1, max: richText.length - 1 }), { maxLength: 8 });
    const whole = await atOnce(richText);
    await fc.assert(
      fc.asyncProperty(cut, async (cuts) => {
        assert.equal(await streamed(richText, cuts), whole);
      }),
      { numRuns: 15 },
    );
  });

  it('finds the whole of an address that came in pieces', async () => {
    const text = '[name]: https://example.org/whole\n\nSee [name].\n\nAnd on.';
    const everywhere = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
    await streamed(text, everywhere);
    await panel().posted();
    await panel().find('.af-link').click();
    assert.deepEqual(await panel().posted(), [
      { type: 'open-link', url: 'https://example.org/whole' },
    ]);
  });

  it('knows an address that came after its use once the reply is whole', async () => {
    const text = 'See [name].\n\nAnd on.\n\n[name]: https://example.org/late';
    await panel().show(only(settled({ text })));
    assert.equal(await panel().find('.af-link').count(), 1);
  });

  it('is the whole answer once it is settled', async () => {
    await streamed(richText, [10, 200]);
    await panel().show(only(settled({ text: richText })));
    const after = await drawn();
    await panel().start();
    await panel().show(only(settled({ text: richText })));
    assert.equal(after, await drawn());
  });

  it('begins to be written when the first piece comes', async () => {
    await panel().show(only(turn({ kind: 'looking' }), { busy: true }));
    await panel().post(delta(0, 'The loop'));
    assert.equal(await panel().find('.af-prose').innerText(), 'The loop');
  });

  it('takes of a piece that was overtaken by a snapshot only what is new', async () => {
    await panel().show(writing('The loop in'));
    await panel().post(delta(4, 'loop'), delta(4, 'loop in L12'), delta(15, '.'));
    assert.equal(await panel().find('.af-prose').innerText(), 'The loop in L12.');
  });

  it('asks for everything again, once, when a piece is missing, and goes on from there', async () => {
    await panel().show(writing('The '));
    await panel().posted();
    await panel().post(delta(9, 'in'), delta(11, ' L12'));
    assert.deepEqual(await panel().posted(), [{ type: 'ready' }]);
    assert.equal(await panel().find('.af-prose').innerText(), 'The');
    await panel().show(writing('The loop in L12'));
    await panel().post(delta(15, '.'), delta(20, '?'));
    assert.deepEqual(await panel().posted(), [{ type: 'ready' }]);
    assert.equal(await panel().find('.af-prose').innerText(), 'The loop in L12.');
  });

  it('asks for everything when a piece belongs to a turn that is not there', async () => {
    await panel().show(snapshot());
    await panel().posted();
    await panel().post(delta(0, 'The loop'));
    assert.deepEqual(await panel().posted(), [{ type: 'ready' }]);
  });

  it('adds nothing to a turn that has ended', async () => {
    await panel().show(only(turn({ kind: 'stopped', text: 'The loop' })));
    await panel().posted();
    await panel().post(delta(8, ' in L12'));
    assert.deepEqual(await panel().posted(), []);
    assert.equal(await panel().find('.af-prose').innerText(), 'The loop');
  });

  it('stays at its end for a reader who is there, and lets one who scrolled up read', async () => {
    const lines = 'A line of text.\n\n'.repeat(100);
    await panel().show(writing(lines));
    const fromEnd = () =>
      panel()
        .find('.af-thread')
        .evaluate((el) => Math.round(el.scrollHeight - el.clientHeight - el.scrollTop));
    assert.equal(await fromEnd(), 0);
    await panel().post(delta(lines.length, lines));
    assert.equal(await fromEnd(), 0);
    await panel()
      .find('.af-thread')
      .evaluate((el) => el.scrollBy(0, -500));
    await panel().post(delta(2 * lines.length, lines));
    assert.ok((await fromEnd()) > 500);
  });

  it('begins at the top of its place, as it will once it is settled', async () => {
    await panel().show(writing('The loop in'));
    const above = await panel().page.evaluate(() => {
      const [prose, first] = ['.af-prose', '.af-prose p'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      return (first?.top ?? 0) - (prose?.top ?? 0);
    });
    assert.equal(above, 0);
  });

  it('stays at its end for a reader who is there when the panel is narrowed', async () => {
    await panel().page.setViewportSize({ width: 700, height: 500 });
    const text = 'A line of text that takes more than one line of a narrow panel. '.repeat(100);
    await panel().show(writing(text));
    await panel().page.setViewportSize({ width: 280, height: 500 });
    await panel().post(delta(text.length, 'The end.'));
    const fromEnd = () =>
      panel()
        .find('.af-thread')
        .evaluate((el) => Math.round(el.scrollHeight - el.clientHeight - el.scrollTop));
    assert.equal(await fromEnd(), 0);
    await panel()
      .find('.af-thread')
      .evaluate((el) => el.scrollBy(0, -500));
    await panel().page.setViewportSize({ width: 260, height: 500 });
    assert.ok((await fromEnd()) > 400);
    await panel().page.setViewportSize({ width: 320, height: 800 });
  });

  it('takes little time for each piece of a long answer', async () => {
    const text = richText.repeat(Math.ceil(20_000 / richText.length)).slice(0, 20_000);
    const cuts = Array.from({ length: text.length / 10 - 1 }, (_, index) => (index + 1) * 10);
    await panel().show(writing(''));
    const times = await panel().page.evaluate(
      async (messages) => {
        const taken: number[] = [];
        for (const message of messages) {
          const started = performance.now();
          window.dispatchEvent(new MessageEvent('message', { data: message }));
          await Promise.resolve();
          document.body.getBoundingClientRect();
          taken.push(performance.now() - started);
        }
        return taken.toSorted((a, b) => a - b);
      },
      pieces(text, cuts),
    );
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    console.log(
      `      20 KB in ${times.length} pieces: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`,
    );
    assert.equal(await drawn(), await atOnce(text));
  });
});
