/** Makes test models on demand, in `.cache/testModels`, and again only when what makes them has changed. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from '../lock.mjs';
import { cache } from '../paths.mjs';
import { askingShape, askingWeights, withAskingWords } from './askingModel.ts';
import type { Maker, Precision } from './decoderParts.ts';
import type { DecoderShape, Family } from './decoderShape.ts';
import { type DecoderWeights, decoderWeights } from './decoderWeights.ts';
import { familyTokens } from './familyFiles.ts';
import { writeFusedDecoder } from './fusedDecoder.ts';
import { writeModelFiles, writeSafetensors } from './modelFiles.ts';
import { OnnxWriter } from './onnxWriter.ts';
import { writePlainDecoder } from './plainDecoder.ts';
import { large128Shape, largeShape, smallShapes, steadyShape } from './shapes.ts';
import { type TokenForm, trainTokenizer, type Vocabulary } from './trainTokenizer.ts';

type Layout = 'fused' | 'plain';

/**
 * A family, and the layout of its graphs; `large-` stands for the shape of Qwen2.5-0.5B, `large128-` for it in
 * blocks of 128, `steady-` for one that can be watched, `asking-` for one that asks.
 */
export type TestModelName =
  | `${Family | 'large' | 'large128'}-${Layout}`
  | (typeof oddNames)[number];

const oddNames = ['steady-fused', 'asking-fused'] as const;

interface TestModel {
  readonly shape: DecoderShape;
  readonly layout: Layout;
  /** Four bits are its only precision. */
  readonly isInFourBits: boolean;
  readonly asks?: boolean;
}

/** Whoever makes the same weights in another form begins with it too. */
export const testModelSeed = 20221130;

/** Tokens that are trained; the rest of the vocabulary is for special ones. */
const trainedTokens = 1000;

export const smallModelNames: readonly TestModelName[] = families().flatMap((family) => [
  `${family}-fused` as const,
  `${family}-plain` as const,
]);

export const largeModelNames: readonly TestModelName[] = [
  'large-fused',
  'large-plain',
  'large128-fused',
  'large128-plain',
];

/**
 * A Hugging Face folder: `config.json`, `generation_config.json`, `tokenizer.json`, `tokenizer_config.json`,
 * `model.safetensors` and, under `onnx/`, `model.onnx` (float32), `model_fp16.onnx` and `model_q4.onnx`. All hold the same
 * weights, exactly. Of the fused ones `model.onnx` has its weights in `model.onnx_data`. One that is large or odd has
 * `model_q4.onnx` alone, and no safetensors.
 *
 * @returns the folder's path
 */
export async function makeTestModel(name: TestModelName): Promise<string> {
  const version = await makersHash();
  const folder = path.join(cache, 'testModels', version, name);
  if (existsSync(folder)) return folder;
  await withLock(`testModel-${name}`, async () => {
    if (existsSync(folder)) return;
    await removeOthers(version);
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(path.join(unfinished, 'onnx'), { recursive: true });
    await writeModel(unfinished, testModel(name));
    await rename(unfinished, folder);
  });
  return folder;
}

/** What earlier makers made is of no more use, and large. */
async function removeOthers(version: string): Promise<void> {
  const versions = await readdir(path.join(cache, 'testModels')).catch(() => []);
  const others = versions.filter((other) => other !== version);
  const folders = others.map((other) => path.join(cache, 'testModels', other));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** @throws {Error} if there is no such test model */
export function testModelName(text: string): TestModelName {
  const name = [...smallModelNames, ...largeModelNames, ...oddNames].find(
    (known) => known === text,
  );
  if (name === undefined) throw new Error(`There is no test model ${text}.`);
  return name;
}

function testModel(name: TestModelName): TestModel {
  const layout = name.endsWith('-fused') ? 'fused' : 'plain';
  if (name === 'steady-fused') return { shape: steadyShape, layout, isInFourBits: true };
  if (name === 'asking-fused')
    return { shape: askingShape, layout, isInFourBits: true, asks: true };
  const family = families().find((known) => name.startsWith(`${known}-`));
  if (family === undefined) {
    const shape = name.startsWith('large128-') ? large128Shape : largeShape;
    return { shape, layout, isInFourBits: true };
  }
  return { shape: smallShapes[family], layout, isInFourBits: false };
}

function families(): readonly Family[] {
  return ['qwen2', 'qwen3', 'llama', 'smollm3', 'phi3', 'gemma3'];
}

async function writeModel(folder: string, model: TestModel): Promise<void> {
  const { shape, isInFourBits, asks = false } = model;
  const trained = await trainedVocabulary(familyTokens[shape.family].form);
  const weights = asks
    ? askingWeights(shape, testModelSeed, trained.tokens.length)
    : decoderWeights(shape, testModelSeed);
  await writeModelFiles(folder, shape, asks ? withAskingWords(trained) : trained);
  if (!isInFourBits) await writeSafetensors(path.join(folder, 'model.safetensors'), weights);
  const precisions = isInFourBits ? (['q4'] as const) : (['fp32', 'fp16', 'q4'] as const);
  for (const precision of precisions) writeGraph(folder, model, { precision, weights });
}

const fileNames: Readonly<Record<Precision, string>> = {
  fp32: 'model.onnx',
  fp16: 'model_fp16.onnx',
  q4: 'model_q4.onnx',
};

function writeGraph(
  folder: string,
  { shape, layout, isInFourBits }: TestModel,
  { precision, weights }: { readonly precision: Precision; readonly weights: DecoderWeights },
): void {
  const isFused = layout === 'fused';
  const hasExternalData = isInFourBits || (isFused && precision === 'fp32');
  const graph = new OnnxWriter(path.join(folder, 'onnx', fileNames[precision]), hasExternalData);
  const maker: Maker = {
    shape,
    weights,
    graph,
    precision,
    type: precision === 'fp16' ? 'float16' : 'float32',
    accuracyLevel: isFused || isInFourBits ? 4 : 0,
  };
  if (isFused) writeFusedDecoder(maker);
  else writePlainDecoder(maker);
  graph.close();
}

/** Trained once for all models that a process makes. */
const vocabularies = new Map<TokenForm, Promise<Vocabulary>>();

function trainedVocabulary(form: TokenForm): Promise<Vocabulary> {
  const known = vocabularies.get(form);
  if (known !== undefined) return known;
  const vocabulary = trainingText().then((text) => trainTokenizer(text, trainedTokens, form));
  vocabularies.set(form, vocabulary);
  return vocabulary;
}

/** What tokenizers are trained on: the very files that make the models, so that one hash stands for all. */
async function trainingText(): Promise<string> {
  const files = await makerFiles();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.join('\n');
}

let known: Promise<string> | undefined;

function makersHash(): Promise<string> {
  known ??= trainingText().then((text) =>
    createHash('sha256').update(text).digest('hex').slice(0, 12),
  );
  return known;
}

async function makerFiles(): Promise<string[]> {
  const names = await readdir(import.meta.dirname);
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(import.meta.dirname, name));
}
