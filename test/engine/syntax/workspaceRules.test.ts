import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SyntaxScan } from '../../../src/engine/syntax/syntaxScan.ts';
import { removeFolder } from '../../support/bundle.ts';
import { scanAssets } from './syntaxBench.ts';

const never = new AbortController().signal;
const code = { text: 'legacyCall(1);\n', language: 'javascript', lines: { from: 1, to: 1 } };
const rule = `- id: own-legacy-call
  languages: [javascript]
  certain: true
  message: "\`legacyCall\` is gone since version 3."
  why: It throws.
  fixTitle: Call modernCall
  fix:
    - text: modernCall($A)
  rule: { pattern: legacyCall($A) }
`;

describe('rules of a workspace', () => {
  let assets: string;
  let scan: SyntaxScan;

  before(async function bundles() {
    this.timeout(30_000);
    assets = await scanAssets();
  });
  beforeEach(() => {
    const workerFile = pathToFileURL(path.join(assets, 'syntaxWorker.mjs'));
    scan = new SyntaxScan({ workerFile, assets });
  });
  afterEach(() => scan.close());
  after(() => removeFolder(assets));

  const found = async () => {
    const facts = await scan.facts(code, never);
    return facts.kind === 'read' ? facts.findings.map((finding) => finding.rule) : [];
  };

  it('count beside ours from the next look on, and no more once they are taken away', async () => {
    assert.deepEqual(await found(), []);
    assert.deepEqual(scan.useRules([{ name: 'own.yml', text: rule }]), { rules: 1, problems: [] });
    assert.deepEqual(await found(), ['own-legacy-call']);
    scan.useRules([]);
    assert.deepEqual(await found(), []);
  });

  it('are named by file and line where they cannot be used, and the others work', async () => {
    const { rules, problems } = scan.useRules([
      { name: '.ask-first/rules/own.yml', text: `${rule}- id: broken\n  languages: [go]\n` },
    ]);
    assert.equal(rules, 1);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^\.ask-first\/rules\/own\.yml:10 \(broken\): /);
    assert.deepEqual(await found(), ['own-legacy-call']);
  });

  it('are named by the line at which a file is no YAML', () => {
    const { problems } = scan.useRules([{ name: 'own.yml', text: '- id: a\n  rule: {\n- b' }]);
    assert.match(problems[0] ?? '', /^own\.yml:\d+: /);
  });

  it('are named by their file where it is too long to be read', () => {
    const { rules, problems } = scan.useRules([{ name: 'own.yml', text: '- a\n'.repeat(50_000) }]);
    assert.equal(rules, 0);
    assert.deepEqual(problems, [
      'own.yml:1: the file has more than 131072 characters, and none of its rules is read.',
    ]);
  });
});
