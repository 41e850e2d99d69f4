import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Claim, Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  holds,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { definitionOf, shown } from './namedDefinition.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** Raises, or calls something that is there to raise. */
const raises = longPattern`
    \b(?:throw|throws|raise|panic|panic!|unreachable!|todo!|abort|die|exit|fail|Err|bail!|ensure!|assert\w*|unwrap|expect|
    reject|orElseThrow|require\w*|check\w*|error|Error|fatal|Fatal|trigger_error)\b
  `;

/** Leaves without a value, where something else might have raised. */
const givesNothing = longPattern`
    \breturn\s*(?:;|$)|\breturn\s+(?:null|nil|None|undefined|NULL|nullptr|false|False|-1|""|''|\[\]|\{\}|Optional\.empty\(\)|
    0)\s*;?\s*(?:$|\/\/|#|\}|if\b|unless\b)|\?\s*null\b|:\s*null\s*;|^\s*None\s*,?$|\.(?:poll|pop|peek|find|get)\w*\(
  `;

/** Calls that give something else back where they find nothing, or that only ask. */
const harmless = longPatternWith('gu')`
    (?:\.|->)\s*(?:poll|peek|pollFirst|pollLast|peekFirst|find|findIndex|indexOf|has|contains|containsKey|includes|isEmpty|
    is_empty|empty\?|startsWith|endsWith|trim|size|length|count|getOrDefault|TryGetValue|push|add|None)\s*\(|
    \b(?:if|elif|while|for|foreach|switch|match|return|and|or|not|in|len|isset|empty|is_null|isinstance|Optional\.empty|Some|
    Ok)\s*\(|(?:\.|->)\s*(?:test|join|toString|toUpperCase|toLowerCase|lower|upper|strip|append|concat)\s*\(
  `;

/** Calls, indexes, divides, converts or waits: what is behind that is not to be read here. */
const mayRaise = longPattern`
    [\w)\]!?>]\s*\(|[\w)\]]\[(?![\s:\]])|[\w)\]]\s*(?:\/(?!\/)|%)\s*[\w(]|\bawait\b|\bas\s+[A-Z\w]|
    \(\s*(?:int|long|short|byte|[A-Z]\w*)\s*\)\s*\w|\b(?:new|yield|import|del)\s|\*\s*\(|\.\s*\w+!|
    (?<![\w.$])(?!(?:this|self|cls|super|math|Math|Number|Optional|None)\b)[a-z_$][\w$]*\s*(?:\.|->)\s*(?!length\b)\w
  `;

/** A map gives nothing for a key that it does not have. */
const isMapRead = (text: string, all: string): boolean => {
  const map = /([\w$]+)\.get\([^(),]*\)/u.exec(text)?.[1];
  return (
    map !== undefined &&
    longPattern`
        \bMap\b[^=;\n]*\b${escapePattern(map)}\b|\b${escapePattern(map)}\s*(?::[^=\n]*)?=\s*(?:new Map\b|\{|dict\()|
        \b${escapePattern(map)}\s*:\s*(?:dict|Dict|Map|ReadonlyMap)\b
      `.test(all)
  );
};

/** Whether the text of a body shows that nothing in it can raise. */
function mayAnythingRaise(name: string, body: readonly SourceLine[], evidence: Evidence): boolean {
  if (isUnboxed(name, body, evidence)) return true;
  const all = evidence.subject?.text ?? '';
  return body.some(({ text }) => {
    const said = codeOnly(text);
    const read = isMapRead(said, all) ? said.replace(/[\w$.]+\.get\([^(),]*\)/gu, ' ') : said;
    return mayRaise.test(read.replace(harmless, ' '));
  });
}

