import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { amountWords } from '../../evidence/readAmounts.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { numberOf } from './capacityClaims.ts';
import { namedAmounts } from './literalAmounts.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const units: Readonly<Record<string, number>> = {
  ms: 1,
  millisecond: 1,
  milli: 1,
  s: 1000,
  sec: 1000,
  second: 1000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

const claimed = longPattern`
    \b(?:for|after|every|within|up to|at most|takes?|lasts?|waits?|sleeps?|pauses?|is|are|of|each|polls|expires? in|
    valid) (?:about |around |exactly |only |always |just |at most |up to |another )?(\d+(?:\.\d+)?|an?|one|two|three|four|
    five|six|ten|twelve|fifteen|twenty|thirty|sixty|half an?) ?(ms|millis(?:econds)?|milliseconds?|s|secs?|seconds?|m|mins?|
    minutes?|h|hours?|days?|weeks?)\b(?! (?:arguments?|args?|parameters?|params?|time|call|one|loop|line|return|pass)\b)
  `;

/** How a line says how long something takes; the number, and what it counts. */
const written: readonly {
  readonly form: RegExp;
  readonly unit: string;
  readonly languages?: RegExp;
}[] = [
  { form: /set(?:Timeout|Interval)\(.*,\s*([\w_]+)\s*\)/u, unit: 'ms' },
  { form: /^\s*\}?\s*,\s*([\w_]+)\s*\);?\s*$/u, unit: 'ms', languages: /script|tsx/u },
  { form: /\b(?:Thread\.sleep|Task\.Delay)\(\s*([\w_]+)\s*[,)]/u, unit: 'ms' },
  { form: /AbortSignal\.timeout\(\s*([\w_]+)\s*\)/u, unit: 'ms' },
  {
    form: /\b(?:from_millis|ofMillis|FromMilliseconds|milliseconds)[({]\s*([\w_]+)\s*[)}]/u,
    unit: 'ms',
  },
  {
    form: /\b(?:from_secs|ofSeconds|FromSeconds|chrono::seconds)[({]\s*([\w_]+)\s*[)}]/u,
    unit: 's',
  },
  {
    form: /\b(?:from_mins|ofMinutes|FromMinutes|chrono::minutes)[({]\s*([\w_]+)\s*[)}]/u,
    unit: 'min',
  },
  { form: /\b(?:ofHours|FromHours|chrono::hours)[({]\s*([\w_]+)\s*[)}]/u, unit: 'h' },
  { form: /\b(?:ofDays|FromDays)[({]\s*([\w_]+)\s*[)}]/u, unit: 'day' },
  { form: /\btimedelta\(\s*(?:seconds\s*=\s*)([\w_]+)\s*\)/u, unit: 's' },
  { form: /\btimedelta\(\s*(?:minutes\s*=\s*)([\w_]+)\s*\)/u, unit: 'min' },
  { form: /\btimedelta\(\s*(?:hours\s*=\s*)([\w_]+)\s*\)/u, unit: 'h' },
  { form: /\btimedelta\(\s*(?:days\s*=\s*)?([\w_]+)\s*\)/u, unit: 'day' },
  { form: /\b(\d[\d_]*)\s*\*\s*time\.Millisecond\b/u, unit: 'ms' },
  { form: /\b(\d[\d_]*)\s*\*\s*time\.Second\b/u, unit: 's' },
  { form: /\b(\d[\d_]*)\s*\*\s*time\.Minute\b/u, unit: 'min' },
  { form: /\b(\d[\d_]*)\s*\*\s*time\.Hour\b/u, unit: 'h' },
  { form: /\b(\d+)\.seconds?\b/u, unit: 's', languages: /ruby/u },
  { form: /\b(\d+)\.minutes?\b/u, unit: 'min', languages: /ruby/u },
  { form: /\b(\d+)\.hours?\b/u, unit: 'h', languages: /ruby/u },
  { form: /\b(\d+)\.days?\b/u, unit: 'day', languages: /ruby/u },
  {
    form: /\btime\.sleep\(\s*([\w_.]+)\s*\)|\btimeout\s*=\s*([\d_.]+)\b/u,
    unit: 's',
    languages: /python/u,
  },
  { form: /(?:^|[\s;&])sleep[\s(]+(\d+)\b/u, unit: 's', languages: /shell|ruby|php|^c$|cpp/u },
  { form: /-mtime \+(\d+)/u, unit: 'day', languages: /shell/u },
  { form: /--max-time[ =](\d+)|\btimeout (\d+)\b/u, unit: 's', languages: /shell/u },
  { form: /\btimeout\s*:\s*(\d[\d_]*)\b/u, unit: 'ms', languages: /script|tsx/u },
];

