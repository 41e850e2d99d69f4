type Pattern = (lines: TemplateStringsArray) => RegExp;

/** As `longPattern`, with other flags. */
export const longPatternWith =
  (flags: string): Pattern =>
  ({ raw }) =>
    new RegExp(raw.join('').replace(/\n\s*/gu, ''), flags);

/** A regular expression on several lines: where a line ends, and how far the next one is indented, does not count. */
export const longPattern: Pattern = longPatternWith('u');
