import type { ModelMessage } from '../../protocol/languageModel.ts';
import type { Decision, ThreadState } from '../clarify/decision.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Recalled } from '../hypotheses/recall.ts';
import { answerSentence } from '../threadState.ts';
import document from './documents/question.md';
import { fillDocument } from './fillDocument.ts';
import { type AskingRule, instructions } from './instructions.ts';
import { listsLeftOut } from './listsLeftOut.ts';
import { attachedLeftOut } from './renderAttached.ts';
import { isWholeFile, linesShown, renderCode } from './renderCode.ts';
import { type NoteSize, renderNotes } from './renderNotes.ts';
import { renderRecalled } from './renderRecalled.ts';
import { revealHidden } from './revealHidden.ts';

/** What a prompt is made of. */
export interface PromptParts {
  /** The question as the person put it first. */
  readonly question: string;
  readonly evidence: Evidence;
  readonly decision: Decision;
  readonly thread: ThreadState;
  readonly rule: AskingRule;
  readonly recalled: Recalled;
}

/** How much of each part there is room for. */
export interface PromptSize extends NoteSize {
  /** Earlier exchanges, the latest first to be kept. */
  readonly history: number;
  /** Lines of the file on either side of the selection. */
  readonly around: number;
}

/** A prompt, and what the model was not shown, in words for the person. */
export interface RenderedPrompt {
  readonly messages: readonly ModelMessage[];
  readonly leftOut: readonly string[];
}

function historyMessages({ history }: ThreadState, kept: number): readonly ModelMessage[] {
  return history
    .slice(Math.max(0, history.length - kept))
    .flatMap(({ question, reply }) => [
      { role: 'user', text: question } as const,
      { role: 'assistant', text: reply === '' ? '(no reply)' : reply } as const,
    ]);
}

function answersGiven({ asked }: ThreadState): readonly string[] {
  return asked.flatMap(({ question, answer }) =>
    answer === undefined ? [] : [`Answer to "${question.text}": ${answerSentence(answer)}`],
  );
}

function fileSection({ evidence }: PromptParts, around: number): readonly string[] {
  const { subject } = evidence;
  if (subject === undefined) return ['No file is selected.'];
  const { from, to } = subject.lines;
  const text = renderCode(subject, around);
  const path = revealHidden(subject.path).text.replace(/[\r\n`]/gu, ' ');
  return [`File \`${path}\` (${subject.languageId}). Selected: L${from}-${to}.`, text];
}

function questionMessage(parts: PromptParts, size: PromptSize): string {
  const notes = renderNotes(parts.evidence, parts.decision, size);
  const recalled = renderRecalled(parts.recalled);
  return fillDocument(document, {
    file: fileSection(parts, size.around).join('\n\n'),
    notes: [notes === '' ? 'Notes: none.' : `Notes:\n\n${notes}`, ...recalled].join('\n\n'),
    question: [parts.question, ...answersGiven(parts.thread)].join('\n'),
  });
}

/** The file counts as cut only where lines are missing; the other parts where they had something to say. */
function leftOut({ evidence, thread }: PromptParts, size: PromptSize): readonly string[] {
  const { subject, editor } = evidence;
  const cutFile = (): readonly string[] => {
    if (subject === undefined) return [];
    const lines = linesShown(subject, size.around);
    return isWholeFile(subject, lines) ? [] : [`the file outside L${lines.from}-${lines.to}`];
  };
  const older = thread.history.length - size.history;
  return [
    ...(older > 0 ? [`the first ${older} of ${thread.history.length} earlier exchanges`] : []),
    ...(!size.definitions && editor.definitions.length > 0 ? ['where names are defined'] : []),
    ...(!size.tests && editor.tests.length > 0 ? ['the tests that were found'] : []),
    ...attachedLeftOut(editor.attached, size.attached),
    ...listsLeftOut(evidence),
    ...cutFile(),
  ];
}

/** The messages for a model: our instructions, the earlier exchanges, and the question with its material. */
export function renderPrompt(parts: PromptParts, size: PromptSize): RenderedPrompt {
  return {
    messages: [
      { role: 'system', text: instructions(parts.rule) },
      ...historyMessages(parts.thread, size.history),
      { role: 'user', text: questionMessage(parts, size) },
    ],
    leftOut: leftOut(parts, size),
  };
}
