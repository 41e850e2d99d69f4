import assert from 'node:assert/strict';
import { sayEngine, useWords } from '../../media/words.ts';
import { ANALYST } from '../../src/chat/analyst/analystName.ts';

describe('the name of who answers', () => {
  afterEach(() => useWords({}));

  it('is the model’s own', () => {
    useWords({ 'engine.analyst': 'Eingebauter Analytiker' });
    assert.equal(sayEngine('Qwen2.5-Coder 0.5B'), 'Qwen2.5-Coder 0.5B');
  });

  it('is said in the person’s language where it is the analyst’s', () => {
    assert.equal(sayEngine(ANALYST), ANALYST);
    useWords({ 'engine.analyst': 'Eingebauter Analytiker' });
    assert.equal(sayEngine(ANALYST), 'Eingebauter Analytiker');
  });
});
