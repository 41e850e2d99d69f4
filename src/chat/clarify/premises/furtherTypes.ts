import { languagesOf } from '../../evidence/languageWords.ts';
import { wholeWord } from '../../evidence/sourceLines.ts';
import { tableRows } from '../../evidence/tableRows.ts';
import { longPatternWith } from '../../longPattern.ts';
import { readAbsent } from './absentMembers.ts';
import type { MemberTable } from './standardTypes.ts';

// languages | kind | called | its names | all its members, or "open" where others add to it. From the languages' own references.
const table = `
python | date | a date | date | ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month replace resolution strftime strptime timetuple today toordinal weekday year
python | date | a datetime | datetime | MAXYEAR MINYEAR UTC astimezone combine ctime date datetime day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now replace resolution second strftime strptime time timedelta timestamp timetuple timetz timezone today toordinal tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year
python | span | a timedelta | timedelta | days max microseconds min resolution seconds total_seconds
python | path | a Path | path | absolute anchor as_posix as_uri chmod copy copy_into cwd drive exists expanduser from_uri full_match glob group hardlink_to home info is_absolute is_block_device is_char_device is_dir is_fifo is_file is_junction is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir move move_into name open owner parent parents parts read_bytes read_text readlink relative_to rename replace resolve rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink walk with_name with_segments with_stem with_suffix write_bytes write_text
python | number | an int | int integer | as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes
python | number | a float | float | as_integer_ratio conjugate from_number fromhex hex imag is_integer real
python | tuple | a tuple | tuple | count index
python | deque | a deque | deque | append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate
script | date | a Date | date | constructor now parse UTC getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString toJSON toLocaleDateString toLocaleString toLocaleTimeString toString toTemporalInstant toTimeString toUTCString valueOf
script | promise | a Promise | promise | constructor all allSettled any catch finally race reject resolve then try withResolvers
script | number | a number | number | constructor toExponential toFixed toLocaleString toPrecision toString valueOf EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt
java | date | a LocalDate | localdate | EPOCH MAX MIN adjustInto atStartOfDay atTime compareTo datesUntil equals format from get getChronology getClass getDayOfMonth getDayOfWeek getDayOfYear getEra getLong getMonth getMonthValue getYear hashCode isAfter isBefore isEqual isLeapYear isSupported lengthOfMonth lengthOfYear minus minusDays minusMonths minusWeeks minusYears now of ofEpochDay ofInstant ofYearDay parse plus plusDays plusMonths plusWeeks plusYears query range toEpochDay toEpochSecond toString until with withDayOfMonth withDayOfYear withMonth withYear
java | date | an Instant | instant | EPOCH MAX MIN adjustInto atOffset atZone compareTo equals from get getClass getEpochSecond getLong getNano hashCode isAfter isBefore isSupported minus minusMillis minusNanos minusSeconds now ofEpochMilli ofEpochSecond parse plus plusMillis plusNanos plusSeconds query range toEpochMilli toString truncatedTo until with
java | option | an Optional | optional | empty equals filter flatMap get getClass hashCode ifPresent ifPresentOrElse isEmpty isPresent map of ofNullable or orElse orElseGet orElseThrow stream toString
java | builder | a StringBuilder | stringbuilder | append appendCodePoint capacity charAt chars codePointAt codePointBefore codePointCount codePoints compareTo delete deleteCharAt ensureCapacity equals getChars getClass hashCode indexOf insert isEmpty lastIndexOf length offsetByCodePoints repeat replace reverse setCharAt setLength subSequence substring toString trimToSize
go | date | a time.Time | time.time | Add AddDate After AppendBinary AppendFormat AppendText Before Clock Compare Date Day Equal Format GoString GobDecode GobEncode Hour ISOWeek In IsDST IsZero Local Location MarshalBinary MarshalJSON MarshalText Minute Month Nanosecond Round Second String Sub Truncate UTC Unix UnixMicro UnixMilli UnixNano UnmarshalBinary UnmarshalJSON UnmarshalText Weekday Year YearDay Zone ZoneBounds
go | span | a time.Duration | time.duration duration | Abs Hours Microseconds Milliseconds Minutes Nanoseconds Round Seconds String Truncate
php | date | a DateTime | datetime datetimeimmutable | __construct add createFromFormat createFromImmutable createFromInterface createFromMutable createFromTimestamp diff format getLastErrors getMicrosecond getOffset getTimestamp getTimezone modify setDate setISODate setMicrosecond setTime setTimestamp setTimezone sub
cpp | option | a std::optional | optional std::optional | and_then begin emplace end has_value or_else reset swap transform value value_or
csharp | date | a DateTime | datetime | open
csharp | span | a TimeSpan | timespan | open
ruby | date | a Date | date | open
rust | span | a Duration | duration | open
rust | option | an Option | option | open
`;

