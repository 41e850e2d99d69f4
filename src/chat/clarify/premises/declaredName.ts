import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longSource } from '../../longPattern.ts';
import { definitionOf } from './namedDefinition.ts';
import { functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';

/** The one place that declares a name. */
export interface Declared {
  /** As the code spells it. */
  readonly name: string;
  readonly line: SourceLine;
  /** The declaration up to its value or body, with the annotations and decorators right above. */
  readonly text: string;
  /** The comment above it. */
  readonly comment: string;
}

const scripts = longSource`
    ^\s*(?:export\s+)?(?:default\s+)?(?:(?:declare|public|private|protected|static|readonly|abstract|override|async|accessor|
    get|set)\s+)*(?:(?:const|let|var|class|interface|type|enum|function\*?)\s+NAME\b|[#*]?NAME\s*(?:[?!]?\s*:[^:].*[;{]$|
    \s*=[^=>].*;?$|;\s*$|\(.*\).*\{\s*$))
  `;
const typed = longSource`
    ^\s*(?:\[[^\]]*\]\s*|@\w+(?:\([^)]*\))?\s*)*(?!(?:return|throw|new|else|delete|goto|case|using|typedef|package|
    import)\b)(?:[A-Za-z_][\w.:]*(?:<[^<>]*(?:<[^<>]*(?:<[^<>]*>[^<>]*)*>[^<>]*)*>)?(?:\[[^\]]*\])*[?]?[\s*&]+)+(?:\w+::)*NAME\s*(?:\[[^\]]*\])*\s*(?:[=;{(:]|
    $)
  `;

/** What begins a declaration, by language. `NAME` stands for the name. */
const forms: readonly { readonly languages: RegExp; readonly pattern: string }[] = [
  {
    languages: /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    pattern: scripts,
  },
  { languages: /^(?:java|csharp|c|cpp)$/u, pattern: typed },
  {
    languages: /^php$/u,
    pattern: longSource`
        ^\s*(?:(?:public|private|protected|static|readonly|final|abstract|var)\s+)+(?:\??[\w|\\]+\s+)?\$NAME\b|
        \bfunction\s+&?NAME\b|\bconst\s+(?:\w+\s+)?NAME\s*=|^\s*(?:(?:final|abstract|readonly)\s+)*(?:class|interface|trait|
        enum)\s+NAME\b
      `,
  },
  {
    languages: /^go$/u,
    pattern:
      '^func\\s*(?:\\([^)]*\\)\\s*)?NAME\\s*[[(]|^\\s*(?:var|const|type)\\s+NAME\\b|^\\s+NAME\\s+(?:[*[\\]\\w.]+|map\\[.*|chan\\b.*|func\\(.*)(?:\\s*`.*)?(?:\\s*//.*)?$',
  },
  {
    languages: /^rust$/u,
    pattern: longSource`
        ^\s*(?:pub(?:\([^)]*\))?\s+)?(?:(?:async|const|unsafe)\s+)*(?:fn|struct|enum|trait|static(?: mut)?|const|
        type)\s+NAME\b|^\s*(?:pub(?:\([^)]*\))?\s+)?NAME\s*:\s*[\w&<(\[].*,\s*$|\blet\s+(?:mut\s+)?NAME\b
      `,
  },
  {
    languages: /^python$/u,
    pattern:
      '^\\s*(?:async\\s+)?def\\s+NAME\\b|^\\s*class\\s+NAME\\b|^\\s*(?:self\\.)?NAME\\s*:\\s*[^=]+(?:=.*)?$|^(?:\\s{4})?NAME\\s*=[^=]',
  },
  {
    languages: /^shell/u,
    pattern:
      '^\\s*(?:(?:readonly|local|declare|export|typeset)\\s+(?:-\\w+\\s+)*)?NAME=|^\\s*(?:function\\s+)?NAME\\s*\\(\\)',
  },
  {
    languages: /^ruby$/u,
    pattern:
      '\\bdef\\s+(?:self\\.)?NAME(?![\\w?!])|^\\s*(?:class|module)\\s+NAME\\b|^\\s*NAME\\s*=[^=~]|\\battr_\\w+\\b.*:NAME\\b',
  },
];

/** Keywords that a pattern of a type and a name would take for a type. */
const article = /^(?:the|this|that|my|our|its) /u;

/** The declaration that a word of a question means, where the file has exactly one; pronouns mean the function asked about. */
export function declaredName(word: string, evidence: Evidence): Declared | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  const all = sourceLines(subject);
  // A constructor has the name of its class.
  const type = definitionOf(word.replace(article, ''), evidence);
  const isType =
    (type?.kind === 'class' || type?.kind === 'type') && !isSpelledAsOther(type.name, evidence);
  const owner = isType ? type : functionSaid(word, evidence);
  const own =
    owner === undefined
      ? undefined
      : // Decorators belong to a definition, and stand above its name.
        linesWithin(all, owner.lines).find(({ text }) => wholeWord(owner.name).test(text));
  if (owner !== undefined && own !== undefined) return described(owner.name, own, all);
  const name = word.replace(article, '').split('.').at(-1) ?? word;
  return name.length < 2
    ? undefined
    : (declaredOnce(name, subject.languageId, all) ??
        declaredInline(name, subject.languageId, all));
}

