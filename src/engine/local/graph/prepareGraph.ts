import path from 'node:path';
import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { ModelError } from '../modelError.ts';
import { checkedFile } from './checkFiles.ts';
import { checkModel } from './checkModel.ts';
import { canReturnDelta, returnDelta } from './deltaCache.ts';
import { useEightBits } from './eightBits.ts';
import { insideGraph, placeExternalData } from './externalData.ts';
import { dropUnused, isOperator } from './graphIndex.ts';
import { useGroupQuery } from './groupQuery.ts';
import { feedRowCount, findHead, returnHidden, sliceRows, widenLogits } from './lastRows.ts';
import { type Graph, type Model, ModelSchema } from './onnxFormat.ts';
import type { PreparedGraph } from './preparedGraph.ts';
import { scanModel } from './scanModel.ts';
import { chooseAttention } from './shortRuns.ts';
import { type DecoderConfig, readSignature, type Signature } from './signature.ts';

/** The part of a model's folder that a graph is prepared from. */
export interface GraphFolder {
  /** Without links. */
  readonly dir: string;
  /** Relative to the folder. */
  readonly onnxFile: string;
  readonly config: DecoderConfig;
}

export interface PrepareOptions {
  /** The longest text that the session will be used for, in tokens. */
  readonly contextLength: number;
  /** Whether new rows of the cache are enough: for caches that are kept outside the runtime. */
  readonly delta: boolean;
  /** Whether short runs attend in their own way: quicker on a processor, not elsewhere. Needs `delta`. */
  readonly shortRuns: boolean;
  /** Whether products may be computed in eight bits where the file does not say: quicker on a processor, not elsewhere. */
  readonly eightBits: boolean;
  /** Whether to return what the head reads. */
  readonly hidden: boolean;
}

/**
 * Reads a model's graph and rewrites it for the engine; the weights stay in their files, and nothing is written.
 *
 * @throws {ModelError} if a file leads out of the folder, is damaged, or is no decoder that this engine runs
 */
export async function prepareGraph(
  folder: GraphFolder,
  options: PrepareOptions,
): Promise<PreparedGraph> {
  const name = path.basename(folder.onnxFile);
  const graphFile = checkedFile(folder.dir, folder.dir, folder.onnxFile);
  const model = readModel(graphFile.path, name);
  const graph = checkModel(model, name);
  const signature = readSignature(graph, folder.config, name);
  const from = path.dirname(path.join(folder.dir, folder.onnxFile));
  const dataFolder = placeExternalData(graph, { folder: folder.dir, from, graphFile, name });
  const layout = hasOperator(graph, 'GroupQueryAttention') ? 'fused' : 'plain';
  const unlike =
    layout === 'plain'
      ? await useGroupQuery(model, graph, { ...folder.config, ...options, dataFolder })
      : undefined;
  if (options.eightBits) useEightBits(graph);
  const rewritten = rewrite(graph, { signature, options, config: folder.config });
  const unlikeNotes =
    unlike === undefined ? [] : [`The attention runs as it is spelled out (${unlike}).`];
  return {
    ...rewritten,
    notes: [...unlikeNotes, ...rewritten.notes],
    layout,
    dataFolder,
    bytes: toBinary(ModelSchema, model),
    positionIds: graph.input.some(({ name }) => name === 'position_ids'),
    elementType: signature.elementType,
  };
}

function readModel(file: string, name: string): Model {
  try {
    return fromBinary(ModelSchema, scanModel(file, insideGraph));
  } catch (cause) {
    throw new ModelError('damaged-graph', { file: name }, { cause });
  }
}

interface Plan {
  readonly signature: Signature;
  readonly options: PrepareOptions;
  readonly config: DecoderConfig;
}

function rewrite(
  graph: Graph,
  plan: Plan,
): Pick<PreparedGraph, 'cache' | 'takesLongerPast' | 'logits' | 'hidden' | 'notes'> {
  const { options, config } = plan;
  const head = findHead(graph);
  const isCounted = feedRowCount(graph);
  const hasLastRows = isCounted || head !== undefined;
  const isHidden = head !== undefined && options.hidden;
  if (head && !isCounted) sliceRows(graph, head);
  if (isHidden) returnHidden(graph, head, config.hidden);
  widenLogits(graph, config.vocab);
  const caches = returnCaches(graph, plan);
  return {
    ...caches,
    logits: hasLastRows ? 'last-rows' : 'all',
    hidden: isHidden,
    notes: notesOn({ hasLastRows, isCopied: options.delta && caches.cache === 'present' }),
  };
}

function returnCaches(
  graph: Graph,
  { signature, options, config }: Plan,
): Pick<PreparedGraph, 'cache' | 'takesLongerPast'> {
  // What a rewrite has replaced would still count as a reader.
  dropUnused(graph);
  const takesLongerPast = canReturnDelta(graph, signature.caches);
  const isDelta = options.delta && takesLongerPast;
  if (isDelta) returnDelta(graph, signature.caches);
  // Sizes that were noted down for what is computed on the way may no longer hold.
  graph.valueInfo = [];
  dropUnused(graph);
  const isSingle = signature.elementType === 'float32';
  if (isDelta && options.shortRuns && isSingle) chooseAttention(graph, config);
  return { cache: isDelta ? 'delta' : 'present', takesLongerPast };
}

function notesOn({
  hasLastRows,
  isCopied,
}: {
  readonly hasLastRows: boolean;
  readonly isCopied: boolean;
}) {
  return [
    ...(hasLastRows ? [] : ['The head was not recognised: logits are computed for every token.']),
    ...(isCopied ? ['The whole cache is copied at every step.'] : []),
  ];
}

function hasOperator(graph: Graph, operator: string): boolean {
  return graph.node.some((node) => isOperator(node, operator));
}
