import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** Something that a function is said to do or to leave out, and how its text shows the contrary. */
interface Handling {
  readonly says: RegExp;
  /** What it is said to do, for the reply. */
  readonly claim: string;
  readonly contradicts: (body: readonly SourceLine[], owner: Definition) => SourceLine | undefined;
}

const lineWith =
  (pattern: RegExp) =>
  (body: readonly SourceLine[]): SourceLine | undefined =>
    body.find(({ text }) => pattern.test(text));

const of = (rest: string): RegExp => new RegExp(`^(?:.* )?${said} ${rest}`, 'u');
/** With words between, the first name is the one that does it. */
const ofFirst = (rest: string): RegExp => new RegExp(`^(?:.*? )??${said} ${rest}`, 'u');

const raises = /^\s*(?:\}?\s*else\s*)?(?:if\b.*\s)?(?:raise|throw)\b|\b(?:throw new|raise [A-Z])/u;
const leaves =
  /^\s*(?:pass|continue|break|return)\s*;?\s*$|\breturn\s*;|\bcontinue\b|\b(?:pop|shift|discard|remove)\w*\(/u;
const throwsOn = /\b(?:throw|raise|reject|panic)\b/u;
const catches = /^\s*\}?\s*(?:catch|except|rescue)\b/u;
/** A ticker that is stopped and a context that is cancelled say nothing of a file. */
const closes = longPattern`
    \bdefer\s+[\w.]+\.(?:Close|Unlock)\(|\bwith\s+(?:open|closing|\w+\.open)\b.*:|\b(?:await )?using\s*(?:\(|var\b|\w)|
    \btry\s*\(|\bFile\.open\(.*\bdo\b
  `;
const copies = longPattern`
    copyOf|unmodifiable|\bto_a\b|\bsorted\(|\.keys\b|array_(?:keys|values)|\.map\(|\.filter\(|\.slice\(\)|\[\.\.\.|\blist\(|\.copy\(|clone|ToList|ToArray|\.dup\b|to_vec|structuredClone|
    Array\.from|\bdict\(|\{\.\.\.|asReadOnly|AsReadOnly
  `;
const aliases = /\breturn\s+(?:this\.|self\.|\$this->|@|_)?\w+\s*;?\s*$/u;
const grows =
  /push|append|resize|extend|insert|alloc|reserve|\badd|grow|\+=|<<|concat|Vec::|\.\.\.|unshift|put|enqueue/iu;
