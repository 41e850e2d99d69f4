/** Fences, backticks, and examples as docstrings have them: a prompt, its call and the lines up to the next blank one. */
const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`|^[ \t]*>>>.*(?:\n(?![ \t]*$).*)*/gmu;

/** Changes words and leaves code alone. */
export function outsideCode(text: string, change: (words: string) => string): string {
  let changed = '';
  let end = 0;
  for (const { 0: span, index } of text.matchAll(code)) {
    changed += change(text.slice(end, index)) + span;
    end = index + span.length;
  }
  return changed + change(text.slice(end));
}

/** Does it hold more than words: a block of code or an example? */
export const isCode = (text: string): boolean => /```|^[ \t]*>>>/mu.test(text);
