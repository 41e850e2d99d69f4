import assert from 'node:assert/strict';
import { textFlaws } from '../support/textFlaws.ts';

const premise = { claim: '`a` is static', fact: 'It is not.', lines: [1] };
const question = { text: 'Which one?', why: 'There are two.', options: ['One', 'Two'] };

describe('what is off in a reply', () => {
  for (const [flaw, said] of [
    ['a word twice', { reply: 'It is is so.' }],
    [
      'a capital within a sentence',
      { reply: 'No problem is reported and Where it is empty, it fails.' },
    ],
    ['a capital after what I see', { reply: '**I see** A mutex.' }],
    ['a contraction without its sign', { reply: 'It isnt so.' }],
    ['one of many', { reply: 'Turns at 1 conditions (L1).' }],
    ['the wrong article', { reply: 'It is a array.' }],
    [
      'a little word for what is wrong',
      { reply: 'x.', question: { ...question, text: 'What should the why be instead?' } },
    ],
    ['a little word as a name', { reply: 'There is no `the`.' }],
    ['nothing listed', { reply: 'The place for it:' }],
    ['two signs', { reply: 'It is so..' }],
    ['two spaces', { reply: 'It  is so.' }],
    ['a backtick alone', { reply: 'It is `so.' }],
    ['a link beyond the file', { reply: 'It is so (L9).' }],
    ['a link beyond the file', { reply: 'It is so (L3-2).' }],
    ['no end', { reply: 'It is so' }],
    ['no end', { reply: 'x.', assumptions: ['It is so'] }],
    ['no claim', { reply: 'x.', premise: { ...premise, claim: 'why is a static' } }],
    ['no question', { reply: 'x.', question: { ...question, text: 'Say it.' } }],
    ['1 options', { reply: 'x.', question: { ...question, options: ['One'] } }],
    ['alike', { reply: 'x.', question: { ...question, options: ['One', 'One'] } }],
    ['an empty option', { reply: 'x.', question: { ...question, options: ['One', ' '] } }],
  ] as const)
    it(`is seen: ${flaw} in ${said.reply}`, () => {
      const found = textFlaws(said, 3);
      assert.ok(
        found.some((each) => each.startsWith(`${flaw}:`)),
        found.join('\n'),
      );
    });

  it('is nothing where it reads well', () => {
    const reply = [
      '**You said** `a` is static. **I see** it is not: `` f(`x  y`) `` (L1-2), or `isnt` (L3).',
      '',
      'The place for it in L1:',
      '- **L1** `a..b`',
      '',
      'Ask "it isnt so" next.',
    ].join('\n');
    assert.deepEqual(textFlaws({ reply, premise, question }, 3), []);
  });
});
