import type { Lines } from '../../../protocol/parsed.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, Subject } from '../../evidence/evidence.ts';
import {
  frameworks,
  languageNames,
  languagesOf,
  languageTitles,
  relatedLanguages,
} from '../../evidence/languageWords.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { escapePattern, holds, linesWithin, sourceLines } from '../../evidence/sourceLines.ts';
import { tableRows } from '../../evidence/tableRows.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';

interface Home {
  readonly words: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** A language itself: what is asked for may be any piece of its library. */
  readonly isLanguage?: true;
}

// languages | words | as it is shown: frameworks and libraries of one language alone.
const further = `
ruby | (?:ruby on )?rails | Rails
ruby | active ?record | ActiveRecord
ruby | rspec | RSpec
ruby | sinatra | Sinatra
java kotlin | junit | JUnit
java | lombok | Lombok
java kotlin | hibernate|jpa | Hibernate
csharp | asp\\.?net(?: core)? | ASP.NET
csharp | ef core|entity framework | Entity Framework
csharp | nunit|xunit\\.net | NUnit
php | eloquent | Eloquent
php | phpunit | PHPUnit
python | pandas | pandas
python | numpy | NumPy
python | pydantic | Pydantic
python | sqlalchemy | SQLAlchemy
rust | serde | serde
rust | tokio | Tokio
go | gorm | GORM
script | typeorm | TypeORM
script | nest\\.?js | NestJS
`;

const homes: readonly Home[] = [
  ...frameworks
    .filter(({ name }) => name !== 'nestjs')
    .map(({ name, title, languages }) => ({ words: name, title, languages })),
  ...tableRows(further).map(([languages = '', words = '', title = '']) => {
    return {
      words,
      title,
      languages: languagesOf(languages),
    };
  }),
  ...Object.entries(languageNames).map(([language, words]): Home => {
    return {
      words: words.map(escapePattern).join('|'),
      title: languageTitles[language] ?? language,
      languages: relatedLanguages.find((group) => group.includes(language)) ?? [language],
      isLanguage: true,
    };
  }),
];

const piece = longSource`
    (?:annotations?|decorators?|attributes?|hooks?|middlewares?|directives?|mixins?|macros?|gems?|beans?|filters?|guards?|
    validators?|interceptors?|helpers?|methods?|functions?|class(?:es)?|options?|settings?|modules?|scopes?|callbacks?|
    fixtures?|stereotypes?|starters?|facades?|pipes?|traits?|before_action|assertions?|matchers?|types?)
  `;
const part =
  '(?:(?:boot|rest|core|security|mvc|web|framework|data|validation|js|[a-z]+_[a-z_]+) )*';
/** Of a language's own library, with what it is of: "the java stream collector". */
const pieceOfLanguage = longSource`
    (?:[\w.]+ ){0,2}(?:constructors?|collectors?|class(?:es)?|methods?|functions?|annotations?|attributes?|decorators?|
    exceptions?|operators?|keywords?|builtins?|interfaces?|structs?|macros?|traits?|imports?|modules?|types?|overloads?|
    modifiers?|statements?)
  `;
const uses =
  '(?:put|use|add|need|set|write|inject|override|call|stick|apply|mark|annotate|import|include|pick|choose|take)';

const readers = homes.map((home) => ({
  home,
  named: new RegExp(`(?<![\\w.])(?:${home.words})(?![\\w.+#-])`, 'u'),
  asked: home.isLanguage
    ? new RegExp(
        `\\b(?:which|what|whats the|what is the|the (?:right|correct|proper|best)) (?:${home.words}) ${pieceOfLanguage} (?!(?:would|could|might|is (?:it|this|that)|was|were)\\b)\\w`,
        'u',
      )
    : longPattern`
      \b(?:which|what|whats the|what is the|the (?:right|correct|proper|best)) (?:${home.words}) ${part}${piece} (?:(?:do|
      should|can|must|would|could|shall) (?:i|we|one) ${uses}|goes|belongs|fits|makes|turns|lets|marks|protects|should go|
      should be|do i|is (?:needed|missing|required|right))\b
    `,
  told: longPattern`
      \b(?:put|add|use|stick|slap|apply|set) (?:the|an?) (?:right |correct |proper )?(?:${home.words}) ${part}${piece} (?:on|
      onto|to|for|in|above|over|here|so|that)\b
    `,
}));

const compared = longPattern`
    \b(?:equivalent|counterpart|alternative|like|port\w*|migrat\w*|rewrit\w*|translat\w*|convert\w*|switch\w*|instead|would|
    similar|same as|coming from|used to|corresponds?|if (?:this|it) (?:was|were))\b
  `;

/** P4 for a piece of what only another language has: "which spring annotation do I put on this", in a file of C#. */
export function findOtherHomeland(evidence: Evidence): Premise | undefined {
  const { subject, question, code } = evidence;
  const actual = subject === undefined ? undefined : languageTitles[subject.languageId];
  if (subject === undefined || actual === undefined || code?.kind !== 'read') return undefined;
  const { plain } = wordingOf(question);
  if (compared.test(plain)) return undefined;
  const said = readers.find(
    ({ home, named, asked, told }) =>
      named.test(plain) &&
      !home.languages.includes(subject.languageId) &&
      (asked.test(plain) || told.test(plain)) &&
      !named.test(subject.text.slice(0, 100_000).toLowerCase()),
  )?.home;
  if (said === undefined) return undefined;
  const heads = code.definitions
    .filter(({ kind, lines }) => kind !== 'import' && holds(subject.lines, lines.from))
    .flatMap(({ lines }) => [lines.from, headOf(lines, subject)]);
  const about = relevantLines(evidence, 2, subject.lines).map(({ line }) => line);
  const homeland = languageTitles[said.languages[0] ?? ''] ?? said.languages[0] ?? '';
  return {
    claim: said.isLanguage ? `this is ${said.title}` : `there is ${said.title} for this`,
    fact: `${said.isLanguage ? '' : `${said.title} is for ${homeland}; `}\`${subject.path}\` is ${actual}.`,
    lines: [...new Set([subject.lines.from, ...heads.slice(0, 8), ...about])].slice(0, 10),
    better: `What is the ${actual} way to do it?`,
  };
}

/** Below the attributes or decorators with which a declaration begins. */
const headOf = (lines: Lines, subject: Subject): number =>
  linesWithin(sourceLines(subject), lines).find(({ text }) => !/^\s*(?:@|\[)/u.test(text))?.line ??
  lines.from;
