import type { Reply } from '../../src/protocol/reply.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, newId } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { mentioned, type Reveal, range } from '../lineLinks.ts';
import { lineRuns } from '../lineRuns.ts';
import { say } from '../words.ts';

type Premise = NonNullable<Reply['premise']>;

/** Where it can be seen: lines that the fact does not name itself. */
function seenRows({ fact, lines }: Premise, reveal: Reveal | undefined): readonly Node[] {
  const named = mentioned(fact);
  const rest = lines.filter((line) => !named.some(({ from, to }) => from <= line && line <= to));
  if (rest.length === 0) return [];
  const places = lineRuns(rest).map((run) => `L${range(run)}`);
  return [
    element('dt', {}, say('premise.seen')),
    element('dd', {}, ...inlineText(places.join(', '), reveal)),
  ];
}

/** The question as it could be, or what follows where none is left. */
function nextRows({ better, follows }: Premise, reveal: Reveal | undefined): readonly Node[] {
  if (better !== undefined)
    return [
      element('dt', {}, say('premise.better')),
      element('dd', { class: 'af-q', dir: 'auto' }, ...inlineText(better)),
    ];
  if (follows === undefined) return [];
  return [
    element('dt', {}, say('premise.follows')),
    element('dd', { dir: 'auto' }, ...inlineText(follows, reveal)),
  ];
}

/** A question that rests on something untrue: what was said, what is so, and the question as it could be. */
export function premiseCard(premise: Premise, send: Send, reveal: Reveal | undefined): HTMLElement {
  const { claim, fact, better, needsModel } = premise;
  const heading = newId();
  const ask =
    better === undefined || needsModel
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
      element('dd', { dir: 'auto' }, ...inlineText(fact, reveal)),
      ...seenRows(premise, reveal),
      ...nextRows(premise, reveal),
    ),
    ask,
  );
}
