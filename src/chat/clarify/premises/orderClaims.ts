import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn, functionSaid, said } from './saidFunction.ts';
import { type SortOrder, sortOrder, sorts } from './sortOrder.ts';
import { firstStated } from './stated.ts';

interface OrderClaim {
  readonly name?: string;
  /** Said by itself: "the newest comes first". */
  readonly isPlain: boolean;
  readonly direction?: SortOrder['direction'];
  /** "sorted by name" */
  readonly by?: string;
  /** As the question puts it. */
  readonly words: string;
}

const up = longSource`
    (?:ascending(?:ly)?|in ascending order|increasing(?:ly)?|oldest (?:\w+ ){0,2}?first|earliest first|
    smallest (?:\w+ )?first|lowest (?:\w+ )?first|cheapest (?:\w+ )?first|shortest (?:\w+ )?first|least \w+ first|
    low(?:est)? to high(?:est)?|small(?:est)? to (?:large|big)(?:st|est)?|old(?:est)? to new(?:est)?)
  `;
const down = longSource`
    (?:descending(?:ly)?|in descending order|decreasing(?:ly)?|newest (?:\w+ ){0,2}?first|latest (?:\w+ )?first|
    most recent (?:\w+ )?first|largest (?:\w+ )?first|biggest (?:\w+ )?first|highest (?:\w+ )?first|longest (?:\w+ )?first|
    dearest first|most \w+ first|high(?:est)? to low(?:est)?|(?:large|big)(?:st|gest)? to small(?:est)?|
    new(?:est)? to old(?:est)?)
  `;
const bySomething = 'by (?:the |their |its )?(\\w+)|(alphabetically|chronologically|numerically)';

const isSorted =
  '(?:is|are|its|theyre|theyr|being|comes?|come out|returned|gets?) (?:already |always |just )?(?:sorted|ordered|ranked|listed)?';
const sortsIt = longSource`
  ${said} (?:already |always |just |only )?(?:sorts?|orders?|ranks?|lists?|returns?|gives?|shows?|puts?|yields?|hands out|
  keeps)(?: (?:the|them|it|its|all|my|our|\w+)){0,3}
`;

