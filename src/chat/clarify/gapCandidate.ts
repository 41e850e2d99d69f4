import type { Evidence } from '../evidence/evidence.ts';
import type { Purpose } from '../evidence/examples/purpose.ts';
import { findGap, type Gap } from '../evidence/specification.ts';
import { type Candidate, candidate } from './candidates.ts';

type Words = Parameters<typeof candidate>[1];

const inCode = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(' and ');

/** Where the description does not say what the function is for. */
function wordsForPurpose(gap: Purpose): Words {
  switch (gap.kind) {
    case 'unfinished':
      return {
        text: `How does the sentence go on that ends “… ${gap.words}”?`,
        why: 'What is missing there decides what is returned.',
        because: 'A sentence of the description breaks off.',
        assumption: 'Nothing that matters follows.',
      };
    case 'circular':
      return {
        text: `What does “${gap.word}” mean here?`,
        why: 'The description explains it only with itself, and examples fit many meanings.',
        because: `“${gap.word}” is all that the description says, and it is the function's own name.`,
        assumption: 'The examples show all that is meant.',
      };
    case 'no-result':
      return {
        text: 'What should it return?',
        why: 'The description says what comes in, and nothing of what is to be made of it.',
        because: 'The description names no result.',
        assumption: 'The examples show all that is meant.',
      };
    case 'other-names':
      return {
        text: `Which of its parameters is ${inCode(gap.said)}?`,
        why: `The function takes ${inCode(gap.taken)}, of which the description does not speak.`,
        because: 'The description and the signature use different names.',
        assumption: 'They are meant in the order in which they are named.',
      };
  }
}

function wordsFor(gap: Gap): Words {
  switch (gap.kind) {
    case 'contradicted':
      return {
        text: `The description says ${gap.said}, its example shows \`${gap.shown.replaceAll('`', '')}\`. Which holds?`,
        why: 'No function can do both.',
        because: `The description says ${gap.said}, and its own example shows another result.`,
        assumption: 'The description holds, and its example is mistaken.',
      };
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
    case 'unmentioned':
      return {
        text: `What is ${inCode(gap.parameters)} for?`,
        why: 'The function takes it, and the description does not speak of it.',
        because: 'A parameter is nowhere in the description.',
        assumption: `${inCode(gap.parameters)} is used as its name says.`,
      };
    case 'no-example':
      return {
        text: 'What should it return for one input you know?',
        why: 'The description has no example, and more than one function fits it.',
        because: 'There is no example to check an implementation against.',
        assumption: 'What the name and the description say is all that is wanted.',
      };
    default:
      return wordsForPurpose(gap);
  }
}

function optionsFor(gap: Gap): readonly { readonly text: string }[] {
  if (gap.kind === 'either-or') return gap.choices.map((text) => ({ text }));
  if (gap.kind !== 'contradicted') return [];
  return [{ text: 'The description' }, { text: 'The example' }];
}

/** For a function that is still to be written: what its description leaves open or contradicts. */
export function askGap(evidence: Evidence): Candidate | undefined {
  const gap = findGap(evidence);
  return gap === undefined
    ? undefined
    : candidate('expected-behaviour', wordsFor(gap), optionsFor(gap));
}
