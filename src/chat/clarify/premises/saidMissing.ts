import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type MeasureWords, measureWords } from '../../evidence/measureWords.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import {
  escapePattern,
  indentWidth,
  type SourceLine,
  sourceLines,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid, functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstSpanned, firstStated } from './stated.ts';

const articles = '(?:(?:the|its|my|our|an?|each|every|all|that|this|any) )*[$@]?';
const named = (group: string): string =>
  `(?: (?:call )?(?:for|on|of|around|over|in|inside|after|before|behind|to|at|when) ${articles}(?<${group}>[a-z_][\\w$.]*)(?:\\(\\))?)?`;
const doer = longSource`
  (?:^|.*? )(?:the |its )?[$@]?(?<doer>[a-z_][\w$.]*)(?:\(\))?(?: (?:call|statement|function|method))?(?: (?:in|
  of) [\w$.]+(?:\(\))?)?
`;
const goes =
  '(?:is|are|was|were|gets?|go(?:es)?|lands?|ends?|comes?|stays?|reach(?:es)?|enters?|appears?|runs?|happens?)';

/** Says that something is not there: "has no X", "without a X", "the X is missing", "goes in un-X-ed". */
const forms = measureWords.map((measure) => {
  const said = `(?:${measure.said})s?(?![\\w-])`;
  const ways = [
    longSource`
      ^${doer} (?:(?:has|have|uses?|takes?|sets?|does|gets?|comes with|runs with|is|are) no|(?:lacks|lack|is missing|misses|
      forgets|forgot)(?: (?:an?|the|any|its))?|(?:doesnt|does not|dont|do not|never|didnt) (?:have|has|uses?|takes?|contains?|
      sets?|gets?)(?: (?:an?|the|any|its))?) (?:\w+ )??${said}${named('of')}
    `,
    `^(?:.* )?theres(?: (?:still|also|just))? no (?:\\w+ )??${said}${named('there')}`,
    `^(?:.* )?(?:the |its )?${said}${named('before')} (?:is|are) (?:missing|absent|not there|nowhere)(?![\\w-])`,
    `^(?:and |so |but )?without (?:an? |any )?(?:\\w+ )??${said}${named('first')} (?!i |we |you )(?:\\S+ ){2}`,
    longSource`
      ^${doer} (?:(?:\w+ly|just|simply|still) )?${goes}?(?: ?\w+s| \w+(?:ed|en))?(?: \w+){0,5}? without (?:an? |
      any )?(?:(?!\w+ing )\w+ )??${said}${named('with')}
    `,
    `^${doer} ${goes}(?: \\w+){0,4}? outside (?:of )?(?:the|any|an?) (?:\\w+ )??${said}`,
    ...(measure.without === undefined
      ? []
      : [`^${doer} ${goes}(?: (?!not\\b|never\\b)[\\w.]+){0,6}? (?:${measure.without})(?![\\w-])`]),
  ];
  return {
    measure,
    ways: ways.map((way) => new RegExp(way, 'u')),
    pointed: new RegExp(`\\bthe missing ${said}${named('after')}`, 'u'),
    speaksOf: new RegExp(`${measure.said}|${measure.without ?? measure.said}`, 'u'),
  };
});

/** Who tried it knows of other code; a way without it is sought. */
const open =
  /\b(?:i|we|you|way|ways|possible|how|to|what|would|could|can|might|if|version|even)\b/u;

/** "for users without an email return none": a case, and what is to be done in it. */
const ofCase = /^(?:(?:and|but|so|or) )?for\b.{1,120}\bwithout\b/u;

