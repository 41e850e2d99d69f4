import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern } from '../../longPattern.ts';
import { kinds } from './caseKinds.ts';
import { byTaking } from './emptyTaken.ts';
import { outcomesOfFailing, saysItFails } from './failingCases.ts';
import { byOpening, bySearching } from './lookups.ts';
import { isMadeOf, namesParameter } from './ofParameter.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { byRemoving } from './removals.ts';
import { bodyCode } from './saidFunction.ts';
import { parametersOf } from './signature.ts';

const missing = longPattern`
    \b(?:there (?:is|are) no(?:ne|thing| \w+)|nothing is found|out of range|out of bounds|
    (?:number|index|page|position)(?: that)?(?: is)? too (?:high|large|big)|missing|unknown|absent|not found|isnt found|
    no such|non-?existent|nonexisting|not (?:there|present|in)|isnt (?:there|in)|does not exist|doesnt exist|
    nothing (?:matches|is found|was found)|cant be found|no(?:ne| \w+)(?: \w+){0,2}? (?:matches|match|has that|have that|
    with that|is found|was found|exists?))\b
  `;

/** The outcomes of a function that are for a case, as a question describes it. Undefined where that is not sure. */
export function outcomesFor(
  said: string,
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const all = outcomesOf(owner, evidence);
  const without = lacksIt.test(said) ? ofNull(all, tellingWords(said)) : [];
  if (without.length > 0) return without;
  const words = tellingWords(said);
  const gone = missing.test(said) ? goneFor(said, all, owner, evidence) : [];
  if (gone.length > 0 || (missing.test(said) && !lacks.test(said))) return gone;
  if (invalid.test(said)) return ofInvalid(all, words, owner, evidence);
  if (saysItFails.test(said)) return failedFor(said, all, owner, evidence);
  const kind = kinds.find((each) => each.said.test(said));
  return kind === undefined
    ? best(all, words, owner, evidence)
    : testedAs(kind.tested, all, words, owner, evidence);
}

/** Of a kind that conditions can be told by, and not said to be no such case. */
export const isDefiniteCase = (said: string): boolean =>
  !/\b(?:not|non|isnt|arent|other|neither)\b/u.test(
    said.replace(missing, ' ').replace(saysItFails, ' '),
  ) &&
  (missing.test(said) ||
    saysItFails.test(said) ||
    /\b(?:null|nil|none|undefined)\b/u.test(said) ||
    kinds.some((each) => each.said.test(said)));

