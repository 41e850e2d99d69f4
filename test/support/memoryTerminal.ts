import type { LocalModels } from '../../src/cli/localEngine.ts';
import type { Console } from '../../src/cli/run.ts';
import { run } from '../../src/cli/run.ts';
import type { SyntaxFacts } from '../../src/cli/syntaxFacts.ts';
import type { CodeFacts } from '../../src/protocol/codeFacts.ts';
import { EngineError } from '../../src/protocol/engineError.ts';

/** An engine that has no grammar for anything. */
const noSyntax: SyntaxFacts = {
  facts: async ({ language, text }): Promise<CodeFacts> => ({
    kind: 'unread',
    reason: 'no-grammar',
    language,
    totalLines: text.split('\n').length,
  }),
  check: async () => ({ gone: [], added: [] }),
};

/** There is no model on this machine, whatever the folder. */
const noModels: LocalModels = {
  status: { kind: 'idle' },
  load: async ({ dir }) => {
    throw new EngineError('bad-model', 'Nothing there.', { detail: `${dir} holds no model.` });
  },
  async *generate() {},
  countTokens: async () => 0,
};

/** Runs a command and keeps what it says. */
export async function runCommand(
  words: readonly string[],
  {
    syntax = noSyntax,
    models = noModels,
    environment = {},
    signal = new AbortController().signal,
  } = {},
): Promise<{ readonly exit: number; readonly out: string; readonly err: readonly string[] }> {
  let out = '';
  const err: string[] = [];
  const terminal: Console = {
    print: (text) => {
      out += text;
    },
    complain: (line) => err.push(line),
    environment,
    syntax,
    models,
  };
  const exit = await run(words, terminal, signal);
  return { exit, out, err };
}
