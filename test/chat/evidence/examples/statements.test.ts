import assert from 'node:assert/strict';
import { findContradiction } from '../../../../src/chat/evidence/examples/contradiction.ts';
import { readSignature } from '../../../../src/chat/evidence/examples/signature.ts';
import { statements } from '../../../fixtures/specification/statements.ts';

function contradictionOf(takes: string, says: string, example: string) {
  const signature = readSignature(`def f(${takes.includes(')') ? takes : `${takes})`}:\n    pass`);
  assert.ok(signature);
  return findContradiction(`implement this: ${says}\n${example}`, signature);
}

describe('a statement of a description', () => {
  for (const { takes, says, against, borneOut, mute } of statements) {
    it(`is contradicted by its example: ${says} ${against}`, () => {
      assert.notEqual(contradictionOf(takes, says, against), undefined);
    });

    it(`is borne out by its example: ${says} ${borneOut}`, () => {
      assert.equal(contradictionOf(takes, says, borneOut), undefined);
    });

    it(`is left alone by an example that cannot tell: ${says} ${mute}`, () => {
      assert.equal(contradictionOf(takes, says, mute), undefined);
    });
  }
});
