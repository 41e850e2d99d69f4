/** The block that asks, and the one that lists what the cause could be. */
import { slots } from '../../../../protocol/reply.ts';
import {
  either,
  type Fence,
  fenceKey,
  isBlank,
  literal,
  newline,
  oneOf,
  type State,
} from './state.ts';
import { textLine } from './textLine.ts';

const colon = 58;
const mostOptions = 4;
const leastOptions = 2;
const mostHypotheses = 8;

/** After a question nothing is said. */
const ended: State = { key: 'ended', mayEnd: true, next: () => undefined };

/** The question, why it is asked, what for, and two to four options. */
export function askBlock(fence: Fence): State {
  const slot = oneOf(
    slots.map((name) => `${name}\n`),
    optionLine(fence, 0),
  );
  const why = literal('why: ', textLine('text', literal('slot: ', slot)));
  return questionLine(textLine('question', why));
}

/** As `line`, but not to be taken for a key of the block: its first word is not followed by a colon. */
function questionLine(line: State): State {
  return {
    key: `first word of ${line.key}`,
    mayEnd: false,
    next(byte) {
      if (byte === colon) return undefined;
      const next = line.next(byte);
      if (next === undefined || byte === newline) return next;
      return isBlank(byte) ? afterWord(next) : questionLine(next);
    },
  };
}

function afterWord(line: State): State {
  return {
    key: `blank of ${line.key}`,
    mayEnd: false,
    next(byte) {
      if (byte === colon) return undefined;
      const next = line.next(byte);
      return next !== undefined && isBlank(byte) ? afterWord(next) : next;
    },
  };
}

function optionLine(fence: Fence, before: number): State {
  if (before === mostOptions) return close(fence, ended);
  const option = literal(
    '- ',
    textLine(
      'text',
      lazily(fence, `option ${before}`, () => optionLine(fence, before + 1)),
    ),
  );
  return before < leastOptions ? option : either(option, close(fence, ended));
}

/** Causes, one a line, each with how it stands. */
export function hypothesesBlock(fence: Fence, then: State): State {
  return hypothesisLine(fence, then, 0);
}

function hypothesisLine(fence: Fence, then: State, before: number): State {
  const closing = close(fence, afterBlock(then));
  if (before === mostHypotheses) return closing;
  const more = lazily(fence, `hypothesis ${before}`, () => hypothesisLine(fence, then, before + 1));
  const line = oneOf(['- open: ', '- ruled out: ', '- confirmed: '], textLine('word', more));
  return before === 0 ? line : either(line, closing);
}

export function close(fence: Fence, then: State): State {
  return literal(fenceKey(fence), then);
}

/** Behind a closing fence a reply may end, or its next line begin. */
export function afterBlock(then: State): State {
  return {
    key: `block, ${then.key}`,
    mayEnd: true,
    next: (byte) => (byte === newline ? then : undefined),
  };
}

/** A state that is made when it is come to; its name and its fence say which it is. */
function lazily(fence: Fence, name: string, make: () => State): State {
  return {
    key: `${name} ${fenceKey(fence)}`,
    mayEnd: false,
    next: (byte) => make().next(byte),
  };
}
