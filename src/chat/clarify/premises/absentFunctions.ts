import { absentMembers, readAbsent } from './absentMembers.ts';

// languages | module, or "function" | what there is not | instead. From the languages' own references.
const table = `
go | strings | Reverse | a loop over []rune(s)
go | strings | Format | fmt.Sprintf(…)
go | strings | Length Len | len(s)
go | strings | Substring Substr Slice | s[a:b]
go | strings | IsEmpty IsBlank | s == ""
go | strings | StartsWith | strings.HasPrefix(s, x)
go | strings | EndsWith | strings.HasSuffix(s, x)
go | strings | Includes Has | strings.Contains(s, x)
go | strings | Capitalize | strings.ToUpper(s[:1]) + s[1:]
go | strings | IndexOf | strings.Index(s, x)
go | strings | PadLeft PadRight PadStart | fmt.Sprintf("%*s", n, s)
go | slices | Map Filter Reduce Any All ForEach Find | a loop
go | slices | Last | xs[len(xs)-1]
go | slices | Remove | slices.Delete(xs, i, i+1)
go | slices | Unique Distinct | slices.Compact after slices.Sort
go | maps | Has Contains | _, ok := m[key]
go | maps | Merge | maps.Copy(dst, src)
go | errors | Wrap Wrapf | fmt.Errorf("…: %w", err)
go | errors | Newf Errorf | fmt.Errorf(…)
script | Math | clamp | Math.min(Math.max(x, low), high)
script | Math | sum | xs.reduce((a, b) => a + b, 0)
script | Math | avg average mean | a sum divided by the length
script | Math | sqr square | x ** 2
script | Math | toRadians radians | x * Math.PI / 180
script | Math | mod | ((a % n) + n) % n
script | Math | roundTo | Number(x.toFixed(n))
script | Object | map filter forEach | Object.entries(o).map(f)
script | Object | merge extend | { ...a, ...b }
script | Object | isEmpty | Object.keys(o).length === 0
script | Object | size length count | Object.keys(o).length
script | Object | deepClone clone copy | structuredClone(o)
script | Object | equals isEqual | a comparison of your own
script | Object | has hasKey contains | Object.hasOwn(o, key)
script | Object | deepFreeze | a helper that freezes each level
script | JSON | load loads decode | JSON.parse(text)
script | JSON | dump dumps encode | JSON.stringify(value)
script | JSON | tryParse | JSON.parse in a try
script | Promise | map each | Promise.all(xs.map(f))
script | Promise | delay sleep wait timeout | new Promise((done) => setTimeout(done, ms))
script | Number | tryParse | Number(text)
python | math | clamp | max(low, min(x, high))
python | math | round | round(x)
python | math | abs | abs(x)
python | math | max min | max(a, b)
python | math | sum avg mean | statistics.mean(xs)
python | math | random | random.random()
python | math | sign signum | math.copysign(1, x)
python | math | sqr square | x ** 2
python | json | parse | json.loads(text)
python | json | stringify encode | json.dumps(value)
python | json | read | json.load(file)
python | random | shuffled | random.sample(xs, len(xs))
python | random | randInt nextInt rand | random.randint(a, b)
python | random | pick | random.choice(xs)
python | itertools | flatten | itertools.chain.from_iterable(xs)
python | itertools | chunk chunked window | itertools.batched(xs, n)
java | Arrays | reverse | Collections.reverse(Arrays.asList(a))
java | Arrays | contains indexOf includes | Arrays.asList(a).contains(x)
java | Arrays | max min sum | Arrays.stream(a).max()
java | Arrays | print | Arrays.toString(a)
java | Arrays | shuffle | Collections.shuffle(Arrays.asList(a))
java | Arrays | concat add append | Arrays.copyOf(a, n)
java | Arrays | map filter | Arrays.stream(a).map(f)
java | Math | sign | Math.signum(x)
java | Math | sqr square | x * x
java | Math | trunc truncate | (long) x
java | Math | sum avg mean | a stream's average()
java | Collections | concat merge | a new list with addAll
java | Collections | filter map | list.stream().filter(f)
python | function | println printf | print(…)
python | function | strlen sizeof length size count | len(x)
python | function | parseInt parse_int | int(text)
python | function | parseFloat | float(text)
python | function | typeof | type(x)
python | function | isset empty isNaN | x is None
python | function | clamp | max(low, min(x, high))
python | function | flatten flat flatMap | itertools.chain.from_iterable(xs)
python | function | foreach forEach | for x in xs:
python | function | reduce | functools.reduce(f, xs)
python | function | first find | next(x for x in xs if …)
python | function | avg average mean | statistics.mean(xs)
python | function | sleep | time.sleep(s)
python | function | unique distinct | dict.fromkeys(xs)
script | function | len length sizeof | x.length
script | function | range | Array.from({ length: n }, (_, i) => i)
script | function | sum | xs.reduce((a, b) => a + b, 0)
script | function | sorted | xs.toSorted()
script | function | zip | xs.map((x, i) => [x, ys[i]])
script | function | enumerate | xs.entries()
script | function | sleep delay wait | new Promise((done) => setTimeout(done, ms))
script | function | isinstance type | typeof x
script | function | print println puts | console.log(…)
script | function | int str float | Number(text)
script | function | clamp | Math.min(Math.max(x, low), high)
script | function | debounce throttle groupBy chunk uniq cloneDeep deepCopy deepcopy isEqual isEmpty | a helper of your own or of a library
go | function | map filter reduce foreach | a loop
go | function | contains includes | slices.Contains(xs, x)
go | function | abs | a condition, or math.Abs for floats
go | function | reverse sorted sort | slices.Sort(xs)
go | function | sum any all | a loop
go | function | isset | v, ok := m[key]
go | function | sizeof length size | len(x)
go | function | parseInt atoi | strconv.Atoi(text)
c | function | len length | strlen(s)
c | function | min max | a conditional expression
c | function | substr substring | memcpy of a part
c | function | strrev reverse | a loop
c | function | foreach | a for loop
c | function | strcontains contains | strstr(s, x)
php | function | len length | count(x) or strlen(x)
php | function | contains | str_contains(s, x)
php | function | println | echo
php | function | map filter | array_map(f, $xs)
ruby | function | len | x.size
ruby | function | enumerate | xs.each_with_index
ruby | function | sorted | xs.sort
ruby | function | range | (a..b)
ruby | function | parseInt int | Integer(text)
ruby | function | isset | defined?(x)
java | function | println print | System.out.println(…)
java | function | len range sum | a method of the value
csharp | function | len println print | Console.WriteLine(…)
rust | function | len | x.len()
rust | function | range | a..b
rust | function | print println | println!(…)
rust | function | sum min max | std::cmp::max(a, b)
cpp | function | len | x.size()
`;

const all = [...absentMembers, ...readAbsent(table)];

/** What one uses instead of a member that values of a kind, a module or the language itself do not have. */
export const insteadOf = (language: string, kind: string, member: string): string | undefined =>
  all.find(
    (row) => row.kind === kind && row.languages.includes(language) && row.members.includes(member),
  )?.instead;
