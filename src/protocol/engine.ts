import * as v from 'valibot';
import { codeFactsSchema, findingSchema } from './codeFacts.ts';
import { cudaFetchParams, cudaFetchResult, cudaPlanResult } from './cudaFiles.ts';
import {
  generateRequestSchema,
  loadedModelSchema,
  modelChoiceSchema,
  modelEventSchema,
  modelNoticeSchema,
  modelStatusSchema,
} from './localModel.ts';
import {
  deleteParams,
  deleteResult,
  downloadParams,
  downloadResult,
  listParams,
  modelListSchema,
  modelProgressSchema,
  planParams,
  planResult,
  verifyParams,
  verifyResult,
} from './modelDownload.ts';
import { count, linesSchema, type Parsed, text } from './parsed.ts';

/**
 * The version of this conversation between extension and engine. Both are built together, so any difference means a
 * half-finished update: the extension then refuses to start the engine and says so.
 */
export const ENGINE_PROTOCOL_VERSION = 1;

/** Sent by the client in `initializationOptions`, answered in `InitializeResult.experimental`. */
export const handshakeSchema = v.object({ askFirst: v.object({ protocol: count }) });
export type Handshake = Parsed<typeof handshakeSchema>;

/** Facts about lines of an open document, which the engine knows by document synchronisation. */
const factsParams = v.object({
  uri: v.string(),
  /** The version the question was asked about; another one is refused with `stale-document`. */
  version: count,
  lines: linesSchema,
});

/** Facts about a text that is no open document: a changed copy, a file of the command line. */
const textFactsParams = v.object({ language: v.string(), text, lines: linesSchema });

/** Would the text still parse, and what would the bug rules say of these lines? */
const checkParams = v.object({
  language: v.string(),
  before: text,
  after: text,
});

const checkResult = v.object({
  /** Undefined where the language has no grammar: then nothing was checked. */
  parses: v.exactOptional(v.boolean()),
  /** Findings that were there before and are not any more. */
  gone: v.array(findingSchema),
  /** Findings that were not there before. */
  added: v.array(findingSchema),
});
export type CheckResult = Parsed<typeof checkResult>;

/** The rules of a workspace, in place of those that were told before. */
const rulesParams = v.object({
  files: v.pipe(
    v.array(v.object({ name: v.string(), text: v.pipe(v.string(), v.maxLength(256 * 1024)) })),
    v.maxLength(64),
  ),
});
export type RuleFile = Parsed<typeof rulesParams>['files'][number];

const rulesResult = v.object({
  /** Rules that can be used. */
  rules: count,
  /** One sentence for each that cannot, with its file and line. */
  problems: v.array(v.string()),
});

const choice = { choice: modelChoiceSchema };

/** The reply's events come as notifications with the same `stream`, all of them before the result. */
const generateParams = v.object({ ...choice, stream: count, request: generateRequestSchema });

const nothing = v.strictObject({});

/** Every request to the engine: name, parameters, result. A name is a plain string, so no library's class crosses over. */
export const engineRequests = {
  'askFirst/facts': { params: factsParams, result: codeFactsSchema },
  'askFirst/textFacts': { params: textFactsParams, result: codeFactsSchema },
  'askFirst/check': { params: checkParams, result: checkResult },
  'askFirst/rules': { params: rulesParams, result: rulesResult },
  'askFirst/loadModel': { params: v.object(choice), result: loadedModelSchema },
  'askFirst/generate': { params: generateParams, result: nothing },
  'askFirst/countTokens': {
    params: v.object({ ...choice, text }),
    result: v.object({ tokens: count }),
  },
  'askFirst/unloadModel': { params: nothing, result: nothing },
  'askFirst/listModels': { params: listParams, result: modelListSchema },
  'askFirst/planModel': { params: planParams, result: planResult },
  'askFirst/downloadModel': { params: downloadParams, result: downloadResult },
  'askFirst/verifyModel': { params: verifyParams, result: verifyResult },
  'askFirst/deleteModel': { params: deleteParams, result: deleteResult },
  'askFirst/planCuda': { params: nothing, result: cudaPlanResult },
  'askFirst/fetchCuda': { params: cudaFetchParams, result: cudaFetchResult },
} as const;

export type EngineMethod = keyof typeof engineRequests;
export type EngineParams<M extends EngineMethod> = Parsed<(typeof engineRequests)[M]['params']>;
export type EngineResult<M extends EngineMethod> = Parsed<(typeof engineRequests)[M]['result']>;

/** Sent by the engine every `HEARTBEAT_MS`; three missed in a row while a request waits mean that it hangs. */
export const HEARTBEAT_METHOD = 'askFirst/heartbeat';
export const HEARTBEAT_MS = 500;
export const heartbeatSchema = v.object({ pid: count, at: count });

/** Sent by the engine about the model on this machine. */
export const MODEL_METHOD = 'askFirst/model';
const saidSchema = v.variant('kind', [
  v.object({ kind: v.literal('event'), stream: count, event: modelEventSchema }),
  v.object({ kind: v.literal('status'), status: modelStatusSchema }),
  v.object({ kind: v.literal('notice'), notice: modelNoticeSchema }),
  v.object({ kind: v.literal('progress'), stream: count, progress: modelProgressSchema }),
]);
export type EngineModelMessage = Parsed<typeof saidSchema>;

/** An event that cannot be read: a part of its reply is lost, and whoever takes that must know. */
const lostSchema = v.pipe(
  v.object({ kind: v.literal('event'), stream: count }),
  v.transform(({ stream }) => ({ kind: 'lost', stream }) as const),
);

/** As the client reads them. */
export const modelMessageSchema = v.union([saidSchema, lostSchema]);
export type HeardModelMessage = Parsed<typeof modelMessageSchema>;

/** What our own diagnostics are marked with: they are no second opinion on our findings. */
export const OWN_SOURCE = 'Ask First';
