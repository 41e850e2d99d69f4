import type { Definition, ReadCodeFacts } from '../../protocol/codeFacts.ts';
import { hasBody } from '../evidence/aim.ts';
import { describedAs } from '../evidence/describedAs.ts';
import type { Evidence, Subject } from '../evidence/evidence.ts';
import { covers, holds } from '../evidence/sourceLines.ts';
import { inlineCode, lineRef, plainWords } from './markdown.ts';

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
function outermost({ definitions, selection }: ReadCodeFacts): readonly Definition[] {
  const within = definitions.filter(hasBody).filter(({ lines }) => covers(selection, lines));
  return within.filter((each) => !within.some((other) => isInside(each, other)));
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
  const shown = own.slice(0, 3).map(({ text, line }) => `${inlineCode(text)} (${lineRef(line)})`);
  return shown.length === 0 ? undefined : `Out: ${shown.join(', or ')}.`;
}
