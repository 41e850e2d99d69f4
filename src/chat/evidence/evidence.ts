import type { Attachment } from '../../protocol/attachment.ts';
import type { CodeFacts, StructureKind } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';

/** What a person wants of the code. */
export type Intent = 'explain' | 'fix' | 'change' | 'improve' | 'test' | 'review' | 'other';

/** A name a question speaks of. Quoted or code-shaped ones are meant literally; others may be plain words. */
export interface NamedSymbol {
  readonly name: string;
  readonly literal: boolean;
}

/** Something a question says about the code that the code can contradict. */
export type Claim =
  /** "forEach returns the new array": `api` is the called name in lower case, `what` the words for its result. */
  | { readonly kind: 'returns'; readonly api: string; readonly what: string }
  /** "find never returns null" */
  | { readonly kind: 'never-null'; readonly name: string }
  /** "parseRow is never called" */
  | { readonly kind: 'unused'; readonly name: string }
  /** "total is an i32" */
  | { readonly kind: 'type'; readonly name: string; readonly type: string }
  /** "as pulse is synchronized" */
  | {
      readonly kind: 'modifier';
      readonly name: string;
      readonly modifier: string;
      /** "since load is not async" */
      readonly isDenied?: true;
    }
  /** "park throws when the garage is full" */
  | { readonly kind: 'throws'; readonly name: string }
  /** "sort makes a copy", or "sort works in place" */
  | { readonly kind: 'copies'; readonly api: string; readonly copies: boolean }
  /** "the limit is 50" */
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  /** "why does parse call validate" */
  | { readonly kind: 'calls'; readonly name: string; readonly callee: string }
  /** "as Circle extends Shape" */
  | { readonly kind: 'extends'; readonly name: string; readonly parent: string };

/** How a question complains: of an error, of a wrong result, of something that comes and goes, or of nothing in particular. */
export type Complaint = 'error' | 'wrong' | 'sometimes' | 'slow' | 'unspecific';

/** What a question says, read by rules from its words alone. */
export interface QuestionFacts {
  readonly text: string;
  /** E12: a second question that has nothing to do with the first; the facts are those of the first. */
  readonly further?: string;
  readonly intent: Intent;
  readonly names: readonly NamedSymbol[];
  /** Error messages it quotes. */
  readonly errors: readonly string[];
  /** Line numbers it mentions. */
  readonly lines: readonly number[];
  /** Structures it takes for granted: "this loop". */
  readonly structures: readonly StructureKind[];
  /** Languages it says the code is in, as grammars are named: "this python method". */
  readonly languages: readonly string[];
  /** Features of a language that it takes for granted, as `featureWords` calls them: "the LINQ query". */
  readonly features: readonly string[];
  /** Frameworks it says the code uses, in lower case. */
  readonly frameworks: readonly string[];
  readonly claims: readonly Claim[];
  readonly complaint?: Complaint;
  /** Too little is said to know what is meant: hardly a word beside "it", "fix" and "wrong". */
  readonly vague: boolean;
  /** Its telling words, normalised: what remains without grammar, politeness and complaint. */
  readonly topics: readonly string[];
  /** Which of the things that a fix needs it states itself. */
  readonly states: {
    readonly expected: boolean;
    readonly observed: boolean;
    /** How the code behaves, in a statement of its own: "the page reloads when i press save". */
    readonly told: boolean;
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

/** Everything that uses a name, its definition included, as the editor's own provider tells. */
export interface FoundReferences {
  readonly name: string;
  readonly places: readonly {
    readonly path: string;
    readonly line: number;
    /** In the file that the question is about. */
    readonly here: boolean;
  }[];
}

/** A name's type, as hovering over it on this line shows it. */
export interface FoundType {
  readonly name: string;
  readonly type: string;
  readonly line: number;
}

/** Lines that differ from the last commit. */
export interface Hunk {
  /** As the document is now; where lines were only removed, the line that follows them. */
  readonly lines: Lines;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What Git says of the file: the whole of it is new, or these lines changed; none is a finding. */
export interface FileChanges {
  readonly isNew: boolean;
  readonly hunks: readonly Hunk[];
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
  readonly references: readonly FoundReferences[];
  readonly types: readonly FoundType[];
  /** Undefined where Git was not asked, was late, or does not know the file. */
  readonly changes: FileChanges | undefined;
  /** What the person attached to the question. */
  readonly attached: readonly Attachment[];
  /**
   * Sources that were really asked: "diagnostics", "definitions", "symbols", "tests", "references", "types", "changes".
   */
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
  references: [],
  types: [],
  changes: undefined,
  attached: [],
  asked: [],
  late: [],
};