/** "clamp", where there is a class `Clamp` as well: clauses are in lower case, the question is not. */
const isSpelledAsOther = (name: string, { code, question }: Evidence): boolean =>
  code?.kind === 'read' &&
  !wholeWord(name).test(question.text) &&
  code.definitions.some(
    (each) =>
      each.name !== name &&
      each.name.toLowerCase() === name.toLowerCase() &&
      wholeWord(each.name).test(question.text),
  );

/** A parameter of the function that a clause names, else of the one asked about. */
export function declaredParameter(
  word: string,
  clause: string,
  evidence: Evidence,
): Declared | undefined {
  const owner = functionNamedIn(clause, evidence) ?? functionSaid('it', evidence);
  const { subject } = evidence;
  if (owner === undefined || subject === undefined) return undefined;
  const name = word.replace(article, '');
  const found = parametersOf(owner, evidence)?.find((each) => each.name.toLowerCase() === name);
  const line = sourceLines(subject)
    .slice(owner.lines.from - 1, owner.lines.to)
    .find(({ text }) => found !== undefined && text.includes(found.text));
  return found === undefined || line === undefined
    ? undefined
    : { name: found.name, line, text: found.text, comment: '' };
}

function declaredOnce(
  said: string,
  language: string,
  all: readonly SourceLine[],
): Declared | undefined {
  const form = forms.find(({ languages }) => languages.test(language));
  if (form === undefined) return undefined;
  const pattern = new RegExp(form.pattern.replaceAll('NAME', `(?:${escapePattern(said)})`), 'iu');
  const written = all.filter(({ text }) => pattern.test(text.slice(0, 300)));
  const [line, ...others] = written.length > 0 ? written : firstSet(said, all);
  if (line === undefined || others.length > 0) return undefined;
  const spelled = new RegExp(`(?<!\\w)${escapePattern(said)}(?![\\w$])`, 'iu').exec(line.text);
  return spelled === null ? undefined : described(spelled[0], line, all);
}

/** A member that is declared within a line: `type Props = { title: string };`, `constructor(private db: Db) {}`. */
function declaredInline(
  said: string,
  language: string,
  all: readonly SourceLine[],
): Declared | undefined {
  if (!/^(?:typescript|tsx|typescriptreact|php)$/u.test(language)) return undefined;
  const escaped = escapePattern(said);
  const member = new RegExp(
    `\\b(?:type|interface)\\b.*[{;,]\\s*(${escaped}\\??\\s*:[^;,}]*)`,
    'iu',
  );
  const promoted = new RegExp(
    `[(,]\\s*((?:(?:public|private|protected|readonly)\\s+)+(?:[\\w?|\\\\]+\\s+)?\\$?${escaped}(?![\\w$])[^,)]*)`,
    'iu',
  );
  const found = all.flatMap((line) => {
    const within = line.text.slice(0, 300);
    const text = member.exec(within)?.[1] ?? promoted.exec(within)?.[1];
    const at = text?.toLowerCase().search(new RegExp(`(?<!\\w)${escaped}(?!\\w)`, 'u')) ?? -1;
    return text === undefined || at < 0
      ? []
      : [{ name: text.slice(at, at + said.length), line, text, comment: '' }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Fields that no line declares begin where they are first given a value. */
const firstSet = (said: string, all: readonly SourceLine[]): readonly SourceLine[] =>
  all
    .filter(({ text }) =>
      new RegExp(
        `^\\s*(?:self\\.|this\\.|@)${escapePattern(said)}\\s*(?::[^=]+)?=(?![=>~])`,
        'iu',
      ).test(text.slice(0, 300)),
    )
    .slice(0, 1);

/** Lines that a declaration may go on for. */
const LONGEST = 8;

function described(name: string, line: SourceLine, all: readonly SourceLine[]): Declared {
  const above = all.slice(0, line.line - 1).toReversed();
  const plain = above.findIndex(({ text }) => !/^\s*(?:@|#\[|\[[A-Z])/u.test(text));
  const end = above.findIndex(({ text }) => !/^\s*(?:@|#|\[[A-Z]|\/\/|\/?\*)/u.test(text));
  const from = all.slice(line.line - 1, line.line + LONGEST).map(({ text }) => text);
  const opens = from.findIndex((text) => /[{};]\s*$|=|:\s*$/u.test(text));
  return {
    name,
    line,
    comment: above
      .slice(0, Math.max(0, end))
      .map(({ text }) => text)
      .join('\n'),
    text: [
      ...(plain === -1 ? [] : above.slice(0, plain)).map(({ text }) => text).toReversed(),
      ...from.slice(0, opens === -1 ? 1 : opens + 1),
    ].join('\n'),
  };
}
