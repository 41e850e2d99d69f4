import { type ParseArgsConfig, parseArgs } from 'node:util';
import { MOST_SAMPLES } from '../chat/clarify/weights.ts';
import { MOST_ATTACHMENTS } from '../protocol/attachment.ts';
import { type ModelChoice, providers } from '../protocol/localModel.ts';
import { CallError } from './callError.ts';

export type Asking = 'never' | 'when-it-matters' | 'eager';

/** Who answers. */
export type EngineName = 'analyst' | 'local' | 'remote';

/** One call of `ask`: about one file, or about a file of cases. */
export interface AskCall {
  readonly what:
    | { readonly kind: 'file'; readonly target: string; readonly question: string }
    | { readonly kind: 'cases'; readonly path: string };
  readonly json: boolean;
  readonly engine: EngineName;
  readonly endpoint: string | undefined;
  /** As the endpoint names it; of a local one, its folder. */
  readonly model: string | undefined;
  /** What a local model is to run on. */
  readonly provider: ModelChoice['provider'] | undefined;
  /** Tokens to make room for in a local model. */
  readonly context: number | undefined;
  readonly plainHttp: boolean;
  readonly diagnostics: string | undefined;
  readonly answers: string | undefined;
  readonly attach: readonly string[];
  readonly asking: Asking;
  /** Trial answers to draw before a model answers. */
  readonly samples: number;
}

export interface ApplyCall {
  readonly cases: string | undefined;
  readonly file: string | undefined;
  readonly search: string | undefined;
  readonly replace: string | undefined;
}

export interface ModerateCall {
  readonly cases: string | undefined;
  readonly text: string | undefined;
}

const engines: readonly EngineName[] = ['analyst', 'local', 'remote'];
const providerChoices: readonly ModelChoice['provider'][] = ['auto', ...providers];
const askings: readonly Asking[] = ['never', 'when-it-matters', 'eager'];

const askOptions = {
  json: { type: 'boolean' },
  engine: { type: 'string' },
  endpoint: { type: 'string' },
  model: { type: 'string' },
  provider: { type: 'string' },
  context: { type: 'string' },
  'plain-http': { type: 'boolean' },
  diagnostics: { type: 'string' },
  answers: { type: 'string' },
  attach: { type: 'string', multiple: true },
  cases: { type: 'string' },
  asking: { type: 'string' },
  samples: { type: 'string' },
} as const;

/** @throws {CallError} */
export function readAskCall(words: readonly string[]): AskCall {
  const { values, positionals } = parse({ args: [...words], options: askOptions });
  const call = {
    what: subject(values.cases, positionals),
    json: values.json ?? false,
    engine: oneOf('--engine', values.engine ?? 'analyst', engines),
    endpoint: values.endpoint,
    model: values.model || undefined,
    provider: readProvider(values.provider),
    context: values.context === undefined ? undefined : readContext(values.context),
    plainHttp: values['plain-http'] ?? false,
    diagnostics: values.diagnostics,
    answers: values.answers,
    attach: values.attach ?? [],
    asking: oneOf('--asking', values.asking ?? 'when-it-matters', askings),
    samples: readSamples(values.samples ?? '0'),
  };
  checkTogether(call);
  return call;
}

function subject(cases: string | undefined, positionals: readonly string[]): AskCall['what'] {
  const [target, question, ...rest] = positionals;
  if (cases !== undefined) {
    if (target === undefined) return { kind: 'cases', path: cases };
    throw new CallError('--cases brings its own files and questions; leave out the others.');
  }
  if (target === undefined) throw new CallError('Which file? ask FILE[:FROM-TO] "QUESTION"');
  if (question === undefined || question.trim() === '') {
    throw new CallError('There is no question. ask FILE[:FROM-TO] "QUESTION"');
  }
  if (rest.length > 0) throw new CallError('Put the question in quotes: it is one argument.');
  return { kind: 'file', target, question };
}

function checkTogether(call: AskCall): void {
  checkEngine(call);
  checkMaterial(call);
}

function checkEngine(call: AskCall): void {
  const { engine, endpoint, model } = call;
  if (engine === 'remote' && (endpoint === undefined || model === undefined)) {
    throw new CallError('--engine remote needs --endpoint URL and --model NAME.');
  }
  if (engine === 'local' && model === undefined) {
    throw new CallError('--engine local needs --model FOLDER.');
  }
  if (engine === 'analyst' && (endpoint ?? model) !== undefined) {
    throw new CallError('--endpoint and --model go with --engine remote or local.');
  }
  if (engine === 'analyst' && call.samples > 0) {
    throw new CallError('--samples goes with --engine remote or local.');
  }
  checkLocal(call);
}

function checkLocal({ engine, endpoint, provider, context }: AskCall): void {
  if (engine === 'local' && endpoint !== undefined) {
    throw new CallError('--endpoint goes with --engine remote.');
  }
  if (engine !== 'local' && (provider ?? context) !== undefined) {
    throw new CallError('--provider and --context go with --engine local.');
  }
}

/** What goes with the question of one file. */
function checkMaterial(call: AskCall): void {
  const given = call.answers ?? call.diagnostics ?? call.attach[0];
  if (call.what.kind === 'cases' && given !== undefined) {
    throw new CallError(
      '--answers, --attach and --diagnostics go with one file; cases bring their own.',
    );
  }
  if (call.attach.length > MOST_ATTACHMENTS) {
    throw new CallError(`At most ${MOST_ATTACHMENTS} files are attached to a question.`);
  }
}

/** @throws {CallError} */
export function readApplyCall(words: readonly string[]): ApplyCall {
  const { values, positionals } = parse({
    args: [...words],
    options: { cases: { type: 'string' }, search: { type: 'string' }, replace: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  const { cases, search, replace } = values;
  const isSingle = file !== undefined && search !== undefined && replace !== undefined;
  const isCases = cases !== undefined && (file ?? search ?? replace) === undefined;
  if (rest.length > 0 || isSingle === isCases) {
    throw new CallError('apply --cases FILE.jsonl, or apply FILE --search TEXT --replace TEXT');
  }
  return { cases, file, search, replace };
}

/** @throws {CallError} */
export function readModerateCall(words: readonly string[]): ModerateCall {
  const { values, positionals } = parse({
    args: [...words],
    options: { cases: { type: 'string' } },
  });
  const [text, ...rest] = positionals;
  if (rest.length > 0 || (text === undefined) === (values.cases === undefined)) {
    throw new CallError('moderate --cases FILE.jsonl, or moderate "TEXT"');
  }
  return { cases: values.cases, text };
}

function parse<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs({ ...config, allowPositionals: true, strict: true } as const);
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new CallError(line.replace(/\. To specify a positional.*$/, '.'), { cause: error });
  }
}

function readSamples(words: string): number {
  const samples = Number(words);
  const isCount = /^\d$/.test(words) && samples !== 1 && samples <= MOST_SAMPLES;
  if (!isCount)
    throw new CallError(`--samples is 0, or 2 to ${MOST_SAMPLES}: one differs from none.`);
  return samples;
}

const readProvider = (words: string | undefined): ModelChoice['provider'] | undefined =>
  words === undefined ? undefined : oneOf('--provider', words, providerChoices);

function readContext(words: string): number {
  const tokens = Number(words);
  if (Number.isInteger(tokens) && tokens >= 64 && tokens <= 1_048_576) return tokens;
  throw new CallError('--context is a number of tokens, 64 to 1048576.');
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new CallError(`${flag} is one of ${allowed.join(', ')}.`);
  return found;
}
