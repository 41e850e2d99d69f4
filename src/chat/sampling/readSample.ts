import type { DraftEdit } from '../draft.ts';
import { applyDraft, namesSubject, resolveWhole } from '../edits/verifyEdits.ts';
import type { Subject } from '../evidence/evidence.ts';
import { citedLines } from '../reply/citedLines.ts';
import type { ModelReply } from '../reply/replyState.ts';
import { normaliseCode } from './normaliseCode.ts';
import type { Sample } from './sample.ts';

/** Characters of a plan: it becomes an option of a question. */
const LONGEST_PLAN = 120;

const CHALLENGE = /\bYou said\b.*\bI see\b/su;

/** The lines at the end of a plan: they are shown beside it. */
const FINAL_LINES = /[ \t]*[([]?\bL\d{1,7}(?:[ \t]*[-–,][ \t]*L?\d{1,7})*[)\]]?[ \t]*[.:;]?$/u;

function shorten(text: string): string {
  if (text.length <= LONGEST_PLAN) return text;
  const cut = text.slice(0, LONGEST_PLAN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_PLAN / 2)).trimEnd()}…`;
}

/** The first line of a sample's words, or what it calls its first edit. */
function planOf({ draft }: ModelReply): string {
  const [line = ''] = [...draft.text.split('\n'), draft.edits[0]?.title ?? ''].filter(
    (each) => each.trim() !== '',
  );
  const words = line
    .replace(/^[\s>#*+-]+|^\s*\d+[.)]\s+/u, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shorten(words.replace(FINAL_LINES, '') || words);
}

/** The text with all edits made, one after another; undefined if one of them does not fit. */
function applyAll(edits: readonly DraftEdit[], subject: Subject): string | undefined {
  let { text } = subject;
  for (const edit of edits) {
    if (!namesSubject(edit.file, subject)) return undefined;
    const applied = applyDraft(text, resolveWhole(edit, { ...subject, text }));
    if (applied.kind !== 'applied' && applied.kind !== 'no-change') return undefined;
    if (applied.kind === 'applied') text = applied.text;
  }
  return text;
}

type Fix = Pick<Sample, 'fix' | 'lines' | 'newLine'>;

const noFix: Fix = { fix: undefined, lines: undefined, newLine: undefined };

/** Where two texts begin and end to differ, in lines of the first, and the first line that is new in the second. */
function difference(before: string, after: string): Omit<Fix, 'fix'> {
  const [old, fresh] = [before.split(/\r?\n/u), after.split(/\r?\n/u)];
  const start = old.findIndex((line, at) => line !== fresh[at]);
  const first = start === -1 ? Math.min(old.length, fresh.length) : start;
  let same = 0;
  while (
    same < Math.min(old.length, fresh.length) - first &&
    old.at(-1 - same) === fresh.at(-1 - same)
  )
    same += 1;
  const newLine = fresh.slice(first, fresh.length - same).find((line) => line.trim() !== '');
  const from = Math.min(first + 1, old.length);
  return {
    lines: { from, to: Math.max(from, old.length - same) },
    newLine: newLine?.trim(),
  };
}

/** Edits that do not fit are compared by what they would put in: their place is not known. */
function unplaced(edits: readonly DraftEdit[], languageId: string): Fix {
  const parts = edits.map(({ replace }) => normaliseCode(replace, languageId)).toSorted();
  return { ...noFix, fix: `unplaced: ${parts.join('\n')}` };
}

function fixOf(edits: readonly DraftEdit[], subject: Subject | undefined): Fix {
  if (edits.length === 0) return noFix;
  if (subject === undefined) return unplaced(edits, '');
  const after = applyAll(edits, subject);
  if (after === undefined) return unplaced(edits, subject.languageId);
  const [old, fresh] = [subject.text, after].map((text) => normaliseCode(text, subject.languageId));
  return fresh === old ? noFix : { fix: fresh, ...difference(subject.text, after) };
}

const actOf = ({ draft: { act, text } }: ModelReply): Sample['act'] =>
  act === 'ask' ? 'ask' : CHALLENGE.test(text) ? 'challenge' : 'answer';

/** What a trial answer comes to; undefined where it says nothing. */
export function readSample(reply: ModelReply, subject: Subject | undefined): Sample | undefined {
  const { text, edits, question } = reply.draft;
  if (text === '' && edits.length === 0 && question === undefined) return undefined;
  const fix = fixOf(edits, subject);
  const cited = citedLines(text);
  return {
    act: actOf(reply),
    plan: planOf(reply),
    cited,
    ...fix,
    lines: fix.lines ?? cited[0],
  };
}
