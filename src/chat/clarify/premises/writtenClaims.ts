import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { type Declared, declaredName, declaredParameter } from './declaredName.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { type WrittenTrait, writtenTraits } from './writtenTraits.ts';

const noun =
  '(?:field|property|method|function|struct|member|class|type|parameter|variable|constant|array|list|pointer)';
const is = longPattern`
    ^(?:.*? )??((?:the |this |that |my |our )?[\w$.]*[\w$])(?:\(\))?(?: ${noun})? (isnt|arent|is not|are not|is|are|being|
    was) (?:actually |really |just |only |also |already |still |even )*(?:declared (?:as )?|marked (?:as )?|defined as )?(.+)$
  `;

/** What says the contrary of a trait. */
const contraries: readonly (readonly [RegExp, string])[] = [
  [/^(?:sync|synchronous|blocking)\b/u, 'async'],
  [/^instance (field|method|variable|member|property)\b/u, 'static $1'],
  [/^implicit\b/u, 'explicit'],
  [/^unexported\b/u, 'exported'],
  [/^(?:required|mandatory)\b/u, 'optional'],
  [/^(?:normal |plain |regular )?(?:method|function)\b/u, 'property'],
  [/^global\b/u, 'local'],
  [/^concrete\b/u, 'abstract'],
  [/^mutable\b/u, 'readonly'],
];

/** A trait that a clause says a name has, or has not. */
interface TraitClaim {
  readonly name: string;
  readonly said: string;
  readonly words: string;
  readonly trait: WrittenTrait;
  readonly isDenied: boolean;
}

/** P9 for what a declaration would spell out: "nextNumber is static", "tracks is a readonly array", "load is not async". */
export const findOtherDeclaration = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => otherIn(saidToHave(clause), evidence)) ??
  pointedAt(evidence)
    .map((clause) => otherIn(clause, evidence))
    .find((found) => found !== undefined);

const modifier = longSource`
    (?:static|private|public|protected|abstract|final|read-?only|const|virtual|sealed|synchroni[sz]ed|exported|volatile|
    transient|async|explicit|internal|partial|mut|unsafe|optional|nullable|deprecated|override)
  `;
const has = '(?:has|have|carries|comes with|is marked with|is declared with|got) (?:an? |the )?';
const hasNot =
  '(?:has no|have no|lacks|lack|is missing|misses|comes without|is declared without|(?:doesnt|does not) have)(?: an?| the| any)? ?';
const word = '(?:modifiers?|keywords?|qualifiers?|specifiers?|access|visibility)';
const having: readonly (readonly [RegExp, string])[] = [
  [new RegExp(` ${has}(${modifier})(?: ${word})?(?= and\\b|$)`, 'u'), ' is $1'],
  [new RegExp(` ${hasNot}(${modifier})(?: ${word})?(?= and\\b|$)`, 'u'), ' is not $1'],
];

/** "load has the async keyword", "total lacks const", in the words that the rules know. */
const saidToHave = (clause: string): string =>
  having.reduce((text, [form, words]) => text.replace(form, words), clause);

const kind = '(?:interface|struct|enum|record|trait|union|data ?class|abstract class)';
const thing =
  '(?:function|method|field|class|struct|property|variable|member|constant|constructor|type)';
const pointing: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(?:the|this) ([a-z_][\\w$]*) (${kind})(?![\\w-])`, 'gu'), '$1 is a $2'],
  [new RegExp(`\\b(?:the|this) (${kind}) ([a-z_][\\w$]*)(?![\\w-])`, 'gu'), '$2 is a $1'],
  [
    new RegExp(`\\b(?:the|this) (${modifier}) ([a-z_][\\w$]*)(?:\\(\\))? ${thing}(?![\\w-])`, 'gu'),
    '$2 is $1',
  ],
  [
    new RegExp(`\\b(?:the|this) (${modifier}) ${thing} ([a-z_][\\w$]*)(?![\\w-])`, 'gu'),
    '$2 is $1',
  ],
];
const wished = longPattern`
    \b(?:make|turn|add|should|would|could|want|need|into|as|instead|like|new|if|write|create|introduce|convert|change|declare|
    define|extract|to)\b
  `;

/** "the Basket interface", "the static method create": what is pointed at as such is said to be so. */
function pointedAt({ question }: Evidence): readonly string[] {
  const sentences = wordingOf(question).plain.split(/[.?!;:,](?:\s|$)/u);
  return sentences.flatMap((sentence) =>
    pointing.flatMap(([form, words]) =>
      [...sentence.matchAll(form)]
        .slice(0, 4)
        .filter(({ index }) => !wished.test(sentence.slice(0, index)))
        .map(([said]) => said.replace(new RegExp(form.source, 'u'), words)),
    ),
  );
}

function otherIn(clause: string, evidence: Evidence): Premise | undefined {
  const claims = claimsIn(clause, evidence.subject?.languageId ?? '');
  const [first] = claims;
  const declared =
    first === undefined
      ? undefined
      : (declaredName(first.name, evidence) ?? declaredParameter(first.name, clause, evidence));
  if (declared === undefined) return undefined;
  const other = claims.find((claim) => isOtherwise(claim, declared));
  return other === undefined ? undefined : described(declared, other, evidence);
}

function claimsIn(clause: string, language: string): readonly TraitClaim[] {
  const [, name = '', verb = '', rest = ''] = is.exec(clause) ?? [];
  const plain = rest.replace(/^(?:an?|the) /u, '');
  const contrary = contraries.find(([words]) => words.test(plain));
  const isDenied = /not|nt$/u.test(verb) !== (contrary !== undefined);
  const what = saidIn(contrary === undefined ? plain : plain.replace(...contrary));
  return writtenTraits
    .filter(({ languages }) => languages.test(language))
    .flatMap((trait) => {
      const said = what.find((each) => trait.said.test(each));
      return said === undefined
        ? []
        : [{ name, said, words: isDenied ? `not ${said}` : said, trait, isDenied }];
    });
}

/** "private static and" says the one and the other; "a readonly array of tracks" begins with what it says. */
function saidIn(rest: string): readonly string[] {
  const words = rest.replace(/^(?:private|public|protected|plain|simple) (?=\w)/u, '').split(' ');
  return /^(?:or|and (?:not|should)|only (?:if|when)|by default|enough|safe)$/u.test(words[1] ?? '')
    ? []
    : [3, 2, 1].map((length) => words.slice(0, length).join(' '));
}

function isOtherwise({ trait, isDenied }: TraitClaim, declared: Declared): boolean {
  const { written, open, only, isByName, isInComment } = trait;
  const text = isByName === true ? declared.name : declared.text;
  const isWritten = written.test(text) || (isInComment === true && written.test(declared.comment));
  if (isDenied) return trait.denied?.test(text) ?? isWritten;
  return !isWritten && open?.test(text) !== true && only?.test(text) !== false;
}

function described(
  { name, line }: Declared,
  { said, words, isDenied }: TraitClaim,
  evidence: Evidence,
): Premise {
  return {
    claim: `\`${name}\` is ${words}`,
    fact: `It is declared ${isDenied ? 'otherwise' : 'without it'}: ${shown(line)}.`,
    lines: [line.line, ...showing(said, name, evidence).map((each) => each.line)],
    follows: `What follows from that does not hold for \`${name}\` as it stands.`,
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
