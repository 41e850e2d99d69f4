import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { declaredName } from './declaredName.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { functionNamedIn, functionSaid, said } from './saidFunction.ts';
import { type Parameter, parametersOf } from './signature.ts';
import { firstSpanned, firstStated } from './stated.ts';

type Passing = 'value' | 'reference' | 'pointer';

const way = longSource`
    (by value|by copy|as a copy|by move|by (?:const |mutable |shared )?ref(?:erence)?|
    as an? (?:const |mutable )?ref(?:erence)?|by (?:const )?pointer|as an? (?:const |raw )?pointer)
  `;
const takes = longPattern`
    ^(?:.*? )??${said} (?:always |only |just |already )?(?:takes?|gets?|accepts?|receives?|expects?|
    is (?:given|passed|handed)) (?:the |its |an? |my |our |all )*((?:\w+ ){0,2}?\w+) (?:in |over )?${way}(?: |$)
  `;
const passed = longPattern`
    ^(?:.*? )??(?:the |its )?(\w+)(?: parameter| argument)? (?:is|are|gets|get|being) (?:passed|taken|handed|
    given)(?: in| over)?(?: (?:in)?to \S+)? ${way}(?: |$)
  `;
const owns = new RegExp(
  `^(?:.*? )??${said} (takes ownership of|consumes|moves|borrows) (?:the |its |my |our )*(\\w+)`,
  'u',
);

const takesOne = longPattern`
    ^(?:.*? )??${said} (?:only |just |already )?(?:takes?|gets?|accepts?|receives?|expects?) an? (?:const |raw |
    mutable )?(pointer|reference|copy)(?: (?:to|of) (?:the |its |an? |my |our )?(\w+))?(?: |$)
  `;

interface PassingClaim {
  readonly owner: string | undefined;
  readonly what: string;
  readonly how: Passing;
  readonly words: string;
}

function readPassing(clause: string): PassingClaim | undefined {
  const [, taker, one = '', way = ''] = takes.exec(clause) ?? [];
  if (taker !== undefined) return { owner: taker, what: one, how: passingSaid(way), words: way };
  const [, holder, kind = '', of = 'it'] = takesOne.exec(clause) ?? [];
  if (holder !== undefined)
    return { owner: holder, what: of, how: passingSaid(kind), words: `as a ${kind}` };
  const [, parameter, how = ''] = passed.exec(clause) ?? [];
  if (parameter !== undefined)
    return { owner: undefined, what: parameter, how: passingSaid(how), words: how };
  const [, owner, verb = '', what = ''] = owns.exec(clause) ?? [];
  return owner === undefined
    ? undefined
    : { owner, what, how: verb === 'borrows' ? 'reference' : 'value', words: verb };
}

const passingSaid = (words: string): Passing =>
  /ref/u.test(words) ? 'reference' : /pointer/u.test(words) ? 'pointer' : 'value';

