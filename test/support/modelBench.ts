import path from 'node:path';
import { forkModel, type ModelFork } from '../../src/engine/local/process/modelFork.ts';
import {
  ModelSupervisor,
  type ModelSupervisorOptions,
} from '../../src/engine/local/process/modelSupervisor.ts';
import type { GenerateRequest, ModelStatus } from '../../src/protocol/languageModel.ts';
import type { ModelChoice, ModelNotice } from '../../src/protocol/localModel.ts';
import { bundleForNode, removeFolder } from './bundle.ts';

/** Supervisors over model processes without a model; all are ended with the test. */
export class ModelBench {
  readonly #folder: string;
  #supervisors: ModelSupervisor[] = [];
  forks: ModelFork[] = [];
  statuses: ModelStatus[] = [];
  notices: ModelNotice[] = [];

  static async make(): Promise<ModelBench> {
    const entries = {
      model: 'test/support/standInModel.ts',
      parent: 'test/support/modelParent.ts',
    };
    return new ModelBench(await bundleForNode(entries));
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  file(name: 'model' | 'parent'): string {
    return path.join(this.#folder, `${name}.mjs`);
  }

  launch(): ModelFork {
    const fork = forkModel({ processFile: this.file('model'), log: () => {} });
    this.forks.push(fork);
    return fork;
  }

  supervisor(changes: Partial<ModelSupervisorOptions> = {}): ModelSupervisor {
    const supervisor = new ModelSupervisor({
      launch: () => this.launch(),
      bestProvider: async () => 'cpu',
      forgetBest: async () => {},
      onStatus: (status) => this.statuses.push(status),
      onNotice: (notice) => this.notices.push(notice),
      log: () => {},
      ...changes,
    });
    this.#supervisors.push(supervisor);
    return supervisor;
  }

  clear(): void {
    for (const supervisor of this.#supervisors.splice(0)) supervisor.unload();
    for (const fork of this.forks) fork.kill();
    this.forks = [];
    this.statuses = [];
    this.notices = [];
  }

  async close(): Promise<void> {
    this.clear();
    await removeFolder(this.#folder);
  }
}

export const choiceOf = (dir: string, changes: Partial<ModelChoice> = {}): ModelChoice => ({
  dir: `/models/${dir}`,
  provider: 'auto',
  ...changes,
});

/** What the stand-in is to do: `write 3`. */
export const asking = (text: string): GenerateRequest => ({
  messages: [{ role: 'user', text }],
  maxTokens: 100,
});
