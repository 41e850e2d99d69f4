import { oncePer } from '../../protocol/oncePer.ts';
import type { Premise } from '../../protocol/reply.ts';
import type { Evidence, Subject } from '../evidence/evidence.ts';
import { readable } from '../evidence/normalise.ts';
import { readQuestion } from '../evidence/readQuestion.ts';
import { holds, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { longPatternWith, longSource } from '../longPattern.ts';
import { findPremise } from './findPremise.ts';

/**
 * "resp.text() is awaited, right?": what speaks against the opposite bears it out. So the rules that contradict what is not so
 * are asked about the opposite, and the fact that they hold against it is the answer.
 */
export const confirmed = oncePer((evidence: Evidence): { readonly answer?: string } => {
  const answer = answerTo(evidence);
  return answer === undefined ? {} : { answer };
});

function answerTo(evidence: Evidence): string | undefined {
  const clause = askedClause(evidence.question.text);
  if (clause === undefined) return undefined;
  for (const form of forms) {
    const match = form.says.exec(clause);
    if (match === null) continue;
    const [, subject = '', what = '', place] = match;
    const premise = form
      .opposites(subject, what)
      .map((denial) => premiseOf(denial, evidence))
      .find((found) => found !== undefined && form.holds(found.fact, what));
    return premise !== undefined &&
      isOfIt(subject, what, premise) &&
      isThere(place, premise, evidence)
      ? answerBy(premise)
      : undefined;
  }
  return undefined;
}

/** What is awaited, called or used stands where that is done. */
function isOfIt(subject: string, what: string, { fact }: Premise): boolean {
  const name = /[\w$]+(?=\W*$)/u.exec(subject)?.[0];
  return (
    name === undefined ||
    !/^(?:awaited|called|used|caught|wrapped)$/iu.test(what) ||
    wholeWord(name, 'iu').test(fact)
  );
}

/** The lines that show it are the answer, else what is said of them. */
function answerBy({ fact }: Premise): string {
  const quoted = fact.match(/(?<!`)`[^`]+` \(L\d+\)|`` [^\n]*? `` \(L\d+\)/gu) ?? [];
  if (/^(?:There (?:is|are) no|Nothing|No)\b/u.test(fact))
    return `Yes. ${fact.replace(/ What (?:it has|L[\d-]+ have): .*$/u, '')}`;
  return quoted.length > 0 ? `Yes: ${quoted.join(', ')}.` : `Yes. ${fact}`;
}

const tag = longPatternWith('iu')`
    [,.;!-]* (?:right|correct|true|yes|no|ok|am i right|(?:is|are|does|do|has|have)(?:n'?t)? (?:it|they)|is (?:that|this) (?:so|right|
    true|correct))[\s?.!]*$
  `;
const opener =
  /^(?:(?:so|and|but|ok|okay|well|wait|i (?:think|guess|assume|see)|am i right that|is it (?:true|correct|right) that),? )+/iu;
/** "is X awaited": asks for what it says with its verb behind. */
const inverted =
  /^(is|are|does|has) ((?:(?:the|my|our|this) )?[\w$.]+(?:\(\))?(?: (?!not\b)[a-z]+)??) ((?:never |already |ever )?(?:[a-z]+ed|closed|freed|private|public|static|async|optional|const|final|set|held|thrown|used|imported)\b.*)$/iu;

/** One statement and no more, with or without what asks for it to be confirmed. */
function askedClause(text: string): string | undefined {
  const whole = readable(text).trim();
  if (whole.length > LONGEST || /\n/u.test(whole)) return undefined;
  const rest = whole
    .replace(tag, '')
    .replace(opener, '')
    .replace(/[.?!\s]+$/u, '');
  if (/[.?!;,:] |\b(?:why|how|what|so|because|since|but|and|or|should|could|would)\b/iu.test(rest))
    return undefined;
  const [, verb, subject, what] = inverted.exec(rest) ?? [];
  return verb === undefined ? rest : `${subject} ${verb} ${what}`;
}

const LONGEST = 120;

/** What is said of a subject, in three groups: the subject, what is said of it, and where. */
interface Form {
  readonly says: RegExp;
  /** Sentences that say the opposite, as the rules know them. */
  readonly opposites: (subject: string, what: string) => readonly string[];
  /** Whether a fact that speaks against the opposite speaks for it. */
  readonly holds: (fact: string, what: string) => boolean;
}

const subject = "((?:(?:the|my|our|this) )?[\\w$.@\\[\\]']+(?:\\(\\))?(?: [a-z]+)?)";
/** "in finally", "by the with": has to be where the fact is. */
const where =
  '(?: (?:already|here|too|now))?(?: (?:in|by|with|inside|via|using|through|from) (?:the |a |an )?([\\w$-]+))?';
const deed = longSource`
    (?:awaited|quoted|closed|freed|released|unlocked|joined|cleared|checked(?: for (?:null|nil|none|undefined))?|escaped|validated|
    cached|memoi[sz]ed|sorted|locked|caught|logged|trimmed|disposed|flushed|cancell?ed|sanitized|encoded|copied|stopped|
    removed|initiali[sz]ed|used|called|set|on|deferred|defined|wrapped)
  `;
const trait = longSource`
    (?:async|static|private|public|protected|final|const|readonly|abstract|synchronized|virtual|inline|exported|volatile|
    sealed)
  `;

const affirms = (fact: string): boolean =>
  /^(?:It is|It does|It has|There is|There are)(?! (?:not|no|none|nothing)\b)/u.test(fact);
const denies = (fact: string): boolean =>
  /^(?:There (?:is|are) no\b|Nothing\b|No \w|It is not\b|It is declared without)/u.test(fact);
/** The fact has the value, however its digits are grouped. */
const shows = (fact: string, value: string): boolean =>
  wholeWord(value.replace(/(?<=\d)[_,](?=\d)/gu, ''), 'iu').test(
    fact.replace(/(?<=\d)[_,](?=\d)/gu, ''),
  );

/** A number that it is not, and a word that nothing is. */
const otherThan = (value: string): string =>
  /^\d+$/u.test(value) ? String(Number(value) + 1) : 'zzz';

/** The first that fits is tried. */
const forms: readonly Form[] = [
  {
    says: new RegExp(`^${subject} (?:is|are|gets?) (?:always |already )?(${deed})${where}$`, 'iu'),
    opposites: (it, what) => [
      `${it} is not ${what}`,
      `${it} is never ${what}`,
      ...(/^released$/iu.test(what) ? [`the mutex is never unlocked`] : []),
    ],
    holds: affirms,
  },
  {
    says: new RegExp(`^${subject} (?:is|are) (${trait})$`, 'iu'),
    opposites: (it, what) => [`${it} is not ${what}`],
    holds: affirms,
  },
  {
    says: new RegExp(`^${subject} (?:is|are) (optional)$`, 'iu'),
    opposites: (it) => [`${it} is required`],
    holds: affirms,
  },
  {
    says: new RegExp(
      `^${subject} (?:(?:is|are)n'?t|is not|are not|is never) (${deed})(?: anywhere| at all| here)?$`,
      'iu',
    ),
    opposites: (it, what) => [`${it} is ${what}`],
    holds: denies,
  },
  {
    says: /^([\w$]+) ((?:calls|uses|awaits|catches|throws) [\w$.]+)$/iu,
    opposites: (it, what) => [`${it} never ${what}`],
    holds: affirms,
  },
  {
    says: /^(?:the )?([\w$.]+) (?:defaults to|is by default) ["'`]?([\w-]+)["'`]?$/iu,
    opposites: (it, value) => [`the default of ${it} is ${otherThan(value)}`],
    holds: shows,
  },
  {
    says: /^(?:the )?([\w$.]+) is (?:the constant )?(\d[\d_]*)$/iu,
    opposites: (it, value) => [`${it} is ${otherThan(value.replaceAll('_', ''))}`],
    holds: shows,
  },
];

/** What the rules say to the opposite. */
function premiseOf(denial: string, evidence: Evidence): Premise | undefined {
  const question = { ...readQuestion(denial), intent: evidence.question.intent };
  const premise = findPremise({ ...evidence, question });
  return premise?.lines.length === 0 ? undefined : premise;
}

/** Where it is said to be, a function or a word of the code, is where the fact is. */
function isThere(
  place: string | undefined,
  { fact }: Premise,
  { code, subject: file }: Evidence,
): boolean {
  if (place === undefined) return true;
  const lines = [...fact.matchAll(/\bL(\d+)/gu)].map(([, line]) => Number(line));
  const owners = code?.kind === 'read' ? code.definitions : [];
  const owner = owners.find(({ name }) => name.toLowerCase() === place.toLowerCase());
  if (owner !== undefined && lines.some((line) => holds(owner.lines, line))) return true;
  return file !== undefined && lines.some((line) => isSaidNear(place, line, file));
}

/** How far above a deed the word stands that it is done by: "finally", "with". */
const ABOVE = 2;

function isSaidNear(place: string, line: number, file: Subject): boolean {
  const [word = place] = place.split('-');
  const near = sourceLines(file).slice(Math.max(0, line - 1 - ABOVE), line);
  return near.some(({ text }) => wholeWord(word, 'iu').test(text));
}
