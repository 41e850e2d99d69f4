/** Texts of shapes that are hard on whoever reads them, each as long as is wanted. */
export interface HostileShape {
  readonly name: string;
  /** @param units UTF-16 units, about */
  readonly make: (units: number) => string;
}

const repeated =
  (part: string, head = '', foot = '') =>
  (units: number): string =>
    head +
    part.repeat(Math.max(0, Math.ceil((units - head.length - foot.length) / part.length))) +
    foot;

const nested = (units: number): string => {
  const depth = Math.floor(units / 12);
  return `{"options":${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}}`;
};

const shapes: Readonly<Record<string, (units: number) => string>> = {
  'empty lines': repeated('\n'),
  'short lines': repeated('a\n'),
  'short lines in an edit block': repeated('a\n', '```edit path=a.go\n'),
  'short lines in an open pair': repeated('a\n', '```edit path=a.go\n<<<<<<< SEARCH\n'),
  'dividers in a pair': repeated(
    '=======\n',
    '```edit path=a\n<<<<<<< SEARCH\n',
    '>>>>>>> REPLACE\n```',
  ),
  'short lines in a diff': repeated(' a\n', '```diff\n@@ -1 +1 @@\n-b\n', '```'),
  'short lines in an ask block': repeated('a\n', '```ask\n'),
  'options in an ask block': repeated('- a\n', '```ask\nWhich?\n', '```'),
  'questions in an ask block': repeated('a? ', '```ask\n', '\n```'),
  'deep JSON in an ask block': (units) => `\`\`\`ask\n${nested(units)}\n\`\`\``,
  'deep JSON': nested,
  'one line': repeated('a'),
  'one line of words': repeated('word '),
  'one line of blanks': repeated(' '),
  'blanks, then a word': repeated(' ', '', 'a'),
  backticks: repeated('`'),
  'backtick fences': repeated('```\n'),
  'ask fences': repeated('```ask\n'),
  'edit fences': repeated('```edit path=a\n'),
  'edit pairs': repeated(
    '<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n',
    '```edit path=a\n',
    '```',
  ),
  'search marks': repeated('<<<<<<< SEARCH\n'),
  'hunk heads': repeated('@@ -1 +1 @@\n-a\n+b\n', '```diff\n', '```'),
  tildes: repeated('~~~\n'),
  'less-than signs': repeated('<'),
  'open brackets': repeated('('),
  quotes: repeated('"'),
  'quote pairs': repeated('"a" \'b\' `c` '),
  'lone CR and LF': repeated('\r\n\n\r'),
  'lone CR': repeated('a\r'),
  CRLF: repeated('a\r\n'),
  'astral characters': repeated('😀'),
  'lone surrogates': repeated('\ud83d'),
  'joined emoji': repeated('👩‍👩‍👧'),
  'line separators': repeated('a\u2028'),
  'control characters': repeated('\u0000\u0007\u001b['),
  'escape sequences': repeated('\u001b[31m\u001b]0;a'),
  'question marks': repeated('a?  '),
  'dots and letters': repeated('a.b_c-'),
  'words and digits': repeated('line 12, L3-4 '),
  'a list': repeated('- a\n'),
  assumptions: repeated('Assuming: a\n'),
  stars: repeated('*'),
  'YAML anchors': repeated('- &a [*a,*a]\n'),
  'YAML nesting': repeated('['),
  'a stack trace': repeated('    at f (/a/b.ts:1:2)\n', 'Error: a\n'),
  'a trace of Python': repeated(
    '  File "/a/b.py", line 3, in f\n',
    'Traceback (most recent call last):\n',
  ),
};

export const hostileShapes: readonly HostileShape[] = Object.entries(shapes).map(
  ([name, make]) => ({ name, make }),
);
