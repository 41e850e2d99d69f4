import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { callsRaising } from './failingCases.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, doerSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** A way of going about something that a function is said to have, and the line that shows another. */
interface Conduct {
  /** Said of what it is done to as well: "the words are uppercased". */
  readonly passive?: true;
  readonly says: RegExp;
  readonly contradicts: (
    body: readonly SourceLine[],
    owner: Definition,
    evidence: Evidence,
    what: string,
  ) => SourceLine | undefined;
}

const of = (rest: string): RegExp =>
  new RegExp(
    `^(?:.*? )??${said} (?:always |also |then |just |only |simply |already )*${rest}`,
    'u',
  );

/** A line with the one, where none has the other. */
const oneWithout =
  (one: RegExp, other: RegExp) =>
  (body: readonly SourceLine[]): SourceLine | undefined =>
    body.some(({ text }) => other.test(text)) ? undefined : body.find(({ text }) => one.test(text));

const catches = /^\s*\}?\s*(?:catch|except|rescue)\b/u;
const throwsOrReturns = /\b(?:throw|raise|reject|panic)\b|\breturn\b.*\b(?:err|error|e)\b/u;
const atFront = longPattern`
    \bunshift\b|insert\(\s*0\s*,|\.prepend\(|push_front|appendleft|addFirst|->next\s*=\s*\*?\w*head\b|
    \.next\s*=\s*(?:\w+\.)?head\b|insert\(\s*\w+\.begin\(\)|\.add\(\s*0\s*,|Insert\(\s*0\s*,
  `;
const atEnd = longPattern`
    \.push\(|\.append\(|push_back|emplace_back|\.add\((?!\s*0\s*,)|\.Add\(|array_push|\[\]\s*=|<<|=\s*append\(|\.addLast\(|
    tail\s*(?:->|\.)next\s*=
  `;
