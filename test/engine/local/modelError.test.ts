import assert from 'node:assert/strict';
import { ModelError } from '../../../src/engine/local/modelError.ts';
import { describeFailure } from '../../../src/engine/local/process/describeFailure.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';

describe('ModelError', () => {
  it('has the sentence of its fault, in English, and the code of its kind', () => {
    const bad = new ModelError('no-file', { file: 'config.json' });
    assert.equal(bad.message, 'The model has no file config.json. Download it again.');
    assert.equal(bad.code, 'bad-model');
    assert.equal(new ModelError('no-onnx', {}).code, 'unsupported-model');
  });

  it('keeps what led to it', () => {
    const cause = new Error('ENOENT');
    assert.equal(new ModelError('no-file', { file: 'x' }, { cause }).cause, cause);
  });

  it('does not carry a hostile file’s endless names on', () => {
    const file = 'a'.repeat(1_000_000);
    const { message, fault } = new ModelError('outside-folder', { file });
    assert.ok(message.length < 400);
    assert.match(message, /a… points outside its folder/u);
    assert.ok(JSON.stringify(fault).length < 400);
  });

  it('is not alone in travelling with a fault: a failure of the engine keeps its own', () => {
    const fault = { key: 'memory-need', facts: { need: '9 GB', free: '2 GB' } } as const;
    const failure = new EngineError('not-enough-memory', 'It does not fit.', { fault });
    assert.deepEqual(describeFailure(failure), {
      code: 'not-enough-memory',
      message: 'It does not fit.',
      fault,
    });
    const about = new EngineError('no-runtime', 'None.', { detail: 'linux-mips' });
    assert.equal(describeFailure(about).detail, 'linux-mips');
  });

  it('travels as its fault, with its sentence for the log', () => {
    assert.deepEqual(describeFailure(new ModelError('graph-loop', { file: 'm', operator: 'If' })), {
      code: 'unsupported-model',
      message: 'm was refused: it contains the loop If. Choose another export of the model.',
      fault: { key: 'graph-loop', facts: { file: 'm', operator: 'If' } },
    });
  });
});
