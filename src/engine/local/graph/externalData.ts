/** Makes sure that all weights are where they say, and points at the files themselves, links resolved. */
import path from 'node:path';
import { ModelError } from '../modelError.ts';
import { checkedFile, type ModelFile } from './checkFiles.ts';
import type { Graph, Tensor } from './onnxFormat.ts';

/** Stands for the graph's own file: no file can be called so. */
export const insideGraph = '\0';

export interface DataPlace {
  /** The model's folder, without links. */
  readonly folder: string;
  /** The folder that locations are relative to. */
  readonly from: string;
  readonly graphFile: ModelFile;
  /** How messages call the graph's file. */
  readonly name: string;
}

/** Bytes of an element, by ONNX's numbers for the types of weights; types of less than a byte are not listed. */
const elementSizes: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [2, 1],
  [3, 1],
  [6, 4],
  [7, 8],
  [9, 1],
  [10, 2],
  [11, 8],
  [16, 2],
]);

/**
 * ONNX Runtime takes one folder for all external data, and follows no link out of it.
 *
 * @returns that folder, or undefined if there is no external data
 * @throws {ModelError} `bad-model` if a tensor points outside the model's folder or beyond the end of a file
 */
export function placeExternalData(graph: Graph, place: DataPlace): string | undefined {
  const files = new Map<string, ModelFile>([[insideGraph, place.graphFile]]);
  const folders = new Set<string>();
  for (const tensor of graph.initializer.filter(isExternal)) {
    const { location, end } = readEntries(tensor, place);
    const file = files.get(location) ?? checkedFile(place.folder, place.from, location);
    files.set(location, file);
    if (end > file.size) {
      const weights = path.basename(file.path);
      throw new ModelError('weights-beyond-end', { file: place.name, weights });
    }
    const entry = tensor.externalData.find(({ key }) => key === 'location');
    if (entry) entry.value = path.basename(file.path);
    folders.add(path.dirname(file.path));
  }
  if (folders.size <= 1) return [...folders][0];
  throw new ModelError('weights-scattered', { file: place.name });
}

function isExternal({ dataLocation = 0, externalData }: Tensor): boolean {
  return dataLocation !== 0 || externalData.length > 0;
}

interface Entries {
  readonly location: string;
  /** Of the tensor in the file. */
  readonly end: number;
}

function readEntries(tensor: Tensor, place: DataPlace): Entries {
  const entries = new Map(tensor.externalData.map(({ key = '', value = '' }) => [key, value]));
  const hasOnePlace =
    entries.size === tensor.externalData.length &&
    tensor.rawData === undefined &&
    tensor.dataLocation === 1;
  const location = entries.get('location');
  const size = byteLength(tensor);
  const length = count(entries.get('length') ?? String(size));
  const end = count(entries.get('offset') ?? '0') + length;
  const isOfItsSize = size === undefined || length === size;
  if (hasOnePlace && location !== undefined && isOfItsSize && end >= 0) return { location, end };
  throw new ModelError('weights-unclear', { file: place.name });
}

/** @returns NaN unless it is a whole number that a file can have */
function count(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}

function byteLength({ dims, dataType = 0 }: Tensor): number | undefined {
  const size = elementSizes.get(dataType);
  return size === undefined
    ? undefined
    : dims.reduce((product, dim) => product * Number(dim), size);
}
