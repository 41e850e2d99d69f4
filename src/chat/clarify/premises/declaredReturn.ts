import type { Claim, Evidence } from '../../evidence/evidence.ts';
import { escapePattern, sourceLines } from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { declaredResult } from './declaredResult.ts';

type ReturnClaim = Extract<Claim, { kind: 'returns' }>;

/** Kinds of values that exclude each other, by how questions and how declarations call them. */
const families: readonly { readonly said: RegExp; readonly declared: RegExp }[] = [
  { said: /\bstring$/u, declared: /^(?:&?'?\w* ?)?(?:string|str|std::string|char \*|char\*)$/iu },
  {
    said: /\b(?:number|integer|int|float|count)$/u,
    declared: longPatternWith('iu')`
        ^(?:number|int|integer|long|short|float|double|decimal|[iu](?:8|16|32|64|size)|f32|f64|usize|u?int\d*(?:_t)?|
        float(?:32|64)|size_t)$
      `,
  },
  { said: /\b(?:boolean|bool)$/u, declared: /^(?:bool|boolean)$/iu },
  {
    said: /\b(?:list|array|slice|vector|vec|collection)$/u,
    declared:
      /\[\]$|^\[\]|^(?:readonly )?(?:array|list|vec|ienumerable|arraylist|std::vector|iterable)\b/iu,
  },
  {
    said: /\b(?:map|dict|dictionary|hash)$/u,
    declared:
      /^(?:map|dict|hashmap|record|dictionary|std::map|std::unordered_map|treemap|btreemap)\b/iu,
  },
];

const nothing = /^(?:void|None|\(\)|never|unit)$/u;

/** "why does total return a string", against the type that its declaration in this file gives. */
export function contradictedReturn(
  claim: ReturnClaim,
  { code, subject, question }: Evidence,
): ClaimVerdict | undefined {
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  const own = code.definitions.filter(
    ({ name, kind }) =>
      (kind === 'function' || kind === 'method') && name.toLowerCase() === claim.api,
  );
  const definition = own[0];
  if (definition === undefined || own.length > 1) return undefined;
  const { name, lines } = definition;
  const declaration = sourceLines(subject)[lines.from - 1]?.text ?? '';
  const result = declaredResult(name, declaration, subject.languageId);
  const type = result === undefined ? undefined : unwrapped(result);
  if (type === undefined || !excludes(type, claim, question.text)) return undefined;
  return {
    holds: false,
    claim: `\`${name}\` returns ${claim.what}`,
    fact: `\`${name}\` is declared to return \`${type}\` (L${lines.from}).`,
    lines: [lines.from],
  };
}

/** Whether a declared type rules out what is said to be returned. */
function excludes(type: string, { api, what }: ReturnClaim, question: string): boolean {
  if (/\|\s*(?:null|undefined|None)\b/u.test(type)) {
    return new RegExp(`${escapePattern(api)}(?:\\(\\))? always (?:returns|gives)`, 'iu').test(
      question,
    );
  }
  if (type === 'error') return isSomething.test(what) && !/\berr(?:or)?s?\b/u.test(what);
  if (nothing.test(type)) return isSomething.test(what);
  const said = families.find((family) => family.said.test(what.replace(arranged, '')));
  const isKnown = families.some(({ declared }) => declared.test(type));
  return said !== undefined && isKnown && !said.declared.test(type);
}

/** "the orders sorted by number" are no number. */
const arranged = / (?:sorted|ordered|ranked|grouped|keyed|indexed|filtered) by .*$/u;

/** "the new id": not "early", and not "the same as before" of what it does. */
const isSomething = /^(?:the|an?) (?!same\b|way\b|moment\b)\w/u;

/** What a wrapper wraps is what a caller means by the result. */
const unwrapped = (type: string): string =>
  /^(?:Promise|Task|Option|Optional|Awaitable)[<[](.+)[>\]]$/u.exec(type.trim())?.[1] ??
  type.trim();
