import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { outcomesFor } from './casesSaid.ts';
import { shown } from './namedDefinition.ts';
import { isSaidEnd, type OutcomeClaim, readOutcome, wantsOtherwise } from './outcomeClaims.ts';
import type { Outcome } from './outcomes.ts';
import { functionSaid, said } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const always =
  /\b(?:always|every time|each time|any time|whenever|in every case|never fails to)\b/u;
/** Rests on it, and so on there being no exception. */
const reason = /\b(?:since|because|as)\b/u;
const absolute =
  /\b(?:never|always|cant|cannot|impossible|no need|nobody|no one|nothing|skip|drop|dont need|need no|only)\b/u;
const exempts =
  /\b(?:unless|except|sometimes|mostly|usually|may|might|depends|only when|only if)\b/u;

/** P11 for what is said to come of a case every time: "take always throws when there is not enough", where a setting decides. */
export function findNotAlways(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  if (wantsOtherwise.test(plain) || exempts.test(plain)) return undefined;
  const isRested = reason.test(plain) && absolute.test(plain);
  return firstStated(evidence, (clause) => {
    const never = neverIn(clause, evidence);
    if (never !== undefined) return never;
    if (!isRested && !always.test(clause)) return undefined;
    const claim = readOutcome(clause);
    const owner = claim === undefined ? undefined : functionSaid(claim.name, evidence);
    return claim === undefined || owner === undefined
      ? undefined
      : exceptionTo(claim, owner, evidence);
  });
}

const denied = longPattern`
    ^(?:.*? )??${said} (?:(?:can |could |will )?never|does not|doesnt|cant|cannot|wont) (?:ever |just )?(?:(throw|raise|panic|
    fail)s?|(?:return|give|yield)s? (?:back )?(null|nil|none|undefined|false|true|an error)) (?:(?:when(?:ever)?|if|for|on|
    in case(?: of)?) |(?=without ))(.+)$
  `;

/** "it never throws for an unknown id": the way for that case does. */
function neverIn(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', raises, what = '', rest = ''] = denied.exec(clause) ?? [];
  const owner = rest === '' ? undefined : functionSaid(name, evidence);
  if (owner === undefined) return undefined;
  const ends =
    raises !== undefined ? 'raises' : /^(?:nil|none|undefined)$/u.test(what) ? 'null' : what;
  const [only, ...others] = outcomesFor(rest, owner, evidence);
  if (only === undefined || others.length > 0 || !isSaidEnd(ends, only)) return undefined;
  return {
    claim: clause,
    fact: `In that case it does: ${shown(only.line)}.`,
    lines: [...new Set([only.line.line, ...only.guards.slice(0, 1).map(({ line }) => line)])],
    follows: `Who calls \`${owner.name}\` has to reckon with L${only.line.line} then.`,
  };
}

function exceptionTo(
  claim: OutcomeClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const [only, ...others] = outcomesFor(claim.in, owner, evidence);
  if (only === undefined || others.length > 0) return undefined;
  if (only.ends === undefined) return leftOpen(claim, owner, only, evidence);
  const condition = isSaidEnd(claim.ends, only) ? settingOf(only, evidence) : undefined;
  return condition === undefined
    ? undefined
    : {
        claim: `\`${owner.name}\` always ${claim.words} for that`,
        fact: `It does so only where \`${condition.flag}\` lets it: ${shown(condition.line)}.`,
        lines: [...new Set([condition.line.line, only.line.line])],
        follows: `Who calls \`${owner.name}\` has to reckon with the other case as well.`,
      };
}

/** What is given then is the outcome of something else: a call, a comparison, a field, or what was passed in. */
function leftOpen(
  claim: OutcomeClaim,
  owner: Definition,
  { line, guards }: Outcome,
  evidence: Evidence,
): Premise | undefined {
  const value = given.exec(line.text)?.[1]?.trim() ?? '';
  const isPassedIn = (parametersOf(owner, evidence) ?? []).some(
    ({ name }) => name === value.replace(/^\$/u, ''),
  );
  const isTruth = /^(?:true|false)$/u.test(claim.ends) && isComputed(value);
  if (!isTruth && !(claim.ends === 'null' && isPassedIn)) return undefined;
  return {
    claim: `\`${owner.name}\` always ${claim.words} for that`,
    fact: `What it gives then is not fixed: ${shown(line)}.`,
    lines: [...new Set([line.line, ...guards.slice(0, 1).map((guard) => guard.line)])],
    follows: `Who calls \`${owner.name}\` has to reckon with both.`,
  };
}

/** What stands in the parentheses of a call does not settle what comes of it. */
const isComputed = (value: string): boolean =>
  /[a-z]/iu.test(value) && !fixed.test(value.replace(/\([^()]*\)/gu, ' '));

const given = /\breturn\s+([^;]+?)(?:\s+(?:if|unless)\b.*)?;?\s*$/u;
const fixed = /\b(?:true|false|null|nil|none|undefined|raise|throw)\b/iu;

interface Setting {
  readonly flag: string;
  readonly line: SourceLine;
}

/** What else has to be so for that way to be taken, while the question says nothing of it. */
function settingOf({ guards: [own, ...outer] }: Outcome, evidence: Evidence): Setting | undefined {
  if (own === undefined) return undefined;
  const parts = conditionOf(own.text).split(/&&|\band\b/u);
  const beside = /\|\||\bor\b/u.test(own.text) || parts.length < 2 ? [] : parts;
  return [
    ...beside.map((text) => ({ text, line: own })),
    ...outer
      .filter(({ text }) => /^\s*(?:if|unless)\b/u.test(text))
      .map((line) => ({ text: conditionOf(line.text), line })),
  ]
    .map(({ text, line }) => ({ flag: flag.exec(text.trim())?.[1] ?? '', line }))
    .find((each) => each.flag !== '' && !isSpokenOf(each.flag, evidence));
}

const conditionOf = (text: string): string =>
  text.replace(/^.{0,200}?\b(?:if|unless|elsif|elif|when)\b/u, ' ');
/** `!this.lenient`, `options.strict`, `strict?`: a name by itself. */
const flag = /^[\s(]*(?:!|not\s)?([$@]?[A-Za-z_][\w.>$-]*\??)[\s){:]*(?:then)?$/u;
const plainParts =
  /^(?:this|self|allow|enable\w*|has|is|use|should|options?|opts|config|settings?)$/u;

/** By any of the words of its name; a parameter is what most cases are about. */
function isSpokenOf(name: string, { question }: Evidence): boolean {
  const words = new Set((question.text.toLowerCase().match(/[a-z\d]+/gu) ?? []).map(stem));
  return nameParts(name)
    .filter((part) => !plainParts.test(part))
    .some((part) => words.has(stem(part)));
}
