import assert from 'node:assert/strict';
import { readModelFolder } from '../../../../src/engine/local/folder/readModelFolder.ts';
import { builtIns } from '../../../../src/engine/local/text/builtInTemplates.ts';
import {
  type ChatTemplate,
  chatTemplate,
  type TemplatePart,
  type TurnRole,
} from '../../../../src/engine/local/text/chatTemplate.ts';
import { createTokenizer, type Tokenizer } from '../../../../src/engine/local/text/tokenizer.ts';
import { families, modelText } from '../../../support/modelText.ts';
import { testModel } from '../../../support/testModel.ts';

const today = new Date(2022, 10, 30);

describe('a chat template', () => {
  for (const family of families) {
    it(`of ${family} writes what the built-in one of the family writes`, async () => {
      const { template } = await modelText(family);
      const [builtIn] = builtIns[family];
      const bos = { llama: '<|begin_of_text|>', gemma3: '<bos>' }[family as string] ?? '';
      const conversations: TurnRole[][] = [
        ['user'],
        ['system', 'user'],
        ['system', 'user', 'assistant', 'user'],
        ['user', 'assistant', 'user', 'assistant', 'user'],
      ];
      for (const roles of conversations) {
        assert.deepEqual(joined(template.render(roles)), joined(builtIn?.render(roles, bos) ?? []));
      }
      assert.equal(template.note, undefined);
    }).timeout(60_000);
  }

  let tokenizer: Tokenizer;
  let of: (source: string | undefined) => ChatTemplate;
  before(async function () {
    this.timeout(60_000);
    const folder = await readModelFolder(await testModel('qwen2-fused'));
    tokenizer = createTokenizer(folder.tokenizerJson, folder.config.vocab);
    of = (source) => chatTemplate({ ...folder, chatTemplate: source }, tokenizer, today);
  });

  it('is told where blanks of a message are dropped, whichever side', () => {
    const template = of(
      "{% for m in messages %}{{ '[' + m.content.lstrip() + '|' }}{% endfor %}{% for m in messages %}{% endfor %}",
    );
    assert.deepEqual(template.render(['user']), [
      { kind: 'text', text: '[' },
      { kind: 'content', turn: 0, trims: { start: true, end: false } },
      { kind: 'text', text: '|' },
    ]);
  });

  it('may name the day, which stays the same', () => {
    const dated = of(
      "{{ strftime_now('%d %b %Y, %B %m %H:%M %%') }}{% for m in messages %}{{ m.content }}{% endfor %}",
    );
    const [first] = dated.render(['user']);
    assert.deepEqual(first, { kind: 'text', text: '30 Nov 2022, November 11 00:00 %' });
  });

  it('may take tools for granted that are named at all', () => {
    const source =
      '{% if tools is defined %}{% for t in tools %}{{ t.name }}{% endfor %}{% endif %}{% for m in messages %}{{ m.content }}{% endfor %}';
    assert.equal(of(source).note, undefined);
  });

  it('may refuse a system message', () => {
    const template = of(
      "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no') }}{% endif %}{{ m.content }}{% endfor %}",
    );
    assert.equal(template.takesSystem, false);
    assert.equal(template.note, undefined);
  });

  const unusable: readonly (readonly [string, string])[] = [
    ['is no Jinja', '{% for %}'],
    ['fails', '{{ nothing.there() }}'],
    ['leaves a message out', '{{ messages[0].content }}'],
    ['shows a message twice', '{% for m in messages %}{{ m.content + m.content }}{% endfor %}'],
    ['puts messages in another order', '{% for m in messages[::-1] %}{{ m.content }}{% endfor %}'],
    ['changes what a message says', '{% for m in messages %}{{ m.content[1:] }}{% endfor %}'],
    [
      'makes up a message',
      "{% for m in messages %}{{ m.content }}{% endfor %}{{ '\uE0009\uE001' }}",
    ],
  ];
  for (const [what, source] of unusable) {
    it(`is replaced by the built-in one, aloud, if it ${what}`, () => {
      const template = of(source);
      assert.equal(
        template.note,
        'The model has a chat template that cannot be used. Its conversations are written in the form of ChatML.',
      );
      assert.deepEqual(joined(template.render(['user'])), [
        { kind: 'text', text: '<|im_start|>user\n' },
        { kind: 'content', turn: 0, trims: { start: false, end: false } },
        { kind: 'text', text: '<|im_end|>\n<|im_start|>assistant\n' },
      ]);
    });
  }

  it('is replaced by the built-in one if there is none', () => {
    assert.match(of(undefined).note ?? '', /^The model has no chat template\./);
  });

  it('is wanting where no built-in one has its tokens', () => {
    const without = { ...tokenizer, special: () => undefined };
    const folder = {
      chatTemplate: undefined,
      tokenizerConfig: {},
      config: { family: 'qwen2' },
    } as const;
    assert.throws(() => chatTemplate(folder, without, today), {
      code: 'unsupported-model',
      message: /none of the built-in ones fits/,
    });
  });
});

/** Neighbouring texts as one. */
function joined(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const result: TemplatePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    } else result.push(part);
  }
  return result.filter((part) => part.kind === 'content' || part.text !== '');
}
