import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  indentWidth,
  type SourceLine,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';
import { firstSpanned } from './stated.ts';

/** What has lines inside of it, and how it begins. */
const blocks: readonly { readonly said: RegExp; readonly begins: RegExp }[] = [
  {
    said: /^(?:for |while |foreach )?loop$/u,
    begins:
      /^\s*(?:\}\s*)?(?:for|foreach|while|until|do|loop)\b|\.(?:for_?each|each\w*|map|times|filter|reduce|flatMap|select)\b|\|\s*while\b|'\w+:\s*(?:for|loop|while)/iu,
  },
  { said: /^try(?:[ /]catch)?(?: block)?$/u, begins: /^\s*(?:try|begin)\b/u },
  {
    said: /^(?:catch|except|rescue)(?: block| clause)?$/u,
    begins: /^\s*\}?\s*(?:catch|except|rescue)\b|\.catch\(/u,
  },
  { said: /^finally(?: block| clause)?$/u, begins: /^\s*\}?\s*(?:finally|ensure)\b|\.finally\(/u },
];
const block = longSource`
    (?<block>(?:for |while |foreach )?loop|try(?:[ /]catch)?(?: block)?|(?:catch|except|rescue)(?: block| clause)?|
    finally(?: block| clause)?)(?![\w-])
  `;
const thing =
  '(?:the |that |this |its |my |our )?`?(?<thing>[a-z_][\\w$.]*)`?(?:\\(\\))?(?: (?:call|statement|line|query|check))?';
const there = longSource`
    (?: (?:(?:that|which) )?(?:(?:is|are|was|gets?|stands?|sits?|happens?|runs?|comes?|goes)(?: (?:called|done|made|run|
    executed|placed|still|also|only|all|always))*))
  `;
const place = `(?<side>inside|within|in|outside|before|after|above|below|behind)(?: of)? (?:the |a |its |that |this )${block}`;

const pointed = new RegExp(
  `\\b(?:the|that|this|its|my) ${thing.replace(/^\(.*?\)\?/u, '')} ${place}`,
  'u',
);
const stated = new RegExp(`^(?:.*? )??${thing}${there} ${place}`, 'u');
const calls = new RegExp(
  `^(?:.*? )??(?:it|this|that|[\\w$.]+(?:\\(\\))?) (?:calls?|does|has|runs?|makes|uses|awaits?) ${thing} ${place}`,
  'u',
);
/** Who wants it out of there takes it to be in there. */
const moved = new RegExp(
  `\\b(?:move|take|pull|get|lift|hoist) ${thing} (?<side>out|outside|into|inside|in)(?: of)? (?:the |a |its |that |this )${block}`,
  'u',
);
const wished = longPattern`
    \b(?:put|add|move|insert|need|want|should|would|could|if|place|wrap|must|instead|no|not|never|isnt|without|what about)\b
    [^.?!;]{0,60}$
  `;

interface Claim {
  readonly thing: string;
  readonly isInside: boolean | undefined;
  readonly side: string;
  readonly block: string;
  readonly words: string;
}

/** P11 for where something stands: "the commit inside the loop", where it comes after it. */
export function findOtherPlace(evidence: Evidence): Premise | undefined {
  const { code } = evidence;
  if (code?.kind !== 'read' || code.syntaxErrors.length > 0) return undefined;
  const claim = readClaim(evidence);
  return claim === undefined ? undefined : judged(claim, evidence);
}

function readClaim(evidence: Evidence): Claim | undefined {
  const { plain } = wordingOf(evidence.question);
  const wish = moved.exec(plain)?.groups;
  if (wish !== undefined)
    return claimOf(wish, /^out/u.test(wish.side ?? '') ? 'inside' : 'outside', plain);
  const said = firstSpanned(
    evidence,
    (span) => calls.exec(span)?.groups ?? stated.exec(span)?.groups,
  );
  const match = said === undefined ? pointed.exec(plain) : null;
  const groups = said ?? match?.groups;
  const isWished = match !== null && wished.test(plain.slice(0, match.index));
  return groups === undefined || isWished ? undefined : claimOf(groups, groups.side ?? '', plain);
}

function claimOf(
  groups: Readonly<Record<string, string | undefined>>,
  side: string,
  words: string,
): Claim | undefined {
  const { thing: name = '', block: of = '' } = groups;
  if (vague.test(name) || /\b(?:inner|outer|nested|second|first|last|other)\b/u.test(words))
    return undefined;
  const isInside = /^in|within/u.test(side) ? true : side === 'outside' ? false : undefined;
  return { thing: name, isInside, side, block: of, words };
}

/** No call and no name of the code. */
const vague =
  /^(?:it|this|that|they|code|everything|something|nothing|all|one|variable|value|line|lines|body|part|thing|error|errors|exception|block|loop|is|are|what|which|runs?|happens?|only|also|s|not|never|always|still|called)$/u;

function judged(claim: Claim, evidence: Evidence): Premise | undefined {
  const kind = blocks.find(({ said }) => said.test(claim.block));
  const code = codeSaid(claim.words, evidence);
  const inside = code.length > 1 ? code.slice(1) : code;
  const name = claim.thing.split('.').at(-1) ?? claim.thing;
  const form = new RegExp(`(?<![\\w$])${escapePattern(name)}(?![\\w$])`, 'iu');
  const lines = inside.filter(({ text }) => form.test(withoutTexts(text)));
  const heads = kind === undefined ? [] : inside.filter(({ text }) => kind.begins.test(text));
  // What stands on the line that begins it is neither here nor there.
  if (lines.length === 0 || heads.length === 0 || lines.some((line) => heads.includes(line)))
    return undefined;
  const isOther = lines.every((line) => contradicts(claim, line, heads, inside));
  return isOther ? described(claim, lines, heads) : undefined;
}

function contradicts(
  { isInside, side }: Claim,
  line: SourceLine,
  heads: readonly SourceLine[],
  code: readonly SourceLine[],
): boolean {
  const within = heads.some((head) => isWithin(line, head, code));
  if (isInside !== undefined) return within !== isInside;
  const isBefore = /^(?:before|above)$/u.test(side);
  return !heads.some(
    (head) =>
      (isBefore ? head.line > line.line : head.line < line.line) && !isWithin(line, head, code),
  );
}

export const beginsLoop = (text: string): boolean => blocks[0]?.begins.test(text) === true;

/** Stands further right than the head, with nothing as far left in between. */
export function isWithin(line: SourceLine, head: SourceLine, code: readonly SourceLine[]): boolean {
  const column = indentWidth(head.text);
  return (
    head.line < line.line &&
    indentWidth(line.text) > column &&
    code.every(
      (each) =>
        each.line <= head.line ||
        each.line >= line.line ||
        !/\S/u.test(each.text) ||
        indentWidth(each.text) > column ||
        /^\s*\{\s*$/u.test(each.text),
    )
  );
}

const described = (
  { thing: name, side, block: of }: Claim,
  lines: readonly SourceLine[],
  heads: readonly SourceLine[],
): Premise => ({
  claim: `\`${name}\` stands ${side} the ${of}`,
  fact: `It stands elsewhere: ${lines.slice(0, 2).map(shown).join(', ')}; the ${of} begins with ${heads
    .slice(0, 2)
    .map(shown)
    .join(', ')}.`,
  lines: [...new Set([...lines.slice(0, 4), ...heads.slice(0, 2)].map(({ line }) => line))],
});
