import type { GrammarLanguage, ReadCodeFacts, StructureKind } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { covers, holds } from '../evidence/sourceLines.ts';
import { counted, inlineCode, lineList, lineRef } from './markdown.ts';
import { isSeveral, returnedValues } from './outline.ts';

/** How many lines of one kind are listed. */
const PLACES = 4;

const shownKinds: readonly { readonly kind: StructureKind; readonly noun: string }[] = [
  { kind: 'condition', noun: 'condition' },
  { kind: 'switch', noun: 'switch' },
  { kind: 'loop', noun: 'loop' },
  { kind: 'comprehension', noun: 'comprehension' },
  { kind: 'try', noun: 'try block' },
  { kind: 'regex', noun: 'regular expression' },
  { kind: 'await', noun: 'await' },
  { kind: 'goroutine', noun: 'goroutine' },
  { kind: 'defer', noun: 'defer' },
];

/** What a selection, or what is named in it, does as its tree shows it: what goes in, what it calls, where it turns, what comes out. */
export function explainStructure(evidence: Evidence): readonly string[] {
  const target = targetLines(evidence);
  if (evidence.code?.kind !== 'read' || target === undefined) return [];
  // What goes into several functions goes into none of them: for those there is the outline.
  if (isSeveral(evidence.code, target)) return [];
  const code = within(evidence.code, target);
  return [inputs(code), calls(code), turns(code), outputs(code)].filter(
    (line) => line !== undefined,
  );
}

/** Of a long selection only what the question names; of a short one all of it. */
function within(code: ReadCodeFacts, target: Lines): ReadCodeFacts {
  const isThere = ({ line }: { readonly line: number }): boolean => holds(target, line);
  if (!covers(code.selection, target)) return code;
  return {
    ...code,
    parameters: code.parameters.filter(isThere),
    calls: code.calls.filter(isThere),
    structures: code.structures.filter(isThere),
    returns: code.returns.filter(isThere),
  };
}

function inputs({ parameters, enclosing, selection }: ReadCodeFacts): string | undefined {
  const inside = [
    ...new Set(parameters.filter(({ inner }) => !inner).map(({ name }) => `\`${name}\``)),
  ];
  if (inside.length > 0) return `In: ${inside.slice(0, 8).join(', ')}.`;
  if (enclosing === undefined || holds(selection, enclosing.lines.from)) return undefined;
  return `Part of \`${enclosing.name}\` (${lineRef(enclosing.lines.from, enclosing.lines.to)}).`;
}

function calls({ calls: found, language }: ReadCodeFacts): string | undefined {
  const byName = new Map<string, number[]>();
  for (const call of found) {
    const name = calledName(call.name, language);
    byName.set(name, [...(byName.get(name) ?? []), call.line]);
  }
  const shown = [...byName]
    .slice(0, 6)
    .map(([name, lines]) => `${inlineCode(name)} (${lineList(lines.slice(0, 3))})`);
  if (shown.length === 0) return undefined;
  const more = byName.size - shown.length;
  return `Calls ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Of a chain of calls only the last: the rest of it is listed for itself. */
function calledName(name: string, language: GrammarLanguage): string {
  if (/[\s(]/u.test(name)) return /[\w$!?]+$/u.exec(name)?.[0] ?? name;
  return language === 'php' && name.startsWith('$')
    ? name.replaceAll('.', '->')
    : name.replace(/<>$/u, '');
}

/** Rust has no block for it: the sign hands an error on. */
const nounIn = (language: GrammarLanguage, kind: StructureKind): string | undefined =>
  language === 'rust' && kind === 'try' ? '`?` operator' : undefined;

/** "L3, L4, L9, L12 and more" */
function firstLines(lines: readonly number[]): string {
  const all = [...new Set(lines)].sort((a, b) => a - b);
  const [last] = all.slice(PLACES);
  return last === undefined
    ? lineList(all)
    : `${all
        .slice(0, PLACES)
        .map((line) => lineRef(line))
        .join(', ')} and more`;
}

function turns({ structures, language }: ReadCodeFacts): string | undefined {
  const shown = shownKinds.flatMap(({ kind, noun }) => {
    const lines = structures.filter((found) => found.kind === kind).map(({ line }) => line);
    return lines.length === 0
      ? []
      : [`${counted(lines.length, nounIn(language, kind) ?? noun)} (${firstLines(lines)})`];
  });
  return shown.length === 0 ? undefined : `Turns at ${shown.join(', ')}.`;
}

function outputs({ returns }: ReadCodeFacts): string | undefined {
  const shown = returnedValues(returns)
    .slice(0, 4)
    .map(({ text, lines }) =>
      text === '' ? `nothing (${lineList(lines)})` : `${inlineCode(text)} (${lineList(lines)})`,
    );
  return shown.length === 0 ? undefined : `Out: ${shown.join(', or ')}.`;
}
