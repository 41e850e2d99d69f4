import type { CodeFacts } from '../../protocol/codeFacts.ts';
import type { LookedAt } from '../../protocol/conversationEvent.ts';
import { changedPlaces } from '../evidence/changedPlaces.ts';
import type { EditorFacts, FileChanges } from '../evidence/evidence.ts';

/** Milliseconds each look took; one that is missing is shown as 0. */
export type Timings = Partial<Readonly<Record<LookedAt['what'], number>>>;

const NONE = 'none';
const LATE = 'no answer in time';
const PLACES = 3;

const nothing: Pick<LookedAt, 'nothing'> = { nothing: true };

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const listed = (places: readonly string[]): string =>
  places.length === 0 ? NONE : firstOf(places);

const firstOf = (places: readonly string[]): string =>
  places.length <= PLACES
    ? places.join(', ')
    : `${places.slice(0, PLACES).join(', ')} and ${places.length - PLACES} more`;

const counted = (one: string, places: readonly string[], total = places.length): string =>
  total === 0 ? NONE : `${plural(total, one)}, ${listed(places)}`;

const lineLinks = (lines: readonly number[]): readonly string[] =>
  [...new Set(lines)].toSorted((a, b) => a - b).map((line) => `L${line}`);

/** Of a file that is new every line is changed, which says nothing. */
function changesFound(changes: FileChanges | undefined): string {
  if (changes?.isNew) return 'the file is new';
  return changes === undefined || changes.hunks.length === 0
    ? NONE
    : `${plural(changes.hunks.length, 'change')} since the last commit, ${changedPlaces(changes)}`;
}

/** What the editor is asked for, under the name it has in `asked` and `late`, and how its answer reads. */
const sources: readonly {
  readonly source: string;
  readonly what: LookedAt['what'];
  found(editor: EditorFacts): string;
}[] = [
  {
    source: 'diagnostics',
    what: 'problems',
    found: ({ diagnostics }) =>
      counted('problem', lineLinks(diagnostics.map(({ line }) => line)), diagnostics.length),
  },
  {
    source: 'definitions',
    what: 'definitions',
    found: ({ definitions }) =>
      counted(
        'definition',
        definitions.map(({ name, path, line }) => `\`${name}\` in ${path} line ${line}`),
      ),
  },
  {
    source: 'references',
    what: 'references',
    found: ({ references }) =>
      listed(
        references.map(({ name, places }) => `\`${name}\` in ${plural(places.length, 'place')}`),
      ),
  },
  {
    source: 'types',
    what: 'types',
    found: ({ types }) => listed(types.map(({ name, type }) => `\`${name}\` is \`${type}\``)),
  },
  {
    source: 'symbols',
    what: 'symbols',
    found: ({ absent }) =>
      absent.length === 0
        ? 'every name found'
        : `not in the workspace: ${listed(absent.map((name) => `\`${name}\``))}`,
  },
  {
    source: 'tests',
    what: 'tests',
    found: ({ tests }) =>
      counted(
        'test',
        tests.map(({ name, path }) => `\`${name}\` in ${path}`),
      ),
  },
  { source: 'changes', what: 'changes', found: ({ changes }) => changesFound(changes) },
];

const unread: Readonly<Record<Extract<CodeFacts, { kind: 'unread' }>['reason'], string>> = {
  'no-grammar': 'no grammar for this language',
  'too-large': 'too large to parse',
  'too-slow': 'not parsed in time',
};

/** A selection that could not be read and one without a finding are two different things, and are said apart. */
function syntaxFound(code: CodeFacts): string {
  if (code.kind === 'unread') return unread[code.reason];
  const { syntaxErrors } = code;
  const findings = code.findings.filter(({ said }) => said === undefined);
  const broken = lineLinks(syntaxErrors.map(({ line }) => line));
  const patterns = lineLinks(findings.map(({ from }) => from));
  const untried = code.untriedRules ?? 0;
  const late = untried === 0 ? '' : `; time ran out for ${untried} of the bug rules`;
  if (broken.length === 0 && patterns.length === 0) return `no known bug pattern${late}`;
  const parts = [
    ...(broken.length === 0 ? [] : [counted('syntax error', broken, syntaxErrors.length)]),
    ...(patterns.length === 0 ? [] : [counted('bug pattern', patterns, findings.length)]),
  ];
  return `${parts.join('; ')}${late}`;
}

/**
 * What was looked up, in words for the person, in a fixed order. Only what was really asked is listed; finding nothing is
 * listed too, and so is a source that did not answer in time.
 */
export function describeLooked(
  code: CodeFacts | undefined,
  editor: EditorFacts,
  timings: Timings = {},
): readonly LookedAt[] {
  const fromEditor = sources.flatMap(({ source, what, found }): LookedAt[] => {
    const ms = timings[what] ?? 0;
    if (editor.late.includes(source)) return [{ what, found: LATE, ...nothing, ms }];
    if (!editor.asked.includes(source)) return [];
    const words = found(editor);
    // A list of problems can be looked at although it is empty.
    return [{ what, found: words, ...(words === NONE && what !== 'problems' ? nothing : {}), ms }];
  });
  if (code === undefined) return fromEditor;
  const ms = timings.syntax ?? 0;
  const syntax = { what: 'syntax' as const, found: syntaxFound(code), ms };
  return [...fromEditor, code.kind === 'unread' ? { ...syntax, ...nothing } : syntax];
}