/** P9 for how long something takes: "it stays for 5 seconds", against the one duration that is written there. */
export const findOtherDuration = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [words = '', number = '', unit = ''] = claimed.exec(clause) ?? [];
    const said = durationOf(number, unit);
    if (
      said === undefined ||
      /\b(?:not|never|doesnt|isnt|half|quarters?)\b/u.test(clause.replace('half a', ''))
    )
      return undefined;
    // Said of an amount that has a name, it is judged by that.
    const found = ofNames(clause, evidence) ?? linesSaid(clause, evidence);
    return areOther(found, said)
      ? described(
          words,
          found.map(({ line }) => line),
        )
      : undefined;
  });

const linesSaid = (clause: string, evidence: Evidence): readonly Written[] =>
  codeSaid(clause, evidence).flatMap((line) => durationsIn(line, evidence));

/** Said of an amount that has a name, it is judged by what follows that name; none where that has no unit. */
function ofNames(clause: string, evidence: Evidence): readonly Written[] | undefined {
  const spoken = clause.split(/[^\w$]+/u);
  const named = namedAmounts(evidence).filter(({ name }) => spoken.includes(name.toLowerCase()));
  const found = named.map(({ name, line: { line, text } }) =>
    durationsIn({ line, text: text.slice(text.indexOf(name)).split(/,\s/u)[0] ?? '' }, evidence),
  );
  if (named.length === 0) return undefined;
  return found.some(({ length }) => length === 0) ? [] : found.flat();
}

/** One duration, however often it is written, and not the one that is said. */
const areOther = (found: readonly Written[], said: number): boolean =>
  new Set(found.map(({ ms }) => ms)).size === 1 &&
  found.every(({ ms }) => ms !== undefined && !isClose(ms, said));

const described = (words: string, lines: readonly SourceLine[]): Premise => ({
  claim: `it is so ${words}`,
  fact: `What is written there is another: ${lines.slice(0, 2).map(shown).join(', ')}.`,
  lines: lines.slice(0, 3).map(({ line }) => line),
});

function durationOf(number: string, unit: string): number | undefined {
  const amount = amountWords[number.split(' ')[0] ?? ''] ?? Number(number);
  const size =
    units[unit] ?? units[unit.replace(/s$/u, '')] ?? units[unit.replace(/(?:econds?|s)$/u, '')];
  return Number.isNaN(amount) || size === undefined ? undefined : amount * size;
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= b * 0.01;

interface Written {
  readonly line: SourceLine;
  readonly ms: number | undefined;
}

function durationsIn(line: SourceLine, evidence: Evidence): readonly Written[] {
  const language = evidence.subject?.languageId ?? '';
  return written
    .filter(({ languages }) => languages === undefined || languages.test(language))
    .flatMap(({ form, unit }) => {
      const word = form
        .exec(line.text)
        ?.slice(1)
        .find((each) => each !== undefined);
      if (word === undefined) return [];
      const value = /^\d[\d_.]*$/u.test(word) ? word.replaceAll('_', '') : numberOf(word, evidence);
      return [{ line, ms: value === undefined ? undefined : Number(value) * (units[unit] ?? 1) }];
    })
    .slice(0, 1);
}
