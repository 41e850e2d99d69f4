import assert from 'node:assert/strict';
import {
  type AskAdapter,
  MOST_VALUES,
  readFrame,
  valuesAttachment,
} from '../../../src/extension/facts/frameValues.ts';

const answers: Readonly<Record<string, unknown>> = {
  stackTrace: {
    stackFrames: [
      { id: 7, name: 'f', line: 12, column: 1, source: { path: '/app/rows.py' } },
      { id: 8, name: 'g', line: 30, column: 1, source: { path: '/lib/other.py' } },
    ],
  },
  scopes: {
    scopes: [
      { name: 'Locals', variablesReference: 1 },
      { name: 'Closure', variablesReference: 2 },
      { name: 'Globals', variablesReference: 3, expensive: true },
    ],
  },
};

const scopes: Readonly<Record<number, unknown>> = {
  1: {
    variables: [
      { name: 'count', value: '3', type: 'int', variablesReference: 0 },
      { name: 'secret', value: "'x'", variablesReference: 0 },
    ],
  },
  2: {
    variables: [
      { name: 'count', value: '900', variablesReference: 0 },
      { name: 'rows', value: `[${'1, '.repeat(400)}\n]`, variablesReference: 9 },
    ],
  },
};

function adapter(instead: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const ask: AskAdapter = async (command, args) => {
    asked.push(`${command} ${JSON.stringify(args)}`);
    if (command in instead) return instead[command];
    if (command !== 'variables') return answers[command];
    return scopes[(args as { variablesReference: number }).variablesReference];
  };
  return { ask, asked };
}

const frame = { threadId: 1, frameId: 7 };
const names = new Set(['count', 'rows', 'absent']);
const here = (path: string) => path === '/app/rows.py';

describe('readFrame', () => {
  it('has the values of the wanted names alone, those of the innermost scope', async () => {
    const { ask, asked } = adapter();
    const found = await readFrame(ask, frame, names, here);
    assert.equal(found?.line, 12);
    assert.deepEqual(
      found?.values.map(({ name, value }) => [name, value.slice(0, 5)]),
      [
        ['count', '3'],
        ['rows', '[1, 1'],
      ],
    );
    assert.ok(
      !asked.some((request) => request.includes('"variablesReference":3')),
      'an expensive scope',
    );
  });

  it('is nothing where the frame is in another file, or gone', async () => {
    const { ask } = adapter();
    assert.equal(await readFrame(ask, { ...frame, frameId: 8 }, names, here), undefined);
    assert.equal(await readFrame(ask, { ...frame, frameId: 9 }, names, here), undefined);
  });

  it('fails where the adapter refuses, or answers something else', async () => {
    const refusing: AskAdapter = () => Promise.reject(new Error('not paused'));
    await assert.rejects(readFrame(refusing, frame, names, here), /not paused/u);
    const { ask } = adapter({ scopes: { scopes: 'none' } });
    await assert.rejects(readFrame(ask, frame, names, here));
  });

  it('reads so many values and no more', async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ name: `v${at}`, value: `${at}` }));
    const { ask } = adapter({ variables: { variables: many } });
    const wanted = new Set(many.map(({ name }) => name));
    const found = await readFrame(ask, frame, wanted, here);
    assert.equal(found?.values.length, MOST_VALUES);
  });
});

describe('valuesAttachment', () => {
  it('is one line a variable, cut where it is long', async () => {
    const found = await readFrame(adapter().ask, frame, names, here);
    const attachment = found && valuesAttachment(found);
    assert.equal(attachment?.source, 'L12');
    const [count, rows] = attachment?.text.split('\n') ?? [];
    assert.equal(count, 'count: int = 3');
    assert.equal(rows?.length, 'rows = '.length + 201);
  });

  it('is nothing without values', () => {
    assert.equal(valuesAttachment({ line: 1, values: [] }), undefined);
  });
});
