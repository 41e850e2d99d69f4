import { longPatternWith } from '../longPattern.ts';
import { mendTypo, readable } from './normalise.ts';

/** What an error message says, whoever reports it. */
const errorWording = longPatternWith('iu')`
    \b(?:[A-Z]\w*(?:Error|Exception|Warning|Panic)\b|cannot |can't |could not |not found|no such |is not |are not |undefined |
    undeclared|unresolved|unexpected|expected |mismatched|missing |invalid |declared |unused|does not |doesn't |failed to |
    unable to |has no |have no |null pointer|nil pointer|dereference|segmentation fault|out of (?:bounds|range|memory)|
    stack overflow|permission denied|denied|refused|timed? ?out|deadlock|overflow|redeclared|assigned|not assignable|
    unreachable|deprecated|unknown |already )
  `;

/** Where an unquoted message begins. */
const messageStart =
  /(?:\b[\w.]*[A-Z]\w*(?:Error|Exception)(?=[:(]| near\b| at line\b)|(?:^|(?<=[.,:;!?]\s))[A-Z]\w+(?:Error|Exception)\b|(?<=\b(?:get|gets|getting|got|gives?|throws?|raises?|raised|throwing|with|says|sees?) (?:an? |the )?)[\w.]*[A-Z]\w*(?:Error|Exception)\b|\btype '[^'\n]{1,80}' is not assignable\b|\b(?:borrow|use) of (?:partially )?moved value\b|\bproperty '\w{1,60}' does not exist\b|\b(?:cannot|can't) (?:read|find|assign|set|use|convert|borrow|resolve|infer|destructure|access)\b|\bpanic: |\btraceback\b|\bundefined (?:reference|variable|method|index|is not)\b|\bno such (?:file|table|column|method|module)\b|\bmismatched [a-z]|\bdeclared and not used\b|\bsegmentation fault\b|\bnull ?pointer\b|\bnil pointer\b|(?<=^|[\s(])[\w.[$/-]{1,40}: (?:command )?not found\b|\bcommand not found\b|\bsyntax error\b|(?<=^|[\s(])\[+: \w|\b(?:unary|binary) operator expected\b|\binteger expression expected\b|(?<=^|[\s(])\$?\w{1,40}: unbound variable\b|\bambiguous redirect\b|\bbad substitution\b|\bundefined local variable\b|\buninitialized constant\b|\bundefined (?:array key|property|constant|function)\b|\bcall to (?:a member|undefined)\b|\bno implicit conversion\b|\bcan only concatenate\b|\bunsupported operand\b|\bobject has no attribute\b|\bis not (?:defined|a function|iterable|callable|subscriptable)\b|\bstack overflow\b|\bindex out of (?:range|bounds)\b|\bterminate called\b|\buncaught \w|\bthread '[^']*' panicked\b|(?<=^|[\s(])(?:fatal error|fatal|error(?:\[E\d+\])?|warning): |\bassertion (?:failed|`)|\b(?:java|javax|System|org|kotlin)\.[\w.]{1,80}(?:Error|Exception)\b|\bdouble free\b|\bfree\(\): |\b(?:heap|stack|global)-(?:buffer-overflow|use-after-free)\b|\bstack smashing\b|\ball goroutines are asleep\b|\bassignment to entry in nil map\b|\battempt(?:ed)? to (?:subtract|divide|add|multiply|calculate)\b|\binteger divide by zero\b|\/ by zero\b|\bcollection was modified\b|\ban item with the same key\b|\bnullable object must\b|\bsequence contains (?:no|more)\b|\bobject reference not set\b|\bindex was out(?:side)?\b|\bgiven key\b|\bcalled `(?:Option|Result)::|\bmaximum call stack\b|\bstack level too deep\b|\bchanged size during iteration\b|\bfloating point exception\b|\bclass \w{1,60} cannot be cast\b|\bterminate called\b|\bbus error\b|\bvalue too great for base\b|\b(?:E0\d{3}|TS\d{4}|CS\d{4}|SC\d{4})\b)/iu;

/** A tool that is said to have spoken: what follows are its words. */
const toolSays = longPatternWith('iu')`
    \b(?:asan|tsan|ubsan|msan|valgrind|helgrind|the (?:compiler|linter)|tsc|rustc|gcc|clang|mypy|pylint|eslint|shellcheck|
    it) (?:says?|reports?|prints?|complains? (?:that|about)|shows?|logs?|gives?)[: ]+(?!(?:are|aren't|arent|were)\b|
    (?:is|isn't|isnt) (?:not |all )*(?:right|correct|wrong|ok|fine|off|what)\b)(?=\S)|
    \b(?:valgrind|asan|tsan|ubsan)\s*:\s*
  `;

/** Error messages that a question quotes, in quotation marks or plainly. */
export function readErrors(text: string): readonly string[] {
  const plain = readable(text);
  const quoted = readQuoted(plain);
  const unquoted = readUnquoted(plain);
  const all = unquoted === undefined ? quoted : [...quoted, unquoted];
  return all.filter((error, at) => !all.some((other, i) => i < at && other.includes(error)));
}

const tool =
  '(?:compiler|editor|linter|ide|vs ?code|intellisense|tsc|javac|gcc|clang|mypy|pylint|eslint|rustc|go vet)\\b';

/** The error, word for word, that a question speaks of as one the editor shows: `the "…" error`. */
export function readNamedErrors(text: string): readonly string[] {
  const plain = mended(text);
  return [
    ...plain.matchAll(named),
    ...plain.slice(0, LONGEST).matchAll(quoting),
    ...plain.matchAll(ofTool),
  ]
    .filter(({ index }) => !wanted.test(plain.slice(0, index)))
    .map((match) => match[1] ?? match[2] ?? '');
}

const named =
  /(?:\b(?:the|this|that|these|an?|my|those|all)\s+)(?:\w+\s+)?["`']([^"`\n]{4,200}?)["`']\s+(?:error|warning|problem|diagnostic|message|complaint)s?\b|\b(?:error|warning|problem|diagnostic)\s+(?:message\s+)?["`]([^"`\n]{4,200})["`]/giu;

/** UTF-16 units of a question in which messages of several marks are looked for. */
const LONGEST = 4000;

/** `the '"os" imported and not used' error`: marks of another kind are part of the message. */
const quoting =
  /\b(?:the|this|that|these|an?|my|those|all)\s+(?:\w+\s+)?(?:'(?=[^'\n]*["`])|`(?=[^`\n]*["']))([^\n]{4,200}?)['`]\s+(?:error|warning|problem|diagnostic|message|complaint)s?\b/giu;

/** `"…" that the compiler gives me` */
const ofTool = new RegExp(
  `["\`]([^"\`\\n]{4,200}?)["\`] (?:that |which )?(?:the |my )?${tool}`,
  'giu',
);

/** Whether an error is said to be shown by what reads programs, not by one that runs. */
export const isOfTool = (error: string, text: string): boolean =>
  [...mended(text).matchAll(ofTool)].some(([, named]) => named === error);

/** Before a message: it is not there, and should be. */
const wanted = longPatternWith('iu')`
    \b(?:expect\w*|should (?:\w+ )?(?:see|get|show|print|give|throw|raise|be)|want\w*|instead of|
    never (?:see|get|shows?|prints?)|(?:dont|don't|do not) (?:see|get)|missing|waiting for|supposed to (?:\w+ )?)\s*$
  `;

/** Typos outside of quotation marks mended: what is quoted stays as it is. */
const mended = (text: string): string =>
  readable(text).replace(/"[^"\n]*"|`[^`\n]*`|\b[a-z]{5,}\b/gu, (part) =>
    /^["`]/u.test(part) ? part : mendTypo(part),
  );

/** What stands in quotation marks and reads like a message, by its own words or by what is said to have happened. */
function readQuoted(plain: string): readonly string[] {
  const quotes = [...plain.matchAll(/["`]([^"`\n]{4,300})["`]/gu)];
  return quotes
    .filter(({ 1: quote = '', index }) => {
      if (!/[A-Za-z]{2,}\W+[A-Za-z]/u.test(quote)) return false;
      return errorWording.test(`${quote} `) || breaksOff.test(plain.slice(0, index));
    })
    .map((match) => match[1] ?? '');
}

/** Before a quotation: what ends like this ended with a message. */
const breaksOff = longPatternWith('iu')`
    \b(?:panic(?:s|ked)?|fail(?:s|ed)?|crash(?:es|ed)?|die[sd]|throw(?:s|n)?|threw|raise[sd]?|abort(?:s|ed)?|terminate[sd]?|
    exit(?:s|ed)?|errors?(?: out)?|exception|traceback)(?: (?:with|saying|and says|and prints|because of|is|was|says|message|
    an?|the))*[:,]? *$
  `;

function readUnquoted(plain: string): string | undefined {
  const outside = plain.replace(/"[^"\n]{0,300}"/gu, (quote) => quote.replace(/[^\n]/gu, 'x'));
  const start = messageStart.exec(outside)?.index;
  if (start !== undefined) return clause(plain, start);
  const tool = toolSays.exec(outside);
  if (tool === null) return undefined;
  const said = clause(plain, tool.index + tool[0].length);
  return errorWording.test(`${said} `) ? said : undefined;
}

/** From an offset to the end of what looks like one message. */
function clause(plain: string, start: number): string {
  const rest = plain.slice(start, start + 300);
  const end = rest.search(
    longPatternWith('iu')`
      \n|[?!](?:\s|$)|\.(?:\s|$)|,\s+(?:i|but|and|how|what|why|where|which|should|can|could|do|does|is|would)\b|\s+--?\s+|\s+but\s+(?!\d+ (?:was|were)\b|
      the (?:index|argument has)\b|(?:got|found|argument|received) )
    `,
  );
  return (end === -1 ? rest : rest.slice(0, end)).replace(/^["`]|[.\s]+$/gu, '').trim();
}
