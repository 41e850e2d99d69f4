import type { StructureKind } from '../../protocol/codeFacts.ts';
import { longPattern, longSource } from '../longPattern.ts';
import { claimPatterns } from './claimPatterns.ts';
import type { Claim } from './evidence.ts';
import { features } from './features.ts';
import { frameworks, languageNames, ownedNouns } from './languageWords.ts';
import { saidToBe } from './saidToBe.ts';
import { escapePattern } from './sourceLines.ts';
import { fromThen, statedClauses, statedSpans } from './statedClauses.ts';
import { structureWords } from './structureWords.ts';
import { codeNouns, fillers } from './words.ts';

/** "it never returns null" and "the function returns a list" name nothing to look up. */
const isSubject = (subject: string): boolean =>
  methodVerbs.has(subject) ||
  (!fillers.has(subject) && !codeNouns.has(subject) && subject !== 'never' && subject !== 'always');

/** Plain words elsewhere; before "never returns null" they can only be methods. */
const methodVerbs: ReadonlySet<string> = new Set([
  'get',
  'make',
  'try',
  'look',
  'see',
  'go',
  'sort',
]);

/** What a normalised question says of the code that the code can contradict. */
export function readClaims(plain: string): readonly Claim[] {
  return claimPatterns
    .flatMap(({ pattern, read }) =>
      [...plain.matchAll(pattern)]
        .filter((match) => !isOfThen(plain, match.index))
        .map((match) => ({ claim: read(match), words: match[0] })),
    )
    .filter(({ claim, words }) => {
      const name = 'api' in claim ? claim.api : claim.name;
      // With parentheses a plain word is a call: "at() is never used".
      return isSubject(name) || words.includes(`${name}(`);
    })
    .map(({ claim }) => claim)
    .slice(0, 12);
}

const then = new RegExp(`\\b${fromThen}\\b`, 'u');
const isOfThen = (plain: string, at: number): boolean =>
  then.test(
    plain
      .slice(Math.max(0, at - 80), at + 1)
      .split(/[.?!;](?:\s|$)/u)
      .at(-1) ?? '',
  );

const definite = '(?:this|the|that|these|those|my|its|your|each|both)';
const added = longSource`
    (?:add|adding|added|use|using|used|write|wrote|put|need|introduce|introduced|insert|inserted|remove|removed|drop|dropped|
    delete|deleted|disable|disabled|enable|enabled|configured?|into|want|wrap|convert to|turn into|with|without|called|
    instead of|like|as|to) 
  `;

/** Not the thing itself but a quality that is named after it: "thread safe", "regex-based". */
const end = String.raw`(?![\w-]| ?(?:safe|safety|free|bound|based|like|friendly|local|heavy)\b)`;

const structurePatterns = structureWords.map(({ kind, words }) => ({
  kind,
  pattern: longPattern`
      (?<!\b${added})\b${definite} (?:(?:inner|outer|nested|first|second|last|whole|big|main|long|ugly|same|little|two|
      three) ){0,2}\.?(?:${words})${end}
    `,
}));

/** What is to be taken out of it, or put into it, is there already: "add a case to the switch". */
const handledPatterns = structureWords.map(({ kind, words }) => ({
  kind,
  pattern: longPattern`
      \b(?:(?:add|append|insert|put|move) [^.?!]{1,40}? (?:in|to|into)|remove|drop|delete|get rid of|simplify|flatten|invert|
      unroll|shorten|take out|extract) (?:the|this|that) (?:${words})${end}
    `,
}));

/** "it uses a regex": said to be there, if not pointed at. */
const usedPatterns = structureWords.map(({ kind, words }) => ({
  kind,
  pattern: longPattern`
      \b(?:uses?|contains?|works? with|relies on|is (?:done|built|written|implemented) with) (?:an? |one |two |the |
      some )?(?:${words})${end}
    `,
}));

/** What all of these have in it: they are slow, and most questions have none. */
const anyStructure = new RegExp(structureWords.map(({ words }) => words).join('|'), 'u');

const saysRecursive =
  /\b(?:is|its|are|being) (?:tail |mutually )?recursive\b|\bcalls? itself\b|\brecurses?\b/u;

/** Structures that a normalised question takes for granted: "this loop", not "a loop". */
export function readStructures(plain: string): readonly StructureKind[] {
  const tried = anyStructure.test(plain) ? [...structurePatterns, ...handledPatterns] : [];
  const named = tried.filter(({ pattern }) => pattern.test(plain)).map(({ kind }) => kind);
  const clauses = statedClauses(plain);
  const used = usedPatterns
    .filter(({ pattern }) => clauses.some((clause) => pattern.test(clause)))
    .map(({ kind }) => kind);
  const recurses = clauses.some((clause) => saysRecursive.test(clause));
  return [...new Set([...named, ...used, ...(recurses ? (['recursion'] as const) : [])])];
}

