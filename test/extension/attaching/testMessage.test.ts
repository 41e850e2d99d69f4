import assert from 'node:assert/strict';
import { testAttachment } from '../../../src/extension/attaching/testMessage.ts';

const uri = { path: '/app/rows.test.ts', scheme: 'file' };

describe('testAttachment', () => {
  it('is the message of a failed test, what was expected and what came, and where', () => {
    const argument = {
      test: { label: 'adds rows' },
      message: {
        message: 'not equal',
        expectedOutput: '3',
        actualOutput: '2',
        location: { uri, range: { start: { line: 11, character: 0 } } },
      },
    };
    assert.deepEqual(testAttachment(argument), {
      kind: 'test',
      source: 'adds rows',
      text: 'not equal\nExpected: 3\nReceived: 2\n    at /app/rows.test.ts:12',
    });
  });

  it('has the frames of its trace', () => {
    const stackTrace = [
      { label: 'sum', uri, position: { line: 2, character: 4 } },
      { label: 'main' },
    ];
    const attachment = testAttachment({ message: { message: { value: '**bad**' }, stackTrace } });
    assert.equal(attachment?.text, '**bad**\n    at sum (/app/rows.test.ts:3)\n    at main');
  });

  it('is nothing of what is no message of a test', () => {
    for (const argument of [undefined, null, 'text', {}, { message: 'text' }]) {
      assert.equal(testAttachment(argument), undefined);
    }
  });
});
