import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

const variable = '([A-Z][A-Z\\d_]{2,})';
const falls =
  '(?:falls? back (?:to|on)|defaults? to|default (?:is|of)|is|becomes|ends up(?: as)?|is set to|takes|uses|runs on|goes to)';

/** Said of a variable of the environment that nobody has set; names keep their case here. */
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b(?:if|when|unless|without|whenever|as long as)\\b[^.?!;]{0,40}?\\b${variable}\\b[^.?!;]{0,40}?,? (?:it|that|this|the \\w+|\\w+) (?:just |simply |then |always )*${falls} (?:the |port )?["'\`]?([\\w./:-]+)`,
    'u',
  ),
  new RegExp(
    `\\b${variable}(?: (?:just|simply|always|already))* (?:falls? back (?:to|on)|defaults? to|is (?=\\S+ by default))(?: (?:the |port ))? ?["'\`]?([\\w./:-]+)`,
    'u',
  ),
];

/** How a variable is read: with what stands in for it, or so that the program ends without it. */
const reads: readonly {
  readonly languages: RegExp;
  readonly stops: string;
  readonly stands: string;
}[] = [
  {
    languages: /^shell/u,
    stops: '\\$\\{NAME:?\\?',
    stands: '\\$\\{NAME:?[-=]([^}]*)\\}',
  },
  {
    languages: /^python$/u,
    stops: 'os\\.environ\\[["\']NAME["\']\\]',
    stands: '(?:getenv|environ\\.get)\\(\\s*["\']NAME["\']\\s*,\\s*([^)]*)\\)',
  },
  {
    languages: /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    stops: 'process\\.env\\.NAME!|(?:if|unless)\\s*\\(!process\\.env\\.NAME\\b',
    stands: 'process\\.env\\.NAME\\s*(?:\\?\\?|\\|\\|)\\s*([^;,)]+)',
  },
  {
    languages: /^ruby$/u,
    stops: 'ENV\\.fetch\\(\\s*["\']NAME["\']\\s*\\)(?!\\s*(?:\\{|do))',
    stands:
      'ENV\\.fetch\\(\\s*["\']NAME["\']\\s*,\\s*([^)]*)\\)|ENV\\[["\']NAME["\']\\]\\s*\\|\\|\\s*(\\S+)',
  },
  {
    languages: /^rust$/u,
    stops: 'env::var\\(\\s*"NAME"\\s*\\)\\s*(?:\\?|\\.(?:expect|unwrap)\\()',
    stands: 'env::var\\(\\s*"NAME"\\s*\\)\\s*\\.unwrap_or(?:_else)?\\(([^)]*)',
  },
  {
    languages: /^php$/u,
    stops: '(?!)',
    stands:
      '(?:getenv\\(["\']NAME["\']\\)|\\$_(?:ENV|SERVER)\\[["\']NAME["\']\\])\\s*(?:\\?:|\\?\\?)\\s*([^;,)]+)',
  },
  {
    languages: /^csharp$/u,
    stops: 'GetEnvironmentVariable\\("NAME"\\)\\s*\\?\\?\\s*throw\\b',
    stands: 'GetEnvironmentVariable\\("NAME"\\)\\s*\\?\\?\\s*(?!throw)([^;,)]+)',
  },
  {
    languages: /^java$/u,
    stops: '(?!)',
    stands: 'getenv\\(\\)\\.getOrDefault\\(\\s*"NAME"\\s*,\\s*([^)]*)\\)',
  },
];

/** P6 for what stands in for a variable of the environment: "if PORT is not set it falls back to 8080". */
export function findOtherStandIn(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const rule = reads.find(({ languages }) => languages.test(subject?.languageId ?? ''));
  const [, name = '', value = ''] =
    forms.map((form) => form.exec(question.text)).find((match) => match !== null) ?? [];
  // Who says how it should be wishes.
  const isStated = wordingOf(question).clauses.some((clause) =>
    clause.includes(name.toLowerCase()),
  );
  if (subject === undefined || rule === undefined || name === '' || !isStated) return undefined;
  const lines = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const stands = matching(lines, rule.stands, name);
  const [first] = stands.length > 0 ? stands : matching(lines, rule.stops, name);
  const isSo = stands.some((each) => isSaid(value.replace(/[.:,]+$/u, ''), each));
  return first === undefined || isSo
    ? undefined
    : described({ name, value }, first.line, stands.length > 0);
}

/** What stands in may be a name or a call: then nothing is known. */
const isSaid = (value: string, { line, value: standsIn = '' }: StandIn): boolean =>
  line.text.includes(value) ||
  !/^(?:["'`][^"'`$]*["'`]|\d[\w.]*|[\w./:-]*\d[\w./:-]*)$/u.test(standsIn.trim());

const described = (
  { name, value }: { readonly name: string; readonly value: string },
  line: SourceLine,
  isOther: boolean,
): Premise => ({
  claim: `without \`${name}\` it is ${value}`,
  fact: isOther
    ? `What stands in for it is another: ${shown(line)}.`
    : `Nothing stands in for it; without it, this stops: ${shown(line)}.`,
  lines: [line.line],
});

interface StandIn {
  readonly line: SourceLine;
  readonly value: string | undefined;
}

const matching = (
  lines: readonly SourceLine[],
  pattern: string,
  name: string,
): readonly StandIn[] =>
  lines.flatMap((line) => {
    const match = new RegExp(pattern.replaceAll('NAME', escapePattern(name)), 'u').exec(
      line.text.slice(0, 300),
    );
    return match === null ? [] : [{ line, value: match[1] ?? match[2] }];
  });
