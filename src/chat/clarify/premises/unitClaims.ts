import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const unit =
  '(milliseconds?|ms|millis|seconds?|secs?|minutes?|mins?|hours?|microseconds?|nanoseconds?)';
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b([a-z_$][\\w$]*) (?:is|are|being|counts|is given|is passed|is measured|is specified|is expressed)(?: \\w+)? in ${unit}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:takes?|expects?|wants?|gets?|needs?|accepts?) (?:the |its |a |an )?([a-z_$][\\w$]*) in ${unit}\\b`,
    'u',
  ),
];

const canonical = (word: string): string =>
  /^(?:ms|milli)/u.test(word)
    ? 'milliseconds'
    : /^s/u.test(word)
      ? 'seconds'
      : /^min/u.test(word)
        ? 'minutes'
        : /^h/u.test(word)
          ? 'hours'
          : word.replace(/s?$/u, 's');

/** How a line shows the unit of a name in it; `NAME` stands for the name. */
const shows: readonly { readonly unit: string; readonly text: string }[] = [
  {
    unit: 'seconds',
    text: longSource`
      \bNAME\s*\*\s*1_?000\b|\b1_?000\s*\*\s*NAME\b|\bNAME\s*\*\s*time\.Second|Duration(?:::from_secs(?:_f(?:32|64))?|
      \.ofSeconds)\(\s*NAME|TimeSpan\.FromSeconds\(\s*NAME|\btime\.sleep\(\s*NAME\s*\)|timedelta\(seconds=NAME|
      \bsleep\(\s*\$?NAME\s*\)\s*;|TimeUnit\.SECONDS.*NAME|NAME.*TimeUnit\.SECONDS|std::chrono::seconds[({]\s*NAME|
      NAME\s*[:=][^,;]*(?:from_secs|FromSeconds|ofSeconds|seconds=)
    `,
  },
  {
    unit: 'milliseconds',
    text: longSource`
      setTimeout\([^,]*,\s*NAME\s*\)|setInterval\([^,]*,\s*NAME\s*\)|\bNAME\s*\/\s*1_?000(?:\.0)?\b|
      \bNAME\s*\*\s*time\.Millisecond|Duration(?:::from_millis|\.ofMillis)\(\s*NAME|TimeSpan\.FromMilliseconds\(\s*NAME|
      Thread\.[sS]leep\(\s*NAME\s*\)|Task\.Delay\(\s*NAME\b|timedelta\(milliseconds=NAME|NAME.*TimeUnit\.MILLISECONDS|
      std::chrono::milliseconds[({]\s*NAME|NAME\s*[:=][^,;]*(?:from_millis|FromMilliseconds|ofMillis|milliseconds=)
    `,
  },
  {
    unit: 'minutes',
    text: longSource`
      \bNAME\s*\*\s*60(?:_?000|\s*\*\s*1_?000)\b|\bNAME\s*\*\s*time\.Minute|Duration\.ofMinutes\(\s*NAME|
      TimeSpan\.FromMinutes\(\s*NAME|timedelta\(minutes=NAME|std::chrono::minutes[({]\s*NAME|NAME\s*[:=][^,;]*(?:FromMinutes|
      ofMinutes|minutes=)
    `,
  },
  {
    unit: 'hours',
    text: longSource`
      \bNAME\s*\*\s*3_?600|\bNAME\s*\*\s*60\s*\*\s*60|\bNAME\s*\*\s*time\.Hour|Duration\.ofHours\(\s*NAME|
      TimeSpan\.FromHours\(\s*NAME|timedelta\(hours=NAME|NAME\s*[:=][^,;]*(?:FromHours|ofHours|hours=)
    `,
  },
];

/** P9 for units: "the ttl is in milliseconds", where the code multiplies it by 1000. */
export const findOtherUnit = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const match = forms.map((form) => form.exec(clause)).find((found) => found !== null);
    const [, name = '', word = ''] = match ?? [];
    const found = name === '' ? [] : unitsOf(name, evidence);
    const [first] = found;
    const claimed = canonical(word);
    if (first === undefined || found.some((each) => each.unit === claimed)) return undefined;
    if (new Set(found.map((each) => each.unit)).size > 1) return undefined;
    return {
      claim: `\`${name}\` is in ${claimed}`,
      fact: `The code takes it as ${first.unit}: ${shown(first.line)}.`,
      lines: found.slice(0, 3).map(({ line }) => line.line),
    };
  });

function unitsOf(
  name: string,
  { subject }: Evidence,
): readonly { readonly line: SourceLine; readonly unit: string }[] {
  if (subject === undefined || !subject.text.toLowerCase().includes(name)) return [];
  const called = `\\$?(?:this\\.|self\\.|_)?${escapePattern(name)}`;
  const patterns = shows.map(({ unit: shown, text }) => ({
    unit: shown,
    pattern: new RegExp(
      text.replaceAll('\\bNAME', `(?<![\\w.])${called}`).replaceAll('NAME', `${called}\\b`),
      'iu',
    ),
  }));
  return sourceLines(subject).flatMap((line) => {
    if (!line.text.toLowerCase().includes(name)) return [];
    const found = patterns.findLast(({ pattern }) => pattern.test(line.text.slice(0, 300)));
    return found === undefined ? [] : [{ line, unit: found.unit }];
  });
}
