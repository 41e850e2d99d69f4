import assert from 'node:assert/strict';
import { BannerList } from '../../src/extension/bannerList.ts';
import type { EngineState } from '../../src/extension/engineState.ts';
import { noteEngine, noteStore, noteTrust } from '../../src/extension/notices.ts';
import { storeErrorCodes } from '../../src/extension/store/storeError.ts';
import { english, shouting } from './lib/english.ts';

describe('notices', () => {
  let banners: BannerList;
  const only = () => {
    assert.equal(banners.all.length, 1);
    return banners.all[0];
  };
  const actions = () => only()?.actions.map(({ id }) => id);

  beforeEach(() => {
    banners = new BannerList(() => {});
  });

  describe('of the engine', () => {
    const gaveUp: EngineState = { kind: 'gave-up', code: 'engine-stopped' };

    it('offer a restart and the log once it was given up', () => {
      noteEngine(gaveUp, banners, english);
      assert.equal(only()?.severity, 'error');
      assert.match(
        only()?.text ?? '',
        /^The engine has stopped too often .* “Ask First: Restart Engine”/u,
      );
      assert.deepEqual(actions(), ['restart-engine', 'show-log']);
    });

    it('say so in the person’s language', () => {
      noteEngine(gaveUp, banners, shouting);
      assert.doesNotMatch(only()?.text ?? '', /\p{Ll}/u);
    });

    for (const state of [
      { kind: 'stopped' },
      { kind: 'starting' },
      { kind: 'running', pid: 1 },
    ] as const) {
      it(`are taken away when it is ${state.kind}`, () => {
        noteEngine(gaveUp, banners, english);
        noteEngine(state, banners, english);
        assert.deepEqual(banners.all, []);
      });
    }
  });

  describe('of the store', () => {
    it('name the file that was put aside, without its folder', () => {
      const movedTo = '/home/somebody/storage/conversations.sqlite.broken-1';
      noteStore({ kind: 'quarantined', movedTo }, banners, english);
      assert.match(only()?.text ?? '', /kept in conversations\.sqlite\.broken-1;/u);
      assert.deepEqual(actions(), ['show-log', 'dismiss']);
    });

    it('count the events that could not be read', () => {
      noteStore({ kind: 'skipped', events: 3 }, banners, english);
      assert.match(only()?.text ?? '', /^3 saved events/u);
    });

    for (const code of storeErrorCodes) {
      it(`say why it goes on in memory, and what that means: ${code}`, () => {
        noteStore({ kind: 'memory', code, why: 'for the log' }, banners, english);
        assert.match(
          only()?.text ?? '',
          /^\p{Lu}[^{}]+\. This conversation lasts until the window closes\.$/u,
        );
        noteStore({ kind: 'memory', code, why: 'for the log' }, banners, shouting);
        assert.doesNotMatch(only()?.text ?? '', /\p{Ll}|[{}]/u);
      });
    }

    it('are taken away once everything is saved again', () => {
      noteStore({ kind: 'memory', code: 'full', why: '' }, banners, english);
      noteStore({ kind: 'saved' }, banners, english);
      assert.deepEqual(banners.all, []);
    });
  });

  describe('of trust', () => {
    it('say what does not happen in a workspace that is not trusted', () => {
      noteTrust(false, banners, english);
      assert.match(only()?.text ?? '', /no change is applied and no other file is read/u);
      assert.deepEqual(actions(), ['manage-trust', 'dismiss']);
    });

    it('are taken away once it is trusted', () => {
      noteTrust(false, banners, english);
      noteTrust(true, banners, english);
      assert.deepEqual(banners.all, []);
    });
  });

  it('stand beside each other, one of a kind', () => {
    noteTrust(false, banners, english);
    noteTrust(false, banners, english);
    noteStore({ kind: 'skipped', events: 1 }, banners, english);
    assert.deepEqual(
      banners.all.map(({ id }) => id),
      ['trust', 'store'],
    );
  });
});
