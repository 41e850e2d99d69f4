import assert from 'node:assert/strict';
import { analyse } from '../../../src/chat/analyst/analyse.ts';
import type { ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { makeEvidence, makeFinding } from '../../support/makeEvidence.ts';

const fresh: ThreadState = { asked: [], silenced: false, history: [] };

const reply = (more: Parameters<typeof makeEvidence>[0]) => {
  const evidence = makeEvidence(more);
  return analyse(decide(evidence, fresh, 'when-it-matters'), evidence, fresh);
};

describe('the places of a reply', () => {
  const two = [
    "const express = require('express');",
    '',
    'function open(gate) {',
    '  return gate.open();',
    '}',
    '',
    'function shut(gate) {',
    '  return gate.shut();',
    '}',
  ].join('\n');
  const own = {
    text: two,
    language: 'javascript',
    code: {
      definitions: [
        { name: 'open', kind: 'function', lines: { from: 3, to: 5 } } as const,
        { name: 'shut', kind: 'function', lines: { from: 7, to: 9 } } as const,
      ],
      parameters: [
        { name: 'gate', line: 3 },
        { name: 'gate', line: 7 },
      ],
      returns: [
        { text: 'gate.open()', line: 4 },
        { text: 'gate.shut()', line: 8 },
      ],
    },
  };

  it('are none where no line shares a word with what is asked of several functions', () => {
    const draft = reply({ question: 'add a license banner', ...own });
    assert.doesNotMatch(draft.text, /\bL\d/u);
  });

  it('are no import where other lines are near', () => {
    const text = 'import Gate from "gate";\n\nfunction open() {\n  return new Gate();\n}\n';
    const asked = { text, language: 'javascript' };
    const near = reply({ question: 'why is the gate new?', ...asked }).text;
    assert.match(near, /\*\*L4\*\*/u);
    assert.doesNotMatch(near, /\*\*L1\*\*/u);
    assert.match(reply({ question: 'is the gate imported?', ...asked }).text, /\*\*L1\*\*/u);
  });

  it('do not come with what goes in and out of several functions at once', () => {
    const draft = reply({ question: 'is it ok that nothing is awaited?', ...own });
    assert.doesNotMatch(draft.text, /In: |Out: /u);
    assert.match(draft.text, /needs a model/u);
  });

  it('are not named twice', () => {
    const code = {
      definitions: [{ name: 'open', kind: 'function', lines: { from: 1, to: 2 } } as const],
    };
    const text = 'def open(gate):\n    return gate\n';
    const draft = reply({ question: 'is open unused?', text, code });
    assert.match(draft.text, /^Yes\. Nothing in this file uses `open` \(L1\)\.$/u);
  });
});

describe('what a function gives', () => {
  it('is named once with all its lines, and counted where there are more', () => {
    const text = 'def f(a):\n    return a\n    return a\n';
    const structures = [1, 2, 3, 4, 5].map((line) => ({ kind: 'condition' as const, line }));
    const code = {
      structures,
      returns: [
        { text: 'a', line: 2 },
        { text: 'a', line: 3 },
      ],
    };
    const draft = reply({ question: 'explain this', text: `${text}\n\n`, code });
    assert.match(draft.text, /Out: `a` \(L2 and L3\)\./u);
    assert.match(draft.text, /5 conditions \(L1, L2, L3, L4 and more\)/u);
  });

  it('is called as the language writes it', () => {
    const asked = { question: 'explain this', text: 'x\n', language: 'php' };
    const php = { language: 'php' as const, calls: [{ name: '$db.prepare', line: 1 }] };
    assert.match(reply({ ...asked, code: php }).text, /`\$db->prepare`/u);
    const rust = { language: 'rust' as const, structures: [{ kind: 'try' as const, line: 1 }] };
    assert.match(reply({ ...asked, language: 'rust', code: rust }).text, /1 `\?` operator \(L1\)/u);
  });
});

describe('what is said before a question is asked', () => {
  it('is a sentence of its own where it is a finding', () => {
    const text = 'rm -rf "$ROOT/x"\nls\n';
    const doubt = {
      ...makeFinding(text, 1, undefined, false),
      message: 'Where `$ROOT` is empty, all goes.',
    };
    const other = { ...makeFinding(text, 2, undefined, false), message: 'It lists.' };
    const draft = reply({
      question: 'it does not work',
      text,
      language: 'shell',
      code: { findings: [doubt, other] },
    });
    assert.equal(draft.act, 'ask');
    assert.match(
      draft.text,
      /no problem is reported\. Where `\$ROOT` is empty, all goes \(L1\), which may be meant\.$/u,
    );
  });

  it('is of no type that is only spoken of', () => {
    const text = 'class User:\n    name: str\n\ndef load(row):\n    return row\n';
    const code = {
      definitions: [
        { name: 'User', kind: 'type', lines: { from: 1, to: 2 } } as const,
        { name: 'load', kind: 'function', lines: { from: 4, to: 5 } } as const,
      ],
    };
    const draft = reply({ question: 'why is the user wrong in prod', text, code });
    assert.match(draft.text, /^I read L1-6/u);
    assert.equal(draft.question?.text, 'What should the user be instead, for one input you know?');
  });

  for (const [question, asked] of [
    ['nothing is right', 'What should it do instead, for one input you know?'],
    ['one connection is wrong', 'What should it do instead, for one input you know?'],
    ['the week start is wrong', 'What should the week start be instead, for one input you know?'],
    ['why are the totals wrong', 'What should the totals be instead, for one input you know?'],
    ['with tls the answer is wrong', 'What should it do instead, for one input you know?'],
  ] as const)
    it(`names what is wrong, and no little word: ${question}`, () => {
      const draft = reply({ question, text: 'a = 1\nb = 2\n' });
      assert.equal(draft.question?.text, asked);
    });
});

describe('a finding that only matters to somebody with bad intentions', () => {
  const text = 'db.execute(f"select {a}")\nb = 1\n';
  const risk = { ...makeFinding(text, 1), rule: 'python-query-from-a-value' };
  const asked = (question: string) => reply({ question, text, code: { findings: [risk] } });

  for (const question of ['numbers are off', 'empty report', 'it sometimes shows the wrong day'])
    it(`explains no wrong result: ${question}`, () => {
      assert.equal(asked(question).act, 'ask');
    });

  for (const question of ['fix the bug', 'an apostrophe gives the wrong rows', 'fix the sql'])
    it(`is told where it may be meant: ${question}`, () => {
      assert.match(asked(question).text, /\*\*L1\*\*/u);
    });
});

describe('a statement with a tag', () => {
  for (const question of [
    'null values arent cached properly are they',
    'the totals are shown twice, correct',
    'the totals are shown right arent they',
  ])
    it(`is asked to be confirmed, and is no complaint: ${question}`, () => {
      assert.equal(reply({ question, text: 'a = 1\nb = 2\n' }).act, 'answer');
    });

  for (const question of ['it isnt right', 'it doesnt work, does it need a restart', 'it is wrong'])
    it(`is not every complaint: ${question}`, () => {
      assert.equal(reply({ question, text: 'a = 1\nb = 2\n' }).act, 'ask');
    });
});

describe('what is read of a question', () => {
  const asked = (question: string) => reply({ question, text: 'retries = 1\nb = 2\n' });

  it('is a wish where a name alone is to be renamed', () => {
    assert.match(asked('rename retries').text, /needs a model|Rename Symbol/u);
  });

  it('is no error that somebody has seen where it is asked why it is ignored', () => {
    assert.equal(asked('why is the error of open ignored').act, 'answer');
  });

  it('is to be confirmed where a name is what is granted', () => {
    assert.equal(asked('retries is quoted right').act, 'answer');
    assert.equal(asked('it is never right').act, 'ask');
  });
});

describe('what is only said not to be done', () => {
  const asked = (question: string) => reply({ question, text: 'a = 1\nb = 2\n' }).act;

  for (const question of [
    'nothing throws here',
    'nobody closes anything here',
    'errors arent handled',
    'exceptions arent cached',
    'nothing is returned on error',
    'one connection is made for each user',
    'the connection is opened for every user, slow',
    'path isnt modified right',
  ])
    it(`is answered: ${question}`, () => {
      assert.notEqual(asked(question), 'ask');
    });

  for (const question of [
    'nothing works',
    'nothing is returned',
    'corrupts data after a while',
    'the wrong mail is sent for each user',
  ])
    it(`is not what complains of something seen: ${question}`, () => {
      assert.equal(asked(question), 'ask');
    });
});

describe('the place of what is in a class', () => {
  const text = 'require "json"\n\nclass Cart\n  def add(item)\n    item\n  end\nend\n';
  const definitions = [
    { name: 'Cart', kind: 'class', lines: { from: 3, to: 7 } } as const,
    { name: 'add', kind: 'method', lines: { from: 4, to: 6 } } as const,
  ];
  const asked = (question: string) =>
    reply({ question, text, language: 'ruby', code: { definitions } }).text;

  it('is the class for what is added to it, and for nothing else', () => {
    assert.match(asked('implement a total'), /\*\*L3\*\*/u);
    assert.doesNotMatch(asked('why the extra spaces'), /\*\*L3\*\*/u);
  });

  it('is an import that is not used', () => {
    assert.match(asked('json isnt used either, drop it'), /\*\*L1\*\*/u);
  });

  it('is what is to be tested', () => {
    assert.match(asked('write a spec for add'), /\*\*L4\*\*/u);
  });

  it('is what is to be renamed, where it is declared', () => {
    const identifiers = [{ name: 'errors', line: 1 }];
    const draft = reply({
      question: 'rename errors to skipped',
      text: 'errors = 0\n\ndef f():\n    return 1\n',
      code: { identifiers },
    });
    assert.match(draft.text, /Rename Symbol[\s\S]*\*\*L1\*\*/u);
  });
});
