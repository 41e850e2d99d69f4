import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { indentWidth, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { functionsOf } from './oneDoing.ts';
import { bodyCode, doerSaid, functionNamedIn, said } from './saidFunction.ts';
import { scriptBody, scriptName, scriptOf } from './scriptBody.ts';
import { firstSpanned } from './stated.ts';
import { stepLines, verbLines } from './stepLines.ts';

const word = String.raw`[\w.$]+(?:\(\))?`;
const step = `((?:${word} ){0,2}?${word})`;
const order = longPattern`
    ^(?:.*? )??(?:${said} )?(?:only |always |first |already )?${step}(?: ${word}){0,7}? (before|after) (?:(?:it|they|that|we|
    the \w+) )?(?:has |have |is |are |was |gets )?(?:being |been )?(${word})(?: ${word}){0,7}$
  `;
const listings: readonly RegExp[] = [
  /^(?<lead>.*?)\bfirst (?!then\b)(?<first>.+?) then (?<second>.+)$/u,
  /^(?<first>.+?) first then (?<second>.+)$/u,
  /^(?<first>(?:it|this|that|they) .+?) then (?<second>.+)$/u,
];

const absent = /\b(?:theres|there is|there are|has|have) no\b|\bwithout\b|\bmissing\b/u;

/** Without one it is a wish: "log before saving". */
const hasSubject = longPattern`
    ^(?:(?:how come|why|and|so|also|then) )*(?:(?:it|this|that|they|we|the|its|my|our)\b|[\w.]+(?:\(\))? (?:is|are|gets?|
    comes?|happens?|runs?) )
  `;

/** What a question says is done, and what after it. */
interface Sequence {
  readonly first: string;
  readonly second: string;
}

interface Steps {
  readonly first: readonly SourceLine[];
  readonly second: readonly SourceLine[];
}

function readSequence(span: string): Sequence | undefined {
  const listed = listings.map((form) => form.exec(span)?.groups).find((each) => each !== undefined);
  if (listed === undefined) return readOrder(span);
  const { lead = '', first = '', second = '' } = listed;
  return { first: `${lead}${first}`, second };
}

function readOrder(span: string): Sequence | undefined {
  const parts = /^(.+?) (?:only |just |right |directly |immediately )?(before|after) (.+)$/u.exec(
    span,
  );
  if (parts === null || !order.test(span)) return undefined;
  const [, front = '', way, back = ''] = parts;
  // "before making the new one": another of what was spoken of.
  const noun = /(\w{3,}s?)\W*$/u.exec(front)?.[1] ?? 'one';
  const meant = back.replace(/\b(?:one|ones|them|it)$/u, noun);
  return way === 'before' ? { first: front, second: meant } : { first: meant, second: front };
}

/** P11 for the order of two steps: "it logs before it saves", against the lines that do the one and the other. */
export const findOtherSteps = (evidence: Evidence): Premise | undefined =>
  firstSpanned(evidence, (span) => {
    const said = readSequence(span.replace(/ (?:at all|right|correct)$/u, ''));
    // What is not there comes before or after nothing.
    if (said === undefined || absent.test(span)) return undefined;
    const owner = ownerOf(span, said, evidence);
    const claimed = owner === undefined ? undefined : stepsOf(owner, evidence, said);
    return owner === undefined || claimed === undefined
      ? undefined
      : described(owner.name, span, claimed);
  });

function ownerOf(span: string, said: Sequence, evidence: Evidence): Definition | undefined {
  const named = functionNamedIn(span.replace(/\(\)/gu, ''), evidence);
  if (named !== undefined)
    return doesBoth(named, said, evidence) ? named : (onlyDoer(said, evidence, named) ?? named);
  if (!hasSubject.test(span)) return undefined;
  return doerSaid('it', evidence) ?? onlyDoer(said, evidence);
}

/** A line that both words fit is neither. */
function doesBoth(owner: Definition, said: Sequence, evidence: Evidence): boolean {
  const { first, second } = linesOfBoth(owner, evidence, said, verbLines);
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some(({ line }) => second.some((other) => other.line === line))
  );
}

