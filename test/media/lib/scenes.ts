import type { PanelPage } from './page.ts';
import { states } from './states.ts';

/** A state, and what somebody has opened in it. */
interface Scene {
  readonly state: keyof typeof states;
  readonly open: (panel: PanelPage) => Promise<unknown>;
}

const click = (selector: string) => (panel: PanelPage) => panel.find(selector).first().click();

const opened: Readonly<Record<string, Scene>> = {
  attachedText: { state: 'attached', open: click('.af-composer .af-attached [aria-expanded]') },
  engineMenu: { state: 'answer', open: click('.af-pick') },
  correction: { state: 'assumptions', open: click('.af-chip--assumed') },
  whyAsk: { state: 'question', open: click('.af-question [aria-expanded]') },
  whatWasWeighed: { state: 'weighed', open: click('.af-question [aria-expanded]') },
  whyDeclined: { state: 'declined', open: click('.af-note .af-fold > summary') },
  hypothesesOpened: { state: 'hypothesesMany', open: click('.af-hypos-fold > summary') },
  ownWords: {
    state: 'question',
    open: (panel) => panel.find('.af-question .af-field').fill('Neither of them'),
  },
  lookedAt: { state: 'answer', open: click('summary') },
  changeShown: { state: 'editAccepted', open: click('.af-twist') },
  draft: { state: 'answer', open: (panel) => panel.find('.af-input').fill('And L14?') },
  refused: {
    state: 'emptyPinned',
    open: (panel) => panel.post({ type: 'refused', id: 1, message: 'The file is too large.' }),
  },
};

const untouched = Object.keys(states).map((state): [string, Scene] => [
  state,
  { state, open: () => Promise.resolve() },
]);

const scenes: ReadonlyMap<string, Scene> = new Map([...untouched, ...Object.entries(opened)]);

export const sceneNames: readonly string[] = [...scenes.keys()];

/** Shows a scene on a page that has been used: nothing of the one before stays. */
export async function showScene(panel: PanelPage, name: string): Promise<void> {
  const scene = scenes.get(name);
  const shown = scene && states[scene.state];
  if (scene === undefined || shown === undefined) throw new Error(`There is no scene "${name}".`);
  await panel.post(
    { type: 'words', words: { scene: name } },
    { type: 'snapshot', snapshot: shown },
  );
  await panel.find('.af-input').fill('');
  await panel.find('.af-input').blur();
  await scene.open(panel);
  await panel.page.mouse.move(0, 0);
}
