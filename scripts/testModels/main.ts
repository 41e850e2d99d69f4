/**
 * `npm run make:test-models [-- NAME…] [-- --large]`: makes the test models and says where they are.
 *
 * Without names all small ones; with `--large` also those in the shape of Qwen2.5-0.5B, some 350 MB each.
 */
import { parseArgs } from 'node:util';
import { largeModelNames, makeTestModel, smallModelNames, testModelName } from './makeTestModel.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false } },
});
const small = positionals.length > 0 ? positionals.map(testModelName) : smallModelNames;
for (const name of [...small, ...(values.large ? largeModelNames : [])]) {
  console.log(await makeTestModel(name));
}
