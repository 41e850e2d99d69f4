import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Constraint } from '../../../../src/engine/local/text/constraint.ts';
import {
  createJsonForms,
  type JsonForms,
} from '../../../../src/engine/local/text/jsonConstraint.ts';
import { schemaWithoutLimits } from '../../../../src/engine/local/text/schemaWithoutLimits.ts';
import type { Tokenizer } from '../../../../src/engine/local/text/tokenizer.ts';
import { acceptsAll, allowedIds, mayCome } from '../../../support/constrained.ts';
import { modelText } from '../../../support/modelText.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 200, pattern: '^[a-z]+$' },
    pattern: { enum: ['maxLength', 'a b'] },
    lines: { type: 'array', items: { type: 'integer' }, minItems: 2 },
    nested: {
      type: 'object',
      properties: { ok: { type: 'boolean' } },
      required: ['ok'],
      additionalProperties: false,
    },
  },
  required: ['name', 'pattern', 'lines', 'nested'],
  additionalProperties: false,
};

for (const family of ['qwen2', 'gemma3'] as const) {
  describe(`a constraint to a JSON schema, for ${family}`, () => {
    let tokenizer: Tokenizer;
    let end: number;
    let forms: JsonForms;
    let beginning: Constraint;
    before(async function () {
      this.timeout(60_000);
      tokenizer = (await modelText(family)).tokenizer;
      end = tokenizer.controls[0]?.id ?? -1;
      forms = await createJsonForms(tokenizer, [end]);
      beginning = await forms.start(schema);
    });

    it('makes JSON of the schema, whatever is chosen of what is allowed', () => {
      fc.assert(
        fc.property(fc.array(fc.nat(), { minLength: 5, maxLength: 60 }), (choices) => {
          const value = JSON.parse(write(beginning.clone(), choices));
          assert.deepEqual(Object.keys(value), ['name', 'pattern', 'lines', 'nested']);
          assert.ok(
            typeof value.name === 'string' &&
              schema.properties.pattern.enum.includes(value.pattern),
          );
          assert.ok(Array.isArray(value.lines) && value.lines.every(Number.isInteger));
          assert.ok(typeof value.nested.ok === 'boolean');
        }),
        { numRuns: 12 },
      );
    }).timeout(30_000);

    it('goes on apart from its clone', () => {
      const constraint = beginning.clone();
      acceptsAll(constraint, tokenizer.encode('{"name":"a'));
      const clone = constraint.clone();
      const before = allowedIds(constraint, tokenizer.vocab);
      assert.deepEqual(allowedIds(clone, tokenizer.vocab), before);
      acceptsAll(clone, tokenizer.encode('b","pattern":'));
      assert.deepEqual(allowedIds(constraint, tokenizer.vocab), before);
      assert.notDeepEqual(allowedIds(clone, tokenizer.vocab), before);
    });

    it('gives what must come, and refuses what may not', () => {
      const constraint = beginning.clone();
      assert.equal(tokenizer.decode(constraint.forced()), '{"name":"');
      assert.throws(() => constraint.accept(end), RangeError);
    });

    /** By the choices first, then whatever brings it nearer to its end. */
    function write(constraint: Constraint, choices: readonly number[]): string {
      const ids: number[] = [];
      const closing = ['"', ',', ']', '}', '1', ':'].flatMap((text) => tokenizer.encode(text));
      while (!constraint.done) {
        const allowed = allowedIds(constraint, tokenizer.vocab);
        const chosen =
          ids.length < choices.length
            ? undefined
            : [end, ...closing].find((id) => mayCome(constraint, id));
        const id = chosen ?? allowed[(choices[ids.length] ?? ids.length) % allowed.length];
        assert.ok(id !== undefined, tokenizer.decode(ids));
        constraint.accept(id);
        ids.push(id);
        assert.ok(ids.length < 2000, tokenizer.decode(ids));
      }
      return tokenizer.decode(ids);
    }
  });
}

describe('a schema without limits', () => {
  it('keeps all but lengths and patterns, and fields that are called so', () => {
    assert.deepEqual(schemaWithoutLimits(schema), {
      ...schema,
      properties: {
        ...schema.properties,
        name: { type: 'string' },
        lines: { type: 'array', items: { type: 'integer' } },
      },
    });
  });
});
