import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { certainFindings, diagnosticOf } from './quickFixes.ts';
import type { CodeReader } from './requests.ts';

export interface MarksOptions {
  readonly reader: CodeReader;
  readonly publish: (
    uri: string,
    version: number,
    diagnostics: readonly Diagnostic[],
  ) => Promise<void>;
  /** Milliseconds without a change after which a document is looked at. */
  readonly quiet?: number;
}

/** Long enough that nobody's half-typed line is marked. */
const QUIET_MS = 600;

/** Keeps the marks of open documents up to date, one look at a time for each. */
export class Marks {
  readonly #options: MarksOptions;
  readonly #looks = new Map<string, AbortController>();

  constructor(options: MarksOptions) {
    this.#options = options;
  }

  /** A document was opened or has changed. */
  note(document: TextDocument): void {
    const { uri } = document;
    this.#looks.get(uri)?.abort();
    const look = new AbortController();
    this.#looks.set(uri, look);
    const timer = setTimeout(
      () => void this.#look(document, look.signal),
      this.#options.quiet ?? QUIET_MS,
    );
    look.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  forget({ uri }: Pick<TextDocument, 'uri'>): void {
    this.#looks.get(uri)?.abort();
    this.#looks.delete(uri);
    void this.#options.publish(uri, 0, []).catch(() => {});
  }

  /** A look that fails leaves the marks as they are: the next change brings another. */
  async #look(document: TextDocument, signal: AbortSignal): Promise<void> {
    const { version, uri } = document;
    try {
      const findings = await certainFindings(document, this.#options.reader, signal);
      if (signal.aborted || document.version !== version) return;
      const diagnostics = findings.map((finding) => diagnosticOf(finding, document));
      await this.#options.publish(uri, version, diagnostics);
    } catch {}
  }
}
