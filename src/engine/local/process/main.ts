import { endWithoutParent } from './endWithoutParent.ts';
import { localRuntime } from './localRuntime.ts';
import { processChannel } from './processChannel.ts';
import { testProvider } from './providerTest.ts';
import { serveModel } from './serveModel.ts';

// The model process: the only one that loads ONNX Runtime. A driver that crashes ends it, and nothing else.
endWithoutParent();
serveModel(processChannel, { runtime: localRuntime(), test: testProvider });
