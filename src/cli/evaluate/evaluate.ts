import { runThread, type ThreadEngine } from '../thread.ts';
import { type Agreement, agreementOf, type RewordedCase } from './agreement.ts';
import { type ChangeFigures, changeFigures } from './changes.ts';
import type { BadLine, CaseFile, EvaluationCase } from './evaluationCase.ts';
import { type Metrics, type Miss, measure, measureBy, missesOf } from './metrics.ts';
import { type PersonaFigures, personaFigures } from './personaFigures.ts';
import { personas } from './personas.ts';
import { runPersonaThread } from './personaThread.ts';
import { reword } from './rewordings.ts';
import { attempt, lastOf, type Ran, runOne, warmUp } from './runCase.ts';

/** What `evaluate --json` prints. */
export interface Evaluation {
  readonly engine: string;
  /** Lines that are no case. */
  readonly bad: readonly BadLine[];
  /** Cases that the engine could not answer; they are in no figure. */
  readonly failed: readonly BadLine[];
  readonly overall: Metrics;
  readonly byAct: Readonly<Record<string, Metrics>>;
  readonly byLanguage: Readonly<Record<string, Metrics>>;
  readonly byCategory: Readonly<Record<string, Metrics>>;
  readonly changes?: ChangeFigures;
  readonly misses: readonly Miss[];
  readonly paraphrases?: Agreement;
  readonly personas?: Readonly<Record<string, PersonaFigures>>;
}

export interface Measured {
  readonly paraphrases: boolean;
  readonly personas: boolean;
}

/** Puts every case to the engine and scores what comes back. */
export async function evaluate(
  { cases, bad }: CaseFile,
  engine: ThreadEngine,
  also: Measured,
  signal: AbortSignal,
): Promise<Evaluation> {
  await warmUp(cases, engine, signal);
  const failures: BadLine[] = [];
  const each = <T>(run: (one: EvaluationCase) => Promise<T>): Promise<readonly T[]> =>
    runEach(cases, run, failures, signal);
  const scored = await each((one) => runOne(one, engine, signal));
  const changes = changeFigures(scored);
  return {
    engine: engine.model?.name ?? 'analyst',
    bad,
    overall: measure(scored),
    byAct: measureBy(scored, ({ expect }) => expect.acts.join('/')),
    byLanguage: measureBy(scored, ({ language }) => language),
    byCategory: measureBy(scored, ({ category }) => category ?? 'none'),
    ...(changes === undefined ? {} : { changes }),
    misses: missesOf(scored),
    ...(also.paraphrases
      ? { paraphrases: agreementOf(await each((one) => runReworded(one, engine, signal))) }
      : {}),
    ...(also.personas ? { personas: await runPersonas(each, engine, signal) } : {}),
    failed: failures,
  };
}

type Each = <T>(run: (one: EvaluationCase) => Promise<T>) => Promise<readonly T[]>;

async function runEach<T>(
  cases: readonly EvaluationCase[],
  run: (one: EvaluationCase) => Promise<T>,
  failures: BadLine[],
  signal: AbortSignal,
): Promise<readonly T[]> {
  const values: T[] = [];
  for (const one of cases) {
    const ran: Ran<T> = await attempt(one, signal, () => run(one));
    if (ran.kind === 'ran') values.push(ran.value);
    else failures.push(ran.bad);
  }
  return values;
}

async function runReworded(
  { id, script }: EvaluationCase,
  engine: ThreadEngine,
  signal: AbortSignal,
): Promise<RewordedCase> {
  const actOn = async (question: string) =>
    lastOf(await runThread({ ...script, question }, engine, signal)).reply.act;
  const act = await actOn(script.question);
  const reworded: RewordedCase['reworded'][number][] = [];
  for (const { name, text } of reword(script.question, script.subject.text)) {
    reworded.push({ name, text, act: await actOn(text) });
  }
  return { id, act, reworded };
}

async function runPersonas(
  each: Each,
  engine: ThreadEngine,
  signal: AbortSignal,
): Promise<Readonly<Record<string, PersonaFigures>>> {
  const figures: [string, PersonaFigures][] = [];
  for (const [name, person] of personas) {
    const threads = await each((one) => runPersonaThread(one, person, engine, signal));
    figures.push([name, personaFigures(threads)]);
  }
  return Object.fromEntries(figures);
}
