import type { Premise } from '../../protocol/reply.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { faultsOf } from './faults.ts';
import { lineList } from './markdown.ts';
import { isImport, placeItem, placesOf } from './places.ts';

/**
 * What was said and what is there, in words: for whoever is not shown the premise itself. Empty where the text says it.
 */
export function premiseText({ claim, fact, better, follows }: Premise, text: string): string {
  if (text.includes(fact) || /\byou said\b/iu.test(text)) return '';
  const next = better ?? follows;
  return `**You said** ${claim}. **I see** ${lowerFirst(fact)}${next === undefined ? '' : `\n\n${next}`}`;
}

/** The question as it would be without the mistake, answered as far as lines can. The mistake itself is the premise. */
export function challengeBody(
  premise: Premise,
  evidence: Evidence,
): Pick<Draft, 'text' | 'findings' | 'edits'> {
  const faults = faultsOf(evidence, false);
  const seen = premise.fact.includes(lineList(premise.lines)) ? '' : cited(premise, evidence);
  const beside = faults.items.map((item) => `- ${item}`).join('\n');
  const paragraphs = [seen, beside === '' ? '' : `Beside the question:\n${beside}`];
  return {
    text: paragraphs.filter((text) => text !== '').join('\n\n'),
    findings: faults.findings,
    edits: faults.edits,
  };
}

/** As many lines as are taken in with one look. */
const CITED = 3;

/** Quotes the lines of the fact that its words do not mention. */
function cited({ fact, lines }: Premise, evidence: Evidence): string {
  const rest = lines.filter((line) => !new RegExp(`\\bL${line}\\b`, 'u').test(fact));
  if (rest.length === 0) return '';
  const places = placesOf({ ...evidence, question: { ...evidence.question, lines: rest } }, CITED);
  return places
    .filter(({ text }) => !isImport(text) || /\bimport/u.test(fact))
    .toSorted((a, b) => a.line - b.line)
    .map((place) => `- ${placeItem(place)}`)
    .join('\n');
}

/** The fact goes on a sentence; what is a name keeps its capital. */
const lowerFirst = (text: string): string =>
  /^(?:[A-Z][a-z]+|An?)(?![\w'])/u.test(text) && !properName.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const properName =
  /^(?:Python|Go|Java|Rust|Ruby|Bash|Git|React|Node|Django|Flask|Rails|Laravel|Spring|Express|Windows|Linux|Unix|Unicode|English)\b/u;
