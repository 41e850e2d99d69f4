import assert from 'node:assert/strict';
import { consequence, restated } from '../../../src/chat/evidence/restatements.ts';

describe('a clause said in other words', () => {
  const said = (clause: string): readonly string[] => restated(clause);

  it('loses what leads up to it and what asks for agreement', () => {
    assert.ok(said('afaik load returns a list right').includes('load returns a list'));
    assert.ok(said('i know that load already sorts them doesnt it').includes('load sorts them'));
  });

  it('is put in common words', () => {
    assert.ok(said('load hands back a tuple').includes('load returns a tuple'));
    assert.ok(said('load blows up at the first row').includes('load throws at the first row'));
    assert.ok(said('nobody uses onclose').includes('onclose is never used'));
  });

  it('names first who does it', () => {
    assert.ok(
      said('i catch the argumentexception that take raises').includes(
        'take raises the argumentexception',
      ),
    );
    assert.ok(said('the file is closed by load').includes('load closes the file'));
    assert.ok(said('we log the error').includes('it logs the error'));
    assert.ok(said('on line 9 we open the config').includes('line 9 opens the config'));
  });

  it('says of a case what comes of it', () => {
    assert.equal(
      consequence('if the list is empty it returns null'),
      'it returns null if the list is empty',
    );
  });

  it('stays as it is where there is nothing to put otherwise', () => {
    assert.deepEqual(said('load returns a list'), []);
    assert.equal(
      consequence('if the list is empty what comes back'),
      'if the list is empty what comes back',
    );
    assert.equal(consequence('it returns null'), 'it returns null');
  });
});
