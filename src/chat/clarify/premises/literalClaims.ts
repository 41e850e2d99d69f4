import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** Things that a program calls by a text, and where that text stands. */
const named: readonly { readonly noun: string; readonly written: RegExp }[] = [
  {
    noun: 'headers?',
    written: longPatternWith('gu')`
        headers?\b.{0,12}?\[?["']([\w-]+)["']|[Hh]eader(?:s)?\.?(?:[Gg]et|[Ss]et|[Aa]dd|Values)?\(\s*["']([\w-]+)["']|
        headers:\s*\{\s*["']?([\w-]+)["']?\s*:|HTTP_(\w+)|@RequestHeader\(["']([\w-]+)
      `,
  },
  {
    noun: '(?:env(?:ironment)?(?: variables?| vars?)|environment variables?)',
    written: longPatternWith('gu')`
        environ(?:\.get\(|\[)\s*["'](\w+)|getenv\(\s*["'](\w+)|process\.env(?:\.|\[["'])(\w+)|ENV(?:\.fetch\(|\[)\s*["'](\w+)|
        Getenv\("(\w+)|GetEnvironmentVariable\("(\w+)|env::var\("(\w+)|\$_ENV\[["'](\w+)
      `,
  },
  {
    noun: 'cookies?',
    written: /[Cc]ookies?(?:\.|\.get|\.set)*[[(]\s*["']([\w-]+)["']|cookies\.(\w+)/gu,
  },
  {
    noun: '(?:query parameters?|query params?|url parameters?)',
    written:
      /(?:query|params|args|searchParams|GET|FormValue|QueryParam)(?:\.get)?\s*[[(]\s*["']([\w-]+)["']|req\.query\.(\w+)/gu,
  },
  {
    noun: 'events?',
    written:
      /\b(?:emit|on|once|addEventListener|dispatch|publish|trigger|off)\(\s*["']([\w:.-]+)["']/gu,
  },
];

/** "the Authorization header": before the noun, and told apart from plain words by how it is written. */
const callsIt = (noun: string): RegExp =>
  new RegExp(
    `\\b(?:the|its|an?) [\`"']?([A-Z][\\w-]*[\\w]|[a-z]+[-_][\\w-]+|[A-Z]+)[\`"']? ${noun}\\b`,
    'u',
  );

const says =
  /\b(?:is|are|was|comes?|reads?|takes|uses|checks|expects|sets|sends|gets|has|needs|looks|listens|emits|fires)\b/u;
const wishes =
  /\b(?:add|should|want|instead|could|can (?:i|we)|also|set|send|change|rename)\b[^.?!;]{0,30}$/iu;

const saidMissing = longPattern`
    \b(?:missing|absent|isnt|arent|not|no|never|without|lacks?|forgot(?:ten)?|doesnt|nowhere|left out)\b
  `;

/** P9 for what is called by a text: "read from the Authorization header", where only other headers are. */
export function findOtherLiteral(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  if (subject === undefined) return undefined;
  const text = readable(question.text);
  const stated = wordingOf(question).clauses.filter((clause) => says.test(clause));
  for (const { noun, written } of named) {
    const match = callsIt(noun).exec(text);
    const [, name = ''] = match ?? [];
    const isWished = match !== null && wishes.test(text.slice(0, match.index));
    const isStated = stated.some(
      (clause) => clause.includes(name.toLowerCase()) && !saidMissing.test(clause),
    );
    if (
      name === '' ||
      isWished ||
      !isStated ||
      subject.text.toLowerCase().includes(name.toLowerCase())
    )
      continue;
    const lines = sourceLines(subject).filter(
      ({ text: code }) => code.slice(0, 300).search(written) !== -1,
    );
    if (lines.length === 0) continue;
    return {
      claim: `there is a ${name} ${noun.replace(/[?()].*$/u, '')}`,
      fact: `Nothing here is called so; what there is: ${lines.slice(0, 3).map(shown).join(', ')}.`,
      lines: lines.slice(0, 4).map(({ line }) => line),
    };
  }
  return undefined;
}

const characters: Readonly<Record<string, string>> = {
  comma: ',',
  commas: ',',
  colon: ':',
  colons: ':',
  semicolon: ';',
  semicolons: ';',
  dash: '-',
  dashes: '-',
  hyphen: '-',
  hyphens: '-',
  slash: '/',
  slashes: '/',
  dot: '.',
  dots: '.',
  pipe: '|',
  pipes: '|',
  tab: '\\t',
  tabs: '\\t',
  space: ' ',
  spaces: ' ',
  underscore: '_',
  underscores: '_',
  'equals sign': '=',
  newline: '\\n',
  newlines: '\\n',
  hash: '#',
};
const parts = longPattern`
    (?:\b(?:splits|separates|joins|glues|cuts|(?:is|are|gets) (?:split|joined|separated|delimited|cut))|
    ^(?:it|this|(?:the )?\w+) (?:split|join))(?: \w+){0,4}? (?:at|by|on|with|using) (?:an? |the |each |
    every )?(${Object.keys(characters).join('|')})\b
  `;
const separated = /\b(comma|semicolon|tab|pipe|space)[- ](?:separated|delimited)\b/u;
const parting = longPatternWith('gu')`
    (?:split\w*|Split|join|Join|implode|explode|strtok|partition|tokenize|IFS=|cut -d|-F|delimiter|separator|
    sep)\s*[(:=]?\s*[^"']{0,30}(["'])((?:\\.|(?!\1).){1,4})\1
  `;

/** P9 for where a text is split or joined: "it splits at the colon". */
export const findOtherSeparator = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const word = (parts.exec(clause) ?? separated.exec(clause))?.[1];
    const said = word === undefined ? undefined : characters[word];
    if (said === undefined) return undefined;
    const owner = functionNamedIn(clause, evidence);
    const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
    const found = code.flatMap((line) =>
      [...line.text.matchAll(parting)].map((match) => ({ line, by: match[2] ?? '' })),
    );
    const [first] = found;
    if (first === undefined || found.some(({ by }) => by.includes(said))) return undefined;
    return {
      claim: `it is split or joined at ${word}`,
      fact: `It is another character: ${shown(first.line)}.`,
      lines: found.slice(0, 3).map(({ line }) => line.line),
    };
  });

const member = longPattern`
    ^(?:.*? )??(?:the )?([a-z][\w-]*) (?:is|are) (?:also |already )?(?:in|one of|part of|among|included in|listed in|
    on) (?:the |our |my )?(?:\w+ )?(?:list|set|array|enum|allow-?list|whitelist|values|types|
    table)?(?: of (?:the )?([\w ]+))?$
  `;
const has = longPattern`
    ^(?:.*? )??([a-z_]\w*) (?:also )?(?:has|contains|includes|knows|lists) (?:also )?(?:an? |the )?([a-z][\w-]*) (?:value|
    variant|member|entry|case|type|state|option|key|constant)\b
  `;

/** P9 for what belongs to a list or an enum that is written out: "gif is in the list of allowed types". */
export const findNoMember = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const { subject } = evidence;
    const [, one = '', of = ''] = member.exec(clause) ?? turned(has.exec(clause));
    if (one.length < 2 || of === '' || subject === undefined) return undefined;
    if (new RegExp(`(?<![A-Za-z])${escapePattern(one)}`, 'iu').test(subject.text)) return undefined;
    const lines = sourceLines(subject).filter((line) => isListOf(of, line));
    const [line] = lines;
    return line === undefined || lines.length > 1
      ? undefined
      : {
          claim: `${one} is among ${of}`,
          fact: `It is not: ${shown(line)}.`,
          lines: [line.line],
        };
  });

const turned = (match: RegExpExecArray | null): readonly string[] =>
  match === null ? [] : [match[0], match[2] ?? '', match[1] ?? ''];

/** A list, set or union that is written out on one line, whose name is one of the words. */
function isListOf(words: string, { text }: SourceLine): boolean {
  const name = longPattern`
      ^\s*(?:(?:export|public|private|static|final|readonly|const|let|var|val|type|enum|
      pub)\s+)*(?:[\w<>[\]]+\s+)?\$?@?(\w+)\s*(?::[^=]+)?\s*[={]
    `.exec(text)?.[1];
  const isWritten = /[[({]\s*["':\w][^()]*,[^()]*[\])}]|["']\s*\|\s*["']|%w\[/u.test(text);
  return (
    name !== undefined &&
    isWritten &&
    words
      .split(' ')
      .some((word) => word.length > 2 && name.toLowerCase().includes(word.replace(/s$/u, '')))
  );
}

/** Ways to do the same, of which a program mostly has one. */
const siblings: readonly (readonly (readonly [RegExp, RegExp])[])[] = [
  [
    [/\bgzip(?:ped)?\b/u, /gzip|zlib|\btar\b.*-\w*z|\.gz\b/iu],
    [/\bbzip2?\b|\bbz2\b/u, /bzip|bz2|\btar\b.*-\w*j/iu],
    [/\bxz\b|\blzma\b/u, /\bxz\b|lzma|\btar\b.*-\w*J/iu],
    [/\bzstd\b/u, /zstd/iu],
  ],
  [
    [/\bmd5\b/u, /md5/iu],
    [/\bsha-?1\b/u, /sha-?_?1(?!\d)/iu],
    [/\bsha-?256\b/u, /sha-?_?256/iu],
    [/\bsha-?512\b/u, /sha-?_?512/iu],
    [/\bbcrypt\b/u, /bcrypt/iu],
    [/\bargon2\w*\b/u, /argon2/iu],
    [/\bscrypt\b/u, /scrypt/iu],
  ],
  [
    [/\bjson\b/u, /json/iu],
    [/\byaml\b/u, /ya?ml/iu],
    [/\bxml\b/u, /xml/iu],
    [/\bcsv\b/u, /csv|["'],["']/iu],
    [/\btoml\b/u, /toml/iu],
    [/\bpickle\b/u, /pickle/iu],
  ],
  [
    [/\bpostgres\w*\b/u, /postgres|psycopg|pgx|\bpg\b/iu],
    [/\bmysql\b/u, /mysql|mariadb/iu],
    [/\bsqlite\b/u, /sqlite/iu],
    [/\bmongo(?:db)?\b/u, /mongo/iu],
    [/\bredis\b/u, /redis/iu],
  ],
  [
    [/\butf-?8\b/u, /utf-?_?8/iu],
    [/\butf-?16\b/u, /utf-?_?16/iu],
    [/\blatin-?1\b|\biso-?8859\b/u, /latin|8859/iu],
    [/\bascii\b/u, /ascii/iu],
  ],
  [
    [/\bdelete\[\]/u, /delete\s*\[\]/u],
    [/\bplain delete\b/u, /\bdelete\s+\w/u],
  ],
  [
    [/\bbase64\b/u, /base64|b64|btoa|atob/iu],
    [/\bhex(?:adecimal)?\b/u, /hex/iu],
  ],
  [
    [/\blocal ?storage\b/u, /localStorage/u],
    [/\bsession ?storage\b/u, /sessionStorage/u],
  ],
];
const uses =
  /\b(?:is|are|uses|writes|reads|parses|stores|returns|sends|hashes|compresses|encodes|decodes|saves|loads|dumps|calls)\b/u;

/** P5 for the means: "the archives are bzip2 compressed", where the file has only another of the kind. */
export const findOtherMeans = (evidence: Evidence): Premise | undefined => {
  if (evidence.question.intent === 'change' && !/\b(?:the|it|this)\b/u.test(evidence.question.text))
    return undefined;
  return firstStated(evidence, (clause) =>
    uses.test(clause) && !/\b(?:not|no|never|instead|rather|like)\b/u.test(clause)
      ? siblings
          .map((group) => otherOf(group, clause, evidence))
          .find((found) => found !== undefined)
      : undefined,
  );
};

function otherOf(
  group: (typeof siblings)[number],
  clause: string,
  evidence: Evidence,
): Premise | undefined {
  const { subject } = evidence;
  const said = group.filter(([words]) => words.test(clause));
  const [[words, trace] = []] = said;
  if (said.length !== 1 || words === undefined || trace === undefined || subject === undefined)
    return undefined;
  const isPossible = trace.test(subject.text);
  const others = group.filter(([, other]) => other !== trace && other.test(subject.text));
  const [[, other] = []] = others;
  if (isPossible || others.length !== 1 || other === undefined) return undefined;
  const lines = sourceLines(subject).filter(({ text }) => other.test(text));
  const [line] = lines;
  return line === undefined
    ? undefined
    : {
        claim: `it has to do with ${words.exec(clause)?.[0] ?? 'that'}`,
        fact: `It is another: ${shown(line)}.`,
        lines: lines.slice(0, 3).map((each) => each.line),
      };
}
