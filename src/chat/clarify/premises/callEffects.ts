import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPatternWith, longSource } from '../../longPattern.ts';
import { definitionOf } from './namedDefinition.ts';
import { isSo, lastPart, writtenAs } from './returnClaim.ts';
import { type ReturnFact, returnFacts } from './returnFacts.ts';
import { codeOf } from './saidFunction.ts';

/** A call of the language's own library that the code or the question makes, and what is known of it. */
interface KnownCall {
  readonly api: string;
  readonly fact: ReturnFact;
  /** Finds it in a clause; what is said of it comes after. */
  readonly named: RegExp;
}

const adverbs =
  '(?: (?:already|always|just|only|simply|also|really|actually|even|itself|then|anyway|by default|first|here|i think|afaik))*';
const kept = longSource`
    (?:original|list|array|slice|frame|dataframe|df|string|str|map|dict|hash|object|receiver|variable|argument|input|text|
    collection|vector|vec|sequence|set|number|date|time|elements?|items|rows|value|caller|source)
  `;

/** What is said after the name of a call: that what it is called on is another afterwards. */
const changes = new RegExp(
  [
    longSource`
      ^${adverbs} (?!(?:does|doesnt|did|didnt|can|cant|never|not|is|are|will|wont|makes|returns|gives|leaves|creates|
      builds)\b)\w+s (?:[\w.'$@\[\]()]+ ){0,6}?(?:in ?-?place|itself|themselves|directly|on the spot)\b
    `,
    longSource`
      ^${adverbs} (?:changes|modifies|mutates|alters|overwrites|edits|updates|grows|rewrites) (?:the|my|our|its|this|that|
      your)(?: \w+){0,2}? ${kept}\b
    `,
    longSource`
      ^${adverbs} (?:mutates|modifies|overwrites|alters) (?!(?:every|each|all|any|only|an?|no|nothing|first|one|some|what|how|
      the)\b)[\w.$]+(?: |$)
    `,
    `^${adverbs} (?:happens|is done|works|operates|runs|acts) (?:on (?:the|my|its) ${kept} )?(?:in ?-?place|directly)\\b`,
    `^${adverbs} is (?:an? )?(?:in ?-?place|mutating|destructive)\\b`,
  ].join('|'),
  'u',
);

/** That it is as it was. */
const keeps = new RegExp(
  [
    longSource`
      ^${adverbs} (?:makes|returns|gives|creates|produces|builds|works on|operates on|sorts|hands)(?: me| us| back)* (?:an?|
      its own|another) (?:\w+ ){0,3}?(?:cop(?:y|ies)|clone|duplicate)\b
    `,
    longSource`
      ^${adverbs} (?:makes|returns|gives|creates|produces|builds)(?: me| us| back)* (?:an?|another) (?:(?:brand|sorted|
      reversed|shuffled|filtered) )*(?:new|fresh|separate|different|second) 
    `,
    longSource`
      ^${adverbs} (?:does not|doesnt|never|wont|will not|cant|cannot) (?:\w+ )?(?:change|modify|mutate|touch|alter|affect|
      overwrite|edit|update)\b
    `,
    `^${adverbs} leaves (?:\\w+ ){1,4}(?:alone|untouched|unchanged|intact|as (?:it|they) (?:is|are|was|were)|as is)\\b`,
    `^${adverbs} (?:copies|clones) (?:the|my|it|its|them|this)\\b`,
    `^${adverbs} is (?:an? )?(?:pure|non-?mutating|non-?destructive|side ?effect free)\\b`,
  ].join('|'),
  'u',
);

/** That something comes back. */
const gives = new RegExp(
  `^${adverbs} (?:returns|yields|gives|hands|produces)(?: me| us| you| back)* ((?:the|an?|its|my|another)? ?(?:\\w+ ){0,3}\\w+)`,
  'u',
);
const nothing =
  /\b(?:none|nothing|null|undefined|void|nil|early|immediately|instead|unit|control|nan)\b/u;

/** "what do I do with the return value of append" */
const resultOf = longSource`
    \b(?:use|using|uses|log|print|return|store|save|assign|check|chain|ignore|with|on|compare|sort|count|loop over|capture|
    keep|need) the (?:return(?:ed)? value|result|output) (?:of|from) (?:the )?
  `;

/** P6 for what a library's call does to what it is called on, and what it leaves its caller with. */
export function findOtherEffect(evidence: Evidence): Premise | undefined {
  const { plain, clauses, spans } = wordingOf(evidence.question);
  const calls = knownCalls(plain, evidence);
  if (calls.length === 0) return undefined;
  for (const clause of new Set([...clauses, ...spans])) {
    const found = saidWrong(clause, calls, evidence);
    if (found !== undefined) return found;
  }
  return resultOfNothing(plain, calls, evidence) ?? needlessAssignment(evidence, calls);
}

function saidWrong(
  clause: string,
  calls: readonly KnownCall[],
  evidence: Evidence,
): Premise | undefined {
  for (const call of calls) {
    const match = call.named.exec(clause);
    const said = match === null ? '' : clause.slice(match.index + match[0].length);
    const wrong = said === '' ? undefined : wrongOf(said, call, evidence);
    if (wrong !== undefined) return described(call, wrong, evidence);
  }
  return undefined;
}

