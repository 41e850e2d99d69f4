import assert from 'node:assert/strict';
import { states } from './lib/states.ts';
import { usePanel } from './lib/suite.ts';

describe('a turn that did not come to its answer', () => {
  const panel = usePanel();
  const button = (name: string) => panel().page.getByRole('button', { name });

  async function pressed(name: string) {
    await panel().posted();
    await button(name).focus();
    await panel().press('Enter');
    return panel().posted();
  }

  it('is asked again by keyboard, of whoever is chosen', async () => {
    await panel().show(states.failed ?? assert.fail());
    assert.deepEqual(await pressed('Ask again'), [{ type: 'retry', turn: 1 }]);
  });

  it('is answered without a model where that is wished', async () => {
    await panel().show(states.failed ?? assert.fail());
    const posted = await pressed('Answer without a model');
    assert.deepEqual(posted, [{ type: 'retry', turn: 1, engine: 'analyst' }]);
  });

  it('offers that too where a person stopped a model', async () => {
    await panel().show(states.stopped ?? assert.fail());
    assert.equal(await button('Answer without a model').count(), 1);
  });

  it('offers no other way where no model was to answer', async () => {
    await panel().show(states.failedAnalyst ?? assert.fail());
    assert.equal(await button('Answer without a model').count(), 0);
    assert.equal(await button('Ask again').count(), 1);
  });
});
