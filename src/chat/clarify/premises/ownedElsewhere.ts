import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { covers, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const functionsOf = ({ code }: Evidence): readonly Definition[] =>
  code?.kind === 'read'
    ? code.definitions.filter(({ kind }) => kind === 'function' || kind === 'method')
    : [];

const isOther = (one: Definition, other: Definition): boolean =>
  one.lines.from !== other.lines.from;

const raising = new RegExp(
  `^(?:.*? )??${said} (?:always |also |only |just )?(?:throws|raises) (?:with )?(?:an? |the |that )?(\\w+(?:error|exception))\\b`,
  'u',
);
const comesFrom = new RegExp(
  `\\b(?:the|that|this|an?) (\\w+(?:error|exception)) (?:comes|is thrown|is raised|is coming|originates) (?:from|in|by) ${said}`,
  'u',
);

/** Java has them declared wherever they come through. */
const checked =
  /^(?:io|sql|interrupted|timeout|execution|classnotfound|parse|filenotfound)exception$/u;

/** P11 for who raises: "parse throws the FormatError", where another function of the file does. */
export const findOtherRaiser = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, error = '', from = ''] = comesFrom.exec(clause) ?? [];
    const [, by = '', named = ''] = raising.exec(clause) ?? [];
    const [name, what] = error === '' ? [by, named] : [from, error];
    const owner = name === '' ? undefined : namedOwner(name, evidence);
    return owner === undefined ? undefined : raisedBy(owner, what, evidence);
  });

const pronoun = /^(?:it|this|that|they|these|those)$/u;

/** Who says "it" and names no function may mean any of the file. */
function namedOwner(name: string, evidence: Evidence): Definition | undefined {
  const owner = functionSaid(name, evidence);
  const isNamed =
    !pronoun.test(name) || wholeWord(owner?.name ?? '', 'iu').test(evidence.question.text);
  return isNamed ? owner : undefined;
}

function raisedBy(owner: Definition, error: string, evidence: Evidence): Premise | undefined {
  const own = codeOf(owner, evidence);
  if (own.some(({ text }) => text.toLowerCase().includes(error))) return undefined;
  const isDeclared = evidence.subject?.languageId === 'java' && checked.test(error);
  const raises = new RegExp(
    isDeclared
      ? `\\b(?:throw|throws)\\b.*\\b${error}\\b`
      : `\\b(?:throw|raise)\\s+(?:new\\s+)?[\\w.:]*\\b${error}\\b`,
    'iu',
  );
  const others = functionsOf(evidence)
    .filter((each) => isOther(each, owner))
    .flatMap((each) =>
      codeOf(each, evidence)
        .filter(({ text }) => raises.test(text))
        .map((line) => ({ each, line })),
    );
  const [first] = others;
  if (first === undefined || others.some(({ each }) => mentions(own, each.name))) return undefined;
  return {
    claim: `\`${owner.name}\` raises it`,
    fact: `It is \`${first.each.name}\` that does: ${shown(first.line)}.`,
    lines: [first.line.line, owner.lines.from],
  };
}

const mentions = (code: readonly SourceLine[], name: string): boolean =>
  code.slice(1).some(({ text }) => wholeWord(name).test(text));

const noun = '(?:parameters?|params?|arguments?|args?|options?)';
const ownsIt: readonly RegExp[] = [
  new RegExp(`\\b(?:the|its) ([a-z_]\\w+) ${noun} (?:of|in) ${said}`, 'u'),
  new RegExp(
    `^(?:.*? )??${said} (?:takes?|has|have|gets?|accepts?) (?:an? |the )?([a-z_]\\w+) ${noun}\\b`,
    'u',
  ),
  new RegExp(
    `^(?:.*? )??${said} (?:takes?|accepts?|receives?|gets passed|is given|is passed) (?:the |an? )?([a-z_]\\w+)(?: too| as well| for)?$`,
    'u',
  ),
];
/** Say which one of them, not what it is called. */
const counts =
  /^(?:first|second|third|fourth|fifth|last|other|same|optional|extra|one|two|three|no)$/u;
const wishes = /\b(?:add|give|new|should|want|need|could|would|pass|introduce)\b/u;

/** P9 for whose a parameter is: "the limit parameter of send", where another function has it. */
export function findOtherOwner(evidence: Evidence): Premise | undefined {
  const { plain, clauses } = wordingOf(evidence.question);
  if (wishes.test(plain)) return undefined;
  const [, parameter, of] = ownsIt[0]?.exec(plain) ?? [];
  const stated = clauses
    .map((clause) => ownsIt[1]?.exec(clause) ?? ownsIt[2]?.exec(clause))
    .find((match) => match != null);
  const [name, word] = parameter === undefined ? [stated?.[1], stated?.[2]] : [of, parameter];
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  if (owner === undefined || word === undefined || counts.test(word)) return undefined;
  const has = (each: Definition): boolean =>
    parametersOf(each, evidence)?.some(
      ({ name: own, rest }) => rest || own.toLowerCase() === word,
    ) !== false;
  // Of what the text does not show nothing is known.
  const others = functionsOf(evidence).filter(
    (each) => isOther(each, owner) && parametersOf(each, evidence) !== undefined && has(each),
  );
  const [first] = others;
  if (first === undefined || has(owner) || mentions(codeOf(owner, evidence), word))
    return undefined;
  const [line] = codeOf(owner, evidence);
  return {
    claim: `\`${owner.name}\` has the parameter \`${word}\``,
    fact: `It is \`${first.name}\` (L${first.lines.from}) that has it${line === undefined ? '' : `, and not ${shown(line)}`}.`,
    lines: [owner.lines.from, first.lines.from],
  };
}

const inClass = longPattern`
    ^(?:.*? )??${said} (?:is|are|sits|lives|stands) (?:\w+ )?(?:(?:a |an )?(?:method|function|member) )?(?:in|of|
    inside) (?:the |my |our )?([a-z_]\w*)(?: class| type| struct)?(?= |$)
  `;

/** P9 for where a function is: "send is a method of Mailer", where it stands outside of every class, or in another one. */
export const findOtherHome = (evidence: Evidence): Premise | undefined => {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || /^(?:go|rust|cpp|c)$/u.test(subject?.languageId ?? ''))
    return undefined;
  const classes = code.definitions.filter(({ kind }) => kind === 'class');
  return firstStated(evidence, (clause) => {
    const [, name = '', home = ''] = inClass.exec(clause) ?? [];
    const claimed = classes.find((each) => each.name.toLowerCase() === home);
    const owner = claimed === undefined ? undefined : functionSaid(name, evidence);
    return owner === undefined || claimed === undefined || covers(claimed.lines, owner.lines)
      ? undefined
      : standsElsewhere(owner, claimed, classes);
  });
};

function standsElsewhere(
  owner: Definition,
  claimed: Definition,
  classes: readonly Definition[],
): Premise {
  const own = classes.findLast((each) => covers(each.lines, owner.lines));
  return {
    claim: `\`${owner.name}\` is in \`${claimed.name}\``,
    fact:
      own === undefined
        ? `It stands outside of every class (L${owner.lines.from}).`
        : `It is in \`${own.name}\` (L${own.lines.from}).`,
    lines: [owner.lines.from, claimed.lines.from],
  };
}
