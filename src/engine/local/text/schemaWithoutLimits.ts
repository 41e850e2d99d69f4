/** What a grammar for JSON need not know: XGrammar compiles a string of at most 200 signs for 16 seconds. */
const limits = new Set([
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
  'pattern',
  'format',
]);

/** Fields that hold schemas by names which are free. */
const named = new Set(['properties', 'patternProperties', '$defs', 'definitions']);

/** Fields that hold values, not schemas. */
const values = new Set(['enum', 'const', 'default', 'examples', 'required']);

/** The schema without limits of length and patterns; whoever reads the result checks them. */
export function schemaWithoutLimits(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(schemaWithoutLimits);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !limits.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLimits(key, value)]));
}

function withoutLimits(key: string, value: unknown): unknown {
  if (values.has(key)) return value;
  if (!named.has(key) || typeof value !== 'object' || value === null) {
    return schemaWithoutLimits(value);
  }
  const schemas = Object.entries(value);
  return Object.fromEntries(schemas.map(([name, schema]) => [name, schemaWithoutLimits(schema)]));
}
