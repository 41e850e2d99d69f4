import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { commentOf } from './commentClaims.ts';
import { declaredName } from './declaredName.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { bodyCode, functionNamedIn, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { type UnitWord, unitsNamed, unitWords } from './unitWords.ts';

const unit = '([a-zµ]+)';
const forms: readonly RegExp[] = [
  longPattern`
      ^(?:.*? )??${said} (?:always |already |just |only )?(?:returns?|gives?(?: me| us)?(?: back)?|yields?|is|are|takes?|
      expects?|wants?|counts|measures|comes?|reports?|says?) (?:back |out )?(?:the |its |an? )?(?:(?:result|value|angle|time|
      duration|distance|size|length|amount|price|weight|temperature|total|number|it)(?: back| given| measured)? )?(?:in |
      as )?(?:whole |full )?${unit}(?= |$)
    `,
];
const ofComment = longPattern`
    \b(?:comments?|docstring|doc ?block|docs?|javadoc|jsdoc|phpdoc|documentation) (?:(?:of|on|above|for|at) (\S+) )?(?:says?|
    claims?|states?|mentions?) (?:that )?(?:(?:it|its) (?:is |returns |gives )?|([a-z_$][\w$]*)(?:\(\))? (?:is |gives |
    returns |takes ))?(?:in )?([a-zµ]+)$
  `;

/** P9 for the unit that a comment gives: "headingTo returns degrees", where the comment above it says radians. */
export const findOtherCommentUnit = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (/\b(?:not|never|isnt|doesnt|like|converts?|converted)\b/u.test(clause)) return undefined;
    const [name, word] = wordsOf(clause.replace(nth, ' '));
    if (lasts.test(clause)) return undefined;
    const claimed = unitWords.find(({ pattern }) => word !== undefined && exactly(pattern, word));
    if (claimed === undefined || name === undefined) return undefined;
    return contradicted(name, claimed, evidence);
  });

/** The one after the first. */
const nth =
  /\b(?:a|the|its) second (?:arguments?|args?|parameters?|params?|time|call|one|value|loop)\b/gu;

/** "it takes minutes": how slow it is. */
const lasts = longPattern`
    \b(?:takes?|needs?|wants?) (?:whole |full )?(?:\w*seconds?|secs?|ms|minutes?|mins?|hours?|days?)\b|
    \b(?:returns?|comes? back|gives) in\b
  `;

function wordsOf(clause: string): readonly (string | undefined)[] {
  const [, of, owner, unitSaid] = ofComment.exec(clause) ?? [];
  if (unitSaid !== undefined) return [of ?? owner ?? 'it', unitSaid];
  return (forms.map((form) => form.exec(clause)).find((match) => match !== null) ?? []).slice(1);
}

const exactly = (pattern: RegExp, word: string): boolean => pattern.exec(word)?.[0] === word;

function contradicted(name: string, claimed: UnitWord, evidence: Evidence): Premise | undefined {
  const lines = commentsOn(name, evidence);
  const told = lines.flatMap((line) =>
    unitsNamed(withoutMarks(line.text)).map((each) => ({ line, each })),
  );
  const alike = told.filter(({ each }) => each.measures === claimed.measures);
  const [first] = alike;
  if (first === undefined || alike.some(({ each }) => each.name === claimed.name)) return undefined;
  // A comment that speaks of several may say how one becomes the other.
  if (new Set(alike.map(({ each }) => each.name)).size > 1) return undefined;
  return {
    claim: `it is in ${claimed.name}`,
    fact: `The comment says ${first.each.name}: ${shown(first.line)}.`,
    lines: [first.line.line, ...resultAt(name, evidence)],
  };
}

/** Where what is measured so is given back. */
function resultAt(name: string, evidence: Evidence): readonly number[] {
  const owner = functionSaid(name, evidence);
  const last =
    owner === undefined
      ? undefined
      : bodyCode(owner, evidence).findLast(({ text }) => /\breturn\b/u.test(text));
  return last === undefined ? [] : [last.line];
}

const withoutMarks = (text: string): string => text.replace(/\/\/|\/\*|\*\/|#|"""|'''/gu, ' ');

/** What stands above a function or beside a value, as prose. */
function commentsOn(name: string, evidence: Evidence): readonly SourceLine[] {
  const owner = functionSaid(name, evidence) ?? functionNamedIn(name, evidence);
  if (owner !== undefined)
    return [...commentOf(owner, evidence), ...firstComment(owner.lines, evidence)];
  const line = declaredName(name, evidence)?.line ?? lineOf(name, evidence);
  if (line === undefined) return [];
  const beside = /(?:\/\/|#|\/\*)\s.*$/u.exec(line.text)?.[0];
  const above = commentOf(
    { name, kind: 'variable', lines: { from: line.line, to: line.line } },
    evidence,
  );
  return beside === undefined ? above : [{ line: line.line, text: beside }];
}

function lineOf(name: string, evidence: Evidence): SourceLine | undefined {
  const found = definitionOf(name, evidence);
  return found === undefined || evidence.subject === undefined
    ? undefined
    : sourceLines(evidence.subject)[found.lines.from - 1];
}

/** A comment right below the declaration is about the function too. */
function firstComment(
  { from }: { readonly from: number },
  { subject }: Evidence,
): readonly SourceLine[] {
  const line = subject === undefined ? undefined : sourceLines(subject)[from];
  return line !== undefined && /^\s*(?:\/\/|#)\s/u.test(line.text) ? [line] : [];
}
