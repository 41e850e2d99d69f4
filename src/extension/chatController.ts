import { ANALYST } from '../chat/analyst/analystName.ts';
import { emptyConversation } from '../chat/conversation.ts';
import type { ReadWords } from '../chat/hypotheses/readings.ts';
import { snapshotOf, startingQuestions } from '../chat/snapshot.ts';
import {
  addHypothesis,
  answerTurn,
  attachTo,
  findTurn,
  markHypothesis,
  retryTurn,
  type Step,
  startTurn,
} from '../chat/steps.ts';
import type { Answer } from '../protocol/conversationEvent.ts';
import type { HypothesisState } from '../protocol/hypothesis.ts';
import type { Lines } from '../protocol/parsed.ts';
import type { PinnedSelection } from '../protocol/selection.ts';
import type { Banner, EngineChoice, Snapshot, TurnView } from '../protocol/snapshot.ts';
import type { Attachments } from './attaching/attachments.ts';
import type { CurrentThread } from './currentThread.ts';
import type { LiveThread } from './liveThread.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { DocumentText } from './pinning/documentText.ts';
import type { Pin } from './pinning/pinDocument.ts';
import { refreshSelection, relocateLines } from './pinning/relocate.ts';
import { refusalSentence } from './stepMessages.ts';
import type { ThreadLog } from './threadLog.ts';
import type { Translate } from './translate.ts';
import type { TurnRunner } from './turnRunner.ts';

/** What the next question is about. */
export interface Pinned {
  readonly pin: Pin | undefined;
  readonly changed: boolean;
  /** The pin as its document is now. */
  current(): Promise<Pin | undefined>;
  unpin(): void;
}

export interface ChatOptions {
  readonly t: Translate;
  readonly now: () => number;
  readonly newId: () => string;
  readonly thread: LiveThread;
  readonly threads: Pick<ThreadLog, 'load'>;
  readonly currentThread: CurrentThread;
  readonly turns: Pick<TurnRunner, 'start' | 'stop' | 'live'>;
  readonly pinned: Pinned;
  readonly attachments: Pick<Attachments, 'all' | 'ready' | 'clearReady'>;
  /** The values that a paused program offers. */
  readonly values: () => Snapshot['values'];
  readonly readDocument: (uri: string) => Promise<DocumentText | undefined>;
  readonly isChanged: (selection: PinnedSelection) => boolean;
  readonly engines: {
    readonly name: string;
    /** What the chosen model does, where it says so. */
    readonly work: TurnView['work'];
    choices(): readonly EngineChoice[];
  };
  readonly banners: () => readonly Banner[];
  readonly read: ReadWords;
  readonly reveal: (uri: string, lines: Lines) => Promise<void>;
}

/** The conversation as a person steers it: they ask, answer, stop, try again, begin anew. */
export class ChatController {
  readonly #options: ChatOptions;
  #restored: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** Turns of this thread that a person wanted to be answered without a model. */
  #withoutModel: ReadonlySet<number> = new Set();

  constructor(options: ChatOptions) {
    this.#options = options;
  }

  /** Shows the thread that was last shown here. Happens once, and everything else waits for it. */
  restore(): Promise<void> {
    this.#restored ??= this.#restore();
    return this.#restored;
  }

