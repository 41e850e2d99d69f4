import assert from 'node:assert/strict';
import * as v from 'valibot';
import { failureSentence, faultSentence } from '../../../src/extension/errorMessages.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';
import { englishFault, type FaultKey, faultSchema, faults } from '../../../src/protocol/faults.ts';
import { modelFaults } from '../../../src/protocol/modelFaults.ts';
import { renderEngineError } from '../../../src/protocol/wireError.ts';
import { shouting } from '../lib/english.ts';

const keys = Object.keys(faults) as FaultKey[];
const others = keys.filter((key) => !Object.hasOwn(modelFaults, key));

describe('the faults that other sentences hold', () => {
  it('are told apart by their sentences', () => {
    assert.equal(new Set(Object.values(faults)).size, keys.length);
  });

  it('are whole sentences, or details without a full stop', () => {
    for (const key of others) assert.match(faults[key], /^(?:\p{Lu}.*\.|\p{Ll}.*[^.])$/u, key);
  });

  it('leave no words to be filled in', () => {
    const names = ['file', 'entry', 'detail', 'need', 'free', 'code', 'status', 'model'];
    for (const key of others) {
      for (const [, name = ''] of faults[key].matchAll(/\{(\w+)\}/gu)) {
        assert.ok(names.includes(name), `${key}: ${name}`);
      }
    }
  });

  it('are said in the person’s language inside of theirs', () => {
    const fault = { key: 'memory-need', facts: { need: '9 GB', free: '2 GB' } } as const;
    assert.match(
      failureSentence('not-enough-memory', { fault }, shouting),
      /MEMORY FOR THE MODEL \(IT NEEDS ABOUT 9 GB, 2 GB ARE FREE\)\./u,
    );
    const exit = { key: 'exit-code', facts: { code: 137 } } as const;
    assert.match(failureSentence('model-died', { fault: exit }, shouting), /\(CODE 137\)/u);
    assert.equal(faultSentence({ key: 'no-mirror', facts: {} }, shouting), 'IT IS NO ADDRESS.');
  });

  it('cross with the failure that they belong to', () => {
    const fault = { key: 'exit-code', facts: { code: 137 } } as const;
    assert.deepEqual(renderEngineError(new EngineError('model-died', '', { fault })), {
      code: 'model-died',
      fault,
    });
  });

  it('are parsed where they cross: key, and facts that are text or numbers', () => {
    const fault = { key: 'file-too-large', facts: { file: 'tokenizer.json', size: 65 } };
    assert.deepEqual(v.parse(faultSchema, JSON.parse(JSON.stringify(fault))), fault);
    for (const strange of [
      undefined,
      'no-file',
      { key: 'no-file' },
      { key: 'toString', facts: {} },
      { key: '__proto__', facts: {} },
      { key: 'no such', facts: {} },
      { key: 3, facts: {} },
      { key: 'no-file', facts: { file: { toString: 'x' } } },
      { key: 'no-file', facts: { file: ['x'] } },
    ]) {
      assert.ok(!v.is(faultSchema, strange), JSON.stringify(strange));
    }
  });

  it('show a name as it is, even one that looks like a place to be filled in', () => {
    const fault = { key: 'no-file', facts: { file: '{fault} $& {file}' } } as const;
    for (const say of [englishFault(fault), failureSentence('bad-model', { fault }, shouting)]) {
      assert.match(say, / \{fault\} \$& \{file\}\. /u);
    }
  });
});
