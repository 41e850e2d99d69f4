/** What somebody can do to a model's graph and its files. */
import { link, mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create } from '@bufbuild/protobuf';
import {
  AttributeSchema,
  FunctionSchema,
  type Model,
  TensorSchema,
} from '../../src/engine/local/graph/onnxFormat.ts';
import { addNode, setEntry } from './editGraph.ts';
import {
  dataName,
  graphName,
  type HostileCase,
  type HostileFolder,
  type Outcome,
  refused,
} from './hostileFolder.ts';

const outside: Outcome = { refused: /points outside its folder/ };
/** Weights that are said to lie elsewhere. There is something to be read at each place. */
const elsewhere = (location: string) => async (folder: HostileFolder) => {
  await writeFile(path.join(folder.work, 'secret'), Buffer.alloc(1_000_000, 7));
  await folder.editGraph((model) => setEntry(model, 'location', location));
};

const entry = (key: string, value: string) => (folder: HostileFolder) =>
  folder.editGraph((model) => setEntry(model, key, value));

const graph = (change: (model: Model) => void) => (folder: HostileFolder) =>
  folder.editGraph(change);

/** Moves a file out of the folder and leaves a link behind. */
const linked = (name: string) => async (folder: HostileFolder) => {
  const secret = path.join(folder.work, 'secret');
  await rename(folder.at(name), secret);
  await symlink(secret, folder.at(name));
};

const hardLinked = (name: string) => (folder: HostileFolder) =>
  link(folder.at(name), path.join(folder.work, 'secret'));

async function intoHubCache(folder: HostileFolder): Promise<void> {
  const repository = path.join(folder.work, 'models--some--model');
  const snapshot = path.join(repository, 'snapshots', 'abc');
  await mkdir(path.join(repository, 'blobs'), { recursive: true });
  await mkdir(path.join(repository, 'snapshots'));
  await rename(folder.dir, snapshot);
  folder.dir = snapshot;
  for (const name of ['config.json', 'tokenizer.json', graphName, dataName]) {
    const blob = path.join(repository, 'blobs', path.basename(name));
    await rename(folder.at(name), blob);
    await symlink(path.relative(path.dirname(folder.at(name)), blob), folder.at(name));
  }
}

async function linkedSubfolder(folder: HostileFolder): Promise<void> {
  await mkdir(path.join(folder.work, 'elsewhere'));
  await rename(folder.at(dataName), path.join(folder.work, 'elsewhere/data'));
  await symlink(path.join(folder.work, 'elsewhere'), folder.at('onnx/part'));
  await folder.editGraph((model) => setEntry(model, 'location', 'part/data'));
}

