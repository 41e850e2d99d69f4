import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Template } from '@huggingface/jinja';
import { Tokenizer as PublishedTokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { promptTokens } from '../../../../src/engine/local/text/promptTokens.ts';
import type { ModelMessage } from '../../../../src/protocol/languageModel.ts';
import { families, type ModelText, modelText } from '../../../support/modelText.ts';
import { testModel } from '../../../support/testModel.ts';

for (const family of families) {
  describe(`a prompt for ${family}`, () => {
    let model: ModelText;
    let conversations: fc.Arbitrary<readonly ModelMessage[]>;
    before(async function () {
      this.timeout(60_000);
      model = await modelText(family);
      const controls = model.tokenizer.controls.map(({ content }) => content);
      const text = fc
        .array(
          fc.oneof(
            fc.constantFrom(...controls),
            fc.string({ unit: 'grapheme', maxLength: 12 }),
            fc.constantFrom(
              '\n',
              ' ',
              '    return x;',
              '\uE0000\uE001',
              '\u2003',
              'user\n',
              '{{ bos_token }}',
            ),
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join(''));
      conversations = fc
        .tuple(fc.boolean(), fc.array(fc.tuple(text, text), { maxLength: 3 }), text)
        .map(([hasSystem, exchanges, last]) => [
          ...(hasSystem ? [{ role: 'system', text: 'Be short.' } as const] : []),
          ...exchanges.flatMap(([question, reply]) => [
            { role: 'user', text: question } as const,
            { role: 'assistant', text: reply } as const,
          ]),
          { role: 'user', text: last },
        ]);
    });

    it('has the control tokens of its template, whatever its messages say', () => {
      const ids = new Set(model.tokenizer.controls.map(({ id }) => id));
      const controlsOf = (messages: readonly ModelMessage[]) =>
        promptOf(messages).filter((id) => ids.has(id));
      fc.assert(
        fc.property(conversations, (messages) => {
          const plain = messages.map(({ role }) => ({ role, text: 'x' }));
          assert.deepEqual(controlsOf(messages), controlsOf(plain));
        }),
        { numRuns: 80 },
      );
    });

    it('begins as the prompt before it, up to where that one asked for its reply', () => {
      fc.assert(
        fc.property(conversations, fc.string(), (messages, reply) => {
          const before = promptOf(messages);
          const after = promptOf([
            ...messages,
            { role: 'assistant', text: reply },
            { role: 'user', text: 'And now?' },
          ]);
          const same = before.findIndex((id, i) => id !== after[i]);
          // Thoughts that were skipped stand before a reply only while it is waited for.
          const skipped = family === 'qwen3' || family === 'smollm3' ? 'thoughts' : 'nothing';
          const rest = same === -1 ? [] : before.slice(same);
          assert.equal(isSkipped(rest) ? 'thoughts' : 'nothing', skipped);
        }),
        { numRuns: 50 },
      );
    });

    it('is that of the published libraries for a conversation that steers nothing', async () => {
      const folder = await testModel(`${family}-fused`);
      const read = async (name: string) =>
        JSON.parse(await readFile(path.join(folder, name), 'utf8'));
      const config = await read('tokenizer_config.json');
      const library = new PublishedTokenizer(await read('tokenizer.json'), config);
      const messages: readonly ModelMessage[] = [
        { role: 'system', text: 'You answer in one line.' },
        { role: 'user', text: 'Why does `f(x)` fail?\n\n```ts\nconst f = 1;\n```' },
        { role: 'assistant', text: 'It is a **number** (L2).' },
        { role: 'user', text: 'Thanks, and then? 日本' },
      ];
      const text = new Template(config.chat_template).render({
        messages: messages.map(({ role, text: content }) => ({ role, content })),
        add_generation_prompt: true,
        enable_thinking: false,
        bos_token: config.bos_token,
      });
      assert.deepEqual(promptOf(messages), library.encode(text, { add_special_tokens: false }).ids);
    });

    function promptOf(messages: readonly ModelMessage[]): readonly number[] {
      return promptTokens(messages, model.template, model.tokenizer);
    }

    /** What is left of a prompt beyond the one that follows: nothing, or the empty thoughts. */
    function isSkipped(rest: readonly number[]): boolean {
      if (rest.length === 0) return false;
      const { tokenizer } = model;
      const thoughts = ['<think>', '</think>'].map((token) => tokenizer.special(token));
      const controls = new Set(tokenizer.controls.map(({ id }) => id));
      assert.deepEqual(
        rest.filter((id) => controls.has(id)),
        thoughts,
      );
      assert.equal(tokenizer.decode(rest).trim(), '');
      return true;
    }
  });
}

describe('a prompt', () => {
  it('joins messages of one side, and gives what the system says to the person where a template knows no system', async () => {
    const { tokenizer, template } = await modelText('qwen2');
    const messages: readonly ModelMessage[] = [
      { role: 'system', text: 'One.' },
      { role: 'user', text: 'Two.' },
      { role: 'user', text: 'Three.' },
    ];
    const text = (takesSystem: boolean) =>
      tokenizer.decode(promptTokens(messages, { ...template, takesSystem }, tokenizer));
    assert.equal(text(true), 'system\nOne.\nuser\nTwo.\n\nThree.\nassistant\n');
    assert.equal(text(false), 'user\nOne.\n\nTwo.\n\nThree.\nassistant\n');
  });
});
