import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, type LineChange } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';

const afterName =
  /\)\s*(?:->|:)?\s*\(?(?:Promise<)?(\*?[\w.[\]]+)(?:<[^{]*>)?>?\)?\s*(?:const\s*)?(?:\{\s*)?$/u;
const beforeName = longPattern`
    ^\s*(?:(?:public|private|protected|internal|static|final|virtual|override|async|inline|constexpr|const|synchronized|
    sealed)\s+)*((?:Task<)?[\w:.]+(?:<[^()]*>)?(?:\[\])?\??\s*[*&]?)\s*[\w:~]+\s*\(
  `;

/** Values that a result is commonly gathered in. */
const gathered =
  /^(?:result|results|res|ret|total|sum|count|out|output|answer|found|max|min|best)$/u;

const typeOf = (head: string, language: Family): string =>
  (
    (language === 'typed behind' ? afterName.exec(head)?.[1] : beforeName.exec(head)?.[1]) ?? ''
  ).trim();

type Family = 'typed before' | 'typed behind';

const declared = (line: string): string | undefined =>
  longPattern`
    ^\s*(?:(?:const|let|var|final|
    mut)\s+)*(?:[A-Za-z_][\w:.]*(?:<[^=]*>)?(?:\[\])?[*&]?\s+[*&]?)?(\$?[A-Za-z_]\w*)\s*(?::[^=]+)?:?=(?!=)
  `.exec(line)?.[1];

/** What is given back at the end, as a statement without its semicolon. */
function lastStatement(body: readonly string[], type: string, other: string): string | undefined {
  const returns = body.flatMap((line) => /\breturn\s+(.+?);?\s*\}?$/u.exec(line)?.[1] ?? []);
  if (returns.length > 0 && returns.every((value) => value === 'true')) return 'return false';
  if (returns.length > 0 && returns.every((value) => value === 'false')) return 'return true';
  const names = body.flatMap((line) => declared(line) ?? []);
  const result = names.find((name) => gathered.test(name.replace('$', '')));
  if (result !== undefined) return `return ${result}`;
  if (returns.length === 0) return names[0] === undefined ? undefined : `return ${names[0]}`;
  return type === '' ? undefined : other;
}

/** The value of a type that stands for nothing; else an error for what was not thought of. */
function nothingOf(type: string, error: string | undefined): string {
  if (error !== undefined && !/^(?:bool|boolean|Boolean)$/u.test(type)) return error;
  if (/^(?:bool|boolean|Boolean)$/u.test(type)) return 'return false';
  if (/\*$/u.test(type)) return 'return NULL';
  return /^(?:(?:unsigned|long|short|signed) )*(?:int|long|short|char|float|double|size_t|u?int\d+(?:_t)?|float\d+|byte|rune)$/u.test(
    type,
  )
    ? 'return 0'
    : type === 'string'
      ? 'return ""'
      : /^[*[]|^error$|^map/u.test(type)
        ? 'return nil'
        : 'return {}';
}

const lastExpression =
  /^(\s*)(?!return\b)([\w.$>()[\]-]+\s*[-+*/<>]=?\s*[^=;]+|[\w.]+\s*[<>=!]=\s*[^;]+);?\s*$/u;

/** "missing return": what a function gathers, or the answer that is still open, is given back at its end. */
export function missingReturn(
  message: RegExp,
  family: Family,
  end: ';' | '',
  error?: string,
): DiagnosticRule {
  return {
    message,
    title: 'Give a value back at the end',
    rewrite: (lines, line) => {
      const block = functionAround(lines, line);
      if (block === undefined) return undefined;
      const head = lines[block.head - 1] ?? '';
      const body = lines.slice(block.head, block.end - 1);
      return (
        returnedLast(body, block.head, end) ??
        addedLast(lines, body, block.end, {
          type: typeOf(head.replace(/\s*\{\s*$/u, ' {'), family),
          end,
          error,
        })
      );
    },
  };
}

function returnedLast(
  body: readonly string[],
  head: number,
  end: string,
): readonly LineChange[] | undefined {
  const written = body.flatMap((text, at) => (/[^\s{]/u.test(text) ? [{ text, at }] : []));
  const last = written.at(-1);
  const [, indent, value] = lastExpression.exec(last?.text ?? '') ?? [];
  const first = indentOf(written[0]?.text ?? '');
  return last === undefined || value === undefined || indent !== first
    ? undefined
    : [{ line: head + last.at + 1, text: `${indent}return ${value}${end}` }];
}

function addedLast(
  lines: readonly string[],
  body: readonly string[],
  end: number,
  { type, end: stop, error }: { type: string; end: string; error: string | undefined },
): readonly LineChange[] | undefined {
  const statement = lastStatement(body, type, nothingOf(type, error));
  const closing = lines[end - 1] ?? '';
  const indent = indentOf(body.find((text) => /[^\s{]/u.test(text)) ?? '');
  return statement === undefined
    ? undefined
    : [{ line: end, text: `${indent}${statement}${stop}\n${closing}` }];
}
