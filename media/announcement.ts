import type { ShownEdit, Snapshot, TurnView } from '../src/protocol/snapshot.ts';
import { attachmentName } from './elements/attachment.ts';
import { sayVerdict } from './elements/editChecks.ts';
import { stateWords } from './elements/hypotheses.ts';
import { marked } from './hiddenCharacters.ts';
import { spokenText } from './inlineText.ts';
import { say, sayCount } from './words.ts';

type Settled = Extract<TurnView['state'], { kind: 'settled' }>;

function settledWords({ reply }: Settled): string {
  const { correction } = reply;
  const words = replyWords(reply);
  if (correction === undefined) return words;
  return `${say('status.wrong', { fact: spokenText(correction.fact) })} ${words}`;
}

function replyWords({ question, premise }: Settled['reply']): string {
  if (question !== undefined) {
    return sayCount('status.question', question.options.length, {
      question: spokenText(question.text),
    });
  }
  if (premise !== undefined) return say('status.premise', { fact: spokenText(premise.fact) });
  return say('status.answer');
}

/** What a turn has come to. The stream itself is never read out: it would talk over the person. */
function turnWords({ state }: TurnView): string | undefined {
  switch (state.kind) {
    case 'looking':
      return say('status.looking');
    case 'writing':
      return say('writing.now');
    case 'settled':
      return settledWords(state);
    case 'stopped':
      return say('status.stopped');
    case 'interrupted':
      return say('end.interrupted');
    case 'failed':
      return spokenText(state.message);
  }
}

function editWords({ state, refused }: ShownEdit): string | undefined {
  if (refused !== undefined) return marked(refused);
  switch (state.kind) {
    case 'proposed':
      return undefined;
    case 'accepted':
      return state.outcome === undefined
        ? say('status.accepted')
        : say('status.outcome', { outcome: sayVerdict(state.outcome) });
    case 'rejected':
      return say('status.rejected');
    case 'undone':
      return say('status.undone');
  }
}

const keyOf = (turn: number, edit: string): string => `${turn} ${edit}`;

/** The edits of a snapshot that differ from those of the one before. */
function changedEdits(before: Snapshot, after: Snapshot): readonly ShownEdit[] {
  const known = new Map(
    before.turns.flatMap(({ turn, edits }) =>
      edits.map((each) => [keyOf(turn, each.edit.id), JSON.stringify(each)] as const),
    ),
  );
  return after.turns.flatMap(({ turn, edits }) =>
    edits.filter((each) => {
      const was = known.get(keyOf(turn, each.edit.id));
      return was !== undefined && was !== JSON.stringify(each);
    }),
  );
}

function turnChange(before: Snapshot, after: Snapshot): string | undefined {
  const [was, is] = [before.turns.at(-1), after.turns.at(-1)];
  if (is === undefined) return undefined;
  const same = was?.turn === is.turn && was.state.kind === is.state.kind;
  return same ? workChange(was, is) : turnWords(is);
}

/** The long steps of a model on this machine, each when it begins. */
function workChange(was: TurnView, is: TurnView): string | undefined {
  if (is.state.kind !== 'looking' || was.work?.kind === is.work?.kind) return undefined;
  if (is.work?.kind === 'loading') return say('status.loading');
  return is.work?.kind === 'prefill' ? say('status.reading') : undefined;
}

/** What was attached, or is shown to be decided on. */
function attachedChange(before: Snapshot, after: Snapshot): string | undefined {
  const known = new Map(before.attached?.map(({ id, proposed }) => [id, proposed]));
  const is = after.attached?.findLast(({ id, proposed }) => known.get(id) !== proposed);
  if (is === undefined) return undefined;
  return say(is.proposed ? 'status.values' : 'status.attached', { what: attachmentName(is) });
}

/** A hypothesis that is new, or stands otherwise than before. */
function hypothesisWords(before: Snapshot, after: Snapshot): string | undefined {
  if (before.turns.length !== after.turns.length) return undefined;
  const known = new Map(before.hypotheses.map(({ id, state }) => [id, state]));
  const changed = after.hypotheses.findLast(({ id, state }) => known.get(id) !== state);
  if (changed === undefined) return undefined;
  const state = say(stateWords[changed.state]);
  return say('status.hypothesis', { hypothesis: spokenText(changed.text), state });
}

/** What a person who does not see the page should hear of a change; nothing if nothing is worth it. */
export function announcement(before: Snapshot | undefined, after: Snapshot): string | undefined {
  if (before === undefined || before.thread !== after.thread) return undefined;
  const edited = changedEdits(before, after).at(-1);
  return (
    turnChange(before, after) ??
    (edited && editWords(edited)) ??
    attachedChange(before, after) ??
    hypothesisWords(before, after)
  );
}
