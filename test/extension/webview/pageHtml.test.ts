import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageFiles, pageHtml } from '../../../src/extension/webview/pageHtml.ts';

const files: PageFiles = {
  cspSource: 'https://*.vscode-cdn.net',
  script: 'https://file.vscode-cdn.net/dist/page.js',
  styles: [
    'https://file.vscode-cdn.net/dist/codicon.css',
    'https://file.vscode-cdn.net/dist/page.css',
  ],
};
const nonce = 'bm9uY2Utb2YtdGhlLXRlc3Q+/';

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.split('; ');

describe('pageHtml', () => {
  it('allows its own styles, font and script, and nothing else', () => {
    assert.deepEqual(policyOf(pageHtml(files, nonce)), [
      "default-src 'none'",
      'style-src https://*.vscode-cdn.net',
      'font-src https://*.vscode-cdn.net',
      `script-src 'nonce-${nonce}'`,
      "connect-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('loads the icons before the styles that use them, and one script with the nonce', () => {
    const html = pageHtml(files, nonce);
    assert.deepEqual(
      [...html.matchAll(/<link rel="stylesheet" href="([^"]*)">/gu)].map(([, href]) => href),
      files.styles,
    );
    assert.deepEqual(html.match(/<script[^>]*>/gu), [
      `<script nonce="${nonce}" src="${files.script}">`,
    ]);
  });

  it('says nothing inline', () => {
    assert.doesNotMatch(pageHtml(files, nonce), /<style|\sstyle=|\son\w+=|javascript:/iu);
  });

  it('lets no address end the attribute that it is in', () => {
    const script = 'https://x/"><script>alert(1)</script>&.js';
    const html = pageHtml({ ...files, script, styles: ['https://x/"onload="alert(1)'] }, nonce);
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.ok(html.includes('src="https://x/%22%3E%3Cscript%3Ealert(1)%3C/script%3E%26.js"'));
    assert.ok(html.includes('href="https://x/%22onload=%22alert(1)"'));
  });

  it('is given a nonce of 18 random bytes by the view', async () => {
    const view = path.resolve(import.meta.dirname, '../../../src/extension/webview/chatView.ts');
    assert.match(await readFile(view, 'utf8'), /randomBytes\(18\)\.toString\('base64'\)/u);
  });
});
