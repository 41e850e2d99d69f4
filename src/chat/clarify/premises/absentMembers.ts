import { languagesOf } from '../../evidence/languageWords.ts';
import { tableRows } from '../../evidence/tableRows.ts';

/** Members that people bring along from other languages, and what one uses instead. */
export interface AbsentMembers {
  readonly languages: readonly string[];
  /** A kind of value; else the name of a module, or `function` for what is called on nothing. */
  readonly kind: string;
  readonly members: readonly string[];
  /** What does the same, as code; `$` stands for the value's name. */
  readonly instead: string;
}

// languages | kind | members it does not have | instead. From the languages' own references.
const table = `
python | list | push push_back add | $.append(x)
python | list | length size count_all len | len($)
python | list | contains includes has | x in $
python | list | map filter forEach reduce foreach collect | [f(x) for x in $]
python | list | first head | $[0]
python | list | last tail | $[-1]
python | list | isEmpty is_empty empty | not $
python | list | slice | $[a:b]
python | list | indexOf find | $.index(x)
python | list | join | ', '.join($)
python | list | concat addAll add_all | $ + other
python | list | sorted | sorted($)
python | list | unique distinct uniq | list(dict.fromkeys($))
python | dictionary | has_key contains has containsKey | key in $
python | dictionary | length size | len($)
python | dictionary | put set add | $[key] = value
python | dictionary | remove delete | $.pop(key)
python | dictionary | getOrDefault get_or_default | $.get(key, default)
python | dictionary | iteritems entries | $.items()
python | set | push append insert | $.add(x)
python | set | has contains includes | x in $
python | set | delete | $.discard(x)
python | text | contains includes has | x in $
python | text | length size len | len($)
python | text | substring slice substr | $[a:b]
python | text | indexOf | $.find(x)
python | text | reverse reversed | $[::-1]
python | text | trim | $.strip()
python | text | toUpperCase upcase to_upper | $.upper()
python | text | toLowerCase downcase to_lower | $.lower()
python | text | startsWith starts_with | $.startswith(x)
python | text | endsWith ends_with | $.endswith(x)
python | text | isEmpty is_empty empty isBlank | not $.strip()
python | text | padStart pad_left | $.rjust(n)
python | text | chars | list($)
python | text | repeat | $ * n
python | text | replaceAll replace_all gsub | $.replace(a, b)
python | text | matches match | re.match(pattern, $)
script | list | contains has include | $.includes(x)
script | list | append add push_back addAll extend | $.push(x)
script | list | size count len | $.length
script | list | remove delete removeAt removeIf | $.splice(i, 1)
script | list | last peek tail back | $.at(-1)
script | list | first head front | $[0]
script | list | isEmpty empty is_empty | $.length === 0
script | list | sum | $.reduce((a, b) => a + b, 0)
script | list | max min | Math.max(...$)
script | list | unique distinct uniq | [...new Set($)]
script | list | insert | $.splice(i, 0, x)
script | list | clear | $.length = 0
script | list | clone copy dup | [...$]
script | list | any | $.some(f)
script | list | all | $.every(f)
script | list | each foreach | $.forEach(f)
script | list | select where | $.filter(f)
script | list | fold inject | $.reduce(f, start)
script | list | flatten | $.flat()
script | list | compact | $.filter(Boolean)
script | list | groupBy | Object.groupBy($, f)
script | list | zip | $.map((x, i) => [x, other[i]])
script | list | shuffle sample take drop skip chunk partition sortBy orderBy | a helper of your own
script | list | get | $[i]
script | dictionary | containsKey contains includes | $.has(key)
script | dictionary | length count | $.size
script | dictionary | put add | $.set(key, value)
script | dictionary | remove | $.delete(key)
script | dictionary | map filter | [...$].map(f)
script | set | length count | $.size
script | set | push append | $.add(x)
script | set | contains includes | $.has(x)
script | set | remove | $.delete(x)
script | set | map filter | [...$].map(f)
script | text | reverse reversed | [...$].reverse().join('')
script | text | contains include | $.includes(x)
script | text | capitalize title capitalise | $[0].toUpperCase() + $.slice(1)
script | text | isBlank isEmpty empty blank | $.trim() === ''
script | text | strip | $.trim()
script | text | upper upcase toUpper | $.toUpperCase()
script | text | lower downcase toLower | $.toLowerCase()
script | text | len size count | $.length
script | text | format | a template literal
script | text | equals equalsIgnoreCase | $ === other
script | text | startswith starts_with | $.startsWith(x)
script | text | endswith ends_with | $.endsWith(x)
script | text | gsub | $.replaceAll(a, b)
script | text | lines splitlines | $.split('\\n')
script | text | chars toCharArray | [...$]
script | text | ljust rjust zfill padLeft padRight | $.padStart(n)
go | list | append push add | $ = append($, x)
go | list | length len size count | len($)
go | list | contains includes has | slices.Contains($, x)
go | list | sort | slices.Sort($)
go | list | map filter reduce | a loop over $
go | list | join | strings.Join($, ", ")
go | list | last | $[len($)-1]
go | list | reverse | slices.Reverse($)
go | list | indexOf index | slices.Index($, x)
go | dictionary | has contains get containsKey | v, ok := $[key]
go | dictionary | delete remove | delete($, key)
go | dictionary | keys | maps.Keys($)
go | dictionary | length len size | len($)
go | text | trim strip | strings.TrimSpace($)
go | text | split | strings.Split($, sep)
go | text | contains includes | strings.Contains($, x)
go | text | length len size | len($)
go | text | toUpper upper toUpperCase | strings.ToUpper($)
go | text | toLower lower toLowerCase | strings.ToLower($)
go | text | startsWith hasPrefix | strings.HasPrefix($, x)
go | text | replace replaceAll | strings.ReplaceAll($, a, b)
java | text | reverse | new StringBuilder($).reverse().toString()
java | text | size count | $.length()
java | text | capitalize | $.substring(0, 1).toUpperCase() + $.substring(1)
java | text | includes has | $.contains(x)
java | text | padLeft padStart leftPad | String.format("%5s", $)
java | text | isNullOrEmpty isNullOrBlank | $ == null || $.isBlank()
java | text | slice substr | $.substring(a, b)
java | list | push append push_back | $.add(x)
java | list | length count | $.size()
java | list | first | $.get(0)
java | list | last | $.get($.size() - 1)
java | list | map filter forEachIndexed reduce | $.stream().map(f)
java | list | join | String.join(", ", $)
java | list | includes has | $.contains(x)
java | list | reverse | Collections.reverse($)
java | list | sum max min | $.stream().mapToInt(…)
java | dictionary | set add | $.put(key, value)
java | dictionary | has contains | $.containsKey(key)
java | dictionary | length count | $.size()
java | dictionary | entries items | $.entrySet()
java | dictionary | keys | $.keySet()
csharp | text | length size len | $.Length
csharp | text | isEmpty IsEmpty IsBlank isBlank | string.IsNullOrEmpty($)
csharp | text | Capitalize capitalize | char.ToUpper($[0]) + $[1..]
csharp | text | includes strip substr | $.Contains(x)
csharp | list | push append push_back | $.Add(x)
csharp | list | length Length size len | $.Count
csharp | list | map filter includes | $.Select(f)
csharp | list | isEmpty IsEmpty | $.Count == 0
csharp | dictionary | has hasKey containsKey HasKey | $.ContainsKey(key)
csharp | dictionary | GetOrDefault getOrDefault | $.GetValueOrDefault(key)
csharp | dictionary | put Put Set | $[key] = value
rust | list | append_all add push_back | $.push(x)
rust | list | length size count | $.len()
rust | list | includes has | $.contains(&x)
rust | list | map filter | $.iter().map(f)
rust | text | length size | $.len()
rust | text | substring substr slice | &$[a..b]
rust | text | includes indexOf | $.contains(x)
rust | text | reverse | $.chars().rev().collect::<String>()
rust | text | capitalize title | a helper over $.chars()
rust | text | toUpperCase upper | $.to_uppercase()
rust | text | isBlank is_blank | $.trim().is_empty()
rust | dictionary | has contains has_key | $.contains_key(&key)
rust | dictionary | put set add | $.insert(key, value)
rust | dictionary | length size | $.len()
php | text | length len size | strlen($)
php | text | contains includes | str_contains($, x)
php | text | trim strip | trim($)
php | text | split explode | explode(',', $)
php | text | replace | str_replace(a, b, $)
php | text | toUpperCase upper | strtoupper($)
php | list | length count size len | count($)
php | list | push append add | $[] = x
php | list | map filter | array_map(f, $)
php | list | contains includes has | in_array(x, $)
php | list | join | implode(', ', $)
php | list | last | $[array_key_last($)]
php | list | sort | sort($)
ruby | list | add | $ << x
ruby | list | contains includes | $.include?(x)
ruby | list | len | $.size
ruby | list | isEmpty is_empty | $.empty?
ruby | list | indexOf | $.index(x)
ruby | list | foreach forEach | $.each
ruby | text | contains includes | $.include?(x)
ruby | text | trim | $.strip
ruby | text | toUpperCase upper toupper | $.upcase
ruby | text | toLowerCase lower | $.downcase
ruby | text | substring substr | $[a..b]
ruby | text | startsWith startswith | $.start_with?(x)
ruby | text | endsWith endswith | $.end_with?(x)
ruby | text | len | $.size
ruby | text | isEmpty | $.empty?
ruby | dictionary | has contains containsKey contains_key | $.key?(key)
ruby | dictionary | put | $[key] = value
ruby | dictionary | items entries | $.each
cpp | list | push append add | $.push_back(x)
cpp | list | length count len | $.size()
cpp | list | contains includes has find indexOf | std::find($.begin(), $.end(), x)
cpp | list | sort | std::sort($.begin(), $.end())
cpp | list | remove | std::erase($, x)
cpp | list | reverse | std::reverse($.begin(), $.end())
cpp | list | last | $.back()
cpp | list | first | $.front()
cpp | list | isEmpty is_empty | $.empty()
cpp | list | map filter sum join | an algorithm of <algorithm>
cpp | text | split | std::getline over a stringstream
cpp | text | trim strip | two find_first_not_of
cpp | text | includes has | $.find(x) != std::string::npos
cpp | text | toUpperCase upper to_upper toUpper toLower to_lower lower | std::transform with std::toupper
cpp | text | replaceAll replace_all | a loop with find and replace
cpp | text | substring | $.substr(pos, count)
cpp | text | startsWith | $.starts_with(x)
cpp | text | isEmpty is_empty | $.empty()
cpp | text | format join reverse capitalize | an algorithm or std::format
cpp | dictionary | has containsKey | $.contains(key)
cpp | dictionary | get getOrDefault | $.find(key)
cpp | dictionary | put set | $[key] = value
c | text | length len size | strlen($)
c | text | contains includes | strstr($, x)
c | text | split | strtok($, sep)
c | text | equals | strcmp($, other) == 0
c | list | length size len count | sizeof $ / sizeof $[0]
c | list | push append | an array of its own size
`;

/** A table of them, one row a line. */
export const readAbsent = (rows: string): readonly AbsentMembers[] =>
  tableRows(rows).map(([languages = '', kind = '', members = '', instead = '']) => {
    return {
      languages: languagesOf(languages),
      kind,
      members: members.split(' '),
      instead,
    };
  });

export const absentMembers = readAbsent(table);
