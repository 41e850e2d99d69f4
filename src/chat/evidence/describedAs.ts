import type { Lines } from '../../protocol/parsed.ts';
import type { Subject } from './evidence.ts';
import { sourceLines } from './sourceLines.ts';

/** Lines above a definition, or below its first, in which its description is looked for. */
const NEAR = 6;
/** Characters of a first sentence. */
const LONGEST = 160;

const COMMENT = /^\s*(?:\/\/[/!]?|\/\*\*?|\*(?!\/)|#(?![![]))\s?(.*?)(?:\*\/)?\s*$/u;
/** What may stand between a description and what it describes. */
const DECORATION = /^\s*(?:@|#\[|\[\w|export\s*$|\*\/\s*$)/u;
const DOCSTRING = /^\s*[rRuU]?(?:"""|''')\s*(.*?)(?:"""|''')?\s*$/u;
/** What a tool is told rather than a reader, or code that was commented out. */
const TOLD_TO_A_TOOL =
  /^(?:<\/?\w+>?$|eslint|biome|type:|noqa|pylint|TODO|FIXME|-{3,}|={3,})|[;{}]\s*$/u;

/** The first sentence of what a definition's own comment or docstring says of it, if it says anything. */
export function describedAs(lines: Lines, subject: Subject): string | undefined {
  const words = docstring(lines, subject) ?? comment(lines, subject);
  const [sentence] = /^.*?[.!?](?=\s|$)/u.exec(words ?? '') ?? [words];
  return sentence === undefined || sentence.length > LONGEST || !/\p{L}{2} /u.test(sentence)
    ? undefined
    : sentence.replace(/[.\s]+$/u, '');
}

function docstring({ from, to }: Lines, subject: Subject): string | undefined {
  if (subject.languageId !== 'python') return undefined;
  const body = sourceLines(subject).slice(from, Math.min(to, from + NEAR));
  const at = body.findIndex(({ text }) => DOCSTRING.test(text));
  if (
    at === -1 ||
    !body.slice(0, at).every(({ text }) => /^\s*(?:[\w*]+.*,|\).*:)?\s*$/u.test(text))
  )
    return undefined;
  const first = DOCSTRING.exec(body[at]?.text ?? '')?.[1] ?? '';
  return first === '' ? body[at + 1]?.text.trim() : first;
}

function comment({ from }: Lines, subject: Subject): string | undefined {
  const above = sourceLines(subject)
    .slice(Math.max(0, from - 1 - NEAR * 2), from - 1)
    .map(({ text }) => text)
    .filter((text) => !DECORATION.test(text));
  const start = above.findLastIndex((text) => !COMMENT.test(text)) + 1;
  const words = above
    .slice(start)
    .map((text) => COMMENT.exec(text)?.[1]?.trim() ?? '')
    .filter((text) => text !== '');
  const tag = words.findIndex((text) => /^[@\\]\w/u.test(text));
  const prose = tag === -1 ? words : words.slice(0, tag);
  return prose.length === 0 || prose.some((text) => TOLD_TO_A_TOOL.test(text))
    ? undefined
    : prose.join(' ');
}
