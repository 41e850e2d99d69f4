import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const thing = '(?:channel|chan|queue|buffer|deque|ring|inbox|mailbox|backlog)';
const sized = longPattern`
    \b${thing} (?:\w+ )?(?:has (?:room|space|capacity) for|holds|buffers|can hold|takes|keeps|has a (?:buffer|capacity|size|
    limit) of|is buffered with|is limited to|is capped at|fits) (?:up to |at most |only |a maximum of |max )?(\d[\d_]*)\b|
    \b${thing} of (?:size |capacity |length )?(\d[\d_]*)\b|\b(\d[\d_]*)[- ](?:slot|element|item|entry) ${thing}\b
  `;
const buffered = new RegExp(
  `\\b${thing} (?:is|being) (?:a )?(?:buffered|bounded)|\\bbuffered ${thing}`,
  'u',
);
const unbuffered = new RegExp(
  `\\b${thing} (?:is|being|has) (?:unbuffered|un-buffered|no buffer|not buffered|without (?:a )?buffer)|\\bunbuffered ${thing}`,
  'u',
);

/** Places that make one, and how much fits in; a language's own call each. */
const made: readonly { readonly languages: RegExp; readonly pattern: RegExp }[] = [
  {
    languages: /^go$/u,
    pattern: /\bmake\(chan\s+(?:[^,()]|\([^()]*\))+(?:,\s*([\w.]+(?:\([^()]*\))?))?\)/u,
  },
  { languages: /^rust$/u, pattern: /\b(?:sync_)?channel(?:::<[^>]*>)?\((\w+)?\)/u },
  {
    languages: /^python$/u,
    pattern: /\b(?:Queue|deque)\((?:[^()]*?\b(?:maxsize|maxlen)\s*=\s*(\w+)|\s*(\d+)\s*)?\)/u,
  },
  {
    languages: /^java$/u,
    pattern:
      /\bnew (?:ArrayBlockingQueue|LinkedBlockingQueue|LinkedBlockingDeque|SynchronousQueue)<[^>]*>\((\w+)?\)/u,
  },
  { languages: /^csharp$/u, pattern: /\bChannel\.Create(?:Bounded|Unbounded)<[^>]*>\((\w+)?/u },
];

/** P9 for how much fits in: "the channel has room for 64", against the one place that makes it. */
export const findOtherCapacity = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claimed = capacitySaid(clause);
    const found = claimed === undefined ? undefined : onlyMade(clause, evidence);
    return claimed === undefined || found === undefined || fits(claimed, found, evidence)
      ? undefined
      : {
          claim: clause,
          fact: `It is made ${found.size === undefined ? 'without a size' : `with ${found.size}`}: ${shown(found.line)}.`,
          lines: [found.line.line],
          better: 'Who waits for whom then?',
        };
  });

/** A number, or whether anything fits in at all. */
function capacitySaid(clause: string): string | undefined {
  const number = sized
    .exec(clause)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (number !== undefined) return number.replaceAll('_', '');
  if (unbuffered.test(clause)) return 'none';
  return buffered.test(clause) ? 'some' : undefined;
}

interface Made {
  readonly line: SourceLine;
  readonly size: string | undefined;
}

function fits(claimed: string, { size }: Made, evidence: Evidence): boolean {
  const is = size === undefined ? '0' : numberOf(size, evidence);
  if (claimed === 'some' || claimed === 'none') return (is === '0') === (claimed === 'none');
  return is === undefined || is === claimed;
}

/** Of several the one that is named: "results is a buffered channel". */
function onlyMade(clause: string, evidence: Evidence): Made | undefined {
  const { subject } = evidence;
  const rule = made.find(({ languages }) => languages.test(subject?.languageId ?? ''));
  if (subject === undefined || rule === undefined) return undefined;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const found = all.flatMap((line) => {
    const match = rule.pattern.exec(line.text);
    return match === null ? [] : [{ line, size: match[1] ?? match[2] }];
  });
  const words = clause.split(/[^\w]+/u);
  const named = found.filter(({ line }) => {
    const name = /(\w+)\s*(?::[^=]+)?:?=(?!=)/u.exec(line.text)?.[1];
    return name !== undefined && words.includes(name.toLowerCase());
  });
  const [only, ...others] = named.length > 0 ? named : found;
  return others.length === 0 ? only : undefined;
}

/** A number, or the one that a constant of the file stands for. */
export function numberOf(word: string, { subject }: Evidence): string | undefined {
  if (/^\d[\d_]*$/u.test(word)) return word.replaceAll('_', '');
  if (subject === undefined || !/^\w+$/u.test(word)) return undefined;
  const given = new RegExp(
    `(?:#define\\s+${word}\\s+|(?<![\\w.])${word}\\s*(?::\\s*[\\w:]+\\s*)?(?:\\w+\\s*)?:?=\\s*)\\(?(\\d[\\d_]*)\\)?\\s*(?:;|,|$|//|/\\*|#)`,
    'u',
  );
  const values = sourceLines(subject).flatMap(({ text }) => given.exec(text.trim())?.[1] ?? []);
  return values.length === 1 ? values[0]?.replaceAll('_', '') : undefined;
}
