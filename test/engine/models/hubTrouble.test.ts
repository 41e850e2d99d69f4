import assert from 'node:assert/strict';
import { DownloadError } from '../../../src/engine/models/downloadError.ts';
import { planDownload } from '../../../src/engine/models/planDownload.ts';
import { type DownloadBench, openDownloadBench, visible } from '../../support/downloadBench.ts';
import { repository } from '../../support/fakeHub.ts';
import { cutAfter, fileTroubles, type HubTrouble, redirect } from '../../support/hubTroubles.ts';
import { listingTroubles } from '../../support/listingTroubles.ts';

describe('a hub in trouble', function trouble() {
  this.timeout(30_000);
  let bench: DownloadBench;

  beforeEach(async () => {
    bench = await openDownloadBench();
  });
  afterEach(() => bench.close());

  function spoil({ where, serve, always }: HubTrouble) {
    const [misdeed] = serve;
    if (always && misdeed) bench.hub.spoilAlways(where, misdeed);
    else bench.hub.spoil(where, ...serve);
  }

  async function outcome(): Promise<string> {
    try {
      return await bench.download(await bench.plan());
    } catch (error) {
      assert.ok(error instanceof DownloadError, String(error));
      assert.doesNotMatch(error.message, /\?|\{/, 'a sentence lacks what it speaks of');
      return error.code;
    }
  }

  for (const trouble of [...fileTroubles, ...listingTroubles]) {
    it(`comes to ${trouble.outcome} for ${trouble.what}`, async () => {
      spoil(trouble);
      if (trouble.timeout !== undefined) bench.timeout = trouble.timeout;
      assert.equal(await outcome(), trouble.outcome);
      if (trouble.pauses !== undefined) assert.deepEqual(bench.pauses, trouble.pauses);
      const files = [...(await visible(bench.folder)).keys()];
      assert.equal(files.length > 0, trouble.outcome === 'ready', files.join());
    });
  }

  it('says that sizes beyond all models are the reason', async () => {
    const trouble = listingTroubles.find(({ what }) => /more than any model has/.test(what));
    spoil(trouble ?? assert.fail());
    await assert.rejects(bench.plan(), {
      code: 'no-model',
      fault: { key: 'strange-sizes', facts: {} },
    });
  });

  it('names no place that has no name, in words that can be translated', async () => {
    bench.hub.spoil('config.json', redirect('file:///etc/passwd'));
    await assert.rejects(bench.plan(), {
      message: /tried to redirect to another address\. Not followed\.$/,
      fault: { key: 'another-address', facts: {} },
    });
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const unheard = { ...bench.client, fetch, wait: async () => {} };
    const { signal } = new AbortController();
    await assert.rejects(planDownload(unheard, { repository, variant: undefined }, signal), {
      message: /cannot be reached \(no connection\)/,
      fault: { key: 'no-connection', facts: {} },
    });
  });

  it('names the proxy where that refuses', async () => {
    const cause = new Error('Proxy response (407) !== 200 when HTTP Tunneling');
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
    const planned = planDownload(
      { ...bench.client, fetch },
      { repository, variant: undefined },
      new AbortController().signal,
    );
    await assert.rejects(planned, { code: 'proxy-refused' });
    assert.deepEqual(bench.pauses, []);
  });

  it('sends nothing that says who asks', async () => {
    await outcome();
    for (const { headers } of bench.hub.seen) {
      assert.equal(headers.authorization, undefined);
      assert.equal(headers.cookie, undefined);
    }
  });

  it('goes on where it was after every failure that keeps what came', async () => {
    const plan = await bench.plan();
    const weights = 'onnx/model_q4f16.onnx_data';
    bench.hub.spoil(weights, cutAfter(100_000));
    bench.hub.spoilAlways(weights, (response) => response.writeHead(500).end());
    assert.equal(await bench.download(plan), 'hub-failed');
    bench.hub.spoilAlways(weights, (_response, _request, honest) => honest());
    const before = bench.hub.seen.length;
    assert.equal(await bench.download(plan), 'ready');
    const ranges = bench.hub.seen.slice(before).map(({ range }) => range);
    assert.ok(ranges.includes('bytes=100000-'), ranges.join());
  });
});
