type Option = {
  readonly text: string;
  readonly lines?: { readonly from: number; readonly to: number };
};

const failing: Readonly<Record<string, string>> = {
  go: 'It returns an error or panics',
  rust: 'It does not compile or panics',
  javascript: 'It throws an error',
  typescript: 'It throws an error',
  tsx: 'It throws an error',
  javascriptreact: 'It throws an error',
  typescriptreact: 'It throws an error',
  java: 'It throws an exception',
  csharp: 'It throws an exception',
  c: 'It does not compile or crashes',
  cpp: 'It does not compile or crashes',
  shell: 'It prints an error',
  shellscript: 'It prints an error',
};

/** What code can do that it should not, in the language's own words. */
export const symptomOptions = (languageId: string): readonly Option[] => [
  { text: failing[languageId] ?? 'It raises an error' },
  {
    text: languageId.startsWith('shell') ? 'It does the wrong thing' : 'It returns a wrong result',
  },
  { text: 'It is too slow' },
  { text: 'It does nothing' },
];

const messages: Readonly<Record<string, readonly string[]>> = {
  go: ['A compile error', 'A returned error', 'A panic'],
  rust: ['A compile error', 'A panic', 'A returned `Err`'],
  c: ['A compile error', 'A crash or signal', 'A wrong return code'],
  cpp: ['A compile error', 'A crash or signal', 'A thrown exception'],
  java: ['A compile error', 'A thrown exception', 'A failing test'],
  csharp: ['A compile error', 'A thrown exception', 'A failing test'],
  shell: ['A message on standard error', 'A non-zero exit code', 'No message'],
};

/** Where an error can come from: the person pastes the text, or picks the kind. */
export const errorOptions = (languageId: string): readonly Option[] =>
  (
    messages[languageId === 'shellscript' ? 'shell' : languageId] ?? [
      'An error when it starts',
      'An error while it runs',
      'A failing test',
    ]
  ).map((text) => ({ text }));

export const expectationOptions: readonly Option[] = [
  { text: 'A different value' },
  { text: 'A different order' },
  { text: 'More or fewer entries' },
];

export const inputOptions: readonly Option[] = [
  { text: 'With every input' },
  { text: 'Only with some inputs' },
  { text: 'Only under load or after a while' },
];

export const goalOptions: readonly Option[] = [
  { text: 'Faster' },
  { text: 'Shorter' },
  { text: 'Safer against bad input' },
  { text: 'Clearer names' },
];
