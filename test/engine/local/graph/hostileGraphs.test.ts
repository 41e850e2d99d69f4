import assert from 'node:assert/strict';
import {
  cp,
  link,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import {
  AttributeSchema,
  FunctionSchema,
  GraphSchema,
  type Model,
  ModelSchema,
  NodeSchema,
  OperatorSetSchema,
  SparseTensorSchema,
  TensorSchema,
} from '../../../../src/engine/local/graph/onnxFormat.ts';
import { type GraphFolder, prepareGraph } from '../../../../src/engine/local/graph/prepareGraph.ts';
import { ModelError } from '../../../../src/engine/local/modelError.ts';
import { addNode, entry, external, setEntry } from '../../../support/editGraph.ts';
import { graphFolder } from '../../../support/graphFolder.ts';
import { testModel } from '../../../support/testModel.ts';

const options = {
  contextLength: 512,
  delta: true,
  shortRuns: true,
  eightBits: false,
  hidden: false,
};

describe('a hostile model', () => {
  let work: string;
  let folder: string;
  beforeEach(async function () {
    this.timeout(60_000);
    work = await realpath(await mkdtemp(path.join(tmpdir(), 'ask-first-graph-')));
    folder = path.join(work, 'model');
    await cp(await testModel('qwen2-fused'), folder, { recursive: true });
  });
  afterEach(() => rm(work, { recursive: true, force: true }));

  const locations: readonly (readonly [string, string])[] = [
    ['above the folder', '../../outside'],
    ['above the folder, by a way around', 'part/../../../outside'],
    ['above the folder, with backslashes', '..\\..\\outside'],
    ['by an absolute path', '/etc/hostname'],
    ['by an absolute path of Windows', 'C:\\outside'],
    ['at the folder itself', '.'],
    ['nowhere', ''],
    ['at a file that is not there', 'missing'],
    ['at a name that no file can have', 'a\0b'],
  ];
  for (const [where, location] of locations) {
    it(`is refused if its weights point ${where}`, async () => {
      await writeFile(path.join(work, 'outside'), Buffer.alloc(1_000_000));
      await edit((model) => setEntry(model, 'location', location));
      await refuses('bad-model', /outside its folder|no file|not a file/);
    });
  }

  it('is refused if its weights are a link out of the folder', async () => {
    await rename(dataFile(), path.join(work, 'outside'));
    await symlink(path.join(work, 'outside'), dataFile());
    await refuses('bad-model', /model\.onnx_data points outside its folder/);
  });

  it('is refused if a folder of its weights is a link out of it', async () => {
    await mkdir(path.join(work, 'elsewhere'));
    await rename(dataFile(), path.join(work, 'elsewhere/data'));
    await symlink(path.join(work, 'elsewhere'), path.join(folder, 'onnx/part'));
    await edit((model) => setEntry(model, 'location', 'part/data'));
    await refuses('bad-model', /part\/data points outside its folder/);
  });

  it('is refused if its weights are a hard link', async () => {
    await link(dataFile(), path.join(work, 'second'));
    await refuses('bad-model', /model\.onnx_data is a hard link/);
  });

  it('is refused if its graph is a link out of the folder', async () => {
    await rename(graphFile(), path.join(work, 'outside.onnx'));
    await symlink(path.join(work, 'outside.onnx'), graphFile());
    await refuses('bad-model', /model\.onnx points outside its folder/);
  });

  const entries: readonly (readonly [string, string, string])[] = [
    ['offset', '99999999', 'reads beyond the end'],
    ['offset', '-4096', 'does not say clearly'],
    ['offset', '1e3', 'does not say clearly'],
    ['offset', '99999999999999999999', 'does not say clearly'],
    ['length', '12', 'does not say clearly'],
    ['length', 'all', 'does not say clearly'],
  ];
  for (const [key, value, message] of entries) {
    it(`is refused if a tensor's ${key} is ${value}`, async () => {
      await edit((model) => setEntry(model, key, value));
      await refuses('bad-model', new RegExp(message));
    });
  }

  it('is refused if a tensor has two places', async () => {
    await edit((model) => {
      external(model).rawData = new Uint8Array(16);
    });
    await refuses('bad-model', /does not say clearly/);
  });

  const contents: readonly (readonly [string, RegExp, (model: Model) => void])[] = [
    [
      'an operator of an unknown domain',
      /operator "Run" is of "evil"/,
      (model) => {
        addNode(model, 'Run', 'evil');
      },
    ],
    [
      'operators from elsewhere',
      /operators of "evil"/,
      (model) => {
        model.opsetImport.push(create(OperatorSetSchema, { domain: 'evil', version: 1n }));
      },
    ],
    [
      'functions of its own',
      /functions of its own/,
      (model) => {
        model.functions.push(create(FunctionSchema, { name: 'hidden' }));
      },
    ],
    [
      'a loop',
      /the loop Loop/,
      (model) => {
        addNode(model, 'Loop');
      },
    ],
    [
      'an unknown operator in a branch',
      /operator "Run" is of "evil"/,
      (model) => {
        const inner = create(NodeSchema, { opType: 'Run', domain: 'evil' });
        const g = create(GraphSchema, { node: [inner] });
        addNode(model, 'If').attribute.push(
          create(AttributeSchema, { name: 'then_branch', g, type: 5 }),
        );
      },
    ],
    [
      'a constant in a file',
      /a node of it reads a file/,
      (model) => {
        const t = create(TensorSchema, { dataLocation: 1 });
        addNode(model, 'Constant').attribute.push(
          create(AttributeSchema, { name: 'value', t, type: 4 }),
        );
      },
    ],
    [
      'sparse weights',
      /sparse weights/,
      ({ graph }) => {
        graph?.sparseInitializer.push(create(SparseTensorSchema));
      },
    ],
    [
      'nodes in a circle',
      /wait for each other/,
      (model) => {
        addNode(model, 'Identity', '', ['a'], ['b']);
        addNode(model, 'Identity', '', ['b'], ['a']);
      },
    ],
    [
      'a value that is computed twice',
      /wait for each other/,
      (model) => {
        addNode(model, 'Identity', '', ['input_ids'], ['a']);
        addNode(model, 'Identity', '', ['input_ids'], ['a']);
      },
    ],
    [
      'an input that nobody knows',
      /asks for an input "secret"/,
      ({ graph }) => {
        const [first] = graph?.input ?? [];
        if (first) graph?.input.push({ ...first, name: 'secret' });
      },
    ],
    [
      'no cache',
      /has no past_key_values\.1\.value/,
      ({ graph }) => {
        if (graph)
          graph.input = graph.input.filter(({ name }) => name !== 'past_key_values.1.value');
      },
    ],
  ];
  for (const [what, message, change] of contents) {
    it(`is refused if it holds ${what}`, async () => {
      await edit(change);
      await refuses('unsupported-model', message);
    });
  }

  it('is refused if its cache is not that of its configuration', async () => {
    const sound = await sources();
    const config = { ...sound.config, kvHeads: 4 };
    await assert.rejects(prepareGraph({ ...sound, config }, options), {
      code: 'bad-model',
      message: /model\.onnx and config\.json disagree/,
    });
  });

  it('is refused in one sentence wherever it is cut or changed, or prepared as before', async () => {
    const sound = await readFile(graphFile());
    const change = fc.record({
      at: fc.nat(sound.length - 1),
      byte: fc.nat(255),
      isCut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte, isCut }) => {
        const bytes = Buffer.from(isCut ? sound.subarray(0, at) : sound);
        if (!isCut) bytes[at] = byte;
        await writeFile(graphFile(), bytes);
        await prepareGraph(await sources(), options).catch((error) => {
          assert.ok(error instanceof ModelError, String(error?.stack));
          assert.match(error.message, /\.$/);
        });
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('is read as well from the cache of Hugging Face, where files are links', async () => {
    const repository = path.join(work, 'models--some--model');
    const snapshot = path.join(repository, 'snapshots', 'abc');
    await mkdir(path.join(repository, 'blobs'), { recursive: true });
    await mkdir(path.join(repository, 'snapshots'));
    await rename(folder, snapshot);
    for (const [name, blob] of [
      ['model.onnx', 'b1'],
      ['model.onnx_data', 'b2'],
    ] as const) {
      await rename(path.join(snapshot, 'onnx', name), path.join(repository, 'blobs', blob));
      await symlink(path.join('../../../blobs', blob), path.join(snapshot, 'onnx', name));
    }
    const prepared = await prepareGraph(await graphFolder(snapshot, 'model.onnx'), options);
    assert.equal(prepared.dataFolder, path.join(repository, 'blobs'));
    assert.equal(entry(external(fromBinary(ModelSchema, prepared.bytes)), 'location')?.value, 'b2');
  });

  function graphFile(): string {
    return path.join(folder, 'onnx/model.onnx');
  }

  function dataFile(): string {
    return path.join(folder, 'onnx/model.onnx_data');
  }

  function sources(): Promise<GraphFolder> {
    return graphFolder(folder, 'model.onnx');
  }

  async function edit(change: (model: Model) => void): Promise<void> {
    const model = fromBinary(ModelSchema, await readFile(graphFile()));
    change(model);
    await writeFile(graphFile(), toBinary(ModelSchema, model));
  }

  async function refuses(code: string, message: RegExp): Promise<void> {
    await assert.rejects(prepareGraph(await sources(), options), (error) => {
      assert.ok(error instanceof ModelError, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, message);
      return true;
    });
  }
});
