import { forkEngine } from '../../src/extension/engineFork.ts';

/** Starts an engine, tells its process id, and stays until it is killed. */
const [engineFile = ''] = process.argv.slice(2);
const engine = await forkEngine(engineFile, () => {});
process.send?.({ engine: engine.pid });
setInterval(() => {}, 1000);
