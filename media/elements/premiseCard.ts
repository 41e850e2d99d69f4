import type { Reply } from '../../src/protocol/reply.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, newId } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { lineLink, type Reveal } from '../lineLinks.ts';
import { say } from '../words.ts';

type Premise = NonNullable<Reply['premise']>;

/** Lines that the fact does not name itself. */
function moreLines({ fact, lines }: Premise, reveal: Reveal | undefined): readonly Node[] {
  if (reveal === undefined) return [];
  return lines
    .filter((line) => !new RegExp(`L${line}(?!\\d)`, 'u').test(fact))
    .flatMap((line) => [
      document.createTextNode(' '),
      lineLink({ from: line, to: line }, `L${line}`, reveal),
    ]);
}

const betterQuestion = (better: string) => [
  element('dt', {}, say('premise.better')),
  element('dd', { class: 'af-q', dir: 'auto' }, ...inlineText(better)),
];

/** A question that rests on something untrue: what was said, what is so, and the question as it could be. */
export function premiseCard(premise: Premise, send: Send, reveal: Reveal | undefined): HTMLElement {
  const { claim, fact, better } = premise;
  const heading = newId();
  const ask =
    better === undefined
      ? undefined
      : element(
          'div',
          { class: 'af-actions' },
          button(
            { class: 'af-btn', press: () => send({ type: 'ask', text: better }) },
            say('premise.ask'),
          ),
        );
  return element(
    'section',
    { class: 'af-card', 'aria-labelledby': heading },
    element(
      'div',
      { class: 'af-card-head' },
      icon('info'),
      element('h3', { id: heading }, say('premise.heading')),
    ),
    element(
      'dl',
      { class: 'af-pairs af-pairs--stack' },
      element('dt', {}, say('premise.claim')),
      element('dd', { dir: 'auto' }, ...inlineText(claim, reveal)),
      element('dt', {}, say('premise.fact')),
      element('dd', { dir: 'auto' }, ...inlineText(fact, reveal), ...moreLines(premise, reveal)),
      ...(better === undefined ? [] : betterQuestion(better)),
    ),
    ask,
  );
}
