import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../protocol/codeFacts.ts';
import { OWN_SOURCE } from '../protocol/engine.ts';
import type { CodeReader } from './requests.ts';

/** Findings that are wrong whatever was meant and can be mended in one way: the only ones worth a mark nobody asked for. */
export async function certainFindings(
  document: TextDocument,
  reader: CodeReader,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { languageId: language, lineCount } = document;
  const lines = { from: 1, to: lineCount };
  const facts = await reader.facts({ language, text: document.getText(), lines }, signal);
  if (facts.kind === 'unread') return [];
  return facts.findings.filter(({ certain, fix }) => certain && fix !== undefined);
}

/** From the first sign of the first line to the end of the last. */
function rangeOf({ from, to }: Finding, document: TextDocument): Range {
  const first = document.getText({
    start: { line: from - 1, character: 0 },
    end: { line: from, character: 0 },
  });
  const indent = /^[ \t]*/u.exec(first)?.[0].length ?? 0;
  const end = document.positionAt(document.offsetAt({ line: to, character: 0 }) - 1);
  return {
    start: { line: from - 1, character: indent },
    end: end.line === to - 1 ? end : document.positionAt(document.getText().length),
  };
}

const plain = (markdown: string): string => markdown.replaceAll('`', '');

export const diagnosticOf = (finding: Finding, document: TextDocument): Diagnostic => ({
  range: rangeOf(finding, document),
  severity: DiagnosticSeverity.Hint,
  source: OWN_SOURCE,
  code: finding.rule,
  message: plain(finding.message),
});

const touches = ({ from, to }: Finding, { start, end }: Range): boolean =>
  from - 1 <= end.line && to - 1 >= start.line;

function quickFix(finding: Finding, document: TextDocument): CodeAction {
  const edits = (finding.fix ?? []).map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
  return {
    title: finding.fixTitle ?? plain(finding.message),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, document)],
    isPreferred: true,
    edit: { changes: { [document.uri]: edits } },
  };
}

/** The fixes on the lines of a range. */
export const quickFixes = (
  findings: readonly Finding[],
  document: TextDocument,
  range: Range,
): CodeAction[] =>
  findings
    .filter((finding) => touches(finding, range))
    .map((finding) => quickFix(finding, document));
