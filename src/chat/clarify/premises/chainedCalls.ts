import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';

/** "that .unwrap() after read_to_string", "the await in front of fetch", "the ? behind parse" */
const beside = longPatternWith('iu')`
    \b(?:the|that|this|its|your) \x60?(\.\w+(?:\(\))?|(?:unwrap|expect|clone|collect|await|trim|strip|to_string|toString|to_owned|
    iter|into_iter|cloned|unwrap_or_default|ok|toList|ToList|toArray|ToArray|ConfigureAwait|orElse|get|json|catch|then|lower|
    upper|sorted)(?:\(\))?|\?|!)\x60?(?: call)? (?:(?:right|directly|just|immediately) )?(after|behind|following|on|before|
    in front of|around) (?:the )?(?:(?:call (?:to|of)|result of) )?\x60?((?:\w+(?:\.|::|->))*\w+)(?:\(\))?
  `;
const wished = longPatternWith('iu')`
    \b(?:add|put|move|insert|need|needs|want|should|would|could|missing|without|where|no|use|instead of|forgot)\b[^.?!;]{0,40}$
  `;

/** P5 for what is said to stand right beside a call: "the .unwrap() after read_to_string", where a `?` does. */
export function findNotBeside(evidence: Evidence): Premise | undefined {
  const text = readable(evidence.question.text);
  const match = beside.exec(text);
  const [words, sign = '', side = '', call = ''] = match ?? [];
  if (match === null || words === undefined || wished.test(text.slice(0, match.index)))
    return undefined;
  const name = sign.replace(/^\.|\(\)$/gu, '');
  const code = codeSaid(text.toLowerCase().replaceAll(call.toLowerCase(), ' '), evidence);
  const calls = code
    .filter((line) => !isDeclared(call, line, evidence))
    .flatMap((line) => callAt(call, line, code.slice(code.indexOf(line) + 1)) ?? []);
  const [first] = calls;
  if (first === undefined || name.toLowerCase() === call.toLowerCase()) return undefined;
  const form = /\w/u.test(name) ? new RegExp(`\\b${escapePattern(name)}\\b`, 'iu') : undefined;
  const has = (part: string): boolean => form?.test(part) ?? part.includes(name);
  const isThere = calls.some(
    ({ before, after, result }) =>
      (isAfter(side)
        ? has(after)
        : /^(?:before|in front)/iu.test(side)
          ? has(before)
          : has(before + after)) ||
      (result !== undefined && isTaken(result, has, code)),
  );
  return isThere
    ? undefined
    : {
        claim: `there is \`${sign}\` ${side.toLowerCase()} \`${call}\``,
        fact: `There is none; what stands there: ${calls
          .slice(0, 3)
          .map(({ line }) => shown(line))
          .join(', ')}.`,
        lines: calls.slice(0, 4).map(({ line }) => line.line),
      };
}

/** Where the file itself defines it, nothing is called. */
const isDeclared = (call: string, { line }: SourceLine, { code }: Evidence): boolean =>
  code?.kind === 'read' &&
  code.definitions.some(({ name, lines }) => lines.from === line && call.endsWith(name));

const isAfter = (side: string): boolean => /^(?:after|behind|following)$/iu.test(side);

interface Call {
  readonly line: SourceLine;
  readonly before: string;
  readonly after: string;
  /** What the outcome is kept as. */
  readonly result: string | undefined;
}

/** A call with the rest of its statement: lines that go on with a member, or in brackets that are open. */
function callAt(call: string, line: SourceLine, below: readonly SourceLine[]): Call | undefined {
  const name = call.split(/\.|::|->/u).at(-1) ?? call;
  const at = new RegExp(`(?<![\\w$])${escapePattern(name)}!?\\s*(?:::<[^>]*>)?\\(`, 'iu').exec(
    line.text,
  );
  if (at === null) return undefined;
  const ends = below.findIndex(({ text }) => !/^\s*(?:[.)\]}]|\?\.|->|&&|\|\|)/u.test(text));
  const isOpen = !/;\s*$/u.test(line.text);
  const rest = isOpen ? below.slice(0, ends === -1 ? 6 : Math.min(ends, 6)) : [];
  return {
    line,
    before: line.text.slice(0, at.index),
    after: [line.text.slice(at.index + name.length), ...rest.map(({ text }) => text)].join('\n'),
    result: /(?:^|\s)(?:mut\s+)?[$]?(\w+)\s*(?::[^=]+)?:?=(?!=)/u.exec(
      line.text.slice(0, at.index),
    )?.[1],
  };
}

/** Done on a later line to what the call gave. */
const isTaken = (
  result: string,
  has: (part: string) => boolean,
  code: readonly SourceLine[],
): boolean =>
  code.some(
    ({ text }) =>
      new RegExp(`(?<![\\w$])${escapePattern(result)}(?![\\w$])`, 'u').test(text) &&
      has(text.replace(/^.*?=(?!=)/u, ' ')),
  );
