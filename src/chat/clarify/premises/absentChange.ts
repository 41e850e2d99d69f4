import type { Premise } from '../../../protocol/reply.ts';
import { changedPlaces } from '../../evidence/changedPlaces.ts';
import type { Evidence, FileChanges, Subject } from '../../evidence/evidence.ts';
import { type ChangeClaim, readChangeClaims } from '../../evidence/readChangeClaims.ts';
import { type SourceLine, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';

/** What the file says of a claimed change. */
interface Contradiction {
  readonly claim: string;
  /** What stands in the file instead. */
  readonly seen: string;
  readonly lines: readonly number[];
  readonly better: string;
}

/**
 * P12: a change that a question says was made, while Git knows the file and neither its changes nor its text have it. What
 * was committed earlier is no change any more, but it has left its trace in the text.
 */
export function findAbsentChange({ question, subject, editor }: Evidence): Premise | undefined {
  const { changes } = editor;
  if (subject === undefined || changes === undefined) return undefined;
  const found = readChangeClaims(question.text)
    .map((claim) => contradict(claim, subject, changes))
    .find((contradiction) => contradiction !== undefined);
  if (found === undefined) return undefined;
  const { claim, seen, lines, better } = found;
  return { claim, fact: `${said(changes)} ${seen}`, lines: [...lines], better };
}

function said(changes: FileChanges): string {
  if (changes.isNew) return 'Git has no earlier version of this file.';
  const places = changedPlaces(changes);
  return places === ''
    ? 'Git shows no change of this file since the last commit.'
    : `Git shows other changes of this file since the last commit (${places}).`;
}

function contradict(
  claim: ChangeClaim,
  subject: Subject,
  changes: FileChanges,
): Contradiction | undefined {
  switch (claim.kind) {
    case 'renamed':
      return notRenamed(claim, subject);
    case 'added':
      return notAdded(claim, subject);
    case 'removed':
      return notRemoved(claim, subject, changes);
  }
}

const linesWith = (pattern: RegExp, subject: Subject): readonly SourceLine[] =>
  sourceLines(subject).filter(({ text }) => pattern.test(text));

const placesOf = (lines: readonly SourceLine[]): string =>
  lines
    .slice(0, 4)
    .map(({ line }) => `L${line}`)
    .join(', ');

/** Where the old name is nowhere either, the question speaks of another file. */
function notRenamed(
  { from, to }: Extract<ChangeClaim, { kind: 'renamed' }>,
  subject: Subject,
): Contradiction | undefined {
  const old = linesWith(wholeWord(from, 'iu'), subject);
  if (old.length === 0 || linesWith(wholeWord(to, 'iu'), subject).length > 0) return undefined;
  return {
    claim: `\`${from}\` was renamed to \`${to}\``,
    seen: `\`${from}\` still stands at ${placesOf(old)}, and there is no \`${to}\`.`,
    lines: old.slice(0, 6).map(({ line }) => line),
    better: `What goes wrong while it is still called \`${from}\`?`,
  };
}

type Changed = Exclude<ChangeClaim, { kind: 'renamed' }>;

function notAdded({ what, trace }: Changed, subject: Subject): Contradiction | undefined {
  if (linesWith(trace, subject).length > 0) return undefined;
  return {
    claim: `the ${what} was added`,
    seen: `Nothing in this file looks like the ${what}.`,
    lines: [subject.lines.from],
    better: `What does it do as it is, without the ${what}?`,
  };
}

/** Of a word that leaves many traces, one that is left says nothing. */
function notRemoved(
  { what, trace, telling }: Changed,
  subject: Subject,
  { hunks }: FileChanges,
): Contradiction | undefined {
  const left = linesWith(trace, subject);
  const isGone = hunks.some(({ removed }) => removed.some((line) => trace.test(line)));
  if (!telling || left.length === 0 || isGone) return undefined;
  return {
    claim: `the ${what} was removed`,
    seen: `It still stands at ${placesOf(left)}.`,
    lines: left.slice(0, 6).map(({ line }) => line),
    better: `What does it do as it is, with the ${what}?`,
  };
}
