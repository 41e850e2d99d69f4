import type { Evidence } from '../evidence/evidence.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';

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

const neverRead = (evidence: Evidence) =>
  evidence.code?.kind !== 'read' || isToBeWritten(evidence)
    ? undefined
    : evidence.code.unused.find(
        ({ name, kind }) => kind !== 'local' && !name.startsWith('_') && !handedIn.has(name),
      );

/** A body that only says that there is none yet, or leaves it to others. */
const isToBeWritten = ({ subject, code }: Evidence): boolean =>
  subject !== undefined &&
  code?.kind === 'read' &&
  code.calls.length === 0 &&
  /\b(?:pass|NotImplemented\w*|todo!|unimplemented!|abstract|TODO)\b|\.\.\.\s*$/mu.test(
    subject.text,
  );
