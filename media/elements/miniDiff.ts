import { element, unseen } from '../dom.ts';
import { visible } from '../hiddenCharacters.ts';
import { say } from '../words.ts';
import type { DiffLine } from './lineDiff.ts';

const kinds = {
  same: { class: 'af-ln', sign: '', words: '' },
  added: { class: 'af-ln is-add', sign: '+', words: 'edit.added' },
  removed: { class: 'af-ln is-del', sign: '−', words: 'edit.removed' },
} as const;

const marks = (name: 'b' | 'i', text: string): HTMLElement =>
  element(name, { 'aria-hidden': 'true' }, text);

function diffLine({ kind, text, at }: DiffLine, first: number | undefined): HTMLElement {
  const { class: name, sign, words } = kinds[kind];
  return element(
    'span',
    { class: name },
    marks('b', first === undefined ? '' : `${first + at}`),
    marks('i', sign),
    element('code', {}, words === '' ? undefined : unseen(say(words)), ...visible(text)),
  );
}

const indentOf = (text: string): string => /^[ \t]*/u.exec(text)?.[0] ?? '';

/** Whitespace that every line begins with: deep in a file it would push the change out of a narrow panel. */
function sharedIndent(lines: readonly DiffLine[]): number {
  const indents = lines.filter(({ text }) => text.trim() !== '').map(({ text }) => indentOf(text));
  const [first = '', ...others] = indents;
  let length = first.length;
  for (const indent of others) {
    while (!indent.startsWith(first.slice(0, length))) length -= 1;
  }
  return length;
}

/**
 * A change as lines, without the indentation that all of them share.
 *
 * @param first number of the first old line, where it is known
 */
export const miniDiff = (
  lines: readonly DiffLine[],
  first: number | undefined,
  label: string,
): HTMLElement => {
  const indent = sharedIndent(lines);
  return element(
    'div',
    { class: 'af-pre af-diff', tabindex: 0, role: 'group', 'aria-label': label },
    ...lines.map((line) => diffLine({ ...line, text: line.text.slice(indent) }, first)),
  );
};
