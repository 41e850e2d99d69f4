import { CallError } from './callError.ts';
import { commands } from './commands.ts';
import { errorSentence } from './errorSentence.ts';
import { help } from './help.ts';
import type { Terminal } from './terminal.ts';

/** Also hears of failures: one line each. */
export interface Console extends Terminal {
  complain(line: string): void;
}

/** 0 whatever the reply is; 1 if an engine failed; 2 if the call was wrong; 130 if it was interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Runs one command: `ask`, `apply`, `moderate`, `evaluate` or `models`, then its own words. Never throws. */
export async function run(
  words: readonly string[],
  terminal: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || rest.includes('--help')) {
    terminal.print(help);
    return 0;
  }
  try {
    const command = commands.get(name);
    if (command === undefined)
      throw new CallError(`${name} is none of ask, apply, moderate, evaluate, models.`);
    await command(rest, terminal, signal);
    return 0;
  } catch (error) {
    terminal.complain(`ask-first: ${errorSentence(error)}`);
    return exitCodeOf(error, signal);
  }
}

function exitCodeOf(error: unknown, signal: AbortSignal): ExitCode {
  if (signal.aborted) return 130;
  return error instanceof CallError ? 2 : 1;
}
