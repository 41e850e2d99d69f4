import type { QuestionFacts, Subject } from '../../chat/evidence/evidence.ts';
import { escapePattern } from '../../chat/evidence/sourceLines.ts';
import type { CodeFacts } from '../../protocol/codeFacts.ts';

/** More names than this are not looked up for one question: each costs a request to a language's provider. */
const MOST_NAMES = 6;

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** The names that stand in a text. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(WORD)].map(([word]) => word));

/** `a.b.c` and `f()` by their last name, as providers know them. */
const lastPart = (name: string): string => [...name.matchAll(WORD)].at(-1)?.[0] ?? '';

const unique = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '');

/** Names whose definition matters: those nothing in the file binds, and those the question speaks of. */
export function namesToDefine(
  { names }: QuestionFacts,
  { text }: Subject,
  code: CodeFacts | undefined,
): readonly string[] {
  const unbound = code?.kind === 'read' ? code.unbound.map(({ name }) => name) : [];
  const named = names.map(({ name }) => lastPart(name)).filter((name) => holdsWord(text, name));
  return unique([...unbound, ...named]).slice(0, MOST_NAMES);
}

/** Names that the question means literally and the file does not have: perhaps they are nowhere. */
export function absentCandidates({ names }: QuestionFacts, { text }: Subject): readonly string[] {
  const literal = names.filter((named) => named.literal).map(({ name }) => lastPart(name));
  return unique(literal)
    .filter((name) => !holdsWord(text, name))
    .slice(0, MOST_NAMES);
}

/** Without taking all of a long file apart, which would take longer than the editor may wait. */
function wordsLike(text: string, name: string): readonly string[] {
  if (name === '') return [];
  const word = `(?<![\\p{L}_$]\\p{N}*)${escapePattern(name)}(?![\\p{L}\\p{N}_$])`;
  return [...text.matchAll(new RegExp(word, 'giu'))].map(([found]) => found);
}

const holdsWord = (text: string, name: string): boolean => wordsLike(text, name).includes(name);

/** As the text writes it, whatever the case. */
const sameWord = (text: string, name: string): string =>
  wordsLike(text, name).find((word) => word.toLowerCase() === name.toLowerCase()) ?? '';

/** Names that the question says nothing uses, as the file writes them. */
export function namesSaidUnused({ claims }: QuestionFacts, { text }: Subject): readonly string[] {
  const said = claims.flatMap((claim) => (claim.kind === 'unused' ? [claim.name] : []));
  return unique(said.map((name) => sameWord(text, lastPart(name)))).slice(0, MOST_NAMES);
}

/** Names whose type matters: those the question gives one, then those it speaks of. */
export function namesToType(
  { claims, names }: QuestionFacts,
  { text }: Subject,
): readonly string[] {
  const typed = claims.flatMap((claim) => (claim.kind === 'type' ? [claim.name] : []));
  const spoken = names.filter(({ literal }) => literal).map(({ name }) => name);
  return unique([...typed, ...spoken].map((name) => sameWord(text, lastPart(name)))).slice(
    0,
    MOST_NAMES,
  );
}

/** A name that a working index must know. An index that does not even have this one proves nothing of another. */
export const controlName = (code: CodeFacts | undefined): string | undefined =>
  code?.kind === 'read'
    ? code.definitions.find(({ kind }) => ['function', 'method', 'class', 'type'].includes(kind))
        ?.name
    : undefined;

/** The function a question is about: the one around the selection, or the first one that begins in it. */
export function testedName(code: CodeFacts | undefined): string | undefined {
  if (code?.kind !== 'read') return undefined;
  const { enclosing, definitions, selection } = code;
  const inside = definitions.find(
    ({ kind, lines }) =>
      (kind === 'function' || kind === 'method') &&
      lines.from >= selection.from &&
      lines.from <= selection.to,
  );
  return lastPart((enclosing ?? inside)?.name ?? '') || undefined;
}
