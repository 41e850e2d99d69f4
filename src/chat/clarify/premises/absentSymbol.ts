import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines, wholeWord } from '../../evidence/sourceLines.ts';

/** What compilers say of a name that they do not know: they say it where the name stands. */
const unknown = [
  /\bname ['"`‘“]([A-Za-z_]\w{2,})['"`’”] (?:does not exist|is not defined)/u,
  /\b(?:cannot|can't|could not) find (?:name|symbol|type|value|function|struct) ['"`‘“]([A-Za-z_]\w{2,})['"`’”]/u,
  /['"`‘“]([A-Za-z_]\w{2,})['"`’”] (?:was not declared|undeclared|is not declared|is not defined|does not exist in the current)/u,
  /\b(?:use of undeclared identifier|undefined variable|undefined local variable(?: or method)?|undefined reference to) ['"`‘“]?([A-Za-z_]\w{2,})/iu,
];

/** P2 for a name in an error that is said to come from this file, where the name stands nowhere. */
export function findAbsentSymbol({ question, subject, editor }: Evidence): Premise | undefined {
  if (subject === undefined || subject.text.length > 200_000) return undefined;
  const name = unknown.flatMap((pattern) => pattern.exec(question.text)?.[1] ?? [])[0];
  if (name === undefined || wholeWord(name).test(subject.text)) return undefined;
  // The editor has seen it, or what ran has named another file.
  if (
    [
      ...editor.diagnostics.map(({ message }) => message),
      ...editor.attached.map(({ text }) => text),
    ].some((text) => text.includes(name))
  )
    return undefined;
  const { from } = subject.lines;
  const line = sourceLines(subject)[from - 1];
  return {
    claim: `\`${name}\` is what this file lacks`,
    fact: `\`${name}\` stands nowhere in ${nameOf(subject.path)}, so that the message is about another file.`,
    lines: line === undefined ? [] : [from],
    better: `Which file and line does the message name?`,
  };
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
