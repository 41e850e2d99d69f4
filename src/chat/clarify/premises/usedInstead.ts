import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const uses = new RegExp(
  `^(?:.* )?${said} (?:only |still |already |also )?(?:uses?|calls?|relies on|goes through) (?:the |a |an )?([\\w$.]+)`,
  'u',
);

/** P1 for "why does start use setTimeout": a name that the question spells like code, and that is nowhere in the file. */
export const findUnusedCall = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, owner = '', name = ''] = uses.exec(clause) ?? [];
    const literal = evidence.question.names.find(
      (each) => each.literal && each.name.toLowerCase() === name,
    );
    const user = literal === undefined ? undefined : functionSaid(owner, evidence);
    if (literal === undefined || user === undefined) return undefined;
    return isThere(literal.name, evidence) ? undefined : described(user, literal.name, evidence);
  });

function isThere(name: string, { subject, editor }: Evidence): boolean {
  const last = name.split('.').at(-1) ?? name;
  return (
    subject?.text.toLowerCase().includes(last.toLowerCase()) !== false ||
    editor.definitions.some((found) => found.name === last)
  );
}

function described(user: Definition, name: string, evidence: Evidence): Premise {
  const body = codeOf(user, evidence).filter(({ text }) => /\w/u.test(text));
  const about = relevantLines(evidence, 2, user.lines).filter(({ line }) => line > user.lines.from);
  const instead = about.length > 0 ? about : body.slice(1, 3);
  const has = instead.length === 0 ? '' : ` What it has: ${instead.map(shown).join(', ')}.`;
  return {
    claim: `\`${user.name}\` uses \`${name}\``,
    fact: `There is no \`${name}\` in this file.${has}`,
    lines: instead.length === 0 ? [user.lines.from] : instead.map(({ line }) => line),
  };
}
