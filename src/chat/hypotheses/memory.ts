import type { EditOutcome } from '../../protocol/conversationEvent.ts';
import type { Hypothesis, HypothesisState, StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { ProposedEdit } from '../../protocol/reply.ts';
import { keyOf } from './sameHypothesis.ts';

/** An entry of the list, with what tells it from others. */
export interface Tracked extends Hypothesis {
  readonly key: string;
}

/** A change that a reply proposed, and what is known of whether it helped. */
export interface Fix {
  readonly turn: number;
  /** When its turn was answered, milliseconds since 1970. */
  readonly at: number;
  readonly edit: ProposedEdit;
  /** Ids of the hypotheses that it is for. */
  readonly hypotheses: readonly string[];
  /** It was in the file, and may have been taken back since. */
  readonly tried: boolean;
  readonly outcome: EditOutcome | undefined;
  /** What the person said of it. */
  readonly said: 'helped' | 'same' | 'worse' | undefined;
  /** A reply has already said that it was wrong. */
  readonly corrected: boolean;
}

/** What a thread remembers of causes and of the changes that were tried. */
export interface Memory {
  readonly hypotheses: readonly Tracked[];
  readonly fixes: readonly Fix[];
}

export const emptyMemory: Memory = { hypotheses: [], fixes: [] };

/** So many are kept; a list that nobody reads to its end rules nothing out. */
export const MOST_HYPOTHESES = 40;

/** With one more; where there is no room, the oldest that nobody decided gives way. */
function withRoom(list: readonly Tracked[], added: Tracked): readonly Tracked[] {
  if (list.length < MOST_HYPOTHESES) return [...list, added];
  const oldest = list.findIndex(({ corrected, origin, state }) => {
    return !corrected && origin !== 'person' && state === 'open';
  });
  return oldest === -1 ? list : [...list.toSpliced(oldest, 1), added];
}

/** Adds an entry unless its id or what it says is there already. */
export function addHypothesis(memory: Memory, added: Tracked): Memory {
  const known = memory.hypotheses.some(({ id, key }) => id === added.id || key === added.key);
  return known ? memory : { ...memory, hypotheses: withRoom(memory.hypotheses, added) };
}

const withHypothesis = (memory: Memory, id: string, change: (one: Tracked) => Tracked): Memory => ({
  ...memory,
  hypotheses: memory.hypotheses.map((one) => (one.id === id ? change(one) : one)),
});

/** Sets a state as the events show it. What the person has set stays. */
export const setState = (memory: Memory, id: string, state: HypothesisState): Memory =>
  withHypothesis(memory, id, (one) => (one.corrected ? one : { ...one, state }));

export const markByPerson = (memory: Memory, id: string, state: HypothesisState): Memory =>
  withHypothesis(memory, id, (one) => ({ ...one, state, corrected: true }));

/** A reply may decide what is open; what is decided it cannot open again. */
function restate(one: Tracked, { state, lines }: StatedHypothesis, turn: number): Tracked {
  const moved = lines === undefined ? one : { ...one, lines, seen: turn };
  return one.corrected || one.state !== 'open' ? moved : { ...moved, state };
}

/** Takes up what a reply states: a new entry, or news of one that is there. */
export function takeStated(
  memory: Memory,
  stated: StatedHypothesis,
  turn: number,
): { readonly memory: Memory; readonly id: string | undefined } {
  const { anchor: _, edits: __, ...said } = stated;
  const key = keyOf(stated);
  const known = memory.hypotheses.find((one) => one.key === key);
  if (known !== undefined) {
    return {
      id: known.id,
      memory: withHypothesis(memory, known.id, (one) => restate(one, stated, turn)),
    };
  }
  const id = `${turn}.${memory.hypotheses.filter((one) => one.id.startsWith(`${turn}.`)).length + 1}`;
  const added = addHypothesis(memory, { ...said, id, key, turn, seen: turn, corrected: false });
  return { id: added === memory ? undefined : id, memory: added };
}

export const withFixes = (
  memory: Memory,
  isMeant: (fix: Fix) => boolean,
  change: (fix: Fix) => Fix,
): Memory => ({ ...memory, fixes: memory.fixes.map((fix) => (isMeant(fix) ? change(fix) : fix)) });
