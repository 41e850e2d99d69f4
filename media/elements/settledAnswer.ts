import type { Answer } from '../../src/protocol/conversationEvent.ts';
import { element, icon } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { say } from '../words.ts';

const icons: Readonly<Record<Answer['kind'], string>> = {
  option: 'check',
  text: 'check',
  'just-answer': 'debug-step-over',
  'you-decide': 'arrow-right',
  cancelled: 'circle-slash',
};

function wording(answer: Answer): string {
  switch (answer.kind) {
    case 'option':
    case 'text':
      return answer.text;
    case 'just-answer':
      return say('settled.skipped');
    case 'you-decide':
      return say('settled.decided');
    case 'cancelled':
      return say('settled.cancelled');
  }
}

/** A question that no longer waits, in one line. The ways not to choose stay apart. */
export const settledAnswer = (question: string, answer: Answer): HTMLElement =>
  element(
    'p',
    { class: 'af-settled' },
    icon(icons[answer.kind], 'af-dim'),
    element(
      'span',
      { dir: 'auto' },
      ...inlineText(question),
      ' ',
      element('span', { class: 'af-a' }, ...inlineText(wording(answer))),
    ),
  );
