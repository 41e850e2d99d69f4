import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import {
  holds,
  type SourceLine,
  sourceLines,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { judgeUnusedClaim } from './codeClaims.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';
import { type Unused, unusedSaid } from './unusedSaid.ts';

/** Declares it, hands it down in a list of names, or only takes it over. */
const declares = (name: string): RegExp =>
  longPattern`
      ^\s*(?:(?:export|readonly|private|public|protected|static|final|const|let|var|pub|import|from|use|using|type|local|
      declare)\s+)+(?:[^=(]*\b)?${name}\b(?!\s*\()|^\s*[$@#]?${name}\??\s*:|
      ^\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function|def|fn|func)\b|^\s*import\b|^\s*[{}\w\s,]*\}\s*[:=]|
      \battr_\w+\b|^\s*(?!(?:return|throw|yield|await|delete|else|case|in|goto)\b)(?:(?:struct|unsigned|const|static|enum)\s+)?[\w<>\[\]*&:?]+\s+\*{0,2}${name}\s*[;,=]
    `;
/** `from, to int` in a struct of Go */
const field = (name: string): RegExp =>
  new RegExp(
    `^\\s*(?:\\w+,\\s*){0,8}${name}(?:,\\s*\\w+){0,8}\\s+[*[\\]]*\\w[\\w.[\\]]*\\s*$`,
    'u',
  );
const listed = /(?<![\w)\]])\[[\w\s,.]*\]\s*\)?;?\s*$/u;

/** P10 for members, parameters and imports: "nobody uses onClose", where a line of the file calls or reads it. */
export function findUsedAfterAll(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const claims = unusedSaid(evidence).flatMap((each) => {
    const name = spelledIn(each.name, code, question);
    return name === undefined || name.length < 2 ? [] : [{ ...each, name }];
  });
  return claims
    .filter(({ isOneOfTwo }, at) => at === 0 || isOneOfTwo === true)
    .map((claim) => usedAfterAll(claim, code, evidence))
    .find((found) => found !== undefined);
}

/** A function is called, and a field of its name is read. */
const isCalled = (name: string, evidence: Evidence): boolean =>
  /^(?:function|method|class|type)$/u.test(definitionOf(name, evidence)?.kind ?? '');

