/** The note at the head of a document, for those who read it there. */
const NOTE = /^<!--.*?-->\n/su;

const HOLE = /\{\{(\w+)\}\}/gu;

/**
 * A document of the prompt with its holes `{{name}}` filled, without the note at its head and its last line end. Values are
 * literal: what looks like a hole in one stays as it is.
 */
export function fillDocument(
  document: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const body = document.replace(NOTE, '').replace(/\n$/u, '');
  return body.replace(HOLE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills {{${name}}}.`);
    return value;
  });
}
