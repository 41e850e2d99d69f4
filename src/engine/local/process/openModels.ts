import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as v from 'valibot';
import { EngineError } from '../../../protocol/engineError.ts';
import { bestProvider, cacheFolder } from './bestProvider.ts';
import { forkModel, type ModelFork } from './modelFork.ts';
import { ModelSupervisor, type ModelSupervisorOptions } from './modelSupervisor.ts';

export interface OpenModelsOptions
  extends Pick<ModelSupervisorOptions, 'onStatus' | 'onNotice' | 'log'> {
  /** The bundle `dist/modelProcess.mjs`; ONNX Runtime is looked for from there. */
  readonly processFile: string;
}

/** The models of this machine. Nothing is started or looked for before the first one is asked for. */
export function openModels({ processFile, ...listeners }: OpenModelsOptions): ModelSupervisor {
  const { log } = listeners;
  const launch = (): ModelFork => {
    runtimeVersion(processFile);
    return forkModel({ processFile, log });
  };
  let best: ReturnType<typeof bestProvider> | undefined;
  return new ModelSupervisor({
    ...listeners,
    launch,
    bestProvider: async (signal) => {
      best ??= bestProvider({
        launch,
        log,
        runtime: runtimeVersion(processFile),
        file: path.join(cacheFolder(), 'provider.json'),
      });
      return best(signal);
    },
  });
}

const packageSchema = v.object({ version: v.string() });

/**
 * The version of ONNX Runtime that the model process will find.
 *
 * @throws {EngineError} `no-runtime` if there is none for this system: packages bring it for one system only.
 */
function runtimeVersion(processFile: string): string {
  const system = `${process.platform}-${process.arch}`;
  try {
    const file = createRequire(processFile).resolve('onnxruntime-node/package.json');
    const binding = `bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`;
    if (!existsSync(path.join(path.dirname(file), binding))) throw new Error(`no ${binding}`);
    return v.parse(packageSchema, JSON.parse(readFileSync(file, 'utf8'))).version;
  } catch (cause) {
    throw new EngineError('no-runtime', `There is no ONNX Runtime for ${system} here.`, {
      cause,
      detail: system,
    });
  }
}
