import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { absentMembers } from './absentMembers.ts';

/** P7: a member that a question takes for granted, and that what it is asked of does not have. */
export function findAbsentMember(evidence: Evidence): Premise | undefined {
  const { intent, states } = evidence.question;
  // Who reports it missing, or wants it mended, takes nothing for granted.
  if (intent === 'fix' || states.error || deniesIt.test(evidence.question.text)) return undefined;
  return reportedMissing(evidence) ?? knownMissing(evidence);
}

const deniesIt =
  /\b(?:missing|unknown|no such|not exist\w*|isn'?t there|is there (?:a|an|any)|undefined)\b/iu;

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

/** "`items.push`" in Python, where `items` is a list that this file makes. */
function knownMissing(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  if (subject === undefined) return undefined;
  for (const { name } of question.names) {
    const [, receiver, member] = /^([\w$]+)(?:\.|->|::)([\w$]+)$/u.exec(name) ?? [];
    if (receiver === undefined || member === undefined) continue;
    const made = madeAs(receiver, evidence);
    const fact = absentMembers.find(
      ({ languages, kind, members }) =>
        languages.includes(subject.languageId) && kind === made?.kind && members.includes(member),
    );
    if (fact === undefined || made === undefined) continue;
    return {
      claim: `\`${receiver}\` has \`${member}\``,
      fact: `\`${receiver}\` is made as ${fact.called} (L${made.line}), which has no \`${member}\`.`,
      lines: [made.line, ...linesUsing(name, evidence)].slice(0, 4),
      follows: `Use \`${fact.instead.replaceAll('$', receiver)}\`.`,
    };
  }
  return undefined;
}

/** The kind of literal that a name is given wherever the file gives it a value; undefined where they differ. */
function madeAs(name: string, { subject }: Evidence) {
  if (subject === undefined) return undefined;
  const pattern = new RegExp(
    `(?<![\\w$.])${escapePattern(name)}\\s*(?::[^=\\n]*)?:?=(?!=)\\s*(\\S.*)$`,
    'u',
  );
  const made = sourceLines(subject).flatMap(({ line, text }) => {
    const value = pattern.exec(text.slice(0, 400))?.[1];
    return value === undefined ? [] : [{ line, kind: kindOf(value) }];
  });
  const [first, ...others] = made;
  if (first?.kind === undefined || others.some(({ kind }) => kind !== first.kind)) return undefined;
  return { line: first.line, kind: first.kind };
}

type Kind = (typeof absentMembers)[number]['kind'];

function kindOf(value: string): Kind | undefined {
  if (/^(?:\[\]?|list\(|\[\]\w+\{|make\(\[\]|new (?:Array|List)\b)/u.test(value)) return 'list';
  if (/^(?:\{(?:["'\w}\s]|$)|dict\(|map\[|make\(map)/u.test(value)) return 'dictionary';
  return /^["']/u.test(value) ? 'text' : undefined;
}

const linesUsing = (name: string, { subject }: Evidence): readonly number[] =>
  subject === undefined
    ? []
    : sourceLines(subject)
        .filter(({ text }) => wholeWord(name).test(text))
        .map(({ line }) => line);
