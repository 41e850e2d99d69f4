import type { CodeFacts, StructureKind } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';

/** What a person wants of the code. */
export type Intent = 'explain' | 'fix' | 'change' | 'improve' | 'test' | 'review' | 'other';

/** A name a question speaks of. Quoted or code-shaped ones are meant literally; others may be plain words. */
export interface NamedSymbol {
  readonly name: string;
  readonly literal: boolean;
}

/** What a question says, read by rules from its words alone. */
export interface QuestionFacts {
  readonly text: string;
  readonly intent: Intent;
  readonly names: readonly NamedSymbol[];
  /** Error messages it quotes. */
  readonly errors: readonly string[];
  /** Line numbers it mentions. */
  readonly lines: readonly number[];
  /** Structures it takes for granted: "this loop". */
  readonly structures: readonly StructureKind[];
  /** Which of the things that a fix needs it states itself. */
  readonly states: {
    readonly expected: boolean;
    readonly observed: boolean;
    readonly steps: boolean;
    readonly error: boolean;
    /** What "better" means: faster, shorter, clearer. */
    readonly criterion: boolean;
  };
}

export interface Diagnostic {
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly source?: string;
}

/** Where a name is defined, as the editor's own providers tell. */
export interface FoundDefinition {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** What the editor knows. Empty lists are facts only for what is named in `asked`; what came too late is in `late`. */
export interface EditorFacts {
  readonly diagnostics: readonly Diagnostic[];
  readonly definitions: readonly FoundDefinition[];
  /** Names that were looked for in the whole workspace and are nowhere. */
  readonly absent: readonly string[];
  readonly tests: readonly {
    readonly path: string;
    readonly line: number;
    readonly name: string;
  }[];
  /** Sources that were really asked: "diagnostics", "definitions", "symbols", "tests". */
  readonly asked: readonly string[];
  /** Sources that did not answer within their time. */
  readonly late: readonly string[];
}

/** The document a question is about, at the version it was asked. */
export interface Subject {
  readonly path: string;
  readonly languageId: string;
  /** The whole document. */
  readonly text: string;
  readonly lines: Lines;
}

/** Everything a decision may rest on, as one plain record. */
export interface Evidence {
  readonly question: QuestionFacts;
  readonly subject: Subject | undefined;
  readonly code: CodeFacts | undefined;
  readonly editor: EditorFacts;
}

export const noEditorFacts: EditorFacts = {
  diagnostics: [],
  definitions: [],
  absent: [],
  tests: [],
  asked: [],
  late: [],
};
