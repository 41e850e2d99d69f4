import * as v from 'valibot';
import { codeFactsSchema, grammarLanguages } from '../../protocol/codeFacts.ts';
import { engineRequests } from '../../protocol/engine.ts';
import { linesSchema, type Parsed } from '../../protocol/parsed.ts';

// What the scan and its worker say to each other. Texts are not limited here: the scan has already refused long ones.

const language = v.picklist(grammarLanguages);

export const scanRequestSchema = v.variant('kind', [
  v.object({
    kind: v.literal('facts'),
    id: v.number(),
    text: v.string(),
    language,
    lines: linesSchema,
  }),
  v.object({
    kind: v.literal('check'),
    id: v.number(),
    before: v.string(),
    after: v.string(),
    language,
  }),
]);
export type ScanRequest = Parsed<typeof scanRequestSchema>;

export const scanReplySchema = v.variant('kind', [
  v.object({ kind: v.literal('facts'), id: v.number(), facts: codeFactsSchema }),
  v.object({
    kind: v.literal('check'),
    id: v.number(),
    result: engineRequests['askFirst/check'].result,
  }),
  v.object({ kind: v.literal('failed'), id: v.number(), message: v.string() }),
]);
export type ScanReply = Parsed<typeof scanReplySchema>;
