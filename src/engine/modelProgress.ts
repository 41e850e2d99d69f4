import type { WorkDoneProgressReporter } from 'vscode-languageserver/node';
import type { ModelStatus } from '../protocol/languageModel.ts';

/** A shown progress, as the language server protocol has it. */
export type Shown = Pick<WorkDoneProgressReporter, 'begin' | 'report' | 'done'>;

/** Steps that take less than this, in ms, are not shown. */
const LONG_MS = 700;

interface Step {
  readonly title: string;
  readonly percent: number | undefined;
}

function stepOf(status: ModelStatus): Step | undefined {
  switch (status.kind) {
    case 'loading':
      return { title: 'Loading the model', percent: percentOf(status) };
    case 'warming-up':
      return { title: 'Preparing the graphics device', percent: undefined };
    case 'prefill':
      return { title: 'The model reads the question', percent: percentOf(status) };
    default:
      return undefined;
  }
}

const percentOf = ({ done, of }: { readonly done: number; readonly of: number }): number =>
  of === 0 ? 0 : Math.floor((100 * done) / of);

/** Shows the long steps of a model in the editor's own way, each under its title, one at a time. */
export class ModelProgress {
  readonly #open: () => Promise<Shown>;
  readonly #longMs: number;
  #title: string | undefined;
  #percent: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #shown: Promise<Shown | undefined> = Promise.resolve(undefined);

  constructor(open: () => Promise<Shown>, longMs = LONG_MS) {
    this.#open = open;
    this.#longMs = longMs;
  }

  show(status: ModelStatus): void {
    const { title, percent } = stepOf(status) ?? { title: undefined, percent: undefined };
    this.#percent = percent;
    if (title !== this.#title) this.#change(title);
    else if (percent !== undefined) void this.#shown.then((shown) => shown?.report(percent));
  }

  #change(title: string | undefined): void {
    clearTimeout(this.#timer);
    void this.#shown.then((shown) => shown?.done());
    this.#shown = Promise.resolve(undefined);
    this.#title = title;
    if (title === undefined) return;
    this.#timer = setTimeout(() => {
      this.#shown = this.#begin(title);
    }, this.#longMs);
    this.#timer.unref();
  }

  /** A client that shows no progress loses nothing else. */
  async #begin(title: string): Promise<Shown | undefined> {
    try {
      const shown = await this.#open();
      shown.begin(title, this.#percent);
      return shown;
    } catch {
      return undefined;
    }
  }
}
