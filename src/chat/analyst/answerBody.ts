import { confirmed } from '../clarify/confirmed.ts';
import { errorsInView, findingsOf } from '../clarify/findings.ts';
import { judgeClaims } from '../clarify/premises/judgeClaims.ts';
import type { Draft } from '../draft.ts';
import { targetLines } from '../evidence/aim.ts';
import { attachedProblems } from '../evidence/attached.ts';
import type { Evidence, Intent } from '../evidence/evidence.ts';
import { relevantLines } from '../evidence/relevantLines.ts';
import { holds, linesWithin, type SourceLine, sourceLines } from '../evidence/sourceLines.ts';
import { longPatternWith } from '../longPattern.ts';
import { answeringFindings } from './answeringFindings.ts';
import { askedFacts } from './askedClaims.ts';
import { decidingPlaces, decidingTitle } from './deciding.ts';
import { explainStructure } from './explain.ts';
import { type Faults, faultsOf } from './faults.ts';
import { lineRef } from './markdown.ts';
import { outlineOf } from './outline.ts';
import { placeItem, placesOf } from './places.ts';

type Body = Pick<Draft, 'text' | 'findings' | 'edits'>;

const NEEDS_MODEL = 'That needs a model; I judge only what the syntax tree and the editor show.';

/** What the person wants, as the end of "I can't …". */
const wanted: Readonly<Record<Intent, string>> = {
  explain: 'What it means beyond that needs a model.',
  fix: 'I see no known bug pattern; what was meant needs a model to judge.',
  change: NEEDS_MODEL,
  improve: NEEDS_MODEL,
  test: NEEDS_MODEL,
  review: 'I see no known bug pattern. To judge the design needs a model.',
  other: NEEDS_MODEL,
};

/** What the editor does better than any model: it knows every use. */
const BY_EDITOR = 'Rename Symbol (F2) in the editor does that wherever the name is used.';

/** "rename total to sum": a name of the code for another. */
function nameToChange({ question, code }: Evidence): string | undefined {
  const [, name] = renaming.exec(question.text) ?? [];
  const isOwn = code?.kind === 'read' && code.identifiers.some((each) => each.name === name);
  return isOwn ? name : undefined;
}

/** What is to be renamed is named, whatever word of the language it is. */
function withNameToChange(evidence: Evidence): Evidence {
  const name = nameToChange(evidence);
  const { question } = evidence;
  return name === undefined || question.names.length > 0
    ? evidence
    : { ...evidence, question: { ...question, names: [{ name, literal: true }] } };
}

