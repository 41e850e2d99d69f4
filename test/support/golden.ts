import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Compares a text with a file under test/fixtures; with UPDATE_GOLDEN=1 writes the file instead. */
export function assertGolden(name: string, actual: string): void {
  const file = join(FIXTURES, name);
  const { UPDATE_GOLDEN } = process.env;
  if (UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.equal(actual, readFileSync(file, 'utf8'));
}
