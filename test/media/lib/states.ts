import { slots } from '../../../src/protocol/reply.ts';
import type { Snapshot } from '../../../src/protocol/snapshot.ts';
import { localStates } from './localStates.ts';
import { replies } from './replyStates.ts';
import {
  asking,
  contradiction,
  corrected,
  editing,
  hypotheses,
  location,
  looked,
  oldText,
  only,
  question,
  richText,
  settled,
  snapshot,
  terminal,
  testOutput,
  turn,
  values,
} from './samples.ts';

const suggestions = ['What does this code do?', 'Is there a bug here?'];

const waiting: Readonly<Record<string, Snapshot>> = {
  empty: snapshot({ suggestions }),
  emptyPinned: snapshot({ suggestions, pinned: location }),
  looking: only(turn({ kind: 'looking' }, { looked }), { busy: true }),
  writing: only(
    turn({ kind: 'writing', text: `${richText}\n\nAnd so the` }, { looked, lookedMs: 48 }),
    { busy: true },
  ),
  question: only(asking(), { pinned: location }),
  questionFree: only(asking({ options: [] })),
};

const answered: Readonly<Record<string, Snapshot>> = {
  answeredOption: only(asking({}, { kind: 'option', index: 2, text: 'Drop them' })),
  answeredText: only(asking({}, { kind: 'text', text: 'Only if `strict` is set' })),
  answeredSkipped: only(asking({}, { kind: 'just-answer' })),
  answeredDecide: only(asking({}, { kind: 'you-decide' })),
  answeredCancelled: only(asking({}, { kind: 'cancelled' })),
  continued: snapshot({
    turns: [
      asking({}, { kind: 'option', index: 2, text: 'Drop them' }),
      settled({ text: 'Then L14 is right.' }, { turn: 2, continues: 1 }),
    ],
  }),
};

const fits = { kind: 'fits', lines: { from: 12, to: 14 } } as const;

const edits: Readonly<Record<string, Snapshot>> = {
  editProposed: only(editing({ kind: 'proposed' })),
  editWithProblems: only(
    editing({ kind: 'proposed' }, { check: { ...fits, parses: false, gone: 2, added: 2 } }),
  ),
  editRefused: only(editing({ kind: 'proposed' }, {}, 'The file changed since.')),
  editWithProblem: only(editing({ kind: 'proposed' }, { check: { ...fits, gone: 0, added: 1 } })),
  editAccepted: only(editing({ kind: 'accepted', outcome: { gone: 1, still: 0, added: 0 } })),
  editAcceptedBadly: only(editing({ kind: 'accepted', outcome: { gone: 2, still: 1, added: 3 } })),
  editUnread: only(editing({ kind: 'accepted' })),
  editRejected: only(editing({ kind: 'rejected' })),
  editUndone: only(editing({ kind: 'undone' })),
  editAmbiguous: only(editing({ kind: 'proposed' }, { check: { kind: 'ambiguous', places: 3 } })),
  editNotFound: only(editing({ kind: 'proposed' }, { check: { kind: 'not-found' } })),
  editNear: only(editing({ kind: 'proposed' }, { check: { kind: 'not-found', nearLine: 13 } })),
  editNoChange: only(
    editing({ kind: 'proposed' }, { newText: oldText, check: { kind: 'no-change' } }),
  ),
  editOutside: only(
    editing({ kind: 'proposed' }, { check: { kind: 'outside', file: '../other/main.ts' } }),
  ),
};

const byModel = { engine: 'qwen2.5-coder:7b', byModel: true } as const;

const ends: Readonly<Record<string, Snapshot>> = {
  failed: only(
    turn(
      {
        kind: 'failed',
        text: '',
        code: 'unreachable',
        message: 'The endpoint does not answer.',
      },
      byModel,
    ),
  ),
  failedHalfway: only(
    turn({
      kind: 'failed',
      text: 'The loop in L12',
      code: 'cut-off',
      message: 'The connection closed before the answer was complete.',
    }),
  ),
  failedAnalyst: only(
    turn({ kind: 'failed', text: '', code: 'not-available', message: 'A fault of ours.' }),
  ),
  stopped: only(turn({ kind: 'stopped', text: 'The loop in L12' }, byModel)),
  stoppedAtOnce: only(turn({ kind: 'stopped', text: '' })),
  interrupted: only(turn({ kind: 'interrupted', text: 'The loop in L12' })),
};

