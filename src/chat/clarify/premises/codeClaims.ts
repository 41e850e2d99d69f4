import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Claim, Evidence, FoundReferences } from '../../evidence/evidence.ts';
import {
  escapePattern,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { nullableResult } from './nullableResult.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/**
 * P10: "parseRow is never called", against its uses as the editor finds them, else against the calls in this file. Other
 * files could call it, unless it is private.
 */
export function judgeUnusedClaim(
  claim: ClaimOf<'unused'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const definition = definitionOf(claim.name, evidence);
  if (definition === undefined || evidence.subject === undefined) return undefined;
  const { name, lines } = definition;
  const uses = usesOutside(name, definition, sourceLines(evidence.subject));
  // A method of the same name may belong to another type: then nothing is known, unless ours is private.
  const sure = uses.filter(({ text }) => !isForeignCall(name, text));
  const found = judgeByReferences(definition, sure, evidence);
  if (found !== undefined) return found.verdict;
  if (uses.length > 0 && sure.length === 0 && !isPrivate(definition, evidence)) return undefined;
  if (sure.length === 0) {
    return {
      holds: true,
      claim: `\`${name}\` is never used`,
      fact: `Nothing in this file uses \`${name}\` (L${lines.from}).`,
      lines: [lines.from],
    };
  }
  return {
    holds: false,
    claim: `\`${name}\` is never used`,
    fact: `\`${name}\` is used here: ${sure.slice(0, 3).map(shown).join(', ')}.`,
    lines: sure.slice(0, 6).map(({ line }) => line),
    follows: `Deleting \`${name}\` (L${lines.from}) breaks L${sure[0]?.line ?? lines.from}; change that line first.`,
  };
}

/**
 * What the language's own provider says, who knows the workspace; undefined where nobody was asked. Where the text shows a
 * use that the provider does not have, one of them is wrong and nothing is known.
 */
function judgeByReferences(
  { name, lines }: Definition,
  inText: readonly SourceLine[],
  { editor }: Evidence,
): { readonly verdict: ClaimVerdict | undefined } | undefined {
  const found = editor.references.find((each) => each.name === name);
  if (found === undefined) return undefined;
  const uses = found.places.filter(
    ({ here, line }) => !here || line < lines.from || line > lines.to,
  );
  const claim = `\`${name}\` is never used`;
  const [first] = uses;
  if (first === undefined && inText.length > 0) return { verdict: undefined };
  if (first === undefined) {
    const fact = `Nothing in the workspace uses \`${name}\` (L${lines.from}).`;
    return { verdict: { holds: true, claim, fact, lines: [lines.from] } };
  }
  const own = uses.filter(({ here }) => here).map(({ line }) => line);
  return {
    verdict: {
      holds: false,
      claim,
      fact: `\`${name}\` is used in ${uses.slice(0, 3).map(placeOf).join(', ')}.`,
      lines: own.length > 0 ? own.slice(0, 6) : [lines.from],
      follows: `Deleting \`${name}\` (L${lines.from}) breaks ${placeOf(first)}; change that first.`,
    },
  };
}

const placeOf = ({ here, path, line }: FoundReferences['places'][number]): string =>
  here ? `L${line}` : `${path} line ${line}`;

/** `list.find(…)` is not `this.find(…)`. */
const isForeignCall = (name: string, text: string): boolean =>
  new RegExp(
    `(?<!\\b(?:this|self|cls|static|base|super))(?:\\??\\.|->|::)${name}(?![\\w$])`,
    'u',
  ).test(text) &&
  !new RegExp(
    `(?:^|[^.>:\\w$])${name}(?![\\w$])|\\b(?:this|self|cls|static|base)(?:\\.|->|::)${name}(?![\\w$])`,
    'u',
  ).test(text);

const isPrivate = ({ name, lines }: Definition, { subject }: Evidence): boolean =>
  subject !== undefined &&
  (name.startsWith('_') || /\bprivate\b/u.test(sourceLines(subject)[lines.from - 1]?.text ?? ''));

/** P11: "find never returns null", against a way through the function that does. */
export function judgeNullClaim(
  claim: ClaimOf<'never-null'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const definition = definitionOf(claim.name, evidence);
  if (definition === undefined || evidence.subject === undefined) return undefined;
  const body = linesWithin(sourceLines(evidence.subject), definition.lines);
  const said = body.filter(
    ({ text }) => returnsNull.test(text) || returnsEntry(text, evidence.subject?.text ?? ''),
  );
  const nulls = said.length > 0 ? said : nullableResult(body);
  if (nulls.length === 0) return undefined;
  const first = nulls[0];
  return {
    holds: false,
    claim: `\`${definition.name}\` never returns null`,
    fact: `It does: ${nulls.slice(0, 3).map(shown).join(', ')}.`,
    lines: nulls.map(({ line }) => line),
    follows: `Callers of \`${definition.name}\` need their check for as long as L${first?.line ?? definition.lines.from} can be reached.`,
  };
}

/** `return values.get(key)`, where `values` is a map: nothing comes of a key that it does not have. */
function returnsEntry(line: string, text: string): boolean {
  const map = /\breturn\s+(?:this\.|self\.)?(\w+)\.get\([^,()]*\)\s*;?\s*$/u.exec(line)?.[1];
  if (map === undefined) return false;
  return new RegExp(
    `\\bMap\\b[^=;\\n]*\\b${map}\\b|\\b${map}\\s*(?::[^=\\n]*)?=\\s*(?:new Map\\b|\\{|dict\\()`,
    'u',
  ).test(text);
}

const returnsNull = longPattern`
    \breturn\s+(?:null|nil|None|undefined|NULL|nullptr|nil,.*)\s*(?:;|$|\b(?:if|unless)\b)|\breturn\s*;|=>\s*null\b|
    \?\s*null\b|:\s*null\s*;|\breturn\s+[\w.]*\.(?:get|find|getOrDefault)\((?!.*(?:!|\?\?|\|\|)).*null|\bOptional\.empty\(\)|
    ^\s*None\s*$
  `;

/** P9: "total is an i32", against its declaration in this file, else against what the editor shows of its type. */
export function judgeTypeClaim(
  claim: ClaimOf<'type'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const { subject } = evidence;
  if (subject === undefined) return undefined;
  const declared = sourceLines(subject).flatMap((line) => {
    const type = declaredType(claim.name, line.text, subject.languageId);
    return type === undefined ? [] : [{ line: line.line, type }];
  });
  if (declared.length === 0) return judgeByHover(claim, evidence);
  if (claim.type === 'optional' && isOptional(claim.name, subject.text)) return undefined;
  const types = [...new Set(declared.map(({ type }) => type.toLowerCase()))];
  if (types.length !== 1 || !isScalar(types[0] ?? '')) return undefined;
  const isExact = subject.languageId === 'rust';
  const said = canonical(claim.type, isExact);
  const at = declared.find(({ type }) => !isGeneric(claim.type, type));
  const uses = linesWithin(sourceLines(subject), subject.lines).filter(({ text }) =>
    wholeWord(claim.name, 'iu').test(text),
  );
  if (at === undefined) return undefined;
  if (mayBe(said, canonical(at.type, isExact))) return undefined;
  return {
    holds: canonical(at.type, isExact) === said,
    claim: `\`${claim.name}\` is ${article(claim.type)} \`${claim.type}\``,
    fact: `It is declared as \`${at.type}\` (L${at.line}).`,
    lines: [...new Set([at.line, ...uses.slice(0, 4).map(({ line }) => line)])],
    follows: followsFrom(claim.type, at.type),
  };
}

/** What may be anything may be that; in Python a bool is an int. */
const mayBe = (said: string, declared: string): boolean =>
  said !== declared && (isOpen.test(declared) || (said === 'int' && declared === 'bool'));

function followsFrom(said: string, declared: string): string {
  const follows = `What follows from \`${said}\` does not hold for \`${declared}\``;
  return isNumeric(said) && isNumeric(declared)
    ? `${follows}: its range and its overflow are those of \`${declared}\`.`
    : `${follows}.`;
}

/** `email?: string`, `limit: int = 10`, `email: str | None` */
const isOptional = (name: string, text: string): boolean =>
  new RegExp(
    `(?<![\\w$.])${escapePattern(name)}(?:\\?|\\s*(?::[^,;\\n]*?)?(?:=|\\?|\\bOptional\\b|\\|\\s*(?:None|null|undefined)))`,
    'iu',
  ).test(text);

/** A type that the editor derives; one that is made of others is compared with nothing. */
function judgeByHover(
  { name, type }: ClaimOf<'type'>,
  { editor }: Evidence,
): ClaimVerdict | undefined {
  const shows = editor.types.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (shows === undefined || !isScalar(shows.type) || isOpen.test(shows.type)) return undefined;
  return {
    holds: canonical(shows.type) === canonical(type),
    claim: `\`${name}\` is ${article(type)} \`${type}\``,
    fact: `The editor shows it as \`${shows.type}\` (L${shows.line}).`,
    lines: [shows.line],
    follows: `What follows from \`${type}\` does not hold for \`${shows.type}\`.`,
  };
}

/** Types that leave open what a value is. */
const isOpen = /^(?:any|unknown|object)$/iu;

/** `name: type`, `type name` and Go's `name type`, for plain type names. */
function declaredType(name: string, line: string, language: string): string | undefined {
  const escaped = escapePattern(name);
  const ofGo =
    language === 'go'
      ? new RegExp(
          `(?<![\\w$.])${escaped}(?:, \\w+)*\\s+([a-z]\\w*)(?=\\s*(?:[,)=\`]|$|//))`,
          'iu',
        ).exec(line)?.[1]
      : undefined;
  if (ofGo !== undefined && isScalar(ofGo)) return ofGo;
  const after = new RegExp(
    `(?<![\\w$.])${escaped}\\??\\s*:\\s*(?:&?(?:mut )?)([A-Za-z_]\\w*)(?![\\w<([]|\\s*[|&])`,
    'iu',
  ).exec(line);
  // `found ? name : Other` chooses.
  if (after !== null && !/\?\s[^:]*$/u.test(line.slice(0, after.index))) return after[1];
  const before = new RegExp(
    `(?<![\\w$.])([A-Za-z_]\\w*)\\s+${escaped}\\s*(?:[=;,)(]|$)`,
    'iu',
  ).exec(line);
  const type = before?.[1];
  if (/\bunsigned\s+$/iu.test(line.slice(0, before?.index ?? 0))) return 'unsigned';
  return type !== undefined && isScalar(type) ? type : undefined;
}

const scalar = longPatternWith('iu')`
    ^(?:[iu](?:8|16|32|64|128|size)|f32|f64|u?int(?:8|16|32|64)?(?:_t)?|long|short|byte|char|float(?:32|64)?|double|
    bool(?:ean)?|str(?:ing)?|number|bigint|usize|isize|decimal|bigdecimal|size_t|unsigned|signed|any|unknown|object|list|dict|
    tuple|set|array|map|optional)$
  `;
const numeric = longPatternWith('iu')`
    ^(?:[iu](?:8|16|32|64|128|size)|f32|f64|u?int(?:8|16|32|64)?(?:_t)?|long|short|byte|float(?:32|64)?|double|number|bigint|
    usize|isize|decimal|bigdecimal|size_t|unsigned|signed|integer)$
  `;
const isNumeric = (type: string): boolean => numeric.test(type);

const isScalar = (type: string): boolean => scalar.test(type);

/** "an integer", of a `u16`: a word for several types is right of each. */
const isGeneric = (said: string, type: string): boolean =>
  wordsForSeveral.some(({ word, types }) => word.test(said) && types.test(type));

const wordsForSeveral: readonly { readonly word: RegExp; readonly types: RegExp }[] = [
  {
    word: /^integer$/iu,
    types: /^(?:[iu]\d+|[iu]size|u?int\d*(?:_t)?|s?size_t|long|short|byte|bigint|unsigned)$/iu,
  },
  {
    word: /^number$/iu,
    types:
      /^(?:[iuf]\d+|[iu]size|u?int\d*(?:_t)?|s?size_t|long|short|byte|float\d*|double|decimal|bigint|unsigned)$/iu,
  },
  { word: /^unsigned$/iu, types: /^(?:u\d+|usize|uint\d*(?:_t)?|size_t)$/iu },
  { word: /^signed$/iu, types: /^(?:i\d+|isize|int\d*(?:_t)?|ssize_t|long|short)$/iu },
];

const sameType: Readonly<Record<string, string>> = {
  boolean: 'bool',
  str: 'string',
  integer: 'int',
  floats: 'float',
};
/** In Rust a `str` is no `String`. */
const canonical = (type: string, isExact = false): string =>
  (isExact ? undefined : sameType[type.toLowerCase()]) ?? type.toLowerCase();
const article = (type: string): string => (/^(?:[aeio]|un(?!i)|f\d)/u.test(type) ? 'an' : 'a');

/** Lines that name a definition outside itself; comments do not count. */
const usesOutside = (
  name: string,
  { lines }: Definition,
  all: readonly SourceLine[],
): readonly SourceLine[] =>
  all.filter(
    ({ line, text }) =>
      (line < lines.from || line > lines.to) &&
      wholeWord(name).test(text) &&
      !/^\s*(?:\/\/|#|\*|\/\*)/u.test(text),
  );
