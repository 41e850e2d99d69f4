import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from '../../../scripts/build.mjs';
import { bundles, copies } from '../../../scripts/bundles.mjs';
import { root } from '../../../scripts/paths.mjs';

export const themes = ['light', 'dark', 'highContrast', 'highContrastLight'] as const;
export type Theme = (typeof themes)[number];

export type PageFiles = ReadonlyMap<string, Uint8Array | string>;

const isOfPage = (file: string): boolean => /^dist\/(?:page\.(?:js|css)|codicon\.\w+)$/u.test(file);

/** Bundled in memory: `dist/` may be of another kind, or be built anew by somebody while tests run. */
async function bundled(): Promise<readonly [string, Uint8Array][]> {
  const outputs = bundles
    .filter(({ output }) => isOfPage(output))
    .map(async (bundle) => {
      const { outputFiles } = await build({
        ...esbuildOptions(bundle, false),
        sourcemap: false,
        write: false,
      });
      return outputFiles.map(({ path: file, contents }): [string, Uint8Array] => [
        path.basename(file),
        contents,
      ]);
    });
  return (await Promise.all(outputs)).flat();
}

const read = async (file: string): Promise<[string, Uint8Array]> => [
  path.basename(file),
  await readFile(path.join(root, file)),
];

/** Every file that the page may ask for, by its name: its own as they ship, and stand-ins for what VS Code puts into a webview. */
export async function pageFiles(): Promise<PageFiles> {
  const copied = [...copies].flatMap(([from, to]) => (isOfPage(to) ? [from] : []));
  const sheets = ['webview', ...themes].map((name) => `test/media/themes/${name}.css`);
  return new Map([...(await bundled()), ...(await Promise.all([...copied, ...sheets].map(read)))]);
}
