import type { Definition } from '../../../protocol/codeFacts.ts';
import { oncePerPair } from '../../../protocol/oncePer.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { codeOf } from './saidFunction.ts';

/** One way in which a function ends. */
export interface Outcome {
  readonly line: SourceLine;
  /** What it ends with: "null", "false", "raises", "-1". Undefined where the text leaves it open. */
  readonly ends: readonly string[] | undefined;
  /** The headers that it stands under, the innermost first: "if (!session) {", "case 'active':". */
  readonly guards: readonly SourceLine[];
}

/** A function of more lines is not read. */
const LONGEST = 400;

/** How a function ends, in the order of its lines; by indentation, which people keep in every language. */
export function outcomesOf(owner: Definition, evidence: Evidence): readonly Outcome[] {
  return outcomesFrom(evidence, `${owner.lines.from}-${owner.lines.to}`);
}

const outcomesFrom = oncePerPair((evidence: Evidence, range: string): readonly Outcome[] => {
  const [from = 1, to = 1] = range.split('-').map(Number);
  if (to - from > LONGEST) return [];
  const body = codeOf({ lines: { from, to } }, evidence).filter(({ text }) => /\S/u.test(text));
  const language = evidence.subject?.languageId ?? '';
  return body.flatMap((line, at) => {
    const value = valueAt(body, at, language);
    return value === undefined
      ? []
      : [{ line, ends: endsWith(value, language), guards: guardsOf(body, at) }];
  });
});

const raising =
  /(?:^|[\s;{(:&|])(?:throw|raise|panic!?|die|croak|bail!|unreachable!|todo!|orElseThrow)\b/u;
const returning = /\b(?:return|exit)\b(?!\s*[=:])\s*([^;}]*?)\s*(?:;|\}|$)/u;

/** What a line gives back: the text after "return", "throw", or a last expression where the language has those. */
function valueAt(body: readonly SourceLine[], at: number, language: string): string | undefined {
  const text = body[at]?.text ?? '';
  if (raising.test(text)) return 'throw';
  const returned = returning.exec(text)?.[1];
  if (returned !== undefined) return returned.replace(/\s+(?:if|unless)\s.*$/u, '');
  const whole = at === 0 ? /=>\s*([^{;]+?);?\s*$/u.exec(text)?.[1] : undefined;
  if (whole !== undefined) return whole;
  const arm = /^\s*[^=]+=>\s*([^{,]+?),?\s*$/u.exec(text)?.[1];
  if (arm !== undefined) return /^(?:rust|csharp|php)$/u.test(language) ? arm : undefined;
  const then = /^\s*(?:when|in)\b.*\bthen\s+(.+)$/u.exec(text)?.[1];
  return then ?? lastExpression(body, at, language);
}

/** Ruby and Rust give back what stands last, at the end of the function or of a branch. */
function lastExpression(
  body: readonly SourceLine[],
  at: number,
  language: string,
): string | undefined {
  const text = body[at]?.text ?? '';
  const next = body[at + 1]?.text ?? '';
  if (!/^(?:ruby|rust)$/u.test(language) || /[;{,]\s*$/u.test(text)) return undefined;
  if (!/^\s*(?:end\b|\}|else\b|elsif\b|when\b|rescue\b)/u.test(next) && next !== '')
    return undefined;
  return /^\s*(?:end|[})\]{]|if|unless|case|def|else|rescue|let|use|pub|fn|loop|while|for)\b|^\s*[})\]{]|[^=!<>]=[^=>~]/u.test(
    text,
  )
    ? undefined
    : text.trim();
}

const indentOf = (text: string): number =>
  /^\s*/u.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;

