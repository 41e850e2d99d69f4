type Parts = readonly (string | number)[];

type Pattern = (lines: TemplateStringsArray, ...parts: Parts) => RegExp;

/** The source of a regular expression, or a part of one, on several lines: where a line ends, and its indent, do not count. */
export const longSource = ({ raw }: TemplateStringsArray, ...parts: Parts): string =>
  String.raw({ raw: raw.map((line) => line.replace(/\n\s*/gu, '')) }, ...parts);

/** As `longPattern`, with other flags. */
export const longPatternWith =
  (flags: string): Pattern =>
  (lines, ...parts) =>
    new RegExp(longSource(lines, ...parts), flags);

/** A regular expression on several lines, as `longSource` reads them. */
export const longPattern: Pattern = longPatternWith('u');
