import assert from 'node:assert/strict';
import { analyse } from '../../../src/chat/analyst/analyse.ts';
import type { ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import type { Attachment } from '../../../src/protocol/attachment.ts';
import { makeEvidence, makeFinding } from '../../support/makeEvidence.ts';

const fresh: ThreadState = { asked: [], silenced: false, history: [] };

const reply = (more: Parameters<typeof makeEvidence>[0]) => {
  const evidence = makeEvidence(more);
  return analyse(decide(evidence, fresh, 'when-it-matters'), evidence, fresh);
};

const text = [
  'def add(item, basket=[]):',
  '    basket.append(item)',
  '    return basket',
  '',
  'def median(values):',
  '    values.sort()',
  '    return values[len(values) // 2]',
].join('\n');
const shared = {
  ...makeFinding(text, 1),
  message: 'The default of `basket` is made once, and every call shares it',
  why: 'What one call adds, the next one finds.',
};
const inPlace = {
  ...makeFinding(text, 6, undefined, false),
  message: "`sort` changes `values` itself, which is the caller's",
  why: '`sorted` makes a new list.',
};
const definitions = [
  { name: 'add', kind: 'function', lines: { from: 1, to: 3 } },
  { name: 'median', kind: 'function', lines: { from: 5, to: 7 } },
] as const;
const code = { findings: [shared, inPlace], definitions: [...definitions] };
const editor = (message: string) => ({
  diagnostics: [{ line: 6, severity: 'error', message } as const],
});

describe('answers by a finding', () => {
  for (const [question, line] of [
    ['is there a mutable default here?', 1],
    ["why does a new basket start with yesterday's items?", 1],
    ['why is my list reordered after calling median?', 6],
  ] as const) {
    it(`come first, and need no model: ${question}`, () => {
      const draft = reply({ question, text, code });
      assert.match(draft.text, new RegExp(`^\\*\\*L${line}\\*\\*`, 'u'));
      assert.doesNotMatch(draft.text, /needs a model/u);
    });
  }

  it('leave what else was found beside the question', () => {
    const draft = reply({
      question: 'is there a mutable default here?',
      text,
      code: {
        ...code,
        findings: [{ ...inPlace, certain: true }, shared],
      },
    });
    assert.match(draft.text, /^\*\*L1\*\*[\s\S]*Beside the question:\n- \*\*L6\*\*/u);
  });

  it('do not answer what asks for a change', () => {
    const draft = reply({ question: 'add a mutable default for values', text, code });
    assert.match(draft.text, /needs a model/u);
  });
});

describe('what is reported of a line', () => {
  const question = 'how do i fix it?';

  it('is said to be what the finding says only where it speaks of the same', () => {
    const draft = reply({
      question,
      text,
      code: { findings: [inPlace] },
      editor: editor("sort mutates the caller's list"),
    });
    assert.match(draft.text, /The editor reports it too/u);
    const other = reply({
      question,
      text,
      code: { findings: [inPlace] },
      editor: editor('Line too long'),
    });
    assert.doesNotMatch(other.text, /reports it too/u);
    assert.match(other.text, /Line too long/u);
  });

  it('is laid to that of two findings which it has the most words of, and quoted without its full stop', () => {
    const other = { ...inPlace, rule: 'other', message: 'the line is too long', why: 'It wraps.' };
    const draft = reply({
      question,
      text,
      code: { findings: [other, inPlace] },
      editor: editor("sort mutates the caller's list, which is long."),
    });
    assert.deepEqual(draft.text.match(/it too/gu), ['it too']);
    assert.match(draft.text, /caller[^\n]+The editor reports it too: "[^"\n]+long"\./u);
  });

  it('is not laid to the editor where it stands in attached output', () => {
    const attached: Attachment = {
      kind: 'terminal',
      text: 'Traceback (most recent call last):\n  File "file.py", line 6, in median\nAssertionError: the caller sees it changed',
    };
    const draft = reply({
      question,
      text,
      path: 'file.py',
      code: { findings: [inPlace] },
      editor: { attached: [attached] },
    });
    assert.match(draft.text, /The attached terminal output reports it too/u);
    assert.doesNotMatch(draft.text, /The editor/u);
  });
});

describe('the places of an answer', () => {
  const selected = { from: 5, to: 7 };

  it('are not said to lie in the selection where they do not', () => {
    const draft = reply({ question: 'what about line 1?', text, ...selected });
    assert.match(draft.text, /Nearest to it:\n- \*\*L1\*\*/u);
  });

  const retrying = [
    'function fetchAgain(url, attempts = 3) {',
    '  for (let attempt = 1; ; attempt++) {',
    '    const response = get(url);',
    '    if (response.status < 500 || attempt === attempts) return response;',
    '    setTimeout(pause, 100);',
    '  }',
    '}',
  ].join('\n');
  const own = {
    text: retrying,
    language: 'javascript',
    code: {
      definitions: [{ name: 'fetchAgain', kind: 'function', lines: { from: 1, to: 7 } } as const],
    },
  };

  it('go beyond the head of what a question names', () => {
    const draft = reply({ question: 'does `fetchAgain` handle 429?', ...own });
    assert.match(draft.text, /\*\*L4\*\*/u);
  });

  it('are no pauses where the question is how many times', () => {
    const draft = reply({ question: 'how many times does it try?', ...own });
    assert.match(draft.text, /\*\*L1\*\*/u);
    assert.doesNotMatch(draft.text, /\*\*L5\*\*/u);
  });
});

describe('a log that is spoken of', () => {
  it('is found where programs write one', () => {
    const logging = 'function f(card) {\n  const id = card;\n  console.error(id);\n}\n';
    const draft = reply({
      question: 'drop the id from the log line',
      text: logging,
      from: 3,
      to: 3,
    });
    assert.match(draft.text, /\*\*L3\*\*/u);
  });
});

describe('an answer to a claim that holds', () => {
  const raising = 'def withdraw(amount):\n    raise ValueError(amount)\n';
  const own = {
    text: raising,
    code: {
      definitions: [{ name: 'withdraw', kind: 'function', lines: { from: 1, to: 2 } } as const],
    },
  };

  it('begins with yes only where the question can be answered so', () => {
    assert.match(reply({ question: 'why does withdraw throw?', ...own }).text, /^It does: /u);
  });
});

describe('errors that the code deals with', () => {
  for (const question of [
    'load swallows errors',
    'load hides errors',
    'why does validate stop at the first error?',
    'why does send return None when post fails?',
    'why does emit skip subscribers that throw?',
  ])
    it(`are not asked for: ${question}`, () => {
      assert.notEqual(
        reply({ question, text: 'def load():\n    return 1\n' }).question?.slot,
        'error-text',
      );
    });

  it('are asked for where somebody has seen one', () => {
    assert.equal(
      reply({ question: 'load throws an error', text: 'def load():\n    return 1\n' }).question
        ?.slot,
      'error-text',
    );
  });
});

describe('functions beside the selection', () => {
  const elsewhere = (question: string) =>
    reply({ question, text, from: 1, to: 3, code: { definitions: [...definitions] } }).text;

  it('are pointed at where the question speaks of one', () => {
    assert.match(
      elsewhere('can median return an item that is in no list?'),
      /\*\*L5\*\* `def median/u,
    );
  });

  it('are left alone where the word is a word only', () => {
    assert.doesNotMatch(elsewhere('is the item at the median position kept?'), /L5/u);
  });
});
