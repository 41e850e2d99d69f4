import type { Conversation } from '../chat/conversation.ts';
import { decideEdit, type EditDecision, findEdit } from '../chat/steps.ts';
import type { ConversationEvent, EditOutcome } from '../protocol/conversationEvent.ts';
import type { ProposedEdit } from '../protocol/reply.ts';
import type { Pinned } from './chatController.ts';
import type { LiveThread } from './liveThread.ts';
import { describeError, type Log } from './log.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { refusalSentence } from './stepMessages.ts';
import type { Translate } from './translate.ts';

/** An edit of one thread, and the document it was proposed for. */
export interface EditTarget {
  /** Tells this edit from all others. */
  readonly key: string;
  readonly uri: string;
  readonly edit: ProposedEdit;
}

/** What came of writing. */
export type Written =
  /** `outcome` resolves once the problems have been read again; undefined where nobody looked again. */
  | { readonly kind: 'written'; readonly outcome: Promise<EditOutcome | undefined> }
  | { readonly kind: 'refused'; readonly message: string };

export interface EditDeskOptions {
  readonly t: Translate;
  readonly log: Log;
  readonly now: () => number;
  readonly thread: LiveThread;
  readonly writer: {
    apply(target: EditTarget): Promise<Written>;
    undo(target: EditTarget): Promise<Written>;
  };
  /** What is pinned follows what we change ourselves: nobody has to be warned of that. */
  readonly pinned: Pick<Pinned, 'changed' | 'current'>;
  readonly preview: { show(target: EditTarget, isApplied: boolean): Promise<Outcome> };
}

/** What a person decides about proposed edits, one decision after the other. */
export class EditDesk {
  readonly #options: EditDeskOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: EditDeskOptions) {
    this.#options = options;
  }

  accept(turn: number, edit: string): Promise<Outcome> {
    return this.#inOrder(() => this.#write(turn, edit, 'edit-accepted'));
  }

  undo(turn: number, edit: string): Promise<Outcome> {
    return this.#inOrder(() => this.#write(turn, edit, 'edit-undone'));
  }

  reject(turn: number, edit: string): Promise<Outcome> {
    return this.#inOrder(async () => {
      const { thread, now, t } = this.#options;
      const step = decideEdit(thread.conversation, turn, edit, 'edit-rejected', now());
      if (step.kind === 'refused') return refuse(refusalSentence(step.why, t));
      thread.append(...step.events);
      return done;
    });
  }

  async openDiff(turn: number, edit: string): Promise<Outcome> {
    const { preview, thread, t } = this.#options;
    const target = targetOf(thread.conversation, turn, edit);
    if (target === undefined) return refuse(refusalSentence('no-such-edit', t));
    const state = findEdit(thread.conversation, turn, edit)?.shown.state.kind;
    return preview.show(target, state === 'accepted');
  }

  async #write(turn: number, edit: string, type: EditDecision): Promise<Outcome> {
    const { thread, writer, pinned, now, t } = this.#options;
    const { conversation } = thread;
    const step = decideEdit(conversation, turn, edit, type, now());
    if (step.kind === 'refused') return refuse(refusalSentence(step.why, t));
    const target = targetOf(conversation, turn, edit);
    if (target === undefined) return refuse(refusalSentence('no-such-edit', t));
    const isAsPinned = !pinned.changed;
    const written = await (type === 'edit-undone' ? writer.undo(target) : writer.apply(target));
    if (written.kind === 'refused') {
      const { message } = written;
      thread.appendTo(conversation.id, { type: 'edit-refused', turn, at: now(), edit, message });
      return refuse(message);
    }
    if (isAsPinned) await pinned.current();
    thread.appendTo(conversation.id, ...step.events);
    if (type === 'edit-accepted') {
      this.#followUp(conversation.id, turn, target.edit, written.outcome);
    }
    return done;
  }

  /** The outcome comes seconds later; nobody waits for it. */
  #followUp(
    conversation: string,
    turn: number,
    edit: ProposedEdit,
    reading: Promise<EditOutcome | undefined>,
  ): void {
    const { thread, now, log } = this.#options;
    reading.then(
      (reported) => {
        const outcome = reported ?? ownOutcome(edit);
        if (outcome === undefined) return;
        const event: ConversationEvent = {
          type: 'edit-outcome',
          turn,
          at: now(),
          edit: edit.id,
          outcome,
        };
        thread.appendTo(conversation, event);
      },
      (error: unknown) => log.error(`Problems could not be read again: ${describeError(error)}`),
    );
  }

  /** Two edits of one file at the same time would each change what the other was found in. */
  #inOrder(work: () => Promise<Outcome>): Promise<Outcome> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** Where nobody reports problems of the file, our own rules did look: at a copy, which is now the file's text. */
function ownOutcome({ check }: ProposedEdit): EditOutcome | undefined {
  if (check.kind !== 'fits' || check.gone + check.added === 0) return undefined;
  return { gone: check.gone, still: 0, added: check.added };
}

/** Only an edit of the file that was asked about has a target: no other was looked at. */
function targetOf(conversation: Conversation, turn: number, edit: string): EditTarget | undefined {
  const found = findEdit(conversation, turn, edit);
  const uri = found?.turn.selection?.uri;
  if (found === undefined || uri === undefined) return undefined;
  return { key: `${conversation.id}/${turn}/${edit}`, uri, edit: found.shown.edit };
}
