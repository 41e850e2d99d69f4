import type * as vscode from 'vscode';
import type { AskEngine } from './facts/codeSource.ts';
import { withinBudget } from './facts/withinBudget.ts';
import type { EnclosingDefinition } from './pinnedSelection.ts';
import { MOST_TEXT } from './pinning/situation.ts';

/** Milliseconds: the person waits for the question box. The first time the engine must start, too. */
const BUDGET_MS = 1500;

/** The definition around a line, as the engine's tree has it; undefined where there is none, or it is not known in time. */
export async function enclosingDefinition(
  ask: AskEngine,
  document: vscode.TextDocument,
  line: number,
): Promise<EnclosingDefinition | undefined> {
  const text = document.getText();
  if (text.length > MOST_TEXT) return undefined;
  const params = { language: document.languageId, text, lines: { from: line, to: line } };
  const facts = await withinBudget(BUDGET_MS, new AbortController().signal, (over) =>
    ask('askFirst/textFacts', params, over),
  );
  if (facts.kind === 'late' || facts.value.kind !== 'read') return undefined;
  const { enclosing } = facts.value;
  return enclosing && { name: enclosing.name, lines: enclosing.lines };
}
