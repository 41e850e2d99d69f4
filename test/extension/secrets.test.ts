import assert from 'node:assert/strict';
import { EndpointKeys, type SecretStore } from '../../src/extension/secrets.ts';

const home = 'http://localhost:11434';
const away = 'https://api.example.com';

function keyring(): SecretStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (name) => kept.get(name),
    store: async (name, value) => {
      kept.set(name, value);
    },
    delete: async (name) => {
      kept.delete(name);
    },
  };
}

const fails = () => Promise.reject(new Error('no keyring'));
const noKeyring: SecretStore = { get: fails, store: fails, delete: fails };
/** What some systems do: they say yes and keep nothing. */
const forgetful: SecretStore = {
  get: async () => undefined,
  store: async () => {},
  delete: async () => {},
};

describe('EndpointKeys', () => {
  it('keeps a key beyond the window', async () => {
    const secrets = keyring();
    assert.equal(await new EndpointKeys(secrets).save(home, 'sk-1'), true);
    assert.equal(await new EndpointKeys(secrets).read(home), 'sk-1');
  });

  it('finds no key for another origin', async () => {
    const keys = new EndpointKeys(keyring());
    await keys.save(home, 'sk-1');
    assert.equal(await keys.read(away), undefined);
  });

  it('takes a newer key for the one to use', async () => {
    const keys = new EndpointKeys(keyring());
    await keys.save(home, 'sk-1');
    await keys.save(home, 'sk-2');
    assert.equal(await keys.read(home), 'sk-2');
  });

  it('forgets a key', async () => {
    const secrets = keyring();
    const keys = new EndpointKeys(secrets);
    await keys.save(home, 'sk-1');
    await keys.forget(home);
    assert.equal(await keys.read(home), undefined);
    assert.equal(secrets.kept.size, 0);
  });

  for (const [what, secrets] of [
    ['has no keyring', noKeyring],
    ['keeps nothing it is given', forgetful],
  ] as const) {
    describe(`on a system that ${what}`, () => {
      it('keeps a key for this window, and says that it will not last', async () => {
        const keys = new EndpointKeys(secrets);
        assert.equal(await keys.save(home, 'sk-1'), false);
        assert.equal(await keys.read(home), 'sk-1');
        assert.equal(await new EndpointKeys(secrets).read(home), undefined);
      });

      it('forgets it when told to', async () => {
        const keys = new EndpointKeys(secrets);
        await keys.save(home, 'sk-1');
        await keys.forget(home);
        assert.equal(await keys.read(home), undefined);
      });
    });
  }

  it('has no key rather than a failure where the keyring cannot be read', async () => {
    assert.equal(await new EndpointKeys(noKeyring).read(home), undefined);
  });
});
