import type { Correction } from '../../src/protocol/reply.ts';
import type { Send } from '../channel.ts';
import { button, type Child, element, icon } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { lineLink, type Reveal, range } from '../lineLinks.ts';
import { say, sayAround, sayClock, sayCount } from '../words.ts';

export interface CorrectionOptions {
  readonly correction: Correction;
  /** The changes that can still be taken back. */
  readonly undoable: readonly string[];
  readonly send: Send;
  readonly showTurn: (turn: number) => void;
  /** Shows lines of the file that the correcting turn is about. */
  readonly reveal: Reveal | undefined;
}

type Recalled = Correction['open'][number];

function recalled({ text, lines, turn }: Recalled, send: Send): HTMLElement {
  const reveal: Reveal = (shown) => send({ type: 'reveal', turn, lines: shown });
  return element(
    'li',
    { dir: 'auto' },
    ...inlineText(text, reveal),
    ...(lines === undefined ? [] : [' ', lineLink(lines, `L${range(lines)}`, reveal)]),
  );
}

const list = (items: readonly Recalled[], send: Send): HTMLElement =>
  element('ul', { class: 'af-plain' }, ...items.map((one) => recalled(one, send)));

function pairs({ ruledOut, open }: Correction, send: Send): HTMLElement {
  const ruled: readonly Child[] =
    ruledOut.length === 0
      ? []
      : [element('dt', {}, say('wrong.ruledOut')), element('dd', {}, list(ruledOut, send))];
  return element(
    'dl',
    { class: 'af-pairs af-pairs--stack' },
    ...ruled,
    element('dt', {}, say('wrong.open')),
    element('dd', {}, open.length === 0 ? say('wrong.nothingOpen') : list(open, send)),
  );
}

/** Takes back all of them, the last first: a later change may stand on an earlier one. */
function undoButton({ correction, undoable, send }: CorrectionOptions): HTMLElement {
  const undo = () => {
    for (const edit of undoable.toReversed())
      send({ type: 'undo-edit', turn: correction.turn, edit });
  };
  return element(
    'div',
    { class: 'af-actions' },
    button(
      { class: 'af-btn', press: undo, attributes: { 'data-focus': 'undo' } },
      icon('discard'),
      sayCount('wrong.undo', undoable.length),
    ),
  );
}

/** "I was wrong with my fix": which one, what shows it, what it rules out, what is left, and the way back. */
export function correctionCard(options: CorrectionOptions): HTMLElement {
  const { correction, undoable, send, showTurn, reveal } = options;
  const link = button(
    {
      class: 'af-link',
      press: () => showTurn(correction.turn),
      attributes: { title: say('wrong.goTo'), 'data-focus': 'fix' },
    },
    say('wrong.fix', { time: sayClock(correction.at) }),
  );
  const fact = element('span', { dir: 'auto' }, ...inlineText(correction.fact, reveal));
  return element(
    'section',
    { class: 'af-card af-wrong' },
    element('p', { class: 'af-wrong-says' }, ...sayAround('wrong.at', { fix: link, fact })),
    pairs(correction, send),
    undoable.length === 0 ? undefined : undoButton(options),
  );
}