/** P11 for a measure of safety that is said to be missing: "save runs without a lock", where it takes one. */
export function findNotMissing(evidence: Evidence): Premise | undefined {
  const plain = spelledOut(wordingOf(evidence.question).plain);
  const language = evidence.subject?.languageId ?? '';
  for (const { measure, ways, pointed, speaksOf } of forms) {
    const isOfLanguage = measure.languages?.includes(language) ?? true;
    if (!isOfLanguage || !speaksOf.test(plain)) continue;
    const found = pointedAt(pointed, measure, evidence) ?? stated(ways, measure, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "isnt locked", as the rest has it. */
const spelledOut = (text: string): string => text.replace(/\b(is|are|was|were)nt\b/gu, '$1 not');

function pointedAt(form: RegExp, measure: MeasureWords, evidence: Evidence): Premise | undefined {
  const match = form.exec(wordingOf(evidence.question).plain);
  return match === null ? undefined : judged(match, measure, evidence);
}

function stated(
  ways: readonly RegExp[],
  measure: MeasureWords,
  evidence: Evidence,
): Premise | undefined {
  const check = (clause: string): Premise | undefined => {
    if (open.test(clause) || ofCase.test(clause)) return undefined;
    const spelled = spelledOut(clause);
    const match = ways.map((way) => way.exec(spelled)).find((each) => each !== null);
    return match === undefined || match === null || isBareCall(match, measure, evidence)
      ? undefined
      : judged(match, measure, evidence);
  };
  return firstStated(evidence, check) ?? firstSpanned(evidence, check);
}

/** Names nothing of its own: what is asked about is meant. */
const generic =
  /^(?:it|its|this|that|there|theres|they|here|which|code|function|method|switch|match|if|loop|effect|hook|list|query|class|handler|file|script|component|call|block|condition|body|one|the|query|statement)$/u;

/** What it is said to be missing from, the doer last. */
const wordsOf = ({ doer, ...others }: Readonly<Record<string, string | undefined>>) =>
  [...Object.values(others), doer].flatMap((word) =>
    word === undefined || generic.test(word) ? [] : [word],
  );

function judged(
  { groups = {}, input: words }: RegExpExecArray,
  measure: MeasureWords,
  evidence: Evidence,
): Premise | undefined {
  if (measure.reach === 'file') return described(measure, undefined, ofFile(measure, evidence));
  const said = wordsOf(groups).filter((word) => functionSaid(word, evidence) === undefined)[0];
  const code = codeSaid(words, evidence);
  const inside = code.length > 1 ? code.slice(1) : code;
  const thing = said === undefined ? onlyParameter(words, evidence) : thingOf(said, inside);
  // Of what stands nowhere in the code nothing is known.
  if (said !== undefined && thing === undefined) return undefined;
  const isNeeded = said !== undefined || measure.isOfThing === true;
  const result = measure.isOfResult === true ? resultOf(thing, inside) : undefined;
  const meant = isNeeded ? (result ?? thing) : undefined;
  return described(measure, meant, linesThere(measure, meant, code));
}

/** "self.fetch() in refresh never runs because it isnt awaited": the call that is named before, where it stands without. */
function isBareCall(
  { groups = {} }: RegExpExecArray,
  { written }: MeasureWords,
  { question, subject }: Evidence,
): boolean {
  if (wordsOf(groups).length > 0) return false;
  const name = /\b([a-z_]\w*)\([^()]*\)/iu.exec(question.text.slice(0, 400))?.[1];
  if (name === undefined || subject === undefined) return false;
  const has = new RegExp(written.replaceAll('OBJ', '\\w+'), 'u');
  const calls = new RegExp(
    `(?<!\\b(?:def|function|func|fn|async|void|Task) )\\b${escapePattern(name)}\\(`,
    'u',
  );
  return sourceLines(subject).some(({ text }) => calls.test(text) && !has.test(text));
}

const ofFile = ({ written }: MeasureWords, { subject }: Evidence): readonly SourceLine[] =>
  (subject === undefined ? [] : sourceLines(subject)).filter(({ text }) =>
    new RegExp(written, 'u').test(text),
  );

function described(
  { name }: MeasureWords,
  thing: string | undefined,
  lines: readonly SourceLine[],
): Premise | undefined {
  const [first] = lines;
  return first === undefined
    ? undefined
    : {
        claim: `there is no ${name}${thing === undefined ? '' : ` for \`${thing}\``}`,
        fact: `There is: ${lines.slice(0, 2).map(shown).join(', ')}.`,
        lines: lines.slice(0, 3).map(({ line }) => line),
        better: `Is L${first.line} enough?`,
      };
}

/** `name` for `malloc`, where `char *name = malloc(32)` keeps what it gives. */
function resultOf(thing: string | undefined, code: readonly SourceLine[]): string | undefined {
  const kept = new RegExp(
    `(\\w+)\\s*(?::[^=]+)?:?=(?!=)\\s*(?:await\\s+)?(?:\\([\\w ]+\\*\\)\\s*)?(?:\\w+(?:\\.|->|::))*${escapePattern(thing ?? '')}\\(`,
    'u',
  );
  return thing === undefined
    ? undefined
    : code.map(({ text }) => kept.exec(text)?.[1]).find((name) => name !== undefined);
}

/** "add has no null check": what the named function is given, where that is one thing. */
function onlyParameter(words: string, evidence: Evidence): string | undefined {
  const owner = functionNamedIn(words, evidence);
  const [only, ...others] = owner === undefined ? [] : (parametersOf(owner, evidence) ?? []);
  return others.length === 0 ? only?.name : undefined;
}

/** The name in the code that a word means, as the code spells it: "labels" for `label`. */
function thingOf(said: string, code: readonly SourceLine[]): string | undefined {
  const word = said.split('.').at(-1) ?? said;
  const wanted = [word, word.replace(/s$/u, ''), `${word}s`];
  const names = code.flatMap(({ text }) => withoutTexts(text).match(/[A-Za-z_]\w*/gu) ?? []);
  return (
    names.find((name) => wanted.includes(name)) ??
    names.find((name) => wanted.includes(name.toLowerCase())) ??
    names.find((name) => nameParts(name).some((part) => wanted.includes(part)))
  );
}

function linesThere(
  measure: MeasureWords,
  thing: string | undefined,
  code: readonly SourceLine[],
): readonly SourceLine[] {
  if (thing === undefined && measure.isOfThing === true) return [];
  const of = (pattern: string): RegExp =>
    new RegExp(pattern.replaceAll('OBJ', thing === undefined ? '\\w+' : escapePattern(thing)), 'u');
  const written = of(measure.written);
  const found = code.filter(({ text }) => written.test(text));
  const needing = code.filter(({ text }) => measure.each?.test(text) === true);
  const isOpen = measure.bare?.includes('OBJ') === true && thing === undefined;
  const bare = isOpen || measure.bare === undefined ? undefined : of(measure.bare);
  const isBare = code.some(({ text }) => bare?.test(text.replace(written, ' ')) === true);
  if (isBare || needing.length > found.length) return [];
  return thing === undefined || measure.reach === 'own'
    ? found
    : found.filter((line) => holdsFor(measure.reach, line, thing, code));
}

const releases = /(?<!\bdefer .*)\b(?:\w+\.)*(?:R?Unlock|unlock|release|Release|exit)\b/u;

function holdsFor(
  reach: MeasureWords['reach'],
  { line, text }: SourceLine,
  thing: string,
  code: readonly SourceLine[],
): boolean {
  const form = new RegExp(`(?<![\\w$])${escapePattern(thing)}(?![\\w$])`, 'u');
  const uses = code.slice(1).filter((each) => form.test(each.text));
  if (reach === 'line') return form.test(text);
  if (reach === 'below')
    return uses.some((use) => line >= use.line && line <= use.line + 2 && use.text !== '');
  return (
    uses.length > 0 &&
    uses.every((use) =>
      reach === 'around' || /(?:[{:]|\bdo(?: \|[^|]*\|)?)\s*$/u.test(text)
        ? isInside(use, line, code)
        : use.line >= line &&
          indentWidth(use.text) >= indentWidth(text) &&
          !code.some(
            (each) => each.line > line && each.line < use.line && releases.test(each.text),
          ),
    )
  );
}

/** Whether a line stands in the block that another one opens, by indentation. */
function isInside(use: SourceLine, opens: number, code: readonly SourceLine[]): boolean {
  let indent = indentWidth(use.text);
  for (const { line, text } of code.toReversed()) {
    if (line >= use.line || !/\S/u.test(text) || indentWidth(text) >= indent) continue;
    if (line === opens) return true;
    indent = indentWidth(text);
  }
  return false;
}
