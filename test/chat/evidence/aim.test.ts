import assert from 'node:assert/strict';
import { aimOf, targetLines } from '../../../src/chat/evidence/aim.ts';
import type { Definition } from '../../../src/protocol/codeFacts.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = [
  'class RateLimiter:',
  '    def allow(self, key):',
  '        return prune(key)',
  '',
  'def prune(key):',
  '    return key',
  '',
  'def average_age(users):',
  '    return total(users) / len(users)',
  '',
  'def total(rows):',
  '    return sum(rows)',
].join('\n');

const definition = (
  name: string,
  kind: Definition['kind'],
  from: number,
  to: number,
): Definition => ({ name, kind, lines: { from, to } });

const definitions = [
  definition('RateLimiter', 'class', 1, 3),
  definition('allow', 'method', 2, 3),
  definition('prune', 'function', 5, 6),
  definition('average_age', 'function', 8, 9),
  definition('total', 'function', 11, 12),
];

const evidence = (question: string) => makeEvidence({ question, text, code: { definitions } });
const aimed = (question: string) => aimOf(evidence(question))?.map(({ from }) => from);

describe('aimOf', () => {
  it('is anywhere where only a class that holds values is named', () => {
    const holder = [
      definition('Job', 'class', 1, 3),
      definition('__init__', 'method', 2, 3),
      definition('stale', 'function', 5, 6),
    ];
    const asked = makeEvidence({
      question: 'a Job is missing',
      text,
      code: { definitions: holder },
    });
    assert.equal(aimOf(asked), undefined);
  });

  it('is what the question names in code, with what that calls', () => {
    assert.deepEqual(aimed('why does `average_age` fail?'), [8, 11]);
  });

  it('is what the question names in plain words', () => {
    assert.deepEqual(aimed('the average age is off by one'), [8, 11]);
  });

  it('is a class by the last part of its name', () => {
    assert.deepEqual(aimed('the limiter lets 11 through'), [1, 2, 5]);
  });

  it('is a class by no part that another name shares', () => {
    const other = definition('limiter_of', 'function', 8, 9);
    const shared = makeEvidence({
      question: 'the limiter lets 11 through',
      text,
      code: { definitions: [...definitions.slice(0, 3), other] },
    });
    assert.equal(aimOf(shared), undefined);
  });

  it('is not a function by one part of its name', () => {
    assert.equal(aimed('the average is off'), undefined);
  });

  it('is not named by words that complain', () => {
    const fix = makeEvidence({
      question: 'please fix the bug',
      text,
      code: { definitions: [definition('fix', 'function', 5, 6)] },
    });
    assert.equal(aimOf(fix), undefined);
  });

  it('is anywhere where only a type is named', () => {
    const typed = makeEvidence({
      question: 'the limiter lets 11 through',
      text,
      code: { definitions: [definition('RateLimiter', 'type', 1, 3), ...definitions.slice(2)] },
    });
    assert.equal(aimOf(typed), undefined);
  });

  it('is anywhere where nothing is named', () => {
    assert.equal(aimed('this crashes'), undefined);
  });
});

describe('targetLines', () => {
  it('are the lines of the one function that plain words name', () => {
    assert.deepEqual(targetLines(evidence('is the average age rounded?')), { from: 8, to: 9 });
  });

  it('are those of the selection where words name two', () => {
    const both = targetLines(evidence('does the average age use prune?'));
    assert.deepEqual(both, { from: 1, to: 12 });
  });
});
