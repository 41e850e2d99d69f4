import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const says = longPattern`
    ^(?:.* )?(?:the |this |that |my |our )?\$?([\w$]+) (?:is|are|being|has|uses|is declared as|
    is stored as)(?: just| only| still)? (?:an? |the )?(?:(un)?signed )?(8|16|32|64|128)[ -]?bits?\b
  `;

/** "uint16_t", "i32", "Int64", "int64": types that say their width. */
const wide = `(?:std::)?(?:u?int|[iufIU]|U?Int|float|Float)_?(8|16|32|64|128)(?:_t)?`;

/** P9 for a width: "it is a 16 bit int", against the type that it is declared with. */
export const findOtherWidth = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', , bits = ''] = says.exec(clause) ?? [];
    if (bits === '') return undefined;
    const found = declarationsOf(name, evidence);
    const [first] = found;
    if (first === undefined || found.some((each) => each.bits === bits)) return undefined;
    return {
      claim: `\`${name}\` has ${bits} bits`,
      fact: `It has ${first.bits}: ${shown(first.line)}.`,
      lines: found.slice(0, 3).map(({ line }) => line.line),
    };
  });

interface Declared {
  readonly line: SourceLine;
  readonly bits: string;
}

function declarationsOf(name: string, { subject }: Evidence): readonly Declared[] {
  if (subject === undefined) return [];
  const escaped = escapePattern(name);
  const declares = new RegExp(
    `\\b${wide}[\\s&*]+${escaped}(?![\\w$])|(?<![\\w$.])${escaped}\\s*:?\\s*(?:&?(?:mut )?)${wide}(?![\\w$])`,
    'iu',
  );
  return sourceLines(subject).flatMap((line) => {
    const match = declares.exec(line.text.slice(0, 300));
    const bits = match?.[1] ?? match?.[2];
    return bits === undefined ? [] : [{ line, bits }];
  });
}
