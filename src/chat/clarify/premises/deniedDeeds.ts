import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import { holds, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeAsked, codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What is said not to be done to a thing, and how a program does it; `OBJ` stands for the thing. */
const deeds: readonly { readonly said: string; readonly done: string }[] = [
  { said: 'close|closes|closed', done: 'close|Close|Dispose|with |using |\\btry \\(' },
  { said: 'stop|stops|stopped', done: 'stop|Stop|clearInterval|clearTimeout|cancel|shutdown' },
  {
    said: 'clear|clears|cleared|reset|resets',
    done: 'clear|Clear|reset|Reset|OBJ\\w*\\s*=\\s*(?:0|null|nil|None|\'\'|""|\\[\\]|\\{\\})',
  },
  {
    said: 'empty|empties|emptied|drain|drains|drained|shrink|shrinks|shrunk|trimmed|pruned|evicted',
    done: 'shift|pop|Pop|splice|slice|clear|Clear|Dequeue|delete|Delete|remove|Remove|evict|drain|OBJ\\w*\\s*=\\s*(?:\\[\\]|\\{\\}|nil|null)',
  },
  {
    said: 'free|frees|freed|release|releases|released',
    done: 'free|release|Release|delete|Dispose|drop',
  },
  {
    said: 'cancel|cancels|cancelled|canceled|abort|aborts|aborted',
    done: 'cancel|Cancel|abort|Abort|clearTimeout',
  },
  { said: 'unlock|unlocks|unlocked', done: 'unlock|Unlock|lock_guard|release|with ' },
  { said: 'flush|flushes|flushed', done: 'flush|Flush|fsync' },
  {
    said: 'remove|removes|removed|delete|deletes|deleted',
    done: 'remove|Remove|delete|Delete|unset|unlink|discard|pop|shift|erase|\\bdel\\b|\\brm\\b',
  },
  { said: 'await|awaits|awaited', done: 'await' },
  {
    said: 'increment|increments|incremented|increased|counted',
    done: 'OBJ\\w*\\s*(?:\\+\\+|\\+=)|\\+\\+\\w*[.>]*OBJ|increment',
  },
  { said: 'log|logs|logged', done: 'log|LOG|Log|print|echo|warn|console' },
  {
    said: 'save|saves|saved|store|stores|stored|persisted',
    done: 'save|Save|store|Store|insert|Insert|persist|write|put',
  },
  {
    said: 'update|updates|updated|assigned|set|sets|changed|written|modified',
    done: 'OBJ\\w*(?:\\[[^\\]]*\\])?\\s*(?:[-+*/|&]?=(?![=>])|\\+\\+|--)',
  },
  { said: 'sort|sorts|sorted', done: 'sort|Sort|OrderBy|order_by|ORDER BY' },
  { said: 'trim|trims', done: 'trim|Trim|strip' },
  { said: 'hash|hashes|hashed', done: 'hash|Hash|digest|bcrypt' },
  { said: 'escape|escapes|escaped|encoded', done: 'escap|Escap|encode|Encode|quote' },
  { said: 'lowercase|lowercases|lowercased', done: 'lower|Lower|downcase' },
];

const verbs = deeds.map(({ said }) => said).join('|');
const passive = new RegExp(
  `^(?:.* )?(?:the |its |my |our |this |that )?[@$]{0,2}(?:this\\.|self\\.)?([a-z_]\\w*)(?: in \\w+(?:\\(\\))?)? (?:(?:is|are|was|were|gets?) (?:never|not|nowhere) (?:ever |even |being )?|never (?:gets?|is|are|was) (?:even )?|(?:isnt|arent|wasnt) (?:ever |even )?)(${verbs})\\b`,
  'u',
);
const active = new RegExp(
  `\\w (?:never|does not|doesnt|not) (?:even |actually )?(${verbs}) (?:the |its |any |all |my |our |that )*([a-z_]\\w*)`,
  'u',
);

/** P11 for what is said not to be done: "the ticker is never stopped", against a line that does. */
export const findDoneAfterAll = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, thing = '', deed = ''] = passive.exec(clause) ?? turned(active.exec(clause));
    const rule = deeds.find(({ said }) => said.split('|').includes(deed));
    const { plain } = wordingOf(evidence.question);
    if (rule === undefined || thing.length < 3 || (seen.test(deed) && !concludes.test(plain)))
      return undefined;
    const owner = functionNamedIn(clause.replaceAll(thing, ' '), evidence);
    const code =
      owner === undefined
        ? codeAround(evidence).filter((each) => !isSetUp(each, evidence))
        : codeOf(owner, evidence).slice(1);
    const line = code.find(({ text }) => doesTo(thing.replace(/s$/u, ''), rule.done, text));
    return line === undefined
      ? undefined
      : {
          claim: `\`${thing}\` is not ${deed}`,
          fact: `It is: ${shown(line)}.`,
          lines: [line.line],
          better: `Is L${line.line} reached each time?`,
        };
  });

