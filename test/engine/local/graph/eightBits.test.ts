import assert from 'node:assert/strict';
import { create } from '@bufbuild/protobuf';
import { useEightBits } from '../../../../src/engine/local/graph/eightBits.ts';
import { attribute, makeNode } from '../../../../src/engine/local/graph/graphIndex.ts';
import { GraphSchema } from '../../../../src/engine/local/graph/onnxFormat.ts';

/** The accuracy level of a product whose file states this one. */
function levelFor(stated: number | undefined, operator = 'MatMulNBits'): bigint | undefined {
  const node = makeNode(operator, {
    inputs: ['x', 'codes', 'scales'],
    outputs: ['y'],
    attributes: { bits: 4, ...(stated === undefined ? {} : { accuracy_level: stated }) },
  });
  const graph = create(GraphSchema, { node: [node] });
  useEightBits(graph);
  assert.equal(attribute(node, 'bits')?.i, 4n);
  return attribute(node, 'accuracy_level')?.i;
}

describe('useEightBits', () => {
  it('takes eight bits where a file says nothing', () => {
    assert.equal(levelFor(undefined), 4n);
  });

  it('takes eight bits where a file says that nothing is asked for', () => {
    assert.equal(levelFor(0), 4n);
  });

  it('keeps what a file asks for', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((level) => levelFor(level)),
      [1n, 2n, 3n, 4n],
    );
  });

  it('leaves other operators alone', () => {
    assert.equal(levelFor(undefined, 'MatMul'), undefined);
  });
});
