import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { indentWidth, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { passedBefore } from './passedLines.ts';
import { bodyCode, doerSaid, functionNamedIn } from './saidFunction.ts';

const dead = longSource`
    (?:(?:just |only |all |basically |practically |effectively |actually |surely |really |clearly |
    obviously )*(?:dead(?: code)?|unreachable|unreached|not reachable|cant be reached|cannot be reached|can never be reached|
    never (?:be )?(?:reached|runs?|run|executed|executes|gets? (?:reached|executed|run|hit|called)|happens|hit|evaluated|
    taken)))
  `;
const jump = '(?:returns?|throws?|raises?|exits?|breaks?|continues?|panics?|aborts?|dies?|nexts?)';
/** No conjunction: what stands before one is said of something else. */
const word = '(?!(?:so|since|as|because|and|but|that|which) )[^\\s.,;?!]+';
const is = '(?:(?:is|are|isnt|arent|must be|has to be|will be|gets?|can|could) )?';

/** "isnt everything after the return in deliver dead code" */
const after = longPattern`
    \b(?:everything|anything|all|whatever|what|the (?:code|lines?|rest|stuff|part|statements?|
    calls?))(?: that)?(?: comes| stands| is| follows)? (?:after|below|behind|past|under|following) (?:the |that |this |
    my )?(?:first |early |second |last )?(${jump}(?: ${word}){0,8}?) ${is}${dead}
  `;
/** "nothing after the throw is ever reached" */
const nothing = longPattern`
    \b(?:nothing|no (?:code|line|statement)s?) (?:after|below|behind|past|under|following) (?:the |that |this |my )?(?:first |
    early |second |last )?(${jump}(?: ${word}){0,8}?) (?:is |are |can be |will be |gets )?(?:ever )?(?:reached|reachable|
    runs?|executed|executes|run)\b
  `;
/** "the return after the switch is unreachable", "return null at the end is dead code" */
const statement = new RegExp(
  `\\b(?:the |that |this |its |my )?(last |final |second |closing )?(${jump}|line)((?: ${word}){0,8}?) ${is}${dead}`,
  'u',
);

/** Who only says that something does not happen may have seen it. */
const saysSeen = /\bnever (?:runs?|executes|gets?|happens|hit|called|taken)\b/u;
const concludes = longPattern`
    \b(?:so|since|as|because|right|correct|isnt|arent|dead|unreachable|remove|delete|drop|can i|could i|can it|ok|okay|
    throw it out|get rid)\b
  `;

/** P10 for what is said never to be reached: "everything after the return is dead code", below a return with a condition. */
export function findReached(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  if (saysSeen.test(plain) && !concludes.test(plain)) return undefined;
  return after.test(plain) || nothing.test(plain)
    ? belowJump(plain, evidence)
    : reachedStatement(plain, evidence);
}

/** A function's lines with something on them. */
const bodyOf = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  bodyCode(owner, evidence).filter(({ text }) => /\w/u.test(text));

/** The function that is named, else the one around the selection, else all of the file. */
function bodiesMeant(plain: string, evidence: Evidence): readonly (readonly SourceLine[])[] {
  const owner = functionNamedIn(plain, evidence) ?? doerSaid('it', evidence);
  if (owner !== undefined) return [bodyOf(owner, evidence)];
  const { code } = evidence;
  const all = code?.kind === 'read' ? code.definitions : [];
  return all
    .filter(({ kind }) => kind === 'function' || kind === 'method')
    .map((each) => bodyOf(each, evidence));
}

/** Lines that jump, as the words say it, those with the most of the further words of it. */
function jumpsSaid(words: string, body: readonly SourceLine[]): readonly SourceLine[] {
  const [verb = '', ...rest] = words.trim().split(/\s+/u);
  const stem = verb.replace(/(?<!s)s$/u, '').replace(/^rais$/u, 'raise');
  const all = body.filter(({ text }) => new RegExp(`\\b${stem}\\b`, 'u').test(withoutTexts(text)));
  const telling = rest
    .map((word) => word.replace(/\W/gu, ''))
    .filter(
      (word) => /^(?:null|true|false|none|nil|undefined|\d+)$/u.test(word) || isTelling(word),
    );
  const score = ({ text }: SourceLine): number =>
    telling.filter((word) => text.toLowerCase().includes(word)).length;
  const most = Math.max(0, ...all.map(score));
  return all.filter((line) => score(line) === most);
}

const isTelling = (word: string): boolean => word.length > 2 && !fillers.has(word);

/** Every jump that may be meant stands under a condition, and something comes after it. */
function belowJump(plain: string, evidence: Evidence): Premise | undefined {
  const words = (after.exec(plain) ?? nothing.exec(plain))?.[1];
  if (words === undefined) return undefined;
  const bodies = bodiesMeant(plain, evidence);
  const jumps = new Set(jumpsSaid(words, bodies.flat()));
  const found = bodies.flatMap((body) =>
    body
      .filter((line) => jumps.has(line))
      .map((jumped) => ({
        jumped,
        guard: guardOf(jumped, body),
        next: body.find(({ line, text }) => line > jumped.line && isNext(text, jumped.text)),
      }))
      .filter(({ next }) => next !== undefined),
  );
  const [first] = found;
  if (first?.guard === undefined || first.next === undefined) return undefined;
  if (found.some(({ guard }) => guard === undefined)) return undefined;
  const { jumped, guard, next } = first;
  return {
    claim: `nothing after ${shown(jumped)} is reached`,
    fact: `It leaves only under a condition: ${shown(guard)}. Otherwise it goes on with ${shown(next)}.`,
    lines: [...new Set([jumped.line, guard.line, next.line])],
  };
}

/** Stands no further right, and only closes nothing. */
const isNext = (text: string, jumped: string): boolean =>
  indentWidth(text) <= indentWidth(jumped) &&
  !/^\s*(?:\}|end\b|fi\b|else\b|elif\b|elsif\b|case\b|when\b|default\b)/u.test(text);

