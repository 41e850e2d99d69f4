import type { StructureKind } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { structureWords } from '../../evidence/structureWords.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { structureTraces } from './structureTraces.ts';

/** A line number said a little off is no false premise. */
const NEAR = 2;

/** What a line is said to do, and what such a line has in it. */
const deeds: readonly { readonly verb: string; readonly trace: RegExp }[] = [
  {
    // A call, an index, a division, a cast and what is null may all raise.
    verb: 'throws?|raises?|panics?|errors?|crashes|crash',
    trace:
      /\b(?:throw|raise|panic|assert|unwrap|expect|new|await|yield|fail|error|as)\b|[\w\])]\s*[(![]|\/|%|\.\w|->|\*|\?/u,
  },
  { verb: 'returns?', trace: /\b(?:return|yield)\b|=>|->|^\s*[\w.&*(]+.*[^;]\s*$|\?/u },
  {
    verb: 'sleeps?|waits?|pauses?|blocks',
    trace: /sleep|wait|delay|pause|block|join|recv|<-|timeout|lock|read|accept|get|\(/iu,
  },
  {
    verb: 'logs?|prints?|echoes',
    trace: /log|print|echo|puts|write|console|warn|debug|info|error|fmt|cout|cerr|p /iu,
  },
  {
    verb: 'loops?|iterates?',
    trace: /\b(?:for|foreach|while|loop|until|do)\b|each|map|filter|reduce|iter|\.\w+\(/iu,
  },
  { verb: 'sorts?', trace: /sort|order|cmp|compar|heap|max|min/iu },
  { verb: 'imports?', trace: /import|include|require|use|using|from|source|\./iu },
  { verb: 'catches', trace: /catch|except|rescue|recover|trap/iu },
  { verb: 'awaits?', trace: /await|then/iu },
  { verb: 'frees', trace: /free|delete|release|reset|drop|dispose|clear/iu },
  { verb: 'allocates', trace: /alloc|new|make|strdup|\[|vec|list|\{/iu },
  { verb: 'closes', trace: /clos|dispose|with|using|end|quit|shut/iu },
  {
    verb: 'deletes?|removes?',
    trace: /delet|remov|del\b|rm\b|unlink|pop|splice|clear|eras|filter|drop|shift|free|discard/iu,
  },
  { verb: 'divides?', trace: /\/|div|%|>>|average|mean/iu },
  { verb: 'opens?', trace: /open|connect|dial|read|with|new |load|fetch/iu },
  { verb: 'reads?|loads?', trace: /read|get|load|open|input|fetch|scan|recv|\bin\b|env|parse|</iu },
  {
    verb: 'writes?|saves?|stores?',
    trace: /writ|print|put|save|dump|send|out|set|=|push|append|store|insert|add/iu,
  },
  {
    verb: 'checks?|tests?|compares?|validates?',
    trace:
      /\b(?:if|elif|unless|while|when|case|match|in|is|assert|switch|guard)\b|[=!<>]=|[<>]|\?|valid|check|equal|cmp|\[ /iu,
  },
  { verb: 'increments?|counts up', trace: /\+\+|\+=|\+\s*1|inc|add|succ/iu },
  { verb: 'multiplies', trace: /\*|<<|mul/iu },
];

const ofLine = String.raw`(?:line|ln) ?#?(\d{1,6})`;
const does = deeds.map(({ verb, trace }) => ({
  pattern: new RegExp(
    `\\b${ofLine} (?:always |already |also |only |just |sometimes )?(?:${verb})\\b`,
    'u',
  ),
  trace,
  verb,
}));

/** P3 for what stands on a line that exists: "line 9 throws", "the regex on line 12". */
export function findOtherLine(evidence: Evidence): Premise | undefined {
  const { subject, question, code } = evidence;
  if (subject === undefined || code?.kind !== 'read' || question.lines.length === 0)
    return undefined;
  return (
    firstStated(evidence, (clause) => otherDeed(clause, evidence)) ??
    otherStructure(wordingOf(question).plain, evidence) ??
    otherName(evidence)
  );
}

function otherDeed(clause: string, evidence: Evidence): Premise | undefined {
  const deed = does.find(({ pattern }) => pattern.test(clause));
  const at = Number(deed?.pattern.exec(clause)?.[1]);
  const line = lineAt(at, evidence);
  if (deed === undefined || line === undefined) return undefined;
  if (
    near(at, evidence).some(
      ({ text }) => deed.trace.test(text) && (text === line.text || !deed.verb.startsWith('throw')),
    )
  )
    return undefined;
  return {
    claim: `line ${at} ${deed.pattern.exec(clause)?.[0].replace(/^.*\d /u, '') ?? 'does so'}`,
    fact: `L${at} is ${shown(line)}.`,
    lines: [at],
    better: `What does L${at} do?`,
  };
}

const structureOn = structureWords.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(
    `\\b(?:the|that|this) (?:\\w+ )?(?:${words})(?: \\w+){0,2}? (?:on|in|at|from) ${ofLine}`,
    'u',
  ),
}));

function otherStructure(plain: string, evidence: Evidence): Premise | undefined {
  const named = structureOn.find(({ pattern }) => pattern.test(plain));
  const at = Number(named?.pattern.exec(plain)?.[1]);
  const line = lineAt(at, evidence);
  if (named === undefined || line === undefined || hasStructure(named.kind, at, evidence))
    return undefined;
  return {
    claim: `there is such a structure on line ${at}`,
    fact: `L${at} is ${shown(line)}.`,
    lines: [at],
    better: `What does L${at} do?`,
  };
}

function hasStructure(kind: StructureKind, at: number, evidence: Evidence): boolean {
  const trace = structureTraces[kind];
  return trace === undefined || near(at, evidence).some(({ text }) => trace.test(text));
}

/** "the parse call on line 12", where that name stands on other lines only. */
function otherName(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const match =
    /(?<![\w.])`?([A-Za-z_$][\w$]*(?:[._][\w$]+)*)(?:\(\))?`? (?:call |variable |assignment |check )?(?:on|at) line (\d{1,6})\b/u.exec(
      question.text,
    );
  const [name, at] = [match?.[1] ?? '', Number(match?.[2])];
  const line = lineAt(at, evidence);
  if (
    subject === undefined ||
    line === undefined ||
    !question.names.some((each) => each.literal && each.name === name)
  )
    return undefined;
  const places = sourceLines(subject).filter(({ text }) => wholeWord(name, 'iu').test(text));
  const [first] = places;
  if (first === undefined || places.some((place) => Math.abs(place.line - at) <= NEAR))
    return undefined;
  return {
    claim: `\`${name}\` stands on line ${at}`,
    fact: `L${at} is ${shown(line)}. \`${name}\` stands at ${places
      .slice(0, 4)
      .map((place) => `L${place.line}`)
      .join(', ')}.`,
    lines: [first.line, at],
  };
}

/** A line with code on it. */
const lineAt = (at: number, { subject }: Evidence): SourceLine | undefined =>
  subject === undefined
    ? undefined
    : sourceLines(subject).find(({ line, text }) => line === at && /\w/u.test(text));

const near = (at: number, evidence: Evidence): readonly SourceLine[] =>
  evidence.subject === undefined
    ? []
    : codeOf({ lines: { from: Math.max(1, at - NEAR), to: at + NEAR } }, evidence);
