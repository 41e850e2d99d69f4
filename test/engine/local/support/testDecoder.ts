/** Decoders of the test models; sessions are opened once for a test run. */
import type { TestModelName } from '../../../../scripts/testModels/makeTestModel.ts';
import {
  type ModelSession,
  openModelSession,
  wantsDelta,
} from '../../../../src/engine/local/decode/modelSession.ts';
import {
  type ForkableDecoder,
  openDecoder,
} from '../../../../src/engine/local/decode/openDecoder.ts';
import { prepareGraph } from '../../../../src/engine/local/graph/prepareGraph.ts';
import { graphFolder } from '../../../support/graphFolder.ts';
import { testModel } from '../../../support/testModel.ts';

export interface TestDecoder {
  readonly model: TestModelName;
  readonly file?: 'model.onnx' | 'model_q4.onnx' | 'model_fp16.onnx';
  /** Whether the cache is kept outside the graph. */
  readonly delta?: boolean;
  readonly provider?: string;
}

const testContextLength = 256;

const sessions = new Map<string, Promise<ModelSession>>();

export async function testDecoder(wanted: TestDecoder): Promise<ForkableDecoder> {
  return openDecoder(await testSession(wanted));
}

function testSession(wanted: TestDecoder): Promise<ModelSession> {
  const key = JSON.stringify(wanted);
  const session = sessions.get(key) ?? openSession(wanted);
  sessions.set(key, session);
  return session;
}

async function openSession({
  model,
  file = 'model.onnx',
  provider = 'cpu',
  delta = wantsDelta(provider),
}: TestDecoder): Promise<ModelSession> {
  const folder = await graphFolder(await testModel(model), file);
  const options = {
    contextLength: testContextLength,
    delta,
    shortRuns: true,
    eightBits: false,
    hidden: false,
  };
  const prepared = await prepareGraph(folder, options);
  return openModelSession(prepared, folder.config, {
    provider,
    threads: 1,
    contextLength: testContextLength,
  });
}
