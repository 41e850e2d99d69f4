import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isDenied, type LanguageFact, languageFacts } from '../../evidence/languageFacts.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { declaring, findOtherAbsence } from './absenceClaims.ts';
import { definitionOf } from './namedDefinition.ts';
import { findNeverRun, findSharedDefault } from './pythonClaims.ts';
import { codeAsked, codeOf } from './saidFunction.ts';
import { tellingLines } from './tellingLines.ts';

const pronoun = /^(?:it|its|that|thats|this|they|theyre|those|these|which)\b|\b(?:it|its|them)\b/u;

/** P6 for what a language does: "fetch throws on a 404", where the code uses it and the language has it otherwise. */
export const findOtherMeaning = (evidence: Evidence): Premise | undefined =>
  findOtherFact(evidence) ??
  findOtherAbsence(evidence) ??
  findSharedDefault(evidence) ??
  findNeverRun(evidence);

function findOtherFact(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined) return undefined;
  const { plain, clauses, spans } = wordingOf(question);
  const known = languageFacts.filter(
    ({ languages, subject: named }) =>
      languages.includes(subject.languageId) && (named.test(plain) || isOfContainers(named)),
  );
  if (known.length === 0) return undefined;
  for (const clause of new Set([...clauses, ...spans])) {
    const fact = known.find((each) => contradicts(each, clause, evidence));
    const lines = fact === undefined ? [] : linesOf(fact, evidence);
    if (
      fact !== undefined &&
      lines.length > 0 &&
      !isOwn(fact, clause, evidence) &&
      !isOfOwn(clause, evidence)
    )
      return {
        claim: clause.replace(/^(?:since|as|because|and|but) /u, ''),
        fact: fact.fact,
        lines: [
          ...new Set([
            ...[...lines.slice(0, 4), ...relevantLines(evidence, 3)].map(({ line }) => line),
            ...tellingLines(evidence, subject.lines).slice(0, 6),
          ]),
        ].slice(0, 8),
      };
  }
  return undefined;
}

/** What is told stands with what it is told of, or right after it: a sign such as \`?.\` ends a clause. */
function contradicts(fact: LanguageFact, clause: string, evidence: Evidence): boolean {
  const { subject, said, isDenial } = fact;
  const match = said.exec(clause);
  if (match === null) return false;
  const rest = clause.slice(0, match.index) + clause.slice(match.index + match[0].length);
  if (isDenied(rest) !== isDenial) return false;
  const isSpoken = subject.test(wordingOf(evidence.question).plain);
  return isSpoken
    ? subject.test(clause) || pronoun.test(clause) || match.index === 0
    : isNamed(fact, clause.slice(0, match.index), evidence);
}

const containers = /dict|map|\bset|hash|list|array/u;
const isOfContainers = (subject: RegExp): boolean => containers.test(subject.source);
/** Told of the order of what is in it, or of several threads. */
const ofContents = /insertion order|preserves|unordered|thread-/u;

/** "counts iterates in insertion order": what the file declares as what the fact is told of. */
function isNamed(
  { subject, trace, said }: LanguageFact,
  words: string,
  evidence: Evidence,
): boolean {
  if (trace.source === '.' || !isOfContainers(subject) || !ofContents.test(said.source))
    return false;
  const [, name] =
    /^(?:(?:the|this|that|my|our) )?[$@]?(?:(?:this|self)\.)?([a-z_]\w+)(?: |$)/u.exec(words) ?? [];
  return name !== undefined && trace.test(declaring(name, evidence));
}

/** What the file itself defines under that name is another. */
const isOwn = ({ subject }: LanguageFact, clause: string, evidence: Evidence): boolean => {
  const name = /[a-z_]\w*/u.exec(subject.exec(clause)?.[0] ?? '')?.[0] ?? '';
  return (
    name.length > 2 &&
    definitionOf(name, evidence)?.kind !== undefined &&
    isCallable(name, evidence)
  );
};

/** "Get returns an error for a missing key": what the file's own function does. */
const isOfOwn = (clause: string, evidence: Evidence): boolean =>
  isCallable(
    /^([a-z_$][\w$]*)(?:\(\))? (?:\w+ )?(?:returns|gives|throws|raises|panics)\b/u.exec(
      clause,
    )?.[1] ?? '',
    evidence,
  );

const isCallable = (name: string, evidence: Evidence): boolean =>
  /^(?:function|method)$/u.test(definitionOf(name, evidence)?.kind ?? '');

/** Where the code that is asked about has it, else the rest of the file. */
function linesOf({ trace }: LanguageFact, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  const here = codeAsked(evidence).filter(({ text }) => trace.test(text));
  if (here.length > 0 || subject === undefined) return here;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  return all.filter(({ text }) => trace.test(text));
}
