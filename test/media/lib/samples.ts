import type { Attachment } from '../../../src/protocol/attachment.ts';
import type { Reply } from '../../../src/protocol/reply.ts';
import type { ShownEdit, Snapshot, TurnView } from '../../../src/protocol/snapshot.ts';

/** A snapshot of an empty thread, with what a test says instead. */
export const snapshot = (instead: Partial<Snapshot> = {}): Snapshot => ({
  thread: 'thread-1',
  turns: [],
  hypotheses: [],
  engines: [
    {
      id: 'analyst',
      name: 'Built-in analyst',
      detail: 'Rules and syntax, no model',
      chosen: true,
      ready: true,
    },
    { id: 'remote', name: 'Endpoint', detail: 'No address yet', chosen: false, ready: false },
  ],
  banners: [],
  suggestions: [],
  busy: false,
  ...instead,
});

export const location = { path: 'src/queue/drain.ts', lines: { from: 8, to: 21 }, changed: false };

export const terminal: Attachment = {
  kind: 'terminal',
  source: 'zsh',
  text: `$ npm test
  1) drain handles every item that arrives while it runs, and none of them twice:
     AssertionError [ERR_ASSERTION]: 2 == 3
      at drain (src/queue/drain.ts:12:9)
      at a name\u200b with a hidden character`,
};

export const testOutput: Attachment = {
  kind: 'test',
  source: 'drain handles every item',
  text: 'Expected: 3\nReceived: 2\n    at src/queue/drain.test.ts:40',
};

export const values: Attachment = {
  kind: 'values',
  source: 'L12',
  text: 'i: number = 2\nitems: Item[] = (3) [Item, Item, Item]\nhandled: number = 2',
};

const reply = (instead: Partial<Reply> = {}): Reply => ({
  act: 'answer',
  text: 'The loop in L12-14 drops the last item, because `length` is read before the push.',
  findings: [],
  edits: [],
  assumptions: [],
  reason: 'The code alone settles it.',
  engine: 'Built-in analyst',
  ms: 84,
  ...instead,
});

export const turn = (state: TurnView['state'], instead: Partial<TurnView> = {}): TurnView => ({
  turn: 1,
  question: 'Why is the last item missing?',
  location,
  engine: 'Built-in analyst',
  looked: [],
  lookedMs: 0,
  state,
  edits: [],
  ...instead,
});

export const settled = (instead: Partial<Reply> = {}, view: Partial<TurnView> = {}): TurnView =>
  turn({ kind: 'settled', reply: reply(instead) }, view);

/** A thread whose one turn this is. */
export const only = (view: TurnView, instead: Partial<Snapshot> = {}): Snapshot =>
  snapshot({ turns: [view], ...instead });

export const looked: TurnView['looked'] = [
  { what: 'problems', found: '1 problem, L13', lines: { from: 13, to: 13 }, ms: 12 },
  { what: 'definitions', found: '2 definitions', ms: 31 },
  { what: 'references', found: '`drain` in 3 places', ms: 8 },
  { what: 'tests', found: 'none', nothing: true, ms: 5 },
  { what: 'types', found: '3 types', ms: 9 },
  { what: 'syntax', found: '1 finding, L12', ms: 2 },
  { what: 'symbols', found: '4 names', ms: 7 },
  { what: 'changes', found: 'none', nothing: true, ms: 3 },
];

export const question: NonNullable<Reply['question']> = {
  slot: 'expected-behaviour',
  text: 'Should `drain` keep items that arrive while it runs?',
  why: 'L12 and L19 handle them differently.',
  options: [
    { text: 'Keep them for the next call', lines: { from: 12, to: 14 } },
    { text: 'Handle them in the same call', lines: { from: 19, to: 19 } },
    { text: 'Drop them' },
  ],
};

