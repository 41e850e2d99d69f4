import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import {
  holds,
  indentWidth,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import { outcomesFor } from './casesSaid.ts';
import { saysItFails } from './failingCases.ts';
import { shown } from './namedDefinition.ts';
import { functionsOf } from './oneDoing.ts';
import { codeOf, functionNamedIn } from './saidFunction.ts';
import { firstSpanned } from './stated.ts';
import { stepLines } from './stepLines.ts';

const when = '(?:when(?:ever)?|if|once|in case|as soon as|every time|each time|on|after)';
const not = longSource`
    (?:(?:is|are|was) (?:never|not)|isnt|arent|wasnt|never gets?|does not get|doesnt get|does not|doesnt|never|dont)
  `;

/** "busy stays true when the fetch fails", "active only goes down when the job succeeds" */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:.*? )??(?<thing>\\S+(?: \\S+){0,3}?) (?:still )?${not} (?:ever |even )?(?<deed>\\w+)(?: \\w+){0,3}? ${when} (?<case>.+)$`,
    'u',
  ),
  longPattern`
      ^(?:.*? )??(?<thing>\S+(?: \S+){0,3}?) (?:then )?(?:stays|remains|(?:is|are) left|keeps on|hangs around|leaks|(?:is|
      are) leaked|survives|lingers)(?: \w+){0,4}? ${when} (?<case>.+)$
    `,
  longPattern`
      ^(?:.*? )??(?<thing>\S+(?: \S+){0,3}?) (?:(?:is|are|gets?) )?(?:only|just) (?:ever )?(?:(?:is|gets?|goes|runs?) )?
      (?<deed>\w+)(?: \w+){0,3}? (?:when|if|after|on|once|in case)(?: of)? (?<works>.+)$
    `,
];
const works = longPattern`
    \b(?:succeeds?|succeeded|success\w*|(?:goes|went|works|worked|ends|is|are) (?:well|fine|ok|out|through)|works|worked|
    resolves?|no (?:error|exception)s?|without (?:an? )?(?:error|exception)s?|is successful|(?:does not|doesnt) (?:fail|throw|
    raise))\b
  `;
const leavesEarly =
  /\b(?:throws?|raises?|panics?|rejects?|aborts?|exception|early return|returns? early|an error)\b/u;

/** A region of a function that is run whatever happens. */
const anyway = longPattern`
    ^\s*\}?\s*(?:finally|ensure)\b|^\s*(?:async )?with\s.*:\s*$|^\s*(?:await )?using\b.*[=(]|^\s*try\s*\(|\bFile\.open\b.*\bdo\b|\.finally\(|^\s*defer\b|\bScopeGuard\b|\bscope_exit\b
  `;

/** Who only reports it has seen it. */
const concludes = longPattern`
    \b(?:so|since|as|because|given|thus|hence|why|right|correct|yes|ok|leaks?)\b|\b(?:does|do|is|are|was|wont|will)(?:nt)? (?:it|
    they)\W*$
  `;

/** P11 for what is said not to be done when something fails, where it stands in what is run anyway. */
export const findDoneAnyway = (evidence: Evidence): Premise | undefined =>
  concludes.test(wordingOf(evidence.question).plain)
    ? firstSpanned(evidence, (span) => doneAnyway(span, evidence))
    : undefined;

function doneAnyway(span: string, evidence: Evidence): Premise | undefined {
  const claim = readClaim(span);
  if (claim === undefined) return undefined;
  const region = regionsOf(span, evidence).find((each) => doneIn(each, claim, evidence));
  const line = region === undefined ? undefined : doneIn(region, claim, evidence);
  if (region !== undefined && line !== undefined)
    return described(span, 'That is done in any case', [region.head, line]);
  const branch = branchFor(claim, evidence);
  return branch === undefined ? undefined : described(span, 'It is, in that case', branch);
}

function described(span: string, fact: string, lines: readonly SourceLine[]): Premise {
  const shownOnce = [...new Set(lines.map(shown))];
  return {
    claim: span,
    fact: `${fact}: ${shownOnce.join(', ')}.`,
    lines: [...new Set(lines.map(({ line }) => line))],
  };
}

/** What is said not to be done, how, and in which case. */
interface Denial {
  readonly thing: string;
  readonly deed: string;
  readonly failing: string;
}

function readClaim(span: string): Denial | undefined {
  const groups = forms.map((form) => form.exec(span)?.groups).find((each) => each !== undefined);
  if (groups === undefined) return undefined;
  const { thing = '', deed = '', case: failing = '', works: working = '' } = groups;
  const isOfFailure = saysItFails.test(failing) || leavesEarly.test(failing);
  return isOfFailure || works.test(working) ? { thing, deed, failing } : undefined;
}

/** Ends or takes back something. */
const endsIt = longPatternWith('iu')`
    (?:close|unlock|release|dispose|free|remove|delete|stop|cancel|clear|reset|abort|shutdown|done|end|destroy|unlink|
    rollback|pop|leave|exit)\w*|\brm\b|--|[^=!<>]=(?![=>])|\bset\w*\(|-= ?1
  `;

/** The line of a region that does to the thing what is said not to be done. */
function doneIn(
  { head, lines, isDeferred }: Region,
  { thing, deed, failing }: Denial,
  evidence: Evidence,
): SourceLine | undefined {
  const found = linesOf(thing, lines);
  const isOpened = found[0] === head && opensFor.test(head.text);
  if (isOpened && !failsBefore(failing, head, evidence)) return head;
  const byVerb = deed === '' ? [] : stepLines(deed, found, evidence);
  const line = byVerb[0] ?? found.find(({ text }) => endsIt.test(text));
  // What fails before it is deferred is not followed by it.
  return failsBefore(failing, isDeferred ? head : begun(head, evidence), evidence)
    ? undefined
    : line;
}

/** The line that begins the block which the region ends. */
const begun = (head: SourceLine, { subject }: Evidence): SourceLine =>
  (subject === undefined ? [] : sourceLines(subject).slice(0, head.line - 1)).findLast(
    ({ text }) =>
      indentWidth(text) === indentWidth(head.text) && /^\s*(?:try|begin|do|def)\b/u.test(text),
  ) ?? { line: 0, text: '' };

function failsBefore(failing: string, head: SourceLine, evidence: Evidence): boolean {
  const { code } = evidence;
  const owner = (code?.kind === 'read' ? code.definitions : []).findLast(
    ({ kind, lines }) =>
      /^(?:function|method)$/u.test(kind) && head.line > 0 && holds(lines, head.line),
  );
  const lines = owner === undefined ? [] : linesOf(failing, codeOf(owner, evidence).slice(1));
  return lines.length > 0 && lines.every(({ line }) => line < head.line);
}

/** The lines of the branch for the case that do it before they leave. */
function branchFor(claim: Denial, evidence: Evidence): readonly SourceLine[] | undefined {
  const { thing, deed, failing } = claim;
  if (failing === '') return undefined;
  const found = functionsOf(evidence).flatMap((owner) => {
    return outcomesFor(failing, owner, evidence).flatMap(({ line, guards: [guard] }) => {
      const inside = codeOf(owner, evidence).filter(
        (each) => guard !== undefined && each.line > guard.line && each.line < line.line,
      );
      const done = linesOf(thing, inside).filter(
        (each) => endsIt.test(each.text) || stepLines(deed, [each], evidence).length > 0,
      );
      return done.length === 0 ? [] : [[...done.slice(0, 2), line]];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The line that says that some are run anyway, and those. */
interface Region {
  readonly head: SourceLine;
  readonly lines: readonly SourceLine[];
  readonly isDeferred: boolean;
}

function regionsOf(span: string, evidence: Evidence): readonly Region[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const trapped = /^shell/u.test(subject.languageId) ? trapsOf(all, evidence) : [];
  const owner = functionNamedIn(span, evidence);
  const any = all.filter(({ text }) => anyway.test(text));
  const own = any.filter(({ line }) => owner !== undefined && holds(owner.lines, line));
  const heads = own.length > 0 ? own : any;
  const regions = heads.map((head) => ({
    head,
    lines: insideOf(head, all),
    isDeferred: /^\s*defer\b/u.test(head.text),
  }));
  return [...regions, ...trapped];
}

/** What stands on the line behind it, and below further right. */
function insideOf(head: SourceLine, all: readonly SourceLine[]): readonly SourceLine[] {
  // Of what is opened so, only the end is sure.
  if (opensFor.test(head.text)) return [head];
  const below = all.slice(head.line).filter(({ text }) => /\w/u.test(text));
  const end = below.findIndex(({ text }) => indentWidth(text) <= indentWidth(head.text));
  const isBlock = /(?:\{|:|ensure|\(\s*(?:\(\)|function\b.*)?)\s*$/u.test(head.text);
  return [head, ...(isBlock ? below.slice(0, end === -1 ? below.length : end) : [])];
}

/** `trap cleanup EXIT` runs the function. */
const trapsOf = (all: readonly SourceLine[], { code }: Evidence): readonly Region[] =>
  all.flatMap((head) => {
    const handler = /^\s*trap\s+(["']?)(.+)\1\s+.*\b(?:EXIT|ERR|0)\b/u.exec(head.text)?.[2];
    if (handler === undefined) return [];
    const called = code?.kind === 'read' ? code.definitions : [];
    const own = called.find(({ name }) => wholeWord(name).test(handler));
    const lines = own === undefined ? [] : all.slice(own.lines.from, own.lines.to);
    return [{ head, lines: [head, ...lines], isDeferred: false }];
  });

/** The lines that name the thing by each of its words that the file has. */
function linesOf(thing: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const words = thing
    .split(/[^\w$]+/u)
    .filter((word) => word.length > 1 && !fillers.has(word) && !general.test(word))
    .flatMap(nameParts)
    .map(stem);
  if (words.length === 0) return ofShortName(thing, lines);
  // What is opened so is closed at its end.
  const opened = lines.slice(0, 1).filter(({ text }) => opensFor.test(text));
  if (opened.length > 0 && resource.test(words.at(-1) ?? '')) return opened;
  return lines.filter(({ text }) => {
    const parts = (text.match(/[\w$]+/gu) ?? []).flatMap(nameParts).map(stem);
    return words.some((word) => parts.includes(word));
  });
}
const opensFor = /^\s*(?:(?:async )?with|(?:await )?using|try\s*\()|\bFile\.open\b.*\bdo\b/u;
const resource =
  /^(?:file|handle|stream|connection|conn|reader|writer|socket|cursor|session|response)$/u;

/** "in": a name that is a word of grammar as well. */
function ofShortName(thing: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const name = /^(?:.* )?(\w+)$/u.exec(thing)?.[1];
  return name === undefined || general.test(name)
    ? []
    : lines.filter(({ text }) => new RegExp(`(?<![\\w$.])${name}(?:\\.|->|\\))`, 'u').test(text));
}

const general =
  /^(?:then|still|only|just|also|even|right|so|it|its|this|that|they|code|function|block|callback|body|anything|something|raises|throws|panics|fails)$/u;
