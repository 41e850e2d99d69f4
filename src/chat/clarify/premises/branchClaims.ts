import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { tellingLines } from './tellingLines.ts';

const branch = '(?:branch|case|arm|clause|if|part|path)';
const handles =
  '(?:handles?|covers?|is (?:there )?for|deals? with|catch(?:es)?|match(?:es)?|takes care of|gets|runs for|applies to)';
const which = longPattern`
    \b(?:which|what|where is the|why does the) ${branch} (?:of \w+ |in \w+ |here )?(?:that )?${handles} (?:the |
    an? )?((?:[\w-]+ ){0,2}?[\w-]+)(?: (?:customers?|users?|orders?|cases?|values?|inputs?|states?|status|types?|items?|
    requests?|events?|amounts?|messages?|files?))?(?= |[?.,!]|$)
  `;
/** "the REFUNDED case", "case refunded": as the question spells it. */
const labelSaid =
  /\b(?:[Tt]he|[Tt]hat|[Ii]ts|[Yy]our) [`"']?([\w-]{3,})[`"']? (?:case|branch|arm)\b(?! (?:of|sensitiv|insensitiv|study|statement))|\b(?:case|branch|arm) (?:for|of) (?:the )?[`"']?([\w-]{3,})[`"']?|\bcase (\d+)\b(?! (?:is|are|times|where|when)\b)/gu;
/** Cases of other kinds, and what a condition may test without saying it. */
const otherCases = longPatternWith('iu')`
    ^(?:test|edge|corner|base|worst|best|use|happy|general|normal|common|special|simple|recursive|trivial|first|last|second|
    third|other|same|wrong|right|whole|only|main|master|git|feature|release|upper|lower|camel|snake|kebab|title|pascal|mixed|
    default|else|catch|true|false|success|failure|error|fail\w*|invalid|valid|null|nil|none|empty|missing|negative|positive|
    zero|unknown|new|old|each|every|any|all|this|that|these|those|one|two|switch|match|dead|unreachable|final|inner|outer|
    such|the|which|left|right|hot|cold|slow|fast|if|typical|usual|single|multi\w*|fallback|remaining|current|next|previous|
    named|fallthrough|catch-all|not\w*|no)$
  `;
const isElse =
  /\b(?:the|its|that|this) else\b(?:[ -](?:branch|case|clause|arm|block|part))?(?! (?:value|parameter|argument)\b)/u;
const isDefault = longPattern`
    \b(?:the|its|that|this) default(?:[ -](?:branch|case|clause|arm|block|part)\b|
    (?= (?:in|of) (?:the )?(?:switch|match|[\w.]+) (?:throws|raises|returns|handles|does|catches|logs|covers|then|
    is (?:reached|hit|taken)|sets|panics)\b))
  `;
const adds = longPattern`
    \b(?:add|adding|need|needs|missing|should|without|want|write|put|insert|there is no|theres no|no|has no|have no|lacks?|
    remove the need for) (?:\w+ ){0,3}?(?:else|default)\b|\b(?:else|default)(?: \w+){0,2} (?:is|be|are) (?:missing|needed|
    required)\b
  `;

/** What every way of naming a case has in it. */
const label = new RegExp(`\\b${branch}\\b`, 'u');

const hasElse = /\belse\b|\belif\b|\belsif\b/u;
const hasDefault =
  /\bdefault\b\s*(?::|=>|->)|^\s*(?:_|case _)\s*(?:=>|:|if\b)|^\s*\*\)|^\s*else\b|\b\w+\s*=>\s*\w+\s*,?\s*$/u;
const isSwitch = /\bswitch\b|\bmatch\b|^\s*case\b/u;

