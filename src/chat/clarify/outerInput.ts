import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';

/** Where a value comes from that no line of the code shows. */
type Source = 'network' | 'file' | 'database' | 'environment';

/** A value from outside, and what it may be that the code does not count with. */
interface OuterInput {
  readonly name: string;
  readonly line: number;
  readonly options: readonly { readonly text: string }[];
}

/** What reads from outside, by the habits of the languages we know; tried on what stands right of an assignment. */
const readers: readonly { readonly source: Source; readonly pattern: RegExp }[] = [
  {
    source: 'network',
    pattern: longPattern`
        \b(?:fetch|axios(?:\.\w+)?|requests\.\w+|urlopen|http\.(?:Get|Post|Do)|\w*[cC]lient\.(?:get|post|put|send|Do|execute|
        GetAsync|PostAsync|SendAsync|GetStringAsync)\w*|reqwest::\w+|curl_exec|Net::HTTP\.\w+|HTTParty\.\w+|Faraday\.\w+|curl|
        wget)\b
      `,
  },
  {
    source: 'file',
    pattern: longPattern`
        (?<![\w.])(?:open|fopen|file_get_contents|read_to_string|fgets|fread)\(|\b(?:readFile(?:Sync)?|os\.(?:Open|ReadFile)|
        ioutil\.ReadFile|fs::(?:read|read_to_string)|File\.(?:read\w*|open|ReadAllText|ReadAllLines)|
        Files\.(?:read\w*|lines|newBufferedReader)|read_text|read_csv)\b
      `,
  },
  {
    source: 'database',
    pattern: longPattern`
        (?:\.|->|::)(?:query(?!Selector)\w*|Query\w*|execute\w*|fetch(?:one|all|_assoc|_all|Row)?|find_by\w*|findOne|findUnique|
        FirstOrDefault\w*|rawQuery)\s*\(
      `,
  },
  {
    source: 'environment',
    pattern:
      /\b(?:process\.env|os\.environ|os\.getenv|os\.Getenv|getenv|env::var|System\.getenv|Environment\.GetEnvironmentVariable|ENV\[)/u,
  },
];

const unexpected: Readonly<Record<Source, readonly string[]>> = {
  network: ['An error status, such as 500', 'An empty body', 'Another shape than expected'],
  file: ['The file is missing', 'The file is empty', 'Another format than expected'],
  database: ['No row', 'More rows than one', 'A column that is null'],
  environment: ['It is not set', 'It is empty', 'It has another form than expected'],
};

/** `resp = await fetch(…)`, `rows, err := db.Query(…)`, `$body = …` */
const assigned =
  /(?:^|[\s(])\$?([A-Za-z_]\w*)(?:\s*,\s*\w+)*(?:\s*:\s*[^=]+)?\s*:?=(?![=>])\s*(.+)$/u;

/** E9: it comes and goes, and a value from outside decides. More telling than to ask when it happens. */
export function askOuterInput(evidence: Evidence): Candidate | undefined {
  const { complaint, states } = evidence.question;
  if (complaint !== 'sometimes' || states.steps || states.error) return undefined;
  if (isShown(evidence)) return undefined;
  const outer = outerInput(evidence);
  if (outer === undefined) return undefined;
  const { name, line, options } = outer;
  return candidate(
    'steps-or-inputs',
    {
      text: `What does \`${name}\` hold when it happens?`,
      why: `\`${name}\` (L${line}) comes from outside this code, and what follows depends on it.`,
      because: `It comes and goes, and \`${name}\` is read from outside.`,
      assumption: `\`${name}\` holds what the code expects of it.`,
    },
    options,
    1.2,
  );
}

/** The first value in the function asked about that comes from outside, and is given a name. */
function outerInput(evidence: Evidence): OuterInput | undefined {
  const { subject } = evidence;
  const within = targetLines(evidence);
  if (subject === undefined || within === undefined) return undefined;
  for (const { line, text } of linesWithin(sourceLines(subject), within)) {
    const [, name, value] = assigned.exec(text.slice(0, 400)) ?? [];
    const source = readers.find(({ pattern }) => pattern.test(value ?? ''))?.source;
    if (name !== undefined && source !== undefined)
      return { name, line, options: unexpected[source].map((option) => ({ text: option })) };
  }
  return undefined;
}
