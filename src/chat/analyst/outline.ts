import type { Definition, ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { hasBody } from '../evidence/aim.ts';
import { describedAs } from '../evidence/describedAs.ts';
import type { Evidence, Subject } from '../evidence/evidence.ts';
import { covers, holds } from '../evidence/sourceLines.ts';
import { inlineCode, lineList, lineRef, plainWords } from './markdown.ts';

/** At most so many; who selects more is told how many there are. */
const LISTED = 10;

/** What a selection of several functions and classes holds, one item each: its name, its description, what goes in and out. */
export function outlineOf({ code, subject }: Evidence): readonly string[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  const outer = outermost(code);
  if (outer.length < 2) return [];
  const items = outer.slice(0, LISTED).map((each) => outlineItem(each, code, subject));
  const more = outer.length - items.length;
  return more > 0 ? [...items, `…and ${more} more.`] : items;
}

/** What the selection holds whole, and nothing else in it holds. */
export function outermost({ definitions, selection }: ReadCodeFacts): readonly Definition[] {
  const within = definitions.filter(hasBody).filter(({ lines }) => covers(selection, lines));
  return within.filter((each) => !within.some((other) => isInside(each, other)));
}

/** Whether some lines hold more than one function that stands in no other. */
export function isSeveral({ definitions }: ReadCodeFacts, target: Lines): boolean {
  const own = definitions.filter(
    ({ kind, lines }) => (kind === 'function' || kind === 'method') && covers(target, lines),
  );
  return own.filter((each) => !own.some((other) => isInside(each, other))).length > 1;
}

/** What comes back, each value once with all its lines. */
export function returnedValues(
  returns: ReadCodeFacts['returns'],
): readonly { readonly text: string; readonly lines: readonly number[] }[] {
  const byText = new Map<string, number[]>();
  for (const { text, line } of returns) {
    // A chain on several lines is shown on one, and as it is written.
    const value = text.replace(/ (?=\??\.\w)/gu, '').replace(/^\( (?=<)/u, '(');
    byText.set(value, [...(byText.get(value) ?? []), line]);
  }
  return [...byText].map(([text, lines]) => ({ text, lines }));
}

const isInside = (inner: Definition, outer: Definition): boolean =>
  inner !== outer &&
  covers(outer.lines, inner.lines) &&
  inner.lines.to - inner.lines.from < outer.lines.to - outer.lines.from;

function outlineItem(definition: Definition, code: ReadCodeFacts, subject: Subject): string {
  const { name, kind, lines } = definition;
  const described = describedAs(lines, subject);
  const parts = [
    described === undefined ? undefined : `${plainWords(described)}.`,
    ...(kind === 'class' || kind === 'type'
      ? [members(definition, code)]
      : [takes(definition, code), returns(definition, code)]),
  ].filter((part) => part !== undefined);
  const said = parts.length === 0 ? '' : `: ${parts.join(' ')}`;
  return `**${lineRef(lines.from, lines.to)}** \`${name}\`${said}`;
}

function members(outer: Definition, { definitions }: ReadCodeFacts): string | undefined {
  const inside = definitions.filter(
    (each) => (each.kind === 'function' || each.kind === 'method') && isInside(each, outer),
  );
  const shown = inside.slice(0, 6).map(({ name, lines }) => `\`${name}\` (${lineRef(lines.from)})`);
  if (shown.length === 0) return undefined;
  return `Has ${shown.join(', ')}${inside.length > shown.length ? '…' : ''}.`;
}

function takes({ lines }: Definition, { parameters }: ReadCodeFacts): string | undefined {
  const own = parameters
    .filter(({ line, inner }) => !inner && holds(lines, line))
    .map(({ name }) => `\`${name}\``);
  return own.length === 0 ? undefined : `In: ${[...new Set(own)].slice(0, 6).join(', ')}.`;
}

function returns({ lines }: Definition, { returns: all }: ReadCodeFacts): string | undefined {
  const own = all.filter(({ line, text }) => holds(lines, line) && text !== '');
  const shown = returnedValues(own)
    .slice(0, 3)
    .map(({ text, lines: at }) => `${inlineCode(text)} (${lineList(at)})`);
  return shown.length === 0 ? undefined : `Out: ${shown.join(', or ')}.`;
}
