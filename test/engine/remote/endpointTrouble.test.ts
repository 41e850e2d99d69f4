import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import tls from 'node:tls';
import { englishDetail } from '../../../src/protocol/faults.ts';
import {
  bombs,
  connectionTroubles,
  statusTroubles,
  type Trouble,
  timing,
} from '../../support/endpointTroubles.ts';
import { malformations } from '../../support/malformedStreams.ts';
import { startMisbehavingServer } from '../../support/misbehavingServer.ts';
import { collectReply, modelAt } from '../../support/remoteReply.ts';

const troubles = [...statusTroubles, ...connectionTroubles, ...malformations, ...bombs, ...timing];

/** From Node 22.19: only then can a test trust an authority of its own. */
const canTrust = typeof tls.setDefaultCACertificates === 'function';

describe('an endpoint in trouble', () => {
  for (const trouble of troubles) {
    it(`gives ${trouble.outcome} for ${trouble.what}`, async function () {
      if (trouble.certificate && !canTrust) this.skip();
      await check(trouble);
    });
  }

  it('gives unreachable where nobody listens, and names the address', async () => {
    const server = await startMisbehavingServer([]);
    await server.close();
    const { outcome, error } = await collectReply(modelAt(server.origin));
    assert.deepEqual([outcome, error?.detail], ['unreachable', `${server.origin}: ECONNREFUSED`]);
  });

  it('gives unreachable for a name that does not exist', async () => {
    const { outcome, error } = await collectReply(modelAt('https://nowhere.invalid'));
    assert.equal(outcome, 'unreachable');
    assert.match(error?.detail ?? '', /ENOTFOUND|EAI_AGAIN/);
  });

  it('counts the cases of the test plan', () => {
    assert.equal(troubles.length + 2, 64);
  });
});

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');

async function check(trouble: Trouble): Promise<void> {
  const identity = trouble.certificate
    ? { key: fixture('key'), cert: fixture(trouble.certificate) }
    : undefined;
  const server = await startMisbehavingServer(trouble.serve, identity);
  const before = identity ? tls.getCACertificates('default') : [];
  if (identity) tls.setDefaultCACertificates([...before, fixture('authority')]);
  let clock = 0;
  const model = modelAt(server.origin, { wallClock: () => clock });
  const between = async () => {
    if (trouble.sleeps) {
      setTimeout(() => {
        clock += 40_000;
      }, 50);
    }
    await pause(trouble.readerTakes ?? 0);
  };
  try {
    const reply = await collectReply(model, between);
    assert.equal(reply.outcome, trouble.outcome);
    assert.equal(reply.text, trouble.text ?? '');
    assert.equal(server.seen.length, trouble.requests ?? 1);
    if (trouble.detail !== undefined) {
      const detail = reply.error && englishDetail(reply.error);
      assert.match(detail ?? '', new RegExp(trouble.detail));
    }
  } finally {
    if (identity) tls.setDefaultCACertificates(before);
    await server.close();
  }
}
