import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const again = longSource`
    (?:each|every) (?:single )?(?:time|call|request|lookup|render|access|use)|(?:each|every) one of|
    (?:on|for|at|with) (?:each|every)|again and again|over and over|anew|from scratch|all the time
  `;
const work = longSource`
    (?:goes|hits|calls|asks|queries|fetches|requests|reads|loads|computes|calculates|parses|downloads|opens|re-?computes|
    re-?calculates|re-?reads|re-?loads|re-?fetches|looks|does|sends|makes|talks|builds)
  `;
/** "it goes over the network each time it is called" */
const done = longSource`
    (?:is|are|gets?|being) (?:re-?)?(?:built|computed|calculated|loaded|read|parsed|fetched|queried|created|made|requested|
    generated|compiled|asked|evaluated|sent|downloaded)
  `;
const repeats = new RegExp(`\\b(?:${work}|${done})\\b.*\\b(?:${again})\\b`, 'u');
/** "the result of it is not cached" */
const uncached = longPattern`
    \b(?:isnt|arent|is not|are not|never|doesnt|does not|not) (?:\S+ ){0,6}?(?:cached?|caches|memoi[sz]ed?|memoi[sz]es?|
    remembered?|remembers?|reused?|reuses?)\b|\bwithout (?:any |a )?(?:cache|caching|memoi[sz]ation)\b|
    \b(?:has|have|uses) no cache\b|\bthere is no cach(?:e|ing)\b
  `;

/** What is said not to be kept of some outcomes only, or not well, and what follows where it is kept. */
const ofSome = longPattern`
    \b(?:null|nil|none|undefined|nothing|miss(?:es)?|exceptions?|errors?|failures?|failed|empty|negatives?|zeros?|rejections?|
    rejected|invalid|not found|\d{3}s?|properly|correctly|right|well|long|forever|enough)\b|
    \b(?:when|if|once|where|while|unless|after|before|until|as) (?:(?:it|they|is|are|isnt|arent|not|its|already|the \w+) ){0,3}cached\b
  `;
const beforeVerb = longPattern`
    ^(.*?) (?:(?:is|are|isnt|arent|gets?|being|never|not|doesnt|does|always|still|just|only) )*(?:${work}|${done}|built|
    re-?created|created|made|re-?computed|computed|read|loaded|parsed|fetched|isnt|arent|is not|are not|never|doesnt|not|
    without|has no|have no|uses no)\b
  `;

/** P11 for what is said to be done each time, where what was found before is given back first. */
export const findKept = (evidence: Evidence): Premise | undefined => {
  const { plain } = wordingOf(evidence.question);
  // Who has seen it with the same key knows better than the text.
  if (/\b(?:although|even though|despite|still|why doesnt the cache)\b/u.test(plain))
    return undefined;
  return firstStated(evidence, (clause) =>
    (repeats.test(clause) || uncached.test(clause)) && !ofSome.test(clause)
      ? keptAfterAll(clause, plain, evidence)
      : undefined,
  );
};

function keptAfterAll(clause: string, plain: string, evidence: Evidence): Premise | undefined {
  const owner = functionNamedIn(clause, evidence) ?? functionNamedIn(plain, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  const memo = code.find(({ text }) => memoised.test(withoutTexts(text)));
  const kept = memo === undefined ? keptIn(code) : { read: memo, stored: memo, lines: [memo.line] };
  if (kept === undefined) return undefined;
  const { read, stored, lines } = kept;
  if (owner === undefined && !isOfThat(clause, [read, stored])) return undefined;
  return {
    claim: clause,
    fact: `What was found before is given back: ${shown(read)}.${stored === read ? '' : ` It is kept here: ${shown(stored)}.`}`,
    lines: [...lines],
    better: 'When is what is kept there no longer right?',
  };
}

/** Of nothing that is named, or of what the lines name that keep it: "the formatter is built each time" is of another thing. */
function isOfThat(clause: string, lines: readonly SourceLine[]): boolean {
  const before = beforeVerb.exec(clause)?.[1] ?? '';
  const named = before
    .split(/[^\w$]+/u)
    .filter((word) => word.length > 2 && !fillers.has(word) && !general.test(word));
  const code = lines.map(({ text }) => text.toLowerCase()).join(' ');
  return named.every((word) => code.includes(word.replace(/s$/u, '')));
}

/** What may mean anything that is kept. */
const general = longPattern`
    ^(?:this|that|they|these|those|code|function|method|file|script|results?|values?|answers?|responses?|everything|anything|
    nothing|data|work|there|which)$
  `;

interface Kept {
  readonly read: SourceLine;
  readonly stored: SourceLine;
  readonly lines: readonly number[];
}

const storing =
  /([\w$@]+)(?:\.|->)(?:set|put|insert|store|add|push|computeIfAbsent|GetOrAdd)\(|([\w$@]+)\[[^\]]+\]\s*=(?!=)/u;
/** An empty collection that is put where there is none yet keeps no result. */
const memoised =
  /(?:\|\||\?\?)=(?!\s*(?:\[\]|\{\}|0\b|''|""|new (?:Map|Set|Array)\b|\[$|\{$))|@(?:functools\.)?(?:lru_cache|cache|cached_property)\b|\buseMemo\(/u;
const asks = /\b(?:if|unless|when|return)\b|&&|\?/u;

/** Looks for it first, leaves with it, and otherwise stores what it makes under the same name. */
const keptIn = (code: readonly SourceLine[]): Kept | undefined =>
  code
    .map((stored, at) => readBefore(stored, code.slice(1, at)))
    .find((found) => found !== undefined);

function readBefore(stored: SourceLine, above: readonly SourceLine[]): Kept | undefined {
  const match = storing.exec(withoutTexts(stored.text));
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  const uses = new RegExp(`(?<![\\w$])${escapePattern(name)}(?:\\.|->|\\[|\\)|\\s)`, 'u');
  const from = above.findIndex(({ text }) => uses.test(text));
  const near = from === -1 ? [] : above.slice(from, from + 4);
  const [read] = near;
  const leaves = near.find(({ text }) => /\breturn\b/u.test(text));
  return read === undefined || leaves === undefined || !near.some(({ text }) => asks.test(text))
    ? undefined
    : { read, stored, lines: [...new Set([read.line, leaves.line, stored.line])] };
}
