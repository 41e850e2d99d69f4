import type { EditorFacts, Evidence } from '../../src/chat/evidence/evidence.ts';
import { noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import { readQuestion } from '../../src/chat/evidence/readQuestion.ts';
import type { Finding, ReadCodeFacts } from '../../src/protocol/codeFacts.ts';

interface Made {
  readonly question: string;
  readonly text: string;
  readonly language?: string;
  readonly path?: string;
  /** The selected lines; the whole text where none are named. */
  readonly from?: number;
  readonly to?: number;
  readonly code?: Partial<ReadCodeFacts>;
  readonly editor?: Partial<EditorFacts>;
}

/** Evidence as written by hand: what is not said was looked for and not found. */
export function makeEvidence({
  question,
  text,
  language = 'python',
  path = 'file',
  ...rest
}: Made): Evidence {
  const last = text.split('\n').length;
  const lines = { from: rest.from ?? 1, to: rest.to ?? last };
  const identifiers = [...text.matchAll(/[A-Za-z_]\w*/gu)].map((match) => ({
    name: match[0],
    line: text.slice(0, match.index).split('\n').length,
  }));
  const code: ReadCodeFacts = {
    kind: 'read',
    language: language as ReadCodeFacts['language'],
    totalLines: last,
    selection: lines,
    syntaxErrors: [],
    definitions: [],
    identifiers,
    unbound: [],
    unused: [],
    structures: [],
    parameters: [],
    returns: [],
    calls: [],
    imports: [],
    findings: [],
    ...rest.code,
  };
  return {
    question: readQuestion(question),
    subject: { path, languageId: language, text, lines },
    code,
    editor: { ...noEditorFacts, asked: ['diagnostics'], ...rest.editor },
  };
}

/** A finding on one line, with its fix as a change of a piece of text that stands there once. */
export function makeFinding(
  text: string,
  line: number,
  change?: { readonly old: string; readonly new: string },
  certain = true,
): Finding {
  const before = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n');
  const start = change === undefined ? 0 : text.indexOf(change.old, before.length);
  return {
    rule: `rule-${line}`,
    from: line,
    to: line,
    certain,
    message: `Line ${line} is wrong`,
    why: 'It cannot be meant.',
    ...(change === undefined
      ? {}
      : {
          fixTitle: 'Mend it',
          fix: [{ start, end: start + change.old.length, newText: change.new }],
        }),
  };
}
