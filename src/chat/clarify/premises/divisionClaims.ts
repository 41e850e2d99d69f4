import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  holds,
  type SourceLine,
  sourceLines,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, codeSaid } from './saidFunction.ts';
import { firstSpanned, firstStated } from './stated.ts';

/** Whether a division drops what is behind the point. */
type Kind = 'whole' | 'exact';

const exact = '(?:floating[- ]?point|float(?:32|64)?|double|real|decimal|exact|f32|f64)';
const whole = '(?:integer|int(?:32|64)?|long|floor|whole|truncating|i32|i64|u32|u64|usize)';
const ofKind = `(?:(?<exact>${exact})|(?<whole>${whole}))`;
const spelled =
  '(?<spelled>(?:\\$\\(\\( ?)?[\\w$.()@>-]+(?: ?[*+-] ?[\\w$.()@>-]+){0,2} ?\\/\\/? ?[\\w$.()@>-]+(?: ?\\* ?[\\d.]+)?(?: as \\w+)?(?: ?\\)\\))?)';
const softly = '(?:(?:already|always|just|also|really|actually|still|only|here|then|all) )*';
const behind =
  '(?:the |its |all |any |my |our )*(?:decimals?(?: places| part)?|fractions?|fractional part|rest|remainder|precision|digits after the (?:point|dot|comma))';
const forms: readonly RegExp[] = [
  longPattern`
    ^(?:.*? )??${spelled} ${softly}(?:(?<exact>keeps|preserves|retains|has|leaves|gives|returns|yields)|(?<whole>drops|truncates|
    loses|cuts off|cuts|floors|discards|throws away)) ${softly}${behind}
  `,
  longPattern`
    ^(?:.*? )??${spelled} ${softly}(?:is|gets|are) ${softly}(?:computed|done|calculated|evaluated|carried out|performed|divided) (?:in|as|with|
    using) (?:an? |the )?${ofKind}
  `,
  new RegExp(
    `^(?:.*? )??${spelled} ${softly}(?:is|gives|returns|yields|makes|equals) (?:me )?(?<exact>-?\\d+\\.\\d*[1-9])\\b`,
    'u',
  ),
  longPattern`
      ^(?:.*? )??(?<spelled>[\w$.()]+(?: ?[*+-] ?[\w$.()]+){0,2} ?\/\/? ?[\w$.()]+) (?:in \S+ )?(?:is|are|gives|returns|
      yields|does|makes|stays) (?:me |already |always |just )*(?:an? |the )?${ofKind}(?: (?:division|number|value|
      result))?(?= here|$| right)
    `,
  new RegExp(`\\b(?:the|this|that|an?) ${ofKind} division\\b`, 'u'),
  longPattern`
      ^(?:.*? )??(?<made>[a-z_]\w*) (?:is|becomes|holds) (?:already |always |just )*(?:an? |the )?${ofKind}(?: (?:number|
      value))?(?= here|$| right)
    `,
  longPattern`
    \bdivision (?:in \S+ |here )?(?:(?<exact>keeps|preserves)|(?<whole>cuts off|drops|truncates|loses)) (?:the )?(?:decimals|
    fraction|rest|remainder)
  `,
];

/** P9 for a division: "total / size is a float division", where both are declared as integers. */
export const findOtherDivision = (evidence: Evidence): Premise | undefined => {
  const check = (clause: string): Premise | undefined => {
    const claim = readDivision(clause);
    const found = claim === undefined ? [] : divisionsMeant(clause, claim, evidence);
    const [line, ...others] = found;
    const is = line === undefined || others.length > 0 ? undefined : kindOf(line, evidence);
    return line === undefined || is === undefined || is === claim?.kind
      ? undefined
      : described(is, line, evidence);
  };
  return firstStated(evidence, check) ?? firstSpanned(evidence, check);
};

/** What is spelled out is looked for in the whole file, where what is asked about has none. */
function divisionsMeant(clause: string, claim: Said, evidence: Evidence): readonly SourceLine[] {
  const found = divisionsIn(codeSaid(clause, evidence), claim);
  const { subject } = evidence;
  if (found.length > 0 || claim.spelled === undefined || subject === undefined) return found;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const bare = claim.spelled.replace(/\s/gu, '');
  return divisionsIn(all, claim).filter(({ text }) =>
    text.replace(/\s/gu, '').toLowerCase().includes(bare),
  );
}

interface Said {
  readonly kind: Kind;
  /** The division itself. */
  readonly spelled: string | undefined;
  /** What is made by it. */
  readonly made: string | undefined;
}

function readDivision(clause: string): Said | undefined {
  const groups = forms.map((form) => form.exec(clause)?.groups).find((each) => each !== undefined);
  if (groups === undefined || /\b(?:not|never|no|isnt|doesnt|like|use)\b/u.test(clause))
    return undefined;
  const { exact, spelled, made } = groups;
  return { kind: exact === undefined ? 'whole' : 'exact', spelled, made };
}

function described(is: Kind, line: SourceLine, evidence: Evidence): Premise {
  const owner = functionAt(line.line, evidence);
  return {
    claim: `the division ${is === 'whole' ? 'keeps' : 'drops'} the decimals`,
    fact: `${is === 'whole' ? 'It is a division of integers, which drops them' : 'It is a division that keeps them'}: ${shown(line)}.`,
    lines: [line.line, ...(owner === undefined ? [] : [owner.lines.from])],
  };
}

