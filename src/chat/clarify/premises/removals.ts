import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import type { Outcome } from './outcomes.ts';

/** Calls that remove something and mind nothing where it is not there, and what then comes of them. */
interface Removal {
  readonly text: RegExp;
  readonly ends: readonly string[];
  readonly languages: RegExp;
  /** What the receiver, `NAME`, is declared as, where others of that call do mind. */
  readonly of?: string;
}

const typeAfter = 'NAME\\b[^\\n]{0,60}\\b(?:Weak|Hash|BTree|IndexMap)?(?:Map|Set)\\b';
const typeBefore = '(?:Map|Dictionary|Set)<[^\\n]{0,60}(?<!\\w)NAME\\b';

const removals: readonly Removal[] = [
  {
    text: /(\w+)\.delete\([^(),]+\);?\s*$/u,
    ends: ['false', 'null'],
    languages: /^(?:javascript|typescript|tsx|javascriptreact|typescriptreact)$/u,
    of: typeAfter,
  },
  {
    text: /(\w+)\.(?:remove|Remove|TryRemove)\([^()]+\);?\s*$/u,
    ends: ['false', 'null'],
    languages: /^(?:java|csharp)$/u,
    of: typeBefore,
  },
  { text: /(\w+)\.remove\([^()]+\);?\s*$/u, ends: ['null'], languages: /^rust$/u, of: typeAfter },
  {
    text: /(\w+)\.(?:pop\([^(),]+,[^(),]+\)|discard\([^(),]+\))/u,
    ends: ['null'],
    languages: /^python$/u,
  },
  {
    text: /(\w+)\.delete(?:\(| )\s*:?\w+\)?\s*$/u,
    ends: ['null'],
    languages: /^ruby$/u,
    of: 'NAME\\s*=\\s*(?:\\{|\\[|Hash|Set|Concurrent)',
  },
  { text: /\bdelete\((\w[\w.]*),/u, ends: ['null'], languages: /^go$/u },
  { text: /\bunset\((\$\w+)/u, ends: ['null'], languages: /^php$/u },
  {
    text: /(\w+)\.erase\((?!\s*(?:it\b|\w*iter|\w*pos|std::|found|where))\w+\)/u,
    ends: ['0', 'null'],
    languages: /^cpp$/u,
    of: '(?:map|set)\\s*<[^\\n]{0,80}\\bNAME\\b',
  },
];

/** Braces and what keeps others out. */
const around = longPattern`
    ^\s*(?:[{}]|end|pass|(?:lock|synchronized)\b.*|with\b.*:|.*(?:lock_guard|scoped_lock|unique_lock)\b.*|
    .*[lL]ock\(\).*|.*\.synchronize\b.*|"""[^"]*"""|return(?: null| None)?)?;?\s*$
  `;

/** All that a body does is to remove something that may not be there. */
export function byRemoving(
  all: readonly Outcome[],
  body: readonly SourceLine[],
  { subject }: Evidence,
): Outcome | undefined {
  const [line, ...others] = body.filter(({ text }) => !around.test(text));
  if (line === undefined || others.length > 0 || subject === undefined) return undefined;
  const found = removals.find(
    ({ languages, text }) => languages.test(subject.languageId) && text.test(line.text),
  );
  const name = found?.text.exec(line.text)?.[1] ?? '';
  const isOfThat =
    found?.of === undefined ||
    new RegExp(found.of.replaceAll('NAME', name), 'u').test(subject.text.slice(0, 100_000));
  const isPlain = all.every(({ guards }) => guards.length === 0);
  return found === undefined || !isOfThat || !isPlain
    ? undefined
    : { line, ends: found.ends, guards: [] };
}
