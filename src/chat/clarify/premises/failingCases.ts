import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import type { Outcome } from './outcomes.ts';
import { codeOf } from './saidFunction.ts';

/** "when the delivery fails", "if the file cannot be read" */
export const saysItFails = longPattern`
    \b(?:fails?|failed|failing|failure|errors? out|goes wrong|went wrong|(?:cannot|cant|can not|could not|couldnt) be \w+|
    (?:isnt|is not) (?:readable|writable|reachable|available)|(?:throws|raises|rejects|panics)$)
  `;

const catches = /^\s*\}?\s*(?:catch|except|rescue)\b/u;
const tries = /^\s*(?:\}?\s*)?(?:try|begin|do)\b/u;
const tested = longPattern`
    \berr\w* (?:!= nil|:=.*!= nil)|!\s*[\w.>$-]+\(|!\s*\w+\s*\)|\|\||(?:==|<|!=)\s*(?:-1|0|NULL|nullptr|nil|null|None|false)\b|^\s*(?:if|
    elif|\}? ?else if) (?:! |not )|\bunless\b|\bis None\b|\.is_err\(\)|\bErr\(|\bfailed\b
  `;

/** Lines above a handler that may have failed. */
const TRIED = 12;

/** The lines that a guard is about: itself, those that it catches from, and the one that set what it looks at. */
function about(guard: SourceLine, body: readonly SourceLine[]): readonly SourceLine[] {
  const above = body.filter(({ line }) => line < guard.line);
  if (!catches.test(guard.text)) return [...above.slice(-1), guard];
  const start = above.findLastIndex(({ text }) => tries.test(text));
  return [...(start === -1 ? [] : above.slice(start).slice(0, TRIED)), guard];
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\w$]+/gu) ?? []).flatMap(nameParts).map(stem);

/** "delivery" is of "deliver". */
const isAkin = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one)));

const opens =
  /fstream|\bf?open\w*\(|\bOpen\w*\(|File(?:Reader|Stream|Input\w+)|StreamReader|readFile/u;

/** The ways out that are for a failure: those whose guard is about what is said to fail, else the only one. */
export function outcomesOfFailing(
  all: readonly Outcome[],
  words: readonly string[],
  body: readonly SourceLine[],
): readonly Outcome[] {
  const lines = body.filter(({ text }) => /\w/u.test(text));
  const found = all.flatMap((outcome) => {
    const [guard] = outcome.guards;
    if (guard === undefined || !(tested.test(guard.text) || catches.test(guard.text))) return [];
    const near = [...about(guard, lines), outcome.line].flatMap(({ text }) => [
      ...wordsOf(text),
      ...(opens.test(text) ? ['file', 'open', 'read', 'creat'] : []),
    ]);
    const score = words.filter((word) => near.some((other) => isAkin(word, other))).length;
    return [{ outcome, score }];
  });
  const top = Math.max(0, ...found.map(({ score }) => score));
  if (top === 0) return found.length === 1 && words.length === 0 ? found.map(outcomeOf) : [];
  const best = found.filter(({ score }) => score === top).map(outcomeOf);
  return best.length === 1 ? best : [];
}

const outcomeOf = ({ outcome }: { readonly outcome: Outcome }): Outcome => outcome;

/** Whether some lines call a function of the file that raises something itself. */
export function callsRaising(lines: readonly SourceLine[], evidence: Evidence): boolean {
  const { code } = evidence;
  return (code?.kind === 'read' ? code.definitions : []).some(
    (each) =>
      /^(?:function|method)$/u.test(each.kind) &&
      lines.some(({ text }) =>
        new RegExp(`(?<![\\w$])${escapePattern(each.name)}\\(`, 'u').test(text),
      ) &&
      codeOf(each, evidence).some(({ text }) => /\b(?:throw|raise|panic)\b/u.test(text)),
  );
}
