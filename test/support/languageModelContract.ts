import assert from 'node:assert/strict';
import { EngineError } from '../../src/protocol/engineError.ts';
import type {
  GenerateRequest,
  LanguageModel,
  ModelEvent,
} from '../../src/protocol/languageModel.ts';

/** A model, and requests that have it do the three things a model can do. */
export interface ContractSubject {
  readonly model: LanguageModel;
  /** It writes a few words and is done. */
  readonly writes: GenerateRequest;
  /** It writes something and goes on, for longer than any test. */
  readonly goesOn: GenerateRequest;
  /** It fails. */
  readonly fails: GenerateRequest;
}

const never = new AbortController().signal;

async function all(events: AsyncIterable<ModelEvent>): Promise<readonly ModelEvent[]> {
  const heard: ModelEvent[] = [];
  for await (const event of events) heard.push(event);
  return heard;
}

/** What the port `LanguageModel` promises, whoever is behind it. Call it inside a `describe`. */
export function keepsTheContract(open: () => Promise<ContractSubject> | ContractSubject): void {
  it('says text, then at most one usage, then one end', async () => {
    const { model, writes } = await open();
    const kinds = (await all(model.generate(writes, never))).map(({ type }) => type);
    assert.match(kinds.join(' '), /^(text-delta )+(usage )?end$/);
    assert.deepEqual(model.status, { kind: 'idle' });
  });

  it('throws the reason of a signal that is aborted before', async () => {
    const { model, writes } = await open();
    const reason = new Error('too late');
    await assert.rejects(all(model.generate(writes, AbortSignal.abort(reason))), reason);
  });

  it('throws the reason of a signal that is aborted meanwhile, and can be asked again', async () => {
    const { model, writes, goesOn } = await open();
    const stop = new AbortController();
    const reason = new Error('enough');
    await assert.rejects(async () => {
      for await (const _ of model.generate(goesOn, stop.signal)) stop.abort(reason);
    }, reason);
    assert.equal((await all(model.generate(writes, never))).at(-1)?.type, 'end');
  });

  it('stops for a reader who leaves, and can be asked again', async () => {
    const { model, writes, goesOn } = await open();
    for await (const _ of model.generate(goesOn, never)) break;
    assert.equal((await all(model.generate(writes, never))).at(-1)?.type, 'end');
  });

  it('fails with an error of ours, and says so', async () => {
    const { model, fails } = await open();
    await assert.rejects(all(model.generate(fails, never)), EngineError);
    assert.equal(model.status.kind, 'failed');
  });

  it('counts more tokens in more text', async () => {
    const { model } = await open();
    const short = await model.countTokens('one two', never);
    const long = await model.countTokens('one two three four five six seven', never);
    assert.ok(short > 0 && long > short, `${short}, ${long}`);
  });
}
