import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, codeSaid, functionSaid, said } from './saidFunction.ts';
import { firstSpanned, firstStated } from './stated.ts';

const isFor =
  /^\s*(?:\}\s*)?(?:for|foreach)\b|\bfor\b.*\bin\b|\.(?:for_?each|each\w*|map|times)\b/iu;
const isWhile =
  /\b(?:while|until)\b|\bdo\s*\{|\bloop\s*(?:\{|do\b)|\brepeat\b|\bfor\s*\{|\bfor\s*\(\s*;\s*;|\bfor\s+(?!.*\b(?:in|of)\b)[^;:=(]*\{\s*$/u;
const passes = longPatternWith('iu')`
    \b(?:for|foreach|while|until|loop|do)\b|\.(?:for_?each|each\w*|map|flat_?map|filter\w*|reduce|fold|some|every|any|all|
    select|reject|collect|sum|times|stream|Where|Select|Any|All|First\w*|Sum|iter\w*)\b
  `;

/** P5 for a kind of loop: "the while loop", "it uses a while loop", where there are only others. */
export function findOtherLoop(evidence: Evidence): Premise | undefined {
  // "while" begins a clause of its own elsewhere.
  const [span = '', used] =
    firstSpanned(evidence, (each) => usesLoop.exec(each) ?? undefined) ?? [];
  if (used !== undefined)
    return otherLoop(used, codeSaid(span, evidence), used === 'for' ? forLoop : spelledWhile);
  const pointed = pointedAt.exec(wordingOf(evidence.question).plain)?.[1];
  if (pointed === undefined || isToBeChanged(evidence)) return undefined;
  return otherLoop(pointed, codeAsked(evidence), pointed === 'for' ? forLoop : whileLoop);
}

const isToBeChanged = ({ question }: Evidence): boolean =>
  question.intent === 'change' && !/\b(?:this|the)\b/u.test(question.text);

function otherLoop(
  wanted: string,
  code: readonly SourceLine[],
  { has, instead }: KindOfLoop,
): Premise | undefined {
  const found = code.filter(({ text }) => instead.test(text));
  const [first] = found;
  if (first === undefined || code.some(({ text }) => has.test(text))) return undefined;
  return {
    claim: `there is a ${wanted} loop here`,
    fact: `There is none; the loop is ${shown(first)}.`,
    lines: found.slice(0, 4).map(({ line }) => line),
    better: `What does the loop at L${first.line} do?`,
  };
}

/** What a kind of loop is written as, and what others are. */
interface KindOfLoop {
  readonly has: RegExp;
  readonly instead: RegExp;
}

const forLoop: KindOfLoop = { has: isFor, instead: isWhile };
const whileLoop: KindOfLoop = { has: isWhile, instead: isFor };
const pointedAt = /\b(?:the|this|that) (?:\w+ )?(while|do[- ]while|for)[- ]loop\b/u;
const usesLoop =
  /^.*\b(?:uses?|has|have|contains?|runs?|loops? with|goes with|there is|theres) (?:just |only |still )?(?:an?|one|two) (?:\w+ )?(while|do[- ]while|for)[- ]?loop\b/u;
/** Who says how it is written speaks of the word; "the while loop" may be any that tests a condition. */
const spelledWhile: KindOfLoop = {
  has: /\b(?:while|do|loop|repeat)\b|\bfor\s*\{|\bfor\s*\(\s*;|\bfor\s+(?!.*\b(?:in|of)\b)[^;:=(]*\{\s*$/u,
  instead: /\buntil\b|^\s*(?:\}\s*)?(?:for|foreach)\b|\.(?:for_?each|each\w*|map|times)\b/iu,
};

/** P5 for a second loop: "the inner loop", where there is one. */
export function findOnlyLoop(evidence: Evidence): Premise | undefined {
  const said = secondLoop.exec(wordingOf(evidence.question).plain)?.[1];
  if (said === undefined || evidence.code?.kind !== 'read') return undefined;
  const code = codeAsked(evidence);
  const loops = code.filter(({ text }) => passes.test(text) && !notCode.test(text));
  const [loop] = loops;
  if (
    loop === undefined ||
    loops.length !== 1 ||
    !(isFor.test(loop.text) || isWhile.test(loop.text))
  )
    return undefined;
  if (passes.test(loop.text.replace(/\b(?:for|foreach|while|until|do)\b/u, ' '))) return undefined;
  return {
    claim: `there is ${articleOf(said)} ${said} loop`,
    fact: `There is one loop only: ${shown(loop)}.`,
    lines: [loop.line],
    better: `What does the loop at L${loop.line} do?`,
  };
}

const secondLoop =
  /\b(?:the|this|that) (inner|outer|nested|second|third|other) (?:for |while )?loop\b/u;

const nested = longPattern`
    \b(?:quadratic|cubic|exponential(?! (?:back|decay|growth|delay|wait|retr|moving|smoothing|distribution))|
    o\(n ?(?:\^|\*\*) ?[23]\)|o\(n[²³]\)|o\(n ?\* ?[nm]\)|(?:the |two |its )?nested (?:for |while )?loops?|
    (?:the |its )?(?:double|two|inner) loops?|loop (?:in|inside|within) (?:a|the|another) loop)\b
  `;
const endless = longPattern`
    ^(?:.* )?${said} (?:re)?(?:tries|try|loops?|runs?|repeats?|polls?|spins?) (?:on |it )?(?:forever|for ever|endlessly|
    infinitely|without (?:an )?(?:end|limit|bound)|indefinitely|until it (?:works|succeeds))\b
  `;
const backwards = longPattern`
    ^(?:.* )?(?:${said}|the loop) (?:iterates?|loops?|runs?|goes|go|walks?|scans?|counts?|starts?|searches|
    search)(?: \w+){0,3}? (backwards?|in reverse|from the (?:end|back|right)|right to left|downwards?|down)\b
  `;

/** P11 for how often and which way: "quadratic because of the nested loops", "retries forever", "runs backwards". */
export function findOtherPasses(evidence: Evidence): Premise | undefined {
  if (evidence.code?.kind !== 'read' || evidence.code.findings.length > 0) return undefined;
  return firstStated(
    evidence,
    (clause) =>
      notNested(clause, evidence) ?? notEndless(clause, evidence) ?? notBackwards(clause, evidence),
  );
}

/** Goes through a sequence by itself: inside of a loop it makes two of it. */
const hidden =
  /\.(?:indexOf|lastIndexOf|findIndex|filter|some|every|index|splice|shift|concat|slice|IndexOf|Any|First\w*|Where|delete_at|uniq|position|any|all)\b|\.pop\(0|in_array|array_search|strlen|strcat|\bmemmove|\bsum\(|\bmax\(|\bmin\(|\bsorted\(|\.sort\w*|\+=\s*["'`$a-z]|\[[^\]]*:[^\]]*\]|\.\.\./u;
/** Goes through a list, and looks up in a table. */
const lookup =
  /\.(?:includes|find|contains|Contains|count|insert|remove|include\?|has|get|containsKey)\b|\b(?:in|not in) \w+/u;
const tables = /unordered_|Hash|\bMap\b|\bSet\b|\bdict\b|\{\}|\bmap\[|make\(map|\bset\(/u;
const denied = /\b(?:not|isnt|no|instead of|avoid|without)\b/u;

function notNested(clause: string, evidence: Evidence): Premise | undefined {
  if (!nested.test(clause) || denied.test(clause)) return undefined;
  const code = codeAsked(evidence).slice(1);
  const loops = code.filter(({ text }) => passes.test(text) && !notCode.test(text));
  const rest = code.filter(({ line }) => line !== loops[0]?.line);
  const looksUp = rest.some(({ text }) => lookup.test(text));
  const isTable = tables.test(evidence.subject?.text ?? '');
  if (loops.length > 1 || calls(code, evidence) || (looksUp && !isTable)) return undefined;
  if (rest.some(({ text }) => hidden.test(text))) return undefined;
  return oneLoop(loops[0], code);
}

const notCode = /^\s*(?:#include|import|use|using)\b/u;

function oneLoop(loop: SourceLine | undefined, code: readonly SourceLine[]): Premise | undefined {
  const seen = loop ?? code.find(({ text }) => /\w/u.test(text));
  if (seen === undefined) return undefined;
  const lookups = code.filter(({ text, line }) => line !== seen.line && lookup.test(text));
  return {
    claim: 'there are loops within loops here',
    fact:
      loop === undefined
        ? `There is no loop: ${shown(seen)}.`
        : `There is one loop: ${shown(loop)}. What it does each time does not grow with the input.`,
    lines: [seen.line, ...lookups.map(({ line }) => line)].slice(0, 4),
    better: 'What takes the time, if not loops within loops?',
  };
}

/** What another function of the file does each time is not seen here. */
const calls = (code: readonly SourceLine[], { code: facts }: Evidence): boolean =>
  facts?.kind !== 'read' ||
  facts.definitions.some(
    ({ name, kind }) =>
      (kind === 'function' || kind === 'method') &&
      code.some(({ text }) => text.includes(`${name}(`)),
  );

const bounded =
  /\bfor\b.*(?:\bin\b|\bof\b|<|>|range|:)|\bforeach\b|\.(?:times|each\w*|for_?each)\b|\bupto\b/iu;
const unbounded = longPattern`
    \b(?:while|until|loop|do|goto|redo|repeat)\b|\bfor\s*\{|\bfor\s*\(\s*;\s*;|\bfor\s+true|setInterval|setTimeout|itertools|
    cycle|\bretry\b|count\(\)
  `;

function notEndless(clause: string, evidence: Evidence): Premise | undefined {
  const name = endless.exec(clause)?.[1];
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  if (owner === undefined) return undefined;
  const code = codeOf(owner, evidence).slice(1);
  const loop = code.find(({ text }) => bounded.test(text));
  const own = new RegExp(`(?<![\\w$])${escapePattern(owner.name)}\\s*\\(`, 'u');
  if (loop === undefined || code.some(({ text }) => unbounded.test(text) || own.test(text)))
    return undefined;
  return {
    claim: `\`${owner.name}\` goes on without an end`,
    fact: `Its loop ends by itself: ${shown(loop)}.`,
    lines: [loop.line],
    better: 'How often does it at most, and is that too often?',
  };
}

const turned =
  /--|-=|reversed?|\brev\b|downto|\.reverse|::-1|-1\)|step -|rbegin|lastIndexOf|Last|findLast|rfind|tac\b|- 1/u;

function notBackwards(clause: string, evidence: Evidence): Premise | undefined {
  const [, name] = backwards.exec(clause) ?? [];
  if (!backwards.test(clause)) return undefined;
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  const loop = code.find(({ text }) => isFor.test(text) || isWhile.test(text));
  if (loop === undefined || code.some(({ text }) => turned.test(text) || /\bin \d+ \d/u.test(text)))
    return undefined;
  return {
    claim: 'the loop runs from the end to the beginning',
    fact: `It runs forwards: ${shown(loop)}.`,
    lines: [loop.line],
  };
}