function usedAfterAll(claim: Unused, code: ReadCodeFacts, evidence: Evidence): Premise | undefined {
  const { name, isRead, owner } = claim;
  if (!isRead && isCalled(name, evidence))
    return owner === undefined ? calledAfterAll(name, evidence) : undefined;
  const within = owner === undefined ? everywhere : functionSaid(owner, evidence);
  const uses = usesOf(claim, code, evidence).filter(
    ({ line }) => within !== undefined && holds(within.lines, line),
  );
  const [first] = uses;
  return first === undefined
    ? undefined
    : {
        claim: `\`${name}\` is never ${isRead ? 'read' : 'used'}${owner === undefined ? '' : ` in \`${owner}\``}`,
        fact: `It is used here: ${uses.slice(0, 3).map(shown).join(', ')}.`,
        lines: uses.slice(0, 6).map(({ line }) => line),
      };
}

const everywhere = { lines: { from: 1, to: Number.POSITIVE_INFINITY } };

function usesOf(claim: Unused, code: ReadCodeFacts, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  if (isForeign(claim.name, code, all)) return [];
  const taken = code.parameters.filter(({ name }) => bare(name) === claim.name);
  return all.filter(({ line, text }) => {
    const isTaken = taken.some((each) => each.line === line);
    const rest = isTaken ? text.replace(wholeWord(claim.name), ' ') : text;
    return isUse(claim, rest, subject.languageId);
  });
}

const bare = (name: string): string => name.replace(/^(?:self\.|this\.|\$this->)?[$@#]*/u, '');

/** As the code spells a name that is in lower case, and if there are several, as the question does. */
function spelledIn(
  spoken: string,
  { identifiers, definitions }: ReadCodeFacts,
  { text }: QuestionFacts,
): string | undefined {
  const alike = [...identifiers, ...definitions]
    .map(({ name }) => bare(name))
    .filter((name) => name.toLowerCase() === bare(spoken));
  return alike.find((name) => wholeWord(name).test(text)) ?? alike[0];
}

/** "the print in load": a call of what is declared nowhere. */
const isForeign = (name: string, code: ReadCodeFacts, all: readonly SourceLine[]): boolean =>
  !code.definitions.some((each) => each.name === name) &&
  code.calls.some((call) => call.name === name) &&
  !all.some(({ text }) => wholeWord(name).test(text) && declares(name).test(text));

function calledAfterAll(name: string, evidence: Evidence): Premise | undefined {
  const verdict = judgeUnusedClaim({ kind: 'unused', name }, evidence);
  if (verdict === undefined || verdict.holds) return undefined;
  const { holds: _, lines, ...told } = verdict;
  return { ...told, lines: [...lines] };
}

/** What is filled into a text is code. */
function filledIn(text: string, languageId: string): string {
  const all = text.replace(/[$#]\{([^}]*)\}/gu, ' $1 ');
  const isFilled = interpolates[languageId]?.test(all) === true;
  return isFilled ? all.replace(/\{(?=\w)([^{}"']*)\}/gu, '" + ($1) + "') : all;
}
const interpolates: Readonly<Record<string, RegExp>> = {
  python: /\b[rR]?[fF][rR]?["']/u,
  csharp: /\$@?"/u,
  rust: /\w!\(/u,
};

/** `func (h *Hub) Dropped() int { return h.dropped }` */
const ofOneLine = /^[^{}]*\)[^{}=]*\{(.*\breturn\b.*)\}\s*$/u;

/** A call of it, or its value; an assignment alone reads nothing. */
function isUse({ name, isRead, isWritten }: Unused, text: string, languageId: string): boolean {
  if (/^shell/u.test(languageId))
    return new RegExp(`\\$\\{?#?${name}\\b|\\(\\([^()]*(?<![\\w=])${name}\\b(?!\\+?=)`, 'u').test(
      text,
    );
  const whole = withoutTexts(filledIn(text.slice(0, 300), languageId));
  const plain = ofOneLine.exec(whole)?.[1] ?? whole;
  if (!wholeWord(name).test(plain) || declares(name).test(plain)) return false;
  if (languageId === 'go' && field(name).test(plain)) return false;
  if (isWritten === true) return true;
  const key = languageId === 'python' ? '' : `|(?<![\\w$.])${name}:(?!:)`;
  const own = `(?<![\\w$])(?:this\\.|self\\.|\\$this->|@)?#?${name}`;
  const assigned = new RegExp(
    isRead
      ? longSource`
        ${own}(?:\[[^\]]*\])?\s*(?:[-+*/|&?]{0,2}=(?![=>~])|\+\+|--)|(?:\+\+|--)${own}(?![\w.])|${own}(?:\.|->)(?:push\w*|add|
        Add|set|append|insert|put|emplace\w*|merge|remove|delete|clear|discard|update|extend|incr\w*)\(${key}
      `
      : `${own}\\s*=(?![=>~])${key}`,
    'u',
  );
  // A parameter that only becomes the member of that name.
  const takenOver = new RegExp(
    `(?:this\\.|self\\.|\\$this->|@)_?${name}\\s*=\\s*\\$?${name}\\b`,
    'gu',
  );
  const rest = plain.replace(listed, ' ').replace(takenOver, ' ').replace(assigned, ' ');
  const read = longPattern`
      \b(?:if|elif|while|and|or|not|in|unless|until)\s+(?:self\.|@|\$)?${name}\b|(?<![\w$])${name}\s*(?:\(|\.|\[|\]|\?|\)|&&|\|\||[-+*/<>!]|===?|!=|,|;|\}|$)|[=(,!<>+*/]\s*(?:this\.|self\.|\$this->|
      @)?${name}\b
    `;
  return read.test(rest);
}
