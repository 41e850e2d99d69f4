import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestModelName } from '../../../../scripts/testModels/makeTestModel.ts';

export interface Computed {
  readonly model: string;
  readonly logits: readonly Float32Array[];
  readonly tokens: readonly number[];
}

/** What models compute on a device, through roll-backs and copies, in a process of its own: a driver can hang or crash. */
export async function computedOn(
  provider: string,
  models: readonly TestModelName[],
  variables: Readonly<Record<string, string>> = {},
): Promise<readonly Computed[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'onDevice.ts'), provider, ...models],
    {
      env: { ...process.env, ...variables },
      timeout: 100_000,
      killSignal: 'SIGKILL',
      maxBuffer: 2 ** 28,
    },
  );
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => {
      const { model, logits, tokens } = JSON.parse(line);
      return { model, tokens, logits: logits.map((row: number[]) => Float32Array.from(row)) };
    });
}
