import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { requestEngine } from '../../src/extension/engineClient.ts';
import { EngineShelf } from '../../src/extension/models/shelf.ts';
import { MODEL_METHOD } from '../../src/protocol/engine.ts';
import type { DownloadPlan, ModelProgress } from '../../src/protocol/modelDownload.ts';
import { type DownloadBench, openDownloadBench, visible } from '../support/downloadBench.ts';
import { EngineBench } from '../support/engineBench.ts';
import { json, repository } from '../support/fakeHub.ts';
import { stopAfter } from '../support/hubTroubles.ts';

const weights = 'onnx/model_q4f16.onnx_data';

interface Told {
  readonly kind: string;
  readonly stream: number;
  readonly progress: { readonly step: string; readonly done: number; readonly of: number };
}

describe('the engine asked for models', function engine() {
  this.timeout(60_000);
  let engines: EngineBench;
  let bench: DownloadBench;

  before(async () => {
    engines = await EngineBench.make({ engine: 'test/support/standInEngine.ts' });
  });
  beforeEach(async () => {
    bench = await openDownloadBench();
  });
  afterEach(async () => {
    engines.clear();
    await bench.close();
  });
  after(() => engines.close());

  const place = () => ({ folder: bench.folder, hub: bench.hub.origin });

  async function started() {
    const engine = await engines.greeted('engine');
    let heard = (_: Told) => {};
    engine.connection.onNotification(MODEL_METHOD, (message: Told) => {
      heard(message);
    });
    const until = (bytes: number) =>
      new Promise<void>((resolve) => {
        heard = ({ progress }) => progress.done >= bytes && resolve();
      });
    const planned: { kind: string; plan: DownloadPlan } = await engine.connection.sendRequest(
      'askFirst/planModel',
      { ...place(), repository },
    );
    return { ...engine, until, plan: planned.plan };
  }

  it('plans, downloads with progress, lists, verifies and deletes, as the editor asks for it', async () => {
    const { life } = await engines.greeted('engine');
    const { signal } = new AbortController();
    const shelf = new EngineShelf({
      request: (method, params, until) => requestEngine(life, method, params, until),
      folder: () => bench.folder,
      mirror: () => bench.hub.origin,
    });
    life.onModel((message) => shelf.hear(message));
    const told: ModelProgress[] = [];
    const planned = await shelf.plan(repository, undefined, signal);
    assert.ok(planned.kind === 'plan');
    const got = await shelf.download(planned.plan, (progress) => told.push(progress), signal);
    assert.ok(got.kind === 'ready');
    assert.equal(told.at(-1)?.done, told.at(-1)?.of);
    const { catalogue, stored } = await shelf.list(signal);
    assert.ok(catalogue.length >= 8);
    assert.deepEqual(stored, [got.model]);
    assert.deepEqual(await shelf.verify(got.model.id, (p) => told.push(p), signal), {
      kind: 'sound',
    });
    assert.equal(told.at(-1)?.step, 'checking');
    assert.deepEqual(await shelf.remove(got.model.id, signal), { kind: 'deleted' });
    assert.equal((await visible(bench.folder)).size, 0);
  });

  it('says what is wrong with a model that cannot be run', async () => {
    const { life } = await engines.greeted('engine');
    bench.hub.spoil('config.json', (response) => json(response, { model_type: 'falcon' }));
    const asked = { ...place(), repository };
    const { signal } = new AbortController();
    assert.deepEqual(await requestEngine(life, 'askFirst/planModel', asked, signal), {
      kind: 'failed',
      code: 'unsupported',
      facts: { repository },
      fault: { key: 'unknown-family', facts: { family: '"falcon"' } },
    });
  });

  it('says what failed in a code and its facts', async () => {
    const { connection } = await started();
    assert.deepEqual(
      await connection.sendRequest('askFirst/planModel', { ...place(), repository: 'owner/none' }),
      {
        kind: 'failed',
        code: 'no-repository',
        facts: { host: new URL(bench.hub.origin).host, repository: 'owner/none', status: 404 },
      },
    );
  });

  it('pauses where the request is cancelled, and answers meanwhile', async () => {
    bench.hub.spoil(weights, stopAfter(100_000));
    const { connection, until, plan } = await started();
    const stop = new CancellationTokenSource();
    const came = until(100_000);
    const params = { ...place(), stream: 1, plan };
    const download = connection.sendRequest('askFirst/downloadModel', params, stop.token);
    await came;
    const { folder } = bench;
    const listed = await connection.sendRequest<{ stored: { state: { kind: string } }[] }>(
      'askFirst/listModels',
      { folder },
    );
    assert.equal(listed.stored[0]?.state.kind, 'partial');
    stop.cancel();
    await assert.rejects(Promise.resolve(download), /cancelled/);
    assert.equal(await bench.download(plan), 'ready');
    assert.ok(bench.hub.seen.some(({ range }) => range === 'bytes=100000-'));
  });

  it('loses nothing that came when it is killed', async () => {
    bench.hub.spoil(weights, stopAfter(100_000));
    const { connection, until, plan, fork } = await started();
    const came = until(100_000);
    const params = { ...place(), stream: 1, plan };
    const lost = connection.sendRequest('askFirst/downloadModel', params).then(
      () => 'answered',
      () => 'lost',
    );
    await came;
    fork.kill();
    await once(fork.process, 'close');
    assert.equal((await visible(bench.folder)).size, 0);
    const next = await started();
    const { kind } = await next.connection.sendRequest<{ kind: string }>(
      'askFirst/downloadModel',
      params,
    );
    assert.equal(kind, 'ready');
    assert.ok(bench.hub.seen.some(({ range }) => range === 'bytes=100000-'));
    void lost;
  });

  it('refuses places that lead outside, and names that are no model’s', async () => {
    const { connection, plan } = await started();
    for (const target of ['../evil', '/evil', 'onnx/NUL', plan.files[1]?.target]) {
      const files = plan.files.map((file, at) => (at === 0 ? { ...file, target } : file));
      const request = { ...place(), stream: 1, plan: { ...plan, files } };
      await assert.rejects(
        connection.sendRequest('askFirst/downloadModel', request),
        /does not fit/,
        target,
      );
    }
    const params = { folder: bench.folder, id: '../x' };
    await assert.rejects(connection.sendRequest('askFirst/deleteModel', params), /does not fit/);
  });
});