const renaming =
  /\brename (?:the )?(?:(?:variable|local|constant|parameter|param|argument|function|method|class|type|field|property) )?[`'"]?\$?([\p{L}_][\p{L}\p{N}_]*)(?:\(\))?[`'"]? (?:to|into|as) [`'"]?\$?[\p{L}_]/iu;

/** Whether a text says that the question itself needs a model. */
export const leavesToModel = (text: string): boolean =>
  Object.values(wanted).some((sentence) => text.includes(sentence));

/** An answer is at most so many times as long as its question, and shorter after an answered question. */
const RATIO = 6;
const FOLLOW_UP_RATIO = 3;

/** With less room than this, two places must do. Characters. */
const SHORT = 300;

/** Says what can be said without a model: faults first, then claims, then the places and the structure. */
export function answerBody(evidence: Evidence, followsUp: boolean): Body {
  const { subject, question } = evidence;
  if (subject === undefined)
    return {
      text: `${NEEDS_MODEL} Open a file and select code, and I can look at it.`,
      findings: [],
      edits: [],
    };
  if (linesWithin(sourceLines(subject), subject.lines).every(({ text }) => text.trim() === ''))
    return {
      text: `There is no code in ${lineRef(subject.lines.from, subject.lines.to)}: select some, and I can look at it.`,
      findings: [],
      edits: [],
    };
  const answering = answeringFindings(evidence);
  const faults = faultsOf(evidence, wantsDoubts(evidence), answering);
  if (answering.length > 0 && question.intent !== 'fix')
    return faultsBody(asAnswer(faults, answering.length));
  if (question.intent === 'fix' && faults.items.length > 0) return faultsBody(faults);
  const told = toldFacts(evidence);
  if (isAnswered(told)) return answeredBody(told, faults);
  if (told.length > 0) return bodyOf(told, evidence, faults, followsUp);
  if (isAboutFaults(evidence) && faults.items.length > 0) return faultsBody(faults);
  return bodyOf(openingOf(evidence), evidence, faults, followsUp);
}

/** What the code says to what the question says: yes or no where just that is asked. */
function toldFacts(evidence: Evidence): readonly string[] {
  const claims = judgeClaims(evidence).filter(({ holds: isSo }) => isSo);
  const { answer } = confirmed(evidence);
  if (claims.length === 0) return answer === undefined ? [] : [answer];
  const asked = askedFacts(evidence);
  return claims.map(({ fact }) => {
    const said = asked.find((each) => each.fact === fact)?.answer;
    return said === undefined ? fact : `${said} ${fact}`;
  });
}

function openingOf(evidence: Evidence): readonly string[] {
  const { intent } = evidence.question;
  if (intent === 'explain') return [];
  return [intent === 'change' && nameToChange(evidence) !== undefined ? BY_EDITOR : wanted[intent]];
}

/** Somebody who asks why it behaves as it does wants to hear what may be the reason. */
const wantsDoubts = ({ question: { intent, states, text } }: Evidence): boolean =>
  intent === 'fix' ||
  intent === 'review' ||
  intent === 'improve' ||
  states.observed ||
  /\bwhy\b/iu.test(text);

/** Who asks so while an error is shown asks about that one. */
const speaksOfError = longPatternWith('iu')`
    \bcompil|\bbuild\b|\berror|\bsquiggl|\bred\b|\bwhat (?:should|do|can) i do\b|\bwhat (?:is|does) (?:this|that|it|
    the (?:compiler|linter|editor)) (?:want|complain|mean)|\bthis one\b|\bget rid\b
  `;

/** A complaint, a review, or something strange that is described: what is wrong comes first. */
function isAboutFaults(evidence: Evidence): boolean {
  const { intent, states, text } = evidence.question;
  if (intent === 'fix' || intent === 'review' || intent === 'improve') return true;
  const known =
    errorsInView(evidence).length > 0 ||
    attachedProblems(evidence).length > 0 ||
    findingsOf(evidence).some(({ certain }) => certain);
  const isOfError = errorsInView(evidence).length > 0 && speaksOfError.test(text);
  return (
    known && (states.observed || states.error || states.expected || isOfError) && intent !== 'test'
  );
}

/** What answers comes first; what else was found is beside the question. */
function asAnswer(faults: Faults, answering: number): Faults {
  const reported = faults.items.length - faults.found;
  const last = reported + Math.min(answering, faults.found);
  return {
    ...faults,
    items: faults.items.slice(reported, last),
    beside: [...faults.items.slice(0, reported), ...faults.items.slice(last), ...faults.beside],
  };
}

const faultsBody = ({ items, beside, findings, edits }: Faults): Body => ({
  text: [items.length === 1 ? items.join('') : listOf(items), ...besideSection(beside)].join(
    '\n\n',
  ),
  findings,
  edits,
});

const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const besideSection = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`Beside the question:\n${listOf(items)}`];

/** Yes or no with its line needs no further places. */
const isAnswered = (told: readonly string[]): boolean =>
  told.some((each) => /^(?:Yes|No)[.:]/u.test(each));

const answeredBody = (
  told: readonly string[],
  { items, beside, findings, edits }: Faults,
): Body => ({
  text: [...told, ...besideSection([...items, ...beside])].join('\n\n'),
  findings,
  edits,
});