const isUsed = (words: string): RegExp =>
  longPattern`
      (?<!\b${added})(?<!\b(?:at|for|of) (?=the moment\b))\b(?:the|this|that|my|our|these|those|current|
      existing) (?:\w+ ){0,1}?(?:${words})(?! (?:docs|documentation|way|style|equivalent|version|api|library|lib|website|
      manual|one|approach)\b)${end}
    `;

/** "rewrite it as", "i want this as": how it is to be. */
const recast = longSource`
    \b(?:(?:re)?writ(?:e|ing|ten)|redo|do|done|express(?:ed|ing)?|implement(?:ed|ing)?|phras(?:e|ed|ing)|(?:re)?formulat(?:e|ed|ing)|model(?:ed|led)?|
    represent(?:ed)?|refactor(?:ed|ing)?|restructur(?:e|ed|ing)|recast|convert(?:ed|ing)?|make|made|have|put|want|like|prefer|need|give|
    show|get|look|see|spell|port(?:ed)?|transform(?:ed)?|turn(?:ed)?|be)(?: (?!(?:is|are|was|were|which|because|since|and|but)\b)[\w.()]+){0,4}\x20
  `;

/** "nothing is malloced": who says so knows that it is not there. */
const nothing =
  '\\b(?:nothing|nobody|none|no one|not|never|isnt|arent|doesnt) (?:(?:is|are|gets|ever|being) ){0,2}';
const featurePatterns = features.map(({ feature, words, verbs, isLibrary }) => ({
  feature,
  // What both forms have in it: they are slow, and hardly a question has any.
  named: new RegExp(verbs === undefined ? words : `${words}|${verbs}`, 'u'),
  used: longPattern`
      (?<!\b(?:i|we|you|they) )\b(?:uses?|opens?|holds?|runs? in|relies on|goes through) (?:an? |the |some |
      its own )?(?:\w+ )??(?:${words})${end}
    `,
  pattern:
    isLibrary === true
      ? isUsed(words)
      : new RegExp(
          [
            `(?<!\\b${added})\\b(?:${definite} (?:${words})${end}|(?:which|what) (?:${words})${end}(?! (?:method|function|operator|call)s? (?!is\\b|does\\b)\\w+s\\b))`,
            // "should the caller retry": what somebody is to do.
            longSource`
              (?<!\b(?:${added.trimEnd()}|should|can|could|must|would|may|might|will|let|does|do|did) )\b(?:${definite}|which|
              what) (?!(?:with|to|into|in|as|via|by|using|from|like|for|and|or|of|without|not|on)\b)\w+ (?:${words})${end}
            `,
            `(?<=[\\w)] )(?:is|are|(?<!${recast})as) (?:(?:an?|one|some) )?(?:${words})${end}`,
            ...(verbs === undefined ? [] : [`(?<!${nothing})\\b(?:${verbs})${end}`]),
          ].join('|'),
          'u',
        ),
}));

/** Features of a language that a normalised question takes for granted: "the LINQ query", not "use LINQ". */
export function readFeatures(plain: string): readonly string[] {
  const clauses = statedClauses(plain);
  return featurePatterns
    .filter(({ named }) => named.test(plain))
    .filter(
      ({ pattern, used }) => pattern.test(plain) || clauses.some((clause) => used.test(clause)),
    )
    .map(({ feature }) => feature);
}

/** "this python method", not "turn it into python". The words alone are looked for first: patterns are slow the first time. */
function saidOf(words: readonly string[]): (plain: string) => boolean {
  const pattern = longPattern`
      \b(?:its|it is|this is|that is) an? (?:plain |normal |regular )?(?:${words.map(escapePattern).join('|')}) (?:class|file|
      script|module|function|method|program|project|codebase)\b(?! (?:like|style|in disguise|at heart))|
      \b(?:this|the|my|that|which|what|these|our|a normal|current)(?: (?!to\b|in\b|into\b|from\b|with\b|
      for\b)\w+){0,1} (?:${words.map(escapePattern).join('|')}) (?:\w+ ){0,1}?${ownedNouns}\b
    `;
  return (plain) => words.some((word) => plain.includes(word)) && pattern.test(plain);
}

const languagePatterns = Object.entries(languageNames).map(([language, words]) => ({
  language,
  isSaid: saidOf(words),
  isSaidToBe: saidToBe({
    words: words.map(escapePattern).join('|'),
    isWord: /^(?:go|c|dart|sql|shell)$/u.test(language),
    isDoer: false,
  }),
}));

/** Languages that a normalised question says the code is in. */
export function readLanguages(plain: string): readonly string[] {
  const wording = { plain, clauses: statedClauses(plain), spans: statedSpans(plain) };
  return languagePatterns
    .filter(({ isSaid, isSaidToBe }) => isSaid(plain) || isSaidToBe(wording))
    .map(({ language }) => language);
}

const frameworkPatterns = frameworks.map(({ name }) => ({
  name,
  isSaid: saidOf([name, `${name}js`]),
}));

/** Frameworks that a normalised question says the code uses. */
export const readFrameworks = (plain: string): readonly string[] =>
  frameworkPatterns.filter(({ isSaid }) => isSaid(plain)).map(({ name }) => name);
