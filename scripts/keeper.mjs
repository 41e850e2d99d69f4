/**
 * Runs a program as long as whoever started us lives: `node keeper.mjs PROGRAM ARGUMENT…`
 *
 * It leads the process group. When our input closes, the starter is gone, even by SIGKILL, and the group goes with it:
 * an extension host would otherwise wait for hours for a client to come back.
 */
import { spawn } from 'node:child_process';

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));
// The whole group is signalled: the program ends first, and we after it.
process.on('SIGTERM', () => {});
process.on('SIGINT', () => {});
process.stdin.resume().once('close', () => process.kill(-process.pid, 'SIGKILL'));
