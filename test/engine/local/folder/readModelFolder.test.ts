import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ModelConfig } from '../../../../src/engine/local/folder/modelFolder.ts';
import { readModelFolder } from '../../../../src/engine/local/folder/readModelFolder.ts';
import { prepareGraph } from '../../../../src/engine/local/graph/prepareGraph.ts';
import { families } from '../../../support/modelText.ts';
import { testModel } from '../../../support/testModel.ts';

const small = { heads: 4, kvHeads: 2, headDim: 16, hidden: 64, layers: 2, vocab: 1024 };
const expected: Readonly<Record<(typeof families)[number], Partial<ModelConfig>>> = {
  qwen2: { ...small, tied: true, ropeTheta: 1_000_000, bos: undefined },
  qwen3: { ...small, headDim: 32, tied: true },
  llama: { ...small, tied: false, ropeTheta: 500_000 },
  smollm3: { ...small, layers: 4, ropeTheta: 50_000 },
  phi3: { ...small, kvHeads: 4, tied: false },
  gemma3: { ...small, layers: 4, heads: 2, kvHeads: 1, headDim: 32, slidingWindow: 16 },
};

describe('a model folder', () => {
  for (const family of families) {
    it(`of ${family} is read with its sizes, and its graph prepared`, async () => {
      const folder = await readModelFolder(await testModel(`${family}-fused`));
      const read = Object.keys(expected[family]).map((key) => [
        key,
        folder.config[key as keyof ModelConfig],
      ]);
      assert.deepEqual(Object.fromEntries(read), expected[family]);
      assert.equal(folder.config.family, family);
      const options = {
        contextLength: 64,
        delta: true,
        shortRuns: true,
        eightBits: false,
        hidden: false,
      };
      assert.equal((await prepareGraph(folder, options)).logits, 'last-rows');
    }).timeout(60_000);
  }

  describe('that was changed', () => {
    let work: string;
    let dir: string;
    beforeEach(async () => {
      work = await realpath(await mkdtemp(path.join(tmpdir(), 'ask-first-folder-')));
      dir = path.join(work, 'small-model');
      await cp(await testModel('qwen2-fused'), dir, { recursive: true });
    });
    afterEach(() => rm(work, { recursive: true, force: true }));

    const configs: readonly (readonly [
      string,
      Readonly<Record<string, unknown>>,
      Partial<ModelConfig>,
    ])[] = [
      ['takes the width by the heads for a head', { head_dim: undefined }, { headDim: 16 }],
      [
        'has as many key heads as heads if it names none',
        { num_key_value_heads: null },
        { kvHeads: 4 },
      ],
      [
        'has no window while that is off',
        { use_sliding_window: false, sliding_window: 64 },
        { slidingWindow: undefined },
      ],
      [
        'has a window while that is on',
        { use_sliding_window: true, sliding_window: 64 },
        { slidingWindow: 64 },
      ],
      [
        'may keep the rotation among its parameters',
        { rope_theta: undefined, rope_parameters: { rope_theta: 77, rope_type: 'default' } },
        { ropeTheta: 77 },
      ],
      [
        'may keep the rotation among its parameters by kinds of layers',
        { rope_theta: undefined, rope_parameters: { full_attention: { rope_theta: 78 } } },
        { ropeTheta: 78 },
      ],
      ['rotates as Llama did if it says nothing', { rope_theta: null }, { ropeTheta: 10_000 }],
      [
        'may keep its text part apart, as Gemma with pictures does',
        {
          model_type: 'gemma3',
          architectures: ['Gemma3ForConditionalGeneration'],
          eos_token_id: [1, 106],
          text_config: { hidden_size: 2560, num_hidden_layers: 34, sliding_window: 1024 },
        },
        {
          family: 'gemma3',
          layers: 34,
          heads: 8,
          kvHeads: 4,
          headDim: 256,
          vocab: 262_208,
          slidingWindow: 1024,
          tied: true,
          contextLength: 131_072,
        },
      ],
    ];
    for (const [what, change, wanted] of configs) {
      it(what, async () => {
        await edit('config.json', change);
        const { config } = await readModelFolder(dir);
        assert.deepEqual({ ...config, ...wanted }, config);
      });
    }

    it('ends a reply at every token that any of its files names, and at the known ones', async () => {
      await edit('config.json', { eos_token_id: 3 });
      await edit('generation_config.json', { eos_token_id: [4, 5] });
      await edit('tokenizer_config.json', { eos_token: { content: '<|im_start|>' } });
      const { config } = await readModelFolder(dir);
      assert.deepEqual(new Set(config.eos), new Set([3, 4, 5, 1000, 1001, 1002]));
    });

    it('has the name of its folder, or of its repository in the cache of Hugging Face', async () => {
      assert.equal((await readModelFolder(dir)).name, 'small-model');
      const snapshots = path.join(work, 'models--some--model', 'snapshots');
      await mkdir(snapshots, { recursive: true });
      await rename(dir, path.join(snapshots, 'abc'));
      assert.equal((await readModelFolder(path.join(snapshots, 'abc'))).name, 'some/model');
    });

    it('gives the advice on sampling that makes sense', async () => {
      assert.deepEqual((await readModelFolder(dir)).generation, {
        temperature: 0.7,
        topK: 20,
        topP: 0.8,
        repetitionPenalty: 1.05,
      });
      await edit('generation_config.json', { temperature: -1, top_k: 'x', top_p: 7 });
      assert.deepEqual((await readModelFolder(dir)).generation, { repetitionPenalty: 1.05 });
      await rm(path.join(dir, 'generation_config.json'));
      assert.deepEqual((await readModelFolder(dir)).generation, {});
    });

    it('is none without its configuration, nor are a file and a folder that is not there', async () => {
      const refused = (folder: string, message: RegExp) =>
        assert.rejects(readModelFolder(folder), { code: 'bad-model', message });
      await refused(path.join(dir, 'onnx'), /no config\.json in .*onnx: .*Choose the folder that/);
      await refused(
        path.join(dir, 'config.json'),
        /a file at .*config\.json, and no folder\. Choose the folder/,
      );
      await refused(path.join(dir, 'nowhere'), /There is no folder .*nowhere\./);
    });

    it('is run with four bits unless another graph is wished for', async () => {
      assert.equal((await readModelFolder(dir)).onnxFile, path.join('onnx', 'model_q4.onnx'));
      const wished = await readModelFolder(dir, { variant: 'fp16' });
      assert.equal(wished.onnxFile, path.join('onnx', 'model_fp16.onnx'));
      await rm(path.join(dir, 'onnx/model_q4.onnx'));
      assert.equal((await readModelFolder(dir)).variant, 'fp16');
      await assert.rejects(readModelFolder(dir, { variant: 'q4' }), {
        code: 'bad-model',
        message: 'The model has no variant q4. It has fp16, fp32.',
      });
    });

    it('may have its graph beside its other files', async () => {
      await rename(path.join(dir, 'onnx/model.onnx'), path.join(dir, 'model.onnx'));
      const { onnxFile } = await readModelFolder(dir, { variant: 'fp32' });
      assert.equal(onnxFile, 'model.onnx');
    });

    it('has the template of the newest place', async () => {
      const template = async () => (await readModelFolder(dir)).chatTemplate;
      await edit('tokenizer_config.json', {
        chat_template: [
          { name: 'tool_use', template: 'a' },
          { name: 'default', template: 'b' },
        ],
      });
      assert.equal(await template(), 'b');
      await write('chat_template.json', JSON.stringify({ chat_template: 'c' }));
      assert.equal(await template(), 'c');
      await write('chat_template.jinja', 'd');
      assert.equal(await template(), 'd');
    });

    async function edit(name: string, change: Readonly<Record<string, unknown>>): Promise<void> {
      const json = JSON.parse(await readFile(path.join(dir, name), 'utf8'));
      await write(name, JSON.stringify({ ...json, ...change }));
    }

    function write(name: string, text: string): Promise<void> {
      return writeFile(path.join(dir, name), text);
    }
  });
});