/** How a member begins is no deed: what declares it, and what a constructor does. */
function isSetUp({ line }: SourceLine, { code }: Evidence): boolean {
  if (code?.kind !== 'read') return false;
  const around = code.definitions.filter(({ lines }) => holds(lines, line));
  const classes = code.definitions.filter(({ kind }) => kind === 'class').map(({ name }) => name);
  const functions = around.filter(({ kind }) => kind === 'function' || kind === 'method');
  return functions.length === 0
    ? around.some(({ kind }) => kind === 'class')
    : functions.some(
        ({ name }) =>
          /^(?:constructor|__init__|__construct|initialize)$/u.test(name) || classes.includes(name),
      );
}

/** Who has seen a value that stays as it is knows better than the text. */
const seen = /^(?:update|updates|updated|assigned|set|sets|changed|written|modified)$/u;
const concludes =
  /\b(?:so|since|as|because|right|correct|isnt|remove|delete|drop|const|readonly|final|can it|can i|is that|bug)\b/u;

/** All that is selected, or the function around it: the thing itself may be a function of one line. */
const codeAround = (evidence: Evidence): readonly SourceLine[] => {
  const { code, subject } = evidence;
  const lines = (code?.kind === 'read' ? code.enclosing?.lines : undefined) ?? subject?.lines;
  return lines === undefined ? [] : codeOf({ lines }, evidence);
};

const nothing =
  /^(?:.*? )??([a-z_][\w$]*)(?:\(\))? (logs|prints|sends|saves|stores|closes|frees|releases|escapes|sorts|trims|clears|removes|deletes) nothing\b/u;

/** P11 for "list logs nothing", where a line of it does. */
export const findSomething = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', deed = ''] = nothing.exec(clause) ?? [];
    // Who wants it done says how it is; who wonders why it is not has seen it.
    const root = deed.replace(/e?s$/u, '');
    const wants = new RegExp(
      `\\b(?:how (?:do|can|would) (?:i|we)|should it|so i)\\b.*\\b${root}`,
      'u',
    );
    const isWanted = deed !== '' && wants.test(wordingOf(evidence.question).plain);
    const owner = isWanted ? functionSaid(name, evidence) : undefined;
    const rule = deeds.find(({ said }) => said.split('|').includes(deed));
    if (owner === undefined || rule === undefined || rule.done.includes('OBJ')) return undefined;
    const done = new RegExp(`\\b\\w*(?:${rule.done})\\w*(?:!?\\(|\\.| |$)`, 'u');
    const lines = bodyCode(owner, evidence).filter(({ text }) => done.test(withoutTexts(text)));
    const [first] = lines;
    return first === undefined
      ? undefined
      : {
          claim: `\`${owner.name}\` ${deed} nothing`,
          fact: `It does: ${lines.slice(0, 3).map(shown).join(', ')}.`,
          lines: lines.slice(0, 4).map(({ line }) => line),
          better: `Is L${first.line} reached each time?`,
        };
  });

const turned = (match: RegExpExecArray | null): readonly string[] =>
  match === null ? [] : [match[0], match[2] ?? '', match[1] ?? ''];

/** A line with the thing's name and the deed, and nothing that makes it conditional. */
function doesTo(thing: string, done: string, text: string): boolean {
  const names = [...text.matchAll(/[\w$]+/gu)].flatMap(([name]) => nameParts(name));
  const isNamed = names.some((part) => part === thing || part === `${thing}s`);
  const plain = text.replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, "''");
  return isNamed && isOneDeed(plain) && new RegExp(done.replaceAll('OBJ', thing), 'u').test(plain);
}

const isOneDeed = (text: string): boolean =>
  !/^\s*(?:if|unless|elif|case|def|func|fn|function|class|import|use|using \w+;|#include)\b/u.test(
    text,
  );

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
const levels =
  /(?<![a-zA-Z])(?:log\w*|LOG\w*|console|slog)(?:\(\))?(?:\.|->)(?:Log)?(error|warn|info|debug)\w*\(/iu;

/** P11 for the level of what is logged: "failed jobs are logged as errors", where no line logs at that level. */
export function findOtherLevel(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const said = loggedAs.exec(plain)?.[1]?.replace(/(?:ing)?s?$/u, '');
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
