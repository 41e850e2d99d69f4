import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const fallsBack = longPattern`
    ^(?:.*? )??${said} (?:always |then |just |simply |only |already |will |would )*(?:falls? back (?:to|on)|defaults? to|
    ends up (?:with|returning|giving)|settles (?:for|on)) (?:the |an? )?([^ ,]+)
  `;

/** A text in quotes is left out of clauses. */
const quoted = /^["'`]/u;

const textIn = (question: string): string =>
  /["'`]([^"'`\s]+)["'`]/u.exec(question)?.[1]?.toLowerCase() ?? '';

const nothing = /^(?:null|nil|none|undefined|nothing|false)$/u;

/** P6 for what is given where nothing else is: "it falls back to en", against the function's last way out. */
export const findOtherFallback = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', value = ''] = fallsBack.exec(clause) ?? [];
    const word = quoted.test(value) ? textIn(evidence.question.text) : value;
    const owner = word === '' ? undefined : functionSaid(name, evidence);
    return owner && fallsElsewhere(owner, word, evidence);
  });

function fallsElsewhere(owner: Definition, word: string, evidence: Evidence): Premise | undefined {
  const last = lastOf(owner, evidence);
  return last !== undefined && isOther(word, last) ? described(owner, word, last) : undefined;
}

/** The way out that stands under no condition. */
function lastOf(owner: Definition, evidence: Evidence): Outcome | undefined {
  const last = outcomesOf(owner, evidence).at(-1);
  return last?.guards.length === 0 ? last : undefined;
}

/** Only where the last line gives a nothing, or throws, it surely is no other value. */
function isOther(value: string, { line, ends = [] }: Outcome): boolean {
  const bare = value.replaceAll(/["'`.,;]/gu, '');
  const isEmpty = ends.some((end) => end === 'null' || end === 'false' || end === 'raises');
  return isEmpty && !nothing.test(bare) && !line.text.toLowerCase().includes(bare);
}

const described = (owner: Definition, value: string, { line }: Outcome): Premise => ({
  claim: `\`${owner.name}\` falls back to ${value}`,
  fact: `Where nothing else applies it ends with ${shown(line)}.`,
  lines: [line.line],
  better: `What is to be done with L${line.line}, where \`${owner.name}\` is called?`,
});
