import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wholeWord } from '../../evidence/sourceLines.ts';
import { insteadOf } from './absentFunctions.ts';
import { definitionOf } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { type StandardType, standardModules, standardTypes } from './standardTypes.ts';
import { tellingLines } from './tellingLines.ts';

/** "frames.last", as a question writes it. */
export interface MemberSaid {
  readonly whole: string;
  readonly receiver: string;
  readonly member: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands for it is code, or else says what to do. */
export const followedBy = (instead: string, name: string): Pick<Premise, 'follows'> =>
  instead === ''
    ? {}
    : {
        follows: /^(?:an?|two) /u.test(instead)
          ? `What does the same is ${instead.replaceAll('$', name)}.`
          : `Use \`${instead.replaceAll('$', name)}\`.`,
      };

/** What one uses instead of a member that a type does not have; empty where nothing is known, undefined where it has it. */
export function lacks(type: StandardType, member: string, language: string): string | undefined {
  const instead = insteadOf(language, type.kind, member);
  if (type.members?.includes(member) === true) return undefined;
  return instead ?? (type.members === undefined ? undefined : '');
}

/** "str.contains": the type itself, unless something of the file is called so. */
function typeNamed(word: string, evidence: Evidence): StandardType | undefined {
  const language = evidence.subject?.languageId ?? '';
  const { code, subject } = evidence;
  const isOurs =
    code?.kind !== 'read' ||
    code.parameters.some(({ name }) => name === word) ||
    code.definitions.some(({ name }) => name === word) ||
    new RegExp(`(?<![\\w$.])${word}\\s*(?:=(?!=)|:=)|\\bfor ${word}\\b`, 'u').test(
      subject?.text ?? '',
    );
  return isOurs
    ? undefined
    : standardTypes.find(
        ({ languages, words }) =>
          languages.includes(language) && words.includes(word.toLowerCase()),
      );
}

export function notOfNamedType(
  { receiver, member }: MemberSaid,
  evidence: Evidence,
): Premise | undefined {
  const type = typeNamed(receiver, evidence);
  return type === undefined ? undefined : described(type, member, evidence);
}

/** Of a type that is named itself, unless the file uses what it does not have: then somebody has added it. */
function described(type: StandardType, member: string, evidence: Evidence): Premise | undefined {
  const instead = lacks(type, member, evidence.subject?.languageId ?? '');
  if (instead === undefined || isUsed(member, evidence)) return undefined;
  return {
    claim: `${type.called} has \`${member}\``,
    fact: `${capital(type.called)} has no \`${member}\`.`,
    lines: linesAbout(evidence),
    ...followedBy(instead, 'x'),
  };
}

/** What is asked about, and what decides there: one of them is what the member would replace. */
function linesAbout(evidence: Evidence): readonly number[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const telling = tellingLines(evidence, subject.lines);
  const deciding = codeOf(subject, evidence)
    .filter(({ text }) => /\b(?:if|while|for|return)\b|=/u.test(text))
    .map(({ line }) => line);
  return [...new Set([...telling.slice(0, 3), ...deciding.slice(0, 4), ...telling])].slice(0, 8);
}

export const isUsed = (member: string, { subject }: Evidence): boolean =>
  new RegExp(`(?:\\.|->|::)${member.replace(/[$!?]/gu, '\\$&')}(?![\\w$])`, 'u').test(
    subject?.text ?? '',
  );

/** "strings.Reverse", of a module of the language's own library. */
export function notOfModule(
  { receiver, member }: MemberSaid,
  evidence: Evidence,
): Premise | undefined {
  const { subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const module = standardModules.find(
    ({ name, languages }) => name === receiver && languages.includes(subject.languageId),
  );
  if (module === undefined || module.members.includes(member)) return undefined;
  const isStandard = module.isImported
    ? code.imports.some(({ name }) => name === receiver) || standard.test(evidence.question.text)
    : !code.definitions.some(({ name }) => name === receiver);
  if (!isStandard || isUsed(member, evidence)) return undefined;
  const instead = insteadOf(subject.languageId, receiver, member) ?? '';
  return {
    claim: `\`${receiver}\` has \`${member}\``,
    fact: `The standard \`${receiver}\` has no \`${member}\`.`,
    lines: linesAbout(evidence),
    ...followedBy(instead, 'x'),
  };
}

const standard =
  /\b(?:built[- ]?in|standard(?: library| lib)?|std ?lib|stdlib|native|out of the box|own)\b/iu;

/** "the built in len()": of the language itself. */
const builtIn =
  /\b(?:built[- ]?ins?|native|standard|std ?lib|stdlib|core|pythons|javascripts|js|gos|rubys|phps|javas|own) (?:(?:function|method|helper) )?([a-z_]\w*)(?:\(|(?= function\b))/u;

export function notBuiltIn(plain: string, evidence: Evidence): Premise | undefined {
  const { subject } = evidence;
  const [, name = ''] = builtIn.exec(plain) ?? [];
  if (subject === undefined || name === '' || definitionOf(name, evidence) !== undefined)
    return undefined;
  const written = new RegExp(name, 'iu').exec(evidence.question.text)?.[0] ?? name;
  const instead = insteadOf(subject.languageId, 'function', written);
  if (instead === undefined || wholeWord(written).test(subject.text)) return undefined;
  return {
    claim: `there is a built-in \`${written}\``,
    fact: `The language has no function \`${written}\`.`,
    lines: linesAbout(evidence),
    ...followedBy(instead, 'x'),
  };
}

/** "arrays have a last() method", "the contains method of strings" */
const ofType: readonly RegExp[] = [
  /\b(?:the|an?|its|built-in|native) (?<member>[a-z]\w*)(?:\(\))? (?:method|function|property|member|attribute) (?:of|on|for|from|in) (?:an? |the |our |my |plain |any )*(?<type>[a-z:]+)s?\b/u,
  /\b(?<type>[a-z:]+?)s? (?:have|has|come with|comes with|offer|offers|support|supports) (?:(?:an?|the|its|their|own|built-in|native|this) )*\.?(?<member>[a-z]\w*)(?:\(\)| (?:method|function|property|built in))/u,
  /\b(?:use|using|call|calling|with|via|to|the|want) (?:(?:the|its|pythons|jss|javascripts|native|built-in|builtin|standard) )*(?<type>[a-z:]+?)s? (?:(?:built-in|native|own) )?(?<member>[a-z]\w*)(?:\(\))? (?:method|function)\b/u,
];

export function notOfType(plain: string, evidence: Evidence): Premise | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  for (const form of ofType) {
    const { member = '', type: word = '' } = form.exec(plain)?.groups ?? {};
    const type = standardTypes.find(
      ({ languages, words }) => languages.includes(subject.languageId) && words.includes(word),
    );
    const written = new RegExp(`\\b${member}\\b`, 'iu').exec(evidence.question.text)?.[0] ?? member;
    const found = type === undefined ? undefined : described(type, written, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}
