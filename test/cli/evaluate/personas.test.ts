import assert from 'node:assert/strict';
import { personaFigures } from '../../../src/cli/evaluate/personaFigures.ts';
import { personas } from '../../../src/cli/evaluate/personas.ts';
import type { PersonaThread } from '../../../src/cli/evaluate/personaThread.ts';
import { runPersonaThread } from '../../../src/cli/evaluate/personaThread.ts';
import { scriptedModel } from '../../support/scriptedModel.ts';
import { never } from '../../support/turns.ts';
import { caseOf, question } from './fixture.ts';

const asked = question('scope', 'Which?', ['The first loop', 'The returned total']);
const facts = { why: 'It is the total that is wrong.' };

const says = (name: string, ...[about, said = []]: [typeof asked | undefined, string[]?]) =>
  personas.get(name)?.(about, facts, said);

describe('scripted people', () => {
  it('say nothing where nothing is asked', () => {
    for (const name of personas.keys()) assert.equal(says(name, undefined), undefined, name);
  });

  it('answer precisely with the option that fits what they know', () => {
    assert.equal(says('precise', asked), 'The returned total');
  });

  it('answer precisely in their own words where no option fits', () => {
    assert.equal(says('precise', question('scope', 'Which?', ['Yes', 'No'])), facts.why);
    assert.equal(
      personas.get('precise')?.(question('scope', 'Which?'), { why: '' }, []),
      'I know no more than what I wrote.',
    );
  });

  it('refuse by asking for just an answer', () => {
    assert.equal(says('refusing', asked), 'just answer');
  });

  it('contradict themselves once, even unasked', () => {
    assert.equal(says('contradictory', asked), 'The first loop');
    assert.match(says('contradictory', undefined, ['The first loop']) ?? '', /opposite/);
    assert.equal(says('contradictory', undefined, ['a', 'b']), undefined);
  });
});

describe('a thread with a scripted person', () => {
  const askBlock = '```ask\n{"slot": "scope", "question": "Which part?", "why": "Two."}\n```\n';
  const ask = { type: 'text-delta', text: askBlock } as const;
  const answer = { type: 'text-delta', text: 'It is L1.' } as const;
  const end = { type: 'end', reason: 'stop' } as const;

  it('goes on until it is answered, and keeps what was said before', async () => {
    const model = scriptedModel([
      [ask, end],
      [answer, end],
    ]);
    const syntax = {
      facts: async () => ({
        kind: 'unread' as const,
        reason: 'no-grammar' as const,
        language: 'go',
        totalLines: 2,
      }),
      check: async () => ({ gone: [], added: [] }),
    };
    const person = personas.get('refusing') ?? (() => undefined);
    const thread = await runPersonaThread(
      caseOf({ acts: ['ask'], slots: ['scope'] }, { question: 'make it better' }),
      person,
      { syntax, model, asking: 'when-it-matters', samples: 0 },
      never,
    );
    assert.deepEqual(
      [thread.questions.map(({ slot }) => slot), thread.turnsToAnswer, thread.keySlots],
      [['scope'], 2, ['scope']],
    );
    // Two turns, and the first is run again to get to the second, without a call.
    assert.equal(model.requests.length, 2);
  });
});

describe('the figures of threads', () => {
  const thread = (more: Partial<PersonaThread>): PersonaThread => ({
    id: 'a',
    keySlots: [],
    mustNotAsk: [],
    questions: [],
    turnsToAnswer: 1,
    ...more,
  });

  it('are those one gets by hand', () => {
    const which = question('scope', 'Which?');
    const what = question('definition', 'What is it?');
    const threads = [
      thread({}),
      thread({ keySlots: ['scope'], questions: [which], turnsToAnswer: 2 }),
      thread({
        keySlots: ['error-text'],
        mustNotAsk: ['definition'],
        questions: [what, which],
        turnsToAnswer: 3,
      }),
      thread({ keySlots: ['scope'] }),
      thread({ questions: [which, what, which], turnsToAnswer: undefined }),
    ];
    assert.deepEqual(personaFigures(threads), {
      threads: 5,
      asked: 3,
      turnsToAnswer: 2.5,
      mostQuestions: 3,
      keyQuestionCoverage: 1 / 3,
      editorAnswerable: 1,
      repeated: 1,
      unanswered: 1,
    });
  });

  it('are null over no threads', () => {
    const { turnsToAnswer, keyQuestionCoverage, mostQuestions } = personaFigures([]);
    assert.deepEqual([turnsToAnswer, keyQuestionCoverage, mostQuestions], [null, null, 0]);
  });
});
