import * as vscode from 'vscode';
import type { Attachment } from '../../protocol/attachment.ts';
import type { PinnedSelection } from '../../protocol/selection.ts';
import type { Snapshot } from '../../protocol/snapshot.ts';
import { Disposables } from '../disposables.ts';
import { type FrameValues, readFrame, valuesAttachment } from './frameValues.ts';
import { wordsOf } from './namesToLookUp.ts';
import { withinBudget } from './withinBudget.ts';

export interface PausedValuesOptions {
  readonly pinned: () => PinnedSelection | undefined;
  readonly onChange: () => void;
  /** Milliseconds that a debug adapter has to answer. */
  readonly budget?: number;
}

const BUDGET_MS = 800;

/**
 * Notices that a debugger is paused in the file that the next question is about, and can read its values there. It counts
 * them to offer them; what they are is shown only when the person asks for it.
 */
export class PausedValues {
  readonly #options: PausedValuesOptions;
  readonly #own = new Disposables();
  #offer: Snapshot['values'];
  #looking = new AbortController();
  /** The place that was last looked at: the frame and the pinned lines. */
  #seen: string | undefined;

  constructor(options: PausedValuesOptions) {
    this.#options = options;
    this.#own.add(vscode.debug.onDidChangeActiveStackItem(() => this.lookAgain()));
    this.#own.add(vscode.debug.onDidTerminateDebugSession(() => this.lookAgain()));
  }

  /** Where the debugger is paused, and how many variables of the pinned lines have a value there. */
  get offer(): Snapshot['values'] {
    return this.#offer;
  }

  /** Looks whether there is something to offer. Does nothing where neither the frame nor the pinned lines changed. */
  async look(): Promise<void> {
    const selection = this.#options.pinned();
    const frame = pausedFrame();
    const key = frame && selection && keyOf(frame, selection);
    if (key === this.#seen && key !== undefined) return;
    this.#seen = key;
    this.#put(undefined);
    if (key === undefined) return;
    const found = await this.#read();
    if (this.#seen !== key || found === undefined || found.values.length === 0) return;
    this.#put({ line: found.line, count: found.values.length });
  }

  /** Looks whatever was seen before: the program went on, or what was offered was dropped. */
  lookAgain(): void {
    this.#seen = undefined;
    void this.look();
  }

  /** The values as they are now, as text to attach; undefined where there are none, or the adapter is late. */
  async read(): Promise<Attachment | undefined> {
    const found = await this.#read();
    const attachment = found && valuesAttachment(found);
    this.#put(undefined);
    return attachment;
  }

  dispose(): void {
    this.#looking.abort();
    this.#own.dispose();
  }

  async #read(): Promise<FrameValues | undefined> {
    const selection = this.#options.pinned();
    const frame = pausedFrame();
    if (selection === undefined || frame === undefined) return undefined;
    this.#looking.abort();
    this.#looking = new AbortController();
    const { session } = frame;
    const { fsPath } = vscode.Uri.parse(selection.uri);
    try {
      const timed = await withinBudget(
        this.#options.budget ?? BUDGET_MS,
        this.#looking.signal,
        () =>
          readFrame(
            async (command, args) => session.customRequest(command, args),
            frame,
            wordsOf(selection.text),
            (path) => pathOf(path) === fsPath,
          ),
      );
      return timed.kind === 'in-time' ? timed.value : undefined;
    } catch {
      // A newer look took the place of this one.
      return undefined;
    }
  }

  #put(offer: Snapshot['values']): void {
    if (this.#offer === undefined && offer === undefined) return;
    this.#offer = offer;
    this.#options.onChange();
  }
}

function pausedFrame(): vscode.DebugStackFrame | undefined {
  const item = vscode.debug.activeStackItem;
  return item instanceof vscode.DebugStackFrame ? item : undefined;
}

const keyOf = (
  { session, threadId, frameId }: vscode.DebugStackFrame,
  { uri, lines }: PinnedSelection,
): string => [session.id, threadId, frameId, uri, lines.from, lines.to].join('|');

/** Adapters name a file by its path; some, and VS Code in a remote window, by its address. */
function pathOf(path: string): string {
  const isAddress = /^[a-z][\w+.-]*:\/\//iu.test(path);
  return (isAddress ? vscode.Uri.parse(path) : vscode.Uri.file(path)).fsPath;
}
