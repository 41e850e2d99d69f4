import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { Decision } from '../clarify/decision.ts';
import { changedPlaces, changesWithin } from '../evidence/changedPlaces.ts';
import type { EditorFacts, Evidence, FoundReferences } from '../evidence/evidence.ts';
import { renderAttached } from './renderAttached.ts';
import { revealHidden } from './revealHidden.ts';

/** Which notes to leave out for want of room. */
export interface NoteSize {
  readonly definitions: boolean;
  readonly tests: boolean;
  /** UTF-16 units of each attached text, from its end. */
  readonly attached: number;
}

/** Items of a list that a prompt has room for. */
export const MOST = 20;

/** Characters of one item. A compiler's message may run to pages. */
const LONGEST = 1_000;

export const linesOf = ({ from, to }: Lines): string =>
  from === to ? `L${from}` : `L${from}-${to}`;

/** A note on one line: what a tool or a file says must not look like a part of the prompt of its own. */
export const oneLine = (item: string): string =>
  revealHidden(item.replace(/\s+/gu, ' ')).text.slice(0, LONGEST);

/** A list under a heading, or nothing. Long ones are cut, and say so. */
export function section(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > MOST ? [`- and ${items.length - MOST} more`] : [];
  return [
    [`${heading}:`, ...items.slice(0, MOST).map((item) => `- ${oneLine(item)}`), ...more].join(
      '\n',
    ),
  ];
}

const problems = ({ asked, diagnostics }: EditorFacts): readonly string[] => {
  if (diagnostics.length === 0) {
    return asked.includes('diagnostics') ? ['Problems the editor reports: none.'] : [];
  }
  return section(
    'Problems the editor reports',
    diagnostics.map(({ line, severity, message }) => `L${line} ${severity}: ${message}`),
  );
};

const findings = (code: ReadCodeFacts): readonly string[] =>
  section(
    'Bug patterns that rules see',
    code.findings.map(
      ({ from, to, message, why, certain }) =>
        `${linesOf({ from, to })} ${message} ${why}${certain ? '' : ' (uncertain)'}`,
    ),
  );

const named = (places: readonly { readonly name: string; readonly line: number }[]) =>
  places.map(({ name, line }) => `\`${name}\` (L${line})`);

function syntax(code: ReadCodeFacts): readonly string[] {
  return [
    ...section(
      'Syntax errors',
      code.syntaxErrors.map(({ line, text }) => `L${line} ${text}`),
    ),
    ...findings(code),
    ...section('Names that nothing in the file defines', named(code.unbound)),
    ...section('Defined in the selection and never read', named(code.unused)),
    ...(code.cut === undefined ? [] : [`The selection cuts through ${linesOf(code.cut.whole)}.`]),
  ];
}

const placeOf = ({ path, line, here }: FoundReferences['places'][number]): string =>
  here ? `L${line}` : `${path} line ${line}`;

const listed = (places: readonly string[]): string =>
  `${places.slice(0, MOST).join(', ')}${places.length > MOST ? ` and ${places.length - MOST} more` : ''}`;

/** What changed and where; of the selection also what stood there before. */
function changed({ editor: { changes }, subject }: Evidence): readonly string[] {
  if (changes === undefined || subject === undefined) return [];
  if (changes.isNew) return ['This file is new: no commit has it.'];
  if (changes.hunks.length === 0) return ['Changed since the last commit: nothing in this file.'];
  const before = changesWithin(changes, subject.lines)
    .filter(({ removed }) => removed.length > 0)
    .map(({ lines, removed }) => `${linesOf(lines)}: \`${removed.join(' ⏎ ')}\``);
  return [
    `Changed since the last commit: ${changedPlaces(changes)}.`,
    ...section('What stood there before', before),
  ];
}

function elsewhere(
  { definitions, references, types, absent, tests }: EditorFacts,
  size: NoteSize,
): readonly string[] {
  const places = definitions.map(({ name, path, line }) => `\`${name}\`: ${path} line ${line}`);
  const covering = tests.map(({ name, path, line }) => `\`${name}\`: ${path} line ${line}`);
  return [
    ...(size.definitions ? section('Definitions', places) : []),
    ...section(
      'Types, as the editor shows them',
      types.map(({ name, type, line }) => `\`${name}\` (L${line}): \`${type}\``),
    ),
    ...section(
      'Uses, as the editor finds them',
      references.map(({ name, places: used }) => `\`${name}\`: ${listed(used.map(placeOf))}`),
    ),
    ...section(
      'Names that are nowhere in the workspace',
      absent.map((name) => `\`${name}\``),
    ),
    ...(size.tests ? section('Tests', covering) : []),
  ];
}

const late = ({ late: sources }: EditorFacts): readonly string[] =>
  section('Did not answer in time, so nothing is known', sources);

/** What the policy would do: a proposal, since the model sees more of the code's meaning than rules do. */
function proposal(decision: Decision): readonly string[] {
  switch (decision.act) {
    case 'ask':
      return [`The rules would ask: ${decision.question.text} (${decision.question.why})`];
    case 'challenge':
      return [
        `The rules contradict the question. It says: ${decision.premise.claim}. They see: ${decision.premise.fact}.`,
      ];
    case 'answer-assuming':
      return section('The rules would answer, assuming', decision.assumptions);
    case 'answer':
    case 'decline':
      return [];
  }
}

/** Everything that was looked up, for the model to check against the code. */
export function renderNotes(evidence: Evidence, decision: Decision, size: NoteSize): string {
  const { code, editor, question } = evidence;
  return [
    ...problems(editor),
    ...(code?.kind === 'read' ? syntax(code) : []),
    ...elsewhere(editor, size),
    ...changed(evidence),
    ...renderAttached(editor.attached, size.attached),
    ...late(editor),
    ...(question.further === undefined
      ? []
      : ['Two unrelated things are asked. Answer the first; list the second as still open.']),
    ...proposal(decision),
  ].join('\n\n');
}
