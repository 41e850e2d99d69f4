import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  type Framework,
  frameworks,
  languageNames,
  languageTitles,
  relatedLanguages,
} from '../../evidence/languageWords.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';

/** P4: a language or framework that the code is said to be in, and is not. */
export const findOtherLanguage = (evidence: Evidence): Premise | undefined =>
  otherLanguage(evidence) ?? otherFramework(evidence);

function otherLanguage(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  const actual = subject === undefined ? undefined : languageTitles[subject.languageId];
  if (subject === undefined || actual === undefined) return undefined;
  const [claimed, ...others] = question.languages.toSorted(
    (a, b) => Number(isRelated(a, subject.languageId)) - Number(isRelated(b, subject.languageId)),
  );
  // Who says what it is as well speaks of something else beside it.
  if (claimed === undefined || isRelated(claimed, subject.languageId)) return undefined;
  if (others.some((each) => isRelated(each, subject.languageId))) return undefined;
  if (isNeighbour(claimed, question.text)) return undefined;
  const said = languageTitles[claimed] ?? claimed;
  return {
    claim: `this is ${said}`,
    fact: `\`${subject.path}\` is ${actual}.`,
    lines: [
      subject.lines.from,
      ...relevantLines(evidence, 1, subject.lines).map(({ line }) => line),
    ].filter(isFirst),
    better: `What is the ${actual} way to do it?`,
  };
}

/** "our java service calls it": another program, that has to do with this one. */
const isNeighbour = (language: string, text: string): boolean =>
  longPatternWith('iu')`
      \b(?:our|my|the|an?) (?:${(languageNames[language] ?? []).map(escapePattern).join('|')}) (?:service|app|application|
      backend|frontend|server|side|client|team|program|project|part|package|library) (?:\w+ )??(?:calls?|sends?|reads?|uses?|
      gets?|expects?|does|is|needs|has|wants|consumes|talks|writes|parses|receives|sees|imports)\b
    `.test(text);

const isRelated = (a: string, b: string): boolean =>
  a === b || relatedLanguages.some((group) => group.includes(a) && group.includes(b));

/** Only a competitor's import contradicts; a file without any imports may still belong to what is claimed. */
function otherFramework(evidence: Evidence): Premise | undefined {
  const { subject, question, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const claimed = frameworks.find(({ name }) => question.frameworks.includes(name));
  if (claimed === undefined || importOf(claimed, evidence) !== undefined) return undefined;
  const actual = frameworks.find(
    (framework) => framework.group === claimed.group && importOf(framework, evidence) !== undefined,
  );
  const imported = actual === undefined ? undefined : importOf(actual, evidence);
  if (actual === undefined || imported === undefined) return undefined;
  const about = relevantLines(evidence, 2, subject.lines).map(({ line }) => line);
  return {
    claim: `this uses ${claimed.title}`,
    fact: `It uses ${actual.title}: \`${imported.name}\` is imported (L${imported.line}).`,
    lines: [imported.line, ...about, subject.lines.from].filter(isFirst),
    better: `What is the ${actual.title} way to do it?`,
  };
}

const importOf = ({ imports }: Framework, { code }: Evidence) =>
  code?.kind === 'read' ? code.imports.find(({ name }) => imports.test(name)) : undefined;

const isFirst = (line: number, at: number, all: readonly number[]): boolean =>
  all.indexOf(line) === at;
