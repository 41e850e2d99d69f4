import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { escapePattern, holds, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import { isNotYetThere } from './nameNotYetThere.ts';
import { nearestTo } from './nearestTo.ts';
import { functionSaid } from './saidFunction.ts';
import { isAround, isAskedAbout, isAskedFor, isGivenBy, isOfLanguages } from './standardNames.ts';
import { everyLine, tellingLines } from './tellingLines.ts';

/** P1: a name that a question takes for granted, and that is neither in the file nor, if asked, in the workspace. */
export function findAbsentName(evidence: Evidence): Premise | undefined {
  const { subject, code } = evidence;
  if (subject === undefined || code?.kind === 'unread') return undefined;
  const name = evidence.question.names
    .filter(({ literal }) => literal)
    .map((symbol) => symbol.name)
    .find((candidate) => isTakenForGranted(candidate, evidence) && isAbsent(candidate, evidence));
  if (name === undefined) return undefined;
  const near = nearestTo(name, evidence);
  const about =
    near === undefined
      ? [
          ...defaultsAt(evidence),
          ...tellingLines(evidence, subject.lines),
          ...kinOf(name, evidence),
          ...deedsOf(evidence),
        ]
      : relevantLines(evidence, 3).map(({ line }) => line);
  const places = [
    ...headsOf(evidence, about),
    ...tellingLines(evidence, subject.lines),
    ...everyLine(evidence, subject.lines),
  ];
  const where = evidence.editor.asked.includes('symbols')
    ? 'this file or the workspace'
    : 'this file';
  return {
    claim: `\`${name}\` exists in ${where}`,
    fact: `There is no \`${name}\` in ${where}.${near === undefined ? '' : ` The nearest name is \`${near.name}\` (L${near.line}).`}`,
    lines: [...new Set([...(near === undefined ? [] : [near.line]), ...about, ...places])].slice(
      0,
      12,
    ),
    ...(near === undefined ? {} : { better: askedWith(evidence, name, near.name) }),
  };
}

/** Where the functions begin that are selected, or that hold the lines: parameters and defaults stand there. */
function headsOf({ code, subject }: Evidence, about: readonly number[]): readonly number[] {
  if (code?.kind !== 'read' || subject === undefined) return [];
  return code.definitions
    .filter(
      ({ kind, lines }) =>
        (kind === 'function' || kind === 'method') &&
        (holds(subject.lines, lines.from) || about.some((line) => holds(lines, line))),
    )
    .map(({ lines }) => lines.from)
    .slice(0, 4);
}

/** "… or is it enough that add does it": what the functions do that the question speaks of. */
const deedsOf = (evidence: Evidence): readonly number[] => {
  const words = wordingOf(evidence.question).plain.split(' ').slice(0, 60);
  const owners = words.flatMap((word) => functionSaid(word, evidence) ?? []);
  return [...new Set(owners)]
    .filter(({ name }) => name.length > 2)
    .slice(0, 3)
    .flatMap(({ lines }) => tellingLines(evidence, lines).slice(0, 2));
};

/** Where names of the same make stand: "_grace" among "_lease" and "_margin". */
const kinOf = (name: string, { code, subject }: Evidence): readonly number[] =>
  code?.kind !== 'read' || subject === undefined || !/^[_@$#]/u.test(name)
    ? []
    : code.identifiers
        .filter((each) => each.name.startsWith(name.charAt(0)) && holds(subject.lines, each.line))
        .map(({ line }) => line)
        .slice(0, 2);

/** What is said to have a default, or to be given, stands where the function is declared. */
const defaultsAt = (evidence: Evidence): readonly number[] => {
  const isGiven = /\b(?:defaults?|parameters?|params?|arguments?|args?|options?)\b/iu.test(
    evidence.question.text,
  );
  const declared = isGiven ? functionSaid('it', evidence) : undefined;
  return declared === undefined ? [] : [declared.lines.from];
};

/** "reload()" is no part of RELOAD_EVERY. */
const isCalled = (name: string, { text }: QuestionFacts): boolean =>
  /^\w{3,}$/u.test(name) && text.includes(`${name}()`);
const standsWhole = (part: string, text: string): boolean =>
  new RegExp(`(?<![A-Za-z\\d$])_*${escapePattern(part)}(?![\\w$])`, 'iu').test(text);

function isAbsent(name: string, { subject, editor, question }: Evidence): boolean {
  const said = [
    ...editor.diagnostics.map(({ message }) => message),
    ...editor.attached.map((attached) => attached.text),
  ];
  const text = `${subject?.text ?? ''}\n${said.join('\n')}`;
  const parts = name.split(/\.|::|->|#/u).filter((part) => !/^\$?(?:self|this|cls)$/u.test(part));
  if (parts.some((part) => (isCalled(name, question) ? standsWhole : stands)(part, text)))
    return false;
  if (editor.definitions.some((definition) => parts.includes(definition.name))) return false;
  // An index that nobody asked, or that was late, leaves the smaller claim: of this file, which was read whole.
  return !editor.asked.includes('symbols') || editor.absent.includes(name);
}

/** Names are quoted loosely, so a part of a longer one will do; a single letter must stand for itself. */
const stands = (part: string, text: string): boolean =>
  part.length > 1
    ? text.toLowerCase().includes(part.toLowerCase())
    : wholeWord(part, 'iu').test(text);

const isOfALibrary = (name: string, languageId: string): boolean =>
  builtIn.test(name) || containers.test(name) || isOfLanguages(name, languageId);

/** "loop -> stream, toList() at the end": what is to be made of it. */
const becomes = /^[^.?!]{1,60}? (?:->|=>|→) /u;

const isUsedElsewhere = (name: string, evidence: Evidence): boolean =>
  isOwnCall(name, evidence.question.text) ||
  becomes.test(evidence.question.text) ||
  evidence.question.names.some((each) => isUseElsewhere(each.name, evidence));

/** "wrap it in array_values": what a thing is to be handed to. */
const isToHold = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:wrap|pass|put|feed|send|pipe|stick) (?:it|this|that|them|the \\w+) (?:in|into|with|through|to) ["'\\x60]?${escapePattern(name)}(?![\\w$])`,
    'iu',
  ).test(text.slice(0, 4000));

/** Library types, constants of the environment and names that are still to be made are no claims about this file. */
function isTakenForGranted(name: string, evidence: Evidence): boolean {
  if (isOfALibrary(name, evidence.subject?.languageId ?? '') || isUsedElsewhere(name, evidence))
    return false;
  const { text } = evidence.question;
  if (isAround(name, evidence) || isToHold(name, text)) return false;
  return (
    saidToBeUsed(name, text) ||
    (!raisedByLanguages.test(name) && isAskedWhy(name, text)) ||
    isCalledAlso(name, text) ||
    doesAlso(name, text) ||
    isNoWish(name, evidence)
  );
}

function isNoWish(name: string, evidence: Evidence): boolean {
  const { question } = evidence;
  const ticked = question.text.includes(`\`${name}`);
  if (raisedByLanguages.test(name)) return false;
  if (isGivenBy(name, evidence) && isAskedAbout(name, question.text)) return false;
  if (isAskedFor(name, question.text)) return false;
  if (!ticked && /^[A-Z\d_]+$/u.test(name)) return false;
  if (question.intent === 'fix' && isReported(name, question.text)) return false;
  return isNamedAsThere(name, question);
}

function isNamedAsThere(name: string, question: QuestionFacts): boolean {
  const escaped = escapePattern(name);
  if (
    new RegExp(
      `^\\W*(?:(?:so|and|or) )?(?:should|shall|would)\\b[^.?!]{1,200} (?:in|to|with|on|by|via|from|into|as) \`?${escaped}`,
      'iu',
    ).test(question.text)
  )
    return false;
  if (isNotYetThere(name, question.text)) return false;
  if (asksWhy.test(question.text) && !isOther(name, question.text)) return true;
  if (new RegExp(`${beingMade}\\s+\`?${escaped}`, 'iu').test(question.text)) return false;
  if (/^(?:change|test|other)$/u.test(question.intent)) {
    return new RegExp(`${alreadyThere}\\s+\`?${escaped}`, 'iu').test(question.text);
  }
  return true;
}

/** "we use ConfigureAwait everywhere": it is so already. */
const saidToBeUsed = (name: string, text: string): boolean =>
  new RegExp(
    `(?<!\\b(?:should|could|can|must|would|do|did|if|when|(?<!\\b(?:why|how|where|when|often) )does) )\\b(?:we|they|it|this|that|which|code|class|method|function) (?:already |also |always )?(?:uses?|calls?|has|have) (?:the |an? )?\`?${escapePattern(name)}`,
    'iu',
  ).test(text);

/** "why does total add fee twice": it does. */
const isAskedWhy = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:why|how come|where|when|how often) (?:does|do|did) (?:the |this )?[\\w$.]+(?:\\(\\))? (?:\\w+ )?(?:add|use|import|call|create|read|set|need) (?:the |an? )?\`?${escapePattern(name)}`,
    'iu',
  ).test(text);

