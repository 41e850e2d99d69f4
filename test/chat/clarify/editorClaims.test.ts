import assert from 'node:assert/strict';
import { judgeClaims } from '../../../src/chat/clarify/premises/judgeClaims.ts';
import type { EditorFacts } from '../../../src/chat/evidence/evidence.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = 'export function parseRow(row) {\n  const total = sum(row);\n  return total;\n}\n';

const judge = (question: string, editor: Partial<EditorFacts>, code = text) =>
  judgeClaims(
    makeEvidence({
      question,
      text: code,
      language: 'typescript',
      code: { definitions: [{ name: 'parseRow', kind: 'function', lines: { from: 1, to: 4 } }] },
      editor,
    }),
  )[0];

const own = { path: 'rows.ts', line: 1, here: true };
const references = (...places: readonly { path: string; line: number; here: boolean }[]) => ({
  references: [{ name: 'parseRow', places }],
});

describe('a claim that nothing uses a name', () => {
  it('is contradicted by a use in another file', () => {
    const verdict = judge(
      'parseRow is never called, right?',
      references(own, { path: 'main.ts', line: 9, here: false }),
    );
    assert.equal(verdict?.holds, false);
    assert.match(verdict?.fact ?? '', /is used in main\.ts line 9/u);
    assert.deepEqual(verdict?.lines, [1]);
  });

  it('is contradicted by a use in this file, with its line', () => {
    const verdict = judge('parseRow is never called', references(own, { ...own, line: 7 }));
    assert.equal(verdict?.holds, false);
    assert.deepEqual(verdict?.lines, [7]);
  });

  it('holds over the workspace where the provider finds only the definition', () => {
    const verdict = judge('parseRow is never called', references(own));
    assert.equal(verdict?.holds, true);
    assert.match(verdict?.fact ?? '', /Nothing in the workspace uses/u);
  });

  it('is left open where text and provider disagree', () => {
    assert.equal(
      judge('parseRow is never called', references(own), `${text}parseRow(1)\n`),
      undefined,
    );
  });

  it('is held against this file alone where no provider answered', () => {
    assert.match(judge('parseRow is never called', {})?.fact ?? '', /Nothing in this file uses/u);
  });
});

describe('a claim about a type', () => {
  const types = (type: string) => ({ types: [{ name: 'total', type, line: 2 }] });

  it('is contradicted by the type that hovering shows', () => {
    const verdict = judge('total is a string, so why NaN?', types('number'));
    assert.equal(verdict?.holds, false);
    assert.match(verdict?.fact ?? '', /The editor shows it as `number` \(L2\)/u);
  });

  it('holds where hovering shows the same', () => {
    assert.equal(judge('total is a number', types('number'))?.holds, true);
  });

  it('is left open for types that are made of others or leave open what a value is', () => {
    for (const type of ['string | number', 'any', 'Promise<number>', 'Total']) {
      assert.equal(judge('total is a string', types(type)), undefined, type);
    }
  });

  it('is left open where nobody hovered', () => {
    assert.equal(judge('total is a string', {}), undefined);
  });
});
