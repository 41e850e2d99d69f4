import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { operationWords } from '../../evidence/operationWords.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { shown } from './namedDefinition.ts';
import { writtenAs } from './returnClaim.ts';
import {
  codeAsked,
  codeOf,
  doerSaid,
  functionNamedIn,
  functionSaid,
  said,
} from './saidFunction.ts';

const wishes =
  '(?:add|adding|use|using|put|need|insert|into|want|with|without|instead of|like|as|miss|have|introduce|write|replace it by) ';
const place = longSource`
  (?:in|inside|within|from|of|at the (?:end|top|start|bottom|beginning) of) (?:the (?:\w+ )?(?:loop|body|query|condition|
  constructor) (?:of|in) )?(?:the )?(?<place>${said})
`;

/** "it escapes the text with htmlspecialchars" */
const means = (words: string): RegExp =>
  longPattern`
      ^(?:(?:why|and|so|since|as) )*(?<place>${said}) (?:\w+ ){1,6}?(?:with|using|via|through|by calling) (?:an? |
      the )?(?<word>${words})(?![\w$])
    `;

/** "(strncpy with the size)", "it strncpys", "it uses defer" */
const used = (words: string): RegExp =>
  longPattern`
      ^(?:(?<doer>it|this|that|which|we|they|here|[\w.]+) (?:(?:already|always|only|just) )?(?:uses|calls?|does|goes through|
      is|are) (?:an? |the )?)?(?<word>${words})(?:\(\))?(?: (?:w/|with|of|on|to|for|up|in|by|so)\b.*|\))?$
    `;

const sayings = operationWords.map((operation) => ({
  ...operation,
  means: means(operation.words),
  used: used(operation.words),
  pattern: longPattern`
      (?<!\b${wishes})\b(?:the|that|this|your|its) (?:\w+ )?(?<word>${operation.words})(?:\(\))?(?: (?:call|statement|line|
      clause|step|part|command|on the \w+))? (?:(?:on|at|in) (?:line|ln) ?#?(?<line>\d{1,6})|${place})(?![\w$])
    `,
}));

/** What a question says stands in a function or on a line, and does not; with what does. */
interface AbsentOperation {
  readonly word: string;
  readonly where: string;
  readonly instead: readonly SourceLine[];
  /** Where the function begins: what it is given stands there. */
  readonly head: SourceLine | undefined;
}

/** P5 for a call or a clause: "the unwrap in load()", where load has none. */
export function findAbsentOperation(evidence: Evidence): Premise | undefined {
  const found = absentOperation(evidence);
  const [first] = found?.instead ?? [];
  if (found === undefined || first === undefined) return undefined;
  const { where, instead, head } = found;
  const word = writtenAs(found.word, evidence);
  const lines = [...instead.slice(0, 4), ...(head === undefined ? [] : [head])];
  return {
    claim: `there is ${articleOf(word)} \`${word}\` in ${where}`,
    fact: `There is none. What it has: ${instead.slice(0, 3).map(shown).join(', ')}.`,
    lines: [...new Set(lines.map(({ line }) => line))],
  };
}

export function absentOperation(evidence: Evidence): AbsentOperation | undefined {
  const { subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read' || code.syntaxErrors.length > 0)
    return undefined;
  return sayings
    .filter(({ languages }) => languages === undefined || languages.includes(subject.languageId))
    .map((saying) => absent(saying, evidence))
    .find((found) => found !== undefined);
}

function absent(
  { pattern, means: by, used: uses, languages, instead }: (typeof sayings)[number],
  evidence: Evidence,
): AbsentOperation | undefined {
  const { question } = evidence;
  const { plain, clauses } = wordingOf(question);
  const told = clauses.map((clause) => by.exec(clause)?.groups).find((each) => each !== undefined);
  const plainly = question.states.error
    ? undefined
    : clauses
        .map((clause) => uses.exec(clause))
        .find((match) => match !== null && match[0] !== match.groups?.word)?.groups;
  const { word, line, place } = pattern.exec(plain)?.groups ?? told ?? plainly ?? {};
  if (word === undefined) return undefined;
  const name = place ?? functionNamedIn(plain, evidence)?.name.toLowerCase() ?? 'it';
  const scope = scopeOf(name, line, evidence);
  if (scope === undefined || has(scope.lines, word)) return undefined;
  const meant = scope.lines.filter((each) => each.line === Number(line));
  const own = meant.length > 0 ? meant : inPlaceOf(instead, scope.lines.slice(1));
  // Of a query's clauses nothing is known where no query is written out.
  const isKnown = languages !== undefined || isTimer(word) || isQuery(own);
  return isKnown ? { word, where: scope.where, instead: own, head: scope.head } : undefined;
}

/** Where nothing does the same work, all that is done there. */
function inPlaceOf(instead: RegExp, body: readonly SourceLine[]): readonly SourceLine[] {
  const same = body.filter(({ text }) => instead.test(text));
  return same.length > 0 ? same : body.filter(({ text }) => /\w/u.test(text));
}

const isTimer = (word: string): boolean => /timeout|interval|frame/u.test(word);
const isQuery = (lines: readonly SourceLine[]): boolean =>
  lines.some(({ text }) => /\b(?:SELECT|UPDATE|INSERT INTO|DELETE FROM)\b/u.test(text));

const here =
  /^(?:here|it|there|(?:(?:the|this|that) )?(?:query|sql|statement|select|loop|function|method|handler|script))$/u;

interface Scope {
  readonly where: string;
  readonly lines: readonly SourceLine[];
  readonly head: SourceLine | undefined;
}

function scopeOf(name: string, line: string | undefined, evidence: Evidence): Scope | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  if (line !== undefined) return { ...aroundLine(Number(line), all), head: undefined };
  const called = name.replace(/\(\)$/u, '');
  const owner = ownerOf(called, evidence);
  const own = owner === undefined ? [] : codeOf(owner, evidence);
  if (owner !== undefined) return { where: owner.name, lines: own, head: own[0] };
  const asked = here.test(called) ? codeAsked(evidence) : [];
  return asked.length === 0 ? undefined : { where: 'this code', lines: asked, head: asked[0] };
}

/** A line number said a little off is no false premise; beyond the end any may be meant. */
function aroundLine(
  at: number,
  all: readonly SourceLine[],
): { readonly where: string; readonly lines: readonly SourceLine[] } {
  const near = all.filter(({ line, text }) => Math.abs(line - at) <= 3 && /\w/u.test(text));
  return near.length > 0
    ? { where: `line ${at}`, lines: near }
    : { where: 'this file', lines: all };
}

const ownerOf = (name: string, evidence: Evidence): Definition | undefined =>
  functionSaid(name.replace(/ (?:function|method)$/u, ''), evidence) ??
  (here.test(name) ? doerSaid('it', evidence) : undefined);

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s_]/gu, '');

const has = (lines: readonly SourceLine[], word: string): boolean => {
  const root = squeezed(word.replace(/ clause$/u, '')).replace(/s$/u, '');
  const last = root.split(/\.|::/u).at(-1) ?? root;
  // "unwrap_or" is no "unwrap".
  const longer = new RegExp(
    `(?<![a-z])${escapePattern(last)}_(?:or|unchecked|default|else)\\w*`,
    'giu',
  );
  return lines.some(({ text }) => squeezed(text.replace(longer, ' ')).includes(last));
};
