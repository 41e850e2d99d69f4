import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, functionNamedIn, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What people call a step, and what programs write for it where the verb itself is not in a name. */
const synonyms: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  {
    said: /^(?:lock|unlock|take|acquire|grab)/u,
    written: /\b(?:R?Lock|lock|acquire|lock_guard|unique_lock|Enter)\b\s*[(<]|\bsynchronized\b/u,
  },
  {
    said: /^(?:log|print|report|trac|warn)/u,
    written:
      /\b(?:log\w*|LOG\w*|console|print\w*|puts|echo|warn|info|debug|fmt\.Print\w*)\b\s*[.(!"' ]/u,
  },
  {
    said: /^(?:sav|stor|persist|insert)/u,
    written: /\b\w*(?:save|store|insert|persist|commit|upsert)\w*\s*\(/iu,
  },
  { said: /^(?:delet|remov)/u, written: /\b\w*(?:delete|remove|unlink|erase|rm)\w*\s*[(\s]/iu },
  { said: /^(?:wait|sleep|paus)/u, written: /\b\w*(?:sleep|wait|delay|setTimeout)\w*\s*[(\s]/iu },
  { said: /^(?:add|append|push)/u, written: /\.(?:add|append|push\w*)\(|<</u },
  {
    said: /^(?:notif|mail|email|send)/u,
    written: /\b\w*(?:notify|mail|send|publish|emit)\w*\s*\(/iu,
  },
];
const checking = /^(?:validat|check|verif)/u;
const leaves = /\b(?:return|throw|raise|exit|abort|panic)\b/u;

const step = String.raw`((?:\w+ ){0,2}?\w+)`;
const order = new RegExp(
  `^(?:.*? )??(?:${said} )?(?:only |always |first |already )?${step}(?: [\\w.$]+){0,6}? (before|after) (?:(?:it|they|that|we|the \\w+) )?(?:has |have |is |are |was |gets )?(?:being |been )?(\\w+)(?: [\\w.$]+){0,6}$`,
  'u',
);

/** Without one it is a wish: "log before saving". */
const hasSubject =
  /^(?:(?:how come|why|and|so|also|then) )*(?:it|this|that|they|we|the|its|my|our)\b/u;

interface Steps {
  readonly first: readonly SourceLine[];
  readonly second: readonly SourceLine[];
}

/** P11 for the order of two steps: "it logs before it saves", against the lines that do the one and the other. */
export const findOtherSteps = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const parts = /^(.+?) (before|after) (.+)$/u.exec(clause);
    if (parts === null || !order.test(clause)) return undefined;
    const [, front = '', word = '', back = ''] = parts;
    const owner =
      functionNamedIn(front, evidence) ??
      (hasSubject.test(front) ? functionSaid('it', evidence) : undefined);
    if (owner === undefined) return undefined;
    const claimed = stepsOf(owner, evidence, { front, word, back });
    return claimed === undefined ? undefined : described(owner.name, clause, claimed);
  });

/** The lines of both steps, in the order that is claimed, where the function has them in the other. */
function stepsOf(
  owner: Definition,
  evidence: Evidence,
  { front, word, back }: { readonly front: string; readonly word: string; readonly back: string },
): Steps | undefined {
  const body = bodyCode(owner, evidence).filter(
    ({ text }) => !/^\s*(?:defer|finally)\b/u.test(text),
  );
  const ofFront = linesOf(front.replace(owner.name.toLowerCase(), ' '), body);
  const ofBack = linesOf(back, body);
  const claimed =
    word === 'before' ? { first: ofFront, second: ofBack } : { first: ofBack, second: ofFront };
  return isTurned(claimed, body) ? claimed : undefined;
}

/** The lines that do what the first telling word of a phrase says which any line does. */
function linesOf(phrase: string, body: readonly SourceLine[]): readonly SourceLine[] {
  for (const word of phrase.split(/\W+/u).filter((each) => each.length > 2)) {
    const found = linesFor(word, body);
    if (found.length > 0) return found;
  }
  return [];
}

function linesFor(word: string, body: readonly SourceLine[]): readonly SourceLine[] {
  const root = stem(word).replace(/(?<=..)e$/u, '');
  const synonym = synonyms.find((each) => each.said.test(root))?.written;
  const found = body.filter(
    ({ text }) => synonym?.test(withoutText(text)) === true || calls(root, withoutText(text)),
  );
  if (found.length > 0 || !checking.test(root)) return found;
  return body.filter(
    ({ text }, at) => /^\s*if\b/u.test(text) && leaves.test(`${text} ${body[at + 1]?.text ?? ''}`),
  );
}

const withoutText = (text: string): string => text.replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, "''");

const calls = (root: string, text: string): boolean =>
  root.length > 2 &&
  [...text.matchAll(/([\w$]+)\s*(?:!|\?)?\(/gu)].some(([, name = '']) =>
    nameParts(name).some((part) => part.startsWith(root)),
  );

/** Each line of the second step stands above each of the first, and no branch parts them. */
function isTurned({ first, second }: Steps, body: readonly SourceLine[]): boolean {
  const [from, to] = [second[0]?.line, first.at(-1)?.line];
  if (from === undefined || to === undefined) return false;
  const isBelow = first.every(({ line }) => second.every((other) => other.line < line));
  const between = body.filter(({ line }) => line > from && line <= to);
  return (
    isBelow &&
    !between.some(({ text }) => /^\s*(?:\}\s*)?(?:else|elif|elsif|case|when|default)\b/u.test(text))
  );
}

const described = (name: string, clause: string, { first, second }: Steps): Premise => ({
  claim: `in \`${name}\`, ${clause}`,
  fact: `It is the other way round: first ${shownFirst(second)}, then ${shownFirst(first)}.`,
  lines: [...second.slice(0, 2), ...first.slice(0, 2)].map(({ line }) => line),
});

const shownFirst = ([line]: readonly SourceLine[]): string =>
  line === undefined ? '' : shown(line);
