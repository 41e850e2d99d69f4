import assert from 'node:assert/strict';
import { BannerList, type OwnBanner } from '../../src/extension/bannerList.ts';

const banner = (id: string, text = 'Something is so.'): OwnBanner => ({
  id,
  severity: 'info',
  text,
  actions: [{ id: 'dismiss', label: 'Dismiss' }],
});

describe('BannerList', () => {
  let changes: number;
  let banners: BannerList;

  beforeEach(() => {
    changes = 0;
    banners = new BannerList(() => {
      changes += 1;
    });
  });

  it('shows banners in the order they came', () => {
    banners.put(banner('engine'));
    banners.put(banner('store'));
    assert.deepEqual(
      banners.all.map(({ id }) => id),
      ['engine', 'store'],
    );
    assert.equal(changes, 2);
  });

  it('puts a newer one of an id in the place of the older', () => {
    banners.put(banner('engine', 'Old.'));
    banners.put(banner('store'));
    banners.put(banner('engine', 'New.'));
    assert.deepEqual(
      banners.all.map(({ text }) => text),
      ['New.', 'Something is so.'],
    );
  });

  it('tells of a banner that is gone, and says nothing of one that was not there', () => {
    banners.put(banner('engine'));
    banners.remove('engine');
    banners.remove('engine');
    assert.deepEqual(banners.all, []);
    assert.equal(changes, 2);
  });

  it('knows the actions that are offered now, and no others', () => {
    banners.put(banner('store'));
    assert.equal(banners.action('store', 'dismiss'), 'dismiss');
    assert.equal(banners.action('store', 'restart-engine'), undefined);
    assert.equal(banners.action('engine', 'dismiss'), undefined);
    banners.remove('store');
    assert.equal(banners.action('store', 'dismiss'), undefined);
  });
});
