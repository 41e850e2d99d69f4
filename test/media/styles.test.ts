import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/paths.mjs';

const folder = path.join(root, 'media/styles');

const look = /(?:^|;)\s*(?!--)[a-z]/u;

/** The parts that a style sheet gives a look wherever they stand: by their name alone, and more than a value for others. */
function partsOf(sheet: string): readonly string[] {
  const rules = sheet.replaceAll(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{};]+)\{([^{}]*)\}/gu);
  return [...rules].flatMap(([, selectors = '', declarations = '']) => {
    if (!look.test(declarations)) return [];
    const alone = selectors.replaceAll(/\([^()]*\)/gu, '').split(',');
    return alone.flatMap((each) => /^\.(af-[\w-]+)(?::[a-z-]+)?$/u.exec(each.trim())?.[1] ?? []);
  });
}

describe('the style sheets', () => {
  it('give each part its look in one of them, so that no name comes to mean two things', () => {
    const homes = new Map<string, ReadonlySet<string>>();
    for (const file of readdirSync(folder)) {
      for (const name of partsOf(readFileSync(path.join(folder, file), 'utf8'))) {
        homes.set(name, new Set([...(homes.get(name) ?? []), file]));
      }
    }
    assert.ok(homes.size > 50);
    assert.deepEqual(
      [...homes].filter(([, files]) => files.size > 1),
      [],
    );
  });
});
