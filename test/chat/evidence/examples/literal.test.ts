import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLiteral } from '../../../../src/chat/evidence/examples/literal.ts';

const literalIn = (text: string) => readLiteral(text)?.value;
const number = (value: number) => ({ kind: 'number', value, whole: Number.isInteger(value) });

describe('a literal', () => {
  it('is read whatever of Python or JavaScript it is', () => {
    assert.deepEqual(literalIn('-1.5'), number(-1.5));
    assert.deepEqual(literalIn('1_000'), number(1000));
    assert.deepEqual(literalIn('True'), { kind: 'boolean', value: true });
    assert.deepEqual(literalIn('null'), { kind: 'none' });
    assert.deepEqual(literalIn("'it\\'s'"), { kind: 'string', value: "it's", bare: false });
    assert.deepEqual(literalIn('[1, 2,]'), { kind: 'list', items: [number(1), number(2)] });
    assert.deepEqual(literalIn('(1,)'), { kind: 'tuple', items: [number(1)] });
    assert.deepEqual(literalIn('{"a": 1}'), {
      kind: 'dict',
      entries: [[{ kind: 'string', value: 'a', bare: false }, number(1)]],
    });
    assert.deepEqual(literalIn('{1}'), { kind: 'set', items: [number(1)] });
  });

  it('ends before what follows it', () => {
    assert.equal(readLiteral('3. Then')?.end, 1);
    assert.equal(readLiteral('[1], 2')?.end, 3);
  });

  it('is none where it is not closed', () => {
    assert.equal(literalIn('[1, 2'), undefined);
    assert.equal(literalIn("'ab"), undefined);
    assert.equal(literalIn('[1 2]'), undefined);
  });

  it('is none where it is nested too deep', () => {
    assert.equal(literalIn('['.repeat(5000)), undefined);
    assert.equal(literalIn('{'.repeat(5000)), undefined);
  });

  it('is read from anything without throwing', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'[](){}\'",:1a.-=\\ \n') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), (text) => {
        readLiteral(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('is what JSON reads', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, (values) => {
        const read = literalIn(JSON.stringify(values));
        assert.deepEqual(read, { kind: 'list', items: values.map(number) });
      }),
    );
  });
});
