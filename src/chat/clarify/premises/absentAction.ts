import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { holds } from '../../evidence/sourceLines.ts';
import { speaksOf, wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { functionSaid, said } from './saidFunction.ts';
import { tellingLines } from './tellingLines.ts';

interface Action {
  /** What it is called in a question, in its base form. */
  readonly verb: string;
  /** What it leaves in a program's text: one trace in the file, and nothing is contradicted. */
  readonly trace: RegExp;
}

const actions: readonly Action[] = [
  { verb: 'abort', trace: /abort|cancel|signal|stop|kill|exit/iu },
  { verb: 'cancel', trace: /abort|cancel|signal|stop|kill/iu },
  { verb: 'debounce', trace: /debounce|settimeout|timer|throttle|delay/iu },
  { verb: 'validate', trace: /valid|check|assert|require|\bif\b|\?|schema|parse|guard|match/iu },
  { verb: 'allocate on the heap', trace: /malloc|calloc|strdup|\bnew\b|make_|alloc|std::|Box/u },
  {
    verb: 'delete',
    trace:
      /delet|remov|unset|\bdel\b|pop|shift|splice|clear|evict|filter|expire|erase|free|unlink|\brm\b|purge|drop|discard|truncat|reset|destroy|cascade/iu,
  },
  { verb: 'paginate', trace: /page|limit|offset|skip|take|slice|cursor|chunk/iu },
  {
    verb: 'block',
    trace:
      /block|wait|sleep|lock|cond|recv|read|select|poll|await|join|accept|while|for|loop|chan|<-|sync/iu,
  },
  { verb: 'sort', trace: /sort|order|heap|tree|cmp|compar|max|min|std::(?:multi)?(?:map|set)\b/iu },
  { verb: 'retry', trace: /retr|attempt|tries|again|backoff|\b(?:for|while|loop|until|redo)\b/iu },
  { verb: 'cache', trace: /cache|memo|map|dict|store|seen|lru|known|static|last|prev|\{\}/iu },
  {
    verb: 'log',
    trace: /log|print|echo|puts|console|write|warn|debug|trace|emit|stderr|cout|cerr/iu,
  },
  { verb: 'print', trace: /log|print|echo|puts|console|write|warn|output|stdout|cout|render/iu },
  { verb: 'sleep', trace: /sleep|wait|delay|timeout|timer|pause|tick|park|after/iu },
  { verb: 'lock', trace: /lock|mutex|synchron|atomic|semaphore|guard|chan/iu },
  { verb: 'round', trace: /round|ceil|floor|trunc|fixed|quantize|int|%|\/\/|\.\df|>>/iu },
  { verb: 'lowercase', trace: /lower|casefold|downcase|tr\b|,,/iu },
  { verb: 'uppercase', trace: /upper|upcase|capital|tr\b|\^\^/iu },
  { verb: 'hash', trace: /hash|sha|md5|digest|crypt|hmac|argon/iu },
  { verb: 'encrypt', trace: /crypt|cipher|aes|seal|tls|ssl|key/iu },
  { verb: 'trim', trace: /trim|strip|chomp|split|replace|regex|\bre\b|sub\(/iu },
  { verb: 'strip', trace: /trim|strip|chomp|split|replace|regex|\bre\b|sub\(/iu },
  { verb: 'escape', trace: /escap|html|quote|encode|sanit|prepare|bind|replace|\?/iu },
  { verb: 'compress', trace: /zip|compress|deflate|brotli|zlib|zstd|-\w*z/iu },
  { verb: 'shuffle', trace: /shuffle|rand|sample/iu },
  { verb: 'dedupe', trace: /set|uniq|distinct|seen|dedup|map|dict|has|includ|contain|\bin\b/iu },
  {
    verb: 'remove duplicates',
    trace: /set|uniq|distinct|seen|dedup|map|dict|has|includ|contain|\bin\b/iu,
  },
  { verb: 'commit', trace: /commit|transact|begin|save|flush/iu },
  { verb: 'reverse', trace: /revers|-1|--|rev\b|tac\b|\bLast|prepend|unshift|desc/iu },
  {
    verb: 'run in parallel',
    trace:
      /async|thread|\bgo\b|spawn|parallel|concurr|await|promise|task|pool|fork|&\s*$|worker|executor|timer|timeout|queue/imu,
  },
];

/** "remove duplicates" -> "removes duplicates"; "run in parallel" also "is run", "are done". */
const thirdPerson = (verb: string): string =>
  verb
    .replace(/^\w+/u, (first) =>
      first === 'run' ? '(?:runs?|works?|is (?:run|done)|are (?:run|done))' : `${first}(?:e?s)`,
    )
    .replace(
      'in parallel',
      '(?:in parallel|concurrently|in the background|on (?:a|another) thread|in (?:a|its own) thread)',
    );

/** "cache" -> "cached" */
const participle = (verb: string): string =>
  /^\w+$/u.test(verb) ? `${verb.replace(/e$/u, '')}[a-z]?ed` : '(?!)';

const asked = actions.map((action) => ({
  ...action,
  named: new RegExp(
    [action.verb, thirdPerson(action.verb), participle(action.verb)].join('|'),
    'u',
  ),
  pattern: longPattern`
      \b(?:why|when|where|how|how often|which line|on which line) (?:does|do) (?!(?:i|we|you|one)\b)(?:it|this|
      (?:the |this |my )?[\w.]+(?:\(\))?) (?:always |only |even |also )?${action.verb}\b
    `,
  told: new RegExp(
    `^(?:.* )?${said} (?:always |only |even |also |already )?${thirdPerson(action.verb)}\\b`,
    'u',
  ),
  done: new RegExp(
    `^(?:.* )?(?:the |its |my |our )?([\\w$]+) (?:is|are|gets?|get) (?:always |only |already |also )?${participle(action.verb)}\\b`,
    'u',
  ),
}));

/** Complains of it, and yet takes it for granted: "why does it run in parallel, it must not". */
const asksReason = /^\W*(?:why|how come) (?:does|do)\b/iu;

/** P11 for what a function is said to do: "why does it sort them", where nothing in the file does. */
export function findAbsentAction(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || code?.kind !== 'read' || target === undefined) return undefined;
  if (!/^(?:explain|other|review)$/u.test(question.intent) && !asksReason.test(question.text))
    return undefined;
  if (callsElsewhere(code, target)) return undefined;
  const wording = wordingOf(question);
  const { plain, clauses } = wording;
  const action = asked.find(
    ({ named, pattern, told, done }) =>
      speaksOf(wording, named) &&
      (pattern.test(plain) ||
        clauses.some(
          (clause) =>
            isOfFunction(told.exec(clause)?.[1], evidence) || isNamed(done.exec(clause)?.[1], code),
        )),
  );
  if (action === undefined || action.trace.test(subject.text)) return undefined;
  const about = tellingLines(evidence, target);
  const where = code.enclosing === undefined ? 'these lines' : `\`${code.enclosing.name}\``;
  return {
    claim: `there is something here that would ${action.verb}`,
    fact: `Nothing in ${where} (L${target.from}-${target.to}) or elsewhere in this file does.`,
    lines: about.length > 0 ? [...about] : [target.from],
    better: `What do L${target.from}-${target.to} do, without anything to ${action.verb}?`,
  };
}

/** "the entries are sorted", of an `entry`. */
function isNamed(thing: string | undefined, { identifiers }: ReadCodeFacts): boolean {
  const one = thing?.replace(/ies$/u, 'y').replace(/s$/u, '');
  return identifiers.some(({ name }) => name.toLowerCase() === one);
}

const isOfFunction = (name: string | undefined, evidence: Evidence): boolean =>
  name !== undefined && functionSaid(name, evidence) !== undefined;

/** What is imported or bound nowhere may do anything. */
const callsElsewhere = (
  { calls, definitions, unbound }: ReadCodeFacts,
  target: { readonly from: number; readonly to: number },
): boolean =>
  unbound.length > 0 ||
  calls
    .filter(({ line }) => holds(target, line))
    .some(({ name }) =>
      definitions.some(
        ({ kind, name: imported }) => kind === 'import' && name.split(/\W/u)[0] === imported,
      ),
    );
