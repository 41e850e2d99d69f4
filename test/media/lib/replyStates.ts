import { type Declined, harmCategories, harmSigns } from '../../../src/protocol/reply.ts';
import type { Snapshot } from '../../../src/protocol/snapshot.ts';
import { looked, only, richText, settled, snapshot } from './samples.ts';

const declined: Declined = {
  category: 'illicit',
  weight: 7,
  limit: 6,
  signs: harmSigns.map((sign) => ({ sign, weight: sign === 'care' ? -4 : 2 })),
};

const declining = (instead: Partial<Declined>) =>
  settled({
    act: 'decline',
    text: "I won't write code that reads other people's mail. I can help with sharing that both see.",
    declined: { ...declined, ...instead },
  });

/** What a reply can look like. */
export const replies: Readonly<Record<string, Snapshot>> = {
  answer: only(settled({ text: richText }, { looked, lookedMs: 1240 })),
  premise: only(
    settled({
      act: 'challenge',
      text: '',
      premise: {
        claim: '`drain` is called twice',
        fact: 'It is called once, in L30.',
        lines: [30, 41],
        better: 'Why does the one call of `drain` handle too little?',
      },
    }),
  ),
  follows: only(
    settled(
      {
        act: 'challenge',
        text: '',
        premise: {
          claim: '`sort` returns a copy',
          fact: '`sort` changes the list in place, in L12.',
          lines: [12],
          follows: 'Use `sorted` where the result is needed.',
        },
      },
      { looked: looked.filter(({ nothing }) => nothing), lookedMs: 8 },
    ),
  ),
  assumptions: only(
    settled({ act: 'answer-assuming', assumptions: ['`items` is never empty', 'Node 22'] }),
  ),
  declined: only(declining({})),
  declinedKinds: snapshot({
    turns: harmCategories.map((category, at) => ({ ...declining({ category }), turn: at + 1 })),
  }),
  sampled: only(
    settled(
      {
        text: richText,
        usage: {
          promptTokens: 900,
          replyTokens: 120,
          samples: { count: 3, tokens: 412, estimated: false },
        },
      },
      {
        looked: [
          ...looked,
          { what: 'secrets', found: '2 not sent', ms: 0 },
          { what: 'samples', found: '3 agree', ms: 900 },
        ],
        lookedMs: 1240,
      },
    ),
  ),
  sampledAbout: only(
    settled({
      text: richText,
      usage: {
        promptTokens: 900,
        replyTokens: 120,
        samples: { count: 2, tokens: 300, estimated: true },
      },
    }),
  ),
  hiddenOne: only(settled({ text: 'A name\u200b.' })),
  hidden: only(settled({ text: 'A name\u200b with `a\u202eb` in it.' })),
};
