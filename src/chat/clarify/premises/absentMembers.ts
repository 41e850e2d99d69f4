import { scriptLanguages } from '../../evidence/languageWords.ts';

/** Members that people bring along from other languages. */
interface AbsentMembers {
  readonly languages: readonly string[];
  readonly kind: 'list' | 'dictionary' | 'text';
  readonly members: readonly string[];
  /** What the language calls the kind, with its article. */
  readonly called: string;
  /** What does the same, as code; `$` stands for the value's name. */
  readonly instead: string;
}

// languages | kind | members it does not have | what it is called | instead. From the languages' own references.
const table = `
python | list | push push_back add | a list | $.append(x)
python | list | length size count_all | a list | len($)
python | list | contains includes has | a list | x in $
python | list | map filter forEach reduce join | a list | [f(x) for x in $]
python | dictionary | has_key contains has | a dict | key in $
python | dictionary | length size | a dict | len($)
python | text | contains includes indexOf | a str | x in $
python | text | length size | a str | len($)
python | text | substring slice substr | a str | $[a:b]
script | list | contains has | an array | $.includes(x)
script | list | append add push_back | an array | $.push(x)
script | list | size count len | an array | $.length
script | list | remove delete | an array | $.splice(i, 1)
script | dictionary | length size | an object | Object.keys($).length
script | dictionary | map filter forEach | an object | Object.entries($).map(f)
script | text | reverse | a string | [...$].reverse().join('')
script | text | contains | a string | $.includes(x)
go | list | append push add | a slice | $ = append($, x)
go | list | length len size | a slice | len($)
go | list | contains includes | a slice | slices.Contains($, x)
go | dictionary | has contains get | a map | v, ok := $[key]
ruby | list | add | an array | $ << x
ruby | list | contains | an array | $.include?(x)
`;

const isKind = (kind: string): kind is AbsentMembers['kind'] =>
  kind === 'list' || kind === 'dictionary' || kind === 'text';

export const absentMembers: readonly AbsentMembers[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [languages = '', kind = '', members = '', called = '', instead = ''] = row.split(' | ');
    if (!isKind(kind)) throw new Error(`No kind of value: ${row}`);
    return [
      {
        languages: languages === 'script' ? scriptLanguages : languages.split(' '),
        kind,
        members: members.split(' '),
        called,
        instead,
      },
    ];
  });
