import { startEngine } from '../../src/extension/engineThread.ts';

/** Starts an engine, tells its process id, and stays until it is killed. */
const [threadFile = '', engineFile = ''] = process.argv.slice(2);
const engine = await startEngine(threadFile, { engineFile, proxy: '' }, () => {});
process.send?.({ engine: engine.pid });
setInterval(() => {}, 1000);
