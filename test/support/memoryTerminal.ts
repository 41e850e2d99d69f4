import type { Console } from '../../src/cli/run.ts';
import { run } from '../../src/cli/run.ts';
import type { SyntaxFacts } from '../../src/cli/syntaxFacts.ts';
import type { CodeFacts } from '../../src/protocol/codeFacts.ts';

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

/** Runs a command and keeps what it says. */
export async function runCommand(
  words: readonly string[],
  { syntax = noSyntax, environment = {}, signal = new AbortController().signal } = {},
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
  };
  const exit = await run(words, terminal, signal);
  return { exit, out, err };
}
