import assert from 'node:assert/strict';
import { protectedReason } from '../../../src/extension/edits/protectedFile.ts';
import { english } from '../lib/english.ts';

const reason = (path: string) => protectedReason(path, english);

const guarded: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /VS Code may run/u,
    ['.vscode/tasks.json', 'app/.vscode/settings.json', 'all.code-workspace', '.devcontainer.json'],
  ],
  [/Git runs/u, ['.git/hooks/pre-commit', '.gitattributes', '.gitmodules', '.husky/pre-push']],
  [
    /build service/u,
    [
      '.github/workflows/test.yml',
      '.gitlab-ci.yml',
      'Jenkinsfile',
      '.circleci/config.yml',
      '.travis.yml',
      'bitbucket-pipelines.yml',
    ],
  ],
  [/Other assistants/u, ['.claude/settings.json', '.cursor/rules', '.mcp.json']],
  [/hold secrets/u, ['.env', '.env.local', 'api/.env', '.npmrc', '.netrc']],
  [/code of others/u, ['package-lock.json', 'go.sum', 'Cargo.lock', 'web/yarn.lock']],
  [
    /Installing or building/u,
    ['package.json', 'web/package.json', 'Makefile', 'GNUmakefile', 'setup.py', 'a.csproj'],
  ],
];

describe('protectedReason', () => {
  for (const [why, paths] of guarded) {
    for (const path of paths) {
      it(`guards ${path}`, () => assert.match(reason(path) ?? '', why));
    }
  }

  it('is not got around by capitals or backslashes', () => {
    for (const path of ['.VSCODE\\tasks.json', 'Package.JSON', 'app\\.GitHub\\workflows\\a.yml']) {
      assert.notEqual(reason(path), undefined, path);
    }
  });

  it('needs no word for ordinary files', () => {
    for (const path of [
      'src/worker.go',
      'src/package.json.ts',
      'docs/env.md',
      'vscode/tasks.json',
      'git/hooks.ts',
      'my-package.json',
      'environment.env.ts',
      '.gitignore',
      'makefile.ts',
    ]) {
      assert.equal(reason(path), undefined, path);
    }
  });
});
