import type {
  Diagnostic,
  EditorFacts,
  FoundDefinition,
  QuestionFacts,
  Subject,
} from '../../chat/evidence/evidence.ts';
import { noEditorFacts } from '../../chat/evidence/evidence.ts';
import { describeLooked, type Timings } from '../../chat/reply/lookedAt.ts';
import type { Gathered } from '../../chat/turnPorts.ts';
import type { CodeFacts } from '../../protocol/codeFacts.ts';
import { absentCandidates, controlName, namesToDefine, testedName } from './namesToLookUp.ts';
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
}

/** Milliseconds for all that the editor's own providers are asked, from the moment of the question. */
const BUDGET_MS = 800;
/** Milliseconds that they have even where the engine was slow: most of them wait for its names. */
const LEAST_MS = 300;

/**
 * Looks up what a question touches: the syntax tree first, since it tells which names to ask the editor about, then all
 * else at once. What does not answer in time is named, not waited for.
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
  const code = await sources.code(signal);
  const spent = performance.now() - began;
  const left = Math.max(LEAST_MS, BUDGET_MS - spent);
  const looks = await askEditor(question, subject, code, sources, { ms: left, signal });
  const editor = factsOf(sources.diagnostics(), looks);
  const timings = { ...timingsOf(looks), syntax: Math.round(spent) };
  return { code, editor, looked: describeLooked(code, editor, timings) };
}

/** A look that was not made is undefined: there was nothing to look for. */
interface Looks {
  readonly definitions: Timed<readonly FoundDefinition[] | undefined> | undefined;
  readonly symbols: Timed<readonly string[] | undefined> | undefined;
  readonly tests: Timed<readonly FoundTest[] | undefined> | undefined;
}

async function askEditor(
  question: QuestionFacts,
  subject: Subject,
  code: CodeFacts | undefined,
  sources: FactSources,
  { ms, signal }: { readonly ms: number; readonly signal: AbortSignal },
): Promise<Looks> {
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

const answer = <T>(look: Timed<T | undefined> | undefined): T | undefined =>
  look?.kind === 'in-time' ? look.value : undefined;

function factsOf(diagnostics: readonly Diagnostic[] | undefined, looks: Looks): EditorFacts {
  const definitions = answer(looks.definitions);
  const absent = answer(looks.symbols);
  const tests = answer(looks.tests);
  const answers = { diagnostics, definitions, symbols: absent, tests };
  return {
    diagnostics: diagnostics ?? [],
    definitions: definitions ?? [],
    absent: absent ?? [],
    tests: tests ?? [],
    asked: Object.entries(answers).flatMap(([source, found]) =>
      found === undefined ? [] : [source],
    ),
    late: Object.entries(looks).flatMap(([source, look]) =>
      look?.kind === 'late' ? [source] : [],
    ),
  };
}

function timingsOf({ definitions, symbols, tests }: Looks): Timings {
  const took = (look: Timed<unknown> | undefined) => (look?.kind === 'in-time' ? look.ms : 0);
  return { definitions: took(definitions), symbols: took(symbols), tests: took(tests) };
}
