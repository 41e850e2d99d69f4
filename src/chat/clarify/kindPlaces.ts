import type { Definition, ReadCodeFacts, StructureKind } from '../../protocol/codeFacts.ts';
import type { Lines } from '../../protocol/parsed.ts';
import { hasBody } from '../evidence/aim.ts';
import type { Subject } from '../evidence/evidence.ts';
import {
  holds,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';
import type { Spot } from './literalCandidate.ts';

/** What is looked through: the file with its facts, and the lines that a question is about. */
export interface Looked {
  readonly subject: Subject;
  readonly code: ReadCodeFacts;
}

type Places = (looked: Looked) => readonly Spot[];

const within = ({ subject }: Looked, lines: Lines = subject.lines): readonly SourceLine[] =>
  linesWithin(sourceLines(subject), lines);

/** The lines on which parts stand that the syntax tree tells of. */
const standing =
  (partsOf: (code: ReadCodeFacts) => readonly { readonly line: number }[]): Places =>
  (looked) => {
    const lines = partsOf(looked.code).map(({ line }) => line);
    return within(looked).filter(({ line }) => lines.includes(line));
  };

const ofKind = (kind: StructureKind): Places =>
  standing(({ structures }) => structures.filter((each) => each.kind === kind));

/** Lines that bind a name, each name once. */
function naming(lines: readonly SourceLine[], patterns: readonly RegExp[]): readonly SourceLine[] {
  const found = lines.flatMap((each) => {
    const text = each.text.slice(0, 400);
    const name = patterns.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
    return name === undefined ? [] : [[name, each] as const];
  });
  return [...new Map(found.toReversed()).values()].toSorted((a, b) => a.line - b.line);
}

const capitals =
  /^\s*(?:(?:export|public|private|protected|internal|pub|static|final|const|readonly|declare|let|var)\s+)*(?:[\w<>[\], ]{1,40}\s)?\$?([A-Z][A-Z0-9_]+)\s*(?::[^=]{1,60})?=(?![=>])/u;
const declared =
  /^\s*(?:(?:export|public|private|protected|internal|pub|static|inline)\s+)*(?:const|constexpr|#\s*define)\s+(?:[\w:]+\s+)?(\w+)(?:\s*(?::[^=]{1,60})?=|\s+\S)/u;

/** Constants that are declared in the lines, or used there. */
const constants: Places = (looked) => {
  const isScript = /^(?:javascript|typescript|tsx)$/u.test(looked.code.language);
  const all = naming(sourceLines(looked.subject), isScript ? [capitals] : [capitals, declared]);
  const inside = within(looked).map(({ text }) => text);
  return all.filter(({ text }) => {
    const name = capitals.exec(text)?.[1] ?? declared.exec(text)?.[1] ?? '';
    return inside.some((each) => wholeWord(name).test(each));
  });
};

/** Numbers that are spelled out, but for those that count and those that have a name. */
const numbers: Places = (looked) =>
  within(looked).filter(
    ({ text }) =>
      !isComment(text) &&
      !capitals.test(text) &&
      !declared.test(text) &&
      /(?<![\w.])(?:\d{2,}|[3-9]|\d+\.\d+)(?![\w.])/u.test(text.replace(/(["'`]).*?\1/gu, '')),
  );

const parameters: Places = (looked) => {
  const own = looked.code.parameters.filter(
    ({ inner, name }) => inner !== true && !/^(?:self|cls|this)$/u.test(name),
  );
  const all = sourceLines(looked.subject);
  return own.flatMap(({ line, name }) => {
    const text = all[line - 1]?.text ?? '';
    return isReceiver(name, text) ? [] : [{ line, text: name }];
  });
};

/** `b` of Go's "func (b *Bucket) Allow(…)". */
const isReceiver = (name: string, text: string): boolean =>
  new RegExp(`^func \\(${name}\\b`, 'u').test(text);

const locals: Places = (looked) =>
  naming(within(looked), [
    /(?:^|[\s(;])(?:let|const|var|auto|val|my|local)\s+(?:mut\s+)?\$?([A-Za-z_]\w*)\s*(?::[^=]{1,60})?=(?!=)/u,
    /^\s+\$?([a-z_]\w*)(?:,\s*\w+)*\s*:?=(?![=>])/u,
    /^\s+(?:final\s+)?(?:unsigned\s+|const\s+)?[A-Za-z_][\w:]*(?:<[^>]{1,40}>)?(?:\[\])?[ *&]+([a-z_]\w*)\s*=(?!=)/u,
    /^([a-z_]\w*)=(?!=)/u,
  ]);

const isConstructor = ({ name }: Definition, { definitions }: ReadCodeFacts): boolean =>
  /^(?:__init__|__construct|constructor|initialize|new|init)$/u.test(name) ||
  definitions.some((other) => other.kind === 'class' && other.name === name);

/** Functions, but for those within others: the one around the lines where there is one. */
const functions: Places = (looked) => {
  const { code, subject } = looked;
  const all = code.definitions.filter(({ kind }) => kind === 'function' || kind === 'method');
  const outer = all.filter(
    (each) =>
      !isConstructor(each, code) &&
      !all.some(
        (other) =>
          other !== each && other.lines.from <= each.lines.from && other.lines.to >= each.lines.to,
      ),
  );
  const touched = outer.filter(
    ({ lines }) => lines.from <= subject.lines.to && lines.to >= subject.lines.from,
  );
  return touched.map(({ name, lines }) => ({ line: lines.from, text: name }));
};

const modified = longPattern`
    ^\s+(?:(?:public|private|protected|internal|readonly|static|final|abstract|mutable|volatile|required)\s+)+[^(]*?
    \$?(\w+)\??\s*(?::[^=(]{1,60})?(?:=[^>]|;|,?$)
  `;
const member = /^\s+(?:readonly\s+|pub(?:\(\w+\))?\s+)?(\w+)\??:\s*[^=({]{1,60}[;,]\s*$/u;
const memberOfStruct = /^\s+(?:[A-Za-z_][\w\s*]*?[\s*])(\w+)(?:\[[^\]]*\])?;/u;
const memberInGo = /^\s+(\w+)\s+[\w*[\].]+(?:\s+`[^`]*`)?\s*$/u;
const memberSet = /(?<![\w$])(?:self\.|this\.|@)#?(\w+)\s*=(?![=>])/u;

/** Fields, by the habits of the languages: declared in a type, or else set on the own object. */
const fields: Places = (looked) => {
  const { code } = looked;
  const types = code.definitions.filter(
    (each) => hasBody(each) && (each.kind === 'class' || each.kind === 'type'),
  );
  const inside = within(looked).filter(({ line }) =>
    types.some(({ lines }) => line > lines.from && line < lines.to),
  );
  const ofType = code.language === 'go' ? [memberInGo] : [modified, member, memberOfStruct];
  const found = naming(
    inside.filter(({ text }) => !/^\s*(?:return|throw|delete|goto|break|continue)\b/u.test(text)),
    ofType,
  );
  return found.length > 0 ? found : naming(within(looked), [memberSet]);
};

const indentOf = (text: string): number => text.length - text.trimStart().length;

const returns = standing((code) => code.returns);

const conditions = ofKind('condition');

/** Returns that other lines of their function follow, each with the condition above it. */
const earlyReturns: Places = (looked) => {
  const all = looked.code.definitions.filter(
    ({ kind }) => kind === 'function' || kind === 'method',
  );
  const asked = conditions(looked);
  const early = returns(looked).filter(({ line, text }) => {
    const holder = all.findLast(({ lines }) => holds(lines, line));
    const rest = within(looked, { from: line + 1, to: (holder?.lines.to ?? line) - 1 });
    return rest.some((each) => each.text.trim() !== '' && indentOf(each.text) < indentOf(text));
  });
  return early.map((each) => {
    const above = asked.find(({ line }) => line === each.line - 1);
    return above === undefined ? each : { ...above, to: each.line };
  });
};

const awaits = ofKind('await');

const isComment = (text: string): boolean =>
  /^\s*(?:\/\/|#(?!!|\s*(?:include|define|if|endif|pragma|ifdef|ifndef)\b)|\/\*|\*(?:\s|\/|$)|--\s)/u.test(
    text,
  );

/** The first line of each comment. */
const comments: Places = (looked) =>
  within(looked).filter(
    ({ text }, at, all) => isComment(text) && !isComment(all[at - 1]?.text ?? ''),
  );

const imports = standing((code) => code.imports);

const comparisons: Places = (looked) =>
  within(looked).filter(
    ({ text }) => !isComment(text) && /[\w)\]] (?:<=|>=|<|>|===?|!==?) [\w("'-]/u.test(text),
  );

/** What people call the parts of code that are there more than once, and where these are. */
export const kindsOfPart: readonly {
  readonly name: string;
  readonly said: string;
  readonly places: Places;
}[] = [
  { name: 'constant', said: 'constant', places: constants },
  { name: 'number', said: '(?:magic |hard-?coded |literal )?number', places: numbers },
  {
    name: 'parameter',
    said: '(?:function |method )?(?:parameter|argument|param|arg)',
    places: parameters,
  },
  { name: 'variable', said: '(?:local )?variable', places: locals },
  { name: 'function', said: '(?:function|method|fn|func)', places: functions },
  { name: 'field', said: '(?:field|property|instance variable|member variable)', places: fields },
  {
    name: 'early return',
    said: '(?:early (?:return|exit)|guard(?: clause)?)(?: statement)?',
    places: earlyReturns,
  },
  { name: 'return', said: 'return(?: statement)?', places: returns },
  { name: 'condition', said: '(?:if )?condition', places: conditions },
  { name: '`await`', said: 'await', places: awaits },
  { name: 'comment', said: 'comment', places: comments },
  { name: 'import', said: 'import(?: statement)?', places: imports },
  { name: 'comparison', said: 'comparison', places: comparisons },
];
