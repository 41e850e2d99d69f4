import assert from 'node:assert/strict';
import { answerBody } from '../../../src/chat/analyst/answerBody.ts';
import { confirmed } from '../../../src/chat/clarify/confirmed.ts';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { factsOf } from '../../engine/syntax/syntaxBench.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const samples = {
  go: [
    'package a',
    'func f(u string, mu *sync.Mutex) error {',
    '\tresp, err := http.Get(u)',
    '\tif err != nil {',
    '\t\treturn err',
    '\t}',
    '\tdefer resp.Body.Close()',
    '\treturn nil',
    '}',
    'func g() {}',
  ].join('\n'),
  typescript: [
    "export async function money(cents: number, currency = 'EUR', tries = 5_000) {",
    '  const rate = await load(currency);',
    '  return rate * cents * tries;',
    '}',
  ].join('\n'),
  python: [
    'def f(path):',
    '    db = open(path)',
    '    try:',
    '        return db',
    '    finally:',
    '        db.close()',
  ].join('\n'),
  shell: 'set -euo pipefail\necho "$1"\n',
} as const;

async function evidenceOf(language: keyof typeof samples, question: string) {
  const text = samples[language];
  const code = await factsOf(language, text, { from: 1, to: text.split('\n').length });
  return makeEvidence({ question, text, language, code });
}

describe('what is so, and can be read off a line', () => {
  for (const [language, question, line] of [
    ['go', 'the body is closed with defer, right?', 7],
    ['go', 'resp.Body is closed isnt it', 7],
    ['go', 'is the body closed?', 7],
    ['go', 'the body is already closed', 7],
    ['typescript', 'load is awaited, right?', 2],
    ['typescript', 'load is awaited, right ?', 2],
    ['typescript', 'so load is awaited?', 2],
    ['typescript', 'currency defaults to EUR isnt it', 1],
    ['typescript', 'currency is optional right', 1],
    ['python', 'db is closed in finally, right?', 6],
    ['shell', 'pipefail is on, correct?', 1],
  ] as const)
    it(`is answered with its line: ${question}`, async () => {
      const evidence = await evidenceOf(language, question);
      assert.match(answerBody(evidence, false).text, new RegExp(`^Yes: .*\\(L${line}\\)\\.$`, 'u'));
      assert.equal(
        decide(evidence, { asked: [], silenced: false, history: [] }, 'eager').act,
        'answer',
      );
    });

  for (const [language, question] of [
    ['go', 'the body is closed in g, right?'],
    ['go', 'the body is closed with a finally, right?'],
    ['go', 'the body is closed when get fails, right?'],
    ['go', 'should the body be closed?'],
    ['go', 'is the body closed twice?'],
    ['go', 'the body is closed, so why does it leak?'],
    ['typescript', 'tries defaults to 6000'],
    ['typescript', 'currency defaults to USD'],
    ['typescript', 'is load awaited by the caller?'],
    ['python', 'is db closed by open?'],
    ['shell', 'is errexit good?'],
  ] as const)
    it(`is not said of what asks for more, or is not so: ${question}`, async () => {
      assert.deepEqual(confirmed(await evidenceOf(language, question)), {});
    });
});
