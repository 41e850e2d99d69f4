import type { Premise } from '../../protocol/reply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';
import { articleOf } from './premises/article.ts';

/**
 * A premise as it is read: rules take what was said from the lower-cased words of a question, where names have lost their
 * capitals, verbs their endings and nouns their articles, and a question may still stand for a statement.
 */
export function worded(premise: Premise, evidence: Evidence): Premise {
  const { claim, better, ...rest } = premise;
  const said = withArticle(withEnding(asStatement(claim), evidence), evidence);
  return {
    ...rest,
    claim: outsideCode(said, (words, at) => withNames(spelledOut(words), at === 0, evidence)),
    ...(better === undefined ? {} : asSentence(better)),
  };
}

const lead = longPattern`
    ^(?:(?:since|as|because|but|and|so|given that|considering that|you said|why|how come|now that) )+(?=\S)
  `;
const tag = longPattern`
    ,? (?:right|correct|yes|no|ok|true|(?:is|are|was|were|does|do|did|has|have|can|will)(?:nt|n't|n’t)? (?:it|they|that|this|
    he|she|there))\??$
  `;
const asked = longPattern`
    ^(isnt|arent|wasnt|werent|hasnt|doesnt|dont|didnt|isn't|aren't|doesn't|don't|is|are|was|were|has) ((?:(?:the|this|that|
    my|our|an?|its|no) )?(?:\x60[^\x60]+\x60|[\w$.]+))(?: (.+))?$
  `;

/** "why isnt template cached" asks, and says "template isnt cached". */
function asStatement(claim: string): string {
  const whole = claim.replace(tag, '').replace(/[.,;?\s]+$/u, '');
  const rest = whole.replace(lead, '');
  const [, verb, subject, what] = asked.exec(rest) ?? [];
  if (verb === undefined || subject === undefined || what === undefined) return rest || claim;
  return /^(?:is|are) (?:there|it|this|that)\b/u.test(rest) ? rest : `${subject} ${verb} ${what}`;
}

/** "why does import load it": what the question asks in the bare form is stated in the third person. */
function withEnding(claim: string, { question }: Evidence): string {
  const [whole, name, verb] = /^(?:the )?`?([\w$.!?]+)`? ([a-z]+)\b/u.exec(claim) ?? [];
  if (whole === undefined || name === undefined || verb === undefined) return claim;
  const bare = new RegExp(
    `\\b(?:does|did|do)(?:n[o'’]?t)? (?:the )?[\x60'"]?${escapePattern(name)}[\x60'"()]* (?:\\w+ )?${verb}\\b`,
    'iu',
  );
  if (!bare.test(question.text) || isNoVerb.test(verb)) return claim;
  return `${whole}${ending(verb)}${claim.slice(whole.length)}`.replace(
    /^((?:the )?\S+ )(?:haves|doe?s?es)\b/u,
    (_, subject: string) => `${subject}${verb === 'have' ? 'has' : 'does'}`,
  );
}

const isNoVerb =
  /^(?:is|are|was|were|has|does|not|never|always|only|also|still|just|even|ever|itself|no)$|[^s]s$/u;

const ending = (verb: string): string => (/(?:s|x|z|ch|sh|o)$/u.test(verb) ? 'es' : 's');

/** "returns promise", where the question has "a promise"; of the words for what is not counted it has none. */
function withArticle(claim: string, { question }: Evidence): string {
  const [whole, before, noun] =
    /^(.*\breturns |.* is |there is |this has )(\w[\w-]*(?: \w[\w-]*)?)(?= here$|$)/u.exec(claim) ??
    [];
  if (whole === undefined || before === undefined || noun === undefined) return claim;
  const [, said, spelled] =
    new RegExp(`\\b(an?|the) [\x60'"]?(${escapePattern(noun)})\\b`, 'iu').exec(question.text) ?? [];
  if (said === undefined || spelled === undefined || hasArticle.test(noun)) return claim;
  const shown = /\p{Lu}|_/u.test(spelled) && !spelled.includes(' ') ? `\`${spelled}\`` : spelled;
  const article =
    said.toLowerCase() === 'the' && before.endsWith('returns ') ? 'the' : articleOf(spelled);
  return `${before}${article} ${shown}${claim.slice(whole.length)}`;
}

const hasArticle =
  /^(?:an?|the|its|no|not|nothing|null|nil|none|undefined|void|true|false|this|self|only|always|never|declared|one)\b/u;

const contractions = /\b(is|are|was|were|does|do|did|has|have|had|wo|ca|could|should|would)nt\b/gu;

/** What was normalised for reading gets its apostrophes back. */
const spelledOut = (claim: string): string => claim.replace(contractions, "$1n't");

const outsideCode = (text: string, change: (words: string, at: number) => string): string =>
  text
    .split(/(`[^`]*`)/u)
    .map((part, at) => (part.startsWith('`') ? part : change(part, at)))
    .join('')
    .replaceAll('`()', '()`');

/**
 * Names of the file as the file writes them, where they are no plain words or the sentence begins with them; short forms as
 * the question writes them.
 */
function withNames(words: string, begins: boolean, { code, question }: Evidence): string {
  if (code?.kind !== 'read') return words;
  const own = code.definitions.filter(({ kind }) => kind !== 'import').map(({ name }) => name);
  const spelled = new Map(
    (
      question.text.slice(0, 2000).match(/\b(?:\w*[A-Z]{2}\w*|[A-Za-z]\w*[a-z][A-Z]\w*)\b/gu) ?? []
    ).map((word) => [word.toLowerCase(), word]),
  );
  const named = new Set(question.names.map(({ name }) => name));
  return words.replace(
    /(?<![\w$.-])([\w$]+)(\(\))?(?![\w$-]|\.\w)/gu,
    (_, word: string, call: string | undefined, at: number) => {
      const name = own.find((each) => each.toLowerCase() === word.toLowerCase());
      // "a" is an article, whatever the file calls `A`.
      const isMeant =
        name !== undefined &&
        (word.length > 1 || named.has(name)) &&
        ((begins && at === 0) || named.has(name) || /[A-Z_\d]/u.test(name));
      return isMeant ? `\`${name}${call ?? ''}\`` : `${spelled.get(word) ?? word}${call ?? ''}`;
    },
  );
}

/**
 * A better question is shown by itself: it begins and ends as a sentence does, but for a name of the code. What was told, and
 * not asked, is no question with another name in it either: it may be as untrue of that one.
 */
function asSentence(said: string): Pick<Premise, 'better'> {
  const better = outsideCode(said, spelledOut);
  if (told.test(better) && !better.trimEnd().endsWith('?')) return {};
  const begun = /^[a-z]+(?=[\s,])/u.test(better)
    ? better.charAt(0).toUpperCase() + better.slice(1)
    : better;
  if (/[.?!…]$/u.test(begun)) return { better: begun };
  return { better: `${begun}${asks.test(begun) ? '?' : '.'}` };
}

const told = /^(?:the|an?|my|our|this|that|its?|`)(?!\w)/iu;
const asks =
  /^(?:what|why|how|when|where|which|who|is|are|does|do|can|will|should|could|would|did|was|were|has|have)\b/iu;
