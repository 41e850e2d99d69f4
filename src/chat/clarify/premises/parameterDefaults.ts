import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const value = '(-?\\d+(?:\\.\\d+)?|/?[a-z][\\w./-]*)(?= |$)';
const forms: readonly RegExp[] = [
  longPattern`
      \b(?:the|its) default (?:value )?(?:of |for )?(?:the )?([\w$]+)(?: (?:parameter|argument|option|value))?(?: (?:in|of|
      for) [\w$.]+(?:\(\))?)? is (?:just |only |set to )?${value}
    `,
  new RegExp(
    `\\b([\\w$]+)(?: (?:parameter|argument|option))? (?:defaults to|is by default|falls back to) ${value}`,
    'u',
  ),
  new RegExp(`\\b([\\w$]+) is ${value} by default`, 'u'),
];

const parameter =
  '(?:the |its )?([a-z_$][\\w$]*)(?: (?:parameter|param|argument|arg|option|value))?';
const place = '(?: (?:in|of|for|on) [\\w$.]+(?:\\(\\))?)?';
/** "timeout has a default of 30", "given a default of 30", "a default of 30 for timeout": also of what a question asks why. */
const given: readonly RegExp[] = [
  longPattern`
      (?<![\w$.])${parameter}${place} (?:has|have|having|had|got|gets|comes with|with|
      (?:(?:was|is|were|being|been) )?given) (?:a|the) default (?:value )?of ${value}
    `,
  new RegExp(`\\b(?:the|a) default ([a-z_$][\\w$]*) of ${value}`, 'u'),
];
const turned = new RegExp(
  `\\b(?:a|the) default (?:value )?of ${value} (?:for|of) ${parameter}`,
  'u',
);
const wishes =
  /\b(?:should|would|could|want|add|make|set|give|need|with|use|prefer|like|change|instead|no longer|not|if|put)\b/u;

/** Says how it is, not what it is. */
const vague = longPattern`
    ^(?:a|an|the|too|not|very|so|also|always|quite|fine|wrong|right|bad|good|big|small|large|high|low|long|short|old|new|used|
    set|given|missing|optional|required|null|none|nil|undefined|empty|true|false|on|off|whatever|what|where|when|never|only|
    just|in|at|on|by|to|of|taken|read|hard-?coded|comma|tab|space|semicolon|pipe)$
  `;

/** P9 for a default that is a word or a number: "the default target is production", against the one that stands there. */
export const findOtherDefaultValue = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const match = forms.map((form) => form.exec(clause)).find((found) => found !== null);
    const [, name = '', said = ''] = match ?? [];
    return judged(name, said, clause, evidence);
  }) ??
  grantedIn(evidence) ??
  firstStated(evidence, (clause) => unnamed(clause, evidence));

const bare =
  /^(?:.* )?(?:the|its) default (?:is|=) (?:just |only |set to )?(\d+(?:\.\d+)?)(?: ?([a-z]+))?$/u;

const ofAll = /^(?:.* )?(\d+(?:\.\d+)?) ?([a-z]+)?(?: \w+){0,2}? by default$/u;

/** The constructor, where the selection has one. */
const onlyMade = (evidence: Evidence): Definition | undefined =>
  functionSaid('the constructor', evidence);

/** "the default is 30 days": that of the only parameter that has a number for one, else of the one that the unit names. */
function unnamed(clause: string, evidence: Evidence): Premise | undefined {
  const [, said, unit = ''] = bare.exec(clause) ?? ofAll.exec(clause) ?? [];
  if (said === undefined) return undefined;
  const owner =
    functionNamedIn(clause, evidence) ?? functionSaid('it', evidence) ?? onlyMade(evidence);
  if (owner !== undefined) return ofOwner(owner, said, unit, evidence);
  const { subject } = evidence;
  return subject === undefined || unit.length < 3
    ? undefined
    : contradicted(unit, said, sourceLines(subject));
}

function ofOwner(
  owner: Definition,
  said: string,
  unit: string,
  evidence: Evidence,
): Premise | undefined {
  const given = (parametersOf(owner, evidence) ?? []).filter(({ text }) =>
    /(?:=|:)\s*-?\d[\d_.]*\s*$/u.test(text),
  );
  const meant = given.filter(({ name }) => name.toLowerCase() === unit);
  const [only, ...others] = meant.length > 0 ? meant : given;
  return only === undefined || others.length > 0
    ? undefined
    : contradicted(only.name, said, codeOf(owner, evidence));
}

