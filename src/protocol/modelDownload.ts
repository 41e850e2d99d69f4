import * as v from 'valibot';
import { faultSchema } from './faults.ts';
import { count, type Parsed } from './parsed.ts';
import { factsSchema } from './sentence.ts';

/** A commit of a repository: 40 hexadecimal digits. Unlike a branch it never means something else later. */
const commit = v.pipe(v.string(), v.regex(/^[\da-f]{40}$/));

/** `owner/name`, as Hugging Face has it. */
const repositoryName = v.pipe(v.string(), v.maxLength(193), v.regex(/^[\w.-]+\/[\w.-]+$/));

/**
 * A file's place inside a folder: plain names with slashes between them. Nothing that any system reads as a way out, as a
 * device or as a hidden file fits.
 */
export const safePathSchema = v.pipe(
  v.string(),
  v.maxLength(240),
  v.regex(/^[A-Za-z\d_][\w.+-]*(?:\/[A-Za-z\d_][\w.+-]*)*$/),
  v.check((path) => !path.includes('..') && !/\.(?:\/|$)/.test(path), 'It ends in a dot.'),
  v.check(
    (path) => !/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i.test(path),
    'Windows keeps this name for itself.',
  ),
);

/** What a hub says a file's content is: Hugging Face SHA-256 of large files and Git's own hash of the others, NuGet SHA-512. */
const contentHashSchema = v.variant('kind', [
  v.object({ kind: v.literal('sha256'), hex: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)) }),
  v.object({ kind: v.literal('sha512'), hex: v.pipe(v.string(), v.regex(/^[\da-f]{128}$/)) }),
  v.object({ kind: v.literal('git'), hex: v.pipe(v.string(), v.regex(/^[\da-f]{40}$/)) }),
]);
export type ContentHash = Parsed<typeof contentHashSchema>;

/** Larger than any model that fits one machine; a size beyond it is a mistake or an attack. */
const MAX_MODEL_BYTES = 200e9;

const fileSchema = v.object({
  /** In the repository. */
  source: safePathSchema,
  /** In the model's folder. */
  target: safePathSchema,
  bytes: v.pipe(count, v.maxValue(MAX_MODEL_BYTES)),
  hash: contentHashSchema,
});
export type ModelFileEntry = Parsed<typeof fileSchema>;

/** What is downloaded, exactly: the same files whenever and from wherever. It is kept beside a model and says what it is. */
export const downloadPlanSchema = v.object({
  repository: repositoryName,
  revision: commit,
  /** Which of a repository's graphs: "q4f16". */
  variant: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  /** As the repository states it: "apache-2.0". */
  license: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  files: v.pipe(
    v.array(fileSchema),
    v.minLength(1),
    v.maxLength(64),
    v.check(
      (files) => new Set(files.map(({ target }) => target.toLowerCase())).size === files.length,
      'Two files have the same place.',
    ),
  ),
});
export type DownloadPlan = Parsed<typeof downloadPlanSchema>;

export const planBytes = (plan: DownloadPlan): number =>
  plan.files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Another graph of the same repository that could be taken instead. */
const variantSchema = v.object({ variant: v.string(), bytes: count });
export type VariantChoice = Parsed<typeof variantSchema>;

/** What the machine has, and what a model takes of it, in bytes. The memory that it takes is an estimate. */
const roomSchema = v.object({
  diskNeeded: count,
  diskFree: count,
  memoryNeeded: count,
  memory: count,
});
export type Room = Parsed<typeof roomSchema>;

/** Why a model, or what it runs on, could not be got. */
export const downloadErrorCodes = [
  'bad-repository',
  'bad-hub',
  'unreachable',
  'timed-out',
  'bad-certificate',
  'proxy-refused',
  'redirected',
  'no-repository',
  'gated',
  'hub-busy',
  'hub-failed',
  'bad-reply',
  'unsafe-listing',
  'no-model',
  'unsupported',
  'cut-off',
  'wrong-size',
  'wrong-hash',
  'disk-full',
  'disk-refused',
  'in-use',
  'no-cuda-here',
  'no-cuda-files',
  'bad-package',
  'runtime-refused',
] as const;
export type DownloadErrorCode = (typeof downloadErrorCodes)[number];

