import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { type AbsenceFact, type AbsenceOutcome, absenceFacts } from './absenceFacts.ts';
import { definitionOf } from './namedDefinition.ts';
import { codeAsked, codeOf, isOfOther } from './saidFunction.ts';

/** That what is asked for is not there, or cannot be read. */
const absent = longPattern`
    \b(?:missing|absent|unknown|unset|undefined|non-?existent|unseen|not (?:there|found|present|set|in|a number|exist|match)|
    (?:isnt|is not|wasnt) (?:there|in|set|found|a (?:valid )?(?:number|key|json)|valid|present|numeric)|(?:doesnt|does not) (?:exist|match)|
    (?:is|are|theres|with|has|have|got|for|finds?) (?:no|nothing|none)\b|no (?:\w+ ){1,3}(?:match(?:es)?|fits?|exists?|is there|there|is set|found)|
    no (?:match|such|entry|key|value|hit|result|element)\w*|nothing (?:matches|match|is found|was found|found|fits|is there|there|left)|
    empty|out of (?:range|bounds)|past the end|too (?:large|big|high|short)|invalid|not numeric|garbage|malformed|broken|new (?:key|name|entry)|bad|unreadable|unparse?able|non-?numeric|
    letters|first time|never (?:set|added|seen))\b
  `;

/** How each outcome is said, after what is asked. */
const outcomes: readonly { readonly outcome: AbsenceOutcome; readonly words: string }[] = [
  { outcome: 'error', words: '(?:an? )?(?:err|error)(?! (?:value )?0)' },
  { outcome: 'null', words: '(?:null|nil|none|undefined|nullptr|nothing)' },
  { outcome: 'zero', words: '(?:an? )?(?:0|zero|0\\.0)' },
  { outcome: 'minus one', words: '(?:-1|minus one|minus 1)' },
  { outcome: 'false', words: 'false' },
  { outcome: 'true', words: 'true' },
  {
    outcome: 'empty',
    words: '(?:(?:an? |the )?(?:new |fresh )?empty(?: \\w+)?|""|\'\'|\\[\\]|\\{\\})',
  },
  { outcome: 'nan', words: 'nan' },
  { outcome: 'default', words: '(?:the |its |an? )?default(?: value)?' },
];
const gives =
  '(?:returns?|gives?(?: me| us| you)?(?: back)?|yields?|evaluates to|becomes|results in|falls back to|defaults to|hands back|is|are|resolves to)';
const softly =
  '(?:(?:always|just|also|only|simply|silently|then|there|here|would|will|should|me|us|already|still) )*';
const forms = [
  ...outcomes.map(({ outcome, words }) => ({
    outcome,
    says: new RegExp(`^ ${softly}${gives} ${softly}${words}(?![\\w.-])`, 'u'),
  })),
  {
    outcome: 'throws' as const,
    says: longPattern`
        ^ ${softly}(?:throws?|raises?|panics?|crash(?:es)?|fails(?! silently)|errors?(?: out)?|blows up|dies|aborts|segfaults|explodes|(?:gives|causes|
        is|returns|triggers) (?:an? |me an? )?(?:\w*(?:error|exception)|panic|crash)\b)
      `,
  },
  {
    outcome: 'inserts' as const,
    says: new RegExp(`^ ${softly}(?:inserts|adds|creates|stores|puts) `, 'u'),
  },
  {
    outcome: 'nothing' as const,
    says: new RegExp(`^ ${softly}(?:does nothing|is ignored|is an? no-?op|is harmless)`, 'u'),
  },
];

/**
 * P6 for what comes of asking for what is not there: "stock.get(name) returns 0 for an unknown name", of a map of Java.
 */
