import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openReply, readReply, visibleText } from '../../../src/chat/reply/readReply.ts';

const lines = (...parts: readonly string[]): string => parts.join('\n');

const ask = lines(
  '```ask',
  'Which input gives the wrong result?',
  'why: Two branches treat empty input differently.',
  'slot: steps-or-inputs',
  '- An empty list (L5)',
  '- A list of one (L7-9)',
  '```',
);

const edit = lines(
  '```edit path=src/a.go title="Send on the channel"',
  '<<<<<<< SEARCH',
  'a <= b',
  '=======',
  'a <- b',
  '>>>>>>> REPLACE',
  '```',
);

const pair = {
  search: 'a <= b',
  replace: 'a <- b',
  file: 'src/a.go',
  title: 'Send on the channel',
};

describe('readReply', () => {
  it('reads plain text as an answer', () => {
    const { draft } = readReply('It returns `None` (L5).', false);
    assert.equal(draft.act, 'answer');
    assert.equal(draft.text, 'It returns `None` (L5).');
  });

  it('reads an ask block as a question and takes it out of the text', () => {
    const { draft } = readReply(lines('I read `f`.', '', ask), false);
    assert.equal(draft.act, 'ask');
    assert.equal(draft.text, 'I read `f`.');
    assert.deepEqual(draft.question, {
      slot: 'steps-or-inputs',
      text: 'Which input gives the wrong result?',
      why: 'Two branches treat empty input differently.',
      options: [
        { text: 'An empty list', lines: { from: 5, to: 5 } },
        { text: 'A list of one', lines: { from: 7, to: 9 } },
      ],
    });
  });

  it('reads an ask block written as JSON', () => {
    const json =
      '{"question":"Which?","why":"Two.","slot":"scope","options":["This",{"text":"That","lines":{"from":2,"to":3}}]}';
    const { draft } = readReply(lines('```ask', json, '```'), false);
    assert.deepEqual(draft.question, {
      slot: 'scope',
      text: 'Which?',
      why: 'Two.',
      options: [{ text: 'This' }, { text: 'That', lines: { from: 2, to: 3 } }],
    });
  });

  it('reads an edit block', () => {
    const { draft } = readReply(lines('A send is `<-`.', edit, 'Done.'), false);
    assert.deepEqual(draft.edits, [pair]);
    assert.equal(draft.text, 'A send is `<-`.\n\nDone.');
  });

  it('reads several pairs of one block', () => {
    const second = lines('<<<<<<< SEARCH', 'nul', '=======', 'nil', '>>>>>>> REPLACE', '```');
    const { draft } = readReply(edit.replace(/```$/u, second), false);
    assert.deepEqual(
      draft.edits.map(({ replace }) => replace),
      ['a <- b', 'nil'],
    );
  });

  it('takes the line end along when a replacement is empty', () => {
    const block = lines('```edit', '<<<<<<< SEARCH', 'a', 'b', '=======', '>>>>>>> REPLACE', '```');
    assert.deepEqual(readReply(block, false).draft.edits, [
      { search: 'a\nb\n', replace: '', file: undefined },
    ]);
  });

  it('reads assumptions from lines of their own', () => {
    const { draft } = readReply('Use `nil`.\n\n*Assuming: the error is to be returned.*', false);
    assert.equal(draft.act, 'answer-assuming');
    assert.deepEqual(draft.assumptions, ['the error is to be returned.']);
    assert.equal(draft.text, 'Use `nil`.');
  });
});

describe('readReply, tolerantly', () => {
  it('keeps the first question and names the others', () => {
    const { draft, unasked } = readReply(lines(ask, '', '```ask', 'And since when?', '```'), false);
    assert.equal(draft.question?.text, 'Which input gives the wrong result?');
    assert.deepEqual(unasked, ['And since when?']);
  });

  it('splits two questions in one block', () => {
    const { draft, unasked } = readReply(lines('```ask', 'What fails? Since when?', '```'), false);
    assert.equal(draft.question?.text, 'What fails?');
    assert.deepEqual(unasked, ['Since when?']);
  });

  it('drops a single option, which is no choice, and a fifth', () => {
    const options = (count: number): string =>
      lines('```ask', 'Which?', ...Array.from({ length: count }, (_, i) => `- option ${i}`), '```');
    assert.equal(readReply(options(1), false).draft.question?.options.length, 0);
    assert.equal(readReply(options(5), false).draft.question?.options.length, 4);
  });

  for (const [name, text] of [
    ['longer fences', edit.replaceAll('```', '`````')],
    ['tildes', edit.replaceAll('```', '~~~')],
    ['CRLF', edit.replaceAll('\n', '\r\n')],
    ['lower-case markers', edit.replace('SEARCH', 'search').replace('REPLACE', 'replace')],
    ['an upper-case name', edit.replace('```edit', '```EDIT')],
    ['markers of another length', edit.replace('=======', '========').replace('<<<<<<<', '<<<<<<')],
    ['an indented fence', edit.replaceAll('```', '  ```')],
    ['an unclosed fence at the end', edit.replace(/\n```$/u, '')],
  ] as const) {
    it(`reads an edit block with ${name}`, () => {
      assert.deepEqual(readReply(text, false).draft.edits, [pair]);
    });
  }

  it('lets code inside a pair have fences of its own', () => {
    const block = edit.replace('a <= b', '```\ncode\n```');
    assert.equal(readReply(block, false).draft.edits[0]?.search, '```\ncode\n```');
  });

  it('leaves ask blocks that are quoted inside another block alone', () => {
    const quoted = lines('````markdown', ask, '````');
    const { draft } = readReply(quoted, false);
    assert.equal(draft.question, undefined);
    assert.equal(draft.text, quoted);
  });

  it('closes a code block that the reply left open', () => {
    assert.equal(readReply('```go\na := 1', true).draft.text, '```go\na := 1\n```');
  });
});

describe('readReply, never half an edit', () => {
  const malformed: readonly (readonly [string, string])[] = [
    ['without a divider', edit.replace('=======\n', '')],
    ['with two dividers', edit.replace('a <- b', 'a <- b\n=======')],
    ['without an end marker', edit.replace('>>>>>>> REPLACE\n', '')],
    ['with words between its markers', edit.replace('<<<<<<<', 'Here:\n<<<<<<<')],
    ['with nothing in it', '```edit path=a\n```'],
  ];
  for (const [name, text] of malformed) {
    it(`leaves a block ${name} as text`, () => {
      const { draft } = readReply(text, false);
      assert.deepEqual(draft.edits, []);
      assert.match(draft.text, /^```edit/u);
    });
  }

  it('takes no edit from an open block of a cut reply', () => {
    for (let length = 1; length < edit.length - 3; length += 1) {
      assert.deepEqual(readReply(edit.slice(0, length), true).draft.edits, []);
    }
  });

  it('takes complete blocks of a cut reply', () => {
    assert.equal(readReply(`${edit}\nAnd th`, true).draft.edits.length, 1);
  });

  it('reads the block after one that never ended', () => {
    const { draft } = readReply(`${edit.replace('>>>>>>> REPLACE\n```', '')}\n${edit}`, false);
    assert.deepEqual(draft.edits, [pair]);
    assert.match(draft.text, /SEARCH/u);
  });
});

describe('visibleText', () => {
  it('shows text up to the last character', () => {
    assert.equal(visibleText('It retur'), 'It retur');
  });

  it('hides an ask block until it is complete, and after', () => {
    assert.equal(visibleText('Text\n```ask\nWhich'), 'Text\n');
    assert.equal(visibleText(`Text\n${ask}\nMore`), 'Text\nMore');
  });

  it('hides what may become a fence', () => {
    assert.equal(visibleText('Text\n``'), 'Text\n');
  });

  it('shows other code as it comes', () => {
    assert.equal(visibleText('```go\na := 1\nb :='), '```go\na := 1\nb :=');
  });

  it('shows a malformed block once it is complete', () => {
    assert.equal(visibleText('```edit\nno\n```\n'), '```edit\nno\n```\n');
  });
});

const piece = fc.constantFrom(
  'text',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '```',
  '````',
  '~~~',
  '`',
  'ask',
  'edit path=a',
  'go',
  '- one',
  'Which?',
  'Assuming: x',
  '<<<<<<< SEARCH',
  '=======',
  '>>>>>>> REPLACE',
  '{',
  '"',
  `\n${ask}\n`,
  `\n${edit}\n`,
);
const reply = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('a reply on its way, for any text', () => {
  it('gives the same however it is cut', () => {
    fc.assert(
      fc.property(reply, fc.array(fc.nat(200)), fc.boolean(), (text, cuts, cut) => {
        const whole = openReply();
        const shownWhole = whole.write(text);
        const ended = whole.end(cut);
        const pieces = openReply();
        const places = [...new Set([...cuts, text.length].map((at) => Math.min(at, text.length)))];
        let from = 0;
        let shown = '';
        for (const to of places.toSorted((a, b) => a - b)) {
          shown += pieces.write(text.slice(from, to));
          from = to;
        }
        assert.equal(shown, shownWhole);
        assert.deepEqual(pieces.end(cut), ended);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never takes back what it showed', () => {
    fc.assert(
      fc.property(reply, fc.nat(400), (text, length) => {
        assert.ok(visibleText(text).startsWith(visibleText(text.slice(0, length))));
      }),
      { numRuns: 5_000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), reply), fc.boolean(), (text, cut) => {
        readReply(text, cut);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves a block of more lines than anybody reviews in the text, as it was written', () => {
    const search = 'a\n'.repeat(12_000);
    const text = `\`\`\`edit path=a\n<<<<<<< SEARCH\n${search}=======\nb\n>>>>>>> REPLACE\n\`\`\`\n\nSo it is.`;
    const { draft } = readReply(text, false);
    assert.deepEqual(draft.edits, []);
    assert.equal(draft.text, text);
    assert.equal(visibleText(`${text}\n`), `${text}\n`);
  });

  it('takes the CR of each line end away, and no other', () => {
    assert.equal(readReply('a\r\nb\r\r\nc\rd\r\n', false).draft.text, 'a\nb\r\nc\rd');
  });

  it('shows the same when it comes unit by unit', () => {
    const text = `${'word '.repeat(2_000)}\n${'a\n'.repeat(2_000)}`;
    const pieces = openReply();
    let shown = '';
    for (const unit of text) shown += pieces.write(unit);
    assert.equal(shown, visibleText(text));
  });
});