/** "should clamp() also be called in remove": it is called elsewhere. */
const isCalledAlso = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:should|must|shall|does|do|need|needs|has|is|why is) \`?${escapePattern(name)}(?:\\(\\))?\`? (?:to )?(?:also|too|again|still|even) (?:to |be |being )?(?:called|used|invoked|run|applied|needed)\\b`,
    'iu',
  ).test(text);

/** "strip_accents also handles digits": it does things here. What does them to "this" may stand anywhere. */
const doesAlso = (name: string, text: string): boolean =>
  new RegExp(
    `(?:^|[.!?;,] |\\b(?:since|as|because|so|and|but) )(?:so |and |but |does |will )?\`?${escapePattern(name)}(?:\\(\\))?\`? (?:also|already|even|only|always|never|still) (?!(?:is|was|has|be|being|have|will|can|should|would|could|calls?|uses?|needs?|imports?|passes|sees|gets?|reads?|works?(?! (?:for|with|when|on|if)\\b)|exists?|takes?|expects?)\\b)[a-z]{3,}\\b(?!.*\\b(?:this|these|it|that|my|our|mine)\\b)`,
    'iu',
  ).test(text.slice(0, 2000));

/** Known to everybody and written in plain sentences as well: "at most len(K) items". */
const builtIn = longPattern`
    ^(?:abs|all|any|dict|filter|float|int|len|list|map|max|min|print|range|round|set|sorted|str|sum|zip|HashSet|HashMap|
    TreeMap|ArrayList|LinkedList|Dictionary|BTreeMap|WeakMap)$
  `;

