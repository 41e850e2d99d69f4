import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { numberOf } from './capacityClaims.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const runs = longPattern`
    \b(?:loops?|it|this|that|for|while|body|which|\w+\(\)) (?:\w+ )?(?:goes (?:round|around|through)|runs|is run|iterates|
    loops|repeats|is repeated|is executed|executes|makes|does|spins|turns|tries|
    retries)(?: for)?(?: exactly| always| only| at most| up to)? (\w+)(?: (?:times|iterations|rounds|passes|turns|steps|
    attempts|tries))\b
  `;

const written: Readonly<Record<string, string>> = {
  once: '1',
  twice: '2',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** Where a loop begins, if that is written, and where it ends. */
const counted: readonly { readonly form: RegExp; readonly takesLast: boolean }[] = [
  {
    form: /\bfor\s*\(?\s*(?:[\w:<> ]+?\s)?\w+\s*:?=\s*(\d+)\s*;\s*\w+\s*(?:<|!=)\s*(\w+)\s*;\s*(?:\+\+\w+|\w+\s*(?:\+\+|\+=\s*1))/u,
    takesLast: false,
  },
  {
    form: /\bfor\s*\(?\s*(?:[\w:<> ]+?\s)?\w+\s*:?=\s*(\d+)\s*;\s*\w+\s*<=\s*(\w+)\s*;\s*(?:\+\+\w+|\w+\s*(?:\+\+|\+=\s*1))/u,
    takesLast: true,
  },
  { form: /\brange\(\s*(?:(\d+)\s*,\s*)?(\w+)\s*\)/u, takesLast: false },
  { form: /\bin\s+\(?(\d+)\.\.\.?(\w+)\)?\s*(?:\{|\.|$)/u, takesLast: false },
  { form: /\bin\s+\(?(\d+)\.\.=(\w+)|\bin\s+\{(?=\d+\.\.\d+\})(\d+)\.\.(\d+)/u, takesLast: true },
  { form: /()\b(\w+)\.times\b/u, takesLast: false },
];

/** P11 for how often a loop goes round: "TAPS times", where it begins at one. */
export const findOtherTimes = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const said = runs.exec(clause)?.[1];
    if (said === undefined) return undefined;
    const code = codeSaid(clause, evidence);
    const wanted = asNumber(said, evidence);
    // What counts down may go round as often as any.
    const loops = code
      .filter(({ text }) => isLoop.test(text) && !/--|-= ?1/u.test(text))
      .map((line) => ({ line, times: timesOf(line, evidence) }));
    const [first] = loops;
    if (wanted === undefined || first === undefined) return undefined;
    if (loops.some(({ times }) => times === undefined || times === wanted)) return undefined;
    return {
      claim: `the loop goes round ${said} times`,
      fact: `It goes round ${first.times} times: ${shown(first.line)}.`,
      lines: [first.line.line],
    };
  });

const isLoop = /\b(?:for|foreach|while|until|loop)\b|\.(?:times|each\w*|map|forEach)\b/u;

function asNumber(word: string, evidence: Evidence): number | undefined {
  const plain = written[word] ?? word;
  if (/^\d+$/u.test(plain)) return Number(plain);
  // Clauses are in lower case.
  const spelled = new RegExp(`\\b${plain}\\b`, 'iu').exec(evidence.subject?.text ?? '')?.[0];
  const value = spelled === undefined ? undefined : numberOf(spelled, evidence);
  return value === undefined ? undefined : Number(value);
}

function timesOf({ text }: SourceLine, evidence: Evidence): number | undefined {
  const found = counted.find(({ form }) => form.test(text));
  const [from = '0', to] = (found?.form.exec(text) ?? []).slice(1).filter(isWritten);
  const [first, last] = [from, to ?? from].map((word) => numberOf(word, evidence));
  if (found === undefined || last === undefined) return undefined;
  const begins = to === undefined ? 0 : Number(first ?? 0);
  return Math.max(0, Number(last) - begins + (found.takesLast ? 1 : 0));
}

const isWritten = (word: string | undefined): word is string => word !== undefined && word !== '';