/** What the operands are is mostly said where the function begins. */
const functionAt = (line: number, { code }: Evidence): Definition | undefined =>
  code?.kind === 'read'
    ? code.definitions.findLast(
        ({ kind, lines }) => /^(?:function|method)$/u.test(kind) && holds(lines, line),
      )
    : undefined;

const divides = /[\w)\]]\s*\/\/?\s*[\w$(&]|\bintdiv\(/u;

function divisionsIn(code: readonly SourceLine[], { spelled, made }: Said): readonly SourceLine[] {
  const found = code.filter(({ text }) => divides.test(withoutTexts(text)));
  if (made !== undefined) {
    const makes = new RegExp(`(?<![\\w.])${escapePattern(made)}\\s*(?::[^=]+)?:?=(?!=)`, 'iu');
    return found.filter(({ text }) => makes.test(text));
  }
  const bare = spelled?.replace(/\s/gu, '');
  const named =
    bare === undefined
      ? found
      : found.filter(({ text }) => text.replace(/\s/gu, '').toLowerCase().includes(bare));
  return named.length > 0 ? named : found;
}

/** By the operator where that tells, else by what the operands are. */
function kindOf({ text }: SourceLine, evidence: Evidence): Kind | undefined {
  const language = evidence.subject?.languageId ?? '';
  if (language === 'python') return pythonKind(text);
  if (/^shell/u.test(language)) return shellKind(text);
  if (/script|^tsx$|react|^php$/u.test(language)) return rounds.test(text) ? undefined : 'exact';
  return /^(?:go|java|c|cpp|csharp|rust)$/u.test(language) ? typedKind(text, evidence) : undefined;
}

const shellKind = (text: string): Kind | undefined =>
  text.includes('((') && !/\b(?:bc|awk|python3?)\b/u.test(text) ? 'whole' : undefined;

const rounds =
  /Math\.(?:floor|trunc|ceil|round)|\|\s*0|~~|parseInt|BigInt|\dn\b|intdiv|\(int\)|floor\(|round\(|ceil\(|\/\/|['"`]/u;
const pythonKind = (text: string): Kind | undefined => {
  if (/["']|\b(?:int|round|floor|trunc|ceil|Path|Decimal)\(/u.test(text)) return undefined;
  return /\/\//u.test(text) ? 'whole' : 'exact';
};

const operands =
  /((?:\((?:double|float)\)\s*)?[\w$.:>-]*[\w)\]](?:\s*\*\s*\d+)?)\s*\/\s*(\(?[\w$.:()]+)/u;
const fraction = longPattern`
    \d\.\d|\d[fF]\b|\(\s*(?:double|float|decimal)\s*\)|\bfloat(?:32|64)\(|\bas f(?:32|64)|f(?:32|64)::from|
    static_cast<(?:double|float)>|to_f\b|\b(?:double|float)\(
  `;

/** `float64(a / b)`: the result alone is converted. */
const converted =
  /(?:\b(?:float(?:32|64)?|double|f(?:32|64)::from|static_cast<\w+>)|\((?:double|float|decimal)\)\s*)\(\s*$/u;

function typedKind(text: string, evidence: Evidence): Kind | undefined {
  const plain = withoutTexts(text);
  const match = operands.exec(plain);
  if (match === null) return undefined;
  const [division, left = '', right = ''] = match;
  // What stands before it in the same product: `1.0 * done / total`.
  const first = plain.slice(0, match.index).replace(/^.*[?:,=]\s/u, '');
  const before = left.endsWith(')') ? first : first.replace(converted, '');
  if (fraction.test(division) || fraction.test(before)) return 'exact';
  const kinds = [left, right].map((operand) => operandKind(operand, evidence));
  if (kinds.includes('exact')) return 'exact';
  return kinds.every((each) => each === 'whole') ? 'whole' : undefined;
}

const wholeType = String.raw`(?:u?int\w*|long(?: long)?|short|byte|size_t|ssize_t|[iu](?:8|16|32|64|128|size)|unsigned(?: int)?|Integer|Long)`;
const exactType = '(?:float\\w*|double|f32|f64|decimal|Double|Float)';

function operandKind(operand: string, { subject }: Evidence): Kind | undefined {
  const plain = operand.replace(/^\(|\)$|\s*\*\s*\d+$/gu, '');
  if (/^\d[\d_]*[uUlL]*$/u.test(plain)) return 'whole';
  if (/^len\(|\.(?:length|size\(|Count|len\()/u.test(plain)) return 'whole';
  const name = /^(?:this\.|self\.|\w+->)?([A-Za-z_]\w*)$/u.exec(plain)?.[1];
  if (name === undefined || subject === undefined) return undefined;
  const declared = (type: string): boolean =>
    longPattern`
        (?<![\w.])${escapePattern(name)}(?:\s*,\s*\w+)*\s*:?\s+&?(?:mut )?${type}\b|
        (?<![\w.<])${type}\s+(?:\w+\s*(?:=[^,;\n]*)?,\s*)*${escapePattern(name)}\s*[,;=)]
      `.test(subject.text.slice(0, 60_000));
  const [isWhole, isExact] = [declared(wholeType), declared(exactType)];
  return isWhole === isExact ? undefined : isWhole ? 'whole' : 'exact';
}
