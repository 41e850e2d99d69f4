import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { saidToBe } from '../../evidence/saidToBe.ts';
import { sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';

/** Shells, and which of them a first line names. "Shell" and "sh" are said of any. */
const shells: readonly {
  readonly title: string;
  readonly words: string;
  readonly first: RegExp;
}[] = [
  { title: 'Bash', words: 'bash', first: /\bbash\b/u },
  { title: 'Zsh', words: 'zsh', first: /\bzsh\b/u },
  { title: 'fish', words: 'fish', first: /\bfish\b/u },
  { title: 'KornShell', words: 'ksh|korn ?shell', first: /\b[a-z]*ksh\b/u },
  {
    title: 'a POSIX `sh`',
    words: '(?:posix|bourne|plain) (?:sh|shell)|posix|dash|/bin/sh',
    first: /\b(?:sh|dash|ash)\b/u,
  },
];

const readers = shells.map((shell) => ({
  shell,
  isSaid: saidToBe({ words: shell.words, isWord: false, isDoer: false }),
}));

/** P4 for a shell: "as this runs in zsh", in a script whose first line says another. */
export function findOtherShell(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || !/^shell/u.test(subject.languageId)) return undefined;
  const [line] = sourceLines(subject);
  const actual = line?.text.startsWith('#!')
    ? shells.find(({ first }) => first.test(line.text))
    : undefined;
  if (line === undefined || actual === undefined) return undefined;
  const wording = wordingOf(question);
  const claimed = readers.find(({ shell, isSaid }) => shell !== actual && isSaid(wording))?.shell;
  // Who names both compares them.
  if (claimed === undefined || new RegExp(`\\b(?:${actual.words})\\b`, 'u').test(wording.plain))
    return undefined;
  return {
    claim: `this is for ${claimed.title}`,
    fact: `Its first line asks for ${actual.title}: ${shown(line)}.`,
    lines: [line.line],
    follows: `What ${claimed.title} alone knows cannot be relied on here.`,
  };
}
