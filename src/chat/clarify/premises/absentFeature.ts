import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { features } from '../../evidence/features.ts';
import { readFeatures } from '../../evidence/readClaims.ts';
import { holds, linesWithin, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPatternWith } from '../../longPattern.ts';
import { withArticle } from './article.ts';
import { shown } from './namedDefinition.ts';
import { isOfLibrary } from './ofLibrary.ts';
import { functionsNamedIn } from './saidFunction.ts';
import { saysItIsNot } from './stated.ts';
import { tellingLines } from './tellingLines.ts';

/** Of a wish these take what they name for given; others may name what is to come. */
const presupposes = longPatternWith('iu')`
    ^\W*(?:\w+ ){0,3}(?:remove|replace|rename|move|delete|drop|unroll|inline|get rid of)\b|\b(?:convert|turn|migrate|port|
    rewrite|translate) (?:this|these|my|our) (?!(?:with|in|into|to|using|as|via)\b)|\b(?:since|because|given|as)\b
  `;

/** P5 for what is no structure of its own: "the LINQ query", in a file that has not a trace of one. */
export function findAbsentFeature(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || target === undefined || code?.kind !== 'read') return undefined;
  if (question.intent === 'change' && !presupposes.test(question.text) && !isAsked(evidence))
    return undefined;
  const { plain } = wordingOf(question);
  if (code.syntaxErrors.length > 0 || saysItIsNot.test(plain) || isOfLibrary(plain, code))
    return undefined;
  // Lines that no function holds go on before and after.
  const isWhole = target === subject.lines;
  const named = functionsNamedIn(plain, evidence).map(({ lines }) => lines);
  const inTarget = isWhole
    ? subject.text
    : [target, ...named]
        .map((lines) => textOf(linesWithin(sourceLines(subject), lines)))
        .join('\n');
  const feature = features.find(
    ({ feature: name, languages, trace, isLocal }) =>
      question.features.includes(name) &&
      (languages === undefined || languages.includes(subject.languageId)) &&
      !trace.test(isLocal === true ? inTarget : subject.text),
  );
  return feature === undefined
    ? undefined
    : described(feature, { target, code, evidence, isWhole });
}

const asks =
  /^(?:is|are|does|do|did|was|why|when|where|which|what|isnt|doesnt|(?:how )?(?:do|can) (?:i|we) (?:call|instantiate|construct|test|mock)|how (?:does|is|long|often|many))\b/u;

/** A sentence that asks something of it, beside the wish in another: "is the lock fair? I want to call it twice". */
const isAsked = ({ question }: Evidence): boolean =>
  wordingOf(question)
    .plain.split(/[.!?;](?:\s|$)/u)
    .some(
      (sentence) =>
        asks.test(sentence.trim()) &&
        readFeatures(sentence).some((feature) => question.features.includes(feature)),
    );

interface Place {
  readonly target: Lines;
  readonly code: ReadCodeFacts;
  readonly evidence: Evidence;
  readonly isWhole: boolean;
}

function described(
  { title, isLocal = false }: (typeof features)[number],
  { target, code, evidence, isWhole }: Place,
): Premise {
  const named = withArticle(title);
  const all = evidence.subject === undefined ? [] : sourceLines(evidence.subject);
  const loops = code.structures.filter(({ line }) => holds(target, line)).map(({ line }) => line);
  const about = tellingLines(evidence, target);
  const lines = [
    ...new Set([...about.slice(0, 2), ...loops, ...about, beginOf(target, code)]),
  ].slice(0, 8);
  return {
    claim: `there is ${named} here`,
    fact: `${isLocal && !isWhole ? `L${target.from}-${target.to} have` : `\`${evidence.subject?.path}\` has`} no ${title}. What it has: ${quotedOf(about.length > 0 ? about : lines, all)}.`,
    lines,
    better: `What do these lines do without ${named}?`,
  };
}

const quotedOf = (lines: readonly number[], all: readonly SourceLine[]): string =>
  lines
    .slice(0, 2)
    .flatMap((line) => all[line - 1] ?? [])
    .map(shown)
    .join(', ');

/** Where the one definition in it begins, else it itself. */
function beginOf(target: Lines, { definitions }: ReadCodeFacts): number {
  const own = definitions.filter(
    ({ kind, lines }) => /^(?:function|class)$/u.test(kind) && holds(target, lines.from),
  );
  return (own.length === 1 ? own[0]?.lines.from : undefined) ?? target.from;
}

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');
