import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { type Declared, declaredName } from './declaredName.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { type WrittenTrait, writtenTraits } from './writtenTraits.ts';

const noun =
  '(?:field|property|method|function|struct|member|class|type|parameter|variable|constant|array|list|pointer)';
const is = new RegExp(
  `^(?:.*? )??((?:the |this |that |my |our )?[\\w$.]*[\\w$])(?:\\(\\))?(?: ${noun})? (isnt|arent|is not|are not|is|are|being|was) (?:actually |really |just |only |also |already |still |even )*(?:declared (?:as )?|marked (?:as )?|defined as )?(.+)$`,
  'u',
);

/** A trait that a clause says a name has, or has not. */
interface TraitClaim {
  readonly name: string;
  readonly said: string;
  readonly trait: WrittenTrait;
  readonly isDenied: boolean;
}

/** P9 for what a declaration would spell out: "nextNumber is static", "tracks is a readonly array", "load is not async". */
export const findOtherDeclaration = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claims = claimsIn(clause, evidence.subject?.languageId ?? '');
    const [first] = claims;
    const declared = first === undefined ? undefined : declaredName(first.name, evidence);
    if (declared === undefined) return undefined;
    const other = claims.find((claim) => isOtherwise(claim, declared));
    return other === undefined ? undefined : described(declared, other, evidence);
  });

function claimsIn(clause: string, language: string): readonly TraitClaim[] {
  const [, name = '', verb = '', rest = ''] = is.exec(clause) ?? [];
  const what = saidIn(rest);
  return writtenTraits
    .filter(({ languages }) => languages.test(language))
    .flatMap((trait) => {
      const said = what.find((each) => trait.said.test(each));
      return said === undefined ? [] : [{ name, said, trait, isDenied: /not|nt$/u.test(verb) }];
    });
}

/** "private static and" says the one and the other; "a readonly array of tracks" begins with what it says. */
function saidIn(rest: string): readonly string[] {
  const words = rest
    .replace(/^(?:an?|the) /u, '')
    .replace(/^(?:private|public|protected|plain|simple) (?=\w)/u, '')
    .split(' ');
  return /^(?:or|and (?:not|should)|only (?:if|when)|by default|enough|safe)$/u.test(words[1] ?? '')
    ? []
    : [3, 2, 1].map((length) => words.slice(0, length).join(' '));
}

const isOtherwise = (
  { trait: { written, open, only }, isDenied }: TraitClaim,
  { text }: Declared,
): boolean => {
  if (open?.test(text) === true) return false;
  return isDenied ? written.test(text) : !written.test(text) && only?.test(text) !== false;
};

function described(
  { name, line }: Declared,
  { said, isDenied }: TraitClaim,
  evidence: Evidence,
): Premise {
  const what = isDenied ? `not ${said}` : said;
  return {
    claim: `\`${name}\` is ${what}`,
    fact: `It is declared ${isDenied ? 'otherwise' : 'without it'}: ${shown(line)}.`,
    lines: [line.line, ...showing(said, name, evidence).map((each) => each.line)],
    better: `What follows from ${what} does not hold for \`${name}\` as it stands.`,
  };
}

/** Of a function that is called async: what it does while the caller waits. */
function showing(what: string, name: string, evidence: Evidence): readonly SourceLine[] {
  const owner = /async/u.test(what) ? functionSaid(name.toLowerCase(), evidence) : undefined;
  return owner === undefined
    ? []
    : bodyCode(owner, evidence)
        .filter(({ text }) => /\w+Sync\(|\breturn\b|\.read\w*\(|\.get\(|requests\./u.test(text))
        .slice(0, 3);
}
