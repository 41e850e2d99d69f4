import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startCodeServer, workbenchUrl } from '../../scripts/codeServer.mjs';
import { root, vscodeServer } from '../../scripts/paths.mjs';

const isInstalled = existsSync(path.join(vscodeServer, 'node_modules'));

describe('the VS Code server', function servers() {
  this.timeout(30_000);
  before(function needsServer() {
    if (!isInstalled) this.skip();
  });

  it('listens on this machine only, and leaves nothing behind when it stops', async () => {
    const server = await startCodeServer();
    assert.match(server.authority, /^127\.0\.0\.1:\d+$/);
    assert.ok(groupOf(server.pid).length > 0);
    await server.stop();
    assert.deepEqual(groupOf(server.pid), []);
    assert.equal(existsSync(server.profile), false);
  });

  it('answers nobody who does not know its token', async () => {
    const server = await startCodeServer();
    const stranger = await fetch(`http://${server.authority}/`, { redirect: 'manual' });
    assert.equal(stranger.status, 403);
    const friend = await fetch(workbenchUrl(server, {}), { redirect: 'manual' });
    assert.ok(friend.status < 400, `${friend.status}`);
    await server.stop();
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
    it(`ends when its starter is ended by ${signal}`, async () => {
      const { starter, pid } = await startInChild();
      assert.ok(groupOf(pid).length > 0);
      starter.kill(signal);
      assert.equal(await goneWithin(pid, 5000), true);
    });
  }

  it('names itself in what the address asks it to load', () => {
    const server = { authority: '127.0.0.1:80', token: 'abc' };
    const url = new URL(
      workbenchUrl(server, { folder: '/f', developmentPath: '/e', testsPath: '/t' }),
    );
    assert.equal(url.searchParams.get('tkn'), 'abc');
    assert.equal(url.searchParams.get('folder'), '/f');
    const payload = new Map<string, string>(JSON.parse(url.searchParams.get('payload') ?? '[]'));
    assert.equal(payload.get('extensionDevelopmentPath'), 'vscode-remote://127.0.0.1:80/e');
    assert.equal(payload.get('extensionTestsPath'), 'vscode-remote://127.0.0.1:80/t');
  });
});

/** A process that starts a server and tells its process group. */
async function startInChild() {
  const code = `import { startCodeServer } from './scripts/codeServer.mjs';
    const server = await startCodeServer();
    console.log('pid=' + server.pid);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of starter.stdout) {
    output += chunk;
    const pid = /pid=(\d+)/.exec(output)?.[1];
    if (pid) return { starter, pid: Number(pid) };
  }
  throw new Error(`The starter ended: ${output}`);
}

async function goneWithin(group: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (groupOf(group).length > 0) {
    if (Date.now() > end) return false;
    await delay(100);
  }
  return true;
}

/** The processes of a group that still run; zombies, which wait for their parent to notice, do not. */
function groupOf(group: number): readonly string[] {
  const all = existsSync('/proc/self/stat') ? processTable() : psTable();
  return all.filter(({ pgid, state }) => pgid === group && state !== 'Z').map(({ name }) => name);
}

interface Row {
  readonly name: string;
  readonly pgid: number;
  readonly state: string;
}

function processTable(): readonly Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        // The name, in parentheses, may hold anything.
        const [state = '', , pgid = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ name: stat.slice(0, stat.lastIndexOf(')') + 1), pgid: Number(pgid), state }];
      } catch {
        return [];
      }
    });
}

/** For where there is no `/proc`; a small Debian has no `ps`. */
function psTable(): readonly Row[] {
  const text = execFileSync('ps', ['-eo', 'pgid=,stat=,comm='], { encoding: 'utf8' });
  return text.split('\n').map((line) => {
    const [pgid = '', state = '', name = ''] = line.trim().split(/\s+/);
    return { name, pgid: Number(pgid), state: state.slice(0, 1) };
  });
}