const waits = /\bawait\b|\basync\b|\.then\(|co_await|Promise|Task\./u;

const closedAfterAll = (body: readonly SourceLine[]): SourceLine | undefined =>
  body.filter(({ text }) =>
    longPattern`
          \bopen\w*\(|\.Open\(|\.Get\(|\.Do\(|\.(?:Query|Prepare|Dial|Listen|Accept|connect|cursor)\w*\(|
          new \w*(?:Stream|Reader|Writer|Connection)\b
        `.test(text),
  ).length > 1
    ? undefined
    : lineWith(closes)(body);

/** A handler of some kinds of errors only, or one that raises again. */
function passesOn(body: readonly SourceLine[]): SourceLine | undefined {
  const from = body.findIndex(({ text }) => catches.test(text));
  const [first, ...rest] = from === -1 ? [] : body.slice(from);
  if (first === undefined || rest.some(({ text }) => catches.test(text) && everything.test(text)))
    return undefined;
  const again = rest.find(({ text }) => throwsOn.test(text));
  return again ?? (ofOneKind.test(first.text) && !everything.test(first.text) ? first : undefined);
}
const everything =
  /\b(?:Exception|Throwable|BaseException|StandardError)\b|\.\.\.|^\s*except\s*:|^\s*rescue\s*(?:=>.*)?$/u;
const ofOneKind =
  /\b(?:except|rescue)\s+\(?[A-Z]|\bcatch\s*\(\s*(?:const\s+|final\s+)?\\?[A-Z][\w\\:]*/u;

const handlings: readonly Handling[] = [
  {
    says: longPattern`
        ^(?:.*? )??(?:the |its |my )?(?:db |database )?connection(?: (?:in|of|from|opened by) ${said})? (?:(?:is|
        are) (?:never|not)|isnt|never gets?) (?:ever |explicitly )?closed$
      `,
    claim: 'does not close what it opens',
    contradicts: (body) =>
      body.some(({ text }) => /connect|Connection|Dial|Open/u.test(text))
        ? closedAfterAll(body)
        : undefined,
  },
  {
    says: longPattern`
        ^(?:.*? )??(?:the |its |my )?(?:file|file handle|descriptor)(?: (?:in|of|from|opened by) ${said})? (?:(?:is|
        are) (?:never|not)|isnt|arent|never gets?) (?:ever |explicitly )?closed$
      `,
    claim: 'does not close what it opens',
    contradicts: (body) =>
      body.some(({ text }) => /open|Open|Create|File/u.test(text))
        ? closedAfterAll(body)
        : undefined,
  },
  {
    says: of(
      longSource`
        (?:lets? (?:the |all |any |every )?(?:\w+ )?(?:errors?|exceptions?)(?: \w+){0,4}? (?:through|out|escape|bubble|
        propagate|pass)|(?:does not|doesnt|never|dont) (?:catch|handle) (?:the |any |all )?(?:errors?|exceptions?|anything)|
        has no (?:error handling|try|catch|except))
      `,
    ),
    claim: 'lets errors through',
    contradicts: (body) =>
      body.some(({ text }) => throwsOn.test(text)) ? undefined : lineWith(catches)(body),
  },
  {
    says: of(
      '(?:always |just )?silently (?:drops?|ignores?|discards?|skips?|fails?|returns?|does nothing)\\b',
    ),
    claim: 'says nothing',
    contradicts: (body) =>
      body.some(({ text }) => leaves.test(text) || catches.test(text))
        ? undefined
        : lineWith(raises)(body),
  },
  {
    says: of(
      longSource`
        (?:(?:never|does not|doesnt|dont) (?:close|release|unlock|free|dispose)s?\b|never closes|
        leaks (?:the |its |a )?(?:file|handle|connection|response|body|socket|descriptor))(?!.*\b(?:explicitly|itself|
        directly|manually|by hand)\b)
      `,
    ),
    claim: 'does not close what it opens',
    contradicts: closedAfterAll,
  },
  {
    says: of(
      longSource`
        (?:(?:hands? out|returns?|gives? (?:away|out|back|me)|exposes?|leaks?) (?:the|its|my|our) (?:internal|inner|same|
        original|underlying|own|private|live) (?:list|array|map|dict|collection|object|set|slice|vector)|
        returns? (?:the|its|my|our) \w+ (?:itself|directly|as it is|by reference|uncopied)\b)
      `,
    ),
    claim: 'hands out its own collection',
    contradicts: (body) =>
      body.some(({ text }) => aliases.test(text)) ? undefined : lineWith(copies)(body),
  },
  {
    says: of(
      '(?:swallows?|catches|ignores|eats|hides|suppresses|silences) (?:every|all|any|each|whatever)(?: \\w+)? ?(?:errors?|exceptions?)?\\b',
    ),
    claim: 'swallows every error',
    contradicts: (body) => passesOn(body),
  },
  {
    says: of('(?:grows?|enlarges?|resizes?|reallocates?|extends?) (?:the|its|my|our) \\w+'),
    claim: 'makes it larger',
    contradicts: (body) =>
      body.some(({ text }) =>
        grows.test(text.replace(/\w*(?:[.:]len|_len|\.length)\s*\+=.*$/u, '')),
      )
        ? undefined
        : body.findLast(({ text }) => /[\w\])]\s*=[^=]/u.test(text)),
  },
  {
    says: ofFirst('(?:\\w+ ){1,5}?(?:synchronously|in a blocking way)'),
    claim: 'does it synchronously',
    contradicts: lineWith(/\bawait\b|\.then\(/u),
  },
  {
    says: of('awaits (?:the|its|each|every|all|it)\\b'),
    claim: 'awaits something',
    contradicts: (body) =>
      body.some(({ text }) => waits.test(text))
        ? undefined
        : body.find(({ text }) => /\w\(/u.test(text)),
  },
  {
    says: ofFirst('(?:\\w+ ){1,5}?asynchronously'),
    claim: 'does it asynchronously',
    contradicts: (body, { lines }) =>
      body.some(
        ({ text }) =>
          waits.test(text) ||
          /callback|cb\(|thread|go |spawn|=>|emit|queue|timer|timeout/iu.test(text),
      )
        ? undefined
        : body.find(({ line, text }) => line > lines.from && /\w\(/u.test(text)),
  },
];

/** P11 for how a function deals with errors, files and what it holds, where its text shows the contrary. */
export const findOtherHandling = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) =>
    handlings
      .map((handling) => contradicted(handling, clause, evidence))
      .find((found) => found !== undefined),
  );

function contradicted(
  { says, claim, contradicts }: Handling,
  clause: string,
  evidence: Evidence,
): Premise | undefined {
  const match = says.exec(clause);
  const owner = match === null ? undefined : functionSaid(match[1] ?? 'it', evidence);
  const line = owner && contradicts(contentOf(owner, evidence), owner);
  return owner === undefined || line === undefined
    ? undefined
    : {
        claim: `\`${owner.name}\` ${claim}`,
        fact: `It does otherwise: ${shown(line)}.`,
        lines: [line.line],
      };
}

/** With its declaration, where that is all. */
const contentOf = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  owner.lines.to > owner.lines.from ? bodyCode(owner, evidence) : codeOf(owner, evidence);