/** The null that a map of Java gives for a primitive result throws on its way out. */
export const isUnboxed = (
  name: string,
  gives: readonly SourceLine[],
  { subject }: Evidence,
): boolean =>
  subject?.languageId === 'java' &&
  new RegExp(
    `\\b(?:int|long|double|float|boolean|short|byte|char)\\s+${escapePattern(name)}\\s*\\(`,
    'u',
  ).test(subject.text) &&
  gives.some(({ text }) => /\breturn\s+[\w.]+\.get\(/u.test(text));

const codeOnly = (text: string): string =>
  withoutTexts(text).replace(/(?:^|\s)(?:\/\/|#)\s.*$/u, '');

const verbFor = ({ subject }: Evidence): string =>
  /^(?:go|rust)$/u.test(subject?.languageId ?? '') ? 'panics' : 'throws';

/** P11 for "park throws when it is full", against a body in which nothing can raise and that gives nothing back instead. */
export function judgeThrowsClaim(
  claim: ClaimOf<'throws'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const definition = definitionOf(claim.name, evidence);
  const body = bodyOf(claim.name, evidence);
  // Who has seen it thrown knows better than the text.
  if (evidence.question.states.error) return undefined;
  if (definition === undefined || body === undefined) return undefined;
  const claimed = `\`${definition.name}\` ${verbFor(evidence)}`;
  const thrown = body.find(({ text }) => raises.test(text));
  if (thrown !== undefined) {
    return /\b(?:throw|raise|panic)\b/u.test(thrown.text)
      ? {
          holds: true,
          claim: claimed,
          fact: `It does: ${shown(thrown)}.`,
          lines: [thrown.line],
        }
      : undefined;
  }
  const nothing = body.filter(({ text }) => givesNothing.test(text));
  const first = nothing[0];
  const instead = collected(body, definition.name, claimed);
  if (instead !== undefined || evidence.question.intent === 'fix') return instead;
  if (first === undefined || mayAnythingRaise(definition.name, body, evidence)) return undefined;
  return {
    holds: false,
    claim: claimed,
    fact: `Nothing in it does; what it gives back instead: ${nothing.slice(0, 3).map(shown).join(', ')}.`,
    lines: nothing.slice(0, 4).map(({ line }) => line),
    follows: `Callers have to look at what \`${definition.name}\` returns.`,
  };
}

const problems = longPatternWith('iu')`
    (?<![\w.$])\$?(\w*(?:problem|error|issue|violation|warning|failure|complaint|mistake|message)s?)\s*(?:\.(?:push|append|
    add|Add)\(|\[\]\s*=|<<)
  `;

/** Keeps a list of what is wrong and gives that back. */
function collected(
  body: readonly SourceLine[],
  name: string,
  claim: string,
): ClaimVerdict | undefined {
  const kept = body.filter(({ text }) => problems.test(text));
  const list = problems.exec(kept[0]?.text ?? '')?.[1];
  const given = body.find(
    ({ text }) => list !== undefined && /\breturn\b/u.test(text) && wholeWord(list).test(text),
  );
  if (given === undefined) return undefined;
  const lines = [...kept.slice(0, 2), given];
  return {
    holds: false,
    claim,
    fact: `Nothing in it does; it collects what is wrong and returns that: ${lines.map(shown).join(', ')}.`,
    lines: [...kept.slice(0, 3), given].map(({ line }) => line),
    better: `What does \`${name}\` return for one that is wrong?`,
  };
}

/** P11 for "why does parse call validate", against a body that does not. What it calls could, so only a known callee counts. */
export function judgeCallsClaim(
  claim: ClaimOf<'calls'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const definition = definitionOf(claim.name, evidence);
  const callee = definitionOf(claim.callee, evidence);
  const body = bodyOf(claim.name, evidence);
  if (definition !== undefined && callee === undefined && body !== undefined)
    return judgeOuterCall(claim, definition, body);
  if (definition === undefined || callee === undefined || body === undefined) return undefined;
  const call = body.find(({ text }) => wholeWord(callee.name).test(text));
  if (call !== undefined || reachesThroughOthers(body, callee, evidence)) return undefined;
  return {
    holds: false,
    claim: `\`${definition.name}\` calls \`${callee.name}\``,
    fact: `\`${definition.name}\` (L${definition.lines.from}-${definition.lines.to}) does not name \`${callee.name}\` (L${callee.lines.from}).`,
    lines: [definition.lines.from, callee.lines.from],
  };
}

/** Calls of which one is made or the other, and what is written for them. */
const eitherCalls: readonly (readonly string[])[] = [
  ['notify_one', 'notify_all'],
  ['notify', 'notifyall'],
  ['signal', 'broadcast'],
  ['pulse', 'pulseall'],
  ['push', 'unshift'],
  ['pop', 'shift'],
  ['push_back', 'push_front'],
  ['slice', 'splice'],
  ['submit', 'execute'],
  ['settimeout', 'setinterval'],
  ['fetchall', 'fetchone'],
  ['first', 'firstordefault', 'single', 'singleordefault'],
  ['writefile', 'writefilesync'],
  ['readfile', 'readfilesync'],
];

/** "submit calls notify_all", where it calls what is its counterpart. */
function judgeOuterCall(
  claim: ClaimOf<'calls'>,
  { name }: Definition,
  body: readonly SourceLine[],
): ClaimVerdict | undefined {
  const callee = claim.callee.split('.').at(-1) ?? '';
  const rivals = eitherCalls.find((each) => each.includes(callee)) ?? [];
  const isCalled = (each: string): ((line: SourceLine) => boolean) => {
    const call = new RegExp(`(?<![\\w$])${escapePattern(each)}\\s*\\(`, 'iu');
    return ({ text }) => call.test(text);
  };
  const found = rivals
    .filter((each) => each !== callee)
    .flatMap((each) => body.filter(isCalled(each)))[0];
  return found === undefined || body.some(isCalled(callee))
    ? undefined
    : {
        holds: false,
        claim: `\`${name}\` calls \`${callee}\``,
        fact: `It calls another one: ${shown(found)}.`,
        lines: [found.line],
      };
}

/** Whether something else of this file that the body names does it. */
function reachesThroughOthers(
  body: readonly SourceLine[],
  callee: Definition,
  evidence: Evidence,
): boolean {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return true;
  const all = sourceLines(subject);
  return code.definitions
    .filter(({ name, kind }) => kind !== 'import' && name !== callee.name && named(body, name))
    .some(({ lines }) =>
      named(
        linesWithin(all, lines).filter(({ line }) => !holds(callee.lines, line)),
        callee.name,
      ),
    );
}

const named = (lines: readonly SourceLine[], name: string): boolean =>
  lines.some(({ text }) => wholeWord(name).test(text));

/** The lines below a definition's first; undefined for what is no function. */
function bodyOf(name: string, evidence: Evidence): readonly SourceLine[] | undefined {
  const definition = definitionOf(name, evidence);
  if (definition?.kind !== 'function' && definition?.kind !== 'method') return undefined;
  if (evidence.subject === undefined) return undefined;
  const { from, to } = definition.lines;
  return linesWithin(sourceLines(evidence.subject), { from: to > from ? from + 1 : from, to });
}

/** P9 for a value: "the limit is 50", against what the file gives the name wherever it gives it anything. */
export function judgeValueClaim(
  claim: ClaimOf<'value'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || question.intent === 'fix' || !/^[\w$]+$/u.test(claim.name))
    return undefined;
  const pattern = new RegExp(
    `(?<![\\w$.])${escapePattern(claim.name)}\\s*(?::[^=,)]*)?:?=(?![=>])\\s*([^,;)\\s]+)`,
    'iu',
  );
  const given = sourceLines(subject).flatMap(({ line, text }) => {
    const value = pattern.exec(text.slice(0, 400))?.[1];
    return value === undefined ? [] : [{ line, text, value: plainValue(value) }];
  });
  const [first] = given;
  if (first?.value === undefined || given.length !== 1) return undefined;
  const said = plainValue(claim.value);
  return {
    holds: first.value === said,
    claim: `\`${claim.name}\` is ${claim.value}`,
    fact: `The file sets it once: ${shown(first)}.`,
    lines: [first.line],
  };
}

/** Numbers and constants in one spelling; undefined for what has to be computed. */
function plainValue(text: string): string | undefined {
  const plain = text.replace(/(?<=\d)_(?=\d)/gu, '').toLowerCase();
  if (/^-?\d+(?:\.\d+)?$/u.test(plain)) return `${Number(plain)}`;
  if (/^(?:none|nil|null|undefined)$/u.test(plain)) return 'null';
  return plain === 'true' || plain === 'false' ? plain : undefined;
}