const instead = readAbsent(`
python | date | add_months plus_months addMonths plusMonths | dateutil's relativedelta, or a helper of your own
python | date | add_days plus_days addDays plusDays addDay | $ + timedelta(days=n)
python | date | format | $.strftime(form)
python | span | hours minutes | $.total_seconds() / 3600
python | path | read | $.read_text()
python | path | write | $.write_text(text)
python | path | delete remove | $.unlink()
python | path | extension ext | $.suffix
python | tuple | append add push | $ + (x,)
script | date | format strftime | $.toLocaleDateString()
script | date | addDays addDay plusDays add | $.setDate($.getDate() + n)
script | date | addMonths plusMonths addMonth | $.setMonth($.getMonth() + n)
script | date | isBefore isAfter | $ < other
script | promise | cancel abort | an AbortController
script | number | round floor ceil abs | Math.round($)
java | date | addMonths addDays addYears addWeeks | $.plusMonths(n)
java | option | orNull getOrNull | $.orElse(null)
java | option | getOrElse | $.orElse(other)
go | date | AddMonths AddDays AddYears PlusMonths | $.AddDate(0, n, 0)
go | date | ToString | $.Format(layout)
go | span | Days | $.Hours() / 24
php | date | addMonths addDays addMonth addDay plusMonths | $->modify('+1 month')
cpp | option | is_present isPresent | $.has_value()
csharp | date | AddWeeks AddQuarters PlusDays PlusMonths plusMonths PlusWeeks | $.AddDays(7 * n)
csharp | span | TotalWeeks TotalMonths TotalYears | $.TotalDays
ruby | date | add_months addMonths plus_months plusMonths | $ >> n
ruby | date | add_days addDays plus_days plusDays | $ + n
rust | span | as_minutes as_hours as_days minutes hours total_seconds | $.as_secs() / 60
rust | option | is_present get_or_else or_null get orElse | $.unwrap_or(other)
`);

/** Types besides those whose values the code shows by themselves. */
export const furtherTypes: readonly MemberTable[] = tableRows(table).map(
  ([languages = '', kind = '', called = '', words = '', has = '']) => {
    return {
      languages: languagesOf(languages),
      kind,
      called,
      words: words.split(' '),
      members: has === 'open' ? undefined : has.split(' '),
    };
  },
);

export const insteadOfFurther = (
  language: string,
  kind: string,
  member: string,
): string | undefined =>
  instead.find(
    (row) => row.kind === kind && row.languages.includes(language) && row.members.includes(member),
  )?.instead;

/** Libraries whose dates have more than the language's own. */
const richer = /pandas|pendulum|arrow|moment|carbon|luxon|dayjs|joda|nodatime|active_?support/iu;
const home = /datetime|java\.|pathlib|collections|System|std|optional|"time"|require ['"]date['"]/u;

const declares = longPatternWith('iu')`
    ^\s*(?:(?:export|pub|public|abstract|final|internal|sealed|static)\s+){0,4}(?:from|import|use|using|class|struct|
    interface|type|enum|record)\b|\brequire\b
  `;

/** Whether a word means the language's own type in a file, and no other that is called the same. */
export function isStandardIn(word: string, kind: string, text: string): boolean {
  if (kind === 'date' && richer.test(text)) return false;
  // `os.path` is called so as well.
  if (kind === 'path' && !text.includes('pathlib')) return false;
  const named = wholeWord(word, 'iu');
  return !text
    .split('\n')
    .map((line) => line.slice(0, 300))
    .some((line) => named.test(line) && declares.test(line) && !home.test(line));
}
