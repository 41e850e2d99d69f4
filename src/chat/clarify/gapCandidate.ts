import type { Evidence } from '../evidence/evidence.ts';
import { findGap, type Gap } from '../evidence/specification.ts';
import { type Candidate, candidate } from './candidates.ts';

type Words = Parameters<typeof candidate>[1];

function wordsFor(gap: Gap): Words {
  switch (gap.kind) {
    case 'either-or':
      return {
        text: `Which is it: ${gap.choices.join(' or ')}?`,
        why: 'Both cannot be returned, and the description names both.',
        because: `The description leaves open whether ${gap.choices.join(' or ')} is meant.`,
        assumption: `It is ${gap.choices[0]}.`,
      };
    case 'vague':
      return {
        text: `What exactly is meant by “${gap.words}”?`,
        why: 'Every reading of it is another function.',
        because: 'The description names a condition without saying which.',
        assumption: 'The nearest reading of the words is meant.',
      };
    case 'no-example':
      return {
        text: 'What should it return for one input you know?',
        why: 'The description has no example, and more than one function fits it.',
        because: 'There is no example to check an implementation against.',
        assumption: 'What the name and the description say is all that is wanted.',
      };
  }
}

/** For a function that is still to be written: what its description leaves open. */
export function askGap(evidence: Evidence): Candidate | undefined {
  const gap = findGap(evidence);
  if (gap === undefined) return undefined;
  const options = gap.kind === 'either-or' ? gap.choices.map((text) => ({ text })) : [];
  return candidate('expected-behaviour', wordsFor(gap), options);
}