  ask(text: string): Promise<Outcome> {
    return this.#inOrder(async () => {
      const { pinned, engines, thread, attachments, now } = this.#options;
      const pin = await pinned.current();
      const selection = pin?.kind === 'pinned' ? { selection: pin.selection } : {};
      const attached = attachments.ready;
      const asking = { text, engine: engines.name, attached, ...selection };
      return this.#beginAttached(startTurn(thread.conversation, asking, now()));
    });
  }

  answer(turn: number, answer: Answer): Promise<Outcome> {
    const { thread, now, engines, attachments } = this.#options;
    return this.#inOrder(async () => {
      // Who was answered without a model goes on without one.
      const by = this.#withoutModel.has(turn) ? 'analyst' : undefined;
      const name = by === 'analyst' ? ANALYST : engines.name;
      const step = answerTurn(thread.conversation, turn, answer, now(), name);
      // An answer may be what the terminal says. Who gives none keeps it for the next question.
      if (answer.kind === 'cancelled') return this.#begin(step, by);
      return this.#beginAttached(attachTo(step, attachments.ready), by);
    });
  }

  /** @param by who answers this once; without a name, who is chosen */
  retry(turn: number, by?: 'analyst'): Promise<Outcome> {
    const { thread, now, engines } = this.#options;
    const name = by === 'analyst' ? ANALYST : engines.name;
    return this.#inOrder(() => this.#begin(retryTurn(thread.conversation, turn, now(), name), by));
  }

  addHypothesis(text: string): Promise<Outcome> {
    const { thread, now, read } = this.#options;
    return this.#inOrder(async () =>
      this.#note(addHypothesis(thread.conversation, text, now(), read)),
    );
  }

  markHypothesis(hypothesis: string, state: HypothesisState): Promise<Outcome> {
    const { thread, now, read } = this.#options;
    return this.#inOrder(async () =>
      this.#note(markHypothesis(thread.conversation, hypothesis, state, now(), read)),
    );
  }

  stop(): Outcome {
    this.#options.turns.stop();
    return done;
  }

  newThread(): Promise<Outcome> {
    const { turns, thread, newId, currentThread } = this.#options;
    return this.#inOrder(async () => {
      turns.stop();
      thread.show(emptyConversation(newId()));
      this.#withoutModel = new Set();
      await currentThread.write(thread.conversation.id);
      return done;
    });
  }

  /** Shows lines of a turn's file, or of the pinned one, where they stand now. */
  async reveal(turn: number | undefined, lines: Lines): Promise<Outcome> {
    const { t, readDocument, reveal } = this.#options;
    const selection = this.#selectionOf(turn);
    if (selection === undefined) return refuse(t('This is about no file.'));
    const document = await readDocument(selection.uri);
    if (document === undefined) {
      return refuse(t('{path} cannot be opened any more.', { path: selection.path }));
    }
    await reveal(selection.uri, relocateLines(lines, selection, document.text));
    return done;
  }

  snapshot(): Snapshot {
    const { thread, turns, pinned, attachments, engines, banners, isChanged, read } = this.#options;
    const values = this.#options.values();
    const { pin, changed } = pinned;
    const isPinned = pin?.kind === 'pinned';
    const { work } = engines;
    return snapshotOf(thread.conversation, {
      ...(isPinned
        ? { pinned: { path: pin.selection.path, lines: pin.selection.lines, changed } }
        : {}),
      ...(pin?.note === undefined ? {} : { pinNote: pin.note }),
      attached: attachments.all,
      ...(values === undefined ? {} : { values }),
      engines: engines.choices(),
      banners: banners(),
      suggestions: startingQuestions(isPinned),
      live: turns.live,
      ...(work === undefined ? {} : { work }),
      read,
      changed: isChanged,
    });
  }

  #selectionOf(turn: number | undefined): PinnedSelection | undefined {
    const { thread, pinned } = this.#options;
    if (turn !== undefined) return findTurn(thread.conversation, turn)?.selection;
    return pinned.pin?.kind === 'pinned' ? pinned.pin.selection : undefined;
  }

  async #restore(): Promise<void> {
    const { thread, threads, currentThread } = this.#options;
    const id = await currentThread.read();
    try {
      const conversation = id === undefined ? undefined : await threads.load(id);
      if (conversation !== undefined) thread.show(conversation);
      else await currentThread.write(thread.conversation.id);
    } catch {
      // Whoever could not read it has said so. The next window tries again; this one can be asked all the same.
    }
  }

  /** Two steps at the same time would each follow the same last turn, and one of them would be lost. */
  #inOrder(work: () => Promise<Outcome>): Promise<Outcome> {
    const result = this.#last.then(() => this.restore()).then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** Appends a step that begins no turn, and stops none. */
  #note(step: Step): Outcome {
    const { t, thread } = this.#options;
    if (step.kind === 'refused') return refuse(refusalSentence(step.why, t));
    thread.append(...step.events);
    return done;
  }

  /** Appends a step, and runs the turn that it begins. */
  async #begin(step: Step, by?: 'analyst'): Promise<Outcome> {
    const { t, thread, turns } = this.#options;
    if (step.kind === 'refused') return refuse(refusalSentence(step.why, t));
    const events = await Promise.all(step.events.map((event) => this.#refreshed(event)));
    turns.stop();
    thread.append(...events);
    const last = events.at(-1);
    if (last?.type !== 'asked') return done;
    if (by === 'analyst') this.#withoutModel = new Set([...this.#withoutModel, last.turn]);
    turns.start(last.turn, by);
    return done;
  }

  /** The same for a step that took along what is attached. */
  async #beginAttached(step: Step, by?: 'analyst'): Promise<Outcome> {
    const outcome = await this.#begin(step, by);
    if (outcome.kind === 'done') this.#options.attachments.clearReady();
    return outcome;
  }

  /** A turn that goes on from an earlier one is about the same lines, as they are now. */
  async #refreshed(event: Extract<Step, { kind: 'append' }>['events'][number]) {
    if (event.type !== 'asked' || event.selection === undefined) return event;
    const document = await this.#options.readDocument(event.selection.uri);
    if (document === undefined) return event;
    return { ...event, selection: refreshSelection(event.selection, document) };
  }
}
