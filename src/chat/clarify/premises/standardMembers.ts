import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { insteadOf } from './absentFunctions.ts';
import { furtherTypes, insteadOfFurther, isStandardIn } from './furtherTypes.ts';
import { definitionOf } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { type MemberTable, standardModules, standardTypes } from './standardTypes.ts';
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
export function lacks(type: MemberTable, member: string, language: string): string | undefined {
  const instead =
    insteadOf(language, type.kind, member) ?? insteadOfFurther(language, type.kind, member);
  if (type.members?.includes(member) === true) return undefined;
  return instead ?? (type.members === undefined ? undefined : '');
}

/** "str.contains": the type itself, unless something of the file is called so. */
function typeNamed(word: string, evidence: Evidence): MemberTable | undefined {
  const { code, subject } = evidence;
  const isOurs =
    code?.kind !== 'read' ||
    code.parameters.some(({ name }) => name === word) ||
    code.definitions.some(({ name, kind }) => name === word && kind !== 'import') ||
    new RegExp(`(?<![\\w$.])${word}\\s*(?:=(?!=)|:=)|\\bfor ${word}\\b`, 'u').test(
      subject?.text ?? '',
    );
  return isOurs ? undefined : typeCalled(word.toLowerCase(), evidence);
}

function typeCalled(word: string, { subject }: Evidence): MemberTable | undefined {
  if (subject === undefined) return undefined;
  const isMeant = ({ languages, words }: MemberTable): boolean =>
    languages.includes(subject.languageId) && words.includes(word);
  return (
    standardTypes.find(isMeant) ??
    furtherTypes.find((type) => isMeant(type) && isStandardIn(word, type.kind, subject.text))
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
function described(type: MemberTable, member: string, evidence: Evidence): Premise | undefined {
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
  const lines = codeOf(subject, evidence).filter(({ text }) =>
    /\b(?:if|while|for|return)\b|=/u.test(text),
  );
  const deciding = lines.map(({ line }) => line);
  const given = lines.filter(({ text }) => /\breturn\b/u.test(text)).map(({ line }) => line);
  return [
    ...new Set([...telling.slice(0, 3), ...given.slice(0, 1), ...deciding.slice(0, 4), ...telling]),
  ].slice(0, 8);
}

export const isUsed = (member: string, { subject }: Evidence): boolean =>
  new RegExp(`(?:\\.|->|::)${escapePattern(member)}(?![\\w$])`, 'u').test(subject?.text ?? '');

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
const builtIn = longPattern`
    \b(?:built[- ]?ins?|native|standard|std ?lib|stdlib|core|pythons|javascripts|js|gos|rubys|phps|javas|
    own) (?:(?:function|method|helper) )?([a-z_]\w*)(?:\(|(?= function\b))
  `;

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

const member = '\\.?(?<member>[a-z_]\\w*)(?:\\(\\))?';
const aType = '(?<type>[a-z:]+(?:\\.[a-z]+)?)';
const ofThem = '(?: objects?| values?| instances?| class(?:es)?| types?)?';
const has =
  '(?:all |already |just |now )?(?:have|has|got|come with|comes with|ship with|ships with|offer|offers|provide|provides|support|supports)';
const called = '(?:method|function|property|member|attribute)';
const some = '(?:an? |the |its |their |own |built-in |builtin |native |handy |nice |this )*';

/** "arrays have a last() method", "the contains method of strings", "the add_months method that dates have" */
const ofType: readonly RegExp[] = [
  longPattern`
      \b(?:the|an?|its|built-in|native) ${member} ${called} (?:of|on|for|from|in) (?:an? |the |our |my |plain |any |every |
      pythons? )*${aType}
    `,
  longPattern`
      \b(?:the|an?|its|that|built-in|native) ${member} (?:${called} )?(?:that |which )?(?:an? |the |every |each |any |all |
      pythons? )*${aType}${ofThem} ${has}\b
    `,
  new RegExp(
    `\\b${aType}${ofThem} ${has} ${some}\\.?(?<member>[a-z_]\\w*)(?:\\(\\)| ${called}| built in)`,
    'u',
  ),
  longPattern`
      \b(?:use|using|call|calling|with|via|to|the|want) (?:(?:the|its|pythons|jss|javascripts|native|built-in|builtin|
      standard) )*${aType} (?:(?:built-in|native|own) )?${member} (?:method|function)\b
    `,
  longPattern`
      \b(?:built-in|builtin|native|standard|own) ${aType} ${called} (?!(?:for|to|that|which|like|in|on|of|and|or|here|
      instead)\b)${member}
    `,
  longPattern`
      \b${member} (?:is|comes|exists) (?:already )?(?:built into|part of|there on|on|built in on) (?:an? |the |every |each |
      any |all )*${aType}
    `,
];
/** "call add_months on the date": what is written like a name. */
const calledOn = longPattern`
    \b(?:use|using|call|calling|with|just) (?:the )?${member} (?:${called} )?on (?:an? |the |every |each |any |all |that |
    this |my )*${aType}
  `;
const likeName = /_[a-z]|[a-z][A-Z]/u;

export function notOfType(plain: string, evidence: Evidence): Premise | undefined {
  const saidToHave = ofType.flatMap((form) => memberSaid(form, plain, evidence));
  const calledSo = memberSaid(calledOn, plain, evidence).filter(
    ({ written }) => likeName.test(written) && !isOwn(written, evidence),
  );
  return [...saidToHave, ...calledSo]
    .map(({ type, written }) => described(type, written, evidence))
    .find((found) => found !== undefined);
}

interface OfType {
  readonly type: MemberTable;
  /** As the question writes it. */
  readonly written: string;
}

function memberSaid(form: RegExp, plain: string, evidence: Evidence): readonly OfType[] {
  const { member: name = '', type: word = '' } = form.exec(plain)?.groups ?? {};
  const type = typeCalled(word, evidence) ?? typeCalled(word.replace(/s$/u, ''), evidence);
  const written = new RegExp(`\\b${name}\\b`, 'iu').exec(evidence.question.text)?.[0] ?? name;
  return type === undefined ? [] : [{ type, written }];
}

const isOwn = (name: string, { code }: Evidence): boolean =>
  code?.kind !== 'read' || code.identifiers.some((each) => each.name === name);
