import assert from 'node:assert/strict';
import { premiseText } from '../../../src/chat/analyst/challengeText.ts';
import { withArticle } from '../../../src/chat/clarify/premises/article.ts';
import { shown } from '../../../src/chat/clarify/premises/namedDefinition.ts';
import { worded } from '../../../src/chat/clarify/premiseWords.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = 'def loadAll(path):\n    return path\n\n\ndef send(u):\n    return u\n';
const code = {
  definitions: [
    { name: 'loadAll', kind: 'function', lines: { from: 1, to: 2 } } as const,
    { name: 'send', kind: 'function', lines: { from: 5, to: 6 } } as const,
  ],
};
const premise = (claim: string, better?: string) => ({
  claim,
  fact: 'It is otherwise.',
  lines: [1],
  ...(better === undefined ? {} : { better }),
});
const said = (question: string, claim: string): string =>
  worded(premise(claim), makeEvidence({ question, text, code })).claim;
const offered = (better: string): string | undefined =>
  worded(premise('x', better), makeEvidence({ question: 'x', text, code })).better;

describe('a premise in words', () => {
  for (const [question, claim, expected] of [
    ['why isnt template cached', 'why isnt template cached', "template isn't cached"],
    ['why is the page not cached', 'why is the page not cached', 'the page is not cached'],
    [
      'nulls arent cached properly are they',
      'nulls arent cached properly are they',
      "nulls aren't cached properly",
    ],
    ['send is public, right', 'send is public, right', '`send` is public'],
    ['why does send load it all', '`send` load it all', '`send` loads it all'],
    ['why does send push and pass', '`send` push and pass', '`send` pushes and pass'],
    ['since loadall is slow', 'since loadall is slow', '`loadAll` is slow'],
    ['why does send return a promise?', '`send` returns promise', '`send` returns a promise'],
    ['why does send return an Option?', '`send` returns option', '`send` returns an `Option`'],
    ['send returns the user', '`send` returns user', '`send` returns the user'],
    ['send returns nothing', '`send` returns nothing', '`send` returns nothing'],
    ['the default of x is USD', 'the default of `x` is usd', 'the default of `x` is USD'],
    ['there is a lock here', 'there is a lock here', 'there is a lock here'],
    ['is there a lock', 'there is a lock', 'there is a lock'],
  ] as const)
    it(`says what was said: ${claim}`, () => {
      assert.equal(said(question, claim), expected);
    });

  it('leaves the words that stand in code as they are', () => {
    assert.equal(said('x', '`sendall` isnt `isnt`'), "`sendall` isn't `isnt`");
  });

  it('offers sentences, and no statement with another name in it', () => {
    assert.equal(offered('what does send do'), 'What does send do?');
    assert.equal(offered('rename send to ship'), 'Rename send to ship.');
    assert.equal(offered('The useMemo fetches twice, stop it'), undefined);
    assert.equal(offered('`fetchWithRetry` handles 429?'), '`fetchWithRetry` handles 429?');
  });

  it('goes on in the middle of a sentence', () => {
    const told = (fact: string) => premiseText({ claim: 'x', fact, lines: [] }, '');
    assert.match(told('A mutex is none.'), /\*\*I see\*\* a mutex/u);
    assert.match(told('Python has none.'), /\*\*I see\*\* Python has/u);
    assert.match(told('JavaScript has none.'), /\*\*I see\*\* JavaScript/u);
  });
});

describe('a title in a sentence', () => {
  for (const [title, expected] of [
    ['lock', 'a lock'],
    ['enum', 'an enum'],
    ['sorting', 'sorting'],
    ['skipping of blank lines', 'skipping of blank lines'],
    ['`goto`', '`goto`'],
    ['type hints', 'type hints'],
  ] as const)
    it(`has its article: ${title}`, () => {
      assert.equal(withArticle(title), expected);
    });
});

describe('a line as a fact quotes it', () => {
  it('says that it goes on', () => {
    const [quoted] = /^`(.*)`/u.exec(shown({ line: 1, text: 'ab '.repeat(40) }))?.slice(1) ?? [];
    assert.match(quoted ?? '', /\w…$/u);
  });

  it('keeps the backticks of the code', () => {
    assert.equal(shown({ line: 3, text: ' f(`a`); ' }), '`` f(`a`); `` (L3)');
  });
});
