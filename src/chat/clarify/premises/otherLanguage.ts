import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  type Framework,
  frameworks,
  languageTitles,
  relatedLanguages,
} from '../../evidence/languageWords.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';

/** P4: a language or framework that the code is said to be in, and is not. */
export const findOtherLanguage = (evidence: Evidence): Premise | undefined =>
  otherLanguage(evidence) ?? otherFramework(evidence);

function otherLanguage(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  const actual = subject === undefined ? undefined : languageTitles[subject.languageId];
  if (subject === undefined || actual === undefined) return undefined;
  const claimed = question.languages.find((language) => !isRelated(language, subject.languageId));
  if (claimed === undefined) return undefined;
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
