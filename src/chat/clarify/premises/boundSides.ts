import type { Premise } from '../../../protocol/reply.ts';
import { boundSideSaid } from '../../evidence/boundSide.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { shown } from './namedDefinition.ts';

/** P11 for a bound itself: "why are 18 year olds rejected?", where only those below are. */
export function findOtherSide({ question, subject, code }: Evidence): Premise | undefined {
  const side = code?.kind === 'read' ? boundSideSaid(question.text, subject) : undefined;
  if (side === undefined || side.takes === side.saidToTake) return undefined;
  const { line, bound, takes } = side;
  return {
    claim: `exactly ${bound} ${takes ? 'does not go' : 'goes'} that way`,
    fact: `${takes ? 'It does' : 'It does not'}: ${shown(line)} ${takes ? 'takes' : 'leaves out'} ${bound} itself.`,
    lines: [line.line],
    better: `Is the value really ${bound} when it gets there?`,
  };
}
