import type { Conversation } from '../chat/conversation.ts';
import type { Subject } from '../chat/evidence/evidence.ts';
import { failTurn, findTurn, stopTurn } from '../chat/steps.ts';
import type { TurnPorts } from '../chat/turnPorts.ts';
import type { ConversationEvent } from '../protocol/conversationEvent.ts';
import { EngineError } from '../protocol/engineError.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { PinnedSelection } from '../protocol/selection.ts';
import { failureSentence } from './errorMessages.ts';
import type { LiveThread } from './liveThread.ts';
import { describeError, type Log } from './log.ts';
import type { DocumentText } from './pinning/documentText.ts';
import { refreshSelection } from './pinning/relocate.ts';
import type { Translate } from './translate.ts';

/** The code of one turn as it is when it runs. */
export interface TurnSubject {
  readonly selection: PinnedSelection;
  readonly subject: Subject;
}

/** Runs the last turn of a conversation, as the dialogue's `runTurn` does. */
export type RunTurn = (
  conversation: Conversation,
  subject: Subject | undefined,
  ports: TurnPorts,
  signal: AbortSignal,
) => AsyncIterable<ConversationEvent>;

export interface TurnRunnerOptions {
  readonly run: RunTurn;
  readonly t: Translate;
  readonly log: Log;
  readonly now: () => number;
  readonly thread: LiveThread;
  /** A document as it is now; undefined where it is gone. */
  readonly readDocument: (uri: string) => Promise<DocumentText | undefined>;
  /** @throws {EngineError} if the chosen engine cannot be used as it is set */
  readonly model: () => LanguageModel | undefined;
  readonly ports: (about: TurnSubject | undefined, model: LanguageModel | undefined) => TurnPorts;
  readonly onBusy: (busy: boolean) => void;
}

/** A turn to be run. */
interface Order {
  readonly conversation: Conversation;
  readonly turn: number;
  readonly by: 'analyst' | undefined;
}

interface Live {
  readonly thread: string;
  readonly turn: number;
  readonly stop: AbortController;
  readonly over: Promise<void>;
}

/** Runs one turn at a time. Whatever comes of it, it is in the conversation; nothing is thrown from here. */
export class TurnRunner {
  readonly #options: TurnRunnerOptions;
  #live: Live | undefined;

  constructor(options: TurnRunnerOptions) {
    this.#options = options;
  }

  /** The turn that runs now. */
  get live(): number | undefined {
    return this.#live?.turn;
  }

  /**
   * Runs the last turn of the conversation. One that still runs is stopped first.
   *
   * @param by who answers; without a name, who is chosen
   */
  start(turn: number, by?: 'analyst'): void {
    this.stop();
    const { thread, onBusy } = this.#options;
    const stop = new AbortController();
    // The first step waits for a tick, so that `#live` is set before anything can end.
    const order: Order = { conversation: thread.conversation, turn, by };
    const over = Promise.resolve().then(() => this.#run(order, stop.signal));
    this.#live = { thread: thread.conversation.id, turn, stop, over };
    onBusy(true);
  }

  /** Stops what runs, at once. What was written stays. Returns whether something ran. */
  stop(): boolean {
    const live = this.#live;
    if (live === undefined) return false;
    const { thread, now } = this.#options;
    const step = stopTurn(thread.conversation, live.turn, now());
    this.#end();
    live.stop.abort(new DOMException('Stopped by the person.', 'AbortError'));
    if (step.kind === 'append') thread.append(...step.events);
    return true;
  }

  /** Resolves once nothing runs. */
  async idle(): Promise<void> {
    await this.#live?.over;
  }

  async #run(order: Order, signal: AbortSignal): Promise<void> {
    const { thread, log } = this.#options;
    try {
      for await (const event of this.#events(order, signal)) {
        if (signal.aborted) return;
        if (event.type === 'settled') this.#end();
        thread.append(event);
      }
    } catch (error) {
      if (signal.aborted) return;
      log.error(`Turn ${order.turn} failed: ${describeError(error)}`);
      this.#fail(order.turn, error);
    }
  }

  async *#events({ conversation, turn, by }: Order, signal: AbortSignal) {
    const { model: choose, ports, run } = this.#options;
    const selection = findTurn(conversation, turn)?.selection;
    const about = selection === undefined ? undefined : await this.#subject(selection);
    const model = by === 'analyst' ? undefined : choose();
    yield* run(conversation, about?.subject, ports(about, model), signal);
  }

  async #subject(selection: PinnedSelection): Promise<TurnSubject> {
    const document = await this.#options.readDocument(selection.uri);
    if (document === undefined) {
      throw new EngineError('unknown-document', `${selection.path} cannot be opened.`);
    }
    const fresh = refreshSelection(selection, document);
    const { path, languageId, lines } = fresh;
    return { selection: fresh, subject: { path, languageId, text: document.text, lines } };
  }

  #fail(turn: number, error: unknown): void {
    const { thread, t, now } = this.#options;
    const failure =
      error instanceof EngineError ? error : new EngineError('not-available', 'A fault of ours.');
    const { code } = failure;
    const step = failTurn(
      thread.conversation,
      turn,
      { code, message: failureSentence(code, failure, t) },
      now(),
    );
    this.#end();
    if (step.kind === 'append') thread.append(...step.events);
  }

  #end(): void {
    this.#live = undefined;
    this.#options.onBusy(false);
  }
}
