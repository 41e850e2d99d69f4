/** What is measured, in which order, and what comes of it. */
import type { EngineName, Wanted } from './benchEngine.ts';
import type { Burst, ChildEngine } from './childEngine.ts';
import type { EditText } from './edits.ts';

export interface Figures {
  /** Tokens/s, of 512. */
  readonly prefill: number;
  /** Tokens/s, after 512 and after 1,500. */
  readonly decode512: number;
  readonly decode1500: number;
  /** To the first token of 60 more after 2,000 that were read before. */
  readonly followUpSeconds: number;
  /** To the first token where all of these are read. */
  readonly reprefillSeconds: number;
  /** Tokens/s. */
  readonly codeEdits: number;
  readonly loadSeconds: number;
  readonly rssMb: number;
  readonly hostGapMs: number;
}

type Measure = keyof Figures;

interface Sample {
  readonly value: number;
  readonly isQuiet: boolean;
}

export class Samples {
  readonly #all = new Map<string, Sample[]>();

  add(engine: EngineName, measure: Measure, value: number, { isQuiet }: Burst): void {
    const key = `${engine} ${measure}`;
    const some = this.#all.get(key) ?? [];
    some.push({ value, isQuiet });
    this.#all.set(key, some);
  }

  figures(engine: EngineName): Figures {
    const of = (measure: Measure) => this.#figure(engine, measure);
    return {
      prefill: of('prefill'),
      decode512: of('decode512'),
      decode1500: of('decode1500'),
      followUpSeconds: of('followUpSeconds'),
      reprefillSeconds: of('reprefillSeconds'),
      codeEdits: of('codeEdits'),
      loadSeconds: of('loadSeconds'),
      rssMb: of('rssMb'),
      hostGapMs: of('hostGapMs'),
    };
  }

  /** The median of the quiet ones, or, where there is none, of all. */
  #figure(engine: EngineName, measure: Measure): number {
    const all = this.#all.get(`${engine} ${measure}`) ?? [];
    const quiet = all.filter(({ isQuiet }) => isQuiet);
    const values = (quiet.length > 0 ? quiet : all).map(({ value }) => value);
    return rounded(median(values));
  }

  /** How many of them were quiet. */
  get quietShare(): number {
    const all = [...this.#all.values()].flat();
    return rounded(all.filter(({ isQuiet }) => isQuiet).length / all.length);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** To three digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** One round of one engine. */
export async function measureOnce(
  engine: ChildEngine,
  samples: Samples,
  seed: number,
): Promise<void> {
  const add = (measure: Measure, value: number, burst: Burst) =>
    samples.add(engine.name, measure, value, burst);
  const fresh = (prompt: readonly number[], count: number) =>
    engine.generate({ prompt, count, isFollowUp: false });

  const short = await fresh(someTokens(512, seed), 48);
  add('prefill', 512 / seconds(short.times[0]), short);
  add('decode512', decodeSpeed(short), short);
  add('rssMb', short.rssMb, short);
  // Peers compute in the process that calls them; ours never does.
  add('hostGapMs', engine.name === 'ours' ? short.hostGapMs : short.gapMs, short);

  const long = await fresh(someTokens(1500, seed), 32);
  add('decode1500', decodeSpeed(long), long);

  const history = someTokens(2000, seed);
  const prompt = [...history, ...someTokens(60, seed + 1)];
  const again = await fresh(prompt, 1);
  add('reprefillSeconds', seconds(again.times[0]), again);
  await fresh(history, 1);
  const next = await engine.generate({ prompt, count: 1, isFollowUp: true });
  add('followUpSeconds', seconds(next.times[0]), next);
}

/** The text of an edit, made token by token after its question. */
export async function measureEdit(
  engine: ChildEngine,
  samples: Samples,
  { prompt, answer, source }: EditText,
): Promise<void> {
  const wanted: Wanted = {
    prompt,
    count: answer.length,
    // All prompts begin with the same instructions; transformers.js cannot go back to them.
    isFollowUp: !engine.name.startsWith('transformersJs'),
    ...(engine.name === 'ours' ? { text: answer, sources: [source] } : {}),
  };
  const burst = await engine.generate(wanted);
  samples.add(engine.name, 'codeEdits', decodeSpeed(burst), burst);
}

function decodeSpeed({ times }: Burst): number {
  return (times.length - 1) / seconds((times.at(-1) ?? 0) - (times[0] ?? 0));
}

function seconds(ms = Number.NaN): number {
  return ms / 1000;
}

/** The same for a seed, of the first 100,000. */
export function someTokens(count: number, seed: number): number[] {
  let state = seed * 7919 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % 100_000;
  });
}
