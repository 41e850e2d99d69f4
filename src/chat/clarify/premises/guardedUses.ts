import {
  escapePattern,
  indentWidth,
  type SourceLine,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';

/** Something that fails where what it uses is not there: a dereference of null, the opening of a file. */
interface Risk {
  /** With the name of what is used as its first group. */
  readonly use: RegExp;
  /** Says that it is there, and that it is not; `NAME` stands for what is used. */
  readonly there: string;
  readonly missing: string;
  /** What can fail besides, and shows nothing to check. */
  readonly beyond: RegExp;
}

const notNull: Risk = {
  use: /(?<![\w.$)\]@])(?!(?:this|self|base|super|system|console|math)\b)([a-z_$][\w$]*)\s*(?:\.|->)\s*\w/gu,
  there: 'NAME\\s*(?:!==?|is not)\\s*null|\\bnonNull\\(NAME\\)|NAME\\s*is\\s*\\{',
  missing: 'NAME\\s*(?:===?|is)\\s*null|\\bisNull\\(NAME\\)|!NAME\\b',
  beyond:
    /[)\]]\s*(?:\.|\[)|(?<![\w.])(?!(?:if|for|foreach|while|switch|catch|return)\b)[a-z_]\w*\s*\(/u,
};

const fileThere: Risk = {
  use: longPatternWith('gu')`
    (?:\bopen|readFile(?:Sync)?|File\.(?:Read\w+|Open\w*|read\w*|open|foreach)|(?:FileReader|FileInputStream|StreamReader)|
    Files\.\w+|file_get_contents|fopen)\(\s*(?:new \w+\()?([\w.$@]+)
  `,
  there: '(?:exists\\w*|isfile|is_file|file\\?|exist\\?|Exists|existsSync)\\(NAME\\)',
  missing:
    '(?:not |!|unless ).*?(?:exists\\w*|isfile|is_file|file\\?|exist\\?|Exists|existsSync)\\(NAME\\)',
  beyond: /(?!)/u,
};

const risks: readonly { readonly error: RegExp; readonly risk: Risk }[] = [
  { error: /^(?:nullpointerexception|nullreferenceexception|npe)$/u, risk: notNull },
  { error: /^(?:filenotfound(?:error|exception)|nosuchfileexception|enoent)$/u, risk: fileThere },
];

/** The lines that guard each use that could raise the error; undefined where one is left unguarded, or nothing is known. */
export function guardsOfUses(
  error: string,
  body: readonly SourceLine[],
): readonly SourceLine[] | undefined {
  const risk = risks.find((each) => each.error.test(error))?.risk;
  if (risk === undefined) return undefined;
  if (body.some(({ text }) => risk.beyond.test(withoutTexts(text)))) return undefined;
  const guards = body.flatMap((line) => guardsOn(line, body, risk));
  return guards.includes(undefined)
    ? undefined
    : [...new Set(guards)].filter((guard) => guard !== undefined);
}

/** For each use on a line its guard, undefined where it has none. */
function guardsOn(
  line: SourceLine,
  body: readonly SourceLine[],
  risk: Risk,
): readonly (SourceLine | undefined)[] {
  const text = withoutTexts(line.text);
  const used = [...text.matchAll(risk.use)].map(([, name = '']) => guardOf(name, line, body, risk));
  return risk === notNull && text.includes('?.') ? [...used, line] : used;
}

/** On its own line, around it, or above it where the way ends if it is missing. */
function guardOf(
  name: string,
  own: SourceLine,
  body: readonly SourceLine[],
  { there, missing }: Risk,
): SourceLine | undefined {
  const isThere = patternOf(there, name);
  const isMissing = patternOf(missing, name);
  const asks = ({ text }: SourceLine): boolean => isThere.test(text) || isMissing.test(text);
  if (asks(own)) return own;
  const above = body.filter(({ line }) => line < own.line);
  return above.find((line, at) => {
    if (isMissing.test(line.text))
      return leaves.test(line.text) || leaves.test(above[at + 1]?.text ?? '');
    const between = body.filter((each) => each.line > line.line && each.line <= own.line);
    return isThere.test(line.text) && between.every(({ text }) => isInside(text, line.text));
  });
}

const leaves = /\b(?:return|throw|raise|continue|break)\b/u;

const patternOf = (text: string, name: string): RegExp =>
  new RegExp(text.replaceAll('NAME', `(?<![\\w.])${escapePattern(name)}(?![\\w.])`), 'u');

const isInside = (text: string, header: string): boolean =>
  !/\S/u.test(text) || indentWidth(text) > indentWidth(header) || /^\s*\{\s*$/u.test(text);