export const failedSchema = v.object({
  kind: v.literal('failed'),
  code: v.picklist(downloadErrorCodes),
  facts: factsSchema,
  /** What exactly is wrong: it fills the place that the facts leave empty. */
  fault: v.exactOptional(faultSchema),
});
export type DownloadFailed = Parsed<typeof failedSchema>;

/** One model of the catalogue. */
const catalogueEntrySchema = v.object({
  /** For people: "Qwen2.5-Coder 1.5B". */
  name: v.string(),
  /** Billions of parameters. */
  billions: v.number(),
  repository: repositoryName,
  /** Where it is known. Otherwise the newest one is taken, and pinned from then on. */
  revision: v.exactOptional(commit),
  variant: v.string(),
  /** To download, about. What the hub says before a download is exact. */
  bytes: count,
  /** Of memory to run it with some thousand tokens of context, about. */
  memory: count,
  /** Tokens it was made for. */
  context: count,
  license: v.string(),
});
export type CatalogueEntry = Parsed<typeof catalogueEntrySchema>;

/** A model in the models' folder. */
const storedModelSchema = v.object({
  /** The name of its folder. */
  id: v.string(),
  plan: downloadPlanSchema,
  /** Absolute. */
  folder: v.string(),
  state: v.variant('kind', [
    v.object({ kind: v.literal('ready') }),
    /** Begun and not finished; so many bytes have come. */
    v.object({ kind: v.literal('partial'), done: count }),
  ]),
});
export type StoredModel = Parsed<typeof storedModelSchema>;

/** Where models are kept (an absolute path), and where they come from; without `hub` from Hugging Face itself. */
const place = {
  folder: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)),
  hub: v.exactOptional(v.pipe(v.string(), v.maxLength(2048))),
};
export const modelListSchema = v.object({
  catalogue: v.array(catalogueEntrySchema),
  stored: v.array(storedModelSchema),
});
export type ModelList = Parsed<typeof modelListSchema>;

export const planParams = v.object({
  ...place,
  /** `owner/name`, `owner/name@revision`, or the address of its page. */
  repository: v.pipe(v.string(), v.maxLength(500)),
  variant: v.exactOptional(v.string()),
});
export type PlanRequest = Parsed<typeof planParams>;

export const planResult = v.variant('kind', [
  v.object({
    kind: v.literal('plan'),
    plan: downloadPlanSchema,
    room: roomSchema,
    others: v.array(variantSchema),
  }),
  failedSchema,
]);
export type PlanResult = Parsed<typeof planResult>;

/** Progress comes as messages with the same `stream`. */
const stream = { stream: count };

export const downloadParams = v.object({ ...place, ...stream, plan: downloadPlanSchema });

export const downloadResult = v.variant('kind', [
  v.object({ kind: v.literal('ready'), model: storedModelSchema }),
  failedSchema,
]);
export type DownloadResult = Parsed<typeof downloadResult>;

const storedModel = {
  folder: place.folder,
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,200}$/)),
};
export const deleteParams = v.object(storedModel);
export const verifyParams = v.object({ ...storedModel, ...stream });
export const listParams = v.object({ folder: place.folder });

export const verifyResult = v.variant('kind', [
  v.object({ kind: v.literal('sound') }),
  /** Files that are not what was downloaded, or are gone. */
  v.object({ kind: v.literal('damaged'), files: v.array(v.string()) }),
  v.object({ kind: v.literal('absent') }),
  failedSchema,
]);
export type VerifyResult = Parsed<typeof verifyResult>;

export const deleteResult = v.variant('kind', [
  v.object({ kind: v.literal('deleted') }),
  v.object({ kind: v.literal('absent') }),
  failedSchema,
]);
export type DeleteResult = Parsed<typeof deleteResult>;

/** Told a few times a second while a model is downloaded or verified, or what it runs on is. */
export const modelProgressSchema = v.object({
  /** The id of the model, or the name of the package. */
  model: v.string(),
  /** `waiting`: another window downloads it, and this one watches. */
  step: v.picklist(['waiting', 'downloading', 'checking', 'unpacking']),
  done: count,
  of: count,
});
export type ModelProgress = Parsed<typeof modelProgressSchema>;
