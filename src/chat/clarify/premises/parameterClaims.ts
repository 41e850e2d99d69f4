import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { functionSaid, said } from './saidFunction.ts';
import { scriptBody } from './scriptBody.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const numbers: Readonly<Record<string, number>> = {
  no: 0,
  one: 1,
  a: 1,
  an: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
};
const numberOf = (word: string): number | undefined =>
  /^\d$/u.test(word) ? Number(word) : numbers[word];

const noun = '(?:arguments?|args?|parameters?|params?)';
const takes = longPattern`
    ^(?:.* )?${said} (?:only |just |already )?(?:takes?|expects?|needs?|has|wants?|accepts?|requires?|gets?) (?:only |just |
    exactly )?(?:a )?(no|one|single|two|three|four|five|six|\d|second|third|fourth|fifth|sixth) (?:\w+ )?${noun}\b
  `;
const nth = new RegExp(
  `\\b(?:the|its|whats the|that) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) ${noun} (?:of|to|in|for|that) ${said}`,
  'u',
);
/** "load takes an encoding argument" */
const takesNamed = longPattern`
    ^(?:.* )?${said} (?:also |already |even )?(?:takes|expects|has|accepts|gets|requires|needs) (?:an?|the) (?:optional |
    second |third |keyword )?([a-z_]\w{2,}) ${noun}\b
  `;
const ordinals: Readonly<Record<string, string>> = {
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  '6th': 'sixth',
};

const namedOne = new RegExp(
  `\\b(?:the|its|that) ([a-z_]\\w{2,}) ${noun} (?:of|to|in|from) ${said}`,
  'u',
);
/** Say which of them without naming it. */
const descriptive = longPattern`
    ^(?:first|second|third|fourth|fifth|last|next|other|same|optional|required|extra|new|old|only|input|output|unused|wrong|
    right|default|named|keyword|positional|rest|variadic|generic|type|template|function|method|callback|boolean|bool|string|
    number|int|list|array|object|command|query|url|path|right|left|missing|additional|two|three|four|many|all|any|constants?|
    globals?|locals?|variables?|values?|numbers?|literals?|fields?|constructor)$
  `;

/** P9 for parameters: "takes three arguments", "the third parameter", against the declaration. */
export function findOtherParameters(evidence: Evidence): Premise | undefined {
  const { question } = evidence;
  const [, place = '', ofWhat = 'it'] = nth.exec(wordingOf(question).plain) ?? [];
  const at = numberOf(ordinals[place] ?? place);
  if (
    at !== undefined &&
    !/\b(?:add|new|extra|another|should|want|need)\b/u.test(question.text.toLowerCase())
  ) {
    const found = tooFew(ofWhat, at, evidence);
    if (found !== undefined) return found;
  }
  return (
    absentParameter(evidence) ?? firstStated(evidence, (clause) => otherCount(clause, evidence))
  );
}

/** "the timeout parameter of probe", where it has none of that name, nor anything like it stands in the file. */
function absentParameter(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const taken = firstStated(evidence, (clause) => takesNamed.exec(clause) ?? undefined);
  const [, name = taken?.[2] ?? '', ofWhat = taken?.[1] ?? ''] =
    namedOne.exec(wordingOf(question).plain) ?? [];
  if (name === '' || descriptive.test(name) || adds.test(question.text)) return undefined;
  const owner = functionSaid(ofWhat, evidence);
  const has = owner === undefined ? undefined : parametersOf(owner, evidence);
  if (owner === undefined || has === undefined || has.some(({ rest }) => rest)) return undefined;
  if (subject?.text.toLowerCase().includes(name.replace(/s$/u, '')) !== false) return undefined;
  return described(owner, `has a parameter ${name}`, has.length, evidence);
}

const adds = /\b(?:add|new|introduce|want|need|should|another|extra|instead)\b/iu;

function tooFew(word: string, at: number, evidence: Evidence): Premise | undefined {
  const owner = functionSaid(word, evidence);
  const has = owner === undefined ? undefined : parametersOf(owner, evidence);
  if (owner === undefined || has === undefined || has.some(({ rest }) => rest)) return undefined;
  return has.length >= at
    ? undefined
    : described(owner, `has ${at} parameters`, has.length, evidence);
}

function otherCount(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', word = ''] = takes.exec(clause) ?? [];
  const claimed = numberOf(word);
  return claimed === undefined
    ? undefined
    : (scriptTakes(name, claimed, evidence) ?? takesOther(name, word, claimed, evidence));
}

function takesOther(
  name: string,
  word: string,
  claimed: number,
  evidence: Evidence,
): Premise | undefined {
  const owner = functionSaid(name, evidence);
  const has = owner === undefined ? undefined : parametersOf(owner, evidence);
  if (owner === undefined || has === undefined || has.some(({ rest }) => rest)) return undefined;
  if (nthWord.test(word)) return tooFew(name, claimed, evidence);
  const least = has.filter(({ optional }) => !optional).length;
  return claimed >= least && claimed <= has.length
    ? undefined
    : described(owner, `takes ${claimed} arguments`, has.length, evidence);
}

/** A script takes as many as the highest that it reads; all of them where it reads them in a row. */
function scriptTakes(name: string, claimed: number, evidence: Evidence): Premise | undefined {
  const body = /^(?:(?:the|this) )?script$/u.test(name) ? scriptBody(evidence) : [];
  if (body.some(({ text }) => /\$[@*#]|\bshift\b|\bgetopts\b/u.test(text))) return undefined;
  const read = body.flatMap((line) =>
    [...line.text.matchAll(/\$\{?(\d)/gu)].map(([, at = '0']) => ({ line, at: Number(at) })),
  );
  const most = Math.max(0, ...read.map(({ at }) => at));
  const lines = read.filter(({ at }) => at > 0).map(({ line }) => line);
  return most === 0 || claimed <= most
    ? undefined
    : {
        claim: `the script takes ${claimed} arguments`,
        fact: `It reads ${most}: ${[...new Set(lines.slice(0, 4).map(shown))].join(', ')}.`,
        lines: [...new Set(lines.map(({ line }) => line))].slice(0, 4),
      };
}

/** Who speaks of the second says nothing of a third. */
const nthWord = /^(?:second|third|fourth|fifth|sixth)$/u;

function described(
  { name, lines }: Definition,
  what: string,
  has: number,
  { subject }: Evidence,
): Premise {
  const first = subject === undefined ? undefined : sourceLines(subject)[lines.from - 1];
  return {
    claim: `\`${name}\` ${what}`,
    fact: `It has ${has === 0 ? 'none' : has}: ${first === undefined ? `L${lines.from}` : shown(first)}.`,
    lines: [lines.from],
  };
}
