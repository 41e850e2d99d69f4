import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { codeOf } from './saidFunction.ts';

/** A parameter as a declaration writes it. */
export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** Takes any number of arguments. */
  readonly rest: boolean;
  /** As it stands in the declaration, with its default. */
  readonly text: string;
}

/** The parameters in a function's declaration, the own object left out; undefined where the text does not show them. */
export function parametersOf(
  { name, lines }: Definition,
  evidence: Evidence,
): readonly Parameter[] | undefined {
  const text = codeOf(
    { lines: { from: lines.from, to: Math.min(lines.to, lines.from + 14) } },
    evidence,
  )
    .map((line) => line.text)
    .join('\n');
  const start = new RegExp(
    `(?<![\\w$])${escapePattern(name)}\\s*(?:=\\s*(?:async\\s*)?(?:function\\s*)?)?(?:<[^<>()]*>)?\\s*\\(`,
    'u',
  ).exec(text);
  if (start === null) return undefined;
  const inside = upToClosing(text.slice(start.index + start[0].length));
  if (inside === undefined) return undefined;
  const language = evidence.subject?.languageId ?? '';
  return pieces(inside)
    .map((piece) => readParameter(piece, language))
    .filter((each) => !/^(?:self|cls|this|void)$/u.test(each.name));
}

/** The text up to the bracket that closes what is open. */
function upToClosing(text: string): string | undefined {
  let depth = 1;
  for (const [at, character] of [...text].entries()) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth === 0) return [...text].slice(0, at).join('');
  }
  return undefined;
}

/** Splits at the commas that stand in no brackets. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let [depth, piece] = [0, ''];
  for (const character of text) {
    if ('([{<'.includes(character)) depth++;
    if (')]}>'.includes(character)) depth--;
    if (character === ',' && depth <= 0) {
      found.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...found, piece]
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/^[*/]$/u.test(each));
}

/** Languages that write the name before its type. */
const nameFirst =
  /^(?:go|python|javascript|typescript|tsx|javascriptreact|typescriptreact|rust|ruby)$/u;

function readParameter(piece: string, language: string): Parameter {
  const declared = piece.replace(/\s*(?<![=!<>])=(?![=>]).*$/su, '').trim();
  const before = nameFirst.test(language)
    ? (declared
        .split(/[:\s?]/u)
        .filter((each) => !/^(?:mut|readonly|private|public|protected)$/u.test(each))[0] ?? '')
    : (declared.split(/[\s*&]+/u).at(-1) ?? '');
  return {
    text: piece,
    name: before.replace(/^[*&$.]+|\[.*$|[?:]$/gu, ''),
    optional:
      declared.length < piece.length ||
      /\?\s*:|^\w+\?/u.test(piece) ||
      (/^\w+:(?:\s|$)/u.test(piece) && language === 'ruby'),
    rest:
      (/^\.\.\.|^\*|\.\.\.|^&/u.test(piece) &&
        language !== 'rust' &&
        language !== 'c' &&
        language !== 'cpp') ||
      /\.\.\./u.test(piece),
  };
}