/** What a language or its system raises also by other names than "Error". */
const raisedByLanguages = longPattern`
    (?:Exception|Error|Warning)s?$|^(?:KeyboardInterrupt|SystemExit|StopIteration|StopAsyncIteration|GeneratorExit|Throwable|
    Interrupt|SignalException|NoMemory|Panic|Timeout|io\.EOF|EOF|(?:os|fs)\.Err\w+|context\.(?:Canceled|DeadlineExceeded)|
    sql\.Err\w+|std::\w+|DeadlineExceeded|(?:out_of_range|bad_\w+|(?:runtime|logic|length|domain|range|overflow|underflow|
    system)_error|invalid_argument)|SIG[A-Z]+\d?|E[A-Z]{4,})$
  `;

/** "visited.contains(new GridPos(2, 3)) is false": shows how something of this file is used by code that is not in it. */
function isUseElsewhere(name: string, { question, code }: Evidence): boolean {
  if (code?.kind !== 'read' || !name.includes('.')) return false;
  const given = new RegExp(
    `${escapePattern(name)}\\(((?:[^()\\n]|\\([^()\\n]{0,100}\\)){1,200})\\)`,
    'u',
  ).exec(question.text)?.[1];
  return (
    given !== undefined &&
    code.definitions.some((own) => own.kind !== 'import' && given.includes(`${own.name}(`))
  );
}

/** Of the standard libraries, and so wherever this file is used. */
const containers = longPattern`
    ^(?:(?:Linked|Concurrent|Weak|Tree|BTree|Enum)?Hash(?:Set|Map|Table)|Array(?:List|Deque)|(?:Tree|BTree|Weak|Linked)(?:Set|
    Map|List)|LinkedHash(?:Set|Map)|Hashtable|VecDeque|PriorityQueue|Dictionary|SortedSet)$
  `;

/** "seen.contains(cell) is false": what a call gives that stands where this file is used. */
const isOwnCall = (name: string, text: string): boolean =>
  name.includes('.') &&
  new RegExp(
    `${escapePattern(name)}\\([^\\n]{1,80}?\\) (?:is|was|returns?|gives?|prints?|throws?|yields?)\\b`,
    'u',
  ).test(text);

/** "the debugger shows set_Level": a tool has named it, by its own rules. */
const isReported = (name: string, text: string): boolean =>
  longPatternWith('iu')`
    \b(?:shows?|says?|prints?|logs?|lists?|reports?|mentions?|stack|trace|traceback|backtrace|profiler|debugger|console|
    output)\W+(?:\w+\W+){0,3}$
  `.test(text.slice(0, text.indexOf(name)));

const beingMade = longSource`
    \b(?:called|named|name|to|into|as|use|using|with|via|like|than|not|over|without|rather than|versus|vs|or|add|adding|
    create|introduce|write|instead of|a|an|new|import|import\w* .{1,30} from|install|exclude|prefer|switch to|try|
    env(?:ironment)?(?: var(?:iable)?)?|(?:i|we)(?: do| dont)? need|(?:has|have|got|is|are) no)
  `;
const alreadyThere = longSource`
    \b(?:rename|delete|remove|inline|change|refactor|fix|unroll|inside|within|in|of|extract|move|replace|split|document|
    docblock for|tests? for|cover|make|convert|turn)(?: the)?(?: function| method| class| variable)?
  `;

/** "why does total() add $this->fee": a verb of making is what it does. */
const asksWhy =
  /^\W*(?:(?:hi|hey|hello|and|so|ok|but)\W+)*(?:why|how come|when|how often|since when) (?:does|do|did) (?!(?:i|we|you)\b)/iu;

/** "… and not setTimeout": what it does not do. */
const isOther = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:not|than|over|without|instead of|versus|vs|or|like|to|(?:has|have|is|are) no) \`?${escapePattern(name)}`,
    'iu',
  ).test(text);

const askedWith = ({ question }: Evidence, name: string, near: string): string =>
  question.text.length > 200
    ? `Did you mean \`${near}\`?`
    : question.text.replaceAll(name, near).replaceAll('``', '`');
