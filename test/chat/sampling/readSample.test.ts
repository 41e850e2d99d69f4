import assert from 'node:assert/strict';
import { sampleOf } from '../../support/samples.ts';
import { ask, edit } from '../../support/turns.ts';

describe('readSample', () => {
  it('reads the plan without its lines, and the lines that change', () => {
    const sample = sampleOf(`- **Use** nil for nul (L3)${edit('err == nul', 'err == nil')}`);
    assert.equal(sample.plan, 'Use nil for nul');
    assert.deepEqual(sample.lines, { from: 3, to: 3 });
    assert.equal(sample.newLine, 'if err == nil {');
  });

  it('takes the title of an edit for a plan where nothing is said', () => {
    const head = 'edit path=src/worker.go title="Use nil"';
    assert.equal(sampleOf(edit('err == nul', 'err == nil', head)).plan, 'Use nil');
  });

  it('reads the lines that are cited where nothing changes', () => {
    const sample = sampleOf('It compares (L2) where it should send (L4-5).');
    assert.deepEqual(sample.cited, [
      { from: 2, to: 2 },
      { from: 4, to: 5 },
    ]);
    assert.deepEqual([sample.lines, sample.fix], [{ from: 2, to: 2 }, undefined]);
  });

  it('finds two fixes equal that search for more or less and look different', () => {
    const short = sampleOf(edit('\tch <= 1', '\tch <- 1'));
    const long = sampleOf(edit('func f() {\n\tch <= 1', 'func f() {\n\tch  <-  1 // send'));
    assert.equal(short.fix, long.fix);
  });

  it('finds two fixes different that put the same in other places', () => {
    const one = sampleOf(edit('\tch <= 1', '\tlog()\n\tch <= 1'));
    const other = sampleOf(edit('\tif err', '\tlog()\n\tif err'));
    assert.notEqual(one.fix, other.fix);
  });

  it('makes all edits of a sample one fix, in any order', () => {
    const send = edit('ch <= 1', 'ch <- 1');
    const nil = edit('nul', 'nil');
    assert.equal(sampleOf(send + nil).fix, sampleOf(nil + send).fix);
  });

  it('counts an edit that changes only the looks as none', () => {
    assert.equal(sampleOf(edit('ch <= 1', 'ch  <=  1 // compares')).fix, undefined);
  });

  it('compares edits that fit nowhere by what they put in', () => {
    const [one, same, other] = ['nil', ' nil ', 'null'].map((text) =>
      sampleOf(edit('not in the file', text)),
    );
    assert.equal(one?.fix, same?.fix);
    assert.notEqual(one?.fix, other?.fix);
  });

  it('tells a question and a challenge from an answer', () => {
    assert.equal(sampleOf(ask('Which?')).act, 'ask');
    assert.equal(sampleOf('**You said** it returns. **I see** it does not (L1).').act, 'challenge');
    assert.equal(sampleOf('It sends.\nAssuming: ch is a channel').act, 'answer');
  });

  it('says where lines are added and taken away', () => {
    const added = sampleOf(edit('func f() {', 'func f() {\n\tlog()'));
    assert.deepEqual(added.lines, { from: 2, to: 2 });
    const taken = sampleOf(edit('\tch <= 1\n\tif err == nul {', '\tif err == nul {'));
    assert.deepEqual(taken.lines, { from: 2, to: 2 });
  });

  it('cuts a plan that is no line but a page', () => {
    assert.ok(sampleOf(`Use ${'very '.repeat(100)}long words`).plan.length <= 121);
  });
});