/** P5 for branches: "what happens in the else", "which branch handles platinum", where there is none. */
export function findAbsentBranch(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  if (![isElse, isDefault, label, leavesOut].some((form) => form.test(plain))) return undefined;
  const owner = functionNamedIn(plain, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  return (
    absentRest(plain, code, evidence) ??
    absentCase(which.exec(plain)?.[1], code, evidence) ??
    absentLabel(code, evidence) ??
    handledByRest(plain, code)
  );
}

interface Rest {
  readonly title: string;
  readonly said: RegExp;
  /** What it would belong to. */
  readonly head: RegExp;
  readonly written: RegExp;
}

const rests: readonly Rest[] = [
  { title: 'an else', said: isElse, head: /\b(?:if|unless)\b/u, written: hasElse },
  { title: 'a default', said: isDefault, head: isSwitch, written: hasDefault },
];

/** "the else", "the default case", where no line of it begins one. */
function absentRest(
  plain: string,
  code: readonly SourceLine[],
  evidence: Evidence,
): Premise | undefined {
  const rest = adds.test(plain) ? undefined : rests.find(({ said }) => said.test(plain));
  if (rest === undefined || code.some(({ text }) => rest.written.test(text))) return undefined;
  const heads = code.filter(({ text }) => rest.head.test(text));
  return heads.length > 0 ? noRest(rest, heads) : noBranch(rest, code, evidence);
}

const noRest = ({ title }: Rest, heads: readonly SourceLine[]): Premise => ({
  claim: `there is ${title} branch`,
  fact: `There is none; what there is: ${heads.slice(0, 4).map(shown).join(', ')}.`,
  lines: heads.slice(0, 5).map(({ line }) => line),
  follows: 'Where nothing of it applies, the code below them goes on.',
});

/** Without a switch there may be a default of another kind, and a condition may be written without "if". */
function noBranch(
  { title, head }: Rest,
  code: readonly SourceLine[],
  evidence: Evidence,
): Premise | undefined {
  const [first, last] = [code[0], code.at(-1)];
  const isOpen = head === isSwitch || code.some(({ text }) => /\?|\|\||&&/u.test(text));
  if (first === undefined || last === undefined || isOpen) return undefined;
  const telling = tellingLines(evidence, { from: first.line, to: last.line });
  const quoted = code.filter(({ line }) => telling.slice(0, 3).includes(line));
  return {
    claim: `there is ${title} branch`,
    fact: `There is no condition at all; what there is: ${quoted.map(shown).join(', ')}.`,
    lines: [...telling],
  };
}

const labelled =
  /(?:===?|\bcase|\bwhen|^\s*)\s*:?(?:["'`]([\w-]+)["'`]|(?:\w+(?:\.|::))?([A-Z][A-Z_]+|[A-Z]\w+|\d+)|:(\w+))\s*(?:$|[):{,;]|=>|then\b|\|\||\bor\b|->)|^\s*\(?([\w-]+)(?:\s*\|\s*[\w-]+)*\)\s*$/u;

/** "which branch handles platinum": the cases are compared with words, and that is none of them. */
function absentCase(
  said: string | undefined,
  code: readonly SourceLine[],
  { subject }: Evidence,
): Premise | undefined {
  const word = said
    ?.split(' ')
    .find((each) => !fillers.has(each) && (each.length > 2 || /^\d/u.test(each)));
  if (word === undefined || subject === undefined) return undefined;
  const labels = code.filter(({ text }) => labelled.test(text));
  if (
    labels.length < 2 ||
    /^(?:negative|zero|empty|null|missing|error|invalid|default|other|unknown|rest\b|positive|none|true|false)/u.test(
      word,
    )
  )
    return undefined;
  const root = squeezed(word.toLowerCase()).replace(/(?:ed|ing|e?s)$/u, '');
  if (squeezed(subject.text.toLowerCase()).includes(root)) return undefined;
  const others = code.filter(({ text }) => hasDefault.test(text)).slice(0, 1);
  return {
    claim: `there is a branch for ${word}`,
    fact: `There is none; the cases are: ${labels.slice(0, 4).map(shown).join(', ')}.`,
    lines: [...others, ...labels].slice(0, 6).map(({ line }) => line),
    follows:
      others[0] === undefined
        ? 'No branch takes it.'
        : `It goes where all others go: L${others[0].line}.`,
  };
}

/** PARTIALLY_PAID and PartiallyPaid are one case. */
const squeezed = (text: string): string => text.replace(/[_-]/gu, '');

const wishes = longPatternWith('iu')`
    \b(?:add\w*|need\w*|missing|should|would|could|if|without|want|wants|write|put|insert|no|lacks?|introduce|create|new|
    remove the need|is there)\b
  `;

/** "what does the REFUNDED case return"; who wants one added takes none for granted. */
function absentLabel(code: readonly SourceLine[], evidence: Evidence): Premise | undefined {
  const said = evidence.question.text
    .split(/[.?!;,:](?:\s|$)|\bso\b|\bbut\b/u)
    .filter((part) => !wishes.test(part))
    .flatMap((part) => [...part.matchAll(labelSaid)])
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .find((word) => !otherCases.test(word));
  return said === undefined ? undefined : absentCase(said, code, evidence);
}

const leavesOut = longPattern`
    \b(?:switch|match|case statement|when|if chain|chain) (?:in \w+ |here )?(?:does not|doesnt|do not|not|never) (?:handle|
    cover|catch|deal with|have a case for)\b
  `;

/** "why does the switch not handle …", where it takes all that is left. */
function handledByRest(plain: string, code: readonly SourceLine[]): Premise | undefined {
  if (!leavesOut.test(plain) || /\b(?:should|if|add)\b/u.test(plain)) return undefined;
  const last = code.filter(({ text }) =>
    /\bdefault\b\s*(?::|=>|->)|^\s*(?:_|case _)\s*(?:=>|:)|^\s*\*\)/u.test(text),
  );
  const [line] = last;
  return line === undefined || last.length > 1
    ? undefined
    : {
        claim: 'something is not handled by it',
        fact: `Whatever has no case of its own goes here: ${shown(line)}.`,
        lines: [line.line],
      };
}
