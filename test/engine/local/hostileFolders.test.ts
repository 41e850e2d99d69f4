import assert from 'node:assert/strict';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { ModelError } from '../../../src/engine/local/modelError.ts';
import {
  graphName,
  type HostileCase,
  type HostileFolder,
  hostileFolder,
  loadFolder,
  openedFiles,
  removeFolder,
} from '../../support/hostileFolder.ts';
import { graphCases } from '../../support/hostileGraphCases.ts';
import { strayCases, templateCases, tokenizerCases } from '../../support/hostileTextCases.ts';
import { runGraph } from '../../support/runGraph.ts';

/**
 * 37 of graphs and their files, 6 of templates, 6 of tokenizers, 3 of stray files. What a hostile graph does while it runs is the
 * model process's to survive, and what a hostile hub does, the downloads'.
 */
const cases: readonly HostileCase[] = [
  ...graphCases,
  ...templateCases,
  ...tokenizerCases,
  ...strayCases,
];

/** What loading opens, and nothing else. */
const known = [
  'config.json',
  'generation_config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'chat_template.jinja',
  'model.onnx',
  'model.onnx_data',
];

describe('a hostile folder', () => {
  let folder: HostileFolder;
  beforeEach(async function () {
    this.timeout(60_000);
    folder = await hostileFolder();
  });
  afterEach(() => removeFolder(folder));

  for (const [at, [what, change, outcome]] of cases.entries()) {
    const isRefused = typeof outcome === 'object' && 'refused' in outcome;
    it(`${at + 1}: with ${what} is ${isRefused ? 'refused' : 'survived'}, and only its own files are read`, async () => {
      await change(folder);
      const results: (Awaited<ReturnType<typeof loadFolder>> | ModelError)[] = [];
      const opened = await openedFiles(async () => {
        results.push(await loadFolder(folder.dir).catch(modelError));
      });
      assert.deepEqual(await strangers(folder, opened), []);
      const [result] = results;
      if (result instanceof ModelError) {
        assert.ok(isRefused, result.message);
        assert.match(result.message, outcome.refused);
        assert.match(result.message, /^\S.*\.$/s);
        return;
      }
      assert.ok(result && !isRefused, 'It was not refused.');
      assert.match(result.note ?? '', outcome === 'survived' ? /^$/ : outcome.note);
      assert.ok(opened.length >= 4, 'Nobody looked.');
      // Those of the template: what the person selected spells three more.
      assert.equal(result.controls, 5);
    }).timeout(20_000);
  }

  it('with a tensor that no memory holds fails in the runtime, which lives on', async () => {
    const [, change] = cases.find(([what]) => what.includes('no memory holds')) ?? [];
    await change?.(folder);
    const session = await InferenceSession.create(folder.at(graphName), { logSeverityLevel: 3 });
    await assert.rejects(runGraph(session, { chunks: [[1, 2]] }), /ConstantOfShape|alloc/i);
  });
});

function modelError(error: unknown): ModelError {
  assert.ok(error instanceof ModelError, String(error instanceof Error ? error.stack : error));
  return error;
}

/** Opened files that are none of the folder's, or none that a model needs. */
async function strangers(
  { dir }: HostileFolder,
  opened: readonly string[],
): Promise<readonly string[]> {
  const blobs = path.resolve(dir, '../../blobs');
  const real = await Promise.all(opened.map((file) => realpath(file)));
  return real.filter((file) => {
    const isOwn = file.startsWith(dir + path.sep) || path.dirname(file) === blobs;
    return !isOwn || !known.includes(path.basename(file));
  });
}
