import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Literal, readItems } from '../../evidence/examples/literal.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPatternWith } from '../../longPattern.ts';
import { conditionMet, type Given } from './conditionValue.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { endsWith, type Outcome, outcomesOf } from './outcomes.ts';
import { bodyCode } from './saidFunction.ts';
import { parametersOf } from './signature.ts';

/** "ParseSize("") returns -1" */
const call =
  /(?<![\w$])([A-Za-z_$][\w$]*[!?]?)(?=\(([^()\n]{1,80})\)`? (?:always |just |only |simply |also |still |now )?(?:returns?|gives?(?: me| us)?(?: back)?|hands? back|yields?|is|are|throws?|raises?|panics?|comes? back as|->|=>|==)? ?(?:me |us )?(?:an? |the )?(-?\d[\w.]*|"[^"\n]{0,60}"|'[^'\n]{0,60}'|\w+(?: (?:list|array|string|slice|map|dict|object))?))/gu;
const raises = /\)`? (?:\w+ )?(?:throws?|raises?|panics?)\b/u;
const unreal = longPatternWith('iu')`
    \b(?:should|must|want|expect|could|would|if|when|whether|suppose|make|so that|does|do|did|can|is it true|test|
    assert)\b[^.?!;,]{0,25}$
  `;
const complains = /\b(?:should(?:nt|n't)?|expect\w*|supposed|instead of|must|but (?:i|it))\b/iu;

/** P6 for an example: 'ParseSize("") returns -1', against the way through the function that these arguments take. */
export function findOtherExample(evidence: Evidence): Premise | undefined {
  const { question } = evidence;
  const text = readable(question.text);
  if (complains.test(wordingOf(question).plain)) return undefined;
  for (const match of text.matchAll(call)) {
    const [, name = '', , said = ''] = match;
    const owner = definitionOf(name, evidence);
    const args = readItems(text, match.index + name.length, ')')?.items;
    if (owner === undefined || args === undefined || !isStated(text, match)) continue;
    const found = endOf(owner, args, evidence);
    const claimed = raises.test(text.slice(match.index, match.index + 120)) ? 'raises' : said;
    const spelled = text.slice(match.index, text.indexOf(')', match.index) + 1);
    if (found !== undefined && isOther(claimed, found, evidence))
      return described(spelled, claimed, found);
  }
  return undefined;
}

const asksWhy = /\b(?:why|how come|when|where|what for|what) (?:does|do|did|is) $/iu;
const says =
  /\)`? (?:\w+ )?(?:returns?|gives?|hands?|yields?|is|are|throws?|raises?|panics?|comes?|->|=>|==)(?!\w)/u;

/** "why is sign(3) 1" says it too, without a verb of its own. */
function isStated(text: string, { index }: RegExpMatchArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index, (index ?? 0) + 120);
  return asksWhy.test(before) || (!unreal.test(before) && says.test(after));
}

function described(spelled: string, claimed: string, { line, guards }: Outcome): Premise {
  const [guard] = guards;
  return {
    claim: `\`${spelled}\` ${claimed === 'raises' ? 'raises' : `gives ${claimed}`}`,
    fact: `It ends otherwise: ${[...(guard === undefined ? [] : [guard]), line]
      .filter((each, at, all) => all.findIndex((other) => other.line === each.line) === at)
      .map(shown)
      .join(', ')}.`,
    lines: [...new Set([line.line, ...(guard === undefined ? [] : [guard.line])])],
  };
}

/** The way out that a call takes, as far as its conditions only compare what it is given. */
function endOf(
  owner: Definition,
  args: readonly Literal[],
  evidence: Evidence,
): Outcome | undefined {
  const given = givenIn(owner, args, evidence);
  for (const outcome of given === undefined ? [] : outcomesOf(owner, evidence)) {
    const met = outcome.guards.map(({ text }) => conditionMet(text, given ?? new Map()));
    if (met.every((each) => each === true)) return outcome;
    if (!met.includes(false)) return undefined;
  }
  return undefined;
}

/** What gets another value on the way is not known; a text stays empty when it is trimmed. */
function givenIn(
  owner: Definition,
  args: readonly Literal[],
  evidence: Evidence,
): Given | undefined {
  const parameters = parametersOf(owner, evidence);
  const body = bodyCode(owner, evidence)
    .map(({ text }) => text)
    .join('\n');
  if (parameters === undefined || args.length > parameters.length) return undefined;
  if (parameters.some(({ rest }) => rest)) return undefined;
  const pairs = parameters.flatMap(({ name }, at) => {
    const value = args[at];
    const isBare = value?.kind === 'string' && value.bare;
    return value === undefined || isBare || !keeps(name, value, body)
      ? []
      : [[name, value] as const];
  });
  return new Map(pairs);
}

function keeps(name: string, value: Literal, body: string): boolean {
  const set = new RegExp(
    `(?<![\\w.$>])\\$?${escapePattern(name)}\\s*(?:[-+*/%|&?]{0,2}=(?![=>])|\\+\\+|--|:=)\\s*([^\\n;]*)`,
    'gu',
  );
  const isTrimmed = value.kind === 'string' && value.value === value.value.trim();
  return [...body.matchAll(set)].every(
    ([, written = '']) =>
      isTrimmed && /\b(?:trim\w*|strip|Trim\w*)\b/u.test(written) && !/["']/u.test(written),
  );
}

/** Something is made there, or handed on: it may be whatever was said. */
const isOpen = /(?:\breturn\b|=>)[^;]*?(?:[{[(]|,\s*err\b)/u;

function isOther(claimed: string, { ends, line }: Outcome, evidence: Evidence): boolean {
  const said = endsWith(
    claimed === 'raises' ? 'throw' : claimed,
    evidence.subject?.languageId ?? '',
  );
  const [kind] = kindSaid(claimed) ?? said ?? [];
  if (kind === undefined || ends === undefined || ends.length === 0) return false;
  if (!ends.includes('raises') && isOpen.test(line.text)) return false;
  if (kind === 'something') return !ends.includes('something');
  return !ends.some((each) => each === kind || alike[kind]?.includes(each) === true);
}

const kindSaid = (claimed: string): readonly string[] | undefined => {
  if (/^empty (?:string)$/u.test(claimed)) return ['an empty text'];
  if (/^empty /u.test(claimed)) return ['an empty list'];
  if (/^(?:null|nil|none|undefined|nothing)$/iu.test(claimed)) return ['null'];
  if (/^\w*(?:error|exception)$/iu.test(claimed)) return ['raises'];
  return /^(?:zero)$/u.test(claimed) ? ['0'] : undefined;
};

/** What people do not tell apart. */
const alike: Readonly<Record<string, readonly string[]>> = {
  raises: ['an error'],
  false: ['0'],
  true: ['1'],
  '0': ['false'],
  '1': ['true'],
};
