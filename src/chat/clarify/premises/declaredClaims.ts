import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { inSection, notExported, only } from './declaredLines.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

/** Something that a declaration says of a name, and the line that says the contrary. */
interface Trait {
  readonly says: RegExp;
  readonly languages: RegExp;
  readonly contradicts: (
    name: string,
    lines: readonly SourceLine[],
    what: string,
  ) => SourceLine | undefined;
}

const name =
  '(?:the |this |my |our )?([a-z_$][\\w$]*)(?:\\(\\))?(?: (?:field|property|method|function|struct|member|class|type|parameter|argument))?';
const is = '(?:is|are|being|is declared|is marked(?: as)?) (?:already |still |also |only |a )*';
const scripts = /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u;

const of = (words: string): RegExp => new RegExp(`^(?:.*? )??${name} ${words}`, 'u');

const inRust = longSource`
    ^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:async|const|unsafe)\s+)*(?:(?:fn|struct|enum|trait|static|const)\s+NAME\b|
    NAME\s*:\s*[\w&<(\[])
  `;
const visible = of(`${is}(?:public|pub|exported|visible from outside)\\b`);
const hidden = of(
  `${is}(?:private|unexported|not exported|not public|internal to the (?:class|module|file))\\b`,
);

const traits: readonly Trait[] = [
  {
    says: visible,
    languages: scripts,
    contradicts: (name, lines) =>
      only(lines, '^\\s*(?:static\\s+)?#NAME\\b(?=\\s*(?:[=;(]|$))', name),
  },
  {
    says: of(`${is}(?:variable|var|let|reassignable|reassigned)\\b`),
    languages: /^(?:go|javascript|typescript|tsx|javascriptreact|typescriptreact|rust|php)$/u,
    contradicts: (name, lines) => only(lines, '^\\s*(?:export\\s+|pub\\s+)?const\\s+NAME\\b', name),
  },
  {
    says: of(`${is}(?:const|constant)\\b`),
    languages: /^(?:go|javascript|typescript|tsx|javascriptreact|typescriptreact|rust)$/u,
    contradicts: (name, lines) =>
      only(
        lines,
        '^\\s*(?:export\\s+|pub\\s+)?(?:var|let mut|static mut|let(?=\\s+NAME\\b.*;))\\s+NAME\\b',
        name,
      ),
  },
  {
    says: visible,
    languages: /^rust$/u,
    contradicts: (name, lines) => unless(only(lines, inRust, name), /^\s*pub\b/u),
  },
  {
    says: hidden,
    languages: /^rust$/u,
    contradicts: (name, lines) => where(only(lines, inRust, name), /^\s*pub\s/u),
  },
  {
    says: visible,
    languages: /^(?:cpp|ruby)$/u,
    contradicts: (name, lines) => inSection(name, lines, /private|protected/u),
  },
  {
    says: hidden,
    languages: /^(?:cpp|ruby)$/u,
    contradicts: (name, lines) => inSection(name, lines, /public/u),
  },
  {
    says: of(`${is}private\\b`),
    languages: /^(?:cpp|ruby)$/u,
    contradicts: (name, lines) => inSection(name, lines, /public|protected/u),
  },
  {
    says: of(`${is}(?:exported)\\b`),
    languages: scripts,
    contradicts: (name, lines) => notExported(name, lines),
  },
  {
    says: of(`${is}(?:not exported|unexported|private to (?:the|this) (?:module|file))\\b`),
    languages: scripts,
    contradicts: (name, lines) => only(lines, '^export\\b[^=(]*\\bNAME\\b', name),
  },
  {
    says: of('has an? (?:public )?setter\\b'),
    languages: /^csharp$/u,
    contradicts: (name, lines) =>
      where(
        only(lines, `\\bNAME\\s*\\{`, name),
        /private set|protected set|\{ get; (?:init; )?\}/u,
      ),
  },
  {
    says: of(`${is}(?:required|mandatory|never undefined|always (?:there|set|present))\\b`),
    languages: scripts,
    contradicts: (name, lines) => only(lines, '(?<![\\w$.?])NAME\\?\\s*:', name),
  },
  {
    says: of(`${is}(?:required|mandatory)\\b`),
    languages: /^(?:php|python|ruby|javascript|typescript|tsx|csharp)$/u,
    contradicts: (name, lines) =>
      only(
        lines,
        '[(,]\\s*(?:[\\w?]+\\s+)?\\$?NAME(?:\\s*:\\s*[^,=()]+)?\\s*=\\s*[^=>,)]+[,)]|^\\s+NAME:\\s*[^,]+,?\\s*$',
        name,
      ),
  },
  {
    says: of('has an? (?:public )?setter\\b|^(?:.*? )??([a-z_]\\w*) (?:is|are) writable\\b'),
    languages: /^ruby$/u,
    contradicts: (name, lines) => only(lines, '\\battr_reader\\b.*:NAME\\b', name),
  },
  {
    says: of(`${is}(?:copyable|copied by value)\\b|^(?:.*? )??([a-z_]\\w*) can be copied\\b`),
    languages: /^cpp$/u,
    contradicts: (name, lines) =>
      only(lines, '\\bNAME\\(const NAME\\s*&\\s*\\w*\\)\\s*=\\s*delete', name),
  },
  {
    says: of(`${is}(?:immutable|thread-?safe by being immutable)\\b`),
    languages: /^(?:java|csharp)$/u,
    contradicts: (name, lines) => mutableField(name, lines),
  },
  {
    says: of(
      longSource`
        ${is}(?:used|called|imported|exported|visible|needed)(?: \w+)? (?:outside|elsewhere|in other (?:files|modules)|
        by other (?:files|modules))
      `,
    ),
    languages: scripts,
    contradicts: (name, lines) => notExported(name, lines),
  },
  {
    says: of(`${is}(?:nullable|optional|allowed to be null)\\b`),
    languages: /^csharp$/u,
    contradicts: (name, lines) =>
      where(
        only(
          lines,
          '\\b(?:int|long|bool|decimal|double|float|DateTime|Guid)\\s+NAME\\s*(?:[{;,)=])',
          name,
        ),
        /\b(?:int|long|bool|decimal|double|float|DateTime|Guid)\s/u,
      ),
  },
  {
    says: of(
      '(?:derives?|implements?|is) (copy|clone|debug|default|partialeq|eq|hash|ord|partialord|serialize|deserialize|display)\\b',
    ),
    languages: /^rust$/u,
    contradicts: (name, lines, what) => notDerived(name, lines, what),
  },
  {
    says: of(`${is}(?:mutable|writable|not frozen)\\b`),
    languages: /^(?:python|java|csharp)$/u,
    contradicts: (name, lines) => frozen(name, lines),
  },
  {
    says: of(`${is}(?:immutable|frozen|read-?only)\\b`),
    languages: /^python$/u,
    contradicts: (name, lines) =>
      unless(decorator(name, lines, '@dataclass\\b'), /frozen\s*=\s*True/u),
  },
];

