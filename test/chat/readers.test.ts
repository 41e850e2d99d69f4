import fc from 'fast-check';
import { hostileShapes } from '../support/hostileText.ts';
import { readers } from '../support/readers.ts';

// How long they take is measured by `npm run bench:readers`: a busy machine would break a test of it.

/** 20,000 in all, spread evenly. */
const RUNS = Math.ceil(20_000 / Object.keys(readers).length);

/** The hostile shapes at any length, put together and torn, among text of every kind. */
const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...hostileShapes), fc.nat(300)).map(([{ make }, units]) => make(units)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('\n', '\r\n', '\r', '```', '```ask\n', '```edit path=a\n', '\ud83d', '\ufeff'),
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.nat(40))
  .map(([pieces, torn]) => pieces.join('').slice(torn));

/** UTF-16 units, with lines enough that no call takes them all as its arguments. */
const LONG = 2 ** 18;

for (const [name, read] of Object.entries(readers)) {
  describe(`the reader of ${name}`, function () {
    this.timeout(60_000);

    it('throws on no text', () => {
      fc.assert(
        fc.property(text, (any) => {
          read(any);
        }),
        { numRuns: RUNS },
      );
    });

    it('throws on no long text of a hostile shape', () => {
      for (const { make } of hostileShapes) read(make(LONG));
    });
  });
}
