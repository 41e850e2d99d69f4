import assert from 'node:assert/strict';
import type { AttachDesk } from '../../src/extension/attaching/attachDesk.ts';
import type { ChatController } from '../../src/extension/chatController.ts';
import type { EditDesk } from '../../src/extension/editDesk.ts';
import { done, refuse } from '../../src/extension/outcome.ts';
import {
  answerPage,
  type PageHandlers,
  type PageSurroundings,
  pageHandlers,
} from '../../src/extension/pageHandlers.ts';
import type { ToPage } from '../../src/protocol/page.ts';
import { MAX_TEXT } from '../../src/protocol/parsed.ts';
import { english } from './lib/english.ts';
import { pageMessages } from './lib/pageMessages.ts';
import { quietLog } from './lib/quietLog.ts';

const everyMessage = Object.values(pageMessages);

/** An editor's side in which every call is noted, and goes well. */
function surroundings(changes: Partial<PageSurroundings> = {}) {
  const calls: string[] = [];
  const noting = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          async (...given: readonly unknown[]) => {
            calls.push(`${name}.${method} ${JSON.stringify(given)}`);
            return done;
          },
      },
    );
  const note = (name: string) => async (given?: unknown) => {
    calls.push(`${name} ${JSON.stringify(given)}`);
  };
  const yes = (name: string) => async (given: unknown) => {
    calls.push(`${name} ${JSON.stringify(given)}`);
    return true;
  };
  const around: PageSurroundings = {
    chat: noting('chat') as ChatController,
    edits: noting('edits') as EditDesk,
    attaching: noting('attaching') as AttachDesk,
    t: english,
    onReady: note('ready'),
    unpin: () => calls.push('unpin'),
    copy: note('copy'),
    openLink: yes('link'),
    chooseEngine: note('engine'),
    actOnBanner: yes('banner'),
    ...changes,
  };
  return { handlers: pageHandlers(around), calls };
}

async function answersTo(message: unknown, handlers: PageHandlers = surroundings().handlers) {
  const posts: ToPage[] = [];
  const log = quietLog();
  await answerPage(message, handlers, { t: english, log, post: (each) => posts.push(each) });
  return { posts, logged: log.lines };
}

/** Handlers that all do the same. */
const alike = (handle: () => ReturnType<PageHandlers['stop']>): PageHandlers =>
  Object.fromEntries(everyMessage.map(({ type }) => [type, handle])) as unknown as PageHandlers;

describe('pageHandlers', () => {
  for (const message of everyMessage) {
    it(`lead “${message.type}” to one thing, and answer it once`, async () => {
      const { handlers, calls } = surroundings();
      const { posts } = await answersTo(message, handlers);
      assert.equal(calls.length, 1);
      assert.deepEqual(posts, [{ type: 'done', id: message.id }]);
    });
  }

  for (const [message, call] of [
    [pageMessages.ask, 'chat.ask ["Why?"]'],
    [pageMessages.answer, 'chat.answer [1,{"kind":"just-answer"}]'],
    [pageMessages['accept-edit'], 'edits.accept [1,"e1"]'],
    [pageMessages['reject-edit'], 'edits.reject [1,"e1"]'],
    [pageMessages['undo-edit'], 'edits.undo [1,"e1"]'],
    [pageMessages['open-diff'], 'edits.openDiff [1,"e1"]'],
    [pageMessages.reveal, 'chat.reveal [1,{"from":1,"to":2}]'],
    [pageMessages['choose-engine'], 'engine "remote"'],
  ] as const) {
    it(`pass on what “${message.type}” says`, async () => {
      const { handlers, calls } = surroundings();
      await answersTo(message, handlers);
      assert.deepEqual(calls, [call]);
    });
  }

  for (const url of [
    'command:workbench.action.terminal.new',
    'file:///etc/passwd',
    'vscode://x.y/z',
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.com',
    'example.com',
    '',
  ]) {
    it(`open no link to ${url || 'nothing'}`, async () => {
      const { handlers, calls } = surroundings();
      const { posts } = await answersTo({ type: 'open-link', id: 3, url }, handlers);
      assert.deepEqual(calls, []);
      assert.equal(posts[0]?.type, 'refused');
    });
  }

  it('say so where the link was not opened after all', async () => {
    const { handlers } = surroundings({ openLink: async () => false });
    const { posts } = await answersTo(pageMessages['open-link'], handlers);
    assert.equal(posts[0]?.type === 'refused' && posts[0].message, 'The link is not opened.');
  });

  it('refuse an action that no banner offers', async () => {
    const { handlers } = surroundings({ actOnBanner: async () => false });
    const { posts } = await answersTo(pageMessages['act-on-banner'], handlers);
    assert.equal(posts[0]?.type, 'refused');
  });
});

describe('answerPage', () => {
  it('answers a refusal with its sentence', async () => {
    const handlers = alike(() => refuse('Not now.'));
    const { posts } = await answersTo(pageMessages.stop, handlers);
    assert.deepEqual(posts, [{ type: 'refused', id: 4, message: 'Not now.' }]);
  });

  for (const [how, handle] of [
    [
      'at once',
      () => {
        throw new Error('/home/somebody');
      },
    ],
    ['later', () => Promise.reject(new Error('/home/somebody'))],
  ] as const) {
    for (const message of everyMessage) {
      it(`answers “${message.type}” though its handler throws ${how}`, async () => {
        const { posts, logged } = await answersTo(message, alike(handle));
        const sentence = 'That failed. The log has the details.';
        assert.deepEqual(posts, [{ type: 'refused', id: message.id, message: sentence }]);
        assert.match(logged.join('\n'), /somebody/u);
      });
    }
  }

  const misfits: readonly (readonly [string, unknown])[] = [
    ['of an unknown type', { type: 'run-command', id: 7, command: 'x' }],
    ['without a type', { id: 7 }],
    ['with a field missing', { type: 'ask', id: 7 }],
    ['with a field of another kind', { type: 'ask', id: 7, text: 5 }],
    ['with too long a text', { type: 'ask', id: 7, text: 'x'.repeat(MAX_TEXT + 1) }],
    ['with a turn that is no number', { type: 'retry', id: 7, turn: '1' }],
    ['with lines in the wrong order', { type: 'reveal', id: 7, lines: { from: 5, to: 1 } }],
    ['with an engine nobody knows', { type: 'choose-engine', id: 7, engine: 'cloud' }],
    ['named like a property of every object', { type: 'constructor', id: 7 }],
  ];
  for (const [what, message] of misfits) {
    it(`refuses a message ${what}, and does nothing`, async () => {
      const { handlers, calls } = surroundings();
      const { posts, logged } = await answersTo(message, handlers);
      assert.deepEqual(calls, []);
      assert.deepEqual(posts, [{ type: 'refused', id: 7, message: 'That was not understood.' }]);
      assert.equal(logged.length, 1);
    });
  }

  for (const message of [
    null,
    undefined,
    5,
    'ask',
    [],
    {},
    { type: 'ask' },
    { id: -1 },
    { id: 'x' },
  ]) {
    it(`has nobody to answer to for ${JSON.stringify(message)}, but logs it`, async () => {
      const { posts, logged } = await answersTo(message);
      assert.deepEqual(posts, []);
      assert.equal(logged.length, 1);
    });
  }
});
