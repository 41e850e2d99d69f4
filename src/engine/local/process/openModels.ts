import { rm } from 'node:fs/promises';
import path from 'node:path';
import { bestProvider, cacheFolder } from './bestProvider.ts';
import { capabilitiesOf, installedRuntime } from './installedRuntime.ts';
import { forkModel, type ModelFork } from './modelFork.ts';
import { ModelSupervisor, type ModelSupervisorOptions } from './modelSupervisor.ts';

export interface OpenModelsOptions
  extends Pick<ModelSupervisorOptions, 'onStatus' | 'onNotice' | 'log'> {
  /** The bundle `dist/modelProcess.mjs`; ONNX Runtime is looked for from there. */
  readonly processFile: string;
  /** Where the results of self-tests are kept. */
  readonly cache?: string;
}

/** The models of this machine. Nothing is started or looked for before the first one is asked for. */
export function openModels({
  processFile,
  cache = cacheFolder(),
  ...listeners
}: OpenModelsOptions): ModelSupervisor {
  const { log } = listeners;
  const launch = (): ModelFork => {
    installedRuntime(processFile);
    return forkModel({ processFile, log });
  };
  const file = path.join(cache, 'provider.json');
  let best:
    | { readonly runtime: string; readonly find: ReturnType<typeof bestProvider> }
    | undefined;
  return new ModelSupervisor({
    ...listeners,
    launch,
    bestProvider: async (signal) => {
      const runtime = capabilitiesOf(installedRuntime(processFile));
      if (best?.runtime !== runtime) {
        best = { runtime, find: bestProvider({ launch, log, runtime, file }) };
      }
      return best.find(signal);
    },
    forgetBest: async () => {
      best = undefined;
      await rm(file, { force: true }).catch((error: unknown) => log(String(error)));
    },
  });
}
