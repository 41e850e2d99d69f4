import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { languagesOf } from '../../evidence/languageWords.ts';
import { sourceLines, withoutTexts } from '../../evidence/sourceLines.ts';
import { tableRows } from '../../evidence/tableRows.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { findOtherFeatureVersion } from './featureVersionClaims.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

/** What came with a version of a language: whoever writes it is on that one or a later. */
interface Novelty {
  readonly languages: readonly string[];
  readonly names: string;
  readonly title: string;
  readonly version: string;
  readonly written: RegExp;
}

// languages | how it is named | as it is shown | version | what came with it
const table = `
python | python | Python | 3.10 | ^\\s*match\\s+[^=(]+:\\s*$
python | python | Python | 3.8 | \\(\\w+ := |\\bif \\w+ := 
python | python | Python | 3.6 | \\b[fF]["']
python | python | Python | 3.5 | \\basync def\\b|def \\w+\\([^)]*\\w: ?\\w
python | python | Python | 3.0 | \\) ?-> ?\\w|\\bnonlocal\\b
java | java|jdk | Java | 21 | case \\w+\\(\\w+ \\w+.*\\) ->
java | java|jdk | Java | 17 | \\bsealed (?:interface|class)\\b
java | java|jdk | Java | 16 | \\brecord \\w+(?:<[^>]*>)?\\(|\\binstanceof \\w+ \\w+\\b
java | java|jdk | Java | 15 | """$
java | java|jdk | Java | 14 | \\bcase [\\w., "]+ ->
java | java|jdk | Java | 10 | ^\\s*(?:final )?var \\w+ =
java | java|jdk | Java | 9 | \\b(?:List|Map|Set)\\.of\\(
java | java|jdk | Java | 8 | \\w\\) ?-> |\\.stream\\(\\)
cpp | c\\+\\+|cpp | C++ | 20 | \\bconcept\\b|<=>|std::(?:span|ranges|format)\\b
cpp | c\\+\\+|cpp | C++ | 17 | std::(?:optional|string_view|variant|filesystem)\\b|\\bauto ?&? ?\\[|\\bif \\(auto [^;)]+;
cpp | c\\+\\+|cpp | C++ | 14 | std::make_unique\\b|\\(auto&? \\w+[,)].*\\{
cpp | c\\+\\+|cpp | C++ | 11 | \\bnullptr\\b|\\bauto \\w+ ?=|for \\([^;()]+ : |std::(?:unique|shared)_ptr\\b|\\bconstexpr\\b
csharp | c#|csharp | C# | 12 | ^\\s*(?:public |internal |sealed )*class \\w+\\(
csharp | c#|csharp | C# | 11 | \\brequired \\w+ \\w+|"""
csharp | c#|csharp | C# | 10 | ^namespace [\\w.]+;
csharp | c#|csharp | C# | 9 | \\brecord \\w+|\\binit;|= new\\(
csharp | c#|csharp | C# | 8 | #nullable|\\bawait foreach\\b|^\\s*(?:await )?using var\\b|\\bswitch\\s*$|\\?\\?=
csharp | c#|csharp | C# | 7 | \\bout var\\b|\\bis \\w+ \\w+\\)
csharp | c#|csharp | C# | 6 | \\?\\.|\\$"
php | php | PHP | 8.2 | \\breadonly class\\b
php | php | PHP | 8.1 | ^\\s*enum \\w+|\\breadonly \\??\\w+ \\$
php | php | PHP | 8.0 | \\bmatch ?\\(|\\?->|__construct\\([^)]*\\b(?:private|public|protected) |\\bstr_(?:contains|starts_with|ends_with)\\(
php | php | PHP | 7.4 | \\bfn ?\\(|^\\s*(?:private|public|protected) \\??\\w+ \\$\\w+|\\?\\?=
php | php | PHP | 7.0 | \\?\\?|declare\\(strict_types|\\): ?\\??\\w+
go | go|golang | Go | 1.22 | \\bfor \\w+ := range \\d
go | go|golang | Go | 1.21 | ^\\s*"(?:slices|maps|log/slog|cmp)"
go | go|golang | Go | 1.18 | \\bfunc \\w+\\[\\w+ |\\bany\\b
ruby | ruby | Ruby | 3.0 | ^\\s*def \\w+(?:\\([^)]*\\))? =
ruby | ruby | Ruby | 2.7 | ^\\s*in [{\\[]
ruby | ruby | Ruby | 2.3 | &\\.\\w|\\.dig\\(
script | es|ecmascript |  ECMAScript | 2020 | \\?\\.\\w|\\?\\?
script | es|ecmascript | ECMAScript | 2017 | \\basync\\b|\\bawait\\b
script | es|ecmascript | ECMAScript | 2015 | =>|\\bconst\\b|\\blet\\b|\\bclass \\w
`;

