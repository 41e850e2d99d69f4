import type { Declined } from '../../protocol/reply.ts';

/** What is refused: the category by OpenAI's names, and in words for the person why, and what is offered in its place. */
export interface Refusal {
  readonly category: Declined['category'];
  readonly because: string;
  readonly instead: string;
}

const emergency = 'If somebody is in danger, call your local emergency number.';
const protecting = 'I can help with code that protects people: blocking, reporting, rate limits.';

export const harms = {
  access: {
    category: 'illicit',
    because: "I won't help get into accounts or systems of others.",
    instead: 'If it is your own system, I can help to find and close the way in.',
  },
  betraying: {
    category: 'illicit',
    because: "I won't help do to somebody what they are not to know of.",
    instead: 'I can help with a version that tells them and asks first.',
  },
  cheating: {
    category: 'illicit',
    because: "I won't help cheat in an exam or pass off somebody's work.",
    instead: 'I can explain the subject, or practise it with you.',
  },
  credentials: {
    category: 'illicit',
    because: "I won't help take someone's credentials or data.",
    instead: 'I can explain how to keep such data safe in your own program.',
  },
  damage: {
    category: 'illicit',
    because: "I won't help build something that damages or holds other people's machines.",
    instead: 'I can help to detect it, to recover from it, or to keep it out.',
  },
  fraud: {
    category: 'illicit',
    because: "I won't help deceive people for money, data or votes, or with unlawful trade.",
    instead: 'I can help to recognise it: duplicates, limits, audit trails.',
  },
  hate: {
    category: 'hate',
    because: "I won't write or decide against people for what they are.",
    instead: 'I can help to check code for such bias, or to moderate such text.',
  },
  harassing: {
    category: 'harassment',
    because: "I won't help humiliate or harass somebody.",
    instead: protecting,
  },
  hurting: {
    category: 'illicit/violent',
    because: "I won't help hurt anybody.",
    instead: emergency,
  },
  minors: {
    category: 'sexual/minors',
    because: "I won't help with sexual content about children, or with reaching them for it.",
    instead: emergency,
  },
  piracy: {
    category: 'illicit',
    because: "I won't help get around what others ask to be paid for.",
    instead: 'I can look for a free or open alternative with you.',
  },
  safety: {
    category: 'illicit/violent',
    because: "I won't help defeat what keeps people safe.",
    instead: 'I can help to find out why it triggers, so that it triggers only when it should.',
  },
  selfHarm: {
    category: 'self-harm/instructions',
    because: "I won't help with harming yourself or others to it, and I'm concerned.",
    instead:
      'If it is about you, please talk to someone now: findahelpline.com lists free lines in your country.',
  },
  sexual: {
    category: 'sexual',
    because: "I won't write sexual content.",
    instead: 'I can help with the code that handles such content: labels, filters, age checks.',
  },
  stalking: {
    category: 'illicit',
    because: "I won't help watch or locate somebody without their knowledge.",
    instead: 'I can help with sharing that both sides switch on and see.',
  },
  tampering: {
    category: 'illicit',
    because: "I won't help falsify or destroy records that others rely on.",
    instead: 'I can help to correct them in the open, with a note of what was changed.',
  },
  threatening: {
    category: 'harassment/threatening',
    because: "I won't help threaten or frighten people.",
    instead: protecting,
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type Harm = keyof typeof harms;
