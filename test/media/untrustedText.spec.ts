import assert from 'node:assert/strict';
import type { Snapshot } from '../../src/protocol/snapshot.ts';
import type { PanelPage } from './lib/page.ts';
import { asking, editing, location, only, settled, snapshot, turn } from './lib/samples.ts';
import { usePanel } from './lib/suite.ts';

const host = 'https://evil.example';

/** Texts that would act, load or hide, if anything here were HTML, or were trusted. */
const attacks: Readonly<Record<string, string>> = {
  'a script': `<script>window.hit = 1; fetch('${host}')</script>`,
  'an image with a handler': `<img src=x onerror="window.hit = 1">`,
  'an image in Markdown': `![alt](${host}/p.png "t")`,
  'an image by reference': `![alt][p]\n\n[p]: ${host}/p.png`,
  'an image in a link': `[![alt](${host}/p.png)](${host}/go)`,
  'a drawing': '<svg onload="window.hit = 1"><script>window.hit = 1</script></svg>',
  'a drawing with a link': '<svg><a xlink:href="javascript:window.hit=1"><text>x</text></a></svg>',
  'a formula': '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>',
  'a style sheet': `<style>@import '${host}/s.css'; * { background: url(${host}/b.png) }</style>`,
  'a style': `<p style="background: url(${host}/b.png); position: fixed; inset: 0">over all</p>`,
  'a link to a style sheet': `<link rel=stylesheet href=${host}/s.css>`,
  'a frame': `<iframe src="${host}" srcdoc="<script>parent.hit = 1</script>"></iframe>`,
  'an object': `<object data="${host}/o"></object><embed src="${host}/e">`,
  'a form': `<form action="${host}"><input name=q autofocus onfocus="window.hit = 1"></form>`,
  'a base': `<base href="${host}/">`,
  'a refresh': `<meta http-equiv=refresh content="0; url=${host}">`,
  'a film': `<video src="${host}/v" poster="${host}/p" onerror="window.hit = 1" autoplay></video>`,
  'a detail that opens': '<details open ontoggle="window.hit = 1"><summary>x</summary></details>',
  'a template': '<template><img src=x onerror="window.hit = 1"></template>',
  'an id that hides a name': '<a id="acquireVsCodeApi"></a><form name="body"></form>',
  'a link that runs': '[x](javascript:window.hit=1) [y](JaVaScRiPt:window.hit=1)',
  'a link that runs, disguised':
    '[x](java&#x73;cript:window.hit=1) [y](\u0001javascript:window.hit=1)',
  'a link that runs, by brackets': '<javascript:window.hit=1>',
  'a link with data': '[x](data:text/html;base64,PHNjcmlwdD4) [y](data:image/svg+xml,<svg/>)',
  'a link to a command': '[x](command:workbench.action.terminal.sendSequence?%7B%7D)',
  'a link to a file': '[x](file:///etc/passwd) [y](vscode://file/etc/passwd) [z](vbscript:x)',
  'a link to another machine': '[x](//evil.example/x) [y](\\\\evil.example\\x)',
  'a link that looks like another': `[https://example.org](${host})`,
  'a title with quotes': `[x](${host} "a\\" onmouseover=\\"window.hit=1")`,
  'a language with quotes': '```"><img/src=x/onerror=window.hit=1>\ncode\n```',
  'a table with handlers': '| <img src=x onerror=window.hit=1> |\n|---|\n| <b onclick=x> |',
  entities: '&lt;img src=x onerror=window.hit=1&gt; &#60;script&#62;window.hit=1&#60;/script&#62;',
  'code that is highlighted':
    '```js\nconst a = "<img src=x onerror=window.hit=1>"; // </code></pre><script>\n```',
  'the end of a comment': '<!-- --><script>window.hit = 1</script> <![CDATA[ <b> ]]> <?x y?>',
  'brackets that do not close': '<img src=x onerror=window.hit=1 //',
};

/** A snapshot that has the text in every place where somebody else's words are shown. */
const everywhere = (text: string): Snapshot =>
  snapshot({
    turns: [
      settled({
        text,
        engine: text,
        reason: text,
        assumptions: [text],
        premise: { claim: text, fact: text, lines: [3], better: text },
      }),
      {
        ...asking({
          text,
          why: text,
          options: [{ text, lines: { from: 1, to: 2 } }, { text }],
        }),
        turn: 2,
        question: text,
        location: { ...location, path: text },
        looked: [{ what: 'problems', found: text, ms: 3 }],
      },
      {
        ...editing({ kind: 'proposed' }, { title: text, file: text, oldText: text }, text),
        turn: 3,
      },
      { ...asking({ text }, { kind: 'text', text }), turn: 4 },
      turn({ kind: 'failed', text, code: 'x', message: text }, { turn: 5 }),
      turn({ kind: 'writing', text }, { turn: 6 }),
    ],
    pinned: { ...location, path: text },
    pinNote: text,
    banners: [{ id: 'b', severity: 'error', text, actions: [{ id: 'a', label: text }] }],
    engines: [{ id: 'analyst', name: text, detail: text, chosen: true, ready: true }],
  });

