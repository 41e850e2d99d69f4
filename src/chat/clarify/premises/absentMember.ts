import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, Subject } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, holds, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import {
  followedBy,
  isUsed,
  lacks,
  type MemberSaid,
  notBuiltIn,
  notOfModule,
  notOfNamedType,
  notOfType,
} from './standardMembers.ts';
import { standardTypes } from './standardTypes.ts';
import { kindOfName } from './valueKinds.ts';

/** P7: a member that a question takes for granted, and that what it is asked of does not have. */
export function findAbsentMember(evidence: Evidence): Premise | undefined {
  const { intent, states } = evidence.question;
  const { plain } = wordingOf(evidence.question);
  // Who reports it missing, or wants it mended, takes nothing for granted.
  if (states.error || deniesIt.test(plain)) return undefined;
  return (
    (intent === 'fix' ? undefined : reportedMissing(evidence)) ??
    membersSaid(evidence)
      .map(
        (said) =>
          notOfValue(said, evidence) ??
          notOfNamedType(said, evidence) ??
          notOfModule(said, evidence),
      )
      .find((found) => found !== undefined) ??
    notBuiltIn(plain, evidence) ??
    notOfType(plain, evidence)
  );
}

const deniesIt = longPattern`
    \b(?:missing|unknown|no such|not exist\w*|isnt there|(?:is|are|isnt) there (?:an?|any|some\w*|no)|undefined|has no|
    have no|had no|hasnt|doesnt have|does not have|dont have|there is no|theres no|why is there no|why no|
    (?:like|as|from|of) (?:in )?(?:java|python|ruby|js|javascript|c#|kotlin|swift|rust|php|go|golang|lodash|underscore|linq|
    scala)s?|be added|belongs? (?:in|on|to)|polyfill|extension method|monkey ?patch|prototype)\b|
    \b(?:add|write|implement|define|create|introduce|make|need|build|roll|give|wish|were|was) (?:\w+ ){0,3}(?:an? |my |our |
    own )(?:\w+(?:\(\))? ){0,4}(?:method|function|helper|member|property|equivalent|version)\b|\b(?:equivalent|counterpart|
    something like|kind of|sort of|does .{1,30} (?:have|exist|offer|support))\b
  `;

/** What compilers and checkers say of a member that is not there. The name is the first group that matched. */
const missing =
  /\bProperty '([\w$]+)' does not exist on type\b|\bhas no attribute ["'](\w+)["']|\bno member named '(\w+)'|\bundefined \(type .{1,80} has no field or method (\w+)|\bno (?:method|field|function or associated item)(?: named)? `(\w+)`|\bdoes not contain a definition for '(\w+)'|\bundefined method [`'](\w+[?!]?)'|\bCall to undefined method [\w\\]+::(\w+)|\bcannot find symbol:? +(?:method|variable) (\w+)/u;

/** The editor has been told by the language's own checker. */
function reportedMissing({ question, editor }: Evidence): Premise | undefined {
  const literal = question.names
    .filter((symbol) => symbol.literal)
    .map(({ name }) => lastPart(name));
  for (const { line, message } of editor.diagnostics) {
    const name = missing
      .exec(message)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (name !== undefined && literal.includes(name)) {
      return {
        claim: `\`${name}\` is there to be used`,
        fact: `The editor reports at L${line}: ${message.slice(0, 200)}`,
        lines: [line],
      };
    }
  }
  return undefined;
}

const lastPart = (name: string): string => name.split(/\.|::|->/u).at(-1) ?? name;

/** "frames.last", as a question writes it. */
const dotted =
  /(?<![\w.$/@-])(?:(?:this|self|\$this)(?:\.|->))?\$?([A-Za-z_]\w*)(?:\.|->|::)([A-Za-z_]\w{2,}[!?]?)(?![\w/-])(?!\.\w)/gu;

const membersSaid = ({ question }: Evidence): readonly MemberSaid[] =>
  [
    ...readable(question.text)
      .replace(/"[^"\n]{0,300}"/gu, ' ')
      .matchAll(dotted),
  ]
    .slice(0, 12)
    .map(([whole, receiver = '', member = '']) => ({
      whole,
      receiver,
      member: member.replace(/(?<![!?].*)\?$/u, ''),
    }));

/** "`items.push`" in Python, where `items` is a list. */
function notOfValue(
  { whole, receiver, member }: MemberSaid,
  evidence: Evidence,
): Premise | undefined {
  const { subject } = evidence;
  const known = kindOfName(receiver, evidence);
  if (subject === undefined || known === undefined) return undefined;
  // Somebody may have added it; to what is made here as plain as that, nobody did.
  if (known.by !== 'value' && isUsed(member, evidence)) return undefined;
  if (known.kind === 'dictionary' && isWritten(member, subject)) return undefined;
  const type = standardTypes.find(
    ({ kind, languages }) => kind === known.kind && languages.includes(subject.languageId),
  );
  const instead = type === undefined ? undefined : lacks(type, member, subject.languageId);
  if (type === undefined || instead === undefined) return undefined;
  const uses = linesUsing(receiver, evidence).filter((line) => holds(subject.lines, line));
  return {
    claim: `\`${receiver}\` has \`${member}\``,
    fact: `\`${receiver}\` is ${knownBy[known.by]} ${type.called} (L${known.line}), which has no \`${member}\`.`,
    lines: [...new Set([known.line, ...linesUsing(whole, evidence), ...uses])].slice(0, 5),
    ...followedBy(instead, receiver),
  };
}

/** As a member of an object literal: `make: …`, `make(title) {`. */
const isWritten = (member: string, { text }: Subject): boolean =>
  new RegExp(`(?<![\\w$.>])["']?${escapePattern(member)}["']?\\s*[:(]`, 'u').test(text);

const knownBy = { value: 'made as', type: 'declared as', use: 'used as' } as const;

const linesUsing = (name: string, { subject }: Evidence): readonly number[] =>
  subject === undefined
    ? []
    : sourceLines(subject)
        .filter(({ text }) => wholeWord(name).test(text))
        .map(({ line }) => line);
