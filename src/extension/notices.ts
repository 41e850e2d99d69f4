import path from 'node:path';
import type { ModelNotice } from '../protocol/localModel.ts';
import type { BannerAction, BannerList, OwnBanner } from './bannerList.ts';
import type { EngineState } from './engineState.ts';
import { failureSentence } from './errorMessages.ts';
import type { StoreErrorCode } from './store/storeError.ts';
import type { StoreNotice } from './store/storeNotice.ts';
import type { Translate } from './translate.ts';

function action(id: BannerAction, t: Translate): OwnBanner['actions'][number] {
  const labels: Readonly<Record<BannerAction, string>> = {
    'restart-engine': t('Restart'),
    'show-log': t('Show log'),
    'connect-endpoint': t('Connect an endpoint'),
    'manage-trust': t('Manage trust'),
    dismiss: t('Dismiss'),
  };
  return { id, label: labels[id] };
}

/** An engine that is not started again by itself is worth a banner; everything else it does is not. */
export function noteEngine(state: EngineState, banners: BannerList, t: Translate): void {
  if (state.kind !== 'gave-up') {
    banners.remove('engine');
    return;
  }
  banners.put({
    id: 'engine',
    severity: 'error',
    text: failureSentence(state.code, {}, t),
    actions: [action('restart-engine', t), action('show-log', t)],
  });
}

/** A graphics device that fails is said once; the answer comes all the same, only slower. */
export function noteModel({ provider }: ModelNotice, banners: BannerList, t: Translate): void {
  banners.put({
    id: 'model',
    severity: 'warning',
    text: t(
      'The graphics device failed ({provider}). The local model runs on the processor until the window is reloaded.',
      { provider },
    ),
    actions: [action('show-log', t), action('dismiss', t)],
  });
}

/** Why nothing can be saved. */
const whys: Readonly<Record<StoreErrorCode, (t: Translate) => string>> = {
  full: (t) => t('The disk is full.'),
  'not-writable': (t) => t('The folder for conversations cannot be written.'),
  busy: (t) => t('Another window is holding the saved conversations.'),
  newer: (t) =>
    t('The saved conversations belong to a newer version of Ask First and are left as they are.'),
  'no-sqlite': (t) => t('This version of the editor brings no SQLite.'),
  'worker-died': (t) => t('The part that saves conversations ended.'),
  failed: (t) => t('Conversations cannot be saved.'),
};

function storeText(notice: Exclude<StoreNotice, { kind: 'saved' }>, t: Translate): string {
  switch (notice.kind) {
    case 'quarantined':
      return t(
        'The saved conversations could not be read. They are kept in {file}; new ones go to a fresh file.',
        { file: path.basename(notice.movedTo) },
      );
    case 'skipped':
      return t(
        '{count} saved events could not be read and are left out here. They are still in the file.',
        { count: notice.events },
      );
    case 'memory':
      return t('{why} This conversation lasts until the window closes.', {
        why: whys[notice.code](t),
      });
  }
}

/** What the store has to say: good news takes the banner away. */
export function noteStore(notice: StoreNotice, banners: BannerList, t: Translate): void {
  if (notice.kind === 'saved') {
    banners.remove('store');
    return;
  }
  banners.put({
    id: 'store',
    severity: 'warning',
    text: storeText(notice, t),
    actions: [action('show-log', t), action('dismiss', t)],
  });
}

/** In a workspace that is not trusted nothing is changed, and no other file of it is read. */
export function noteTrust(isTrusted: boolean, banners: BannerList, t: Translate): void {
  if (isTrusted) {
    banners.remove('trust');
    return;
  }
  banners.put({
    id: 'trust',
    severity: 'info',
    text: t(
      'This workspace is not trusted: questions are answered, but no change is applied and no other file is read.',
    ),
    actions: [action('manage-trust', t), action('dismiss', t)],
  });
}

/** Rules of the workspace that cannot be used. The others work, so it is a warning and names the first. */
export function noteRules(problems: readonly string[], banners: BannerList, t: Translate): void {
  const [first] = problems;
  if (first === undefined) {
    banners.remove('rules');
    return;
  }
  const more = problems.length - 1;
  banners.put({
    id: 'rules',
    severity: 'warning',
    text:
      more === 0
        ? t('A bug rule of this workspace is left out. {problem}', { problem: first })
        : t('Bug rules of this workspace are left out. {problem}; and {count} more.', {
            problem: first,
            count: more,
          }),
    actions: [action('show-log', t), action('dismiss', t)],
  });
}
