import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepBack } from '../../../src/chat/secrets/keepBack.ts';

const user = (text: string) => ({ role: 'user', text }) as const;
const edit = (search: string, replace: string) => ({ file: undefined, search, replace });

describe('keepBack', () => {
  it('gives a secret the same name wherever it stands', () => {
    const { messages, count } = keepBack([
      user('1| apiKey = "9f8e7d6c5b4a"'),
      user('why is 9f8e7d6c5b4a refused?'),
    ]);
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['1| apiKey = "ASK_FIRST_SECRET_1"', 'why is ASK_FIRST_SECRET_1 refused?'],
    );
    assert.equal(count, 1);
  });

  it('takes a password that is a word only where it is a whole text', () => {
    const { messages } = keepBack([user('password = "required"\n# a name is required')]);
    assert.equal(messages[0]?.text, 'password = "ASK_FIRST_SECRET_1"\n# a name is required');
  });

  it('puts secrets back into a change', () => {
    const { restore } = keepBack([user('apiKey = "9f8e7d6c5b4a"; password = "hunter22"')]);
    assert.deepEqual(
      restore(edit('x("ASK_FIRST_SECRET_1")', 'y("ASK_FIRST_SECRET_2", ASK_FIRST_SECRET_7)')),
      edit('x("9f8e7d6c5b4a")', 'y("hunter22", ASK_FIRST_SECRET_7)'),
    );
  });

  it('takes no name that the code has already', () => {
    const { messages, restore } = keepBack([
      user('ASK_FIRST_SECRET_1 = load()\npassword = "hunter22"'),
    ]);
    assert.match(
      messages[0]?.text ?? '',
      /^ASK_FIRST_SECRET_1 = load\(\)\npassword = "ASK_FIRST_SECRET__1"$/u,
    );
    assert.equal(restore(edit('ASK_FIRST_SECRET_1', '')).search, 'ASK_FIRST_SECRET_1');
  });

  it('restores exactly what it was given', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{8,20}$/u).filter((text) => /\d/u.test(text));
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 5 }), fc.string(), (values, rest) => {
        const text = `${values.map((value) => `password = "${value}"`).join('\n')}\n${rest}`;
        const { messages, restore } = keepBack([user(text)]);
        assert.equal(restore(edit(messages[0]?.text ?? '', '')).search, text);
      }),
    );
  });
});