/** A turn that asks; answered if an answer is given. */
export function asking(
  instead: Partial<NonNullable<Reply['question']>> = {},
  answer?: NonNullable<TurnView['asking']>['answer'],
): TurnView {
  return settled(
    {
      act: 'ask',
      text: '',
      question: { ...question, ...instead },
      reason: 'Two readings lead to two fixes.',
    },
    { asking: { number: 1, of: 3, ...(answer === undefined ? {} : { answer }) } },
  );
}

export const oldText = 'for (let i = 0; i < items.length - 1; i += 1) {\n  handle(items[i]);\n}\n';
const newText = 'for (const item of items) {\n  handle(item);\n}\n';

const proposed: ShownEdit['edit'] = {
  id: 'e1',
  title: 'Visit every item',
  file: 'src/queue/drain.ts',
  oldText,
  newText,
  check: { kind: 'fits', lines: { from: 12, to: 14 }, parses: true, gone: 1, added: 0 },
};

/** A turn with one change in a state. */
export const editing = (
  state: ShownEdit['state'],
  edit: Partial<ShownEdit['edit']> = {},
  refused?: string,
): TurnView =>
  settled(
    { text: 'The loop ends one item early (L12).' },
    {
      edits: [
        {
          edit: { ...proposed, ...edit },
          state,
          ...(refused === undefined ? {} : { refused }),
        },
      ],
    },
  );

export const richText = `### What happens

The **last** item is *never* handled (L12), see [the guide](https://example.org/loops).

1. \`length - 1\` ends too early
2. nobody notices
   - unless there is one item

> The test in L40 has two items.

| items | handled |
|:------|--------:|
| 1     | 0       |
| 2     | 1       |

\`\`\`ts
// A comment, a name, a number and a string.
const total = items.length - 1;
export function label(): string { return 'none'; }
\`\`\`

\`\`\`
plain text
\`\`\`

![a picture](https://example.org/loop.png)

---

~~Gone~~ and done.
`;

export const hypotheses: Snapshot['hypotheses'] = [
  {
    id: '1.1',
    state: 'ruled-out',
    text: '`items.length - 1` ends one item early',
    lines: { from: 12, to: 14 },
    turn: 1,
    seen: 1,
    origin: 'finding',
    corrected: false,
  },
  {
    id: '2.1',
    state: 'open',
    text: '`handle` throws for the last item and nobody catches it',
    lines: { from: 17, to: 17 },
    turn: 2,
    seen: 2,
    origin: 'model',
    corrected: false,
  },
  {
    id: 'own.1',
    state: 'confirmed',
    text: 'The queue is drained twice',
    turn: 2,
    seen: 2,
    origin: 'person',
    corrected: true,
  },
];

const correction: NonNullable<Reply['correction']> = {
  turn: 1,
  edits: ['e1'],
  at: Date.UTC(2026, 0, 5, 14, 2),
  fact: "the problem is still reported, L18 “Property 'lenght' does not exist on type 'string[]'”.",
  ruledOut: [
    { turn: 1, text: '`items.length - 1` ends one item early', lines: { from: 12, to: 14 } },
  ],
  open: [
    {
      turn: 2,
      text: '`handle` throws for the last item and nobody catches it',
      lines: { from: 17, to: 17 },
    },
  ],
};

export const contradiction: NonNullable<Reply['contradiction']> = {
  earlier: { turn: 1, as: 'answer', text: 'It raises an error' },
  later: { turn: 2, as: 'question', text: 'there is no error, only `None` at the end' },
};

/** A change that did not help, and the reply that takes it back. */
export const corrected = (
  instead: Partial<TurnView> = {},
  said: Partial<NonNullable<Reply['correction']>> = {},
): readonly TurnView[] => [
  editing({
    kind: 'accepted',
    outcome: {
      gone: 0,
      still: 1,
      added: 0,
      left: [{ line: 18, message: "Property 'lenght' does not exist on type 'string[]'" }],
      fresh: [],
    },
  }),
  settled(
    {
      text: 'The call of `handle` in L17 is the one place left that can end the loop.',
      correction: { ...correction, ...said },
    },
    { turn: 2, question: 'still the same', undoable: ['e1'], ...instead },
  ),
];
