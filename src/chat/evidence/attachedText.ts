import { type Attachment, MOST_ATTACHED } from '../../protocol/attachment.ts';

/** UTF-16 units that are looked at; of longer text the end, where failures are summed up. */
const MOST_RAW = 256 * 1024;
const MOST_LINES = 300;
/** UTF-16 units of one line. */
const LONGEST_LINE = 1_000;
/** Of the room for a long text, the part its beginning gets. */
const HEAD = 0.25;
/** Kept free for the line that says what is missing, and for line ends. */
const SPARE = 100;

// Sequences of ECMA-48: strings (titles, links), control sequences (colours, cursor), and single functions.
const escapes = new RegExp(
  [
    String.raw`(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)?`,
    String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?`,
    String.raw`\u001b[ -/]*[0-~]?`,
  ].join('|'),
  'gu',
);
const controls = /[^\P{Cc}\t]/gu;

/** What a terminal would show of a line that was written over, as progress bars are. */
const lastWritten = (line: string): string =>
  line.split('\r').findLast((part) => part.trim() !== '') ?? '';

const cleanLine = (line: string): string =>
  lastWritten(line).replace(controls, '').trimEnd().slice(0, LONGEST_LINE);

function cleanLines(raw: string): readonly string[] {
  const text = raw.slice(-MOST_RAW).replace(escapes, '').replace(/\r+\n/gu, '\n');
  const lines = text.split('\n').map(cleanLine);
  const from = lines.findIndex((line) => line !== '');
  const to = lines.findLastIndex((line) => line !== '');
  return from === -1 ? [] : lines.slice(from, to + 1);
}

/** The first lines that fit in so many of them and so much room. */
function fitting(lines: readonly string[], most: number, room: number): readonly string[] {
  let left = room;
  const end = lines.findIndex((line, at) => {
    left -= line.length + 1;
    return left < 0 || at >= most;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function bounded(lines: readonly string[]): string {
  const room = MOST_ATTACHED - SPARE;
  if (fitting(lines, MOST_LINES, room).length === lines.length) return lines.join('\n');
  const head = fitting(lines, MOST_LINES * HEAD, room * HEAD);
  const rest = lines.slice(head.length).toReversed();
  const tail = fitting(rest, MOST_LINES * (1 - HEAD), room * (1 - HEAD));
  const missing = rest.length - tail.length;
  return [...head, `… ${missing} lines left out …`, ...tail.toReversed()].join('\n');
}

/**
 * Text as it is attached: without a terminal's control sequences, and with its middle left out where it is too long, which
 * the text then says. Undefined where nothing is left.
 */
export function attachmentOf(
  kind: Attachment['kind'],
  raw: string,
  source?: string,
): Attachment | undefined {
  const lines = cleanLines(raw);
  if (lines.length === 0) return undefined;
  return { kind, ...(source === undefined ? {} : { source }), text: bounded(lines) };
}