export function findOtherAbsence(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined) return undefined;
  const { clauses, plain } = wordingOf(question);
  if (!absent.test(plain)) return undefined;
  const known = absenceFacts.filter(({ languages }) => languages.includes(subject.languageId));
  for (const clause of clauses) {
    const found = absent.test(clause) ? contradicted(clause, known, evidence) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const denies =
  /^ (?:(?:would|will|also|just|simply) )*(?:never|does not|doesnt|do not|dont|wont|will not|cant|cannot|wouldnt) /u;

function contradicted(
  clause: string,
  known: readonly AbsenceFact[],
  evidence: Evidence,
): Premise | undefined {
  for (const asked of askedIn(clause, known)) {
    const affirmed = asked.said.replace(denies, ' ');
    const form = forms.find(({ says }) => says.test(affirmed));
    const fact = form === undefined ? undefined : factOf(asked, known, evidence);
    if (
      form === undefined ||
      fact === undefined ||
      !isOther(form.outcome, affirmed !== asked.said, fact)
    )
      continue;
    const lines = linesOf(asked, evidence);
    if (lines.length > 0)
      return { claim: clause, fact: fact.fact, lines: lines.slice(0, 6).map(({ line }) => line) };
  }
  return undefined;
}

function isOther(
  outcome: AbsenceOutcome,
  isDenied: boolean,
  { outcomes: own }: AbsenceFact,
): boolean {
  // What comes back as a value of its own kind is nothing, and an error, to somebody.
  const isSame = own.includes(outcome) || (outcome === 'error' && own.includes('throws'));
  if (isDenied) return isSame && own.length === 1;
  if (own.includes('error') && outcome === 'null') return false;
  return !isSame;
}

/** Something that is asked for a value, in a clause, and what is said of it. */
interface Asked {
  /** The called name, or "[]". */
  readonly name: string;
  /** What it is asked of, where that is named. */
  readonly receiver: string | undefined;
  readonly said: string;
}

const brackets =
  /(?:^|[ (])(?:[\w$@]+(?:\.|->))*([\w$@]+)\[[^\]]*\](?:\+\+|--| ?[+*-]= ?\w+)?(?= )/gu;
const reading = longPattern`
    \b(?:reading|accessing|looking up|indexing|fetching|getting|lookup|asking|access to|read|look-?up|indexing into)(?: (?!(?:from|in|of|on)\b)[\w"]+){0,6}
    (?: (?:from|in|of|on|into|for) (?:the |our |my )?([\w$@.]+?))?(?= (?:${softly}(?:${gives}|throws?|raises?|panics?|crash(?:es)?|fails|errors?|inserts|adds|creates|dies))\b)
  `;
const indexing =
  /\b(?:the )?(?:index(?:er|ing)?|lookup|subscript|square brackets|bracket access)(?: (?:operator|access))?(?= )/u;

function askedIn(clause: string, known: readonly AbsenceFact[]): readonly Asked[] {
  const after = (match: RegExpMatchArray): string =>
    clause.slice((match.index ?? 0) + match[0].length);
  const inBrackets = [...clause.matchAll(brackets)].map((match) => ({
    name: '[]',
    receiver: match[1],
    said: after(match),
  }));
  const calls = [...clause.matchAll(called)]
    .map((match) => ({
      name: match[2] ?? '',
      receiver: match[1]?.split(/\.|->|::/u).findLast((part) => part !== ''),
      said: after(match),
    }))
    .filter(({ name }) => known.some(({ names }) => names.includes(name)));
  const read = reading.exec(clause) ?? indexing.exec(clause);
  const byWords =
    read === null ? [] : [{ name: '[]', receiver: read[1]?.split('.').at(-1), said: after(read) }];
  return [
    ...inBrackets,
    ...calls,
    ...(inBrackets.length > 0 || calls.length > 0 ? [] : byWords),
  ].map((asked) => ({
    ...asked,
    said: asked.said.replace(ofWhat, ' '),
  }));
}

const called =
  /(?<![\w$.>:])((?:[\w$@]+(?:\[[^\]]*\])?(?:\.|->|::|\?\.|&\.))*)([a-z_]\w*[?!]?)(?:\([^()]*\))?(?= )/gu;
/** "sum() of an empty list raises": what it is asked of stands between. */
const ofWhat =
  /^ (?:of|on|for|with|in|from|at|call on|to) (?:an? |the |some )?(?:[\w"']+ ){1,4}?(?=(?:returns?|gives?|is|yields?|throws?|raises?|panics?|crash(?:es)?|fails|errors?|does|inserts|adds|creates|dies)\b)/u;

/** The one fact that holds of it; of several kinds of values, what is asked tells which. */
function factOf(
  asked: Asked,
  known: readonly AbsenceFact[],
  evidence: Evidence,
): AbsenceFact | undefined {
  const { subject } = evidence;
  const rows = known.filter(({ names }) => names.includes(asked.name));
  if (subject === undefined || rows.length === 0 || isOfOthers(asked, evidence)) return undefined;
  const shows = asked.receiver === undefined ? undefined : declaring(asked.receiver, evidence);
  const text = shows === undefined || shows === '' ? subject.text : shows;
  const fits = rows.filter(({ receiver }) => receiver?.test(text) ?? true);
  const [first, ...others] = fits;
  // A row further up is of a more special kind, where the value itself shows it.
  if (text === shows) return first;
  return others.every(({ outcomes: each }) => each.join() === first?.outcomes.join())
    ? first
    : undefined;
}

/** Libraries that call something of their own so, which does otherwise. */
const foreign =
  /\b(?:bs4|BeautifulSoup|ElementTree|lxml|selenium|pymongo|mongoose|prisma|sequelize|typeorm|cheerio|jquery|gorm|pandas|lodash)\b/iu;

function isOfOthers({ name, receiver }: Asked, evidence: Evidence): boolean {
  if (foreign.test(evidence.subject?.text ?? '')) return true;
  const own = definitionOf(name, evidence);
  const spelled = receiver === undefined ? name : `${receiver}.${name}`;
  return own !== undefined && !isOfOther(spelled, own, evidence);
}

/** The lines that give a name a type or a value. */
export function declaring(name: string, { subject }: Evidence): string {
  const escaped = escapePattern(name);
  const makes = new RegExp(
    `(?<![\\w$])${escaped}\\s*(?::|:?=(?!=)|\\?:)|[\\w>\\]*&?]\\s+[*&$]?${escaped}\\s*(?:[=;,)(]|$)|(?<![\\w$])${escaped}(?:, \\w+)*\\s+(?:\\[|map|\\*?[\\w.]+\\s*$)`,
    'iu',
  );
  return (subject === undefined ? [] : sourceLines(subject))
    .map(({ text }) => text.slice(0, 300))
    .filter((text) => makes.test(text))
    .slice(0, 8)
    .join('\n');
}

function linesOf({ name, receiver }: Asked, evidence: Evidence): readonly SourceLine[] {
  const last = name.split('.').at(-1) ?? name;
  const written =
    name === '[]'
      ? new RegExp(
          `${receiver === undefined ? '[\\w)]' : `(?<![\\w$])${escapePattern(receiver)}`}\\s*\\[`,
          'iu',
        )
      : wholeWord(last, 'iu');
  const asked = codeAsked(evidence).filter(({ text }) => written.test(text));
  const { subject } = evidence;
  if (asked.length > 0 || subject === undefined) return asked;
  return codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence).filter(
    ({ text }) => written.test(text),
  );
}