/** The one function, or script, that has a line for both steps, and for what is named, if that is one of them. */
function onlyDoer(said: Sequence, evidence: Evidence, named?: Definition): Definition | undefined {
  const functions = functionsOf(evidence).filter(({ name }) => name !== named?.name);
  const script = scriptOf(evidence);
  const found = [...functions, ...(script === undefined ? [] : [script])].filter(
    (each) =>
      doesBoth(each, said, evidence) &&
      (named === undefined ||
        stepsBody(each, evidence).some(({ text }) => wholeWord(named.name).test(text))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The lines of both steps, in the order that is claimed, where the function has them in the other. */
function stepsOf(
  owner: Definition,
  evidence: Evidence,
  { first, second }: Sequence,
): Steps | undefined {
  const claimed = linesOfBoth(owner, evidence, { first, second });
  // The function itself, asynchronous as it may be, runs its own lines in order.
  const body = stepsBody(owner, evidence).filter(({ line }) => line !== owner.lines.from);
  return isTurned(claimed, body) ? claimed : undefined;
}

const stepsBody = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  owner.name === scriptName ? scriptBody(evidence) : bodyCode(owner, evidence);

function linesOfBoth(
  owner: Definition,
  evidence: Evidence,
  { first, second }: Sequence,
  linesFor = stepLines,
): Steps {
  const body = stepsBody(owner, evidence).filter(
    ({ text }) => !/^\s*(?:defer|finally|ensure|trap)\b/u.test(text),
  );
  const linesOf = (phrase: string): readonly SourceLine[] =>
    linesFor(phrase.replace(wholeWord(owner.name.toLowerCase()), ' '), body, evidence);
  return { first: linesOf(first), second: linesOf(second) };
}

/** What is handed over to run later, or beside what stands below it. */
const runsLater = longPattern`
    \basync\b.*(?:=>|\bfunction\b|\{\s*$)|\.then\(|\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|nextTick|requestAnimationFrame)\(|
    \bgo (?:func\b|\w+\()|\bspawn\w*\(|\bTask\.Run\(|\bStartNew\(|\.(?:submit|subscribe|on|once|addEventListener|
    enqueue|runAsync|supplyAsync)\(|\bThread(?:\.new|\()|\bstd::(?:thread|async)\b|\bcreate_task\(|\bensure_future\(|
    \bdefer\b|\bregister_shutdown_function\(
  `;

/** Whether a line stands in a callback that runs later: on the line that hands it over, or within what that opens. */
function runsLaterAt({ line, text }: SourceLine, body: readonly SourceLine[]): boolean {
  if (runsLater.test(text)) return true;
  let depth = indentWidth(text);
  for (const above of body
    .filter((each) => each.line < line && each.text.trim() !== '')
    .toReversed()) {
    if (indentWidth(above.text) >= depth) continue;
    if (runsLater.test(above.text)) return true;
    depth = indentWidth(above.text);
  }
  return false;
}

/** Each line of the second step stands above each of the first, no branch parts them, and none of them runs later. */
function isTurned({ first, second }: Steps, body: readonly SourceLine[]): boolean {
  const [from, to] = [second[0]?.line, first.at(-1)?.line];
  if (from === undefined || to === undefined) return false;
  if (second.some((line) => runsLaterAt(line, body))) return false;
  const isBelow = first.every(({ line }) => second.every((other) => other.line < line));
  const between = body.filter(({ line }) => line > from && line <= to);
  return (
    isBelow &&
    !between.some(({ text }) => /^\s*(?:\}\s*)?(?:else|elif|elsif|case|when|default)\b/u.test(text))
  );
}

const described = (name: string, span: string, { first, second }: Steps): Premise => ({
  claim: `in \`${name}\`, ${span}`,
  fact: `It is the other way round: first ${shownFirst(second)}, then ${shownFirst(first)}.`,
  lines: [...second.slice(0, 2), ...first.slice(0, 2)].map(({ line }) => line),
});

const shownFirst = ([line]: readonly SourceLine[]): string =>
  line === undefined ? '' : shown(line);
