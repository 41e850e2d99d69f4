import * as v from 'valibot';
import { count, type Parsed } from '../../protocol/parsed.ts';
import { storeErrorCodes } from './storeError.ts';

/** An event as a row: its body is JSON, read only by whoever asked for it. */
const rowSchema = v.object({
  key: v.string(),
  type: v.string(),
  at: count,
  body: v.string(),
  words: v.nullable(v.string()),
});
export type EventRow = Parsed<typeof rowSchema>;

const batchSchema = v.object({
  conversation: v.string(),
  /** From its first question; empty if this batch has none. */
  title: v.string(),
  rows: v.array(rowSchema),
});
/** Events that are written together or not at all. */
export type Batch = Parsed<typeof batchSchema>;

/** What the worker is asked. */
export const storeCallSchema = v.variant('type', [
  v.object({ type: v.literal('open') }),
  v.object({ type: v.literal('append'), batch: batchSchema }),
  v.object({ type: v.literal('load'), conversation: v.string() }),
  v.object({ type: v.literal('latest'), limit: count }),
  v.object({ type: v.literal('close') }),
]);
export type StoreCall = Parsed<typeof storeCallSchema>;

export const toWorkerSchema = v.object({ id: count, call: storeCallSchema });
export type ToWorker = Parsed<typeof toWorkerSchema>;

export const summariesSchema = v.array(
  v.object({ id: v.string(), title: v.string(), updatedAt: count }),
);
/** The bodies of a conversation's events in order, or null where there is none. */
export const bodiesSchema = v.nullable(v.array(v.string()));

/** Every call is answered once; a quarantine is told when it happens. */
export const fromWorkerSchema = v.variant('type', [
  v.object({ type: v.literal('done'), id: count, value: v.optional(v.unknown()) }),
  v.object({
    type: v.literal('failed'),
    id: count,
    code: v.picklist(storeErrorCodes),
    message: v.string(),
  }),
  v.object({ type: v.literal('quarantined'), movedTo: v.string() }),
]);
export type FromWorker = v.InferOutput<typeof fromWorkerSchema>;

export const workerDataSchema = v.object({ directory: v.string() });
