import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { numberWords } from '../../evidence/examples/amounts.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPatternWith, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const number = `(\\d+|${Object.keys(numberWords)
  .filter((word) => word.length > 2 && word !== 'zero' && word !== 'one')
  .join('|')}|twenty|thirty|fifty|hundred)`;
const larger: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
};
const amountOf = (word: string): number => numberWords[word] ?? larger[word] ?? Number(word);

/** What a number in a function is there for, how questions say it, and where it then stands. */
interface Role {
  readonly says: RegExp;
  readonly written: RegExp;
  /** What people call the number may be one more or less. */
  readonly tolerance: number;
  /** Of a share, what is said in percent. */
  readonly isShare?: true;
}

const of = (rest: string): RegExp =>
  new RegExp(`^(?:.*? )??${said} (?:always |just |only |already |also )*${rest}`, 'u');
/** A number as it stands, or the name of a constant. */
const amount = String.raw`(\d[\d_]*|[A-Z][A-Z\d_]+|\$?\{?[A-Z][A-Z\d_]+\}?|max\w*|MAX\w*|this\.max\w*|self\.max\w*)`;
const measured = longSource`
  (?:strlen|mb_strlen|len|sizeof|count)\s*\(?[\w.$>@-]+\)?|[\w.$>@)-]+?(?:\.|->)(?:length|size|count|len|Length|
  Count)\b(?:\(\))?
