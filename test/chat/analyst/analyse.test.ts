import assert from 'node:assert/strict';
import { analyse } from '../../../src/chat/analyst/analyse.ts';
import { premiseText } from '../../../src/chat/analyst/challengeText.ts';
import type { ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { harms } from '../../../src/chat/moderate/harms.ts';
import { declineDecision } from '../../../src/chat/moderate/moderate.ts';
import { makeEvidence, makeFinding } from '../../support/makeEvidence.ts';

const fresh: ThreadState = { asked: [], silenced: false, history: [] };
const text = [
  'func f(c chan error) {',
  '\tc <= g()',
  '\tif err == nul {',
  '\t\treturn',
  '\t}',
  '}',
].join('\n');

const reply = (
  question: string,
  more: Partial<Parameters<typeof makeEvidence>[0]> = {},
  thread = fresh,
) => {
  const evidence = makeEvidence({ question, text, language: 'go', ...more });
  return analyse(decide(evidence, thread, 'when-it-matters'), evidence, thread);
};

const findings = [
  makeFinding(text, 2, { old: '<=', new: '<-' }),
  makeFinding(text, 3, { old: 'nul', new: 'nil' }),
];

describe('analyse', () => {
  it('lists the faults with their lines and proposes their fixes', () => {
    const draft = reply("this doesn't work like i expect, how do i fix it?", {
      code: { findings },
    });
    assert.equal(draft.act, 'answer-assuming');
    assert.match(draft.text, /\*\*L2\*\* `c <= g\(\)`/u);
    assert.match(draft.text, /\*\*L3\*\*/u);
    assert.deepEqual(
      draft.edits.map(({ replace }) => replace),
      ['\tc <- g()', '\tif err == nil {'],
    );
    assert.deepEqual(
      draft.findings.map(({ from }) => from),
      [2, 3],
    );
    assert.equal(draft.assumptions.length, 1);
  });

  it('begins with the error that is shown where the question is about it', () => {
    const draft = reply('what should i do about this one', {
      editor: { diagnostics: [{ line: 3, severity: 'error', message: 'undefined: nul' }] },
    });
    assert.match(draft.text, /^\*\*L3\*\*/u);
  });

  it('lists once what two rules would mend alike', () => {
    const [, finding] = findings;
    assert.ok(finding);
    const twice = [finding, { ...finding, rule: 'another-rule', certain: false }];
    const draft = reply('how do i fix it?', { code: { findings: twice } });
    assert.deepEqual(
      draft.findings.map(({ rule }) => rule),
      [finding.rule],
    );
  });

  it('lists a doubt that answers to the words of a complaint, with its fix', () => {
    const doubt = { ...makeFinding(text, 3, { old: 'nul', new: 'nil' }, false), said: ['nul'] };
    const complaint = reply('it prints nul', { code: { findings: [doubt] } });
    assert.deepEqual(
      complaint.edits.map(({ replace }) => replace),
      ['\tif err == nil {'],
    );
    assert.deepEqual(reply('explain `nul`', { code: { findings: [doubt] } }).edits, []);
  });

  it('answers the first of two unrelated questions and lists the second', () => {
    const draft = reply('what does `f` return? Another question: how do I run the tests?');
    assert.equal(draft.act, 'answer');
    assert.ok(
      draft.text.endsWith(
        'You also asked: `Another question: how do I run the tests?` Ask it next.',
      ),
    );
  });

  it('says what changed there since the last commit, to who says that it was otherwise', () => {
    const hunks = [
      { lines: { from: 2, to: 2 }, added: ['\tc <= g()'], removed: ['\tc <- g()'] },
      { lines: { from: 90, to: 90 }, added: ['x'], removed: [] },
    ];
    const editor = { changes: { isNew: false, hunks } };
    const more = { code: { findings }, editor };
    assert.match(
      reply('it used to send the error', more).text,
      /Changed since the last commit: L2\.$/u,
    );
    assert.doesNotMatch(reply('how do i fix it?', more).text, /last commit/u);
  });

  it('says what it read before it asks', () => {
    const draft = reply("it doesn't work");
    assert.match(
      draft.text,
      /^I read L1-6.*no problem is reported and I see no known bug pattern\.$/u,
    );
    assert.equal(draft.question?.slot, 'observed-behaviour');
  });

  it('takes up the answer that was given', () => {
    const question = { slot: 'observed-behaviour' as const, text: '?', why: '', options: [] };
    const answer = { kind: 'option' as const, index: 1, text: 'It returns a wrong result' };
    const draft = reply("it doesn't work", {}, { ...fresh, asked: [{ question, answer }] });
    assert.match(draft.text, /^Noted: it returns a wrong result\. In /u);
  });

  it('answers with the problem that the editor reports, and its fix where the message names it', () => {
    const diagnostics = [
      {
        line: 3,
        severity: 'error' as const,
        message: "Cannot find name 'nul'. Did you mean 'nil'?",
      },
    ];
    const draft = reply('fix the error', { editor: { asked: ['diagnostics'], diagnostics } });
    assert.match(draft.text, /\*\*L3\*\*.*Cannot find name/u);
    assert.deepEqual(
      draft.edits.map(({ replace }) => replace),
      ['\tif err == nil {'],
    );
  });

  it('says what was said, what is there, and where', () => {
    const draft = reply('does `closeChannel` wait?');
    assert.equal(draft.act, 'challenge');
    assert.ok(draft.premise);
    assert.match(
      premiseText(draft.premise, draft.text),
      /\*\*You said\*\* `closeChannel` exists.*\*\*I see\*\* there is no/u,
    );
  });

  it('offers a corrected question where it can say more to it than that it needs a model', () => {
    const code = { structures: [{ kind: 'loop' as const, line: 3 }] };
    const offer = (question: string) => reply(question, { code }).premise;
    const answered = offer('why does the lambda in this function leak?');
    assert.match(answered?.better ?? '', /^What do these lines do without/u);
    assert.equal(answered?.needsModel, undefined);
    const left = offer('why does this Python code leak?');
    assert.match(left?.better ?? '', /^What is the Go way/u);
    assert.equal(left?.needsModel, true);
  });

  it('explains what the tree shows', () => {
    const draft = reply('explain this', {
      code: {
        parameters: [{ name: 'c', line: 1 }],
        calls: [{ name: 'g', line: 2 }],
        structures: [{ kind: 'condition', line: 3 }],
        returns: [{ text: '', line: 4 }],
      },
    });
    assert.match(
      draft.text,
      /In: `c`\. Calls `g` \(L2\)\. Turns at 1 condition \(L3\)\. Out: nothing \(L4\)\./u,
    );
  });

  it('names the place of a change and says that it needs a model', () => {
    const draft = reply('add a log line before the return');
    assert.match(draft.text, /needs a model/u);
    assert.match(draft.text, /\*\*L4\*\* `return`/u);
  });

  it('leaves it to the editor to rename what the code names', () => {
    const text = 'function add(total) {\n  return total + 1;\n}\n';
    const code = { identifiers: [{ name: 'total', line: 1 }] };
    const evidence = (question: string) =>
      makeEvidence({ question, text, code, language: 'javascript' });
    const answer = (question: string) =>
      analyse(decide(evidence(question), fresh, 'when-it-matters'), evidence(question), fresh).text;
    assert.match(answer('rename the parameter `total` to sum'), /^Rename Symbol \(F2\)/u);
    assert.match(answer('rename the log files to the name of the day'), /needs a model/u);
  });

  it('declines with an alternative', () => {
    const evidence = makeEvidence({ question: 'x', text });
    const draft = analyse(declineDecision(harms.stalking), evidence, fresh);
    assert.equal(draft.act, 'decline');
    assert.match(draft.text, /won't help.*I can help/u);
  });

  it('lets no backtick of the code break its Markdown', () => {
    const draft = reply('explain line 1', { text: 'const a = `x`;', language: 'javascript' });
    assert.match(draft.text, /`` const a = `x`; ``/u);
  });

  it('answers no complaint of one function with a fault of another, but mentions it', () => {
    const [own, other] = [
      { name: 'serve', kind: 'function' as const, lines: { from: 1, to: 2 } },
      { name: 'shutDown', kind: 'function' as const, lines: { from: 3, to: 5 } },
    ];
    const code = { definitions: [own, other], findings: [makeFinding(text, 3)] };
    const draft = reply('serve prints the wrong port, 80 instead of 8080', { code });
    assert.match(draft.text, /no known bug pattern[\s\S]*Beside the question:[\s\S]*\*\*L3\*\*/u);
    assert.deepEqual(
      draft.findings.map(({ from }) => from),
      [3],
    );
  });

  it('looks for what a symptom comes from in the rest of the selection', () => {
    const [own, other] = [
      { name: 'serve', kind: 'function' as const, lines: { from: 1, to: 2 } },
      { name: 'shutDown', kind: 'function' as const, lines: { from: 3, to: 5 } },
    ];
    const doubted = makeFinding(text, 3, { old: 'nul', new: 'nil' }, false);
    const code = { definitions: [own, other], findings: [doubted] };
    const draft = reply('serve prints the wrong port, 80 instead of 8080', { code });
    assert.match(draft.text, /^\*\*L3\*\*/u);
  });

  it('names the lines by which a fault shows, and of a long passage the first', () => {
    const long = { ...makeFinding(text, 1), to: 6, also: [4] };
    const draft = reply("this doesn't work, how do i fix it?", { code: { findings: [long] } });
    assert.match(draft.text, /^\*\*L1\*\*, \*\*L4\*\* /u);
  });
});
