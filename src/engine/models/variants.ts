import * as v from 'valibot';
import { safePathSchema } from '../../protocol/modelDownload.ts';
import type { ListedFile } from './hubListing.ts';

/** One graph of a repository, and the files that its folder needs. */
export interface Variant {
  /** "q4f16", or the folder's name where a folder holds one graph. */
  readonly name: string;
  /** The graph first, then its weights, then what stands beside it. */
  readonly files: readonly PlacedFile[];
  readonly bytes: number;
  /** What no folder can do without, and this repository does not have. */
  readonly missing: string | undefined;
}

export interface PlacedFile extends ListedFile {
  /** In the model's folder, whose layout is always the same: graphs under `onnx`, all else beside. */
  readonly target: string;
}

/** The layout of transformers.js: many graphs in one folder. */
const MANY = /^(?:(.+)\/)?onnx\/model(?:_(q4f16|q4|int8|uint8|quantized|fp16))?\.onnx$/;
/** The layout of ONNX Runtime's own tools: one graph a folder. */
const ONE = /^(?:(.+)\/)?model\.onnx$/;

const required = ['config.json', 'tokenizer.json'];
const optional = [
  'generation_config.json',
  'tokenizer_config.json',
  'special_tokens_map.json',
  'added_tokens.json',
  'chat_template.jinja',
  'chat_template.json',
  'LICENSE',
];

/** Bytes of a tokenizer or a configuration; the largest known has 33 MB. */
const MAX_COMPANION = 64 * 1024 * 1024;

/** Small and quick ones first. What is left of the others comes last. */
const preferred = [
  /^q4f16$/,
  /^q4$/,
  /gpu.*int4/,
  /cuda.*int4/,
  /int4/,
  /^(?:quantized|int8|uint8)$/,
  /^fp16$/,
  /^fp32$/,
];

/** Every graph of a repository that a folder could be made of, the one to recommend first. */
export function findVariants(files: readonly ListedFile[]): readonly Variant[] {
  const safe = files.filter(({ path }) => v.is(safePathSchema, path));
  const found = new Map<string, Variant>();
  for (const graph of safe) {
    const place = placeOf(graph.path);
    if (place !== undefined && !found.has(place.name)) {
      found.set(place.name, gather(graph, place, safe));
    }
  }
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b));
}

interface Place {
  readonly name: string;
  /** The folder that the graph's tokenizer and configuration are in, or above it. */
  readonly root: string;
}

function placeOf(path: string): Place | undefined {
  const many = MANY.exec(path);
  if (many) return { name: many[2] ?? 'fp32', root: many[1] ?? '' };
  const root = ONE.exec(path)?.[1] ?? '';
  if (!ONE.test(path)) return undefined;
  return { name: root.slice(root.lastIndexOf('/') + 1) || 'model', root };
}

const rank = ({ name, missing }: Variant): number => {
  const at = preferred.findIndex((pattern) => pattern.test(name));
  return (at === -1 ? preferred.length : at) + (missing === undefined ? 0 : 100);
};

function gather(graph: ListedFile, { name, root }: Place, all: readonly ListedFile[]): Variant {
  const weights = all.filter(({ path }) => isWeightsOf(path, graph.path));
  const beside = [...required, ...optional].flatMap((file) => companion(file, root, all));
  const files = [
    ...[graph, ...weights].map((file) => ({ ...file, target: `onnx/${nameOf(file.path)}` })),
    ...beside.map((file) => ({ ...file, target: nameOf(file.path) })),
  ];
  const isThere = (file: string) => beside.some(({ path }) => nameOf(path) === file);
  return {
    name,
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    missing: required.find((file) => !isThere(file)),
  };
}

/** `model.onnx_data`, `model.onnx_data_1`, … or `model.onnx.data`. */
const isWeightsOf = (path: string, graph: string): boolean =>
  path.startsWith(graph) && /^(?:_data(?:_\d{1,3})?|\.data)$/.test(path.slice(graph.length));

/** The nearest one of that name: beside the graph, or in a folder above. */
function companion(name: string, root: string, all: readonly ListedFile[]): readonly ListedFile[] {
  const path = root === '' ? name : `${root}/${name}`;
  const file = all.find((each) => each.path === path && each.bytes <= MAX_COMPANION);
  if (file !== undefined) return [file];
  return root === '' ? [] : companion(name, root.slice(0, Math.max(0, root.lastIndexOf('/'))), all);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