const conditional =
  /\b(?:if|unless|when|case|elif|elsif|else|for|foreach|while|until|catch|except|rescue|try)\b|\s(?:\|\||&&|or|and)\s|\?|=>|\.each\b/u;

/** The header that a line stands under, or the line itself where its condition is on it. */
function guardOf(line: SourceLine, body: readonly SourceLine[]): SourceLine | undefined {
  if (/\b(?:if|unless|when)\b|\s(?:\|\||&&|or|and)\s/u.test(withoutTexts(line.text))) return line;
  const around = parentOf(line, body);
  return around !== undefined && conditional.test(around.text) ? around : undefined;
}

const parentOf = (line: SourceLine, body: readonly SourceLine[]): SourceLine | undefined =>
  body.findLast((each) => each.line < line.line && indentWidth(each.text) < indentWidth(line.text));

/** One statement that may be meant, and nothing before it that leaves in any case. */
function reachedStatement(plain: string, evidence: Evidence): Premise | undefined {
  const [, order = '', verb = '', rest = ''] = statement.exec(plain) ?? [];
  // Elsewhere than in Ruby that is a name.
  const isName = /^nexts?$/u.test(verb) && evidence.subject?.languageId !== 'ruby';
  if (verb === '' || isName) return undefined;
  const found = bodiesMeant(plain, evidence).flatMap((body) => {
    const target = targetOf(order, verb, rest, body);
    return target === undefined ? [] : [{ target, before: passedBefore(target, body) }];
  });
  const [only] = found;
  if (only?.before === undefined || found.length > 1) return undefined;
  const open = only.before.at(-1);
  return {
    claim: `${shown(only.target)} is never reached`,
    fact: `It is reached${open === undefined ? '' : `, whenever ${shown(open)} does not leave before`}.`,
    lines: [...new Set([only.target.line, ...(open === undefined ? [] : [open.line])])],
  };
}

function targetOf(
  order: string,
  verb: string,
  rest: string,
  body: readonly SourceLine[],
): SourceLine | undefined {
  const number = /^ #?(\d+)\b/u.exec(rest)?.[1];
  if (verb === 'line') return body.find(({ line }) => line === Number(number));
  const isLast =
    /last|final|closing/u.test(order) ||
    longPattern`
      \b(?:at the (?:very )?(?:end|bottom)|after the (?:switch|loop|if|match|case|for|while|foreach|try|chain)|
      below (?:it|the \w+)|there at the end)\b
    `.test(rest);
  const found = jumpsSaid(`${verb} ${isLast ? '' : rest}`, body);
  return isLast || found.length === 1 ? found.at(-1) : undefined;
}
