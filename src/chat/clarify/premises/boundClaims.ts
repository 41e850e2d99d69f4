import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** "strictly greater than 75" leaves 75 to the smaller side, "75 or more" to the larger. */
const forms: readonly { readonly says: RegExp; readonly upTakesIt: boolean }[] = [
  {
    says: /\b(?:strictly|really|truly) (?:greater|larger|more|higher|bigger|above|over) (?:than )?(\d+(?:\.\d+)?)\b/u,
    upTakesIt: false,
  },
  {
    says: /\b(?:strictly|really|truly) (?:less|smaller|fewer|lower|below|under) (?:than )?(\d+(?:\.\d+)?)\b/u,
    upTakesIt: true,
  },
  {
    says: /\b(\d+(?:\.\d+)?) (?:or|and) (?:more|above|higher|up|greater|larger|over)\b/u,
    upTakesIt: true,
  },
  {
    says: /\b(\d+(?:\.\d+)?) (?:or|and) (?:less|below|lower|under|fewer|smaller)\b/u,
    upTakesIt: false,
  },
  {
    says: /\b(?:greater|larger|higher|more) than or equal(?: to)? (\d+(?:\.\d+)?)\b/u,
    upTakesIt: true,
  },
  { says: /\b(?:less|smaller|lower) than or equal(?: to)? (\d+(?:\.\d+)?)\b/u, upTakesIt: false },
];

/** P9 for bounds: "strictly greater than 75", against each comparison with that number in what is asked about. */
export const findOtherBound = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const form = forms.find(({ says }) => says.test(clause));
    const number = form?.says.exec(clause)?.[1] ?? '';
    if (form === undefined) return undefined;
    const compares = new RegExp(`(<=?|>=?)\\s*${escapePattern(number)}(?![\\w.])`, 'u');
    const found = codeAsked(evidence).flatMap((line) => {
      const sign = compares.exec(line.text.replace(/=>|->|<<|>>/gu, '  '))?.[1];
      return sign === undefined ? [] : [{ line, upTakesIt: sign === '>=' || sign === '<' }];
    });
    const [first] = found;
    if (first === undefined || found.some(({ upTakesIt }) => upTakesIt === form.upTakesIt))
      return undefined;
    return {
      claim: `it is ${form.says.exec(clause)?.[0] ?? number}`,
      fact: `${number} itself is on the other side: ${shown(first.line)}.`,
      lines: found.slice(0, 3).map(({ line }) => line.line),
    };
  });
