import type { ToPage } from '../src/protocol/page.ts';
import type { Snapshot, TurnView } from '../src/protocol/snapshot.ts';

type Delta = Extract<ToPage, { type: 'text-delta' }>;

/** What a turn has been written so far; `undefined` for one that is not being written. */
function writtenText({ state }: TurnView): string | undefined {
  if (state.kind === 'looking') return '';
  return state.kind === 'writing' ? state.text : undefined;
}

/**
 * The snapshot with more text in one of its turns, or `undefined` if something in between is missing. A delta that was
 * overtaken by a snapshot adds only what that did not have yet.
 */
export function withDelta(snapshot: Snapshot, { turn, at, text }: Delta): Snapshot | undefined {
  const index = snapshot.turns.findLastIndex((each) => each.turn === turn);
  const view = snapshot.turns[index];
  if (view === undefined) return undefined;
  const written = writtenText(view);
  if (written === undefined) return snapshot;
  if (at > written.length) return undefined;
  const whole = written + text.slice(written.length - at);
  const turns = snapshot.turns.with(index, { ...view, state: { kind: 'writing', text: whole } });
  return { ...snapshot, turns };
}
