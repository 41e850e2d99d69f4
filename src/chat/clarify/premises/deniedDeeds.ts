import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { codeAround } from './doneAfterAll.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const checks =
  /^(?:.*? )??((?:the |this |that )?[\w$.]*[\w$])(?:\([^()]*\))? (?:already |also |always )?(?:rejects?|refuses?|validates?|guards? against|disallows?|forbids?|filters? out|checks? (?:for|that|whether|if)|protects? against|handles?) (?:the |any |an? |all )?(?:negative|empty|null|nil|missing|invalid|duplicate|zero|wrong|bad|blank|unknown|malformed|garbage|broken|illegal|oversized|too (?:long|short|large|small|big|many)|out of range|overlong|impossible|bogus|\w+ (?:is|are) (?:not )?(?:null|empty|negative|valid|positive))/u;
const conditional =
  /\b(?:if|unless|switch|match|case|when|while|until|guard|assert\w*|require\w*|check\w*|valid\w*|ensure\w*|throw|raise|panic|max|min|abs|clamp|filter\w*|reject\w*|where|Where|try|catch|except|rescue|or|and|Optional|compact)\b|\?|&&|\|\||\[\[?\s|@\w+|!\s*$|unwrap/iu;

/** Change a text or a number, whatever it is. */
const plainCalls =
  /\b(?:trim|strip|strtolower|strtoupper|lower|upper|lowercase|to_lowercase|toLowerCase|toUpperCase|ToLower|ToUpper|ToLowerInvariant|downcase|upcase|rtrim|ltrim|chomp|append|push|add|Add|ToString|toString|to_string|to_s|str|len|strlen|clone|copy)\s*\(/gu;

/** P11 for "deposit rejects negative amounts", where it tests nothing and calls nothing that might. */
export const findUnchecked = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (!checks.test(clause)) return undefined;
    const owner = functionNamedIn(clause, evidence);
    const code =
      owner === undefined ? [] : codeOf(owner, evidence).filter(({ text }) => /\w/u.test(text));
    const body = code.slice(1);
    const isPlain =
      body.length > 0 &&
      !code.some(({ text }) => conditional.test(text)) &&
      !body.some(({ text }) => /\w\s*\(/u.test(text.replace(plainCalls, ' ')));
    return owner === undefined || !isPlain
      ? undefined
      : {
          claim: clause.replace(owner.name.toLowerCase(), `\`${owner.name}\``),
          fact: `It tests nothing: ${body.slice(0, 3).map(shown).join(', ')}.`,
          lines: body.slice(0, 4).map(({ line }) => line),
        };
  });

/** Where a function writes to, or what it keeps. */
const ways: readonly { readonly says: RegExp; readonly one: RegExp; readonly other: RegExp }[] = [
  {
    says: /\b(?:writes|prints|logs|goes|outputs|reports|sends|written|printed|logged)(?: \w+){0,3}? (?:to|on) (?:the )?(?:stdout|standard output)\b/u,
    one: /stderr|>&2|console\.(?:error|warn)|System\.err|std::cerr|eprint|STDERR|\$stderr|Console\.Error|\bwarn\b/u,
    other:
      /stdout|System\.out|std::cout|(?<!e)println!|\bprint\w*\((?!.*stderr)|console\.(?:log|info)|\bputs\b|Console\.Write/u,
  },
  {
    says: /\b(?:writes|prints|logs|goes|outputs|reports|sends|written|printed|logged)(?: \w+){0,3}? (?:to|on) (?:the )?(?:stderr|standard error)\b/u,
    one: /stdout|System\.out|std::cout|(?<!e)println!|\bprint\w*\((?!.*stderr)|console\.(?:log|info)|\bputs\b|Console\.Write|^\s*(?:echo|printf)\b(?!.*>&2)/u,
    other:
      /stderr|>&2|console\.(?:error|warn)|System\.err|std::cerr|eprint|STDERR|\$stderr|Console\.Error|\bwarn\b/u,
  },
  {
    says: /\b(?:keeps|allows|contains|returns|includes|has|have|leaves) (?:all |any |the )*(?:duplicates?|doubles)\b/u,
    one: /\bnew Set\b|\bset\(|\bHashSet\b|\.uniq\b|\.distinct\(|Distinct\(|array_unique|\bsort -u\b|\buniq\b|BTreeSet|dedup/u,
    other: /(?!)/u,
  },
  {
    says: /\b(?:re-?computed|re-?calculated|re-?evaluated|computed again|calculated again|re-?loaded|fetched again) (?:on |at |with |for )?(?:each|every)\b/u,
    one: /@(?:functools\.)?(?:lru_cache|cache|cached_property|memoize|Cacheable)\b|\buseMemo\(|\|\|=|\bLazy<|OnceCell|lazy_static|sync\.Once/u,
    other: /(?!)/u,
  },
  {
    says: /\b(?:upper-?cased?|upper-?cases|in upper-?case|to upper-?case)\b/u,
    one: /\.lower\(|toLower|downcase|casefold|strtolower|to_lowercase|tolower/u,
    other: /upper|Upper|upcase|capital|\^\^/u,
  },
  {
    says: /\b(?:lower-?cased?|lower-?cases|in lower-?case|to lower-?case)\b/u,
    one: /\.upper\(|toUpper|upcase|strtoupper|to_uppercase|toupper/u,
    other: /lower|Lower|downcase|casefold|,,/u,
  },
  {
    says: /\brounds?(?: \w+){0,2}? down\b|\b(?:is|are) rounded down\b/u,
    one: /Math\.round\(|\bround\(|\.round\b|ceil/u,
    other:
      /floor|trunc|\bint\(|>>|\/\/|\bas [iu]\d|\(int\)|\(long\)|ROUND_(?:DOWN|FLOOR)|FLOOR|DOWN/u,
  },
  {
    says: /\brounds?(?: \w+){0,2}? up\b|\b(?:is|are) rounded up\b/u,
    one: /Math\.round\(|\bround\(|\.round\b|floor|trunc/u,
    other: /ceil|Ceil|CEIL|\+ 0\.5|UP\b/u,
  },
  {
    says: /\b(?:errors?|exceptions?|\w+(?:error|exception)) (?:is|are|gets?) (?:then |also |always )?(?:re-?thrown|re-?raised|passed on|thrown again|propagated)\b/u,
    one: /^\s*\}?\s*(?:catch|except|rescue)\b/u,
    other: /\b(?:throw|raise|reject|panic)\b/u,
  },
  {
    says: /\b(?:returns?|gives?(?: me| us)?(?: back)?|hands out|exposes?) (?:only )?an? (?:defensive |fresh |new |shallow |deep |separate )*copy\b/u,
    one: /^\s*return\s+(?:this\.|self\.|\$this->|@|_|[a-z]\.)[#\w]+\s*;?\s*$/u,
    other:
      /copy|clone|slice|\.\.\.|\blist\(|dict\(|Array\.from|dup\b|to_vec|ToList|ToArray|unmodifiable|new \w+|readonly \w+\(/iu,
  },
];

const loggedAs =
  /\b(?:is|are|gets?|being) (?:always |only )?logged (?:as|at|with) (?:an? |the )?(errors?|warnings?|info|debug)\b/u;
const logs =
  /^(?:.* )?(?:logs?|writes?|prints?) (?:an? |the |only |just |that as an? )(error|warning|warn|info|debug)s?(?: (?:in|for|when|if|on|message|line|entry|about|at|to)\b|$)/u;
const levels =
  /(?<![a-zA-Z])(?:log\w*|LOG\w*|console|slog)(?:\(\))?(?:\.|->)(?:Log)?(error|warn|info|debug)\w*\(/iu;

/** P11 for the level of what is logged: "failed jobs are logged as errors", where no line logs at that level. */
export function findOtherLevel(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const word =
    loggedAs.exec(plain)?.[1] ?? firstStated(evidence, (clause) => logs.exec(clause)?.[1]);
  const said = word?.replace(/(?:ing)?s?$/u, '');
  if (said === undefined || /\b(?:should|must|not|never|want)\b|^(?:is|are)\b/u.test(plain))
    return undefined;
  const found = codeAround(evidence).filter(({ text }) => levels.test(text));
  const [first] = found;
  if (
    first === undefined ||
    found.some(({ text }) => levels.exec(text)?.[1]?.toLowerCase() === said)
  )
    return undefined;
  return {
    claim: `it is logged as ${said}`,
    fact: `Nothing here is; what is logged: ${found.slice(0, 3).map(shown).join(', ')}.`,
    lines: found.slice(0, 4).map(({ line }) => line),
  };
}

/** P11 for where something goes and what is kept: "log writes to stdout", "listNames keeps duplicates". */
export const findOtherWay = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const way = ways.find(({ says }) => says.test(clause));
    if (way === undefined || /\b(?:not|doesnt|no|never|without)\b/u.test(clause)) return undefined;
    const owner = functionNamedIn(clause, evidence);
    const code =
      owner === undefined ? codeAsked(evidence) : withDecorators(codeOf(owner, evidence), evidence);
    const line = code.some(({ text }) => way.other.test(text))
      ? undefined
      : code.find(({ text }) => way.one.test(text));
    return line === undefined
      ? undefined
      : { claim: clause, fact: `It is otherwise: ${shown(line)}.`, lines: [line.line] };
  });

/** What stands right above a definition may belong to it. */
function withDecorators(code: readonly SourceLine[], { subject }: Evidence): readonly SourceLine[] {
  const above = subject?.text.split('\n')[(code[0]?.line ?? 1) - 2] ?? '';
  return /^\s*[@[]/u.test(above)
    ? [{ line: (code[0]?.line ?? 1) - 1, text: above }, ...code]
    : code;
}
