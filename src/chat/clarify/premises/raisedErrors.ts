import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord, withoutTexts } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { outcomesFor } from './casesSaid.ts';
import { commentOf } from './commentClaims.ts';
import { guardsOfUses } from './guardedUses.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { swallowOf } from './swallowedErrors.ts';

const raises =
  '(?:always |also |only |just )?(?:raises?|throws?|panics?|gives?(?: me)?|ends in|fails with)';
const namedError = new RegExp(
  `^(?:.* )?${said} ${raises} (?:with )?(?:an? |the )?(\\w*(?:error|exception))\\b(?: (?:for|when|if|on|in case of) (.+)$)?`,
  'u',
);
const panics = new RegExp(`^(?:.* )?${said} (?:always |also |just )?panics?\\b`, 'u');
/** An error that a language raises by itself, what can raise it, and what keeps it from being raised. */
const implicit: readonly {
  readonly error: RegExp;
  readonly source: RegExp;
  readonly guard: RegExp;
}[] = [
  {
    error: /^(?:keyerror|keynotfoundexception)$/u,
    source:
      /[\w)\]]\[(?!\s*\d*:)[^\]]+\](?!\s*=(?!=))|\.fetch\([^,()]+\)|\.pop\([^,()]+\)|\.remove\(/u,
    guard:
      /\.get\(|\.fetch\([^()]*,|\.fetch\([^()]*\)\s*\{|TryGetValue|getOrDefault|setdefault|dig\(| in /u,
  },
  {
    error:
      /^(?:indexerror|indexoutofrangeexception|arrayindexoutofboundsexception|indexoutofboundsexception)$/u,
    source: /[\w)\]]\[[^\]:]+\]|\.get\(|\.pop\(|\.remove\(|charAt|substring/u,
    guard: /\blen\(|\.length|\.size\(|\.Count|\[:|\[-?\d*:|empty|first|\.at\(/iu,
  },
  {
    error: /^(?:formatexception|numberformatexception)$/u,
    source: /\.Parse\w*\(|\bparse(?!r)\w*\(|valueOf\(|Convert\.|decode|Format\(/u,
    guard: /TryParse|tryParse|matches\(/u,
  },
  {
    error: /^valueerror$/u,
    source: longPattern`
        \b(?:int|float|Decimal|Fraction|strptime|fromisoformat|index|remove|unpack|loads|open|decode|encode|randint|sample|
        choice|ip_address|UUID|Enum)\(|,\s*\w+\s*=\s
      `,
    guard: /\.is(?:digit|numeric|decimal)\(/u,
  },
  {
    error:
      /^(?:zerodivisionerror|divisionbyzeroexception|arithmeticexception|dividebyzeroexception)$/u,
    source: /[^/]\/|%|div/u,
    guard: /== 0|!= 0|> 0/u,
  },
];

/** P11 for a named error: "t raises KeyError", against a body that raises another one, or keeps it from being raised. */
export const findOtherRaise = (evidence: Evidence): Premise | undefined =>
  firstStated(
    evidence,
    (clause) =>
      raiseOf(clause, evidence) ?? panicOf(clause, evidence) ?? swallowOf(clause, evidence),
  );

function raiseOf(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', error = '', when = ''] = namedError.exec(clause) ?? [];
  const owner = /^(?:|error|exception)$/u.test(error) ? undefined : functionSaid(name, evidence);
  return owner === undefined
    ? undefined
    : (notRaised(owner, error, evidence) ?? otherInCase(owner, error, when, evidence));
}

/** "an ArgumentNullException for 0", where another one is raised in that case. */
function otherInCase(
  owner: Definition,
  error: string,
  when: string,
  evidence: Evidence,
): Premise | undefined {
  const isNamed = codeOf(owner, evidence).some(({ text }) => text.toLowerCase().includes(error));
  const found = when === '' || isNamed ? [] : outcomesFor(when, owner, evidence);
  const raised = found.filter(({ line }) => explicit.test(line.text));
  const [first] = raised;
  return first === undefined || raised.length < found.length
    ? undefined
    : {
        claim: `\`${owner.name}\` raises ${spelled(error, evidence)} for that`,
        fact: `What it raises then is another: ${shown(first.line)}.`,
        lines: raised.map(({ line }) => line.line).slice(0, 3),
      };
}

const explicit = /\b(?:raise|throw)\s+(?:new\s+)?([A-Z][\w.:]*)/u;

function notRaised(owner: Definition, error: string, evidence: Evidence): Premise | undefined {
  const documents = commentOf(owner, evidence);
  const isCode = ({ line }: SourceLine): boolean => !documents.some((each) => each.line === line);
  const isNamed = ({ text }: SourceLine): boolean => text.toLowerCase().includes(error);
  const named = codeOf(owner, evidence).filter(isCode).some(isNamed);
  const rule = implicit.find((each) => each.error.test(error));
  const inside = bodyCode(owner, evidence).filter(isCode);
  const sources = inside.filter(({ text }) => rule?.source.test(withoutTexts(text)) === true);
  const isCovered = (line: SourceLine): boolean =>
    (isLookup(error) && isKnownKey(line, inside)) || isDigits(line, inside);
  if (named || !sources.every(isCovered)) return undefined;
  const claim = `\`${owner.name}\` raises ${spelled(error, evidence)}`;
  const raised = inside.find(({ text }) => explicit.test(text));
  if (raised !== undefined && (rule !== undefined || callsNothing(inside)))
    return { claim, fact: `What it raises is another: ${shown(raised)}.`, lines: [raised.line] };
  const guards = guardsOfUses(error, inside) ?? unraised(rule?.guard, inside);
  const isKnown = rule !== undefined || !byItself.test(error);
  return (
    guarded(owner, claim, guards) ??
    (isKnown ? onlyPromised(claim, documents.filter(isNamed), inside) : undefined)
  );
}

/** Raised by other things than calls, and so by many a line. */
const byItself = longPattern`
    null|type|attribute|name|overflow|memory|stack|cast|reference|nomethod|runtime|frozen|range|bounds|key|index|
    ^(?:std)?(?:error|exception)$
  `;

/** No line calls anything that could; a comment may say so. */
function onlyPromised(
  claim: string,
  [comment]: readonly SourceLine[],
  inside: readonly SourceLine[],
): Premise | undefined {
  const body = inside.filter(({ text }) => /\w/u.test(text));
  if (body.length === 0 || !callsNothing(body)) return undefined;
  return {
    claim,
    fact:
      comment === undefined
        ? `No line of it does: ${body.slice(0, 3).map(shown).join(', ')}.`
        : `Only its comment says so, ${shown(comment)}; no line of it does.`,
    lines: [...(comment === undefined ? [] : [comment]), ...body.slice(0, 4)].map(
      ({ line }) => line,
    ),
    better: 'What does it give back in that case?',
  };
}

/** `int(text)`, below a way out for all that is no number. */
function isDigits({ line, text }: SourceLine, body: readonly SourceLine[]): boolean {
  const name = /\bint\((\w+)\)/u.exec(text)?.[1];
  return (
    name !== undefined &&
    body.some(
      (each, at) =>
        each.line < line &&
        new RegExp(`\\bif not ${name}\\.is(?:digit|decimal)\\(\\)`, 'u').test(each.text) &&
        /\b(?:return|raise|continue)\b/u.test(`${each.text} ${body[at + 1]?.text ?? ''}`),
    )
  );
}

const isLookup = (error: string): boolean => /^key/u.test(error);

/** Stands right below a condition that asks for its key: `if name in values:`. */
function isKnownKey({ line, text }: SourceLine, body: readonly SourceLine[]): boolean {
  const key = /\[\s*([\w.]+)\s*\]/u.exec(text)?.[1];
  const above = body.findLast((each) => each.line < line && /\S/u.test(each.text))?.text ?? '';
  return (
    key !== undefined &&
    /^\s*(?:if|elif|else if)\b.*(?:\bin\b|ContainsKey)/u.test(above) &&
    !/\bnot\b|!/u.test(above) &&
    wholeWord(key).test(above)
  );
}

function guarded(
  { name }: Definition,
  claim: string,
  guards: readonly SourceLine[],
): Premise | undefined {
  const lines = guards.slice(0, 3);
  if (lines.length === 0) return undefined;
  return {
    claim,
    fact: `Nothing in it can: ${lines.map(shown).join(', ')} ${lines.length > 1 ? 'cover' : 'covers'} that case.`,
    lines: lines.map(({ line }) => line),
    better: `What does \`${name}\` give back instead?`,
  };
}

/** What is done in place of the expression that would raise it. */
const unraised = (guard: RegExp | undefined, body: readonly SourceLine[]): readonly SourceLine[] =>
  body.some(({ text }) => callsOwn.test(text))
    ? []
    : body.filter(({ text }) => guard?.test(text) === true);

/** What a method of the same object raises comes through. */
const callsOwn = /(?:\b(?:self|this|super|cls)(?:\.|->)|(?<![\w.$])@?_)\w+\(/u;

const harmless = longPatternWith('gu')`
    \b(?:if|for|foreach|while|switch|catch|return|len|str|int|min|max|abs|round|range|enumerate|sorted|reversed|sum|any|all|
    isinstance|bool|tuple|list|set|dict|zip|print|count|strlen|Math\.\w+|std::(?:min|max|abs)|
    \w+\.(?:append|items|keys|values|strip|lower|upper|trim|push|size|length|isEmpty|toLowerCase|toUpperCase))\s*\(
  `;

/** Who calls nothing but builtins cannot be raised through from elsewhere. */
const callsNothing = (body: readonly SourceLine[]): boolean =>
  body.every(({ text }) => explicit.test(text) || !/\w\s*\(/u.test(text.replace(harmless, ' ')));

/** As the question writes it; clauses are in lower case. */
function spelled(error: string, { question }: Evidence): string {
  const at = question.text.toLowerCase().indexOf(error);
  return at === -1 ? error : question.text.slice(at, at + error.length);
}

const canPanic = longPattern`
    \b(?:panic|unreachable|todo|unimplemented|assert\w*|debug_assert\w*)!|\.unwrap\(\)|\.expect\(|\w\[|[^/]\/[^/]|%|\bas\b|
    \.remove\(|\.swap|\.split_at|\.borrow_mut|\bunsafe\b
  `;
/** Numbers may run over, but not for want of any. */
const computes = /[\w)\]]\s*[-+*]=?\s*\w/u;
const givesOption =
  /\.(?:max|min|first|last|get|find|next|position|nth|pop|checked_|ok|parse)\w*\(/u;
const forNone =
  /\b(?:empty|nothing|missing|unknown|none|not (?:there|found)|isnt (?:there|found)|doesnt exist|no (?:items|rows|elements|entries|values|words|lines|input|data))\b/u;

/** Rust says in the text where it may panic. */
function panicOf(clause: string, evidence: Evidence): Premise | undefined {
  if (evidence.subject?.languageId !== 'rust') return undefined;
  const name = panics.exec(clause)?.[1];
  const owner = name === undefined ? undefined : functionSaid(name, evidence);
  if (owner === undefined) return undefined;
  const body = bodyCode(owner, evidence);
  const named = body.filter(({ text }) => /\bErr\(|\bNone\b|\?;?\s*$/u.test(text));
  const declared = codeOf(owner, evidence).slice(0, 1);
  const isResult = declared.some(({ text }) => /->\s*(?:\w+::)*(?:Result|Option)\b/u.test(text));
  const optional = body.filter(({ text }) => givesOption.test(text));
  const errors = named.length > 0 || !isResult ? named : [...optional, ...declared];
  const called = [...body, ...calledIn(body, owner, evidence)].map(({ text }) =>
    withoutTexts(text),
  );
  const mayRunOver = !forNone.test(clause) && called.some((text) => computes.test(text));
  if (errors.length === 0 || mayRunOver || called.some((text) => canPanic.test(text)))
    return undefined;
  return {
    claim: `\`${owner.name}\` panics`,
    fact: `Nothing in it does; what is missing or wrong comes back: ${errors.slice(0, 3).map(shown).join(', ')}.`,
    lines: errors.slice(0, 4).map(({ line }) => line),
  };
}

/** The bodies of what it calls in this file. */
const calledIn = (
  body: readonly SourceLine[],
  { name }: Definition,
  evidence: Evidence,
): readonly SourceLine[] =>
  (evidence.code?.kind === 'read' ? evidence.code.definitions : [])
    .filter(
      (each) =>
        each.name !== name &&
        /^(?:function|method)$/u.test(each.kind) &&
        body.some(({ text }) => text.includes(`${each.name}(`)),
    )
    .flatMap((each) => bodyCode(each, evidence));
