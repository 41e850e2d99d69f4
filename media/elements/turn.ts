import type { Answer } from '../../src/protocol/conversationEvent.ts';
import type { Reply } from '../../src/protocol/reply.ts';
import type { TurnState, TurnView } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { element, icon } from '../dom.ts';
import { countHidden, marked } from '../hiddenCharacters.ts';
import type { Reveal } from '../lineLinks.ts';
import { wholeMarkdown } from '../markdown/streamedMarkdown.ts';
import { drawParts, type Part, part } from '../parts.ts';
import { say } from '../words.ts';
import { assumptionChips } from './assumptions.ts';
import { contradictionNote } from './contradictionNote.ts';
import { correctionCard } from './correction.ts';
import { declineWhy } from './declineWhy.ts';
import { editCard } from './editCard.ts';
import { endNote } from './endNote.ts';
import { hiddenNote } from './hiddenNote.ts';
import { lookedFold } from './lookedFold.ts';
import { premiseCard } from './premiseCard.ts';
import { questionCard } from './questionCard.ts';
import { questionLine } from './questionLine.ts';
import { replyBar } from './replyBar.ts';
import { settledAnswer } from './settledAnswer.ts';
import { streamingText, writingLine } from './streamingText.ts';
import { workWords } from './workLine.ts';

/** What a turn can do beyond itself. */
export interface TurnContext {
  readonly send: Send;
  readonly focusComposer: () => void;
  /** Shows a turn of the thread and gives it the keyboard. */
  readonly showTurn: (turn: number) => void;
}

interface Drawing extends TurnContext {
  readonly view: TurnView;
  readonly reveal: Reveal | undefined;
}

type ReplyPart = (reply: Reply, drawing: Drawing) => Part | undefined;

function headPart({ view, send }: Drawing): Part | undefined {
  const { question, location, attached, turn, continues } = view;
  if (continues !== undefined) return undefined;
  return part('head', [question, location, attached, turn], () => questionLine(view, send));
}

function lookedPart({ view, reveal }: Drawing): Part | undefined {
  const { looked, lookedMs, state } = view;
  const looking = state.kind === 'looking';
  if (!looking && looked.length === 0) return undefined;
  return part('looked', [looked, lookedMs, looking, reveal === undefined], (previous) =>
    lookedFold(view, reveal, previous),
  );
}

/** A decline stands without a box: it is said, not warned of. */
const declinedNote = (prose: HTMLElement, why: Reply['declined']): HTMLElement =>
  element(
    'div',
    { class: 'af-note af-note--bare' },
    icon('circle-slash'),
    element('div', { class: 'af-note-body' }, prose, why && declineWhy(why)),
  );

const textPart: ReplyPart = ({ text, act, declined }, drawing) => {
  if (text.trim() === '') return undefined;
  return part(
    'text',
    ['settled', text, act, declined ?? null, drawing.reveal === undefined],
    () => {
      const prose = wholeMarkdown(text, drawing);
      return act === 'decline' ? declinedNote(prose, declined) : prose;
    },
  );
};

const hiddenPart: ReplyPart = ({ text }) => {
  const count = countHidden(text);
  const note = hiddenNote(count);
  return note === undefined ? undefined : part('hidden', [count], () => note);
};

const correctionPart: ReplyPart = ({ correction }, { view, send, showTurn, reveal }) => {
  const { undoable = [] } = view;
  return (
    correction &&
    part('correction', [correction, undoable], () =>
      correctionCard({ correction, undoable, send, showTurn, reveal }),
    )
  );
};

const contradictionPart: ReplyPart = ({ contradiction }, { showTurn }) =>
  contradiction &&
  part('contradiction', [contradiction], () => contradictionNote(contradiction, showTurn));

const premisePart: ReplyPart = ({ premise }, { send, reveal }) =>
  premise && part('premise', [premise], () => premiseCard(premise, send, reveal));

const assumptionPart: ReplyPart = ({ assumptions }, { send }) =>
  assumptions.length === 0
    ? undefined
    : part('assumptions', [assumptions], () => assumptionChips(assumptions, send));

