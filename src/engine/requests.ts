import type * as v from 'valibot';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeFacts } from '../protocol/codeFacts.ts';
import {
  type CheckResult,
  type EngineMethod,
  type EngineModelMessage,
  type EngineParams,
  type EngineResult,
  engineRequests,
  type RuleFile,
} from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import type { ModelProgress } from '../protocol/modelDownload.ts';
import { readParams } from './answer.ts';
import type { CudaFiles } from './cuda/cudaFiles.ts';
import type { ModelSupervisor } from './local/process/modelSupervisor.ts';
import type { ModelShelf } from './models/modelShelf.ts';

/** What reads code: the syntax thread, or in a test something quicker. */
export interface CodeReader {
  facts(code: EngineParams<'askFirst/textFacts'>, signal: AbortSignal): Promise<CodeFacts>;
  check(change: EngineParams<'askFirst/check'>, signal: AbortSignal): Promise<CheckResult>;
  /** From now on these rules count as well. */
  useRules(files: readonly RuleFile[]): EngineResult<'askFirst/rules'>;
}

/** What runs models on this machine. */
export type LocalModels = Pick<
  ModelSupervisor,
  'load' | 'generate' | 'countTokens' | 'unload' | 'tryDevicesAgain'
>;

interface Served {
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly reader: CodeReader;
  readonly models: LocalModels;
  readonly shelf: ModelShelf;
  readonly cuda: CudaFiles;
  /** Tells the client what a model says; resolves once it is on its way. */
  readonly tell: (message: EngineModelMessage) => Promise<void>;
}

export const isEngineMethod = (method: string): method is EngineMethod =>
  Object.hasOwn(engineRequests, method);

type Schemas = {
  readonly [M in EngineMethod]: v.GenericSchema<unknown, EngineParams<M>>;
};

/** Written out, so that the compiler knows which parameters belong to which method. */
const schemas: Schemas = {
  'askFirst/facts': engineRequests['askFirst/facts'].params,
  'askFirst/textFacts': engineRequests['askFirst/textFacts'].params,
  'askFirst/check': engineRequests['askFirst/check'].params,
  'askFirst/rules': engineRequests['askFirst/rules'].params,
  'askFirst/loadModel': engineRequests['askFirst/loadModel'].params,
  'askFirst/generate': engineRequests['askFirst/generate'].params,
  'askFirst/countTokens': engineRequests['askFirst/countTokens'].params,
  'askFirst/unloadModel': engineRequests['askFirst/unloadModel'].params,
  'askFirst/listModels': engineRequests['askFirst/listModels'].params,
  'askFirst/planModel': engineRequests['askFirst/planModel'].params,
  'askFirst/downloadModel': engineRequests['askFirst/downloadModel'].params,
  'askFirst/verifyModel': engineRequests['askFirst/verifyModel'].params,
  'askFirst/deleteModel': engineRequests['askFirst/deleteModel'].params,
  'askFirst/planCuda': engineRequests['askFirst/planCuda'].params,
  'askFirst/fetchCuda': engineRequests['askFirst/fetchCuda'].params,
};

type Handlers = {
  readonly [M in EngineMethod]: (
    params: EngineParams<M>,
    served: Served,
    signal: AbortSignal,
  ) => Promise<EngineResult<M>>;
};

/** How each request is done; the type keeps it complete. */
const handlers: Handlers = {
  'askFirst/facts': async ({ uri, version, lines }, { documents, reader }, signal) => {
    const document = atVersion(documents.get(uri), version);
    const code = { language: document.languageId, text: document.getText(), lines };
    return reader.facts(code, signal);
  },
  'askFirst/textFacts': (code, { reader }, signal) => reader.facts(code, signal),
  'askFirst/check': (change, { reader }, signal) => reader.check(change, signal),
  'askFirst/rules': async ({ files }, { reader }) => reader.useRules(files),
  'askFirst/loadModel': ({ choice }, { models }, signal) => models.load(choice, signal),
  'askFirst/generate': async ({ choice, stream, request }, { models, tell }, signal) => {
    for await (const event of models.generate(choice, request, signal)) {
      await tell({ kind: 'event', stream, event });
    }
    return {};
  },
  'askFirst/countTokens': async ({ choice, text }, { models }, signal) => ({
    tokens: await models.countTokens(choice, text, signal),
  }),
  'askFirst/unloadModel': async (_, { models }) => {
    models.unload();
    return {};
  },
  'askFirst/listModels': ({ folder }, { shelf }) => shelf.list(folder),
  'askFirst/planModel': (request, { shelf }, signal) => shelf.plan(request, signal),
  'askFirst/downloadModel': ({ stream, ...request }, { shelf, tell }, signal) =>
    shelf.download(
      request,
      (progress) => void tell({ kind: 'progress', stream, progress }),
      signal,
    ),
  'askFirst/verifyModel': ({ stream, ...request }, { shelf, tell }, signal) =>
    shelf.verify(request, (progress) => void tell({ kind: 'progress', stream, progress }), signal),
  'askFirst/deleteModel': (request, { shelf }) => shelf.delete(request),
  'askFirst/planCuda': async (_, { cuda, models }, signal) =>
    thenTry(models, await cuda.plan(signal)),
  'askFirst/fetchCuda': async ({ stream, plan }, { cuda, models, tell }, signal) => {
    const onProgress = (progress: ModelProgress) =>
      void tell({ kind: 'progress', stream, progress });
    return thenTry(models, await cuda.fetch(plan, onProgress, signal));
  },
};

/** Where the files are there, also since long ago, what they need besides may have come: it is found out anew. */
async function thenTry<T extends { readonly kind: string }>(
  models: LocalModels,
  result: T,
): Promise<T> {
  if (result.kind === 'present') await models.tryDevicesAgain();
  return result;
}

/**
 * Parses and does one request.
 *
 * @throws {EngineError} `bad-request` if the parameters do not fit, or what the work throws.
 */
export async function dispatch<M extends EngineMethod>(
  method: M,
  params: unknown,
  served: Served,
  signal: AbortSignal,
): Promise<EngineResult<M>> {
  return handlers[method](readParams(schemas[method], params), served, signal);
}

/** Facts about another version would point at the wrong lines, so there are none. */
function atVersion(document: TextDocument | undefined, version: number): TextDocument {
  if (document === undefined) {
    throw new EngineError('unknown-document', 'The engine does not have this document open.');
  }
  if (document.version !== version) {
    throw new EngineError(
      'stale-document',
      'The document has changed since the question was asked.',
      {
        detail: `version ${document.version}, asked about ${version}`,
      },
    );
  }
  return document;
}
