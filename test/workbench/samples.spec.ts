import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';
import type { MisbehavingServer, Script } from '../support/misbehavingServer.ts';
import { runCommand, webviewFrame } from './lib/drive.ts';
import {
  ask,
  askAbout,
  chooseEngine,
  copyOfSamples,
  ended,
  lastTurn,
  openPanel,
} from './lib/panel.ts';
import { answerOf, connectTo, startScriptedEndpoint } from './lib/scriptedEndpoint.ts';
import { sharedWorkbench } from './lib/workbench.ts';

const asked = v.object({
  seed: v.optional(v.number()),
  messages: v.array(v.object({ content: v.string() })),
});

const fix = (line: string) =>
  [
    '```edit path=python/calendar_slots.py',
    '<<<<<<< SEARCH',
    'def add_booking(start, end, bookings=[]):',
    '=======',
    line,
    '>>>>>>> REPLACE',
    '```',
  ].join('\n');

const perCall = `Start each call with an empty list (L20)\n${fix('def add_booking(start, end, bookings=None):')}`;
const required = `Make the list a required argument (L20)\n${fix('def add_booking(start, end, bookings):')}`;
const frozen = `Never change the list that is given (L20)\n${fix('def add_booking(start, end, bookings=()):')}`;

/** What the model says: to each trial by its number, and as the answer. */
const replies = {
  trials: [perCall, required, frozen],
  answer: 'The default list is made once, at L20.',
};

const isTrial = (body: string): boolean =>
  (v.parse(asked, JSON.parse(body)).messages.at(-1)?.content ?? '').includes(
    'This time reply in short',
  );

const reply: Script = (response, seen) => {
  const { seed = 1 } = v.parse(asked, JSON.parse(seen.body));
  const text = isTrial(seen.body) ? replies.trials[seed - 1] : replies.answer;
  return answerOf([text ?? ''])(response, seen);
};

describe('trial answers of a model', function samples() {
  this.timeout(60_000);
  const workbench = sharedWorkbench({ folder: copyOfSamples() });
  let server: MisbehavingServer;

  before(async () => {
    server = await startScriptedEndpoint(reply);
    await connectTo(server, workbench(), { 'askFirst.samples': 3 });
    await chooseEngine(await openPanel(workbench().page), /scripted/);
  });
  after(() => server.close());

  const asks = () => server.seen.filter(({ path }) => path.endsWith('/chat/completions'));

  it('become a question where they differ, with what each would do as an option', async () => {
    const panel = await askAbout(
      workbench().page,
      'python/calendar_slots.py',
      [20, 25],
      'can you change how bookings are shared?',
    );
    const card = lastTurn(panel).getByRole('radiogroup');
    await card.waitFor();
    const options = await card.getByRole('radio').allInnerTexts();
    assert.equal(options.length, 3);
    for (const plan of [/empty list/, /required argument/, /Never change the list/]) {
      assert.ok(
        options.some((option) => plan.test(option)),
        `${plan} in ${options.join(' | ')}`,
      );
    }
    assert.match(await lastTurn(panel).innerText(), /Which of these do you mean\?/);
    assert.deepEqual(
      asks().map(({ body }) => isTrial(body)),
      [true, true, true],
    );
  });

  it('are told of among what was looked at', async () => {
    const panel = await panelOf(workbench().page);
    const fold = lastTurn(panel).locator('details').first();
    await fold.locator('summary').click();
    assert.match(await fold.innerText(), /3 samples differ/);
  });

  it('are answered by a click, which the model is told, and not asked about again', async () => {
    const panel = await panelOf(workbench().page);
    const before = asks().length;
    await lastTurn(panel)
      .getByRole('radio', { name: /required argument/ })
      .click();
    await panel.getByText('The default list is made once').waitFor();
    await ended(panel);
    const bodies = asks()
      .slice(before)
      .map(({ body }) => body);
    assert.deepEqual(bodies.map(isTrial), [false]);
    assert.match(bodies.join('\n'), /required argument/);
  });

  it('that agree are followed by the answer at once', async () => {
    const { page } = workbench();
    await runCommand(page, 'Ask First: New Thread');
    const panel = await panelOf(page);
    await panel.locator('.af-turn').first().waitFor({ state: 'detached' });
    replies.trials = [perCall, perCall, perCall];
    const before = asks().length;
    await ask(panel, 'can you change how bookings are shared?');
    await ended(panel);
    assert.match(await lastTurn(panel).innerText(), /The default list is made once/);
    assert.equal(await lastTurn(panel).getByRole('radiogroup').count(), 0);
    // A third that differs would not matter: it is not drawn.
    assert.deepEqual(
      asks()
        .slice(before)
        .map(({ body }) => isTrial(body)),
      [true, true, false],
    );
  });
});

const panelOf = (page: Page): Promise<Frame> => webviewFrame(page, '.af-input');
