import assert from 'node:assert/strict';
import {
  type ConnectOptions,
  connectEndpoint,
  type Report,
} from '../../src/extension/connectEndpoint.ts';
import { EndpointKeys, type SecretStore } from '../../src/extension/secrets.ts';
import { EngineError } from '../../src/protocol/engineError.ts';
import { english, shouting } from './lib/english.ts';

const TURN_AWAY = Symbol('the person turns away');
type Answer = string | boolean | typeof TURN_AWAY;

/** A person who answers each dialog in turn, with all that they saw and all that was written. */
function person(answers: readonly Answer[], changes: Partial<ConnectOptions> = {}) {
  const left = [...answers];
  const seen: string[] = [];
  const written: Record<string, unknown> = {};
  const secrets = new Map<string, string>();
  const store: SecretStore = {
    get: async (name) => secrets.get(name),
    store: async (name, value) => {
      secrets.set(name, value);
    },
    delete: async () => {},
  };
  const next = (title: string): Answer => {
    seen.push(title);
    const answer = left.shift();
    assert.ok(answer !== undefined, `nobody expected “${title}”`);
    return answer;
  };
  const texts = (answer: Answer) => (typeof answer === 'string' ? answer : undefined);
  const options: ConnectOptions = {
    t: english,
    keys: new EndpointKeys(store),
    dialogs: {
      choose: async (title) => texts(next(title)),
      enter: async (title, { value, hint, objection }) => {
        const answer = next(title);
        if (hint !== undefined) seen.push(hint);
        const text = answer === '=' ? value : texts(answer);
        const objected = text === undefined ? undefined : objection?.(text);
        if (objected === undefined) return text;
        seen.push(objected);
        return texts(next(title));
      },
      confirm: async (title) => next(title) === true,
      notify: (message) => seen.push(message),
      tell: (message) => seen.push(message),
      during: (_, work) => work(new AbortController().signal, () => undefined),
    },
    listModels: async () => [
      { id: 'qwen', contextLength: 8192 },
      { id: 'llama', contextLength: undefined },
    ],
    agreeToPlain: async (origin) => {
      written.plain = origin;
    },
    save: async (settings) => {
      written.settings = settings;
    },
    ...changes,
  };
  return { options, seen, written, secrets, left };
}

const remote = 'http://models.example.com:8000';
const local = 'http://localhost:11434/v1';
const failing = (code: 'unreachable' | 'unauthorized') => () =>
  Promise.reject(new EngineError(code, 'no', { detail: 'ECONNREFUSED' }));

