import { type DiagnosticRule, literal, once } from './diagnosticRule.ts';
import { endOf } from './lineBlocks.ts';

const size = String.raw`[\w.$]+(?:\.(?:length|Length|Count|size|count)(?:\(\))?)|(?:len|count|strlen)\([\w.$]+\)`;

/** A loop to the end of a list, and what its bound is. */
const toTheEnd = new RegExp(`(?<=;\\s*\\$?\\w+ )<(?= (${size})\\s*;)`, 'u');
const pastTheEnd = new RegExp(`(?<=;\\s*\\$?\\w+ )<=(?= (?:${size})\\s*;)`, 'u');

/** The body of the loop that a line begins. */
const bodyOf = (lines: readonly string[], at: number): string =>
  lines.slice(at + 1, endOf(lines, at + 1) ?? at + 2).join('\n');

interface Window {
  readonly at: number;
  readonly index: string;
  readonly width: string;
}

/** A loop over all places whose body looks `i + j` ahead, with `j` below a width, or `i + 1`. */
function windowIn(lines: readonly string[]): Window | undefined {
  const at = lines.findIndex((text, index) => windowAt(lines, text, index) !== undefined);
  return at === -1 ? undefined : windowAt(lines, lines[at] ?? '', at);
}

function windowAt(lines: readonly string[], text: string, at: number): Window | undefined {
  const index = toTheEnd.test(text) ? /;\s*(\$?\w+) </u.exec(text)?.[1] : undefined;
  if (index === undefined) return undefined;
  const name = literal(index);
  const body = bodyOf(lines, at);
  const ahead = new RegExp(`(?:\\[|\\.(?:get|charAt)\\()${name} \\+ (\\$?\\w+)[\\])]`, 'u').exec(
    body,
  )?.[1];
  const isGuarded = new RegExp(`% |${name} \\+ \\w+ <|\\bif\\b.*${name} (?:\\+|<|!)`, 'u').test(
    body,
  );
  if (ahead === undefined || isGuarded) return undefined;
  const width = /^\d+$/u.test(ahead)
    ? ahead
    : new RegExp(`;\\s*${literal(ahead)} < (\\$?\\w+)\\s*;`, 'u').exec(body)?.[1];
  return width === undefined ? undefined : { at, index, width };
}

/** An index beyond the last: a bound that is one too far, or a look ahead that leaves the list. */
export const runningPast = (message: RegExp): readonly DiagnosticRule[] => [
  {
    message,
    title: 'Stop before the end',
    where: () => pastTheEnd,
    mend: (line) => once(line, pastTheEnd, '<'),
  },
  {
    message,
    title: 'Stop where the last one still fits',
    locate: (lines) => {
      const found = windowIn(lines);
      return found && found.at + 1;
    },
    rewrite: (lines) => {
      const found = windowIn(lines);
      const text = found === undefined ? undefined : lines[found.at];
      if (found === undefined || text === undefined) return undefined;
      const { at, index, width } = found;
      const isNumber = /^\d+$/u.test(width);
      const ahead = new RegExp(`(;\\s*)${literal(index)} <(?= )`, 'u');
      return [
        {
          line: at + 1,
          text: text.replace(
            ahead,
            `$1${index.replace('$', '$$$$')} + ${width.replace('$', '$$$$')} ${isNumber ? '<' : '<='}`,
          ),
        },
      ];
    },
  },
];