const surroundings: Readonly<Record<string, Snapshot>> = {
  banners: snapshot({
    suggestions,
    banners: [
      { id: 'b1', severity: 'info', text: 'A new thread began.', actions: [] },
      {
        id: 'b2',
        severity: 'warning',
        text: 'The history could not be read and was set aside.',
        actions: [{ id: 'show', label: 'Show the file' }],
      },
      {
        id: 'b3',
        severity: 'error',
        text: 'The engine stopped.',
        actions: [
          { id: 'restart', label: 'Start again' },
          { id: 'log', label: 'Open the log' },
        ],
      },
    ],
  }),
  changed: snapshot({
    turns: [settled({}, { location: { ...location, changed: true } })],
    pinned: { ...location, lines: { from: 4, to: 4 }, changed: true },
  }),
  pinNote: snapshot({
    suggestions,
    pinNote: 'Only the first 2,000 lines of the selection are read.',
  }),
  attached: snapshot({
    turns: [settled({ text: 'The loop ends one item early (L12).' }, { attached: [terminal] })],
    pinned: location,
    attached: [
      { id: 'attached-1', proposed: false, ...terminal },
      { id: 'attached-2', proposed: false, ...testOutput },
      { id: 'attached-3', proposed: false, kind: 'clipboard', text: 'one line' },
      { id: 'attached-4', proposed: false, kind: 'file', text: 'log' },
    ],
  }),
  attachedOne: snapshot({ attached: [{ id: 'attached-1', proposed: false, ...terminal }] }),
  valuesOffered: snapshot({ suggestions, pinned: location, values: { line: 12, count: 3 } }),
  valueOffered: snapshot({ suggestions, pinned: location, values: { line: 12, count: 1 } }),
  valuesShown: snapshot({
    suggestions,
    pinned: location,
    attached: [{ id: 'attached-1', proposed: true, ...values }],
  }),
  valueShown: snapshot({
    suggestions,
    pinned: location,
    attached: [{ id: 'attached-1', proposed: true, ...values, text: 'i = 0' }],
  }),
  longThread: snapshot({
    turns: Array.from({ length: 40 }, (_, index) =>
      settled(
        { text: `Answer ${index + 1}, about L${index + 1}.` },
        { turn: index + 1, question: `Question ${index + 1}?` },
      ),
    ),
  }),
  longNames: snapshot({
    turns: [
      settled(
        { engine: 'some-organisation/some-model-with-a-name-that-does-not-end-70b-instruct-q4' },
        {
          question:
            'Why does configureEveryThingThatCanBeConfiguredInThisOneLongFunctionName fail?',
          location: {
            ...location,
            path: 'packages/application/src/aVeryLongModuleNameThatDoesNotFitAnywhere.test.ts',
          },
        },
      ),
    ],
  }),
};

const many = Array.from({ length: 7 }, (_, index) => ({
  id: `3.${index}`,
  state: 'open' as const,
  text: `Cause ${index + 1} of many`,
  turn: 1,
  seen: 1,
  origin: 'model' as const,
  corrected: false,
}));

const memory: Readonly<Record<string, Snapshot>> = {
  wrong: snapshot({ turns: corrected(), hypotheses, pinned: location }),
  wrongTwice: snapshot({
    turns: corrected({ undoable: ['e1', 'e2'] }, { open: [], ruledOut: [] }),
  }),
  wrongUndone: snapshot({ turns: corrected({ undoable: [] }), hypotheses: hypotheses.slice(0, 1) }),
  madeWorse: only(
    editing({
      kind: 'accepted',
      outcome: {
        gone: 1,
        still: 0,
        added: 2,
        left: [],
        fresh: [
          { line: 13, message: "Cannot find name 'item'." },
          { line: 14, message: "Argument of type 'undefined' is not assignable to 'Item'." },
        ],
      },
    }),
  ),
  contradiction: snapshot({
    turns: [
      asking({}, { kind: 'option', index: 0, text: 'It raises an error' }),
      settled({ text: 'Then L14 is right.', contradiction }, { turn: 2, question: 'no error' }),
    ],
    hypotheses: hypotheses.slice(1, 2),
  }),
  contradictionTold: only(
    settled({
      contradiction: {
        earlier: { ...contradiction.later, turn: 1 },
        later: { ...contradiction.earlier, turn: 2 },
      },
    }),
  ),
  hypothesesFirst: only(settled(), { hypotheses: hypotheses.slice(0, 2) }),
  hypothesesMany: snapshot({
    turns: [settled(), settled({}, { turn: 2 })],
    hypotheses: [...hypotheses, ...many],
  }),
  weighed: only(
    settled(
      {
        act: 'ask',
        text: '',
        question,
        reason: 'The question calls the result wrong and does not say what is right.',
        scores: slots.map((slot, at) => ({
          slot,
          value: 0.9 - at / 10,
          answerability: 0.85,
          because: 'The question calls the result wrong and does not say what is right.',
        })),
      },
      { asking: { number: 1, of: 3 } },
    ),
  ),
};

/** Every state that the page can be in, by name. */
export const states: Readonly<Record<string, Snapshot>> = {
  ...waiting,
  ...answered,
  ...replies,
  ...edits,
  ...ends,
  ...surroundings,
  ...memory,
  ...localStates,
};
