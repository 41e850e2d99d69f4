import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as vscode from 'vscode';
import { emptyConversation } from '../chat/conversation.ts';
import type { TurnPorts } from '../chat/turnPorts.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { ToPage } from '../protocol/page.ts';
import type { PinnedSelection } from '../protocol/selection.ts';
import { AttachDesk } from './attaching/attachDesk.ts';
import { Attachments } from './attaching/attachments.ts';
import { readTerminal } from './attaching/readTerminal.ts';
import { ChatController } from './chatController.ts';
import { currentThreadIn } from './currentThread.ts';
import { dialogs } from './dialogs.ts';
import { isChanged, readDocument } from './documents.ts';
import { EditDesk } from './editDesk.ts';
import { EditPreview } from './edits/editPreview.ts';
import { EditWriter } from './edits/editWriter.ts';
import { enclosingDefinition } from './enclosingDefinition.ts';
import type { AskEngine } from './facts/codeSource.ts';
import { editorSources } from './facts/editorSources.ts';
import { gatherFacts } from './facts/gatherFacts.ts';
import { PausedValues } from './facts/pausedValues.ts';
import { LiveThread } from './liveThread.ts';
import { describeError } from './log.ts';
import { noteStore } from './notices.ts';
import { PinnedSelectionTracker } from './pinnedSelection.ts';
import type { Platform } from './platform.ts';
import { LineRevealer } from './revealLines.ts';
import { SnapshotPublisher } from './snapshotPublisher.ts';
import { ConversationStore } from './store/conversationStore.ts';
import { ThreadLog } from './threadLog.ts';
import { TurnRunner, type TurnSubject } from './turnRunner.ts';
import { HeardWords } from './turns/heardWords.ts';
import { TurnThread } from './turns/turnThread.ts';

/** Folders, as absolute paths. */
export interface Places {
  readonly dist: string;
  /** The extension's storage on this machine. */
  readonly storage: string;
  /** The same for this workspace; a window without one has none. */
  readonly workspaceStorage: string | undefined;
}

/** The conversation that a window shows, and what acts on it. */
export interface OpenConversation {
  readonly chat: ChatController;
  readonly edits: EditDesk;
  readonly attaching: AttachDesk;
  readonly pinned: PinnedSelectionTracker;
  readonly publisher: SnapshotPublisher;
  /** Makes ready what the first question would wait for. */
  prepare(): void;
  /** Resolves once everything is saved. */
  close(): Promise<void>;
}

const askOf =
  ({ engine }: Platform): AskEngine =>
  (method, params, signal) =>
    engine.request(method, params, signal);

function openThreads({ log, banners, t }: Platform, { dist, storage }: Places): ThreadLog {
  const onNotice = (notice: Parameters<typeof noteStore>[0]) => {
    log.warn(`Saved conversations: ${JSON.stringify(notice)}`);
    noteStore(notice, banners, t);
  };
  const threads = new ThreadLog({
    open: () =>
      ConversationStore.open(storage, {
        workerFile: path.join(dist, 'storeWorker.mjs'),
        onNotice,
      }),
    onTrouble: (error) =>
      onNotice({
        kind: 'memory',
        code: 'failed',
        why: describeError(error),
      }),
  });
  return threads;
}

function portsOf(
  platform: Platform,
  about: TurnSubject | undefined,
  model: LanguageModel | undefined,
): TurnPorts {
  const ask = askOf(platform);
  const sources = editorSources(ask, about?.selection, about?.subject);
  return {
    gather: (question, subject, signal) => gatherFacts(question, subject, sources, signal),
    check: (language, before, after, signal) =>
      ask('askFirst/check', { language, before, after }, signal),
    model,
    asking: platform.settings().asking,
    samples: platform.settings().samples,
    limit: (ms, signal) => AbortSignal.any([signal, AbortSignal.timeout(ms)]),
    now: Date.now,
  };
}

function openTurns(platform: Platform, turns: TurnThread, thread: LiveThread): TurnRunner {
  const { t, log, engines } = platform;
  return new TurnRunner({
    run: (...order) => turns.run(...order),
    t,
    log,
    now: Date.now,
    thread,
    readDocument,
    model: () => engines.model(),
    ports: (about, model) => portsOf(platform, about, model),
    onBusy: (busy) => {
      void vscode.commands.executeCommand('setContext', 'askFirst.busy', busy);
      platform.changed.fire();
    },
  });
}

function openEdits(
  { own, t, log }: Platform,
  thread: LiveThread,
  pinned: PinnedSelectionTracker,
): EditDesk {
  const confirm = (file: string, why: string) =>
    dialogs.confirm(t('Change {file}?', { file }), why, t('Change it'));
  const writer = own.add(new EditWriter({ t, confirm }));
  const preview = own.add(new EditPreview(t));
  return new EditDesk({ t, log, now: Date.now, thread, writer, pinned, preview });
}

/** What goes with the next question beside its lines: attached by the person, or offered by a paused debugger. */
function openAttaching(
  { own, t }: Platform,
  pinned: () => PinnedSelection | undefined,
  onChange: () => void,
) {
  const paused = own.add(new PausedValues({ pinned, onChange }));
  const attachments = new Attachments(onChange);
  const attaching = new AttachDesk({
    t,
    attachments,
    terminal: readTerminal,
    clipboard: async () => vscode.env.clipboard.readText(),
    values: () => paused.read(),
    onDropped: () => paused.lookAgain(),
  });
  return { paused, attachments, attaching };
}

/** Puts the parts of a conversation together. Nothing is read or started before it is needed. */
export function openConversation(
  platform: Platform,
  places: Places,
  post: (message: ToPage) => void,
): OpenConversation {
  const { own, t, changed, engines, banners } = platform;
  const publisher = own.add(new SnapshotPublisher({ snapshot: () => chat.snapshot(), post }));
  const noteState = () => publisher.note({ kind: 'state' });
  own.add(changed.event(noteState));
  const threads = openThreads(platform, places);
  const thread = new LiveThread(emptyConversation(randomUUID()), {
    save: (id, events) => threads.append(id, events),
    onChange: (change) => publisher.note(change),
  });
  const pinned = own.add(
    new PinnedSelectionTracker({
      t,
      onChange: () => {
        void paused.look();
        noteState();
      },
      enclosing: (document, line) => enclosingDefinition(askOf(platform), document, line),
    }),
  );
  const { paused, attachments, attaching } = openAttaching(
    platform,
    () => (pinned.pin?.kind === 'pinned' ? pinned.pin.selection : undefined),
    noteState,
  );
  const turnThread = own.add(new TurnThread(path.join(places.dist, 'turnWorker.mjs')));
  const heard = new HeardWords((words) => turnThread.read(words), noteState);
  const revealer = own.add(new LineRevealer());
  const chat = new ChatController({
    t,
    now: Date.now,
    newId: randomUUID,
    thread,
    threads,
    currentThread: currentThreadIn(places.workspaceStorage),
    turns: openTurns(platform, turnThread, thread),
    pinned,
    attachments,
    values: () => paused.offer,
    readDocument,
    isChanged,
    engines,
    banners: () => banners.all,
    read: (words) => heard.read(words),
    reveal: (uri, lines) => revealer.reveal(uri, lines),
  });
  const edits = openEdits(platform, thread, pinned);
  const prepare = () => turnThread.start();
  return { chat, edits, attaching, pinned, publisher, prepare, close: () => threads.close() };
}
