import { errorsInView, findingsOf } from '../clarify/findings.ts';
import { judgeClaims } from '../clarify/premises/judgeClaims.ts';
import type { Draft } from '../draft.ts';
import type { Evidence, Intent } from '../evidence/evidence.ts';
import { linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { explainStructure } from './explain.ts';
import { type Faults, faultsOf } from './faults.ts';
import { lineRef } from './markdown.ts';
import { placeItem, placesOf } from './places.ts';

type Body = Pick<Draft, 'text' | 'findings' | 'edits'>;

const NEEDS_MODEL =
  'That needs a model; I am the built-in analyst and judge only what the syntax tree and the editor show.';

/** What the person wants, as the end of "I can't …". */
const wanted: Readonly<Record<Intent, string>> = {
  explain: 'What it means beyond its structure needs a model; I am the built-in analyst.',
  fix: 'I see no known bug pattern here. To reason about what was meant needs a model; I am the built-in analyst.',
  change: NEEDS_MODEL,
  improve: NEEDS_MODEL,
  test: NEEDS_MODEL,
  review:
    'I see no known bug pattern. To judge the design needs a model; I am the built-in analyst.',
  other: NEEDS_MODEL,
};

/** Says what can be said without a model: faults first, then claims, then the places and the structure. */
export function answerBody(evidence: Evidence): Body {
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
  const faults = faultsOf(evidence, wantsDoubts(evidence));
  const claims = judgeClaims(evidence).filter(({ holds }) => holds);
  if (claims.length > 0)
    return bodyOf(
      claims.map(({ fact }) => `Yes. ${fact}`),
      evidence,
      faults,
    );
  if (isAboutFaults(evidence) && faults.items.length > 0) return faultsBody(faults);
  return bodyOf(question.intent === 'explain' ? [] : [wanted[question.intent]], evidence, faults);
}

/** Somebody who asks why it behaves as it does wants to hear what may be the reason. */
const wantsDoubts = ({ question: { intent, states, text } }: Evidence): boolean =>
  intent === 'fix' ||
  intent === 'review' ||
  intent === 'improve' ||
  states.observed ||
  /\bwhy\b/iu.test(text);

/** A complaint, a review, or something strange that is described: what is wrong comes first. */
function isAboutFaults(evidence: Evidence): boolean {
  const { intent, states } = evidence.question;
  if (intent === 'fix' || intent === 'review' || intent === 'improve') return true;
  const known =
    errorsInView(evidence).length > 0 || findingsOf(evidence).some(({ certain }) => certain);
  return known && (states.observed || states.error || states.expected) && intent !== 'test';
}

const faultsBody = (faults: Faults): Body => ({
  text:
    faults.items.length === 1
      ? faults.items.join('')
      : faults.items.map((item) => `- ${item}`).join('\n'),
  findings: faults.findings,
  edits: faults.edits,
});

function bodyOf(opening: readonly string[], evidence: Evidence, faults: Faults): Body {
  const { intent } = evidence.question;
  const places = placesOf(evidence, 3).map((place) => `- ${placeItem(place)}`);
  const structure = intent === 'change' ? [] : explainStructure(evidence);
  const closing = intent === 'explain' && opening.length === 0 ? [wanted.explain] : [];
  const paragraphs = [
    ...opening,
    ...(places.length === 0 ? [] : [`${placesTitle(evidence)}\n${places.join('\n')}`]),
    ...(structure.length === 0 ? [] : [structure.join(' ')]),
    ...(faults.items.length === 0
      ? []
      : [`Beside the question:\n${faults.items.map((item) => `- ${item}`).join('\n')}`]),
    ...closing,
  ];
  return { text: paragraphs.join('\n\n'), findings: faults.findings, edits: faults.edits };
}

function placesTitle({ question, subject }: Evidence): string {
  const where = subject === undefined ? '' : ` in ${lineRef(subject.lines.from, subject.lines.to)}`;
  if (question.intent === 'change') return `The place for it${where}:`;
  return `What it is about${where}:`;
}
