import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { l10nFile, renderL10n, sentencesOf } from '../../scripts/l10n.mjs';
import { BannerList } from '../../src/extension/bannerList.ts';
import { protectedReason } from '../../src/extension/edits/protectedFile.ts';
import { failureSentence } from '../../src/extension/errorMessages.ts';
import { noteEngine, noteStore, noteTrust } from '../../src/extension/notices.ts';
import { pinDocument } from '../../src/extension/pinning/pinDocument.ts';
import { refusalSentence } from '../../src/extension/stepMessages.ts';
import type { Translate } from '../../src/extension/translate.ts';
import { translatedWords } from '../../src/extension/translatedWords.ts';
import { downloadWords } from '../../src/protocol/downloadWords.ts';
import { engineErrorCodes } from '../../src/protocol/engineError.ts';
import { faults } from '../../src/protocol/faults.ts';
import { pageWords } from '../../src/protocol/pageWords.ts';
import { documentOf, linesOf } from './lib/documents.ts';
import { recorded } from './lib/english.ts';

/** Words that the editor's side and others share. */
const shared = [pageWords, downloadWords, faults].flatMap((words) => Object.values(words));

const extension = path.resolve(import.meta.dirname, '../../src/extension');

/** Sentences that are chosen elsewhere and only passed on. */
const passedOn = [
  't(sentence)',
  't(sentence, { ...values })',
  't(english)',
  't(sentence, filled)',
  't(faults[key], facts)',
];

async function sources(): Promise<readonly string[]> {
  const files = await readdir(extension, { recursive: true });
  const scripts = files.filter((name) => name.endsWith('.ts'));
  return Promise.all(scripts.map((name) => readFile(path.join(extension, name), 'utf8')));
}

/** Says as much as can be said without an editor. */
function sayEverything(t: Translate): void {
  const banners = new BannerList(() => {});
  translatedWords(t);
  for (const code of engineErrorCodes) {
    failureSentence(code, {}, t);
    failureSentence(code, { detail: '418', retryAfterMs: 1 }, t);
    failureSentence(code, { fault: { key: 'no-file', facts: {} } }, t);
  }
  for (const path of ['.vscode/x', '.github/x', 'package.json', '.env', 'go.sum', '.mcp.json']) {
    protectedReason(path, t);
  }
  refusalSentence('empty-question', t);
  noteTrust(false, banners, t);
  noteStore({ kind: 'skipped', events: 2 }, banners, t);
  noteStore({ kind: 'quarantined', movedTo: '/a/b' }, banners, t);
  noteEngine({ kind: 'running', pid: 1 }, banners, t);
  const by = { kind: 'file' } as const;
  for (const text of ['', 'x', '\0', '\uFFFD', 'x'.repeat(3 * 1024 * 1024)]) {
    for (const scheme of ['file', 'untitled', 'vscode-notebook-cell']) {
      const document = documentOf(text, { scheme, languageId: 'haskell' });
      pinDocument(document, { lines: linesOf(1), by }, t);
    }
  }
}

describe('the list of sentences to translate', () => {
  let bundle: Readonly<Record<string, string>>;
  const isListed = (sentence: string) => Object.hasOwn(bundle, sentence);

  before(async () => {
    bundle = JSON.parse(await readFile(l10nFile, 'utf8'));
  });

  it('is what `npm run l10n` writes', async () => {
    assert.equal(await readFile(l10nFile, 'utf8'), await renderL10n());
  });

  it('has each sentence in English for its own key', () => {
    for (const [sentence, english] of Object.entries(bundle)) assert.equal(english, sentence);
  });

  it('writes an apostrophe in one way, the one of replies and settings', () => {
    assert.deepEqual(
      Object.keys(bundle).filter((sentence) => /\p{L}’/u.test(sentence)),
      [],
    );
  });

  it('has every word of the page, of downloads and of faults', () => {
    for (const word of shared) assert.ok(isListed(word), word);
  });

  it('has whatever is really said', () => {
    const { t, sentences } = recorded();
    sayEverything(t);
    assert.ok(sentences.size > 150);
    for (const sentence of sentences) {
      if (sentence !== '') assert.ok(isListed(sentence), sentence);
    }
  });

  it('has nothing that neither the sources nor the shared words have', async () => {
    const all = new Set<string>([
      ...(await sources()).flatMap((text) => sentencesOf(text)),
      ...shared,
    ]);
    assert.deepEqual(Object.keys(bundle).toSorted(), [...all].toSorted());
  });

  it('can be read off the sources: every call has a literal, or passes a sentence on', async () => {
    for (const text of await sources()) {
      for (const [call] of text.matchAll(/(?<![\w$])t\(\s*[^\s'")][^)]*\)/gu)) {
        assert.ok(passedOn.includes(call), call);
      }
    }
  });
});

describe('sentencesOf', () => {
  it('finds a sentence on the line of its call or on the next', () => {
    assert.deepEqual(sentencesOf("t('One.') + t(\n  'Two {n}.', { n: 2 })"), ['One.', 'Two {n}.']);
  });

  it('reads quotes of both kinds, with escapes', () => {
    assert.deepEqual(sentencesOf(String.raw`t("It's.") t('It\'s "so".')`), ["It's.", `It's "so".`]);
  });

  it('finds it wherever what translates is kept', () => {
    const source = "desk.t('One.') this.#t('Two.') this.#options.t('Three.') l10n.t('Four.')";
    assert.deepEqual(sentencesOf(source), ['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('takes no other call for one', () => {
    assert.deepEqual(sentencesOf("at('x') get('w') $t('v') _t('u')"), []);
  });

  it('refuses an escape that it does not know', () => {
    assert.throws(() => sentencesOf(String.raw`t('\x41')`), /not understood/u);
  });
});
