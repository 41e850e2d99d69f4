import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { functionSaid } from './saidFunction.ts';

/** The one place that declares a name. */
export interface Declared {
  /** As the code spells it. */
  readonly name: string;
  readonly line: SourceLine;
  /** The declaration up to its value or body, with the annotations and decorators right above. */
  readonly text: string;
}

const scripts =
  '^\\s*(?:export\\s+)?(?:default\\s+)?(?:(?:declare|public|private|protected|static|readonly|abstract|override|async|accessor|get|set)\\s+)*(?:(?:const|let|var|class|interface|type|enum|function\\*?)\\s+NAME\\b|[#*]?NAME\\s*(?:[?!]?\\s*:[^:].*[;{]$|\\s*=[^=>].*;?$|;\\s*$|\\(.*\\).*\\{\\s*$))';
const typed =
  '^\\s*(?:\\[[^\\]]*\\]\\s*|@\\w+(?:\\([^)]*\\))?\\s*)*(?!(?:return|throw|new|else|delete|goto|case|using|typedef|package|import)\\b)(?:[A-Za-z_][\\w.:]*(?:<.*>)?(?:\\[[^\\]]*\\])*[?]?[\\s*&]+)+(?:\\w+::)*NAME\\s*(?:\\[[^\\]]*\\])*\\s*(?:[=;{(:]|$)';

/** What begins a declaration, by language. `NAME` stands for the name. */
const forms: readonly { readonly languages: RegExp; readonly pattern: string }[] = [
  {
    languages: /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    pattern: scripts,
  },
  { languages: /^(?:java|csharp|c|cpp)$/u, pattern: typed },
  {
    languages: /^php$/u,
    pattern:
      '^\\s*(?:(?:public|private|protected|static|readonly|final|abstract|var)\\s+)+(?:\\??[\\w|\\\\]+\\s+)?\\$NAME\\b|\\bfunction\\s+&?NAME\\b|\\bconst\\s+(?:\\w+\\s+)?NAME\\s*=|^\\s*(?:(?:final|abstract|readonly)\\s+)*(?:class|interface|trait|enum)\\s+NAME\\b',
  },
  {
    languages: /^go$/u,
    pattern:
      '^func\\s*(?:\\([^)]*\\)\\s*)?NAME\\s*[[(]|^\\s*(?:var|const|type)\\s+NAME\\b|^\\s+NAME\\s+(?:[*[\\]\\w.]+|map\\[.*|chan\\b.*|func\\(.*)(?:\\s*`.*)?(?:\\s*//.*)?$',
  },
  {
    languages: /^rust$/u,
    pattern:
      '^\\s*(?:pub(?:\\([^)]*\\))?\\s+)?(?:(?:async|const|unsafe)\\s+)*(?:fn|struct|enum|trait|static(?: mut)?|const|type)\\s+NAME\\b|^\\s*(?:pub(?:\\([^)]*\\))?\\s+)?NAME\\s*:\\s*[\\w&<(\\[].*,\\s*$|\\blet\\s+(?:mut\\s+)?NAME\\b',
  },
  {
    languages: /^python$/u,
    pattern:
      '^\\s*(?:async\\s+)?def\\s+NAME\\b|^\\s*class\\s+NAME\\b|^\\s*(?:self\\.)?NAME\\s*:\\s*[^=]+(?:=.*)?$|^(?:\\s{4})?NAME\\s*=[^=]',
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
  const owner = functionSaid(word, evidence);
  const all = sourceLines(subject);
  const own = owner === undefined ? undefined : all[owner.lines.from - 1];
  if (owner !== undefined && own !== undefined) return described(owner.name, own, all);
  const name = word.replace(article, '').split('.').at(-1) ?? word;
  return name.length < 2 ? undefined : declaredOnce(name, subject.languageId, all);
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
  const from = all.slice(line.line - 1, line.line + LONGEST).map(({ text }) => text);
  const opens = from.findIndex((text) => /[{;]\s*$|=>|:\s*$|=\s/u.test(text));
  return {
    name,
    line,
    text: [
      ...(plain === -1 ? [] : above.slice(0, plain)).map(({ text }) => text).toReversed(),
      ...from.slice(0, opens === -1 ? 1 : opens + 1),
    ].join('\n'),
  };
}
