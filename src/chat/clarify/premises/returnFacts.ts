import { languagesOf } from '../../evidence/languageWords.ts';
import { tableRows } from '../../evidence/tableRows.ts';

/** What a call leaves its caller with. `nothing` covers None, undefined, void, () and the like. */
type Returned = 'nothing' | 'same' | 'same or nothing' | 'new' | 'boolean' | 'count' | 'removed';

export interface ReturnFact {
  readonly languages: readonly string[];
  /** The called names, lower case. */
  readonly apis: readonly string[];
  readonly returns: Returned;
  /** Completes "`sort` …": what it does and returns. */
  readonly fact: string;
  /** What does what was hoped for, as code. */
  readonly instead?: string;
  /** Whether it holds in a file with this text: the name may be another type's as well. */
  readonly holdsIn: (text: string) => boolean;
}

// languages | names | what comes back | in words | instead | where it holds. From the languages' own references.
const table = `
python | list.sort sort | nothing | sorts in place and returns \`None\` | sorted(…) | not polars|\\bpl\\.|\\bnp\\.sort
python | reverse | nothing | reverses in place and returns \`None\` | list(reversed(…)) | not polars|\\bpl\\.
python | append extend insert appendleft extendleft | nothing | changes the list in place and returns \`None\` | - | not polars|\\bpl\\.|\\bnp\\.(?:append|insert)
python | remove clear discard | nothing | changes the collection in place and returns \`None\` | - | not \\bos\\.remove
python | update add difference_update intersection_update | nothing | changes the dict or set in place and returns \`None\`
python | shuffle heapify | nothing | rearranges the list in place and returns \`None\` | random.sample(items, len(items))
python | heappush | nothing | changes the heap in place and returns \`None\`
python | print | nothing | writes to standard output and returns \`None\`
python | sorted | new | returns a new sorted list and leaves its argument as it is
python | reversed | new | returns an iterator and leaves its argument as it is
python | replace strip lstrip rstrip lower upper title capitalize removeprefix removesuffix zfill ljust rjust center casefold translate expandtabs | new | returns a new string; the old one is not changed | - | not \\bos\\.|Path\\(|pathlib
python | dropna fillna drop_duplicates sort_values sort_index reset_index set_index rename astype assign merge query reindex ffill bfill clip round where mask nlargest nsmallest | new | returns a new frame and leaves the old one as it is | df = df.…(…) | only pandas|\\bpd\\.|DataFrame
python | drop | new | returns a new frame and leaves the old one as it is | df = df.drop(…) | only pandas|polars|\\bpd\\.|\\bpl\\.|DataFrame
python | with_columns filter select unique drop_nulls fill_null join | new | returns a new frame and leaves the old one as it is | df = df.…(…) | only polars|\\bpl\\.
python | np.append np.sort np.insert np.delete np.unique np.flip np.roll np.concatenate np.clip | new | returns a new array and leaves its argument as it is | a = np.…(a, …) | only numpy
python | deepcopy copy | new | returns a copy and leaves the original as it is
python | union intersection difference symmetric_difference | new | returns a new set and leaves the old one as it is
script | foreach | nothing | calls its callback and returns \`undefined\` | map(…)
script | push unshift | count | changes the array in place and returns its new length
script | sort | same | sorts in place and returns the same array | toSorted(…)
script | reverse | same | reverses in place and returns the same array | toReversed()
script | fill copywithin | same | changes the array in place and returns that same array
script | splice | removed | changes the array in place and returns the removed elements | toSpliced(…)
script | object.assign | same | changes its first argument and returns it | { ...a, ...b }
script | map filter slice concat flatmap flat tosorted toreversed tospliced | new | returns a new array and leaves the old one as it is | - | not rxjs
script | replace replaceall trim trimstart trimend touppercase tolowercase padstart padend substring normalize | new | returns a new string; the old one is not changed
script | structuredclone | new | returns a deep copy
script | settimeout setinterval | count | returns a timer handle, not what its callback returns
script | append | nothing | changes the node in place and returns \`undefined\`
java | collections.sort collections.reverse collections.shuffle arrays.sort arrays.fill sort | nothing | changes its argument in place and returns nothing (\`void\`) | stream().sorted().toList()
java | foreach | nothing | runs its action and returns nothing (\`void\`) | map(…)
java | add addall removeif | boolean | changes the collection in place and returns a \`boolean\` | - | not BigDecimal|BigInteger
java | add subtract multiply divide negate setscale | new | returns a new number; the old one is not changed | x = x.…(…) | only BigDecimal|BigInteger
java | trim strip touppercase tolowercase substring | new | returns a new string; the old one is not changed | s = s.…(…)
java | replace concat replaceall | new | returns a new string; the old one is not changed | - | not StringBuilder|StringBuffer|List<|Map<
java | plusdays plushours plusminutes plusseconds plusweeks plusmonths plusyears plus minusdays minushours minusminutes minusseconds minusmonths minusyears minus withdayofmonth withhour withyear truncatedto | new | returns a new value; the old one is not changed | t = t.…(…) | only java\\.time|LocalDate|Instant|ZonedDateTime|Duration
java | list.of list.copyof map.of set.of | new | returns an unmodifiable collection
csharp | list.sort array.sort sort | nothing | sorts in place and returns nothing (\`void\`) | OrderBy(…).ToList()
csharp | add addrange insert clear foreach | nothing | changes the collection in place and returns nothing (\`void\`) | - | not DateTime|TimeSpan|Immutable|HashSet|StringBuilder
csharp | reverse | nothing | on a \`List<T>\` reverses in place and returns nothing (\`void\`) | AsEnumerable().Reverse()
csharp | orderby where select orderbydescending thenby distinct skip take concat except union | new | returns a new sequence and leaves the old one as it is
csharp | trim trimstart trimend tolower toupper tolowerinvariant toupperinvariant substring padleft padright | new | returns a new string; the old one is not changed | s = s.…(…)
csharp | replace insert remove | new | returns a new string; the old one is not changed | s = s.…(…) | not StringBuilder|List<|Dictionary<|HashSet<
csharp | adddays addhours addminutes addseconds addmonths addyears addmilliseconds | new | returns a new \`DateTime\`; the old one is not changed | t = t.…(…)
go | sort.slice sort.strings sort.ints sort.sort slices.sort slices.sortfunc slices.reverse rand.shuffle sort.slicestable | nothing | changes the slice in place and returns nothing | slices.Sorted(slices.Values(…))
go | append | new | returns the extended slice, which must be assigned | xs = append(xs, x)
go | slices.insert slices.delete slices.compact slices.grow slices.clip | new | returns the new slice, which must be assigned | xs = slices.…(xs, …)
go | delete close clear | nothing | acts in place and returns nothing
go | copy | count | returns the number of elements copied
go | strings.replace strings.replaceall strings.trimspace strings.trim strings.toupper strings.tolower strings.trimsuffix strings.trimprefix strings.trimright strings.trimleft strings.title strings.map bytes.trimspace | new | returns a new string; the old one is not changed | s = strings.…(s)
go | t.add now.add time.add adddate | new | returns a new time; the old one is not changed | t = t.Add(…) | only time\\.
rust | sort sort_by sort_by_key sort_unstable reverse push push_str dedup retain clear extend truncate shuffle | nothing | changes the value in place and returns \`()\`
rust | for_each | nothing | consumes the iterator and returns \`()\` | map(…)
rust | trim to_lowercase to_uppercase replace to_string trim_end trim_start trim_matches repeat | new | returns a new value; the old one is not changed | let s = s.…(…)
rust | rev map filter | new | returns a new iterator and leaves the collection as it is
rust | wrapping_add saturating_add checked_add saturating_sub checked_sub | new | returns the result; the old number is not changed
php | sort rsort usort uasort uksort asort arsort ksort krsort shuffle array_walk | boolean | changes its argument in place and returns a \`bool\`
php | array_push array_unshift | count | changes the array in place and returns its new length
php | array_splice | removed | changes the array in place and returns the removed elements | array_slice(…)
php | array_map array_filter array_merge array_reverse array_slice array_unique array_values array_combine array_flip array_diff array_pad | new | returns a new array and leaves its argument as it is
php | str_replace preg_replace trim rtrim ltrim strtolower strtoupper ucfirst nl2br htmlspecialchars substr ucwords strrev | new | returns a new string; the old one is not changed | $s = …($s)
php | modify add sub setdate settime settimezone | new | of a \`DateTimeImmutable\` returns a new date; the old one is not changed | $d = $d->…(…) | only DateTimeImmutable|CarbonImmutable
ruby | each each_with_index each_pair each_slice each_cons | same | runs its block and returns its receiver unchanged | map { … }
ruby | puts print | nothing | writes to standard output and returns \`nil\`
ruby | sort! sort_by! reverse! rotate! map! collect! keep_if delete_if shuffle! concat push | same | changes the array in place and returns that same array
ruby | uniq! compact! flatten! select! filter! reject! | same or nothing | changes the array in place and returns \`nil\` where there was nothing to change
ruby | sub! gsub! strip! lstrip! rstrip! chomp! chop! squeeze! upcase! downcase! capitalize! swapcase! delete! tr! | same or nothing | changes the string in place and returns \`nil\` where there was nothing to change
ruby | map select reject sort sort_by reverse shuffle uniq compact flatten filter_map take drop rotate | new | returns a new array and leaves the old one as it is
ruby | sub gsub strip lstrip rstrip chomp chop squeeze upcase downcase capitalize swapcase tr | new | returns a new string; the old one is not changed
ruby | merge transform_values transform_keys except slice | new | returns a new hash and leaves the old one as it is
cpp | std::sort sort std::reverse reverse std::shuffle push_back emplace clear resize std::fill std::iota std::rotate | nothing | changes the container in place and returns nothing (\`void\`) | - | not std::ranges
cpp | std::remove remove_if std::remove_if std::unique | count | returns an iterator to the new end and does not shrink the container
cpp | substr | new | returns a new string; the old one is not changed
c cpp | qsort free srand | nothing | acts in place and returns nothing (\`void\`)
c cpp | toupper tolower | new | returns the converted character; the old one is not changed
c cpp | printf sprintf snprintf | count | returns the number of characters
`;

const kinds: readonly Returned[] = [
  'nothing',
  'same',
  'same or nothing',
  'new',
  'boolean',
  'count',
  'removed',
];

/** Calls whose result is often taken for something else. */
export const returnFacts: readonly ReturnFact[] = tableRows(table).map(
  ([languages = '', apis = '', returns = '', fact = '', instead = '', where = '']) => {
    return {
      languages: languagesOf(languages),
      apis: apis.split(' '),
      returns: kinds.find((kind) => kind === returns) ?? 'new',
      fact,
      ...(instead === '' || instead === '-' ? {} : { instead }),
      holdsIn: readCondition(where),
    };
  },
);

/** "only …" or "not …", and a pattern. */
function readCondition(where: string): (text: string) => boolean {
  const [, word, pattern = ''] = /^(only|not) (.+)$/u.exec(where) ?? [];
  if (word === undefined) return () => true;
  const form = new RegExp(pattern, 'u');
  return (text) => form.test(text) === (word === 'only');
}
