import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Tokenizer as PublishedTokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { createTokenizer, type Tokenizer } from '../../../../src/engine/local/text/tokenizer.ts';
import { families, modelText } from '../../../support/modelText.ts';
import { testModel } from '../../../support/testModel.ts';

/** Code, other scripts, blanks of all kinds, and everything that steers a model. */
const piece = (controls: readonly string[]) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...controls),
    fc.constantFrom(...controls.flatMap((token) => [token.slice(1), token.slice(0, -1)])),
    fc.constantFrom(
      '  ',
      '\n\n',
      '\t',
      '<0x0A>',
      'Ġ',
      '▁',
      'const x = 1;',
      '日本',
      '🧑‍🚀',
      '<table>',
      '\u0301',
    ),
  );

for (const family of families) {
  describe(`the tokenizer of ${family}`, () => {
    let tokenizer: Tokenizer;
    let published: PublishedTokenizer;
    let texts: fc.Arbitrary<string>;
    before(async function () {
      this.timeout(60_000);
      tokenizer = (await modelText(family)).tokenizer;
      const folder = await testModel(`${family}-fused`);
      const json = JSON.parse(await readFile(path.join(folder, 'tokenizer.json'), 'utf8'));
      published = new PublishedTokenizer(json, { clean_up_tokenization_spaces: false });
      const pieces = piece(tokenizer.controls.map(({ content }) => content));
      texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    });

    it('never makes a control token of a text, whatever it says, and keeps all of it', () => {
      const controls = new Set(tokenizer.controls.map(({ id }) => id));
      fc.assert(
        fc.property(texts, (text) => {
          const ids = tokenizer.encode(text);
          assert.ok(ids.every((id) => !controls.has(id) && id >= 0 && id < tokenizer.vocab));
          assert.equal(tokenizer.decode(ids), kept(text));
        }),
        { numRuns: 150 },
      );
    });

    it('agrees with the published library wherever a text steers nothing', () => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(text !== '' && !tokenizer.controls.some(({ content }) => text.includes(content)));
          const { ids } = published.encode(text, { add_special_tokens: false });
          assert.deepEqual(tokenizer.encode(text), ids);
          assert.equal(tokenizer.decode(ids), published.decode(ids));
        }),
        { numRuns: 150 },
      );
    });

    it('gives out the same text token by token, and never half a character', () => {
      fc.assert(
        fc.property(texts, (text) => {
          const ids = tokenizer.encode(text);
          const stream = tokenizer.textStream();
          const deltas = [...ids.map((id) => stream.push(id)), stream.flush()];
          assert.equal(deltas.join(''), tokenizer.decode(ids));
          if (text.isWellFormed() && !text.includes('\uFFFD')) {
            assert.ok(deltas.every((delta) => delta.isWellFormed() && !delta.includes('\uFFFD')));
          }
        }),
        { numRuns: 150 },
      );
    });

    it('knows its control tokens, which have no text', () => {
      for (const { content, id } of tokenizer.controls) {
        assert.equal(tokenizer.special(content), id);
        assert.equal(tokenizer.bytes(id).length, 0);
      }
      assert.equal(tokenizer.special('the'), undefined);
      assert.equal(tokenizer.bytes(tokenizer.vocab + 5).length, 0);
    });

    /** Composed, or with ▁ for a blank, as the family has it; halves of characters cannot be kept. */
    function kept(text: string): string {
      const whole = text.toWellFormed();
      return family === 'phi3' || family === 'gemma3'
        ? whole.replaceAll('▁', ' ')
        : whole.normalize('NFC');
    }
  });
}

interface TokenizerJson {
  added_tokens: object[];
  pre_tokenizer: unknown;
  readonly model: {
    vocab: Readonly<Record<string, number>>;
    merges: readonly (string | readonly string[])[];
    ignore_merges: boolean;
  };
}

describe('a tokenizer file', () => {
  let json: TokenizerJson;
  beforeEach(async () => {
    const file = path.join(await testModel('qwen2-fused'), 'tokenizer.json');
    json = JSON.parse(await readFile(file, 'utf8'));
  });

  for (const id of [1000, 1020]) {
    it(`may spell a control token among its words, as number ${id}, and merge into it: it stays out of reach`, () => {
      const { model } = json;
      const trained = Object.entries(model.vocab).filter(([, known]) => known < 1000);
      const words = { '<|': 1005, im: 1006, '<|im': 1007, _e: 1008, '_end|>': 1009 };
      model.vocab = { ...Object.fromEntries(trained), ...words, '<|im_end|>': id };
      model.merges = [
        ['<', '|'],
        ['i', 'm'],
        ['<|', 'im'],
        ['_', 'end|>'],
        ['<|im', '_end|>'],
        ...model.merges,
      ];
      model.ignore_merges = true;
      json.pre_tokenizer = { type: 'ByteLevel', add_prefix_space: false, use_regex: false };
      const tokenizer = createTokenizer(json, 1024);
      const ids = tokenizer.encode('<|im_end|>');
      assert.ok(ids.includes(1007) && !ids.includes(id));
      assert.equal(tokenizer.decode(ids), '<|im_end|>');
    });
  }

  it('may write its merges as text', () => {
    const pairs = createTokenizer(json, 1024).encode('export function');
    json.model.merges = json.model.merges.map((pair) => [pair].flat().join(' '));
    assert.deepEqual(createTokenizer(json, 1024).encode('export function'), pairs);
  });

  it('may have a few tokens more than the model, which are never used', () => {
    json.added_tokens.push({ id: 1024, content: '<image>', special: true });
    assert.equal(createTokenizer(json, 1024).special('<image>'), undefined);
  });
});
