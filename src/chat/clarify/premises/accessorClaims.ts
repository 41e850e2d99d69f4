import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const says = longPattern`
    ^(?:.*? )??(?:the )?([a-z_]\w*)(?: property| field)? (?:has|with|got|only has) an? (private|protected|public|internal|
    init(?:-only)?) (?:setter|set|set accessor)\b|^(?:.*? )??(?:the )?setter of ([a-z_]\w*) is (private|protected|public|
    internal)\b
  `;

const some =
  /^(?:.*? )??(?:the )?([a-z_]\w*)(?: property)? has (?:also )?(an?|no) setter\b|^(?:.*? )??(?:the )?([a-z_]\w*)(?: property)? (?:is (get|read)[- ]?only)\b/u;
const sets = /[{;]\s*(?:private |protected |internal )?(?:set|init)\b/u;

/** "Count has a setter", "Count is read-only" */
function setterOf(clause: string, evidence: Evidence): Premise | undefined {
  const [, one, article, other] = some.exec(clause) ?? [];
  const line = propertyOf(one ?? other ?? '', evidence, /\{[^}]*\bget\b[^}]*\}|\s=>/u);
  if (line === undefined || sets.test(line.text) === /^an?$/u.test(article ?? '')) return undefined;
  // A set of its own may be private to the class.
  return /\b(?:private|protected) (?:set|init)/u.test(line.text)
    ? undefined
    : { claim: clause, fact: `It is declared otherwise: ${shown(line)}.`, lines: [line.line] };
}

/** P9 for accessors: "Balance has a private setter", against the property as it is declared. */
export const findOtherSetter = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [name, access] = (says.exec(clause) ?? []).slice(1).filter((each) => each !== undefined);
    const line = name === undefined ? undefined : propertyOf(name, evidence);
    if (name === undefined) return setterOf(clause, evidence);
    return line === undefined || access === undefined || setters(access).test(line.text)
      ? undefined
      : { claim: clause, fact: `It is declared otherwise: ${shown(line)}.`, lines: [line.line] };
  });

const setters = (access: string): RegExp => {
  if (access.startsWith('init')) return /\binit\b/u;
  return access === 'public' ? /[{;] set\b/u : new RegExp(`\\b${access} set\\b`, 'u');
};

const braces = /\{[^}]*\bget\b[^}]*\}/u;

/** The one line that declares a property with its accessors. */
function propertyOf(
  name: string,
  { subject }: Evidence,
  accessors = braces,
): SourceLine | undefined {
  if (subject?.languageId !== 'csharp' || name === '') return undefined;
  const property = new RegExp(
    `^\\s*(?:\\w+ )+[\\w<>?,\\[\\]]+ ${escapePattern(name)}\\s*(?:${accessors.source})`,
    'iu',
  );
  const [line, ...others] = sourceLines(subject).filter(({ text }) => property.test(text));
  return others.length > 0 ? undefined : line;
}
