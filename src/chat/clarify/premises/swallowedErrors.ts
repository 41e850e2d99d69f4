import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { indentWidth, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionSaid, said } from './saidFunction.ts';

const swallows = longPattern`
    ^(?:.* )?${said} (?:always |silently |just |simply )?(?:swallows?|eats?|hides?|suppresses|suppress|ignores?|
    discards?) (?:\w+ ){0,3}?(?:errors?|exceptions?|failures?|\w+(?:error|exception)s?)
  `;
const swallowed =
  /^(?:.* )?(?:errors?|exceptions?|failures?) (?:is|are|gets?) (?:silently |just |simply )?(?:swallowed|eaten|suppressed|hidden)\b/u;

const catches = /\b(?:catch|except|rescue|recover)\b/u;
const passesOn = /\b(?:throw|raise|reject)\b|\breturn (?:.*\b)?(?:err|error)\b|panic\(/u;

/** Languages in which errors travel by themselves. */
const throwing =
  /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact|java|csharp|ruby|php|cpp)$/u;
/** Keeps errors back without a word like "catch". */
const lenient = /suppress|\?\.|\.catch\(|allSettled|error_reporting|@\w+\(|\|\|/u;
const conditional = /^\s*(?:if|unless|switch|elif|when)\b|\} else/u;
const everyTime = /\b(?:every time|always|all|any|each|ever|in any case)\b/u;

/** "tick swallows the error": there is nothing that catches, or what it catches is passed on. */
export function swallowOf(clause: string, evidence: Evidence): Premise | undefined {
  // Who speaks of a try block is told of that.
  if (evidence.question.structures.some((kind) => kind === 'try' || kind === 'catch'))
    return undefined;
  const isPassive = swallowed.test(clause);
  const name = swallows.exec(clause)?.[1] ?? (isPassive ? 'it' : undefined);
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  if (owner === undefined) return isPassive ? inOnlyHandler(evidence) : undefined;
  return throwing.test(evidence.subject?.languageId ?? '')
    ? inBody(owner, everyTime.test(clause), evidence)
    : undefined;
}

function inBody(owner: Definition, saidAlways: boolean, evidence: Evidence): Premise | undefined {
  const body = codeOf(owner, evidence);
  const from = body.findIndex(({ text }) => catches.test(text));
  const claim = `\`${owner.name}\` swallows the error`;
  if (from === -1) {
    return body.some(({ text }) => lenient.test(text))
      ? undefined
      : {
          claim,
          fact: 'It catches nothing: errors reach whoever calls it.',
          lines: [owner.lines.from],
        };
  }
  return passedOn(claim, body.slice(from), saidAlways);
}

/** Where it is passed on under a condition only, it is swallowed at times. */
function passedOn(
  claim: string,
  handler: readonly SourceLine[],
  saidAlways: boolean,
): Premise | undefined {
  const first = handler.find(({ text }) => passesOn.test(text));
  const isConditional = handler.some(({ text }) => conditional.test(text));
  if (first === undefined || (isConditional && !saidAlways)) return undefined;
  return { claim, fact: `It passes it on: ${shown(first)}.`, lines: [first.line] };
}

/** Of several functions, the one that catches is meant. */
function inOnlyHandler(evidence: Evidence): Premise | undefined {
  const asked = codeAsked(evidence);
  const [head, ...others] = asked.filter(({ text }) => catches.test(text));
  const below = asked.filter(({ line }) => line > (head?.line ?? 0));
  const end = below.findIndex(
    ({ text }) =>
      /\S/u.test(text) &&
      indentWidth(text) <= indentWidth(head?.text ?? '') &&
      !/^\s*\{/u.test(text),
  );
  return head === undefined || others.length > 0
    ? undefined
    : passedOn('the error is swallowed', below.slice(0, end === -1 ? undefined : end), false);
}
