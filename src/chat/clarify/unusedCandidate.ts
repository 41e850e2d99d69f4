import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';

type Unused = ReadCodeFacts['unused'][number];

/** Handed in by whoever calls back, wanted or not. */
const handedIn: ReadonlySet<string> = new Set(
  `self cls this args kwargs e ev evt event ctx context req request res response next sender t w r i index key props state
action signal options opts env argc argv done cb`.split(/\s+/u),
);

/**
 * E3: something that a function takes or counts with, and never reads, where the result is called wrong. In functions from
 * which a step was deleted an unused argument stands 41 times against 2 in whole ones (FPBench, arXiv 2508.03622).
 */
export function askUnused(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const unused = isAboutResult(evidence) && !isShown(evidence) ? neverRead(evidence) : undefined;
  if (unused === undefined) return undefined;
  const { name, line } = unused;
  return candidate(
    'expected-behaviour',
    {
      text: `\`${name}\` is never used: is a step missing here?`,
      why: `\`${name}\` (L${line}) changes nothing as the code stands; with the missing step the result would be another.`,
      because: `\`${name}\` is taken and never read.`,
      assumption: `\`${name}\` is meant to be unused.`,
    },
    [
      { text: `Yes, the result should depend on \`${name}\``, lines: { from: line, to: line } },
      { text: `No, \`${name}\` is only there for the caller` },
    ],
    question.states.observed && question.states.expected ? 0.5 : 1.25,
  );
}

const isAboutResult = ({ question: { intent, complaint, states } }: Evidence): boolean =>
  intent === 'fix' && (complaint === 'wrong' || complaint === 'unspecific') && !states.error;

const neverRead = (evidence: Evidence): Unused | undefined => {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || isToBeWritten(evidence)) return undefined;
  const lines = subject === undefined ? [] : sourceLines(subject);
  return code.unused.find(
    (unused) =>
      unused.kind !== 'local' &&
      !unused.name.startsWith('_') &&
      !handedIn.has(unused.name) &&
      !isAsForeseen(unused, lines) &&
      !namesElsewhere(evidence, unused),
  );
};

/** Its place in the signature is another's choice: what is overridden, and the type of a function. */
function isAsForeseen({ name, line }: Unused, lines: readonly SourceLine[]): boolean {
  const [before = '', own = ''] = [line - 1, line].map(
    (at) => lines.find((each) => each.line === at)?.text,
  );
  return (
    /^\s*@override\b/iu.test(before) ||
    /(?:@Override|\boverride)\b/u.test(own) ||
    isReceiver(name, own) ||
    functionTypes(own).some((type) => wholeWord(name).test(type))
  );
}

/** What a method of Go belongs to has to be named nowhere in it. */
const isReceiver = (name: string, text: string): boolean =>
  new RegExp(`^\\s*func \\(${escapePattern(name)} `, 'u').test(text);

/** "worker: (payload: T) => Promise<void>": its parameters are names for the reader. */
const functionTypes = (text: string): readonly string[] =>
  text.match(
    /(?:\w\??:|\btype \w+ =) ?\([^()]{1,200}\) ?=> ?(?:[A-Z]|(?:void|string|number|boolean|unknown|never|any)\b)/gu,
  ) ?? [];

/** The question speaks by name of something that lies outside of the function in which it stands. */
function namesElsewhere({ code, question }: Evidence, { line }: Unused): boolean {
  if (code?.kind !== 'read') return false;
  const others = code.definitions.filter(
    ({ lines, name }) => name.length > 2 && (lines.from > line || lines.to < line),
  );
  return others.some(({ name }) => wholeWord(name).test(question.text));
}

/** A body that only says that there is none yet, or leaves it to others. */
const isToBeWritten = ({ subject, code }: Evidence): boolean =>
  subject !== undefined &&
  code?.kind === 'read' &&
  code.calls.length === 0 &&
  /\b(?:pass|NotImplemented\w*|todo!|unimplemented!|abstract|TODO)\b|\.\.\.\s*$/mu.test(
    subject.text,
  );