/** The line of a loop that passes over what is of a kind: "if (line.isBlank()) continue". */
export function skippedFor(said: string, body: readonly SourceLine[]): SourceLine | undefined {
  const kind = kinds.find((each) => each.said.test(said));
  const found = body.filter(({ text }, at) => {
    const next = /\b(?:continue|next)\b/u.test(text) ? text : (body[at + 1]?.text ?? '');
    return (
      kind?.tested.test(text) === true &&
      /^\s*(?:if|unless|next|continue)\b|\[\[? /u.test(text) &&
      /\b(?:continue|next)\b/u.test(next)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

function goneFor(
  said: string,
  all: readonly Outcome[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const found = ofMissing(all, owner, evidence);
  return found.length > 0 ? found : byOpening(said, bodyCode(owner, evidence), evidence);
}

function failedFor(
  said: string,
  all: readonly Outcome[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const body = bodyCode(owner, evidence);
  const words = tellingWords(said).filter((word) => !ofFailing.test(word));
  const found = outcomesOfFailing(all, words, body);
  return found.length > 0 ? found : byOpening(said, body, evidence);
}

/** "there are no tasks" */
const lacks = /\b(?:there (?:is|are)|theres|has|have|with) no \w+s\b/u;
const ofFailing = /^(?:fail\w*|error|cannot|cant|could\w*|wrong|goe?s?|went)$/u;

/** The ways under a condition of one kind: those that share a word with the case, else the only one. */
function testedAs(
  form: RegExp,
  all: readonly Outcome[],
  words: readonly string[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const tested = all.filter(({ guards: [guard] }) => guard !== undefined && form.test(guard.text));
  const named = tested.filter((outcome) => shares(outcome, words) > 0);
  if (named.length > 0) return named;
  if (tested.length === 0 && form.test('x.isEmpty()'))
    return byTaking(all, bodyCode(owner, evidence), evidence);
  const [only] = tested;
  if (only === undefined || tested.length > 1) return [];
  return !namesParameter(words, owner, evidence) || isMadeOf(words, only, owner, evidence)
    ? tested
    : [];
}

const invalid = /\b(?:bad|invalid|malformed|illegal|unparsable)\b/u;
const refuses: ReadonlySet<string> = new Set([
  'null',
  'false',
  'raises',
  'an error',
  '-1',
  'an empty text',
]);

/** All that a function refuses, where it refuses in one way only. */
function ofInvalid(
  all: readonly Outcome[],
  words: readonly string[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const refused = all.filter(
    ({ ends, guards }) =>
      guards[0] !== undefined &&
      ends !== undefined &&
      (ends.some((each) => refuses.has(each)) || /\bE[A-Z]{3,}\b/u.test(guards[0].text)),
  );
  const named = refused.filter((outcome) => shares(outcome, words) > 0);
  if (named.length === 1) return named;
  const [handler, ...others] = handlersOf(owner, evidence);
  if (handler !== undefined)
    return others.length > 0 ? [] : all.filter(({ line }) => line.line > handler.line).slice(0, 1);
  const ways = new Set(refused.map(({ ends }) => ends?.join()));
  return ways.size === 1 ? refused : [];
}

/** What cannot be read is raised, and comes to a handler. */
const handlersOf = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  bodyCode(owner, evidence).filter(({ text }) =>
    /^\s*(?:\}\s*)?(?:catch|except|rescue)\b/u.test(text),
  );

/** "without a user", "when there is no user" */
const lacksIt = /^(?:without|no)\b|\b(?:there (?:is|are) no|null|nil|none|undefined)\b/u;
const testsNull = longPattern`
    (?:===?|\bis)\s*(?:null|nil|None|undefined|nullptr|NULL)\b|\.nil\?|\.is_none\(\)|!\s*[$@]?[\w.>-]+\s*(?:\)|&&|\|\|)|
    \bnot\s+[\w.]+\s*(?::|$)|\bunless\s+@?\w+\s*$
  `;

/** The one way for a thing that is not there. */
function ofNull(all: readonly Outcome[], words: readonly string[]): readonly Outcome[] {
  const found = all.filter(
    (outcome) => testsNull.test(outcome.guards[0]?.text ?? '') && shares(outcome, words) > 0,
  );
  return found.length === 1 ? found : [];
}

const isNull = /(?:===?|\bis)\s*(?:null|nil|None|undefined|nullptr|NULL)\b/u;
const saysNull = (word: string): boolean =>
  /^(?:null|nullptr|nil|none|undefin\w*|empty|blank|without|set|given|pass\w*)$/u.test(word);

/** The innermost conditions that share the most words with the case; none where two share as many. */
function best(
  all: readonly Outcome[],
  words: readonly string[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  // Of a parameter much may be told: "a file with data", where its size is looked at.
  const given = (parametersOf(owner, evidence) ?? [])
    .flatMap(({ name }) => nameParts(name))
    .map(stem);
  const others = words.filter((word) => !given.includes(word));
  const scored = all
    .filter((outcome) => others.length === 0 || shares(outcome, others) > 0)
    .filter(({ guards: [guard] }) => !isNull.test(guard?.text ?? '') || words.some(saysNull))
    .map((outcome) => ({ outcome, score: shares(outcome, words) }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === top).map(({ outcome }) => outcome);
  return top > 0 && words.length > 0 && found.length === 1 ? found : [];
}

const tellingWords = (said: string): readonly string[] =>
  (said.match(/[\w$]+|@/gu) ?? [])
    .filter((word) => word === '@' || (word.length > 2 && !fillers.has(word)))
    .flatMap((word) => (word === '@' ? [word] : nameParts(word)))
    // "lines" and "boxes"
    .flatMap((word) => [
      ...new Set([stem(word), word.length > 3 ? word.replace(/s$/u, '') : word]),
    ]);

/** How many of the words stand in the condition, or in what is given in that case: "session expired". */
function shares({ guards: [guard], line }: Outcome, words: readonly string[]): number {
  if (guard === undefined) return 0;
  const header = guard.text.replace(
    /\b(?:return|throw|raise|die)\b[^;]*?(?=\b(?:if|unless)\b)/u,
    '',
  );
  const all = `${header} ${line.text}`.match(/[\w$]+|@/gu) ?? [];
  const parts = new Set(all.flatMap((each) => (each === '@' ? ['@'] : nameParts(each))).map(stem));
  return new Set(words.filter((word) => parts.has(word))).size;
}

const looksUp = longPattern`
    \.\w*pop\w*\(|\b(?:poll|recv|next)\w*\(|\.(?:get|find\w*|fetch\w*|lookup|load\w*|query\w*|first\w*|take|peek|select|at|
    search|One|Find\w*|Get\w*|First\w*|Load\w*|delete|remove|Remove|has|contains\w*|Contains\w*|count)\(|\[[^\]]+\]|
    \.(?:key|include|has_key)\?|array_key_exists|in_array|is_file|exist
  `;
const isAbsent = longPattern`
    !\s*\$?[\w.]+\s*\)|===?\s*(?:null|undefined|false|nil|NULL|nullptr|-1)\b|\bis None\b|\bis null\b|
    \bnot\s+(?:\w+\b(?!\()|in\b)|\bnot in\b|\.nil\?|!\s*(?:ok|found|exists)\b|\.end\(\)|\.isEmpty\(\)|isNull|404|ENOENT|
    !\s*(?:\w+[.:]+)*(?:is_file|file_exists|exists|existsSync|Exists)\(|KeyError|NotFound|DoesNotExist|==\s*None|!\s*[\w.>$-]+\.(?:has|contains\w*|Contains\w*|remove|Remove|delete)\(|
    \bunless\b.*(?:key|include)\?
  `;

/** Where what was looked up turns out not to be there, or a search has come to its end. */
function ofMissing(
  all: readonly Outcome[],
  owner: Definition,
  evidence: Evidence,
): readonly Outcome[] {
  const body = bodyCode(owner, evidence);
  const given = (parametersOf(owner, evidence) ?? []).map(({ name }) => name);
  const tested = all.filter(({ guards: [guard] }) => {
    if (guard === undefined || !isAbsent.test(guard.text)) return false;
    const name = /(?:!|\bnot\s+|\bunless\s+|\bif\s*\(?\s*)\s*\$?(\w+)/u.exec(guard.text)?.[1] ?? '';
    return !given.includes(name) || /\bnot in\b/u.test(guard.text);
  });
  if (tested.length > 0) return body.some(({ text }) => looksUp.test(text)) ? tested : [];
  const removed = byRemoving(all, body, evidence);
  if (removed !== undefined) return [removed];
  const searched = afterSearch(all, body);
  return searched.length > 0 ? searched : bySearching(all, evidence, body);
}

const loops = /^\s*(?:for|foreach|while|each)\b|\.each\b/u;

/** The end of a function after a loop that leaves with what it looks for. */
function afterSearch(all: readonly Outcome[], body: readonly SourceLine[]): readonly Outcome[] {
  const last = all.at(-1);
  const found = all.filter(({ guards }) => guards.some(({ text }) => loops.test(text)));
  const isSearch =
    last !== undefined &&
    last.guards.length === 0 &&
    found.length === 1 &&
    all.length === 2 &&
    body.filter(({ text }) => loops.test(text)).length === 1;
  return isSearch ? [last] : [];
}

const leaves =
  /\b(?:return|throw|raise|panic|exit|break|continue|yield|goto|die|abort)\b|\?;|\bErr\(/u;

/** The one statement of the branch for a case, where that sets something and leaves nothing. */
export function mendedFor(
  said: string,
  owner: Definition,
  evidence: Evidence,
): SourceLine | undefined {
  const kind = kinds.find((each) => each.said.test(said));
  const words = tellingWords(said);
  const body = bodyCode(owner, evidence).filter(({ text }) => /\w/u.test(text));
  const found = body.flatMap((line, at) => {
    const inside = body[at + 1];
    const isCase =
      /^\s*if\b/u.test(line.text) &&
      kind?.tested.test(line.text) === true &&
      shares({ line, ends: undefined, guards: [line] }, words) > 0;
    return isCase && inside !== undefined ? [inside] : [];
  });
  const [only] = found;
  const isMended = only !== undefined && /^\s*[\w$.]+\s*=[^=]/u.test(only.text);
  return found.length === 1 && isMended && !leaves.test(only.text) ? only : undefined;
}
