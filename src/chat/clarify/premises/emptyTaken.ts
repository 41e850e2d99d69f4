import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import type { Outcome } from './outcomes.ts';

const scripts = /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u;

/** Calls that take something from what may be empty, and what comes of them then. */
const taking: readonly {
  readonly text: RegExp;
  readonly ends: string;
  readonly languages: RegExp;
}[] = [
  {
    text: /\.(?:pop(?:_front|_back|_first|_last)?|first|last|front|back|peek)\(\)\s*$/u,
    ends: 'null',
    languages: /^rust$/u,
  },
  { text: /\.(?:pop|shift|at)\(-?\d*\);?\s*$/u, ends: 'null', languages: scripts },
  {
    text: /\.(?:poll|peek|pollFirst|pollLast|peekFirst|peekLast)\(\);?\s*$/u,
    ends: 'null',
    languages: /^java$/u,
  },
  {
    text: /\.(?:getFirst|getLast|removeFirst|removeLast|element)\(\);?\s*$/u,
    ends: 'raises',
    languages: /^java$/u,
  },
  {
    text: /\.(?:First|Last|Single|Dequeue|Pop|Peek)\(\);?\s*$/u,
    ends: 'raises',
    languages: /^csharp$/u,
  },
  { text: /\.(?:First|Last)OrDefault\(\);?\s*$/u, ends: 'null', languages: /^csharp$/u },
  { text: /\.(?:first|last|pop|shift|min|max)\s*$/u, ends: 'null', languages: /^ruby$/u },
  { text: /\barray_(?:pop|shift)\(\S+\);\s*$/u, ends: 'null', languages: /^php$/u },
  {
    text: /\.(?:pop|popleft|popitem)\((?:0|-1)?\)\s*$|\w\[(?:0|-1)\]\s*$|\b(?:max|min)\(\w+\)\s*$/u,
    ends: 'raises',
    languages: /^python$/u,
  },
];

/** The one way out is such a call, and nothing stands before it that might have left. */
export function byTaking(
  all: readonly Outcome[],
  body: readonly SourceLine[],
  { subject }: Evidence,
): readonly Outcome[] {
  const [only, ...others] = all;
  if (only === undefined || others.length > 0 || only.guards.length > 0) return [];
  const found = taking.find(
    ({ languages, text }) => languages.test(subject?.languageId ?? '') && text.test(only.line.text),
  );
  const isGuarded = body.some(({ text }) =>
    /\b(?:try|catch|except|rescue|if|unless|while|match|switch|wait\w*)\b|\?\?|\|\|/iu.test(text),
  );
  return found === undefined || isGuarded ? [] : [{ ...only, ends: [found.ends] }];
}
