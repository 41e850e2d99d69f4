import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pageHtml } from '../../../src/extension/webview/pageHtml.ts';
import { type PageFiles, pageFiles, themes } from './pageFiles.ts';

/** Serves the page in its real shell: `<origin>/light`, `<origin>/dark` and so on. */
export interface PageServer {
  readonly origin: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.html': 'text/html',
};

function answer(response: ServerResponse, name: string, content: Uint8Array | string | undefined) {
  const type = types[path.extname(name)];
  if (content === undefined || type === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': type }).end(content);
}

const shell = (origin: string, theme: string): string =>
  pageHtml(
    {
      cspSource: origin,
      script: `${origin}/page.js`,
      styles: [`${theme}.css`, 'webview.css', 'codicon.css', 'page.css'].map(
        (name) => `${origin}/${name}`,
      ),
    },
    'nonce-of-the-tests',
  );

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Starts on a free port of this machine only. */
export async function startPageServer(): Promise<PageServer> {
  const files: PageFiles = await pageFiles();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', origin).pathname.slice(1);
    const theme = themes.find((each) => each === name);
    if (theme === undefined) answer(response, name, files.get(name));
    else answer(response, 'shell.html', shell(origin, theme));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = originOf(server);
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
