import type { CheckResult } from '../../protocol/engine.ts';
import { EngineError } from '../../protocol/engineError.ts';
import type { EditCheck, ProposedEdit } from '../../protocol/reply.ts';
import type { DraftEdit } from '../draft.ts';
import type { Subject } from '../evidence/evidence.ts';
import type { TurnPorts } from '../turnPorts.ts';
import { type AppliedEdit, applyEdit } from './applyEdit.ts';
import { textLines } from './textLines.ts';

type Applied = Extract<AppliedEdit, { kind: 'applied' }>;
type Check = TurnPorts['check'];

const segments = (path: string): readonly string[] =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');

/** Whether a path names the asked-about file: in full, or by its last parts. Without a path it does. */
export function namesSubject(file: string | undefined, subject: Subject): boolean {
  if (file === undefined) return true;
  const wanted = segments(file);
  const own = segments(subject.path);
  return wanted.length > 0 && wanted.every((part, index) => part === own.at(index - wanted.length));
}

/** What the engine says of the changed copy. An engine that cannot say leaves the check out; it does not fail the reply. */
async function checkCopy(
  subject: Subject,
  after: string,
  check: Check,
  signal: AbortSignal,
): Promise<CheckResult> {
  try {
    return await check(subject.languageId, subject.text, after, signal);
  } catch (error) {
    if (error instanceof EngineError) return { gone: [], added: [] };
    throw error;
  }
}

const fits = ({ lines }: Applied, { parses, gone, added }: CheckResult): EditCheck => ({
  kind: 'fits',
  lines,
  gone: gone.length,
  added: added.length,
  ...(parses === undefined ? {} : { parses }),
});

function misfit(applied: Exclude<AppliedEdit, Applied>): EditCheck {
  if (applied.kind !== 'not-found') return applied;
  const { kind, nearLine } = applied;
  return nearLine === undefined ? { kind } : { kind, nearLine };
}

/** A deletion of whole lines takes the last line end along, which the end of a file may lack. */
export function applyDraft(text: string, { search, replace }: DraftEdit): AppliedEdit {
  const applied = applyEdit(text, search, replace);
  return applied.kind === 'not-found' && replace === '' && search.endsWith('\n')
    ? applyEdit(text, search.slice(0, -1), replace)
    : applied;
}

/** The asked-about lines, to be replaced as a whole. They must stand once, like any other text. */
export function resolveWhole(draft: DraftEdit, { text, lines }: Subject): DraftEdit {
  if (draft.whole !== true) return draft;
  const asked = textLines(text).slice(lines.from - 1, lines.to);
  const search = asked.map((line) => line.text).join('\n');
  return { ...draft, search };
}

/** Makes an edit exact: its texts are those of the document, so that it is found again or not at all. */
async function verifyInSubject(
  draft: DraftEdit,
  subject: Subject,
  check: Check,
  signal: AbortSignal,
): Promise<Omit<ProposedEdit, 'id'>> {
  const titled = {
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(draft.mends === undefined ? {} : { mends: draft.mends }),
  };
  const file = subject.path;
  const resolved = resolveWhole(draft, subject);
  const applied = applyDraft(subject.text, resolved);
  if (applied.kind !== 'applied') {
    const { search: oldText, replace: newText } = resolved;
    return { ...titled, file, oldText, newText, check: misfit(applied) };
  }
  const { start, end, newText } = applied;
  const result = await checkCopy(subject, applied.text, check, signal);
  const oldText = subject.text.slice(start, end);
  return { ...titled, file, oldText, newText, check: fits(applied, result) };
}

function outside({ file = '', title, search, replace }: DraftEdit): Omit<ProposedEdit, 'id'> {
  return {
    ...(title === undefined ? {} : { title }),
    file,
    oldText: search,
    newText: replace,
    check: { kind: 'outside', file },
  };
}

/**
 * Tries each edit on a copy of the document, on its own: a person may accept any of them without the others. Only the
 * asked-about file is edited.
 */
export async function verifyEdits(
  drafts: readonly DraftEdit[],
  subject: Subject | undefined,
  check: Check,
  signal: AbortSignal,
): Promise<readonly ProposedEdit[]> {
  const verified: ProposedEdit[] = [];
  for (const draft of drafts) {
    signal.throwIfAborted();
    const edit =
      subject === undefined || !namesSubject(draft.file, subject)
        ? outside(draft)
        : await verifyInSubject(draft, subject, check, signal);
    verified.push({ id: `edit-${verified.length + 1}`, ...edit });
  }
  return verified;
}