function knownCalls(plain: string, { subject, question, ...rest }: Evidence): readonly KnownCall[] {
  if (subject === undefined) return [];
  const known = returnFacts.filter(
    ({ languages, holdsIn }) => languages.includes(subject.languageId) && holdsIn(subject.text),
  );
  return known.flatMap((fact) =>
    fact.apis.flatMap((api) => {
      const name = lastPart(api);
      if (!plain.includes(name)) return [];
      const isOwn = definitionOf(name, { subject, question, ...rest }) !== undefined;
      const isCalled = new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`, 'iu').test(
        subject.text,
      );
      if (isOwn || !(isCalled || question.text.toLowerCase().includes(`${name}(`))) return [];
      return [{ api, fact, named: namedAs(api) }];
    }),
  );
}

const namedAs = (api: string): RegExp =>
  new RegExp(
    `(?:^|[ (])(?:[\\w$\\[\\]]+(?:\\.|::|->))*${escapePattern(lastPart(api))}(?:\\([^()]*\\))?(?= )`,
    'u',
  );

/** An array of PHP is copied when it is handed over. */
const ofCaller = /\bcallers?\b/u;

const isInPlace = ({ returns, fact }: ReturnFact): boolean =>
  returns !== 'new' && /in place/u.test(fact);

function wrongOf(
  said: string,
  { fact }: KnownCall,
  { question, subject }: Evidence,
): string | undefined {
  if (changes.test(said) && fact.returns === 'new') return 'changes it in place';
  if (
    keeps.test(said) &&
    isInPlace(fact) &&
    !(subject?.languageId === 'php' && ofCaller.test(said))
  )
    return 'leaves the original as it is';
  const what = gives.exec(said)?.[1]?.trim() ?? '';
  const isKnown = fact.returns === 'same or nothing' && /\bnil\b/u.test(question.text);
  return isKnown || !isWrongResult(what, fact) ? undefined : `returns ${what}`;
}

function isWrongResult(what: string, fact: ReturnFact): boolean {
  if (nothing.test(what) || !/^(?:the|an?|its|my|another) /u.test(what)) return false;
  return (
    fact.returns === 'nothing' ||
    (fact.returns !== 'new' && namesThing.test(what) && !isSo(what, fact))
  );
}

const namesThing =
  /\b(?:list|array|slice|copy|collection|string|tuple|map|dict|set|object|vector|hash|elements?|items?|numbers?|count|length|index)\b/u;

function resultOfNothing(
  plain: string,
  calls: readonly KnownCall[],
  evidence: Evidence,
): Premise | undefined {
  const call = calls.find(
    ({ api, fact }) =>
      fact.returns === 'nothing' &&
      new RegExp(`${resultOf}(?:[\\w$]+\\.)*${escapePattern(lastPart(api))}\\b`, 'u').test(plain),
  );
  return call === undefined ? undefined : described(call, 'returns something', evidence);
}

const assignment =
  '(?:[`"\' ]*[\\w.$\\[\\]]+ ?:?=[`"\' ]*|(?:re-?)?assign(?:ment|ing)(?: \\w+)?|return(?:ed)? value|result)';
/** "the `x =` before it is just noise" */
const needless = longPatternWith('iu')`
    ${assignment}[^.?!;]{0,50}? (?:is|are|seems) (?:(?:just|only|pure|completely|totally|really|quite|a bit) )*(?:noise|
    redundant|pointless|useless|unnecessary|superfluous|unneeded|not needed|a no-?op|for nothing)\b|
    \b(?:do not|don'?t|no) need (?:to )?(?:the |for the |any )?${assignment}
  `;

/** That what comes back need not be kept is said of a call that does nothing else. */
function needlessAssignment(evidence: Evidence, calls: readonly KnownCall[]): Premise | undefined {
  const { question, subject } = evidence;
  if (
    subject === undefined ||
    !needless.test(question.text.slice(0, 4000)) ||
    asked.test(question.text)
  )
    return undefined;
  const call = calls.find(
    ({ api, fact }) =>
      fact.returns === 'new' &&
      codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence).some(({ text }) =>
        new RegExp(`=[^=].*\\b${escapePattern(lastPart(api))}\\b`, 'iu').test(text),
      ),
  );
  return call === undefined ? undefined : described(call, 'changes it in place', evidence);
}

/** Asks whether it is so. */
const asked = /^\W*(?:is|are|isn'?t|do|does|can|could|why|would|should) /iu;

function described({ api, fact }: KnownCall, wrong: string, evidence: Evidence): Premise {
  const called = writtenAs(lastPart(api), evidence);
  return {
    claim: `\`${called}\` ${wrong}`,
    fact: `\`${called}\` ${fact.fact}.`,
    lines: linesOf(lastPart(api), evidence).map(({ line }) => line),
    ...(fact.instead === undefined
      ? {}
      : {
          follows: `Use \`${fact.instead}\` where ${fact.returns === 'new' ? 'the change is to last' : 'the result is needed'}.`,
        }),
  };
}

function linesOf(name: string, { subject }: Evidence): readonly SourceLine[] {
  const pattern = wholeWord(name, 'iu');
  return subject === undefined
    ? []
    : sourceLines(subject)
        .filter(({ text }) => pattern.test(text))
        .slice(0, 4);
}
