import assert from 'node:assert/strict';
import { createReplyForm } from '../../../../src/engine/local/text/replyConstraint.ts';
import { acceptsAll, allowedIds, byteTokenizer, mayCome } from '../../../support/constrained.ts';
import { families, modelText } from '../../../support/modelText.ts';
import { checkBlocks } from '../../../support/replyBlocks.ts';

const end = 256;
const form = createReplyForm(byteTokenizer, [end]);

const question = [
  '```ask',
  'Should `send` wait: yes or no?',
  'why: the order (L3) depends on it',
  'slot: expected-behaviour',
  '- It waits (L5-9)',
  '- "Not at all"',
  '```',
].join('\n');

const edit = [
  '```edit path=src/a.go title="Send on the channel"',
  '<<<<<<< SEARCH',
  '\tif done == true {',
  '  >>>>> replaced',
  '======',
  '```go',
  '=======',
  '    >>>> REPLACE',
  '> ```',
  '',
  '>>>>>>> REPLACE',
  '<<<<<<< SEARCH',
  '=======',
  '>>>>>>> replace',
  '```',
].join('\n');

const causes = '```hypotheses\n- open: `items` may be undefined (L7)\n- ruled out: the name\n```';

const good: readonly string[] = [
  'Plain *text*, `code`, ```three``` and 日本.\n\n- a\n- b\n',
  '```ts\nconst a = `b`;\n\n```\n~~~~\n```ask\n~~~\n~~~~\n',
  `I see it (L5).\n\n${edit}\n\n${question}`,
  `${causes}\nThen:\n${question.replace('```ask', '  ~~~ASK').replace(/```$/, '~~~')}`,
  '````go\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n````\nDone.',
  edit.replace('path=src/a.go', 'path="my file.go"'),
  '```askew\nx\n```\n```diff\n-a\n+b\n```',
];

const pair = '```edit path=a\n<<<<<<< SEARCH\n';

/** Each is refused at its last character. */
const bad: readonly (readonly [string, string])[] = [
  ['an empty question', '```ask\n\n'],
  ['a question that is a list', '```ask\n-'],
  ['a question that is a number', '```ask\n1'],
  ['a question that is a key', '```ask\nwhy:'],
  ['a question that is a key with a blank', '```ask\nSlot :'],
  ['a question that begins with a blank of Unicode', '```ask\n\u3000'],
  ['a question without its reason', '```ask\nA?\n-'],
  ['an unknown slot', '```ask\nA?\nwhy: b\nslot: x'],
  ['a single option', '```ask\nA?\nwhy: b\nslot: scope\n- a\n`'],
  ['a fifth option', '```ask\nA?\nwhy: b\nslot: scope\n- a\n- b\n- c\n- d\n-'],
  ['anything behind the word that asks', '```ask '],
  ['a letter that counts as another', '```as\u212a'],
  ['an edit without a path', '```edit\n'],
  ['an edit of no lines', '```edit path=a\n`'],
  ['text before the old lines', '```edit path=a\nx'],
  ['an end among the old lines', `${pair}>>>>>>> REPLACE\n`],
  ['a second divider', `${pair}a\n=======\nb\n=======\n`],
  ['a divider with blanks', `${pair}a\n======= `],
  ['a question within an edit', `${pair}\`\`\`ask\n`],
  ['an edit within an edit', `${pair}  ~~~ edit `],
  ['text behind the new lines', `${pair}=======\n>>>>>>> REPLACE\nx`],
  ['words behind the end', `${pair}=======\n>>>>>>> REPLACE `],
  ['a cause of an unknown state', '```hypotheses\n- m'],
  ['no cause at all', '```hypotheses\n`'],
  ['a blank of Unicode behind the end of a block of code', '```ts\nx\n```\u00a0'],
  ['an end of a block of code behind such a blank', '```ts\n\u00a0```'],
  ['a letter that counts as another where a pair begins', '```ts\n<<<<<<< \u017f'],
  ['a carriage return', 'a\r'],
];

describe('the form of replies', () => {
  for (const family of families) {
    it(`lets good replies pass, token by token of ${family}, and then end`, async () => {
      const { tokenizer } = await modelText(family);
      const last = tokenizer.controls[0]?.id ?? 0;
      const tokens = createReplyForm(tokenizer, [last]);
      for (const text of good) {
        assert.ok(acceptsAll(tokens.start(), [...tokenizer.encode(text), last]), text);
        checkBlocks(text);
      }
    }).timeout(60_000);
  }

  for (const [what, text] of bad) {
    it(`does not allow ${what}`, () => {
      assert.equal(acceptsAll(form.start(), Buffer.from(text)), false);
      const before = [...text].slice(0, -1).join('');
      assert.ok(acceptsAll(form.start(), Buffer.from(before)), 'It is refused before.');
    });
  }

  it('does not let a reply end within a block of ours', () => {
    const open = [
      '```ask',
      '```edit',
      '```ask\nA?\nwhy: b',
      '```edit path=a\n<<<<<<< SEARCH\na',
      '```ts\n<<<<<<< SEARCH',
      '~~~hypotheses',
    ];
    for (const text of open) assert.equal(mayEnd(text), false, text);
    const ended = ['', 'a', '```', '```as', '```ts\nx', '~~~diff\n-a', ...good];
    for (const text of ended) assert.ok(mayEnd(text), text);
  });

  it('says nothing after its question', () => {
    const constraint = form.start();
    assert.ok(acceptsAll(constraint, Buffer.from(question)));
    assert.deepEqual(allowedIds(constraint, 257), [end]);
  });

  function mayEnd(text: string): boolean {
    const constraint = form.start();
    assert.ok(acceptsAll(constraint, Buffer.from(text)), text);
    return mayCome(constraint, end);
  }
});