/** Graphs and the files they name. */
export const graphCases: readonly HostileCase[] = [
  ['nothing at all', async () => {}, 'survived'],
  [
    'files that are links into the cache of Hugging Face, whose view it is',
    intoHubCache,
    'survived',
  ],
  ['weights two folders up', elsewhere('../../secret'), outside],
  ['weights above it, by a way around', elsewhere('part/../../../secret'), outside],
  ['weights above it, with backslashes', elsewhere('..\\..\\secret'), outside],
  ['weights at an absolute path', elsewhere('/etc/hostname'), outside],
  ['weights at an absolute path of Windows', elsewhere('C:\\secret'), outside],
  ['weights at a folder', elsewhere('.'), refused(/is not a file/)],
  ['weights without a name', elsewhere(''), outside],
  ['weights that are not there', elsewhere('missing'), refused(/has no file missing/)],
  ['weights with a name that no file can have', elsewhere('a\0b'), refused(/has no file/)],
  [
    'weights that lie where the program was started',
    elsewhere('package.json'),
    refused(/has no file package/),
  ],
  ['weights that are a link out of it', linked(dataName), outside],
  ['weights in a folder that is a link out of it', linkedSubfolder, outside],
  [
    'weights that are a second name of another file',
    hardLinked(dataName),
    refused(/is a hard link/),
  ],
  ['a graph that is a link out of it', linked(graphName), outside],
  [
    'a graph that is a second name of another file',
    hardLinked(graphName),
    refused(/is a hard link/),
  ],
  ['a configuration that is a link out of it', linked('config.json'), outside],
  [
    'a tokenizer that is a second name of another file',
    hardLinked('tokenizer.json'),
    refused(/is a hard link/),
  ],
  [
    'a tensor beyond the end of the weights',
    entry('offset', '99999999'),
    refused(/beyond the end/),
  ],
  ['a tensor before their beginning', entry('offset', '-4096'), refused(/does not say clearly/)],
  ['a tensor at no number', entry('offset', '1e3'), refused(/does not say clearly/)],
  [
    'a tensor at a number beyond all files',
    entry('offset', '99999999999999999999'),
    refused(/does not say clearly/),
  ],
  ['a tensor that is too short', entry('length', '12'), refused(/does not say clearly/)],
  [
    'an empty graph',
    (folder) => truncate(folder.at(graphName)),
    refused(/model\.onnx is (?:no ONNX model|damaged)/),
  ],
  [
    'a graph that was cut off',
    (folder) => truncate(folder.at(graphName), 1000),
    refused(/model\.onnx is damaged/),
  ],
  [
    'a page of a web site for a graph',
    (folder) => folder.write(graphName, '<!doctype html><title>Not found</title>'),
    refused(/model\.onnx is damaged/),
  ],
  [
    'an operator of nobody knows whom',
    graph((model) => void addNode(model, 'Run', 'evil')),
    refused(/is of "evil"/),
  ],
  [
    'functions of its own',
    graph(({ functions }) => void functions.push(create(FunctionSchema, { name: 'hidden' }))),
    refused(/functions of its own/),
  ],
  [
    'a constant that is read from a file',
    graph((model) => {
      const t = create(TensorSchema, { dataLocation: 1 });
      addNode(model, 'Constant').attribute.push(
        create(AttributeSchema, { name: 'value', t, type: 4 }),
      );
    }),
    refused(/a node of it reads a file/),
  ],
  ['a loop without end', graph((model) => void addNode(model, 'Loop')), refused(/the loop Loop/)],
  ['a tensor that no memory holds', graph(addHugeTensor), 'survived'],
  [
    'tokens with numbers that are none',
    (folder) =>
      folder.editJson('tokenizer.json', ({ model }) =>
        Object.assign(model.vocab, { the: -1, of: 2 ** 40 }),
      ),
    refused(/gives "(?:the|of)" a number that is none|disagree on the size/),
  ],
  [
    'a cache of whole numbers',
    graph(({ graph: inner }) => {
      for (const { name, type } of inner?.input ?? []) {
        if (name?.startsWith('past_') && type?.tensorType) type.tensorType.elemType = 3;
      }
    }),
    refused(/neither float32 nor float16/),
  ],
  [
    'a cache of another shape',
    (folder) =>
      folder.editJson('config.json', (json) => Object.assign(json, { num_key_value_heads: 4 })),
    refused(/disagree on the shape of its cache/),
  ],
  [
    'a larger vocabulary than its logits',
    (folder) => folder.editJson('config.json', (json) => Object.assign(json, { vocab_size: 2048 })),
    refused(/disagree on the size of its vocabulary/),
  ],
  [
    'more layers than there are',
    (folder) =>
      folder.editJson('config.json', (json) => Object.assign(json, { num_hidden_layers: 3 })),
    refused(/has no past_key_values\.2\.key/),
  ],
];

/** Adds to every logit what it takes a petabyte to compute. */
function addHugeTensor(model: Model): void {
  const { graph: inner } = model;
  const head = inner?.node.find(({ output }) => output.includes('logits'));
  if (!inner || !head) throw new Error('There is no head.');
  head.output = head.output.map((name) => (name === 'logits' ? 'small' : name));
  const shape = create(TensorSchema, {
    name: 'shape',
    dims: [1n],
    dataType: 7,
    int64Data: [2n ** 50n],
  });
  inner.initializer.push(shape);
  addNode(model, 'ConstantOfShape', '', ['shape'], ['huge']);
  addNode(model, 'ReduceMax', '', ['huge'], ['most']);
  addNode(model, 'Add', '', ['small', 'most'], ['logits']);
}
