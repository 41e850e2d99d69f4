import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { checkEdit } from './checkEdit.ts';
import { readCodeFacts } from './codeFacts.ts';
import { withBuiltRules } from './rules/builtRules.ts';
import { readRuleBook } from './rules/ruleBook.ts';
import { type ScanReply, type ScanRequest, scanRequestSchema } from './scanMessages.ts';
import { assetsIn, startSyntaxRuntime } from './syntaxRuntime.ts';

// The scan's worker thread. It may be ended at any moment, and keeps nothing that would be missed.

const ruleFile = v.object({ name: v.string(), text: v.string() });
const { assets, ownRules } = v.parse(
  v.object({ assets: v.string(), ownRules: v.array(ruleFile) }),
  workerData,
);
const runtime = startSyntaxRuntime(assetsIn(assets));
const workspaceRules = readRuleBook(ownRules, (problem) => {
  process.stderr.write(`A bug rule is left out: ${problem}\n`);
});
const rules = withBuiltRules(path.join(assets, 'rules'), workspaceRules);

async function serve(request: ScanRequest): Promise<ScanReply> {
  const { kind, id } = request;
  return kind === 'facts'
    ? { kind, id, facts: await readCodeFacts(request, await runtime, rules) }
    : { kind, id, result: await checkEdit(request, await runtime, rules) };
}

/** One after the other: the parser is one, and a tree belongs to the text it was made of. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message) => {
  const request = v.parse(scanRequestSchema, message);
  last = last
    .then(() => serve(request))
    .catch((error) => ({ kind: 'failed', id: request.id, message: String(error) }))
    .then((reply) => parentPort?.postMessage(reply));
});