/** The lines above that stand further left, each further than the one before, and the line itself where it has a condition. */
function guardsOf(body: readonly SourceLine[], at: number): readonly SourceLine[] {
  const own = body[at];
  if (own === undefined) return [];
  const found: SourceLine[] = conditional.test(own.text) ? [own] : [];
  let indent = indentOf(own.text);
  // A script has no declaration that its lines stand below.
  const outer = /^#!/u.test(body[0]?.text ?? '') ? -1 : indentOf(body[0]?.text ?? '');
  for (const [back, line] of body.slice(1, at).toReversed().entries()) {
    // As far left as the declaration stands only what belongs to it, such as its brace.
    if (indentOf(line.text) <= outer || !isAround(line.text, indent, found.at(-1)?.text)) continue;
    indent = indentOf(line.text);
    found.push(headerOf(line, body[at - back - 2]));
  }
  return found;
}

const isAround = (text: string, indent: number, below: string | undefined): boolean =>
  indentOf(text) < indent || (indentOf(text) === indent && isSameLabel(text, below));

/** A brace on a line of its own belongs to the line above. */
const headerOf = (line: SourceLine, above: SourceLine | undefined): SourceLine =>
  /^\s*\{\s*$/u.test(line.text) ? (above ?? line) : line;

/** `case PAID:` above `case SHIPPED:` */
const isSameLabel = (text: string, below: string | undefined): boolean =>
  below !== undefined && /^\s*case\b.*:\s*$/u.test(text) && /^\s*case\b/u.test(below);

const conditional =
  /\b(?:if|unless|when|case|elif|elsif)\b|=>|\s(?:\|\||&&|or|and)\s+(?:return|exit|raise|throw|die|usage)\b/u;

/** What an expression comes to, by its text. */
const kinds: readonly { readonly kind: string; readonly text: RegExp }[] = [
  { kind: 'raises', text: /^throw$/u },
  {
    kind: 'null',
    text: /^(?:null|nil|None|undefined|NULL|nullptr|std::nullopt|nullopt|Optional\.empty\(\))?$/u,
  },
  { kind: 'false', text: /^(?:false|False)$/u },
  { kind: 'true', text: /^(?:true|True)$/u },
  { kind: 'an empty text', text: /^(?:""|''|``|string\.Empty|String::new\(\)|std::string\(\))$/u },
  {
    kind: 'an empty list',
    text: longPattern`
      ^(?:\[\]|\[\]\w+\{\}|vec!\[\]|Vec::new\(\)|array\(\)|list\(\)|List\.of\(\)|Collections\.emptyList\(\)|
      new ArrayList<>\(\)|Array\.Empty<\w+>\(\)|\{\}|dict\(\)|new Map\(\)|HashMap::new\(\))$
    `,
  },
  { kind: 'an error', text: /^(?:Err\(.*|errors\.New\(.*|fmt\.Errorf\(.*|err|Err\w+)$/u },
  {
    kind: 'a response',
    text: longPattern`
      ^(?:this\.)?(?:NotFound|BadRequest|Ok|Created\w*|Forbid|Unauthorized|Conflict|NoContent|StatusCode|ResponseEntity\b.*?|
      Response|JsonResponse|HttpResponse\w*)\(.*$
    `,
  },
  {
    kind: 'something',
    text: /^(?:std::make_(?:unique|shared)\b.*|new\b.*|Some\(.*|Ok\(.*|["'`].+["'`]|\{\s*\w+\s*[:,].*|\[.+\]|:\w+|E[A-Z]{3,})$/u,
  },
];

/** What a value comes to, by its text; undefined where that leaves it open. */
export function endsWith(value: string, language: string): readonly string[] | undefined {
  const parts =
    language === 'go' ? value.split(/,\s*(?![^()]*\))/u).map((part) => part.trim()) : [value];
  const ends = parts.map((part) => {
    if (/^-?\d+(?:\.\d+)?$/u.test(part)) return part;
    return kinds.find(({ text }) => text.test(part))?.kind;
  });
  // One part that is computed is what the others are there for.
  return ends.some((each) => each === undefined) && !ends.includes('an error')
    ? undefined
    : ends.flatMap((each) => each ?? []);
}