const novelties: readonly Novelty[] = tableRows(table).map(
  ([languages = '', names = '', title = '', version = '', written = '']) => {
    return {
      languages: languagesOf(languages),
      names,
      title: title.trim(),
      version,
      written: new RegExp(written, 'u'),
    };
  },
);

/** Said of the code, or of what it runs on. */
const stated = (names: string): RegExp =>
  longPattern`
      (?:^|\b(?:since|as|because|and|but|so) )(?:(?:we|i|they) (?:are|am)|were|im|its|this is|it is|that is|thats|
      this (?:code |file |project |module )?(?:runs?|is|uses)|(?:the|our|my) (?:server|project|code|app|build|target|prod|
      team|customer|box|box|machine)s? (?:runs?|is|uses|are|has)|we (?:use|have|run|target|only have|support)|stuck|compiled|
      running|targeting) (?:(?:on|in|at|with|using|for|against|only|still|just|stuck|running|limited|to|plain|old|an?|the|
      as) )*(?:${names})(?: version| v)? ?v?(\d+(?:\.\d+)?)\b
    `;

const forms = new Map(
  [...new Set(novelties.map(({ names }) => names))].map((names) => [names, stated(names)]),
);

/** P4 for a version: "we are on Java 8", in a file with a record. */
export const findOtherVersion = (evidence: Evidence): Premise | undefined =>
  findOlderVersion(evidence) ?? findOtherFeatureVersion(evidence);

function findOlderVersion(evidence: Evidence): Premise | undefined {
  const { question, subject, editor } = evidence;
  if (subject === undefined || fails.test(question.text) || editor.diagnostics.length > 0)
    return undefined;
  const known = novelties.filter(({ languages }) => languages.includes(subject.languageId));
  const [first] = known;
  const form = first === undefined ? undefined : forms.get(first.names);
  const said = wordingOf(question)
    .clauses.map((clause) => form?.exec(clause)?.[1])
    .find((version) => version !== undefined);
  if (said === undefined || first === undefined) return undefined;
  const code = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const shows = known
    .filter(({ version, title }) => isOlder(said, version, title))
    .flatMap(({ version, written, title }) => {
      const line = code.find(({ text }) =>
        written.test(written.source.includes('"') ? text : withoutTexts(text)),
      );
      return line === undefined ? [] : [{ version, title, line }];
    });
  const [newest] = shows;
  return newest === undefined
    ? undefined
    : {
        claim: `this is ${newest.title} ${said}`,
        fact: `It uses what came with ${newest.title} ${newest.version}: ${shown(newest.line)}.`,
        lines: [...new Set(shows.map(({ line }) => line.line))].slice(0, 4),
        follows: `What holds for ${newest.title} ${said} need not hold here.`,
      };
}

/** Who says that it does not work knows. */
const fails = longPatternWith('iu')`
    \b(?:error|compile|compiles|fails?|broken|not supported|unsupported|doesn'?t (?:work|know|have)|too new|syntax|backport|
    downgrade|make it (?:work|run)|should (?:work|run)|rewrite|polyfill)\b
  `;

/** "1.8" of Java is 8, "98" of C++ comes before 11, and "es5" before 2015. */
function isOlder(said: string, version: string, title: string): boolean {
  const [one, other] = [numbers(said, title), numbers(version, title)];
  const [major = 0, minor = 0] = one;
  const [otherMajor = 0, otherMinor = 0] = other;
  return major === otherMajor ? one.length > 1 && minor < otherMinor : major < otherMajor;
}

function numbers(version: string, title: string): readonly number[] {
  const [major = 0, ...minor] = version.split('.').map(Number);
  if (title === 'Java' && major === 1) return minor;
  if (title === 'C++' && major > 90) return [major - 100];
  if (title === 'ECMAScript' && major < 100) return [major + 2009];
  return [major, ...minor];
}
