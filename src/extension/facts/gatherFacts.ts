import type {
  Diagnostic,
  EditorFacts,
  FileChanges,
  FoundDefinition,
  FoundReferences,
  FoundType,
  QuestionFacts,
  Subject,
} from '../../chat/evidence/evidence.ts';
import { noEditorFacts } from '../../chat/evidence/evidence.ts';
import { describeLooked, type Timings } from '../../chat/reply/lookedAt.ts';
import type { Gathered } from '../../chat/turnPorts.ts';
import type { CodeFacts } from '../../protocol/codeFacts.ts';
import {
  absentCandidates,
  controlName,
  namesSaidUnused,
  namesToDefine,
  namesToType,
  testedName,
} from './namesToLookUp.ts';
import { type Timed, withinBudget } from './withinBudget.ts';

type FoundTest = EditorFacts['tests'][number];

/**
 * Where facts come from. Undefined means that nobody answered, so that nothing may be concluded: no provider for the
 * language, no index. An empty list means that somebody looked and found nothing.
 */
export interface FactSources {
  /** @throws {EngineError} if the engine cannot say */
  code(signal: AbortSignal): Promise<CodeFacts | undefined>;
  diagnostics(): readonly Diagnostic[] | undefined;
  definitions(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly FoundDefinition[] | undefined>;
  /** Of some names those that the whole workspace does not have. `control` is one that it must have. */
  absent(
    names: readonly string[],
    control: string,
    signal: AbortSignal,
  ): Promise<readonly string[] | undefined>;
  tests(name: string, signal: AbortSignal): Promise<readonly FoundTest[] | undefined>;
  references(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly FoundReferences[] | undefined>;
  types(names: readonly string[], signal: AbortSignal): Promise<readonly FoundType[] | undefined>;
  /** How the document differs from its last commit. */
  changes(signal: AbortSignal): Promise<FileChanges | undefined>;
}

/** Milliseconds for all that the editor's own providers are asked, from the moment of the question. */
const BUDGET_MS = 800;
/** Milliseconds that they have even where the engine was slow: most of them wait for its names. */
const LEAST_MS = 300;

/**
 * Looks up what a question touches: at once what the question alone tells to look for, and the syntax tree; then what the
 * tree tells to ask the editor about. What does not answer in time is named, not waited for.
 *
 * @throws {EngineError} if the engine cannot say; the signal's reason if aborted.
 */
export async function gatherFacts(
  question: QuestionFacts,
  subject: Subject | undefined,
  sources: FactSources,
  signal: AbortSignal,
): Promise<Gathered> {
  if (subject === undefined) return { code: undefined, editor: noEditorFacts, looked: [] };
  const began = performance.now();
  const early = askAtOnce(question, subject, sources, { ms: BUDGET_MS, signal });
  const late = sources.code(signal).then(async (code) => {
    const spent = performance.now() - began;
    const left = { ms: Math.max(LEAST_MS, BUDGET_MS - spent), signal };
    return { code, spent, looks: await askByNames(question, subject, code, sources, left) };
  });
  const [atOnce, { code, spent, looks }] = await Promise.all([early, late]);
  const all = { ...looks, ...atOnce };
  const editor = factsOf(sources.diagnostics(), all);
  const timings = { ...timingsOf(all), syntax: Math.round(spent) };
  return { code, editor, looked: describeLooked(code, editor, timings) };
}

/** A look that was not made is undefined: there was nothing to look for. */
type Look<T> = Timed<T | undefined> | undefined;

interface LooksAtOnce {
  readonly references: Look<readonly FoundReferences[]>;
  readonly types: Look<readonly FoundType[]>;
  readonly changes: Look<FileChanges>;
}

interface Looks extends LooksAtOnce {
  readonly definitions: Look<readonly FoundDefinition[]>;
  readonly symbols: Look<readonly string[]>;
  readonly tests: Look<readonly FoundTest[]>;
}

interface Limit {
  readonly ms: number;
  readonly signal: AbortSignal;
}

async function askAtOnce(
  question: QuestionFacts,
  subject: Subject,
  sources: FactSources,
  { ms, signal }: Limit,
): Promise<LooksAtOnce> {
  const unused = namesSaidUnused(question, subject);
  const typed = namesToType(question, subject);
  const [references, types, changes] = await Promise.all([
    unused.length === 0
      ? undefined
      : withinBudget(ms, signal, (over) => sources.references(unused, over)),
    typed.length === 0 ? undefined : withinBudget(ms, signal, (over) => sources.types(typed, over)),
    withinBudget(ms, signal, (over) => sources.changes(over)),
  ]);
  return { references, types, changes };
}

async function askByNames(
  question: QuestionFacts,
  subject: Subject,
  code: CodeFacts | undefined,
  sources: FactSources,
  { ms, signal }: Limit,
): Promise<Omit<Looks, keyof LooksAtOnce>> {
  const names = namesToDefine(question, subject, code);
  const missing = absentCandidates(question, subject);
  const control = controlName(code);
  const tested = testedName(code);
  const [definitions, symbols, tests] = await Promise.all([
    names.length === 0
      ? undefined
      : withinBudget(ms, signal, (over) => sources.definitions(names, over)),
    missing.length === 0 || control === undefined
      ? undefined
      : withinBudget(ms, signal, (over) => sources.absent(missing, control, over)),
    tested === undefined
      ? undefined
      : withinBudget(ms, signal, (over) => sources.tests(tested, over)),
  ]);
  return { definitions, symbols, tests };
}

const answer = <T>(look: Look<T>): T | undefined =>
  look?.kind === 'in-time' ? look.value : undefined;

function factsOf(diagnostics: readonly Diagnostic[] | undefined, looks: Looks): EditorFacts {
  const answers = {
    diagnostics,
    definitions: answer(looks.definitions),
    symbols: answer(looks.symbols),
    tests: answer(looks.tests),
    references: answer(looks.references),
    types: answer(looks.types),
    changes: answer(looks.changes),
  };
  return {
    ...noEditorFacts,
    diagnostics: diagnostics ?? [],
    definitions: answers.definitions ?? [],
    absent: answers.symbols ?? [],
    tests: answers.tests ?? [],
    references: answers.references ?? [],
    types: answers.types ?? [],
    changes: answers.changes,
    asked: Object.entries(answers).flatMap(([source, found]) =>
      found === undefined ? [] : [source],
    ),
    late: Object.entries(looks).flatMap(([source, look]) =>
      look?.kind === 'late' ? [source] : [],
    ),
  };
}

function timingsOf({ definitions, symbols, tests, references, types, changes }: Looks): Timings {
  const took = (look: Timed<unknown> | undefined) => (look?.kind === 'in-time' ? look.ms : 0);
  return {
    definitions: took(definitions),
    symbols: took(symbols),
    tests: took(tests),
    references: took(references),
    types: took(types),
    changes: took(changes),
  };
}