/** What must never be in the page, whatever was said. */
const inspect = (panel: PanelPage) =>
  panel.page.evaluate(() => {
    const forbidden =
      'img, svg, math, style, link, iframe, object, embed, base, meta, video, audio, template, script, a';
    const nodes = [...document.querySelectorAll('.af-panel *')];
    const attributes = nodes.flatMap((node) => node.getAttributeNames());
    return {
      hit: 'hit' in window,
      elements: nodes.filter((node) => node.matches(forbidden)).map((node) => node.outerHTML),
      attributes: attributes.filter((name) => /^on|^style$|^src|^href|^action$|^name$/u.test(name)),
    };
  });

describe('text that nobody vouches for', () => {
  const panel = usePanel();

  for (const [name, text] of Object.entries(attacks)) {
    it(`is shown and does nothing: ${name}`, async () => {
      await panel().show(everywhere(text));
      await panel().find('.af-pick').click();
      assert.deepEqual(await inspect(panel()), { hit: false, elements: [], attributes: [] });
      assert.deepEqual(await panel().posted(), [{ type: 'ready' }]);
    });
  }

  it('is drawn in reasonable time however deep it nests', async () => {
    const deep = {
      quotes: '> '.repeat(5000),
      lists: Array.from({ length: 300 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'),
      brackets: '['.repeat(20_000),
      pictures: '!['.repeat(10_000),
      stars: '*a _b '.repeat(10_000),
      ticks: Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' '),
      angles: '<'.repeat(20_000),
      pipes: `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${`${'|b'.repeat(500)}\n`.repeat(20)}`,
    };
    for (const [name, text] of Object.entries(deep)) {
      const started = performance.now();
      await panel().show(only(settled({ text })));
      const took = performance.now() - started;
      assert.ok(took < 5000, `${name}: ${took} ms`);
      assert.ok((await panel().find('.af-prose').count()) === 1, name);
    }
  });

  it('shows where a picture would come from, and does not load it', async () => {
    await panel().show(only(settled({ text: `![a chart](${host}/p.png)` })));
    const shown = await panel().find('.af-prose').innerText();
    assert.equal(shown, '[image not loaded: evil.example]');
  });

  it('leaves a picture that is not on the web the text that it was', async () => {
    const text = '![b](data:image/png;base64,AAAA)';
    await panel().show(only(settled({ text })));
    assert.equal(await panel().find('.af-prose').innerText(), text);
  });

  it('asks before a link opens, and shows its whole address', async () => {
    await panel().show(only(settled({ text: `[https://example.org](${host}/a?b=1#c)` })));
    const link = panel().find('.af-link');
    await panel().posted();
    assert.equal(await link.getAttribute('title'), `${host}/a?b=1#c (asks before it opens)`);
    await link.click();
    assert.deepEqual(await panel().posted(), [{ type: 'open-link', url: `${host}/a?b=1#c` }]);
  });

  it('keeps no link to anything but the web', async () => {
    const kinds = ['javascript', 'data', 'command', 'file', 'vscode', 'ftp', 'mailto'];
    const text = kinds.map((kind) => `[${kind}](${kind}:x) <${kind}:x>`).join('\n');
    await panel().show(only(settled({ text })));
    assert.equal(await panel().find('.af-link').count(), 0);
  });

  it('shows characters that hide, in text, in code, in names and in changes', async () => {
    const hidden = 'if (a\u202e\u2066) { b\u200b }\u2069';
    await panel().show(everywhere(`${hidden} \`${hidden}\`\n\n\`\`\`js\n${hidden}\n\`\`\``));
    const left = await panel().page.evaluate(() =>
      [...document.querySelectorAll('.af-panel, .af-panel *')].flatMap((each) => {
        const own = [...each.childNodes].map((node) => (node instanceof Text ? node.data : ''));
        const named = ['title', 'aria-label', 'placeholder'].map((name) => each.getAttribute(name));
        const bare = /[\u202a-\u202e\u2066-\u2069\u200b]/u;
        return [...own, ...named].filter((text) => text !== null && bare.test(text));
      }),
    );
    assert.deepEqual(left, []);
    assert.ok((await panel().page.getByText('[U+202E]').count()) > 0);
  });

  it('copies what is shown, with its hidden characters written out', async () => {
    await panel().show(only(settled({ text: '```js\na\u202eb\n```' })));
    await panel().posted();
    await panel().find('.af-code .af-icon').click();
    assert.deepEqual(await panel().posted(), [{ type: 'copy', text: 'a[U+202E]b' }]);
  });

  it('ignores what does not fit the protocol', async () => {
    await panel().show(only(settled()));
    const before = await panel().find('.af-thread').innerHTML();
    await panel().page.evaluate(async () => {
      const strange = [
        undefined,
        'snapshot',
        { type: 'snapshot' },
        { type: 'snapshot', snapshot: { turns: [{}] } },
        { type: 'text-delta', turn: 1, at: -1, text: 'x' },
        { type: '__proto__' },
        { type: 'constructor' },
        { type: 'words', words: { 'composer.send': 3 } },
      ];
      for (const data of strange) window.dispatchEvent(new MessageEvent('message', { data }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    assert.equal(await panel().find('.af-thread').innerHTML(), before);
  });
});
