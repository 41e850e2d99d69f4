import assert from 'node:assert/strict';
import { analyse } from '../../../src/chat/analyst/analyse.ts';
import type { ThreadState } from '../../../src/chat/clarify/decision.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

/** A thread in which nobody is to be asked any more. */
const silent: ThreadState = { asked: [], silenced: true, history: [] };

const text = [
  'def best(orders, count=10):',
  '    totals = {name: sum(values) for name, values in orders.items()}',
  '    return sorted(totals, key=totals.get, reverse=True)[:count]',
  '',
  'def show(orders):',
  '    print("best")',
  '    for name in best(orders):',
  '        if name:',
  '            print(name)',
  '',
  'def greet():',
  '    print("hello")',
].join('\n');
const definitions = [
  { name: 'best', kind: 'function', lines: { from: 1, to: 3 } },
  { name: 'show', kind: 'function', lines: { from: 5, to: 9 } },
  { name: 'greet', kind: 'function', lines: { from: 11, to: 12 } },
] as const;

function reply(question: string, from: number, to: number, code: object = {}): string {
  const enclosing = definitions.find(({ lines }) => lines.from <= from && to <= lines.to);
  const evidence = makeEvidence({
    question,
    text,
    from,
    to,
    code: { definitions: [...definitions], ...(enclosing && { enclosing }), ...code },
  });
  return analyse(decide(evidence, silent, 'when-it-matters'), evidence, silent).text;
}

const ofBest = {
  returns: [{ text: 'sorted(totals, key=totals.get, reverse=True)[:count]', line: 3 }],
  structures: [{ kind: 'comprehension', line: 2 }],
};

describe('a complaint that speaks of no line', () => {
  it('is answered with the lines on which the outcome hangs', () => {
    const said = reply('it doesnt work', 1, 3, ofBest);
    assert.match(
      said,
      /What decides the outcome of `best` in L1-3:\n- \*\*L2\*\* .*\n- \*\*L3\*\* /u,
    );
  });

  it('is answered with where a function turns that gives nothing back', () => {
    const structures = [
      { kind: 'loop', line: 7 },
      { kind: 'condition', line: 8 },
    ];
    const said = reply('it doesnt work', 5, 9, { structures });
    assert.match(
      said,
      /What decides the outcome of `show` in L5-9:\n- \*\*L7\*\* .*\n- \*\*L8\*\* /u,
    );
  });

  it('is answered with the function of which it speaks, wherever the selection is', () => {
    const said = reply('show prints nothing', 1, 3);
    assert.match(said, /What decides the outcome of `show` in L5-9:/u);
  });

  it('is answered with the selected line that it speaks of, and none from elsewhere', () => {
    const said = reply('the totals come out wrong', 2, 2);
    assert.match(said, /Nearest to it in L2:\n- \*\*L2\*\* /u);
    assert.doesNotMatch(said, /\*\*L3\*\*/u);
  });

  it('is not answered with prose that begins like code', () => {
    const prose =
      'def pick(parts):\n    """Of all\n    for each part the longest wins\n    """\n    return max(parts)';
    const evidence = makeEvidence({
      question: 'it doesnt work',
      text: prose,
      code: {
        definitions: [{ name: 'pick', kind: 'function', lines: { from: 1, to: 5 } }],
        enclosing: { name: 'pick', kind: 'function', lines: { from: 1, to: 5 } },
        returns: [{ text: 'max(parts)', line: 5 }],
      },
    });
    const said = analyse(decide(evidence, silent, 'when-it-matters'), evidence, silent).text;
    assert.match(said, /\*\*L5\*\*/u);
    assert.doesNotMatch(said, /\*\*L3\*\*/u);
  });

  it('is answered with its head where nothing decides', () => {
    assert.match(reply('it doesnt work', 11, 12), /Nearest to it in L11-12:\n- \*\*L11\*\* /u);
  });

  it('is answered with the line that it numbers, where it does', () => {
    assert.match(reply('line 1 is wrong', 1, 3, ofBest), /Nearest to it in L1-3:\n- \*\*L1\*\* /u);
  });
});

describe('a review that finds nothing', () => {
  it('points at the lines on which the outcome hangs', () => {
    assert.match(
      reply('what could go wrong here?', 1, 3, ofBest),
      /What decides the outcome of `best`/u,
    );
  });
});

describe('a short name that is said to have a value', () => {
  const identifiers = [{ name: 'n', line: 1 }];
  const short = 'def top(items, n):\n    ranked = sorted(items)\n    return ranked[:n]';
  const said = (question: string) => {
    const evidence = makeEvidence({ question, text: short, code: { identifiers } });
    return analyse(decide(evidence, silent, 'when-it-matters'), evidence, silent).text;
  };

  for (const question of ['n = 0?', 'what if n is negative?', 'what does it give for n == 0']) {
    it(`is found where it stands by itself: "${question}"`, () => {
      const text = said(question);
      assert.match(text, /\*\*L3\*\*/u);
      assert.doesNotMatch(text, /\*\*L2\*\*/u);
    });
  }
});

describe('a question with a word that every object knows', () => {
  for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    it(`is answered like any other: "${word}"`, () => {
      assert.notEqual(reply(`what does the ${word} do here?`, 1, 3, ofBest), '');
    });
  }
});
