import { longPattern } from '../longPattern.ts';
import { declaredTwice, fallThrough, unassigned, unusedVariable } from './commonDiagnostics.ts';
import { csharpNullables } from './csharpNullables.ts';
import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';
import { missingReturn } from './missingReturn.ts';

const value = longPattern`
    (?<=(?:[^=!<>]=|\breturn|=>|[(,])\s*)("[^"\\]*"|
    [A-Za-z_][\w.]*(?:<\w+>)?(?:\((?:[^()]|\([^()]*\))*\)(?:\.\w+\([^()]*\))*)?)(?=\s*\)?;?\s*$)
  `;
const whole = /(?<=^\s*(?:return|[^=]*[^=!<>+*/-]=|.*=>)\s+)([^=].*?)(?=;\s*$)/u;

const cast = (line: string, type: string): string | undefined =>
  once(
    line,
    whole,
    /(?:return|=>?)\s+[\w.]+(?:\([^()]*\))?;\s*$/u.test(line) ? `(${type})$1` : `(${type})($1)`,
  );

const suffixes: Readonly<Record<string, string>> = { decimal: 'm', float: 'f' };

/** In the words of Roslyn. */
export const csharpDiagnostics: readonly DiagnosticRule[] = [
  missingReturn(
    /not all code paths return a value|CS0161/u,
    'typed before',
    ';',
    'throw new System.ArgumentException()',
  ),
  unassigned(/Use of unassigned local variable ['"](\w+)/u),
  unusedVariable(
    /variable ['"](\w+)['"] is (?:declared but never used|assigned but its value is never used)/u,
  ),
  declaredTwice(/local variable (?:or function )?named ['"](\w+)['"] is already defined/u),
  fallThrough(/Control cannot fall through from one case label/u),
  {
    message: longPattern`
        Cannot implicitly convert type ['"]string['"] to ['"](int|long|double|decimal|float|bool)\??['"]|
        cannot convert from ['"]string['"] to ['"](int|long|double|decimal|float|bool)
      `,
    title: 'Read it as `$1`',
    mend: (line, [type]) => once(line, value, `${type}.Parse($1)`),
  },
  {
    message: longPattern`
        Cannot implicitly convert type ['"](?:int|long|double|decimal|bool|char|System\.DateTime|
        System\.Guid)['"] to ['"]string['"]|cannot convert from ['"](?:int|long|double|decimal|bool|char)['"] to ['"]string
      `,
    title: 'Write it as text',
    mend: (line) => once(line, value, '$1.ToString()') ?? once(line, whole, '($1).ToString()'),
  },
  {
    message:
      /Cannot implicitly convert type ['"]int['"] to ['"]bool['"]|CS0665|Assignment in conditional expression/u,
    title: 'Compare with ==',
    mend: (line) => once(line, /(?<=\b(?:if|while)\b.*[^=!<>+*/%&|^-])=(?![=>])/u, '=='),
  },
  {
    message: longPattern`
        Cannot implicitly convert type ['"]System\.Threading\.Tasks\.Task<[^'"]*['"] to|
        Task<[^'"]*['"] does not contain a definition|from ['"](?:System\.Threading\.Tasks\.)?Task<[^'"]*['"] to
      `,
    title: 'Await it',
    mend: (line) =>
      once(line, /(?<=(?:return|[^=!<>]=)\s+)(?!await)(?=[\w.]+(?:<\w+>)?\()/u, 'await '),
  },
  {
    message:
      /type ['"](?:System\.Collections\.Generic\.)?(?:IEnumerable|IOrderedEnumerable)<[^'"]*['"] to ['"][\w.]*(?:List)</u,
    title: 'Make a list of it',
    mend: (line) => once(line, whole, '$1.ToList()'),
  },
  {
    message:
      /type ['"](?:System\.Collections\.Generic\.)?(?:IEnumerable|List|IOrderedEnumerable)<[^'"]*['"] to ['"][\w.]+\[\]/u,
    title: 'Make an array of it',
    mend: (line) => once(line, whole, '$1.ToArray()'),
  },
  {
    message:
      /Literal of type double cannot be implicitly converted to type ['"](decimal|float)|use an? ['"]([MF])['"] suffix/u,
    title: 'Write the number with its suffix',
    mend: (line, [type = '']) =>
      once(line, /(?<![\w.])(\d+\.\d+)(?![\w.])/u, `$1${suffixes[type] ?? type.toLowerCase()}`),
  },
  {
    message: longPattern`
        Cannot implicitly convert type ['"](?:double|long|decimal|float|int)['"] to ['"](int|long|float|decimal|byte|short|
        double|[A-Z]\w+)['"]
      `,
    title: 'Cast it to `$1`',
    mend: (line, [type = '']) => cast(line, type),
  },
  {
    message: /(?:is not awaited, execution of the current method continues|CS4014)/u,
    title: 'Await it',
    mend: (line) =>
      /^\s*[\w.]+(?:<\w+>)?\(/u.test(line) ? `${indentOf(line)}await ${line.trim()}` : undefined,
  },
  {
    message: /CS403[23]|['"]await['"] operator can only be used within an async/u,
    title: 'Make the method async',
    rewrite: (lines, line) => {
      const head = functionAround(lines, line)?.head;
      const text = head === undefined ? undefined : lines[head - 1];
      if (head === undefined || text === undefined || /\basync\b/u.test(text)) return undefined;
      const mended = text.replace(
        /^(\s*(?:(?:public|private|protected|internal|static|override|virtual)\s+)*)([\w<>[\]?]+)(?= \w+\()/u,
        (_all, before: string, type: string) =>
          `${before}async ${type === 'void' ? 'Task' : /^Task\b/u.test(type) ? type : `Task<${type}>`}`,
      );
      return mended === text ? undefined : [{ line: head, text: mended }];
    },
  },
  {
    message:
      /['"](?:[\w.]+<?[^'"]*>?|string|int)\[?\]?['"] does not contain a definition for ['"](length|count|Lenght|size|Size)['"]/u,
    title: 'Read its length',
    mend: (line, [name = '']) =>
      once(
        line,
        new RegExp(`\\.${name}\\b(?:\\(\\))?`, 'u'),
        /ount|ize/u.test(name) ? '.Count' : '.Length',
      ),
  },
  {
    message:
      /(?:List|Dictionary|HashSet|Queue|Stack|ICollection)<[^'"]*['"] does not contain a definition for ['"]Length/u,
    title: 'Read `Count`',
    mend: (line) => once(line, /\.Length\b/u, '.Count'),
  },
  {
    message: /(?:\[\]|string)['"] does not contain a definition for ['"]Count/u,
    title: 'Read `Length`',
    mend: (line) => once(line, /\.Count\b(?:\(\))?/u, '.Length'),
  },
  {
    message:
      /Cannot convert method group ['"](\w+)['"]|method group ['"]?(\w+)?|operands of type .*['"]method group['"]/u,
    title: 'Call the method',
    mend: (line, [name = '(?:Count|First|Last|ToString|Any|Length|Max|Min|Sum)']) =>
      once(line, new RegExp(`\\.${name}\\b(?!\\()`, 'u'), '$&()'),
  },
  {
    message: /Non-invocable member ['"](?:\w+[.<>])*(\w+)['"] cannot be used like a method/u,
    title: 'Read `$1`',
    mend: (line, [name]) => once(line, new RegExp(`(?<=\\.${name})\\(\\)`, 'u'), ''),
  },
  ...csharpNullables,
  {
    message:
      /Property or indexer ['"](?:\w+\.)*(\w+)['"] cannot be assigned to -- it is read only/u,
    title: 'Let `$1` be set',
    rewrite: (lines, _line, [name = '']) => {
      const at = lines.findIndex((text) => new RegExp(`\\b${name} \\{ get; \\}`, 'u').test(text));
      const text = lines[at];
      return text === undefined
        ? undefined
        : [{ line: at + 1, text: text.replace('{ get; }', '{ get; set; }') }];
    },
  },
  {
    message: /A readonly field cannot be assigned to/u,
    title: 'Let it change',
    rewrite: (lines, line) => {
      const name =
        /(?:this\.)?(\w+)\s*(?:[-+*/]?=(?!=)|\+\+|--)/u.exec(lines[line - 1] ?? '')?.[1] ?? '';
      const at = lines.findIndex((text) => /\breadonly\b/u.test(text) && word(name).test(text));
      const text = lines[at];
      return text === undefined || name === ''
        ? undefined
        : [{ line: at + 1, text: text.replace(/\breadonly /u, '') }];
    },
  },
  {
    message:
      /[Oo]bject reference is required for the non-static (?:field, method, or property|member) ['"](?:\w+\.)*(\w+)/u,
    title: 'Make `$1` static',
    rewrite: (lines, _line, [name = '']) => {
      const at = lines.findIndex((text) =>
        longPattern`
            ^\s*(?:(?:public|private|protected|internal|readonly|async)\s+)*(?!return|var|await|new|
            throw)[\w<>[\],?]+ ${literal(name)}\b\s*(?:[(;={]|$)
          `.test(text),
      );
      const text = lines[at];
      return text === undefined || /\bstatic\b/u.test(text)
        ? undefined
        : [
            {
              line: at + 1,
              text: text.replace(
                /^(\s*(?:(?:public|private|protected|internal)\s+)?)/u,
                '$1static ',
              ),
            },
          ];
    },
  },
  {
    message: /[Oo]nly assignment, call, increment/u,
    title: 'Assign',
    mend: (line) => once(line, /(?<=^\s*[\w.[\]]+\s*)==(?!=)/u, '='),
  },
  {
    message: /hides inherited member.*(?:override keyword|add the override)|CS0114/u,
    title: 'Override it',
    mend: (line) =>
      once(
        line,
        /(?<=^\s*(?:public|protected|internal) )(?:virtual )?(?=[\w<>[\]]+ \w+)/u,
        'override ',
      ),
  },
  {
    message:
      /cannot override inherited member ['"](?:\w+\.)*(\w+)[^'"]*['"] because it is not marked virtual/u,
    title: 'Make `$1` virtual',
    rewrite: (lines, _line, [name = '']) => {
      const at = lines.findIndex((text) =>
        new RegExp(
          `^\\s*(?:public|protected|internal) (?!override)[\\w<>[\\]]+ ${name}\\b`,
          'u',
        ).test(text),
      );
      const text = lines[at];
      return text === undefined
        ? undefined
        : [
            {
              line: at + 1,
              text: text.replace(/(?<=^\s*(?:public|protected|internal) )/u, 'virtual '),
            },
          ];
    },
  },
  {
    message: /is inaccessible due to its protection level|CS0122/u,
    title: 'Let others see it',
    rewrite: (lines, _line) => {
      const at = lines.findIndex(
        (text) => /^\s*private\b/u.test(text) && lines.some((one) => used(text).test(one)),
      );
      const text = lines[at];
      return text === undefined
        ? undefined
        : [{ line: at + 1, text: text.replace('private', 'public') }];
    },
  },
  {
    message: /unintended reference comparison/u,
    title: 'Compare the texts',
    mend: (line) => once(line, /(?<=\(|&& |\|\| |return )([\w.]+) == /u, '(string)$1 == '),
  },
  {
    message: /Cannot apply indexing with \[\] to an expression of type ['"][\w.]*IEnumerable</u,
    title: 'Take the element',
    mend: (line) => once(line, /(?<=\w)\[([^\][]+)\]/u, '.ElementAt($1)'),
  },
  {
    message: /CA2200|[Rr]e-throwing caught exception/u,
    title: 'Throw it on as it is',
    mend: (line) => once(line, /\bthrow \w+;/u, 'throw;'),
  },
];

/** The name that a declaration declares, used behind a dot. */
const used = (declaration: string): RegExp =>
  new RegExp(
    `\\.${/(\w+)\s*(?:[;=({]|$)/u.exec(declaration.replace(/\([^)]*\)/u, '('))?.[1] ?? '\\d'}\\b`,
    'u',
  );