`;

const roles: readonly Role[] = [
  {
    says: of(
      longSource`
        (?:tries|retries|retry|try|attempts?|loops?|iterates?|runs?|gives? up|stops?|repeats?|sends?|
        calls?)(?: \w+){0,4}? (?:after )?(?:up to |at most |exactly )?${number} (?:times|tries|attempts|retries|rounds|
        iterations|passes)\b
      `,
    ),
    written: longPatternWith('gu')`
        \bfor\b[^;]*;[^;]*?(?:<=?|!=)\s*${amount}\s*;|\brange\(\s*(?:\d+\s*,\s*)?${amount}\s*\)|\b${amount}\.times\b|
        \b(?:attempts?|tries|retries|retry|n|i|count|tries_left)\w*\s*(?:<=?|>=?|==|!==?|===)\s*${amount}|
        -(?:ge|gt|lt|le|eq)\s+["']?${amount}|\.\.=?\s*${amount}\b|\bseq\s+(?:1\s+)?${amount}|\{1\.\.${amount}\}
      `,
    tolerance: 1,
  },
  {
    says: of(
      longSource`
        (?:\w+ ){0,7}?(?:at least|minimum of|min|more than|at most|maximum of|max|no more than|up to|shorter than|longer than|
        fewer than|less than) ${number} (?:\w+ )?(?:characters?|chars?|letters|bytes|items|elements|entries|digits|words|
        long)\b
      `,
    ),
    written: new RegExp(String.raw`(?:${measured})\s*(?:<=?|>=?)\s*${amount}`, 'gu'),
    tolerance: 1,
  },
  {
    says: of(
      longSource`
        (?:truncates?|cuts?|clips?|shortens?|limits?|copies|copy|reads?|keeps?|returns?|takes?|fits?|caps?|gives?|shows?|
        lists?)(?: \w+){0,4}? (?:to |at |after |up to |only |at most |the first |the last )*${number} (?:bytes|characters|
        chars|letters|items|elements|entries|rows|lines|results|records)\b
      `,
    ),
    written: longPatternWith('gu')`
        \b(?:char|byte|uint8_t|u8)\s+\w+\[${amount}\]|\.(?:slice|substring|substr|limit|take|Take|truncate|first|last|head|
        Substring)\(\s*(?:0\s*,\s*)?-?${amount}\s*\)|substr\(\s*\$?\w+\s*,\s*0\s*,\s*${amount}\s*\)|\[\s*:\s*${amount}\s*\]|
        \bLIMIT\s+${amount}|\bhead\s+-n?\s*${amount}
      `,
    tolerance: 1,
  },
  {
    says: of(
      longSource`
        (?:zero-?pads?|pads?|fills?|is padded|is filled|left-?pads?)(?: \w+){0,4}? (?:to|up to|with|at) ${number} (?:digits|characters|
        chars|places|zeros|zeroes|columns|spaces)\b
      `,
    ),
    written: longPatternWith('gu')`
        %0?${amount}[ds]|\b(?:padStart|padEnd|PadLeft|PadRight|rjust|ljust|zfill|leftPad)\(\s*${amount}|:[0>]?0?${amount}[d}]|
        str_pad\([^,]*,\s*${amount}|\bD${amount}["}]
      `,
    tolerance: 0,
  },
  {
    says: of(
      longSource`
        (?:rounds?|prints?|shows?|formats?|keeps?|gives?|displays?|is rounded|returns?|writes?)(?: \w+){0,4}? (?:to |with |
        at )?${number} (?:decimals?|decimal places|decimal digits|fraction digits|places|digits after)\b
      `,
    ),
    written: longPatternWith('gu')`
        \btoFixed\(\s*${amount}|\bround\([^()]*(?:\([^()]*\)[^()]*)?,\s*${amount}\s*\)|%\.${amount}f|:,?\.${amount}f?\}|\bnumber_format\([^,]*,\s*${amount}|
        \.round\(\s*${amount}|\bsetScale\(\s*${amount}|["':][FN]${amount}["}]|setprecision\(\s*${amount}|
        \bMath\.Round\([^,]*,\s*${amount}|\bscale=${amount}
      `,
    tolerance: 0,
  },
  {
    says: of(
      longSource`
        (?:takes?|charges?|adds?|deducts?|costs?|applies|gives?|uses?|subtracts?|returns?|withholds?)(?: \w+){0,3}? (\d+(?:\.\d+)?) ?(?:percent|%|
        per cent)
      `,
    ),
    written: /(?<![\w.])(0?\.\d+|1\.\d+)(?![\w.])/gu,
    tolerance: 0.001,
    isShare: true,
  },
];

/** P9 for a number in a function: "notify tries five times", where the one number with that purpose is another. */
export const findOtherNumber = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) =>
    roles.map((role) => contradicted(role, clause, evidence)).find((found) => found !== undefined),
  );

function contradicted(
  { says, written, tolerance, isShare }: Role,
  clause: string,
  evidence: Evidence,
): Premise | undefined {
  const [, name, word = ''] = says.exec(clause) ?? [];
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  if (owner === undefined) return undefined;
  const found = numbersIn(owner, written, evidence);
  const [first] = found;
  const isClose = found.some(({ value }) =>
    (isShare ? [value * 100, (value - 1) * 100, (1 - value) * 100] : [value]).some(
      (each) => Math.abs(each - amountOf(word)) <= tolerance,
    ),
  );
  if (first === undefined || new Set(found.map(({ value }) => value)).size > 1 || isClose)
    return undefined;
  return {
    claim: clause.replace(owner.name.toLowerCase(), `\`${owner.name}\``),
    fact: `The number is another: ${[...new Set(found.flatMap(({ lines }) => lines).map(shown))].slice(0, 3).join(', ')}.`,
    lines: [...new Set(found.flatMap(({ lines }) => lines).map(({ line }) => line))].slice(0, 4),
  };
}

interface Written {
  readonly value: number;
  readonly lines: readonly SourceLine[];
}

/** The numbers with that purpose; of a constant its own line too. Empty where one of them is not known. */
function numbersIn(owner: Definition, written: RegExp, evidence: Evidence): readonly Written[] {
  const found = codeOf(owner, evidence).flatMap((line) =>
    [...line.text.matchAll(written)].map((match) => {
      const text = match.slice(1).find((each) => each !== undefined) ?? '';
      return resolved(text, line, evidence);
    }),
  );
  return found.some((each) => each === undefined) ? [] : found.flatMap((each) => each ?? []);
}

function resolved(text: string, line: SourceLine, { subject }: Evidence): Written | undefined {
  if (/^\.?\d/u.test(text)) return { value: Number(text.replaceAll('_', '')), lines: [line] };
  const name = text.replace(/^\$?\{?|\}$|^(?:this|self)\./gu, '');
  const declares = new RegExp(
    `(?:\\b${escapePattern(name)}\\b\\s*(?::[^=]+)?=\\s*|#\\s*define\\s+${escapePattern(name)}\\s+)(\\d[\\d_]*)\\s*;?\\s*(?:$|//|#)`,
    'u',
  );
  const places = (subject === undefined ? [] : sourceLines(subject)).filter((each) =>
    declares.test(each.text.slice(0, 300)),
  );
  const [place] = places;
  const digits = declares.exec(place?.text.slice(0, 300) ?? '')?.[1];
  return place === undefined || digits === undefined || places.length !== 1
    ? undefined
    : { value: Number(digits.replaceAll('_', '')), lines: [line, place] };
}
