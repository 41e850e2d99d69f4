import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSecrets } from '../../../src/chat/secrets/findSecrets.ts';

/** Put together here, so that nobody's scanner takes them for real ones. */
const made = (start: string, length: number): string =>
  start + 'a1B2c3D4e5F6g7H8i9J0'.repeat(20).slice(0, length);

const secrets: Readonly<Record<string, readonly (readonly [text: string, secret: string])[]>> = {
  'keys by how they begin': [
    [`aws_id = ${'AKIA'}${'Q3EXAMPL'}E7H2W9ZZ`.replace('EXAMPL', 'RT5YU8'), 'AKIAQ3RT5YU8E7H2W9ZZ'],
    [`const gh = '${made('ghp_', 36)}'`, made('ghp_', 36)],
    [`client(${made('sk-', 40)})`, made('sk-', 40)],
    [`key: ${made('AIza', 35)}`, made('AIza', 35)],
    [`12| slack ${made('xoxb-', 24)}`, made('xoxb-', 24)],
  ],
  passwords: [
    ['password = "opensesame"', 'opensesame'],
    ["db: { passwd: 'tr0ub4dor' }", 'tr0ub4dor'],
    ['String clientSecret = "s3cr3tvalue";', 's3cr3tvalue'],
    ['$config["password"] = "hunter22";', 'hunter22'],
    ['PASSWORD: str = "k33per!"', 'k33per!'],
  ],
  'tokens and keys with a name': [
    ['apiKey: "9f8e7d6c5b4a"', '9f8e7d6c5b4a'],
    ['const accessToken = `tok_4711_abc`;', 'tok_4711_abc'],
    ['headers["X-Api-Key"] = "4f4f-9a9a-1c1c";', '4f4f-9a9a-1c1c'],
  ],
  'variables of an environment': [
    ['DB_PASSWORD=pgpass-2291', 'pgpass-2291'],
    ['  7| export STRIPE_KEY=4242abcd4242', '4242abcd4242'],
  ],
  addresses: [
    ['postgres://app:pg-9182@db.internal/app', 'pg-9182'],
    ["'redis://:c4che@127.0.0.1:6379'", 'c4che'],
  ],
  headers: [[`-H "Authorization: Bearer ${made('', 30)}"`, made('', 30)]],
};

const harmless: Readonly<Record<string, readonly string[]>> = {
  'names and words': [
    'const token = tokens[index];',
    'token = "access_token"',
    'apiKey: "X-Api-Key"',
    'password = getPassword(user)',
    'password: string',
    'if (token === "identifier") return;',
    "type: 'password'",
  ],
  'what is filled in later': [
    'password = "$' + '{DB_PASSWORD}"',
    'token: "{{ secrets.token1 }}"',
    'apiKey = "your-key-here-123"',
    'password: "changeme"',
    'export API_TOKEN=$(cat token1)',
    'API_KEY="$KEY_FROM_VAULT1"',
  ],
  'addresses without a password': ['https://example.com:8080/a@b', 'http://user@host/'],
  'headers that a variable fills': [
    'Authorization: `Bearer $' + '{token}`',
    'Bearer authentication',
  ],
  'code that looks like one': ['skip-1', 'task-list', 'ghp_short', 'const sk = desk - 1;'],
};

describe('findSecrets', () => {
  for (const [kind, cases] of Object.entries(secrets)) {
    it(`finds ${kind}`, () => {
      for (const [text, secret] of cases) assert.deepEqual(findSecrets(text), [secret], text);
    });
  }

  for (const [kind, texts] of Object.entries(harmless)) {
    it(`leaves ${kind} alone`, () => {
      for (const text of texts) assert.deepEqual(findSecrets(text), [], text);
    });
  }

  it('finds the lines of a private key, whatever stands before each', () => {
    const key = [
      '-----BEGIN RSA PRIVATE KEY-----',
      made('MII', 60),
      made('Q', 40),
      '-----END RSA PRIVATE KEY-----',
    ];
    const numbered = key.map((line, i) => `${i + 1}| ${line}`).join('\n');
    assert.deepEqual(findSecrets(numbered), [made('MII', 60), made('Q', 40)]);
  });

  it('never throws, and finds nothing that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const secret of findSecrets(text)) assert.ok(text.includes(secret));
      }),
      { numRuns: 2000 },
    );
  });
});
