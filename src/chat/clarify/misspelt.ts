import type { Finding, GrammarLanguage, ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isOneEditApart } from '../evidence/normalise.ts';
import { wholeWord } from '../evidence/sourceLines.ts';
import { longPatternWith } from '../longPattern.ts';

/** Where a name that nothing binds is found out only when the line runs. */
const lateBinding: ReadonlySet<GrammarLanguage> = new Set([
  'python',
  'javascript',
  'typescript',
  'tsx',
]);

/** Shorter names are one letter from too many others. */
const SHORTEST = 4;

/** Members that may come from elsewhere: from a base, or by way of their names. */
const membersFromElsewhere = longPatternWith('mu')`
    \bclass\s+\w+\s*\((?!\s*(?:object)?\s*\))|\bextends\b|^\s*use\s+\w+\s*;|setattr|__getattr|__dict__|__get\b|
    Object\.assign\(\s*this|\[name\]|@dataclass|NamedTuple
  `;

const member = /(?<![\w$.>])(?:self\.|this\.|\$this->)#?([A-Za-z_]\w*)/gu;
const assigned = /(?:self\.|this\.|\$this->)#?([A-Za-z_]\w*)\s*(?::[^=\n]{1,60})?=(?!=)/gu;
const declared =
  /\b(?:private|protected|public|readonly|var)\s[^;(){}$\n]{0,60}\$([A-Za-z_]\w*)|^\s+#?([A-Za-z_]\w*)\s*(?::[^=\n]{1,60})?(?:=(?!=)|;)/gmu;

/** A name that stands once, that nothing in the file defines, and one letter from one that the file does define. */
export function misspeltNames({ code, subject }: Evidence): readonly Finding[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  const { text } = subject;
  const names = [...unboundNames(code, text), ...unknownMembers(code, text)];
  if (names.length === 0) return [];
  const once = onceIn(text);
  return names
    .filter(({ name }) => once.has(name))
    .flatMap(({ name, meant }) => {
      const start = text.search(wholeWord(name));
      const line = text.slice(0, start).split('\n').length;
      return start < 0 ? [] : [findingOf({ name, meant, start, line })];
    });
}

/** The words that stand in a text only once. */
function onceIn(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[A-Za-z_]\w*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([word]) => word));
}

interface Misspelt {
  readonly name: string;
  readonly meant: string;
}

const findingOf = ({
  name,
  meant,
  start,
  line,
}: Misspelt & { readonly start: number; readonly line: number }): Finding => ({
  rule: 'misspelt-name',
  from: line,
  to: line,
  certain: true,
  message: `Nothing defines \`${name}\`; what this file defines is \`${meant}\`.`,
  why: 'The line fails when it is reached.',
  fixTitle: `Use ${meant}`,
  fix: [{ start, end: start + name.length, newText: meant }],
});

function unboundNames(
  { language, unbound, identifiers }: ReadCodeFacts,
  text: string,
): readonly Misspelt[] {
  if (!lateBinding.has(language) || /\bimport\s+\*/u.test(text)) return [];
  const missing = new Set(unbound.map(({ name }) => name));
  const bound = identifiers.map(({ name }) => name).filter((name) => !missing.has(name));
  // The rows beside a row may come from a file that is not shown.
  return [...missing].flatMap((name) =>
    nearOf(
      name,
      bound.filter((other) => other !== `${name}s` && name !== `${other}s`),
    ),
  );
}

/** `self.itmes`, where `self.items` is assigned. */
function unknownMembers(
  { language, definitions }: ReadCodeFacts,
  text: string,
): readonly Misspelt[] {
  if (!lateBinding.has(language) && language !== 'php') return [];
  const used = namesIn(text, member);
  if (used.size === 0 || membersFromElsewhere.test(text)) return [];
  const known = new Set([
    ...namesIn(text, assigned),
    ...namesIn(text, declared),
    ...definitions.filter(({ kind }) => kind === 'method' || kind === 'function').map(nameOf),
  ]);
  return [...used].filter((name) => !known.has(name)).flatMap((name) => nearOf(name, [...known]));
}

const nameOf = ({ name }: { readonly name: string }): string => name;

const namesIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''));

function nearOf(name: string, known: readonly string[]): readonly Misspelt[] {
  if (name.length < SHORTEST) return [];
  const near = [...new Set(known)].filter(
    (other) => other.length >= SHORTEST && isOneEditApart(name, other),
  );
  const [meant] = near;
  return meant === undefined || near.length > 1 ? [] : [{ name, meant }];
}
