import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { type MisbehavingServer, open, type Script, say } from '../support/misbehavingServer.ts';
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

/** What the server says next; each test sets it before it asks. */
const replies: { next: Script } = { next: (response) => response.end() };

const asking = [
  'Two readings are possible.\n\n',
  '```ask\n',
  'Which bookings should be shared?\n',
  'why: The default list lives as long as the module.\n',
  'slot: expected-behaviour\n',
  '- None, each call starts empty (L20)\n',
  '- All of one day\n',
  '```\n',
];

const editing = [
  'The default list at L20 is made once.\n\n',
  '```edit path=python/calendar_slots.py title="Make the list per call"\n',
  '<<<<<<< SEARCH\n',
  'def add_booking(start, end, bookings=[]):\n',
  '=======\n',
  'def add_booking(start, end, bookings=None):\n',
  '    bookings = [] if bookings is None else bookings\n',
  '>>>>>>> REPLACE\n',
  '```\n',
];

describe('an OpenAI-compatible endpoint', function endpoint() {
  this.timeout(60_000);
  const folder = copyOfSamples();
  const workbench = sharedWorkbench({ folder });
  let server: MisbehavingServer;

  before(async () => {
    server = await startScriptedEndpoint((response, seen) => replies.next(response, seen));
    await connectTo(server, workbench());
    await chooseEngine(await openPanel(workbench().page), /scripted/);
  });
  after(() => server.close());

  it('shows the reply while it streams, and whole in the end', async () => {
    const { page } = workbench();
    replies.next = answerOf(['The list ', 'is made ', 'once, ', 'at L20.'], 400);
    const asked = askAbout(
      page,
      'python/calendar_slots.py',
      [20, 25],
      'why does a new day start with old bookings?',
    );
    const panel = await webviewFrame(page, '.af-input');
    await lastTurn(panel).getByText('The list is made').waitFor();
    assert.equal(await lastTurn(panel).locator('.af-bar').count(), 0);
    await asked;
    assert.match(await lastTurn(panel).innerText(), /The list is made once, at L20\./);
  });

  it("turns a model's question into a card", async () => {
    const panel = await panelOf(workbench().page);
    replies.next = answerOf(asking, 5);
    await ask(panel, 'can you change that?');
    await ended(panel);
    const card = lastTurn(panel).getByRole('radiogroup');
    assert.deepEqual(await card.getByRole('radio').count(), 2);
    assert.match(await lastTurn(panel).innerText(), /Which bookings should be shared\?/);
    assert.doesNotMatch(await lastTurn(panel).innerText(), /```/);
  });

  it("sends the answer, and turns a model's edit into a card", async () => {
    const panel = await panelOf(workbench().page);
    replies.next = answerOf(editing, 5);
    const requests = server.seen.length;
    await lastTurn(panel).getByRole('radio').first().click();
    const card = panel.locator('.af-edit').last();
    await card.getByRole('button', { name: /^Accept/ }).waitFor();
    assert.match(await card.innerText(), /bookings=None/);
    assert.match(
      server.seen
        .slice(requests)
        .map(({ body }) => body)
        .join('\n'),
      /each call starts empty/,
    );
  });

  it('closes the socket within 200 ms of Stop, and keeps what was written', async () => {
    const panel = await panelOf(workbench().page);
    replies.next = async (response) => {
      await open(say('Half of it'), 60_000)(response);
    };
    await ask(panel, 'tell me more');
    await lastTurn(panel).getByText('Half of it').waitFor();
    const request = server.seen.at(-1);
    const clicked = performance.now();
    await panel.getByRole('button', { name: /^Stop/ }).click();
    const closed = await request?.closed;
    assert.ok(closed !== undefined && closed - clicked < 200, `${closed} - ${clicked}`);
    await ended(panel);
    assert.match(await lastTurn(panel).innerText(), /Half of it/);
  });

  it('keeps and marks the part that came before the server broke off', async () => {
    const panel = await panelOf(workbench().page);
    replies.next = async (response) => {
      await open(say('The first half'), 200)(response);
      response.socket?.destroy();
    };
    await ask(panel, 'go on');
    await lastTurn(panel).locator('.af-note').waitFor();
    const text = await lastTurn(panel).innerText();
    assert.match(text, /The first half/);
    assert.match(text, /closed before the answer was complete/);
  });

  it('loses nothing when the window is reloaded in the middle of a reply', async () => {
    const { page, reload } = workbench();
    const panel = await panelOf(page);
    replies.next = async (response) => {
      await open(say('Written before the reload'), 60_000)(response);
    };
    await ask(panel, 'one more');
    await lastTurn(panel).getByText('Written before the reload').waitFor();
    await page.waitForTimeout(500);
    await reload();
    const again = await openPanel(page);
    const turns = again.locator('.af-turn');
    await turns.first().waitFor();
    const text = await again.locator('.af-thread').innerText();
    assert.match(text, /one more/);
    assert.match(text, /Written before the reload/);
    assert.match(text, /The first half/);
    await runCommand(page, 'Ask First: New Thread');
  });
});

const panelOf = (page: Page): Promise<Frame> => webviewFrame(page, '.af-input');
