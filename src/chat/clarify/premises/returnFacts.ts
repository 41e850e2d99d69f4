import { scriptLanguages } from '../../evidence/languageWords.ts';

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
}

// languages | names | what comes back | in words | instead. From the languages' own references.
const table = `
python | list.sort sort | nothing | sorts in place and returns \`None\` | sorted(…)
python | reverse | nothing | reverses in place and returns \`None\` | list(reversed(…))
python | append extend insert | nothing | changes the list in place and returns \`None\`
python | remove clear discard | nothing | changes the collection in place and returns \`None\`
python | update add difference_update intersection_update | nothing | changes the dict or set in place and returns \`None\`
python | shuffle | nothing | shuffles in place and returns \`None\` | random.sample(items, len(items))
python | print | nothing | writes to standard output and returns \`None\`
python | sorted | new | returns a new sorted list and leaves its argument as it is
python | replace strip lower upper title | new | returns a new string; the old one is not changed
script | foreach | nothing | calls its callback and returns \`undefined\` | map(…)
script | push unshift | count | changes the array in place and returns its new length
script | sort | same | sorts in place and returns the same array | toSorted(…)
script | reverse | same | reverses in place and returns the same array | toReversed()
script | fill copywithin | same | changes the array in place and returns that same array
script | splice | removed | changes the array in place and returns the removed elements | toSpliced(…)
script | map filter slice concat flatmap tosorted toreversed | new | returns a new array and leaves the old one as it is
script | settimeout setinterval | count | returns a timer handle, not what its callback returns
script | append | nothing | changes the node in place and returns \`undefined\`
java | collections.sort collections.reverse collections.shuffle sort | nothing | changes its argument in place and returns nothing (\`void\`) | stream().sorted().toList()
java | foreach | nothing | runs its action and returns nothing (\`void\`) | map(…)
java | add addall removeif | boolean | changes the collection in place and returns a \`boolean\`
java | replace trim strip touppercase tolowercase concat substring | new | returns a new string; the old one is not changed
csharp | list.sort array.sort sort | nothing | sorts in place and returns nothing (\`void\`) | OrderBy(…).ToList()
csharp | add addrange insert clear foreach | nothing | changes the collection in place and returns nothing (\`void\`)
csharp | reverse | nothing | on a \`List<T>\` reverses in place and returns nothing (\`void\`) | AsEnumerable().Reverse()
csharp | orderby where select orderbydescending | new | returns a new sequence and leaves the old one as it is
csharp | replace trim tolower toupper substring | new | returns a new string; the old one is not changed
go | sort.slice sort.strings sort.ints sort.sort slices.sort slices.sortfunc slices.reverse rand.shuffle | nothing | changes the slice in place and returns nothing | slices.Sorted(slices.Values(…))
go | append | new | returns the extended slice, which must be assigned
go | delete close | nothing | acts in place and returns nothing
go | copy | count | returns the number of elements copied
go | strings.replace strings.trimspace strings.toupper strings.tolower | new | returns a new string
rust | sort sort_by sort_by_key sort_unstable reverse push push_str dedup retain clear extend truncate shuffle | nothing | changes the value in place and returns \`()\`
rust | for_each | nothing | consumes the iterator and returns \`()\` | map(…)
php | sort rsort usort uasort uksort asort arsort ksort krsort shuffle array_walk | boolean | changes its argument in place and returns a \`bool\`
php | array_push array_unshift | count | changes the array in place and returns its new length
php | array_map array_filter array_merge array_reverse array_slice array_unique | new | returns a new array and leaves its argument as it is
php | str_replace trim strtolower strtoupper | new | returns a new string
ruby | each each_with_index each_pair each_slice each_cons | same | runs its block and returns its receiver unchanged | map { … }
ruby | puts print | nothing | writes to standard output and returns \`nil\`
ruby | sort! sort_by! reverse! rotate! map! collect! keep_if delete_if shuffle! concat push | same | changes the array in place and returns that same array
ruby | uniq! compact! flatten! select! filter! reject! | same or nothing | changes the array in place and returns \`nil\` where there was nothing to change
ruby | sub! gsub! strip! lstrip! rstrip! chomp! chop! squeeze! upcase! downcase! capitalize! swapcase! delete! tr! | same or nothing | changes the string in place and returns \`nil\` where there was nothing to change
ruby | map select reject sort sort_by reverse shuffle | new | returns a new array and leaves the old one as it is
cpp | std::sort sort std::reverse reverse std::shuffle push_back emplace clear resize | nothing | changes the container in place and returns nothing (\`void\`)
cpp | std::remove remove_if std::remove_if | count | returns an iterator to the new end and does not shrink the container
c cpp | qsort free srand | nothing | acts in place and returns nothing (\`void\`)
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
export const returnFacts: readonly ReturnFact[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [languages = '', apis = '', returns = '', fact = '', instead] = row.split(' | ');
    return {
      languages: languages === 'script' ? scriptLanguages : languages.split(' '),
      apis: apis.split(' '),
      returns: kinds.find((kind) => kind === returns) ?? 'new',
      fact,
      ...(instead === undefined ? {} : { instead }),
    };
  });
