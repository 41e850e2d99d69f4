import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { oppositeTraits, type Trait } from '../../evidence/oppositeTraits.ts';
import { type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid, functionNamedIn } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** Says the contrary, or speaks of another case. */
const denied =
  /\b(?:(?<!but )not|never|no|isnt|arent|doesnt|dont|wont|can|cant|cannot|may|might|without|instead|rather|nor|neither|unlike|than)\b/u;

/** P11 for what is done in one of two ways: "the uploads go one after another", where all are started together. */
export const findOppositeTrait = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (denied.test(clause)) return undefined;
    const language = evidence.subject?.languageId ?? '';
    return oppositeTraits
      .filter(({ languages }) => languages === undefined || languages.includes(language))
      .flatMap(({ one, other }) => [
        contradicted(clause, one, other, evidence),
        contradicted(clause, other, one, evidence),
      ])
      .find((found) => found !== undefined);
  });

function contradicted(
  clause: string,
  said: Trait,
  instead: Trait,
  evidence: Evidence,
): Premise | undefined {
  if (!said.said.test(clause) || instead.said.test(clause)) return undefined;
  const code = codeMeant(clause, evidence);
  const isSo =
    (code.some(({ text }) => said.written.test(text)) &&
      !code.some(({ text }) => said.unless?.test(text) === true)) ||
    said.anywhere?.test(textAround(clause, code, evidence)) === true;
  const found = isSo
    ? []
    : code.filter(({ text }) => (instead.shows ?? instead.written).test(text));
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: `it ${said.title}`,
        fact: `It ${instead.title}: ${shown(first)}.`,
        lines: found.slice(0, 3).map(({ line }) => line),
      };
}

/** Of a function that is named and calls no other of the file only its own text speaks. */
function textAround(clause: string, own: readonly SourceLine[], evidence: Evidence): string {
  const { code, subject } = evidence;
  const text = own.map((line) => line.text).join('\n');
  const owner = functionNamedIn(clause, evidence);
  const others = (code?.kind === 'read' ? code.definitions : []).filter(
    ({ kind, name }) => /^(?:function|method)$/u.test(kind) && name !== owner?.name,
  );
  const isAlone = owner !== undefined && !others.some(({ name }) => text.includes(`${name}(`));
  return isAlone ? text : (subject?.text ?? '');
}

/** The function that a clause names, else what is asked about. */
const codeMeant = (clause: string, evidence: Evidence): readonly SourceLine[] => {
  return codeSaid(clause, evidence).filter(({ text }) => /\w/u.test(withoutTexts(text)));
};
