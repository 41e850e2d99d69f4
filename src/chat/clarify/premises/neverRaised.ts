import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { withoutTexts } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const never =
  '(?:(?:can |could |will )?never|cant|cannot|can not|wont|will not|doesnt|does not)(?: ever| actually| really)?';
const neverRaises = longPattern`
    ^(?:.* )?${said} ${never} (?:throws?|raises?|panics?|fails?|blows? up)(?: (?:an? |any |an )?(?:\w+ )?(?:errors?|
    exceptions?|anything))?$
  `;
const neverReturns = new RegExp(
  `^(?:.* )?${said} ${never} (?:returns?|gives?(?: back)?|yields?) (?:an? |any )?(?:errors?|err|failures?)$`,
  'u',
);

/** Leaves whoever calls it with an error; on a line that says so by itself. */
const raises = /^\s*(?:\S.*[\s){:?])?(?:throw|raise|panic|panic!|bail!)(?:\b|(?<=!))(?!\w*\s*=)/u;
const returnsError =
  /\breturn\b.*\b(?:fmt\.Errorf|errors\.New|err|Err[A-Z]\w*)\b|\bErr\(|\?;?\s*$/u;
const catches = /\b(?:catch|except|rescue|recover)\b/u;

/** Draws a conclusion from it for what is to be written: "so I dont catch anything". */
const concludes =
  /\b(?:so|hence|thus|therefore),? (?:i|we|can|could|do|no|nobody|why|there is no)\b|^\W*(?:since|as|because)\b/iu;

/** P11 for "rate never throws", against a body with a line that does, and nothing that catches. */
export function findRaisedAfterAll(evidence: Evidence): Premise | undefined {
  const { complaint, text } = evidence.question;
  // Who reports that it does not throw has seen a case in which it does not.
  return (complaint === 'wrong' || complaint === 'unspecific') && !concludes.test(text)
    ? undefined
    : firstStated(evidence, (clause) => raisedIn(clause, evidence));
}

function raisedIn(clause: string, evidence: Evidence): Premise | undefined {
  const raised = neverRaises.exec(clause)?.[1];
  const owner = functionSaid(raised ?? neverReturns.exec(clause)?.[1] ?? '', evidence);
  const isGiven = /^(?:go|rust)$/u.test(evidence.subject?.languageId ?? '');
  if (owner === undefined || (raised === undefined && !isGiven)) return undefined;
  const body = bodyCode(owner, evidence);
  if (body.some(({ text }) => catches.test(text))) return undefined;
  const form = raised === undefined ? returnsError : raises;
  const found = body.filter(({ text }) => form.test(withoutTexts(text)));
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: `\`${owner.name}\` never ${raised === undefined ? 'returns an error' : 'throws'}`,
        fact: `It does: ${found.slice(0, 3).map(shown).join(', ')}.`,
        lines: found.slice(0, 4).map(({ line }) => line),
      };
}
