import assert from 'node:assert/strict';
import { testProvider } from '../../../../src/engine/local/process/providerTest.ts';

describe('the self-test of a provider', () => {
  it('passes on the processor', async () => {
    assert.ok((await testProvider('cpu')) > 0);
  });

  it('fails where there is no such provider', async () => {
    await assert.rejects(
      testProvider(process.platform === 'win32' ? 'coreml' : 'dml'),
      /dml|coreml/,
    );
  });
});