const opens =
  /(?:^|[^\w.])open\(|\bFile\.open\(|\bfopen\(|\bos\.(?:Open|Create)\(|new File\w*(?:Stream|Reader|Writer)\(|\bFile\.Open\w*\(/u;
const closes = /close|Close|\bwith\b|\busing\b|Dispose|\btry\s*\(|\bdo\s*\|/u;
const end = '(?:end|back|tail|bottom)';
const front = '(?:front|beginning|start|head|top)';
const inThread = longSource`
    (?:runs?|is run|is started|executes|works|happens) (?:in|on|as) (?:its own|a|an own|another) (?:(?:own|separate|new|
    background|different) )*(?:goroutine|thread|task|process)\b
  `;

const turned = longPattern`
    \breversed\(|\.reverse\w*\b|\.rev\(\)|\breverse_each\b|\[::-1\]|\bdownto\b|--\s*(?:\)|\{)|\b(?:i|n|k|at|index)--|
    --(?:i|n|k)\b|rbegin|\btac\b|array_reverse|descendingIterator|slices\.Backward|,\s*-1\s*\)|\.Reverse\(
  `;
const loopsForward =
  /\bfor\b.*\b(?:in|of|range)\b|\bforeach\b|\.(?:forEach|each|for_each)\b|\bfor\s*\(.*\+\+|\bfor\s*\(.*\w\s*:\s*\w/u;
const isTurned = ({ text }: SourceLine): boolean => turned.test(text);
/** A loop that is turned is none of the others. */
const withoutTurned = ({ line, text }: SourceLine): SourceLine => ({
  line,
  text: turned.test(text) ? 'reversed(' : text,
});
const uppers = /upper|upcase|\^\^/iu;
const lowers = /lower|downcase|casefold|,,/iu;
const slurps = longPattern`
    \.read\(\)|read_to_string|read_to_end|read_text|readFile|ReadFile|ReadAll|readAll|file_get_contents|File\.read\b|
    readlines\(|readAllBytes|readString|\$\(<|fread|rdbuf|\bfile\(
  `;
const streams = longPattern`
    \.lines\(\)|\bfor \w+ in (?:f|fh|file|handle|lines|stream|reader|source|src|infile|inp|log)\b|bufio\.NewScanner|
    \.Scan\(\)|readline\b|ReadLine|readLine\(\)|fgets|getline|foreach|each_line|while (?:IFS= )?read\b|createReadStream|
    for await|ReadLines
  `;

const conducts: readonly Conduct[] = [
  {
    says: of(
      '(?:exits?|quits?|terminates?|kills?|aborts?) (?:the (?:whole )?)?(?:program|process|application)\\b',
    ),
    contradicts: oneWithout(
      /^\s*(?:if\b.*\s)?return\b/u,
      /exit|abort|die\b|panic|quit|Exit|terminate|kill|Halt/u,
    ),
  },
  {
    says: of('(?:re-?throws?|re-?raises?|passes (?:the |any |all )?(?:errors?|exceptions?) on)\\b'),
    contradicts: (body) => oneWithout(catches, throwsOrReturns)(fromCatch(body)),
  },
  {
    says: of(
      `(?:appends?|(?:adds?|inserts?|puts?|pushes?)(?: \\w+){0,4} (?:to|at|onto) the ${end}\\b)`,
    ),
    contradicts: oneWithout(atFront, atEnd),
  },
  {
    says: of(
      `(?:prepends?|(?:adds?|inserts?|puts?|pushes?)(?: \\w+){0,4} (?:to|at|in|onto) the ${front}\\b)`,
    ),
    contradicts: oneWithout(atEnd, atFront),
  },
  { says: of(inThread), contradicts: (_, owner, evidence) => calledPlainly(owner, evidence) },
  {
    says: of('closes? (?:the |its |that )?(?:file|handle|descriptor|stream)s?\\b'),
    contradicts: (body) => oneWithout(opens, closes)(body),
  },
  {
    says: of('(?:frees?|releases?) (?:the |its |all |each |every )*(\\w+)'),
    contradicts: (body, _, evidence, what) => freesOther(body, evidence, what),
  },
  {
    says: of('(?:exits?|quits?|ends|terminates?) with (?:an? )?(?:exit )?(?:status |code )*(\\d+)'),
    contradicts: (body, _, __, what) =>
      oneWithout(
        /\bexit\s*\(?\s*\d+|\bExit\(\d+/u,
        new RegExp(`\\b[eE]xit\\s*\\(?\\s*${what}\\b`, 'u'),
      )(body),
  },
  {
    says: of('(?:stops?|ends?|aborts?|gives? up|exits?|breaks?) (?:at|after|on|with) the first\\b'),
    contradicts: (body, _, evidence) =>
      callsRaising(inLoop(body), evidence)
        ? undefined
        : oneWithout(goesOn, leavesLoop)(inLoop(body)),
  },
  {
    says: of(
      longSource`
        (?:goes|walks?|loops?|iterates?|runs?|steps?|works|reads?) (?:\w+ ){0,5}?(?:backwards?|in reverse|
        from the (?:end|back|last)|last to first|newest to oldest)\b
      `,
    ),
    contradicts: oneWithout(loopsForward, turned),
  },
  {
    says: of(
      longSource`
        (?:goes|walks?|loops?|iterates?|runs?|steps?|works) (?:\w+ ){0,5}?(?:forwards?|in order|oldest first|first to last|
        from (?:the )?(?:start|front|beginning|first)|oldest to newest)\b
      `,
    ),
    contradicts: (body) =>
      oneWithout(turned, loopsForward)(body.map(withoutTurned)) && body.find(isTurned),
  },
  {
    passive: true,
    says: of(
      '(?:are |is |gets? )?(?:upper-?case[sd]?|capitali[sz]e[sd]?|makes? \\w+ upper ?case)\\b',
    ),
    contradicts: oneWithout(lowers, uppers),
  },
  {
    passive: true,
    says: of('(?:are |is |gets? )?(?:lower-?case[sd]?|downcase[sd]?|makes? \\w+ lower ?case)\\b'),
    contradicts: oneWithout(uppers, lowers),
  },
  {
    says: of(
      longSource`
        (?:reads?|loads?|slurps?|pulls?) (?:the |a |its |that )?(?:(?:whole|entire|full|complete) (?:\w+ )?|
        \w+ (?:whole|completely|entirely) )(?:\w+ )?(?:file |input |log |at once |in one go |into (?:memory|one|a) ?)
      `,
    ),
    contradicts: oneWithout(streams, slurps),
  },
  {
    says: of(
      '(?:streams?|reads?) (?:\\w+ ){0,3}?(?:line by line|in chunks|chunk by chunk|piece by piece|one line at a time)\\b',
    ),
    contradicts: oneWithout(slurps, streams),
  },
  {
    says: of(
      '(?:logs?|prints?|writes?|reports?) (?:\\w+ ){0,4}?(?:with|using|via|through|as) console\\.(error|warn|info|debug)\\b',
    ),
    contradicts: (body, _, __, what) => oneWithout(logsAt, levelOf(what))(body),
  },
  {
    says: of(
      'logs? (?:\\w+ ){0,3}?(?:at|on|with) (?:the )?(errors?|warn(?:ing)?s?|info|debug|fatal)\\b',
    ),
    contradicts: (body, _, __, what) => oneWithout(logsAt, levelOf(what))(body),
  },
];

const logsAt = longPattern`
    (?<![a-zA-Z])(?:log\w*|LOG\w*|console)(?:\(\))?\.(?:error|warn\w*|info|debug|fatal|Error|Warn\w*|Info\w*|Debug|
    Log(?:Error|Warning|Information|Debug))\(
  `;
const levelOf = (what: string): RegExp =>
  new RegExp(`\\.(?:Log)?${what.replace(/(?:ing)?s?$/u, '')}`, 'iu');

const goesOn =
  /(?:^\s*|(?:\|\||&&|\))\s*)continue\b|\bnext\b(?!\s*[=(.])|^\s*\}?\s*(?:catch|except|rescue)\b/u;
const leavesLoop = /\b(?:break|return|throw|raise|die|exit)\b/u;

/** The lines inside of the first loop: those that stand further right, up to the first that does not. */
function inLoop(body: readonly SourceLine[]): readonly SourceLine[] {
  const at = body.findIndex(({ text }) =>
    /^\s*(?:for|foreach|while|until)\b|\.each\b|\|\s*while\b/u.test(text),
  );
  if (at === -1) return [];
  const column = body[at]?.text.search(/\S/u) ?? 0;
  const rest = body.slice(at + 1).filter(({ text }) => /\S/u.test(text));
  const end = rest.findIndex(
    ({ text }) => text.search(/\S/u) <= column && !/^\s*\{\s*$/u.test(text),
  );
  return end === -1 ? rest : rest.slice(0, end);
}

/** From the first line that catches. */
const fromCatch = (body: readonly SourceLine[]): readonly SourceLine[] => {
  const from = body.findIndex(({ text }) => catches.test(text));
  return from === -1 ? [] : body.slice(from);
};

/** A call as of any other function, where neither it nor any call of it starts something that runs beside. */
function calledPlainly(owner: Definition, evidence: Evidence): SourceLine | undefined {
  const { subject } = evidence;
  if (subject === undefined || codeOf(owner, evidence).some(({ text }) => beside.test(text)))
    return undefined;
  const uses = sourceLines(subject).filter(
    ({ line, text }) =>
      (line < owner.lines.from || line > owner.lines.to) && wholeWord(owner.name).test(text),
  );
  const isCalled = new RegExp(`${escapePattern(owner.name)}\\(`, 'u');
  return uses.every(({ text }) => isCalled.test(text) && !beside.test(text)) ? uses[0] : undefined;
}

const beside =
  /\bgo\b|thread|Thread|spawn|submit|execute|Task\.|create_task|gather|Worker|fork|async|pool|Pool|dispatch|schedule|&\s*$/u;

/** What is freed is something else, and what was said is a name of this file. */
function freesOther(
  body: readonly SourceLine[],
  evidence: Evidence,
  what: string,
): SourceLine | undefined {
  const root = what.replace(/s$/u, '');
  const frees = body.filter(({ text }) => /\b(?:free|kfree|g_free|delete)\b/u.test(text));
  // A type's name says nothing of what is freed.
  const isName = new RegExp(`(?:->|\\.|\\*\\s*)${root}s?\\b`, 'iu').test(
    evidence.subject?.text ?? '',
  );
  const isFreed = frees.some(({ text }) => text.toLowerCase().includes(root));
  const isHead = /^(?:list|memory|node|it|them|everything|buffer|object|lock|mutex|\w{1,2})$/u.test(
    root,
  );
  return isName &&
    !isFreed &&
    !isHead &&
    frees.every(({ text }) => /\bfree\s*\(\s*[\w.>-]+\s*\)/u.test(text))
    ? frees[0]
    : undefined;
}

/** P11 for how a function goes about something, where a line of its own shows another way. */
export const findOtherConduct = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) =>
    conducts
      .map((conduct) => contradicted(conduct, clause, evidence))
      .find((found) => found !== undefined),
  );

function contradicted(
  { says, contradicts, passive }: Conduct,
  clause: string,
  evidence: Evidence,
): Premise | undefined {
  const [, name, what = ''] = says.exec(clause) ?? [];
  const done = passive === true && /\b(?:is|are|gets?) \w+ed\b/u.test(clause) ? 'it' : undefined;
  const owner =
    name === undefined
      ? undefined
      : (doerSaid(name, evidence) ?? (done && doerSaid(done, evidence)));
  if (owner === undefined) return undefined;
  const line = contradicts(contentOf(owner, evidence), owner, evidence, what);
  return line === undefined
    ? undefined
    : {
        claim: clause.replace(owner.name.toLowerCase(), `\`${owner.name}\``),
        fact: `It does otherwise: ${shown(line)}.`,
        lines: [line.line],
      };
}

const contentOf = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  owner.lines.to > owner.lines.from ? bodyCode(owner, evidence) : codeOf(owner, evidence);
