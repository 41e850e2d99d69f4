/**
 * Says how long the extension host, which all extensions share, was blocked: `GET /start` begins, `GET /stop` answers with the longest
 * stretch in ms, by the clock and by what its thread had of the processor, and with what it did meanwhile where a profile was asked for (`GET /start?profile`).
 *
 * It has a panel that does nothing: what the host is blocked for while that opens is VS Code's, and the machine's.
 */
const { writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { Session } = require('node:inspector');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const vscode = require('vscode');

const RESOLUTION_MS = 1;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
const session = new Session();
let isProfiled = false;

/** In ms, of this thread; Node 22 does not tell. */
const used = () => {
  const { user, system } = process.threadCpuUsage?.() ?? { user: 0, system: 0 };
  return (user + system) / 1000;
};
/** What others at work on the machine take is in `delay`, and not in this. */
const processor = { used: 0, longest: 0 };
/** @type {NodeJS.Timeout | undefined} */
let ticking;

function tick() {
  const now = used();
  processor.longest = Math.max(processor.longest, now - processor.used);
  processor.used = now;
}

/** @param {string} method @param {object} [params] */
const call = (method, params) =>
  new Promise((resolve, reject) => {
    session.post(method, params, (error, result) => (error ? reject(error) : resolve(result)));
  });

/** @param {boolean} withProfile */
async function start(withProfile) {
  isProfiled = withProfile;
  if (isProfiled) {
    await call('Profiler.enable');
    await call('Profiler.setSamplingInterval', { interval: 500 });
    await call('Profiler.start');
  }
  delay.enable();
  delay.reset();
  clearInterval(ticking);
  processor.used = used();
  processor.longest = 0;
  ticking = setInterval(tick, RESOLUTION_MS);
  return {};
}

async function stop() {
  const longest = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
  delay.disable();
  clearInterval(ticking);
  return {
    longest,
    processor: processor.longest,
    ...(isProfiled && (await call('Profiler.stop'))),
  };
}

exports.activate = () => {
  const file = process.env.ASK_FIRST_HOST_WATCH;
  if (file === undefined) return;
  session.connect();
  vscode.window.registerWebviewViewProvider('hostWatch.panel', {
    resolveWebviewView({ webview }) {
      webview.html = '<p class="nothing">Nothing.</p>';
    },
  });
  vscode.commands.registerCommand('hostWatch.open', () =>
    vscode.commands.executeCommand('hostWatch.panel.focus'),
  );
  const server = createServer(async (request, response) => {
    const answer =
      request.url === '/stop' ? await stop() : await start(request.url === '/start?profile');
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1', () => writeFileSync(file, String(server.address().port)));
};
