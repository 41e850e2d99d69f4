import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CallError } from '../callError.ts';

const actions = ['list', 'plan', 'download', 'verify', 'delete'] as const;
type Action = (typeof actions)[number];

/** One call of `models`. */
export interface ModelsCall {
  readonly action: Action;
  /** A repository for `plan` and `download`, the name of a downloaded model for the others; empty for `list`. */
  readonly model: string;
  readonly folder: string;
  readonly hub: string | undefined;
  readonly variant: string | undefined;
  readonly json: boolean;
}

const options = {
  folder: { type: 'string' },
  hub: { type: 'string' },
  variant: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const DEFAULT_FOLDER = path.join(homedir(), '.ask-first', 'models');

/** @throws {CallError} */
export function readModelsCall(words: readonly string[]): ModelsCall {
  const { values, positionals } = parse(words);
  const [name = 'list', model = '', ...rest] = positionals;
  const action = actions.find((known) => known === name);
  if (action === undefined) throw new CallError(`models ${actions.join('|')}, not ${name}.`);
  if (rest.length > 0 || (model === '') !== (action === 'list')) {
    throw new CallError('models list, or models plan|download|verify|delete MODEL');
  }
  return {
    action,
    model,
    folder: values.folder ?? DEFAULT_FOLDER,
    hub: values.hub,
    variant: values.variant,
    json: values.json ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new CallError(line.replace(/\. To specify a positional.*$/, '.'), { cause: error });
  }
}
