import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { noticesFile, renderNotices } from '../../scripts/notices.mjs';

describe('the third-party notices', () => {
  let notices: string;

  before(async function render() {
    this.timeout(30_000);
    notices = await renderNotices();
  });

  it('are what `npm run notices` writes', async () => {
    assert.equal(await readFile(noticesFile, 'utf8'), notices);
  });

  it('name what is bundled and what is copied', () => {
    for (const name of ['valibot', 'vscode-languageclient', '@vscode/codicons', 'tree-sitter-c']) {
      assert.match(notices, new RegExp(`^## ${name} \\d`, 'm'));
    }
  });

  it('name no tool that stays here', () => {
    assert.doesNotMatch(notices, /^## (esbuild|mocha|playwright-core|typescript) /m);
  });
});