const questionPart: ReplyPart = ({ question, reason, scores = [] }, drawing) => {
  const { view, send, reveal, focusComposer } = drawing;
  const { asking, turn } = view;
  if (question === undefined || asking === undefined) return undefined;
  const { answer: given } = asking;
  if (given !== undefined) {
    return part('question', [question, given], () => settledAnswer(question.text, given));
  }
  const answer = (chosen: Answer): void => {
    focusComposer();
    send({ type: 'answer', turn, answer: chosen });
  };
  return part('question', [question, asking, reason, scores], () =>
    questionCard({ question, asking, reason, scores, reveal, answer, leave: focusComposer }),
  );
};

/** What does not match comes first: the text answers the question as it should have been. */
const replyParts: readonly ReplyPart[] = [
  correctionPart,
  contradictionPart,
  premisePart,
  textPart,
  hiddenPart,
  assumptionPart,
  questionPart,
];

const editParts = ({ view, send }: Drawing): readonly Part[] =>
  view.edits.map((shown) =>
    part(`edit ${shown.edit.id}`, [shown], () => editCard(shown, view.turn, send)),
  );

const streamPart = (text: string, drawing: Drawing): Part =>
  part('text', ['stream', text], (previous) => streamingText(text, drawing, previous));

function writingParts(text: string, drawing: Drawing): readonly Part[] {
  const words = workWords(drawing.view.work) ?? say('writing.now');
  return [streamPart(text, drawing), statusPart(words)];
}

const statusPart = (words: string): Part =>
  part('writing', [words], () => writingLine(words, say('writing.stops')));

/** While nothing is written yet: what a model on this machine is busy with. */
function lookingParts({ view }: Drawing): readonly Part[] {
  const words = workWords(view.work);
  return words === undefined ? [] : [statusPart(words)];
}

type Ended = Extract<TurnState, { kind: 'stopped' | 'interrupted' | 'failed' }>;

/** What was written before the end stays, as it was. */
function endedParts(state: Ended, drawing: Drawing): readonly (Part | undefined)[] {
  const { view, send } = drawing;
  const { turn, byModel } = view;
  const retry = () => send({ type: 'retry', turn });
  const withoutModel = byModel && (() => send({ type: 'retry', turn, engine: 'analyst' }));
  return [
    state.text === ''
      ? undefined
      : part('text', ['ended', state.text], () => wholeMarkdown(state.text, drawing)),
    part('end', [state, byModel ?? false], () => endNote(state, { retry, withoutModel })),
    barPart(drawing, {
      text: state.text,
      ms: undefined,
      usage: undefined,
      again: undefined,
      engine: view.engine,
    }),
  ];
}

interface Bar {
  readonly text: string;
  readonly engine: string;
  readonly ms: number | undefined;
  readonly usage: Reply['usage'] | undefined;
  readonly again: (() => void) | undefined;
}

function barPart({ send }: Drawing, { text, engine, ms, usage, again }: Bar): Part {
  const copy = text === '' ? undefined : () => send({ type: 'copy', text: marked(text) });
  return part('bar', [text, engine, ms ?? -1, usage ?? null, again === undefined], () =>
    replyBar({ engine, ms, usage, copy, again }),
  );
}

function settledParts(reply: Reply, drawing: Drawing): readonly (Part | undefined)[] {
  const { view, send } = drawing;
  const again = () => send({ type: 'retry', turn: view.turn });
  return [
    ...replyParts.map((draw) => draw(reply, drawing)),
    ...editParts(drawing),
    barPart(drawing, { ...reply, usage: reply.usage, again }),
  ];
}

function stateParts(drawing: Drawing): readonly (Part | undefined)[] {
  const { state } = drawing.view;
  switch (state.kind) {
    case 'looking':
      return lookingParts(drawing);
    case 'writing':
      return writingParts(state.text, drawing);
    case 'settled':
      return settledParts(state.reply, drawing);
    case 'stopped':
    case 'interrupted':
    case 'failed':
      return endedParts(state, drawing);
  }
}

/** Draws a turn into its article; only the parts that changed are made anew. */
export function drawTurn(article: HTMLElement, view: TurnView, context: TurnContext): void {
  const reveal: Reveal | undefined =
    view.location && ((lines) => context.send({ type: 'reveal', turn: view.turn, lines }));
  const drawing: Drawing = { ...context, view, reveal };
  const parts = [headPart(drawing), lookedPart(drawing), ...stateParts(drawing)];
  drawParts(
    article,
    parts.filter((each) => each !== undefined),
  );
}