/** How a parameter is passed, by its text; undefined where the language or the type leaves it open. */
const ways: readonly {
  readonly languages: RegExp;
  readonly of: (text: string) => Passing | undefined;
}[] = [
  {
    languages: /^cpp$/u,
    of: (text) => {
      if (/&/u.test(text)) return 'reference';
      if (/\*|\[|_ptr\b/u.test(text)) return 'pointer';
      return /\bauto\b|\bT\b|_view\b|span\b|iterator|function/u.test(text) ? undefined : 'value';
    },
  },
  { languages: /^c$/u, of: (text) => (/\*|\[/u.test(text) ? 'pointer' : ofPlainC(text)) },
  {
    languages: /^rust$/u,
    of: (text) => {
      if (/:\s*&/u.test(text)) return 'reference';
      return /:\s*(?:[A-Z]\b(?!\w)|impl\b|Rc|Arc|Box|Cow)|&/u.test(text) ? undefined : 'value';
    },
  },
  {
    languages: /^go$/u,
    of: (text) => {
      if (/\s\*/u.test(text)) return 'pointer';
      return /\[\]|map\[|chan\b|func\b|interface|\.\.\./u.test(text) || !/\s/u.test(text)
        ? undefined
        : 'value';
    },
  },
  {
    languages: /^csharp$/u,
    of: (text) => (/\b(?:ref|out)\s/u.test(text) ? 'reference' : undefined),
  },
  {
    languages: /^php$/u,
    of: (text) => {
      if (/&/u.test(text)) return 'reference';
      return /^(?:\??(?:array|int|string|float|bool)\s+)\$/u.test(text) ? 'value' : undefined;
    },
  },
];

/** A type of its own may be a pointer. */
const ofPlainC = (text: string): Passing | undefined =>
  /\b(?:int|char|long|short|float|double|size_t|bool|unsigned|u?int\d+_t|struct|enum)\b/u.test(text)
    ? 'value'
    : undefined;

/** P9 for how a function takes what it is given: "percentile takes the vector by value", against its declaration. */
export const findOtherPassing = (evidence: Evidence): Premise | undefined =>
  receiverOther(evidence) ??
  firstStated(evidence, (clause) => passedOtherwise(clause, evidence)) ??
  // "as a reference": clauses end there.
  firstSpanned(evidence, (span) => passedOtherwise(span.replace(/ then\b.*$/u, ''), evidence));

function passedOtherwise(clause: string, evidence: Evidence): Premise | undefined {
  const claim = readPassing(clause);
  const owner = claim === undefined ? undefined : ownerOf(claim, clause, evidence);
  return claim === undefined || owner === undefined
    ? undefined
    : contradicted(claim, owner, evidence);
}

const ownerOf = (
  { owner }: PassingClaim,
  clause: string,
  evidence: Evidence,
): Definition | undefined =>
  owner === undefined
    ? (functionNamedIn(clause, evidence) ?? functionSaid('it', evidence))
    : (functionSaid(owner, evidence) ?? prototypeOf(owner, evidence));

/** Headers declare functions that stand elsewhere. */
function prototypeOf(word: string, evidence: Evidence): Definition | undefined {
  const declared = /^(?:c|cpp)$/u.test(evidence.subject?.languageId ?? '')
    ? declaredName(word, evidence)
    : undefined;
  if (declared === undefined || !declared.text.includes('(')) return undefined;
  const { name, line } = declared;
  return { name, kind: 'function', lines: { from: line.line, to: line.line } };
}

function contradicted(
  { what, how, words }: PassingClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const parameter = meant(what, parametersOf(owner, evidence) ?? []);
  if (parameter === undefined)
    return isReceiver(what, evidence) ? takenOtherwise(owner, `by ${how}`, evidence) : undefined;
  const language = evidence.subject?.languageId ?? '';
  const line = lineOf(parameter, owner.lines.from, evidence);
  const is = ways.find(({ languages }) => languages.test(language))?.of(parameter.text);
  return is === undefined || line === undefined || isAlike(how, is, language)
    ? undefined
    : described(`\`${owner.name}\` takes \`${parameter.name}\` ${words}`, line, parameter);
}

/** In Rust's methods what is no parameter and a type of the file is what they are called on. */
const isReceiver = (what: string, evidence: Evidence): boolean =>
  evidence.subject?.languageId === 'rust' &&
  (/^(?:self|itself|receiver)$/u.test(what) ||
    definitionOf(what, evidence)?.kind === 'type' ||
    definitionOf(what, evidence)?.kind === 'class');

/** C has no references but by pointers; elsewhere people say the one for the other too. */
const isAlike = (said: Passing, is: Passing, language: string): boolean =>
  said === is || (said !== 'value' && is !== 'value' && language !== 'cpp');

const described = (claim: string, line: SourceLine, { text }: Parameter): Premise => ({
  claim,
  fact: `It is declared as \`${text}\`: ${shown(line)}.`,
  lines: [line.line],
});

/** The line of the declaration on which the parameter stands. */
function lineOf({ text }: Parameter, from: number, { subject }: Evidence): SourceLine | undefined {
  const all = subject === undefined ? [] : sourceLines(subject);
  const first = text.split('\n')[0] ?? text;
  return all.slice(from - 1, from + 14).find((line) => line.text.includes(first));
}

/** By its name, by its type, or the only one. */
function meant(what: string, parameters: readonly Parameter[]): Parameter | undefined {
  const word = what.split(' ').at(-1) ?? what;
  const named = parameters.filter(({ name }) => name.toLowerCase() === word);
  if (named.length === 1) return named[0];
  const root = word.replace(/(?<=\w{3})s$/u, '');
  const typed = parameters.filter(({ text }) => text.toLowerCase().includes(root));
  if (typed.length > 0) return typed.length === 1 ? typed[0] : undefined;
  return parameters.length === 1 &&
    /^(?:it|them|argument|parameter|input|value|object|vec|vector|list|slice|array|string|struct|map|item|data)$/u.test(
      root,
    )
    ? parameters[0]
    : undefined;
}

const receives = longPattern`
    ^(?:.*? )??${said} (?:(?:has|uses|takes|is on|is defined on|works on) an? (value|pointer) receiver|
    takes self (by (?:mutable )?(?:value|reference)))\b
  `;

/** How Go's and Rust's methods say that they take what they are called on. */
const receivers: Readonly<Record<string, RegExp>> = {
  go: /^func \(\s*\w*\s*(\*?)\s*\w+[^)]*\)/u,
  rust: /\(\s*(&?)\s*(?:'\w+\s+)?(?:mut\s+)?self\b/u,
};

/** "Warm has a value receiver", "set takes self by value". */
const receiverOther = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', inGo, inRust] = receives.exec(clause) ?? [];
    const how = inGo ?? inRust ?? '';
    const owner = name === '' ? undefined : functionSaid(name, evidence);
    return owner === undefined ? undefined : takenOtherwise(owner, how, evidence);
  });

function takenOtherwise(
  owner: Definition,
  how: string,
  { subject }: Evidence,
): Premise | undefined {
  const line = subject === undefined ? undefined : sourceLines(subject)[owner.lines.from - 1];
  const receiver = receivers[subject?.languageId ?? '']?.exec(line?.text ?? '')?.[1];
  if (line === undefined || receiver === undefined) return undefined;
  return (receiver === '') === /value/u.test(how)
    ? undefined
    : {
        claim: `\`${owner.name}\` takes what it is called on ${/^by/u.test(how) ? how : `by ${how}`}`,
        fact: `It is declared otherwise: ${shown(line)}.`,
        lines: [line.line],
      };
}
