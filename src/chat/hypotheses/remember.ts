import type { ConversationEvent, EventOf } from '../../protocol/conversationEvent.ts';
import type { StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { Correction, Reply } from '../../protocol/reply.ts';
import type { Conversation } from '../conversation.ts';
import { type EditEvent, isEditEvent } from '../edits/shownEdit.ts';
import { type Turn, turnsOf } from '../turnLog.ts';
import {
  addHypothesis,
  emptyMemory,
  type Fix,
  type Memory,
  markByPerson,
  setState,
  type Tracked,
  takeStated,
  withFixes,
} from './memory.ts';
import { untriedBeside } from './notTried.ts';
import type { ReadWords } from './readings.ts';
import { anchorOf, keyOf, linesOfText } from './sameHypothesis.ts';
import { rulesOutCause, verdictOf } from './verdict.ts';

/** The turns by their numbers, and what reads the words in them. */
interface Thread {
  readonly turns: ReadonlyMap<number, Turn>;
  readonly read: ReadWords;
}

const setAll = (memory: Memory, ids: readonly string[], state: Tracked['state']): Memory =>
  ids.reduce((all, id) => setState(all, id, state), memory);

const isSame = (a: Turn['selection'], b: Turn['selection']): boolean =>
  a === undefined || b === undefined || a.uri === b.uri;

/** The changes that the person can mean by "that": those last tried, unless all is said of them. */
function meantBy(memory: Memory, turn: Turn, turns: ReadonlyMap<number, Turn>): readonly Fix[] {
  const last = memory.fixes.findLast((fix) => fix.tried)?.turn;
  if (last === undefined || !isSame(turns.get(last)?.selection, turn.selection)) return [];
  return memory.fixes.filter((fix) => fix.turn === last && fix.tried && !fix.corrected);
}

/** The person says whether it helped. What they say counts more than what the editor shows. */
function hearWords(memory: Memory, words: string, turn: Turn, { turns, read }: Thread): Memory {
  const meant = meantBy(memory, turn, turns);
  const said = meant.length === 0 ? undefined : read(words)?.verdict;
  if (said === undefined) return memory;
  const ids = meant.flatMap(({ hypotheses }) => hypotheses);
  const heard = withFixes(
    memory,
    (fix) => meant.includes(fix),
    (fix) => ({ ...fix, said }),
  );
  if (said === 'helped') return setAll(heard, ids, 'confirmed');
  // Where only some of what belongs together was made, that it did not help tells nothing of these.
  const isPartial = meant.some((fix) => untriedBeside(fix, memory).length > 0);
  return isPartial ? heard : setAll(heard, ids, 'ruled-out');
}

const correctedBy = (memory: Memory, { turn, edits }: Correction): Memory =>
  withFixes(
    memory,
    (fix) => fix.turn === turn && edits.includes(fix.edit.id),
    (fix) => ({ ...fix, corrected: true }),
  );

/** A hypothesis of a reply, by its id here, and a change of the same reply that is for it. */
interface Link {
  readonly edit: string;
  readonly hypothesis: string;
}

interface Taken {
  readonly memory: Memory;
  readonly links: readonly Link[];
}

function takeOne({ memory, links }: Taken, stated: StatedHypothesis, turn: number): Taken {
  const { memory: next, id } = takeStated(memory, stated, turn);
  if (id === undefined) return { memory: next, links };
  const fresh = (stated.edits ?? []).map((edit) => ({ edit, hypothesis: id }));
  return { memory: next, links: [...links, ...fresh] };
}

const untried = { tried: false, outcome: undefined, said: undefined, corrected: false };

/** Takes up what a reply takes back, states and proposes. */
function takeReply(before: Memory, reply: Reply, { turn, at }: EventOf<'settled'>): Memory {
  const { correction, hypotheses: stated = [] } = reply;
  const { memory, links } = stated.reduce<Taken>((taken, one) => takeOne(taken, one, turn), {
    memory: correction === undefined ? before : correctedBy(before, correction),
    links: [],
  });
  const fixes = reply.edits.map((edit): Fix => {
    const meant = links.filter((link) => link.edit === edit.id);
    return { ...untried, turn, at, edit, hypotheses: meant.map(({ hypothesis }) => hypothesis) };
  });
  return { ...memory, fixes: [...memory.fixes, ...fixes] };
}

/** Picking one of several suspects rules out the others; picking a symptom tells what is seen. */
function takeAnswer(memory: Memory, turn: Turn, read: ReadWords): Memory {
  const { answer, end } = turn;
  const question = end?.kind === 'settled' ? end.reply.question : undefined;
  if (answer?.kind !== 'option' || question === undefined) return memory;
  if (question.slot !== 'which-candidate' && question.slot !== 'observed-behaviour') return memory;
  if (read(turn.question)?.asksForFix !== true) return memory;
  const isSuspect = question.slot === 'which-candidate';
  const options = isSuspect
    ? question.options
    : question.options.slice(answer.index, answer.index + 1);
  const source = shownLines(turn);
  return options.reduce((all, { text, lines }, at) => {
    const anchor = anchorOf(source, lines);
    const told = { text: text.replace(/^L\d+(?:-\d+)?:\s*/u, ''), ...(lines && { lines }) };
    const key = keyOf({ ...told, ...(anchor === undefined ? {} : { anchor }) });
    const picked = isSuspect ? ('open' as const) : ('confirmed' as const);
    const state = !isSuspect || at === answer.index ? picked : 'ruled-out';
    const known = all.hypotheses.find((one) => one.key === key);
    if (known !== undefined) return setState(all, known.id, state);
    const id = `${turn.turn}.answer.${at + 1}`;
    const origin = 'answer' as const;
    return addHypothesis(all, {
      id,
      key,
      ...told,
      state,
      origin,
      turn: turn.turn,
      seen: turn.turn,
      corrected: false,
    });
  }, memory);
}

/** The lines of a turn's selection, each at the place of its number. */
function shownLines({ selection }: Turn): readonly string[] {
  if (selection === undefined) return [];
  const before = Array.from({ length: selection.lines.from - 1 }, () => '');
  return [...before, ...linesOfText(selection.text)];
}

function takeOutcome(memory: Memory, fix: Fix, outcome: Fix['outcome']): Memory {
  const noted = withFixes(
    memory,
    (one) => one === fix,
    (one) => ({ ...one, outcome }),
  );
  if (rulesOutCause(outcome)) return setAll(noted, fix.hypotheses, 'ruled-out');
  return verdictOf(outcome) === 'helped' ? setAll(noted, fix.hypotheses, 'confirmed') : noted;
}

function takeEdit(memory: Memory, event: EditEvent): Memory {
  const fix = memory.fixes.find(({ turn, edit }) => turn === event.turn && edit.id === event.edit);
  if (fix === undefined) return memory;
  switch (event.type) {
    case 'edit-accepted':
      return withFixes(
        memory,
        (one) => one === fix,
        (one) => ({ ...one, ...untried, tried: true }),
      );
    case 'edit-outcome':
      return fix.tried ? takeOutcome(memory, fix, event.outcome) : memory;
    case 'edit-undone':
      return verdictOf(fix.outcome) === 'helped' ? setAll(memory, fix.hypotheses, 'open') : memory;
    case 'edit-rejected':
    case 'edit-refused':
      return memory;
  }
}

function takeAsked(memory: Memory, turn: Turn, thread: Thread): Memory {
  if (turn.continues === undefined) return hearWords(memory, turn.question, turn, thread);
  const answer = thread.turns.get(turn.continues)?.answer;
  return answer?.kind === 'text' ? hearWords(memory, answer.text, turn, thread) : memory;
}

function takeEvent(memory: Memory, event: ConversationEvent, thread: Thread): Memory {
  const turn = thread.turns.get(event.turn);
  if (isEditEvent(event)) return takeEdit(memory, event);
  switch (event.type) {
    case 'asked':
      return turn === undefined ? memory : takeAsked(memory, turn, thread);
    case 'settled':
      // Of two ends only the first counts, and its reply is the one that the turn has.
      return turn?.end?.kind === 'settled' && turn.end.reply === event.reply
        ? takeReply(memory, event.reply, event)
        : memory;
    case 'answered':
      return turn?.answer === event.answer ? takeAnswer(memory, turn, thread.read) : memory;
    case 'hypothesis-added': {
      const { hypothesis: id, text, turn: at } = event;
      const key = keyOf({ text });
      return addHypothesis(memory, {
        id,
        key,
        text,
        state: 'open',
        origin: 'person',
        turn: at,
        seen: at,
        corrected: false,
      });
    }
    case 'hypothesis-marked':
      return markByPerson(memory, event.hypothesis, event.state);
    case 'looked':
    case 'wrote':
    case 'stopped':
    case 'failed':
      return memory;
  }
}

/**
 * What a thread remembers: the list of what could be the cause, and which changes were tried with what success.
 *
 * Takes any list of events, like `turnsOf`: what makes no sense changes nothing.
 */
export function remember(conversation: Conversation, read: ReadWords): Memory {
  const turns = new Map(turnsOf(conversation).map((turn) => [turn.turn, turn]));
  const thread = { turns, read };
  return conversation.events.reduce(
    (memory, event) => takeEvent(memory, event, thread),
    emptyMemory,
  );
}
