import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';

const numbers = '(?:[iu](?:8|16|32|64|128|size)|f32|f64)';

/** What rustc says beyond the words of `rustDiagnostics`, and what a running program does. */
export const rustErrors: readonly DiagnosticRule[] = [
  {
    message: new RegExp(`expected \`(${numbers})\`, found \`&${numbers}\``, 'u'),
    title: 'Take the value itself',
    mend: (line) =>
      once(line, /(?<=(?:[-+*/=<>]|\breturn)=? )([a-z_]\w*)(?=\s*[;)]?\s*(?:\{\s*)?$)/u, '*$1'),
  },
  {
    message: new RegExp(`expected \`(${numbers})\`, found \`${numbers}\``, 'u'),
    title: 'Convert it to `$1`',
    mend: (line, [type]) =>
      once(
        line,
        /(?<=(?:= |return ))([a-z_][\w.]*) ([-+*/]) ([a-z_][\w.]*)(?=;)/u,
        `$1 as ${type} $2 $3 as ${type}`,
      ) ??
      once(
        line,
        /(?<=(?:[-+*/%=<>]=?|\breturn) )([a-z_][\w.]*(?:\([^()]*\))?)(?=\s*;?\s*(?:\{\s*)?$)/u,
        `$1 as ${type}`,
      ) ??
      once(line, /(?<=[(,]\s*)([a-z_]\w*(?:\.\w+\(\))?)(?=\s*\)+;?\s*$)/u, `$1 as ${type}`) ??
      once(line, /^(\s*)([a-z_][\w.]*(?:\(\))?)\s*$/u, `$1$2 as ${type}`),
  },
  {
    message: new RegExp(
      `cannot (?:add|subtract|multiply|divide) \`(${numbers})\` (?:to|from|by|with) \`(${numbers})\``,
      'u',
    ),
    title: 'Convert it to one type',
    mend: (line, [, right]) =>
      once(line, /(?<=[-+*/] )([a-z_][\w.]*(?:\(\))?)(?=\s*[;)]|\s*$)/u, `$1 as ${right}`),
  },
  {
    message: /used binding `(\w+)` (?:isn't |is possibly-un)initialized/u,
    title: 'Begin `$1` with a value',
    mend: (line) => {
      const zero = /: (?:String)/u.test(line)
        ? 'String::new()'
        : /: f\d/u.test(line)
          ? '0.0'
          : /: bool/u.test(line)
            ? 'false'
            : /: Vec/u.test(line)
              ? 'Vec::new()'
              : '0';
      return once(line, /\s*;\s*$/u, ` = ${zero};`);
    },
    earlier: ([name]) => new RegExp(`^\\s*let (?:mut )?${name}\\b[^=]*;\\s*$`, 'u'),
  },
  {
    message: /missing fields? `(\w+)`(?: and `\w+`)? in initializer of/u,
    title: 'Give `$1` its default',
    mend: (line, [name]) =>
      once(line, /(?<=\w)\s*\}(?=[;)]?\s*$)/u, `, ${name}: Default::default() }`) ??
      (/\{\s*$/u.test(line)
        ? `${line}\n${indentOf(line)}    ${name}: Default::default(),`
        : undefined),
  },
  {
    message: /unused `?(?:std::result::)?Result`? that must be used/u,
    title: 'Unwrap it',
    mend: (line) => once(line, /(?<=\))\s*;\s*$/u, '.expect("this should not fail");'),
  },
  {
    message:
      /cannot add `&?(?:str|String)` to `&?(?:str|String)`|binary operation `\+` cannot be applied to type `&str`/u,
    title: 'Begin with a `String`',
    mend: (line) =>
      once(line, /(?<=(?:= |return |^\s*|\())("[^"]*"|[a-z_]\w*)(?= \+ )/u, '$1.to_string()'),
  },
  {
    message: /expected `&(?:'static )?str`, found `&?String`|expected `String`, found `&String`/u,
    title: 'Clone it',
    mend: (line) => once(line, /(?<=(?:= |return |\(|, ))&?([a-z_][\w.]*)(?=[;),])/u, '$1.clone()'),
  },
  {
    message: /`(\w+)` does not live long enough/u,
    title: 'Keep `$1` outside',
    mend: () => undefined,
  },
  {
    message: /cannot find (?:value|function) `(\w+)` in this scope/u,
    title: 'Read it from `self`',
    rewrite: (lines, line, [name = '']) => {
      const isMember = lines.some((text) =>
        new RegExp(`^\\s*(?:pub )?(?:fn )?${name}(?::|\\(&(?:mut )?self)`, 'u').test(text),
      );
      const mended = isMember ? once(lines[line - 1] ?? '', word(name), `self.${name}`) : undefined;
      return mended === undefined ? undefined : [{ line, text: mended }];
    },
  },
  {
    message:
      /no field `(\w+)` on type.*Option<|no method named `(\w+)` found for enum `(?:std::option::)?Option/u,
    title: 'Unwrap it',
    mend: (line, [name]) => once(line, new RegExp(`\\.(?=${name}\\b)`, 'u'), '.unwrap().'),
  },
  {
    message: /attempt to subtract with overflow/u,
    title: 'Stop at 0',
    where: () => [/\.len\(\) - 1\b/u, /(?<=[\w)\]]) - (?=\w)/u],
    mend: (line) =>
      once(line, /(\w[\w.]*\.len\(\)) - 1\b/u, '$1.saturating_sub(1)') ??
      once(
        line,
        /(?<=[-+=(] |return |^\s*|\()([a-z_][\w.]*(?:\[[^\]]+\])?) - ([a-z_\d][\w.]*(?:\[[^\]]+\])?)/u,
        '$1.saturating_sub($2)',
      ) ??
      once(line, /^(\s*)([\w.*]+) -= (.+);/u, '$1$2 = $2.saturating_sub($3);'),
  },
  {
    message: /attempt to (add|multiply) with overflow/u,
    title: 'Count in a wider type',
    where: ([kind]) => [new RegExp(`\\w ${kind === 'add' ? '\\+' : '\\*'}=? \\w`, 'u')],
    mend: (line) => once(line, /(?<=\blet mut \w+: )(?:u8|u16|u32|i32)\b/u, 'u64'),
    earlier: () => /\blet mut \w+: (?:u8|u16|u32|i32)\b/u,
  },
  {
    message: /index out of bounds/u,
    title: 'Stop before the end',
    where: () => [/\b0\.\.=\s*\w[\w.]*\.len\(\)/u, /\[\w[\w.]*\.len\(\)\]/u, /\bi \+ 1\]/u],
    mend: (line) =>
      once(line, /(?<=\b0\.\.)=(?=\s*\w[\w.]*\.len\(\))/u, '') ??
      once(line, /(?<=\[\w[\w.]*\.len\(\))(?=\])/u, ' - 1'),
  },
  {
    message: /index out of bounds/u,
    title: 'Stop where the next one is still there',
    locate: (lines) => {
      const at = lines.findIndex((text) => /for (\w+) in 0\.\.\w[\w.]*\.len\(\)/u.test(text));
      const index = /for (\w+) in/u.exec(lines[at] ?? '')?.[1];
      return index !== undefined && lines.some((text) => text.includes(`[${index} + 1]`))
        ? at + 1
        : undefined;
    },
    mend: (line) => once(line, /\b0\.\.(\w[\w.]*\.len\(\))/u, '0..$1.saturating_sub(1)'),
  },
  {
    message: /called `Option::unwrap\(\)` on a `None` value/u,
    title: 'Take a default where there is none',
    where: () => [/\.unwrap\(\)/u],
    mend: (line) => once(line, /\.unwrap\(\)(?=;|\s*$| [-+*/])/u, '.unwrap_or_default()'),
  },
  {
    message: /called `Result::unwrap\(\)` on an `Err` value: Parse(?:Int|Float)Error/u,
    title: 'Take the blanks away',
    where: () => /\.parse(?:::<\w+>)?\(\)\.unwrap\(\)/u,
    mend: (line) =>
      /\.trim\(\)/u.test(line)
        ? undefined
        : once(line, /\.parse(?=(?:::<\w+>)?\(\))/u, '.trim().parse'),
  },
  {
    message: /already (?:mutably )?borrowed/u,
    title: 'Borrow once',
    where: () => [/\.borrow_mut\(\).*\.borrow(?:_mut)?\(\)/u, /\.borrow_mut\(\)/u],
    mend: (line) => {
      const [, indent = '', cell, target, value] =
        /^(\s*)(\w[\w.]*)\.borrow_mut\(\)(.*?) (?:=|\+=) (.*\.borrow\(\).*);$/u.exec(line) ?? [];
      return cell === undefined
        ? undefined
        : `${indent}let value = ${value};\n${indent}${cell}.borrow_mut()${target} ${line.includes('+=') ? '+=' : '='} value;`;
    },
  },
  {
    message: /not all trait items implemented, missing: `(\w+)`/u,
    title: 'Implement `$1`',
    rewrite: (lines, line, [name = '']) => {
      const declared = lines.find((text) =>
        new RegExp(`^\\s*fn ${literal(name)}\\b.*;\\s*$`, 'u').test(text),
      );
      const text = lines[line - 1];
      if (declared === undefined || text === undefined || !/\{\s*$/u.test(text)) return undefined;
      const indent = `${indentOf(text)}    `;
      return [
        {
          line,
          text: `${text}\n${indent}${declared.trim().replace(/;$/u, '')} {\n${indent}    todo!()\n${indent}}`,
        },
      ];
    },
  },
  {
    message: /the `\?` operator can only be used in a function that returns/u,
    title: 'Return a `Result`',
    rewrite: (lines, line) => {
      const block = functionAround(lines, line);
      const head = block === undefined ? undefined : lines[block.head - 1];
      const end = block === undefined ? undefined : lines[block.end - 1];
      if (block === undefined || head === undefined || end === undefined || /->/u.test(head))
        return undefined;
      return [
        {
          line: block.head,
          text: head.replace(/\)\s*\{/u, ') -> Result<(), Box<dyn std::error::Error>> {'),
        },
        { line: block.end, text: `${indentOf(end)}    Ok(())\n${end}` },
      ];
    },
  },
  {
    message: /`await` is only allowed inside `async`/u,
    title: 'Make the function async',
    mend: (line) => once(line, /\b(?<!async )fn\b/u, 'async fn'),
    earlier: () => /\bfn \w+/u,
  },
];
