import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomWords } from '../../../../scripts/testModels/random.ts';
import type { Constraint } from '../../../../src/engine/local/text/constraint.ts';
import { createReplyForm } from '../../../../src/engine/local/text/replyConstraint.ts';
import {
  acceptsAll,
  allowedIds,
  byteTokenizer,
  mayCome,
  tokenizerOf,
} from '../../../support/constrained.ts';
import { modelText } from '../../../support/modelText.ts';
import { checkBlocks } from '../../../support/replyBlocks.ts';

/** How a reply may begin. */
const openings: readonly string[] = [
  'So:\n',
  '```ask\n',
  '  ~~~~ ask\n',
  '```edit path=a.ts\n<<<<<<< SEARCH\n',
  '~~~EDIT path="a b" title="Do it"\n<<<<<<< SEARCH\n',
  '```hypotheses\n',
  '```ts\n',
  '```ts\n<<<<<<< SEARCH\n',
];

/** What blocks are made of. With these every reply finds to its end. */
const building: readonly string[] = [
  ...[
    '\n',
    '\n```',
    '\n~~~',
    '\n=======\n',
    '\n>>>>>>> REPLACE\n',
    '```',
    '~~~',
    '~~~~',
    '=======',
    '>>>>>>> REPLACE',
  ],
  ...[
    '<<<<<<< SEARCH\n',
    'Which one?',
    'why: ',
    'slot: ',
    'scope',
    '- ',
    'x',
    'open: ',
    'path=',
    '"',
    ' ',
  ],
];

/** What could break them: other spellings, blanks of Unicode, letters that count as others. */
const breaking: readonly string[] = [
  ...[
    '`',
    '``',
    '````',
    '\n\n',
    '\t',
    '    ',
    'ask',
    'ask\n',
    'edit',
    'edit ',
    'hypotheses\n',
    'diff',
    'ts',
    'as',
    'k',
  ],
  ...[
    ' title="x"',
    '<<<<<<<',
    ' SEARCH',
    'search\n',
    '=',
    '========',
    '=======\n',
    '>>>>>',
    'replace',
    '>>>>>>> REPLACE\n',
  ],
  ...[
    'why',
    ':',
    '-',
    '1. ',
    '{',
    'L5-9',
    'question: ',
    '\n```ask\n',
    '```edit path=a.ts\n',
    '```\n',
    '```as\u212a\n',
  ],
  ...['\u00a0', '\u3000', '\u2028', '\ufeff', '\u212a', '\u017f', 'é', '日', '🙂', '\r', '\v'],
];

/** As every vocabulary has them: with these there is always a way on. */
const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

const pieces = [...openings, ...building, ...breaking, ...letters];
const end = pieces.length;
const vocabulary = tokenizerOf([...pieces, ''].map((piece) => Buffer.from(piece)));
const form = createReplyForm(vocabulary, [end]);

const opening = fc.nat(openings.length - 1);
const choices = fc.array(fc.nat(), { maxLength: 40 });

describe('a constraint to the form of replies', () => {
  it('makes replies that are read with all of their blocks, whatever is chosen of what is allowed', () => {
    fc.assert(
      fc.property(opening, choices, fc.nat(), (first, chosen, seed) => {
        const constraint = form.start();
        constraint.accept(first);
        const ids = [first, ...choose(constraint, chosen)];
        ids.push(...finish(constraint, seed));
        assert.ok(constraint.done);
        checkBlocks(vocabulary.decode(ids));
      }),
      { numRuns: 2000 },
    );
  });

  it('allows exactly the tokens all of whose bytes may come', async () => {
    const { tokenizer } = await modelText('phi3');
    const tokens = createReplyForm(tokenizer, []);
    const bytes = createReplyForm(byteTokenizer, []);
    const beginnings = [
      '',
      'a',
      '\n`',
      '```',
      '```ed',
      '```ts\n',
      '```ts\n<<<<<',
      '```ask\n',
      '```ask\nA',
      ...openings,
    ];
    for (const text of beginnings) {
      const constraint = tokens.start();
      assert.ok(acceptsAll(constraint, tokenizer.encode(text)));
      const possible = Array.from({ length: tokenizer.vocab }, (_, id) => id).filter((id) => {
        const spelled = tokenizer.bytes(id);
        const all = [...Buffer.from(text), ...spelled];
        return spelled.length > 0 && acceptsAll(bytes.start(), all);
      });
      assert.deepEqual(allowedIds(constraint, tokenizer.vocab), possible, text);
    }
  }).timeout(60_000);

  it('goes on apart from its clone', () => {
    fc.assert(
      fc.property(opening, choices, choices, (first, before, after) => {
        const constraint = form.start();
        constraint.accept(first);
        choose(constraint, before);
        const allowed = constraint.allowed();
        const clone = constraint.clone();
        choose(clone, after);
        assert.equal(constraint.allowed(), allowed);
        const second = constraint.clone();
        choose(second, after);
        assert.equal(second.allowed(), clone.allowed());
        assert.equal(second.done, clone.done);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the tokens that must come, but for blanks that belong to the next word', async () => {
    const { tokenizer } = await modelText('qwen2');
    const constraint = createReplyForm(tokenizer, []).start();
    assert.deepEqual(constraint.forced(), []);
    acceptsAll(constraint, tokenizer.encode('```ask\nWhich of the two?\n'));
    assert.deepEqual(constraint.forced(), tokenizer.encode('why:'));
    assert.ok(acceptsAll(constraint, constraint.forced()));
  });

  it('gives none where the tokenizer would put a blank before them', async () => {
    const { tokenizer } = await modelText('phi3');
    const constraint = createReplyForm(tokenizer, []).start();
    acceptsAll(constraint, tokenizer.encode('```ask\nWhich of the two?\n'));
    assert.deepEqual(constraint.forced(), []);
  });

  it('refuses a token that is not allowed, and anything after the end', () => {
    const constraint = form.start();
    assert.throws(() => constraint.accept(pieces.indexOf('\r')), RangeError);
    constraint.accept(end);
    assert.ok(constraint.done);
    assert.throws(() => constraint.accept(end), RangeError);
  });
});

function choose(constraint: Constraint, chosen: readonly number[]): number[] {
  const ids: number[] = [];
  for (const choice of chosen) {
    if (constraint.done) break;
    const allowed = allowedIds(constraint, end + 1);
    const id = allowed[choice % allowed.length];
    assert.ok(id !== undefined, 'Nothing of the vocabulary fits.');
    constraint.accept(id);
    ids.push(id);
  }
  return ids;
}

/** Ends as soon as that may be, and until then takes what blocks are made of. */
function finish(constraint: Constraint, seed: number): number[] {
  const ids: number[] = [];
  const random = randomWords(String(seed));
  while (!constraint.done && ids.length < 10_000) {
    const closing = [...building.keys()]
      .map((at) => at + openings.length)
      .filter((id) => mayCome(constraint, id));
    const possible = closing.length > 0 ? closing : allowedIds(constraint, end + 1);
    const id = mayCome(constraint, end) ? end : possible[random() % possible.length];
    assert.ok(id !== undefined, 'Nothing may come.');
    constraint.accept(id);
    ids.push(id);
  }
  return ids;
}
