import { languagesOf } from '../../evidence/languageWords.ts';
import { tableRows } from '../../evidence/tableRows.ts';

/** What comes of asking for what is not there. `null` stands for nil, None and undefined as well. */
const absenceOutcomes = [
  'throws',
  'error',
  'null',
  'zero',
  'minus one',
  'false',
  'true',
  'empty',
  'nan',
  'default',
  'inserts',
  'nothing',
] as const;
export type AbsenceOutcome = (typeof absenceOutcomes)[number];

export interface AbsenceFact {
  readonly languages: readonly string[];
  /** The called names in lower case, or "[]" for an index or a key in brackets. */
  readonly names: readonly string[];
  /** What shows, where the value is declared that it is asked of, that it is of this kind. */
  readonly receiver: RegExp | undefined;
  readonly outcomes: readonly AbsenceOutcome[];
  readonly fact: string;
}

// languages | names | what shows the kind of the value that is asked | what comes of it | in words. From the languages' references.
const table = `
python | [] | defaultdict\\(|Counter\\( | inserts,default,empty,zero | A \`defaultdict\` makes a value for a key that is not there, and a \`Counter\` counts 0 for it.
python | [] | \\{|\\bdict\\b|Dict\\[|environ | throws | \`[]\` of a dict raises a \`KeyError\` for a key that is not there.
python | [] | = \\[|list\\(|[Ll]ist\\[|\\.split\\( | throws | An index that is not there raises an \`IndexError\`.
python | get | - | null,default | \`get\` gives \`None\`, or its second argument, for a key that is not there.
python | getenv environ.get | - | null,default | It gives \`None\`, or its second argument, for a variable that is not set.
python | find rfind | - | minus one | \`str.find\` gives -1 where nothing is found.
python | index remove | - | throws | It raises a \`ValueError\` for what is not there.
python | discard | - | nothing,null | \`discard\` does nothing for what is not there.
python | int float | - | throws | It raises a \`ValueError\` for a text that is no number.
python | max min | - | throws | It raises a \`ValueError\` for what is empty, unless it is given a default.
python | sum | - | zero | \`sum\` of nothing is 0.
python | all | - | true | \`all\` of nothing is true.
python | any | - | false | \`any\` of nothing is false.
python | mean median choice | - | throws | It raises an error for what is empty.
python | next | - | throws,default | \`next\` raises \`StopIteration\` where nothing is left, unless it is given a default.
python | popleft popitem | - | throws | It raises an error where nothing is left.
python | json.loads loads | - | throws | It raises a \`JSONDecodeError\` for a text that is no JSON.
python | match search fullmatch | - | null | It gives \`None\` where nothing matches.
python | open read_text | - | throws | It raises a \`FileNotFoundError\` for a file that is not there.
python | getattr | - | throws,default | \`getattr\` raises an \`AttributeError\` for what is not there, unless it is given a default.
python | exists is_file is_dir isfile isdir | - | false | It gives false for a path that is not there.
python | first one_or_none scalar_one_or_none | \\.query|select\\( | null | It gives \`None\` where nothing is found.
script | [] | - | null | What is not there gives \`undefined\`; nothing is thrown.
script | get | new (?:Weak)?Map|Map<|URLSearchParams|FormData|headers | null | It gives nothing for a key that is not there; it throws nothing.
script | find findlast at pop shift | - | null | It gives \`undefined\` where there is none.
script | findindex indexof lastindexof search findlastindex | - | minus one | It gives -1 where nothing fits.
script | json.parse parse | JSON | throws | \`JSON.parse\` throws a \`SyntaxError\` for a text that is no JSON.
script | parseint parsefloat number | - | nan | It gives \`NaN\` for a text that is no number.
script | getitem queryselector getelementbyid match exec closest | - | null | It gives null where there is none.
script | reduce | - | throws,default | \`reduce\` throws for an empty array, unless it is given a first value.
script | every | - | true | \`every\` of nothing is true.
script | some | - | false | \`some\` of nothing is false.
java | [] | - | throws | An index that is not there throws an \`ArrayIndexOutOfBoundsException\`.
java | get | \\w*Map< | null | \`Map.get\` gives null for a key that is not there.
java | get | \\w*List<|List\\.of|Arrays\\.asList | throws | \`List.get\` throws an \`IndexOutOfBoundsException\` for an index that is not there.
java | get orelsethrow getasint getasdouble | Optional|findFirst|findAny|max\\(|min\\( | throws | \`Optional.get\` throws a \`NoSuchElementException\` where there is nothing.
java | getordefault | - | default | \`getOrDefault\` gives its second argument for a key that is not there.
java | charat substring | - | throws | It throws for an index outside of the text.
java | indexof lastindexof | - | minus one | It gives -1 where nothing is found.
java | parseint parselong parsedouble valueof | - | throws | It throws for a text that it cannot read.
java | poll peek pollfirst polllast peekfirst peeklast | - | null | It gives null where the queue is empty.
java | element getfirst getlast removefirst removelast next nextint nextline pop | - | throws | It throws where nothing is left.
java | getenv getproperty getparameter getheader | - | null | It gives null for what is not set.
csharp | [] | Dictionary | throws | The indexer of a \`Dictionary\` throws a \`KeyNotFoundException\` for a key that is not there.
csharp | [] | List<|\\[\\]|Array | throws | An index that is not there throws.
csharp | trygetvalue tryparse trygetproperty | - | false,default,null,zero | It gives false, and leaves the default in its \`out\` parameter; it throws nothing.
csharp | first single last firstasync singleasync elementat | - | throws | It throws where nothing fits; the one that ends in \`OrDefault\` does not.
csharp | firstordefault singleordefault lastordefault firstordefaultasync singleordefaultasync elementatordefault | - | null,default,zero,empty,false | It gives the default value where nothing fits; it throws nothing.
csharp | find | List<|Array | null,default | \`Find\` gives the default value where nothing fits.
csharp | getvalueordefault | - | default,null,zero | It gives the default value for a key that is not there.
csharp | parse int32.parse toint32 | - | throws | It throws a \`FormatException\` for a text that is no number.
csharp | indexof lastindexof findindex | - | minus one | It gives -1 where nothing is found.
csharp | max min average dequeue pop peek | - | throws | It throws an \`InvalidOperationException\` for what is empty.
csharp | sum | - | zero | \`Sum\` of nothing is 0.
csharp | all | - | true | \`All\` of nothing is true.
csharp | any | - | false | \`Any\` of nothing is false.
csharp | getenvironmentvariable | - | null | It gives null for a variable that is not set.
go | [] | map\\[ | zero,null,empty,false,default | A key that is not there gives the zero value; nothing panics.
go | [] | \\[\\]\\w|make\\(\\[\\] | throws | An index out of range panics.
go | atoi parseint parsefloat parsebool unmarshal | - | error | It returns an error; it panics nowhere.
go | getenv | - | empty | \`os.Getenv\` gives "" for a variable that is not set; \`os.LookupEnv\` tells.
go | index indexbyte lastindex indexrune indexfunc | strings|bytes|slices | minus one | It gives -1 where nothing is found.
go | delete | - | nothing | \`delete\` does nothing for a key that is not there.
go | mustcompile | - | throws | \`MustCompile\` panics for what it cannot read.
go | open readfile | - | error | It returns an error for a file that is not there.
rust | [] | - | throws | What is not there panics in brackets; \`get\` gives an \`Option\`.
rust | get first last pop find iter().max max min next checked_sub checked_add checked_div position pop_front split_once strip_prefix | - | null | It gives \`None\` where there is nothing; it panics nowhere.
rust | unwrap expect | - | throws | It panics where there is no value.
rust | unwrap_or_default | - | default,zero,empty | It gives the default where there is no value.
rust | parse | - | error | \`parse\` gives an \`Err\` for what it cannot read; it panics nowhere.
rust | remove | HashMap|BTreeMap | null | \`remove\` of a map gives \`None\` for a key that is not there.
rust | remove swap_remove | Vec< | throws | \`Vec::remove\` panics for an index that is not there.
php | strpos stripos array_search file_get_contents getenv reset end current prev next | - | false | It gives false where there is nothing.
php | json_decode array_pop array_shift array_key_first array_key_last | - | null | It gives null where there is nothing.
php | max min | - | throws | It throws a \`ValueError\` for an empty array.
php | intval | - | zero | It gives 0 for a text that is no number.
php | array_sum | - | zero | \`array_sum\` of nothing is 0.
php | [] | array|\\[ | null | A key that is not there gives null, with a warning; nothing is thrown.
ruby | [] | Hash\\.new\\( | default,inserts,zero,empty | A key that is not there gives the default of \`Hash.new\`.
ruby | [] | - | null | An index or key that is not there gives \`nil\`; nothing is raised.
ruby | fetch | - | throws,default | \`fetch\` raises for what is not there, unless it is given a default.
ruby | find detect first last max min sample index find_index dig pop shift match find_by max_by min_by | - | null | It gives \`nil\` where there is none; it raises nothing.
ruby | to_i | - | zero | \`to_i\` gives 0 for a text that is no number.
ruby | to_f | - | zero | \`to_f\` gives 0.0 for a text that is no number.
ruby | integer float | - | throws | It raises an \`ArgumentError\` for a text that is no number.
ruby | sum | - | zero | \`sum\` of nothing is 0.
ruby | all? | - | true | \`all?\` of nothing is true.
c cpp | strchr strstr strrchr fopen getenv bsearch strtok malloc | - | null | It gives NULL where there is nothing.
c cpp | atoi strtol strtod atof | - | zero | It gives 0 for a text that is no number.
cpp | [] | \\b(?:unordered_)?map< | inserts,default,zero,empty | \`[]\` of a map inserts a value for a key that is not there.
cpp | at | - | throws | \`at\` throws \`std::out_of_range\` for what is not there.
cpp | value | optional< | throws | \`value\` throws where there is none.
cpp | stoi stol stod | - | throws | It throws for a text that is no number.
`;

export const absenceFacts: readonly AbsenceFact[] = tableRows(table).map(
  ([languages = '', names = '', receiver = '', outcomes = '', fact = '']) => {
    const said = outcomes.split(',');
    return {
      languages: languagesOf(languages),
      names: names.split(' '),
      receiver: receiver === '-' ? undefined : new RegExp(receiver, 'u'),
      outcomes: absenceOutcomes.filter((each) => said.includes(each)),
      fact,
    };
  },
);
