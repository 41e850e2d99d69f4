import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { textLoader } from '../../../scripts/bundles.mjs';
import { cache, root } from '../../../scripts/paths.mjs';

/**
 * Bundles the in-host tests with their runner: the extension host reads neither TypeScript nor our modules.
 *
 * @returns the module whose `run` the extension host calls
 */
export async function bundleInHost(): Promise<string> {
  const outfile = path.join(cache, 'inHost/tests.cjs');
  const folder = path.join(root, 'test/workbench');
  const names = (await readdir(path.join(folder, 'inHost'))).filter((name) =>
    name.endsWith('.test.ts'),
  );
  // Loaded late: `describe` and `it` exist only once mocha is set up.
  const loads = names.map((name) => `require('./inHost/${name}');`);
  await build({
    stdin: {
      contents: `import { runSuite } from './lib/hostRunner.ts';
        export const run = () => runSuite(() => { ${loads.join(' ')} });`,
      resolveDir: folder,
      sourcefile: 'inHost.ts',
    },
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha/lib/mocha.cjs'],
    alias: { mocha: 'mocha/lib/mocha.cjs' },
    sourcemap: 'inline',
    loader: textLoader,
    logLevel: 'error',
  });
  return outfile;
}
