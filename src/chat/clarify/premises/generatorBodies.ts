import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode } from './saidFunction.ts';

/** "records returns a list", where its body yields one after the other. */
export function otherThanGenerator(
  owner: Definition,
  what: string,
  evidence: Evidence,
): Premise | undefined {
  const isOfYields = /^(?:python|javascript|typescript|tsx|php)/u.test(
    evidence.subject?.languageId ?? '',
  );
  const made =
    isOfYields &&
    /^(?:list|array|tuple|dict|dictionary|map|string|int|number|bool|set)$/u.test(what)
      ? bodyCode(owner, evidence).find(({ text }) => /^\s*(?:\w+ = )?yield\b/u.test(text))
      : undefined;
  return made === undefined || givesOther(owner, evidence) || isContext(owner, evidence)
    ? undefined
    : {
        claim: `\`${owner.name}\` returns ${what}`,
        fact: `It is a generator: ${shown(made)}.`,
        lines: [made.line, owner.lines.from],
        follows: 'It can be gone through once, and has no index and no length.',
      };
}

/** What yields may be a function within, of which the other makes a list. */
const givesOther = (owner: Definition, evidence: Evidence): boolean =>
  bodyCode(owner, evidence).some(({ text }) => /^\s*return\s+[^\s;]/u.test(text));

/** `@contextmanager` and `@fixture` give what is yielded. */
const isContext = ({ lines }: Definition, { subject }: Evidence): boolean =>
  (subject === undefined ? [] : sourceLines(subject))
    .slice(Math.max(0, lines.from - 4), lines.from)
    .some(({ text }) => /^\s*@.*(?:contextmanager|fixture)/u.test(text));