const where = (line: SourceLine | undefined, pattern: RegExp): SourceLine | undefined =>
  line !== undefined && pattern.test(line.text) ? line : undefined;
const unless = (line: SourceLine | undefined, pattern: RegExp): SourceLine | undefined =>
  line !== undefined && !pattern.test(line.text) ? line : undefined;

/** A field of the class that is assigned outside of the constructor's place, and not declared for good. */
function mutableField(name: string, lines: readonly SourceLine[]): SourceLine | undefined {
  const declared = only(lines, '\\bclass\\s+NAME\\b', name);
  if (declared === undefined) return undefined;
  const rest = lines.slice(declared.line);
  return rest.find(({ text }) => {
    const field = longPattern`
        ^\s+(?:(?:private|protected|public|internal)\s+)+(?!.*\b(?:final|static|readonly|const|class|record|
        abstract)\b)[\w<>[\],? ]+?\s(\w+)\s*(?:;|=[^>])
      `.exec(text)?.[1];
    return (
      field !== undefined &&
      rest.some(
        (other) =>
          new RegExp(`(?<![\\w.])${escapePattern(field)}\\s*(?:[-+*/]?=(?!=)|\\+\\+|--)`, 'u').test(
            other.text,
          ) && !/\b(?:private|protected|public|internal)\b/u.test(other.text),
      )
    );
  });
}

/** The decorator or attribute right above a class. */
function decorator(
  name: string,
  lines: readonly SourceLine[],
  begins: string,
): SourceLine | undefined {
  const declared = only(
    lines,
    '^\\s*(?:pub(?:\\([^)]*\\))? )?(?:class|struct|enum)\\s+NAME\\b',
    name,
  );
  if (declared === undefined) return undefined;
  const above = lines.slice(0, declared.line - 1).toReversed();
  const plain = above.findIndex(({ text }) => !/^\s*(?:@|#\[|\/\/)/u.test(text));
  return (plain === -1 ? above : above.slice(0, plain)).find(({ text }) =>
    new RegExp(begins, 'u').test(text),
  );
}

function notDerived(
  name: string,
  lines: readonly SourceLine[],
  what: string,
): SourceLine | undefined {
  const derive = decorator(name, lines, '#\\[derive\\(');
  const isMade = lines.some(({ text }) =>
    new RegExp(`\\bimpl\\b.*\\b${what}\\b.*\\bfor\\s+${escapePattern(name)}\\b`, 'iu').test(text),
  );
  return isMade ? undefined : unless(derive, new RegExp(`\\b${what}\\b`, 'iu'));
}

const frozen = (name: string, lines: readonly SourceLine[]): SourceLine | undefined =>
  where(decorator(name, lines, '@dataclass\\b|@attr'), /frozen\s*=\s*True|frozen/u) ??
  only(
    lines,
    '\\b(?:record\\s+(?!class|struct)|class\\s+)NAME\\s*(?:\\((?:.*NamedTuple|.*[A-Z]\\w+ \\w+))',
    name,
  );

/** P9 for what a declaration says of a name: "price is pub", "Item derives Copy", "PageSize has a setter". */
export const findOtherTrait = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) =>
    traits
      .filter(({ languages }) => languages.test(evidence.subject?.languageId ?? ''))
      .map((trait) => contradicted(trait, clause, evidence))
      .find((found) => found !== undefined),
  );

function contradicted(
  { says, contradicts }: Trait,
  clause: string,
  { subject }: Evidence,
): Premise | undefined {
  const [name = '', what = ''] = (says.exec(clause) ?? [])
    .slice(1)
    .filter((each) => each !== undefined);
  if (name === '' || subject === undefined || !subject.text.toLowerCase().includes(name))
    return undefined;
  const line = contradicts(name, sourceLines(subject), what);
  return line === undefined
    ? undefined
    : { claim: clause, fact: `It is declared otherwise: ${shown(line)}.`, lines: [line.line] };
}