const forms: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\b)(?:${sortsIt}|(?:^|.* )?${isSorted}|^sorted|^ordered)(?: (?:\\w+ ){0,2}?)? ?(?:(?<up>${up})|(?<down>${down}))`,
    'u',
  ),
  new RegExp(
    `^(?:the )?(?:(?<up>${up})|(?<down>${down}))(?: (?:comes?|is|are|goes|in|on|at)\\b|$)`,
    'u',
  ),
  longPattern`
      (?:${said} (?:already |always |just |only )?(?:sorts|sort|orders|order|ranks|rank)(?: \w+){0,3}?|
      ${isSorted.replace(')?', ')')}) (?:${bySomething})
    `,
];

function readOrderClaim(clause: string): OrderClaim | undefined {
  const [ofVerb, plain, key] = forms.map((form) => form.exec(clause));
  const way = wayOf(ofVerb ?? plain);
  const [, subject, one, other] = key ?? [];
  const name = ofVerb?.[1] ?? subject;
  const by = one ?? other;
  if (way === undefined && by === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    isPlain: ofVerb === null && way !== undefined,
    ...way,
    ...(by === undefined ? {} : { by }),
    words: [way?.words, by].filter((word) => word !== undefined).join(', by '),
  };
}

function wayOf(
  match: RegExpExecArray | null | undefined,
): (Pick<OrderClaim, 'words'> & Required<Pick<OrderClaim, 'direction'>>) | undefined {
  const { up: rising, down: falling } = match?.groups ?? {};
  if (rising !== undefined) return { direction: 'ascending', words: rising };
  return falling === undefined ? undefined : { direction: 'descending', words: falling };
}

/** Larger is younger or better: "newest first" says nothing of the direction then. */
const counterwise = /age|rank|place|position|priority|order|distance|ago|remaining|index/iu;

/** P11 for an order: "as it is sorted newest first", against the one place that sorts. */
export function findOtherOrder(evidence: Evidence): Premise | undefined {
  const { intent, text } = evidence.question;
  const isWish =
    intent === 'change' &&
    !longPatternWith('iu')`
      \b(?:as|since|because)\b|^\W*(?:the|it|its|this|they)\b.{0,40}\b(?:is|are|sorts|sorted)\b|^\W*[\w.]+(?:\(\))? (?:sorts|
      orders|returns|yields|gives|lists|shows)\b
    `.test(text);
  const unsorted = firstStated(evidence, (clause) => sortedAfterAll(clause, evidence));
  if (unsorted !== undefined) return unsorted;
  return firstStated(evidence, (clause) => {
    const claim = readOrderClaim(clause);
    return claim === undefined || (isWish && claim.name === undefined && !claim.isPlain)
      ? undefined
      : contradicted(claim, evidence);
  });
}

const asTheyCame = longSource`
    (?:un-?sorted|unordered|not (?:sorted|ordered)|without (?:any )?(?:sorting|order)|in (?:no particular|random|any|insertion|
    input|arrival|original|the original|their original|the same|file) order|in the order (?:in which )?(?:they|it) (?:came?|
    comes?|were|was|is|are)(?: \w+){0,2}|as they (?:come|came)(?: in)?)
  `;
const unsortedForms: readonly RegExp[] = [
  new RegExp(
    `^(?:.*? )??(?:the |its |all )*(?<noun>[a-z_]\\w*) (?:is|are|gets?|comes?|come out|stays?|remains?)(?: \\w+)? ${asTheyCame}$`,
    'u',
  ),
  new RegExp(
    `^(?:.*? )??${said} (?:just |simply |always )?\\w+s? (?:(?:the|its|all|them|me|us|a|an|back) )*(?:(?<noun>\\w+) )?${asTheyCame}$`,
    'u',
  ),
];

/** "the items are emitted unsorted", where a line sorts them. */
function sortedAfterAll(clause: string, evidence: Evidence): Premise | undefined {
  const matches = unsortedForms
    .map((form) => form.exec(clause))
    .filter((each) => each !== null)
    .slice(0, 1);
  const [match] = matches;
  if (match === undefined) return undefined;
  const owner =
    functionNamedIn(clause.replace(/\(\)/gu, ''), evidence) ?? functionSaid('it', evidence);
  const noun = matches.map((each) => each.groups?.noun).find((each) => each !== undefined) ?? '';
  const root = noun === owner?.name.toLowerCase() ? '' : noun.replace(/s$/u, '');
  const whole = { lines: { from: 1, to: evidence.subject?.text.split('\n').length ?? 1 } };
  const lines = codeOf(owner ?? whole, evidence).filter(
    ({ text }) =>
      sorts.test(text) &&
      (owner !== undefined || (root !== '' && text.toLowerCase().includes(root))),
  );
  const [line] = lines;
  return line === undefined || lines.length > 1
    ? undefined
    : {
        claim: clause,
        fact: `It is sorted: ${shown(line)}.`,
        lines: [line.line],
      };
}

function contradicted(claim: OrderClaim, evidence: Evidence): Premise | undefined {
  const order = onlyOrder(claim, evidence);
  if (order === undefined) return undefined;
  const { line, direction, key } = order;
  const way = claim.direction ?? (claim.by === 'alphabetically' ? 'ascending' : direction);
  const isTurned = way !== direction && !(key !== undefined && counterwise.test(key));
  if (!isTurned && !isOtherKey(claim.by, key, evidence)) return undefined;
  return {
    claim: `it is sorted ${claim.words}`,
    fact: `It is sorted ${direction}${key === undefined ? '' : ` by \`${key}\``}: ${shown(line)}.`,
    lines: [line.line],
    follows: `What follows from the order "${claim.words}" has to be turned round.`,
  };
}

/** Only where the function sorts once is it known which order is meant. */
function onlyOrder({ name }: OrderClaim, evidence: Evidence): SortOrder | undefined {
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  const sorting = code.filter(
    ({ text }) => sorts.test(text) && !/^\s*(?:def|function|func|fn|public|private)\b/u.test(text),
  );
  const [line] = sorting;
  if (line === undefined || sorting.length !== 1) return undefined;
  return sortOrder(line, statementAfter(line, evidence));
}

/** A comparison often stands on the line below the call. */
const statementAfter = ({ line, text }: SourceLine, { subject }: Evidence): string =>
  subject === undefined || /[;)]\s*$/u.test(text)
    ? ''
    : sourceLines(subject)
        .slice(line, line + 2)
        .map((next) => next.text)
        .join(' ');

const textual = /name|title|label|text|word|str|key|sku|code|city|author|subject/iu;
const numeric = longPatternWith('iu')`
    ^(?:price|score|count|size|amount|total|length|len|seconds|quantity|points|weight|age|date|time|created\w*|updated\w*|
    published\w*|mtime|1)$
  `;

/** Another member of the same things is what it is said to be sorted by. */
function isOtherKey(by: string | undefined, key: string | undefined, { code }: Evidence): boolean {
  if (by === undefined || key === undefined || code?.kind !== 'read') return false;
  if (by === 'alphabetically') return numeric.test(key);
  const [asked, has] = [by.toLowerCase(), key.toLowerCase()];
  if (has.includes(asked) || asked.includes(has)) return false;
  if (asked === 'name') return numeric.test(key);
  return (
    !textual.test(asked) === textual.test(key) &&
    code.identifiers.some(({ name }) => name.toLowerCase() === asked)
  );
}
