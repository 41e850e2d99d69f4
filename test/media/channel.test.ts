import assert from 'node:assert/strict';
import { type Handlers, listen } from '../../media/channel.ts';

describe('the page’s ear', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  let heard: string[];
  let post: (data: unknown) => void;

  beforeEach(() => {
    heard = [];
    const addEventListener = (_: string, listener: (event: { data: unknown }) => void) => {
      post = (data) => listener({ data });
    };
    Object.defineProperty(globalThis, 'window', {
      value: { addEventListener },
      configurable: true,
    });
    const note = ({ type }: { readonly type: string }) => void heard.push(type);
    const handlers: Handlers = {
      snapshot: note,
      'text-delta': note,
      'focus-composer': note,
      words: note,
      done: note,
      refused: note,
    };
    listen(handlers, () => void heard.push('unreadable'));
  });
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, 'window');
    else Object.defineProperty(globalThis, 'window', before);
  });

  it('hears what fits the protocol', () => {
    post({ type: 'done', id: 1 });
    post({ type: 'refused', id: 2, message: 'No.' });
    assert.deepEqual(heard, ['done', 'refused']);
  });

  it('tells of a message of ours that cannot be read', () => {
    post({ type: 'snapshot', snapshot: { turns: [{}] } });
    post({ type: 'text-delta', turn: 1, at: -1, text: 'x' });
    post({ type: 'words', words: { 'composer.send': 3 } });
    assert.deepEqual(heard, ['unreadable', 'unreadable', 'unreadable']);
  });

  it('takes no notice of what others post', () => {
    for (const data of [undefined, null, 'snapshot', [], {}, { type: '__proto__' }, { type: 7 }]) {
      post(data);
    }
    assert.deepEqual(heard, []);
  });
});
