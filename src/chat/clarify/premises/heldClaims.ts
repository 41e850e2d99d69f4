import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { indentWidth, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { functionsOf } from './oneDoing.ts';
import { bodyCode, codeOf, doerSaid, functionNamedIn, said } from './saidFunction.ts';
import { firstSpanned } from './stated.ts';
import { stepLines } from './stepLines.ts';

/** Something that is held or open for a while, as questions call it and as programs begin and end it. */
interface Hold {
  readonly word: string;
  /** Until its end is called, or the function's where that is deferred. */
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** As long as the block that the line opens. */
  readonly opensBlock: RegExp;
  /** As long as the block that the line stands in. */
  readonly guards: RegExp;
}

const holds: readonly Hold[] = [
  {
    word: '(?:[a-z_]*(?:lock|mutex|gate|mtx|latch)|mu|semaphore|monitor|critical section)',
    begins: longPattern`
        (?:\.|->|::|\b)(?:R?Lock|lock|acquire|lockInterruptibly|(?<=(?:[sS]em\w*|[gG]ate|[lL]ock|[mM]utex|[sS]lim)\w{0,20}\.)Wait(?:Async)?|pthread_mutex_lock|mtx_lock|
        pthread_rwlock_\w*lock)\s*\(|\bMonitor\.Enter\(|\bflock\s+\S
      `,
    ends: longPattern`
      (?:\.|->|::|\b)(?:R?Unlock|unlock|release|Release\w*|pthread_\w*_unlock|mtx_unlock)\s*\(|\bMonitor\.Exit\(|
      \bdrop\(\w*(?:guard|lock|mu|inner|state)\w*\)
    `,
    opensBlock: longPatternWith('iu')`
        ^\s*(?:async\s+)?with\s+.*(?:lock|mutex|semaphore)\w*.*:\s*$|\bsynchronized\s*\(|(?<![.\w])lock\s*\(.*\)\s*\{?\s*$|
        \.synchronize\s*(?:do|\{)
      `,
    guards:
      /\b(?:lock_guard|unique_lock|scoped_lock|shared_lock)\b|\blet\s+(?:mut\s+)?\w+\s*=\s*[\w.&]+\.(?:lock|read|write)\(\)/u,
  },
  {
    word: '(?:file|handle|stream|connection|socket|transaction|cursor)',
    begins:
      /\b(?:fopen|open|os\.(?:Open|Create|OpenFile)|File\.open|connect|Begin\w*|begin\w*|BEGIN)\s*\(|->beginTransaction\(/u,
    ends: /\bfclose\(|(?:\.|->)(?:[cC]lose|[cC]ommit|[eE]nd|[qQ]uit|[dD]isconnect)\w*\(|(?<![\w.])close\(/u,
    opensBlock: longPattern`
        ^\s*(?:async\s+)?with\s+.*(?:open|connect|cursor|begin|transaction|session|atomic)\w*.*:\s*$|\bFile\.open\(.*\bdo\b|
        \btry\s*\(|\busing\s*\(|\btransaction\b.*(?:do|\{|=>)\s*(?:\|\w+\|\s*)?\{?$
      `,
    guards:
      /^\s*(?:await\s+)?using\s+(?:var|\w+)\s|\b(?:ifstream|ofstream|fstream)\s+\w+|=\s*File::(?:open|create)\(/u,
  },
];

const whileDoing =
  '(?:while|when|whilst|during|whenever|for as long as|as long as|at the moment)(?: (?:it|they|that|this|we)(?: is)?| the)?';
const forms = holds.map((hold) => ({
  hold,
  patterns: [
    longPattern`
        ^(?:.*? )??${said} (?:is )?(?:still |also |always |already |even )*(?:holds?|holding|keeps?|has|locks?|owns?|leaves?|
        keeping) (?:on to |onto )?(?:the |a |an |its |that |this |our |same |whole |write |read )*${hold.word}(?: (?:held|
        locked|open|running|opened))?(?: the (?:whole|entire) time)? ${whileDoing} (?<deed>.+)$
      `,
    longPattern`
        ^(?:.*? )??(?:the |a |its |that )(?:\w+ )?${hold.word} (?:is|stays|remains|gets|being) (?:still |also |always |kept |
        being )*(?:held|locked|taken|open|running|opened) ${whileDoing} (?<deed>.+)$
      `,
    longPattern`
        ^(?<deed>.+?) (?:(?:is|are|gets?|happens?|runs?|takes place|comes?) )?(?:(?:still|all|done|also|called|executed|
        run|always|already) )*(?:under|inside|within|while holding|holding|with) (?:of )?
        (?:(?:the|a|its|that|same|this) )*(?:\w+ )?${hold.word}(?: (?:held|locked|taken|still held|open))?$
      `,
    longPattern`
        ^(?<deed>.+?) (?:still |always |also )?(?:while|whilst|when|as long as) (?:(?:the|its|that|this) )?(?:\w+ )?
        ${hold.word} (?:is|stays|remains) (?:still |being )?(?:held|locked|taken|open|acquired)$
      `,
  ],
}));

/** P11 for what is held while something else is done: "it holds the mutex while it sorts", where it has let go by then. */
export const findNotHeld = (evidence: Evidence): Premise | undefined =>
  firstSpanned(evidence, (span) => {
    for (const { hold, patterns } of forms) {
      const deed = patterns.map((form) => form.exec(span)?.groups?.deed).find(isGiven);
      const found = deed === undefined ? undefined : contradicted(span, deed, { hold, evidence });
      if (found !== undefined) return found;
    }
    return undefined;
  });

const isGiven = (text: string | undefined): text is string => text !== undefined;

function contradicted(
  span: string,
  deed: string,
  { hold, evidence }: { readonly hold: Hold; readonly evidence: Evidence },
): Premise | undefined {
  const named = functionNamedIn(span.replace(/\(\)/gu, ''), evidence) ?? doerSaid('it', evidence);
  const inNamed = named === undefined ? undefined : heldBeside(named, deed, { hold, evidence });
  const found = inNamed ?? (named === undefined ? onlyHolder(deed, { hold, evidence }) : undefined);
  if (found === undefined || found.does.some(({ line }) => found.spans.some(holdsLine(line))))
    return undefined;
  const [first] = found.does;
  const [held] = found.spans;
  if (first === undefined || held === undefined) return undefined;
  const { from, to } = held;
  return {
    claim: `in \`${found.owner.name}\`, ${span}`,
    fact: `Not at that moment: it is held from ${shown(from)} to ${shown(to)}, and that is done at ${shown(first)}.`,
    lines: [...new Set([from.line, to.line, ...found.does.slice(0, 3).map(lineOf)])],
  };
}

const holdsLine =
  (line: number) =>
  ({ from, to }: Span): boolean =>
    line >= from.line && line <= to.line;

/** A function that holds something for a known while, and its lines for a deed. */
interface Held {
  readonly owner: Definition;
  readonly spans: readonly Span[];
  readonly does: readonly SourceLine[];
}

function heldBeside(
  owner: Definition,
  deed: string,
  { hold, evidence }: { readonly hold: Hold; readonly evidence: Evidence },
): Held | undefined {
  const body = bodyCode(owner, evidence);
  const spans = spansOf(hold, body);
  if (spans === undefined || spans.length === 0) return undefined;
  const does = stepLines(deed.replace(wholeWord(owner.name.toLowerCase()), ' '), body, evidence);
  return does.length === 0 ? undefined : { owner, spans, does };
}

/** The one function that has a line for the deed, where none is named. */
function onlyHolder(
  deed: string,
  { hold, evidence }: { readonly hold: Hold; readonly evidence: Evidence },
): Held | undefined {
  const doing = functionsOf(evidence).filter(
    (each) => stepLines(deed, codeOf(each, evidence).slice(1), evidence).length > 0,
  );
  const [only] = doing;
  return only === undefined || doing.length > 1
    ? undefined
    : heldBeside(only, deed, { hold, evidence });
}

const lineOf = ({ line }: SourceLine): number => line;

interface Span {
  readonly from: SourceLine;
  readonly to: SourceLine;
}

/** From where to where it is held; undefined where one of the ends is not known. */
function spansOf(hold: Hold, body: readonly SourceLine[]): readonly Span[] | undefined {
  const lines = body.filter(({ text }) => /\S/u.test(text));
  const found = lines.flatMap((line, at) => {
    const rest = lines.slice(at + 1);
    if (/^\s*defer\b/u.test(line.text)) return [];
    if (hold.opensBlock.test(line.text))
      return [spanUntil(line, rest, ({ text }) => indentWidth(text) <= indentWidth(line.text))];
    if (hold.guards.test(line.text)) return [guarded(hold, line, rest)];
    return hold.begins.test(line.text) && !hold.ends.test(line.text)
      ? [explicit(hold, line, rest)]
      : [];
  });
  return found.some((each) => each === undefined) ? undefined : found.filter(isSpan);
}

const isSpan = (span: Span | undefined): span is Span => span !== undefined;

/** Up to the last line before the first that is outside. */
function spanUntil(
  from: SourceLine,
  rest: readonly SourceLine[],
  isOutside: (line: SourceLine) => boolean,
): Span {
  const end = rest.findIndex((line) => isOutside(line) && !/^\s*\{\s*$/u.test(line.text));
  return { from, to: rest[end === -1 ? rest.length - 1 : end - 1] ?? from };
}

function guarded(hold: Hold, from: SourceLine, rest: readonly SourceLine[]): Span {
  return spanUntil(
    from,
    rest,
    ({ text }) => indentWidth(text) < indentWidth(from.text) || hold.ends.test(text),
  );
}

/** An end in a branch that leaves is not the end; one that is deferred is at the end of the function. */
function explicit(hold: Hold, from: SourceLine, rest: readonly SourceLine[]): Span | undefined {
  const last = rest.at(-1);
  const ends = rest.filter(({ text }) => hold.ends.test(text));
  if (ends.some(({ text }) => /^\s*(?:defer|ensure|trap)\b/u.test(text)))
    return last === undefined ? undefined : { from, to: last };
  const to = ends.find(
    ({ text, line }) =>
      indentWidth(text) === indentWidth(from.text) ||
      rest.some((each) => each.line === line - 1 && /\b(?:finally|ensure)\b/u.test(each.text)),
  );
  return to === undefined ? undefined : { from, to };
}
