import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AppliedPlace,
  findUndoing,
  shiftPlace,
  type TextChange,
} from '../../../src/extension/edits/placeInFile.ts';

const applied = (text: string, { offset, length, text: put }: TextChange): string =>
  text.slice(0, offset) + put + text.slice(offset + length);

/** Few letters, so that the same text stands in many places. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '$&'), maxLength: 6 });
/** A text, an edit somewhere in it, and what somebody does to it afterwards; places as fractions of the text. */
const history = fc.record({
  before: words,
  oldText: words,
  newText: words,
  after: words,
  changes: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(3), put: words }),
    { maxLength: 5 },
  ),
});

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

interface Followed {
  readonly text: string;
  readonly place: AppliedPlace | undefined;
}

/** Really edits the text, and follows the place as the editor tells of each change. */
function follow({ before, oldText, newText, after, changes }: History): Followed {
  const start: Followed = {
    text: before + newText + after,
    place: { start: before.length, oldText, newText },
  };
  return changes.reduce<Followed>(({ text, place }, { at, removed, put }) => {
    const offset = Math.floor(at * text.length);
    const change = { offset, length: Math.min(removed, text.length - offset), text: put };
    return { text: applied(text, change), place: place && shiftPlace(place, change) };
  }, start);
}

describe('shiftPlace', () => {
  const place: AppliedPlace = { start: 4, oldText: 'nul', newText: 'nil' };

  it('moves with what is typed before it', () => {
    assert.equal(shiftPlace(place, { offset: 4, length: 0, text: 'xy' })?.start, 6);
    assert.equal(shiftPlace(place, { offset: 0, length: 4, text: '' })?.start, 0);
  });

  it('stays where something is typed after it', () => {
    assert.equal(shiftPlace(place, { offset: 7, length: 0, text: 'xy' }), place);
  });

  it('is lost when somebody types into it', () => {
    assert.equal(shiftPlace(place, { offset: 5, length: 0, text: 'x' }), undefined);
    assert.equal(shiftPlace(place, { offset: 3, length: 2, text: '' }), undefined);
    assert.equal(shiftPlace(place, { offset: 6, length: 4, text: '' }), undefined);
  });

  it('stands on its text for as long as it is followed, whatever is done to the file', () => {
    fc.assert(
      fc.property(history, (done) => {
        const { text, place: now } = follow(done);
        assert.ok(now === undefined || text.startsWith(now.newText, now.start));
        assert.ok(now === undefined || now.start <= text.length);
      }),
    );
  });
});

describe('findUndoing', () => {
  const edit = { oldText: 'nul', newText: 'nil' };

  it('takes back the followed place though the same text stands elsewhere', () => {
    const place = { start: 4, ...edit };
    assert.deepEqual(findUndoing('nil nil', place, edit), {
      kind: 'found',
      start: 4,
      end: 7,
      oldText: 'nul',
    });
  });

  it('restores the text that really stood there, which may be indented otherwise', () => {
    const place = { start: 0, oldText: '\tnul', newText: '\tnil' };
    const undoing = findUndoing('\tnil', place, edit);
    assert.equal(undoing.kind === 'found' && undoing.oldText, '\tnul');
  });

  it('finds the new text by itself where it stands once', () => {
    const undoing = findUndoing('if err == nil {', undefined, edit);
    assert.equal(undoing.kind === 'found' && undoing.start, 10);
  });

  it('does not choose between two places', () => {
    assert.equal(findUndoing('nil nil', undefined, edit).kind, 'ambiguous');
  });

  it('counts places that overlap as several', () => {
    const overlapping = { oldText: 'x', newText: 'aba' };
    assert.equal(findUndoing('ababa', undefined, overlapping).kind, 'ambiguous');
  });

  it('has nothing to take back where the new text is gone', () => {
    assert.equal(findUndoing('if err == nul {', undefined, edit).kind, 'gone');
  });

  it('does not guess where a deletion was', () => {
    const deletion = { oldText: 'nul', newText: '' };
    assert.equal(findUndoing('if err', undefined, deletion).kind, 'gone');
  });

  it('does not trust a place whose text is another', () => {
    const place = { start: 0, ...edit };
    const undoing = findUndoing('if nil', place, edit);
    assert.equal(undoing.kind === 'found' && undoing.start, 3);
  });

  it('restores every byte where nobody touched the edit, whatever was done around it', () => {
    fc.assert(
      fc.property(history, (done) => {
        const { text, place } = follow(done);
        if (place === undefined) return;
        const undoing = findUndoing(text, place, done);
        assert.ok(undoing.kind === 'found');
        const { start, end, oldText } = undoing;
        const undone = applied(text, { offset: start, length: end - start, text: oldText });
        assert.equal(undone, withoutEdit(done));
      }),
    );
  });

  it('never touches a text in which the new one does not stand exactly once', () => {
    fc.assert(
      fc.property(words, words, words, (text, oldText, newText) => {
        const undoing = findUndoing(text, undefined, { oldText, newText });
        const places = [...text].flatMap((_, at) =>
          newText !== '' && text.startsWith(newText, at) ? [at] : [],
        );
        const kind = places.length === 0 ? 'gone' : places.length > 1 ? 'ambiguous' : 'found';
        assert.equal(undoing.kind, kind);
      }),
    );
  });
});

/** The file as it would be had the edit never been made: what was done before its place and after it is the same. */
function withoutEdit({ before, oldText, newText, after, changes }: History): string {
  let head = before;
  let tail = after;
  for (const { at, removed, put } of changes) {
    const whole = head.length + newText.length + tail.length;
    const offset = Math.floor(at * whole);
    const length = Math.min(removed, whole - offset);
    const isBefore = offset + length <= head.length;
    if (isBefore) head = applied(head, { offset, length, text: put });
    else tail = applied(tail, { offset: offset - head.length - newText.length, length, text: put });
  }
  return head + oldText + tail;
}