/** "why was timeout given a default of 30": what is granted stands in no clause of its own. */
function grantedIn(evidence: Evidence): Premise | undefined {
  const sentences = wordingOf(evidence.question).plain.split(/[.?!;](?:\s|$)/u);
  for (const sentence of sentences) {
    const [, value = '', of = ''] = turned.exec(sentence) ?? [];
    const [, name = of, said = value] =
      given.map((form) => form.exec(sentence)).find(isFound) ?? [];
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(said)));
    const found = wishes.test(before) ? undefined : judged(name, said, sentence, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFound = (match: RegExpExecArray | null): match is RegExpExecArray => match !== null;

function judged(
  name: string,
  said: string,
  words: string,
  evidence: Evidence,
): Premise | undefined {
  if (name === '' || vague.test(said)) return undefined;
  const owner = functionNamedIn(words, evidence);
  const { subject } = evidence;
  const lines =
    owner !== undefined
      ? codeOf(owner, evidence)
      : subject === undefined
        ? []
        : sourceLines(subject);
  return contradicted(name, said, lines);
}

function contradicted(
  name: string,
  said: string,
  lines: readonly SourceLine[],
): Premise | undefined {
  const found = defaultsOf(name, lines);
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return undefined;
  const [has, claimed] = [first.value.toLowerCase(), said.toLowerCase()];
  const isNumber = /^-?\d/u.test(has);
  if (isNumber !== /^-?\d/u.test(claimed) || has === claimed) return undefined;
  if (
    isNumber
      ? isScaled(Number(has.replaceAll('_', '')), Number(claimed))
      : has.includes(claimed) || claimed.includes(has)
  )
    return undefined;
  return {
    claim: `the default of \`${name}\` is ${said}`,
    fact: `The default is another: ${shown(first.line)}.`,
    lines: [first.line.line],
  };
}

/** Seconds for milliseconds, percent for a share. */
const isScaled = (has: number, claimed: number): boolean =>
  [1, 1000, 60, 60_000, 100, 1024].some(
    (scale) => has === claimed * scale || has * scale === claimed,
  );

function defaultsOf(
  name: string,
  lines: readonly SourceLine[],
): readonly { readonly line: SourceLine; readonly value: string }[] {
  const escaped = escapePattern(name);
  const written = String.raw`(?:["']([A-Za-z][\w-]*)["']|(-?\d[\d_]*(?:\.\d+)?)(?![\w.*]|\s*\*))`;
  const ways = [
    // In a parameter list, with what PHP and TypeScript declare there.
    `[(,{]\\s*(?:[\\w?]+\\s+){0,4}\\$?${escaped}\\s*(?::\\s*[\\w<>|\\[\\]? ]+?)?\\s*=\\s*${written}\\s*[,)}]`,
    `\\bdef\\b.*[(,]\\s*${escaped}:\\s*${written}\\s*[,)]`,
    `["']${escaped}["']\\s*,\\s*${written}\\s*\\)`,
    `(?<![\\w$])${escaped}=["']?\\$\\{\\w+:-([\\w./-]+)\\}`,
    `(?<![\\w$])${escaped}\\s*=\\s*[\\w.$\\[\\]"']+\\s*(?:\\?\\?|\\|\\||\\bor\\b)\\s*${written}`,
    // A property or a field with its first value.
    `(?<![\\w$])${escaped}\\s*\\{[^}]*\\}\\s*=\\s*${written}\\s*;`,
    `^\\s*(?:[\\w<>?:]+\\s+){1,4}\\$?${escaped}\\s*=\\s*${written}\\s*;`,
  ];
  const pattern = new RegExp(ways.join('|'), 'iu');
  const inDefaults = new RegExp(`(?<![\\w$])${escaped}\\s*:\\s*${written}\\s*(?:[,}]|$)`, 'iu');
  return lines.flatMap((line, at) => {
    const text = line.text.slice(0, 300);
    // `fn default() -> Self { Options { retries: 4 } }`, `const defaults = { retries: 4 }`
    const isOfDefaults = lines
      .slice(Math.max(0, at - 4), at + 1)
      .some((each) => /default/iu.test(each.text));
    const match = pattern.exec(text) ?? (isOfDefaults ? inDefaults.exec(text) : null);
    const value = match?.slice(1).find((each) => each !== undefined);
    return value === undefined ? [] : [{ line, value }];
  });
}
