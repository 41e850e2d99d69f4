import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as v from 'valibot';
import { cudaFileNames } from '../../../protocol/cudaFiles.ts';
import { EngineError } from '../../../protocol/engineError.ts';

/** ONNX Runtime as it is on this machine. */
export interface InstalledRuntime {
  readonly version: string;
  /** Of its native code; what it loads besides is looked for there. */
  readonly folder: string;
}

const packageSchema = v.object({ version: v.string() });

/**
 * The ONNX Runtime that the model process will find.
 *
 * @param processFile the model process's bundle: it is looked for from there
 * @throws {EngineError} `no-runtime` if there is none for this system: packages bring it for one system only.
 */
export function installedRuntime(processFile: string): InstalledRuntime {
  const system = `${process.platform}-${process.arch}`;
  try {
    const file = createRequire(processFile).resolve('onnxruntime-node/package.json');
    const native = `bin/napi-v6/${process.platform}/${process.arch}`;
    const folder = path.join(path.dirname(file), native);
    if (!existsSync(path.join(folder, 'onnxruntime_binding.node'))) {
      throw new Error(`no binding in ${native}`);
    }
    return {
      version: v.parse(packageSchema, JSON.parse(readFileSync(file, 'utf8'))).version,
      folder,
    };
  } catch (cause) {
    throw new EngineError('no-runtime', `There is no ONNX Runtime for ${system} here.`, {
      cause,
      detail: system,
    });
  }
}

/** Names the version of ONNX Runtime that the CUDA files beside it are of. Those that somebody else has put there have none. */
export const CUDA_MARK = 'ask-first-cuda.txt';

export function hasCudaFiles({ version, folder }: InstalledRuntime): boolean {
  if (!cudaFileNames.every((name) => existsSync(path.join(folder, name)))) return false;
  const mark = readMark(path.join(folder, CUDA_MARK));
  return mark === undefined || mark === version;
}

function readMark(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Another one may know other devices: what runs best is found out for each. */
export const capabilitiesOf = (runtime: InstalledRuntime): string =>
  hasCudaFiles(runtime) ? `${runtime.version}+cuda` : runtime.version;