describe('connectEndpoint', () => {
  it('connects a preset as it stands, without a key', async () => {
    const { options, written, secrets, seen } = person(['ollama', '=', '', 'qwen']);
    assert.equal(await connectEndpoint(options), true);
    assert.deepEqual(written.settings, { url: local, model: 'qwen', contextLength: 8192 });
    assert.equal(secrets.size, 0);
    assert.ok(!seen.some((title) => title.startsWith('Send code unencrypted')));
  });

  it('completes another address', async () => {
    const { options, written } = person(['other', 'https://api.example.com', '', 'llama']);
    assert.equal(await connectEndpoint(options), true);
    assert.deepEqual(written, {
      settings: { url: 'https://api.example.com/v1', model: 'llama', contextLength: undefined },
    });
  });

  describe('changes nothing when the person turns away', () => {
    const ways: readonly (readonly [string, readonly Answer[]])[] = [
      ['at the presets', [TURN_AWAY]],
      ['at the address', ['other', TURN_AWAY]],
      ['at the warning', ['other', remote, false]],
      ['at the key', ['other', remote, true, TURN_AWAY]],
      ['at the model', ['other', remote, true, 'sk-1', TURN_AWAY]],
    ];
    for (const [where, answers] of ways) {
      it(where, async () => {
        const { options, written, secrets, left } = person(answers);
        assert.equal(await connectEndpoint(options), false);
        assert.deepEqual(left, []);
        assert.deepEqual(written, {});
        assert.equal(secrets.size, 0);
      });
    }

    it('at the name of a model that no list has', async () => {
      const { options, written, secrets } = person(['other', remote, true, 'sk-1', TURN_AWAY], {
        listModels: async () => [],
      });
      assert.equal(await connectEndpoint(options), false);
      assert.deepEqual(written, {});
      assert.equal(secrets.size, 0);
    });
  });

  it('asks before it sends unencrypted to another machine, and remembers the word', async () => {
    const { options, written, seen } = person(['other', remote, true, '', 'qwen']);
    assert.equal(await connectEndpoint(options), true);
    assert.ok(seen.includes(`Send code unencrypted to ${remote}?`));
    assert.equal(written.plain, remote);
  });

  it('says what is wrong with an address, and takes the next', async () => {
    const { options, seen } = person(['other', 'localhost:11434', local, '', 'qwen']);
    assert.equal(await connectEndpoint(options), true);
    assert.ok(seen.includes('It is not an address such as http://localhost:11434.'));
  });

  it('says it in the person’s language', async () => {
    const { options, seen } = person(['other', 'ftp://x.example', local, '', 'qwen']);
    assert.equal(await connectEndpoint({ ...options, t: shouting }), true);
    assert.ok(seen.includes('IT MUST BEGIN WITH HTTPS:// OR HTTP://.'), seen.join());
  });

  describe('the key', () => {
    it('is kept for its origin, and no setting has it', async () => {
      const { options, written } = person(['openai', '=', ' sk-1 ', 'qwen']);
      await connectEndpoint(options);
      assert.equal(await options.keys.read('https://api.openai.com'), 'sk-1');
      assert.doesNotMatch(JSON.stringify(written), /sk-1/u);
    });

    it('is kept where the field is left empty', async () => {
      const { options } = person(['openai', '=', '', 'qwen']);
      await options.keys.save('https://api.openai.com', 'sk-1');
      assert.equal(await connectEndpoint(options), true);
      assert.equal(await options.keys.read('https://api.openai.com'), 'sk-1');
    });

    it('is asked for again where an endpoint needs one', async () => {
      const { options, seen } = person(['openai', '=', '', 'sk-1', 'qwen']);
      assert.equal(await connectEndpoint(options), true);
      assert.ok(seen.includes('This endpoint needs a key.'));
    });

    it('has no spaces in it', async () => {
      const { options, seen } = person(['ollama', '=', 'Bearer sk-1', 'sk-1', 'qwen']);
      assert.equal(await connectEndpoint(options), true);
      assert.ok(seen.includes('A key has no spaces or other signs in it.'));
    });

    it('goes along when the models are asked for', async () => {
      const sent: unknown[] = [];
      const { options } = person(['openai', '=', 'sk-1', 'qwen'], {
        listModels: async ({ origin }, key) => {
          sent.push(origin, key);
          return [{ id: 'qwen', contextLength: undefined }];
        },
      });
      await connectEndpoint(options);
      assert.deepEqual(sent, ['https://api.openai.com', 'sk-1']);
    });

    it('is said not to last where the system has no keyring', async () => {
      const fails = () => Promise.reject(new Error('no keyring'));
      const keys = new EndpointKeys({ get: fails, store: fails, delete: fails });
      const { options, seen } = person(['ollama', '=', 'sk-1', 'qwen'], { keys });
      assert.equal(await connectEndpoint(options), true);
      assert.match(seen.at(-1) ?? '', /^The key is not saved/u);
      assert.equal(await keys.read('http://localhost:11434'), 'sk-1');
    });
  });

  describe('where no models are listed', () => {
    const typed = ['ollama', '=', '', ' qwen '] as const;
    const settings = { url: local, model: 'qwen', contextLength: undefined };

    it('takes the name that the person types', async () => {
      const { options, written } = person(typed, { listModels: async () => [] });
      assert.equal(await connectEndpoint(options), true);
      assert.deepEqual(written.settings, settings);
    });

    it('says why, and connects all the same', async () => {
      const { options, written, seen } = person(typed, { listModels: failing('unreachable') });
      assert.equal(await connectEndpoint(options), true);
      assert.ok(seen.some((said) => said.startsWith('The endpoint cannot be reached')));
      assert.deepEqual(written.settings, settings);
    });

    it('ends where the person gave up waiting, and nothing is written', async () => {
      const { options, written } = person(['ollama', '=', ''], {});
      const impatient = {
        ...options.dialogs,
        during: <T>(_: string, work: (signal: AbortSignal, report: Report) => Promise<T>) =>
          work(AbortSignal.abort(), () => undefined),
      };
      const listModels: ConnectOptions['listModels'] = async (_, __, signal) => {
        signal.throwIfAborted();
        return [];
      };
      assert.equal(await connectEndpoint({ ...options, dialogs: impatient, listModels }), false);
      assert.deepEqual(written, {});
    });

    it('asks for the key again where it is not accepted, and says so', async () => {
      let tries = 0;
      const { options, written, seen } = person(['ollama', '=', 'sk-wrong', 'sk-right', 'qwen'], {
        listModels: (_, key) => {
          tries += 1;
          return key === 'sk-right'
            ? Promise.resolve([{ id: 'qwen', contextLength: undefined }])
            : Promise.reject(new EngineError('unauthorized', 'no', { detail: 'status 401' }));
        },
      });
      assert.equal(await connectEndpoint(options), true);
      assert.equal(tries, 2);
      assert.ok(seen.some((said) => said.startsWith('The endpoint does not accept the key')));
      assert.deepEqual(written.settings, { url: local, model: 'qwen', contextLength: undefined });
    });

    it('does not hide a fault of ours', async () => {
      const { options } = person(typed, { listModels: () => Promise.reject(new TypeError('x')) });
      await assert.rejects(connectEndpoint(options), TypeError);
    });

    it('does not take an empty name', async () => {
      const { options, seen } = person(['ollama', '=', '', ' ', 'qwen'], {
        listModels: async () => [],
      });
      assert.equal(await connectEndpoint(options), true);
      assert.ok(seen.includes('Enter the name the endpoint knows.'));
    });
  });
});