function bodyOf(
  opening: readonly string[],
  evidence: Evidence,
  faults: Faults,
  followsUp: boolean,
): Body {
  const { intent, text } = evidence.question;
  const outline = asksForWhole(evidence) ? outlineOf(evidence) : [];
  const budget = text.length * (followsUp ? FOLLOW_UP_RATIO : RATIO);
  const beside = besideSection([...faults.items, ...faults.beside]);
  const told = [...opening, ...beside].join(' ');
  const places = outline.length > 0 ? [] : newPlaces(evidence, budget < SHORT ? 2 : 3, told);
  const spent = [told, ...places, wanted.explain].join('\n\n').length;
  const structure =
    outline.length > 0 ? [listOf(outline)] : structureWithin(evidence, budget - spent);
  const shown = [...opening, ...places, ...structure];
  const closing = intent === 'explain' && opening.length === 0 ? [closingAfter(shown)] : [];
  return {
    text: [...shown, ...beside, ...closing].join('\n\n'),
    findings: faults.findings,
    edits: faults.edits,
  };
}

/** A complaint or a review, of no line in particular. */
const seeksCause = ({ question: { intent, lines } }: Evidence): boolean =>
  (intent === 'fix' || intent === 'review') && lines.length === 0;

/** The places under their title; those that the reply names anyway are not named twice. */
function newPlaces(evidence: Evidence, limit: number, told: string): readonly string[] {
  const isNew = ({ line }: SourceLine): boolean => !new RegExp(`\\bL${line}\\b`, 'u').test(told);
  const places = placesOf(withNameToChange(evidence), limit).filter(isNew);
  const deciding = seeksCause(evidence) ? decidingPlaces(evidence, places, limit) : [];
  const shown = deciding.length > 0 ? deciding.filter(isNew) : places;
  if (shown.length === 0) return [];
  const title =
    deciding.length > 0 ? decidingTitle(evidence, shown) : placesTitle(evidence, places);
  return [`${title}\n${listOf(shown.map(placeItem))}`];
}

const closingAfter = (shown: readonly string[]): string =>
  shown.length === 0 ? NEEDS_MODEL : wanted.explain;

/** The structure helps to understand; of a change, a fault or single lines it says nothing. What has no room is left out. */
function structureWithin(evidence: Evidence, room: number): readonly string[] {
  const { intent, text } = evidence.question;
  if (intent !== 'explain') return [];
  const sentences = explainStructure(evidence);
  // Who speaks of no line in particular asks for all of them.
  if (isBroad(evidence)) return sentences.length === 0 ? [] : [sentences.join(' ')];
  if (!asksForDoing.test(text)) return [];
  const fitting = sentences.filter((_, at) => sentences.slice(0, at + 1).join(' ').length <= room);
  return fitting.length === 0 ? [] : [fitting.join(' ')];
}

/** Of a whole, not of a line in it. */
const asksForDoing =
  /\b(?:explain|describe|summari[sz]e|understand|overview|walk me|what do(?:es)?\b.*\b(?:do|mean|return)\b|how do(?:es)?\b.*\bwork)/iu;

/** "what does this do?": names nothing in it, and asks for nothing in particular. */
const asksForWhole = (evidence: Evidence): boolean => {
  const { intent, names, topics, text } = evidence.question;
  return (
    intent === 'explain' &&
    isBroad(evidence) &&
    ((names.length === 0 && topics.length < 2) || asksForDoing.test(text))
  );
};

const isBroad = (evidence: Evidence): boolean =>
  relevantLines(evidence, 1, targetLines(evidence)).length === 0;

function placesTitle({ question, subject }: Evidence, places: readonly SourceLine[]): string {
  const isInside = subject !== undefined && places.every(({ line }) => holds(subject.lines, line));
  const where = isInside ? ` in ${lineRef(subject.lines.from, subject.lines.to)}` : '';
  return question.intent === 'change' ? `The place for it${where}:` : `Nearest to it${where}:`;
}
