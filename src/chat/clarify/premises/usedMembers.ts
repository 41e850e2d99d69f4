import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import {
  type SourceLine,
  sourceLines,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { fromThen } from '../../evidence/statedClauses.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { judgeUnusedClaim } from './codeClaims.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

/** Declares it, hands it down in a list of names, or only takes it over. */
const declares = (name: string): RegExp =>
  longPattern`
      ^\s*(?:(?:export|readonly|private|public|protected|static|final|const|let|var|pub|import|from|use|using|type|local|
      declare)\s+)+(?:[^=(]*\b)?${name}\b(?!\s*\()|^\s*[$@#]?${name}\??\s*:|
      ^\s*(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function|def|fn|func)\b|^\s*import\b|^\s*[{}\w\s,]*\}\s*[:=]|
      \battr_\w+\b|^\s*[\w<>\[\]*&:?]+\s+\*?${name}\s*[;,=]
    `;
/** `from, to int` in a struct of Go */
const field = (name: string): RegExp =>
  new RegExp(
    `^\\s*(?:\\w+,\\s*){0,8}${name}(?:,\\s*\\w+){0,8}\\s+[*[\\]]*\\w[\\w.[\\]]*\\s*$`,
    'u',
  );
const listed = /\[[\w\s,.]*\]\s*\)?;?\s*$/u;

/** P10 for members, parameters and imports: "nobody uses onClose", where a line of the file calls or reads it. */
export function findUsedAfterAll(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const claim = unusedSaid(question, evidence);
  const name = claim === undefined ? undefined : spelledIn(claim.name, code, question);
  if (claim === undefined || name === undefined || name.length < 2) return undefined;
  const kind = definitionOf(name, evidence)?.kind;
  if (kind === 'function' || kind === 'method' || kind === 'class' || kind === 'type')
    return calledAfterAll(name, evidence);
  const uses = usesOf({ ...claim, name }, code, evidence);
  const [first] = uses;
  return first === undefined
    ? undefined
    : {
        claim: `\`${name}\` is never ${claim.isRead ? 'read' : 'used'}`,
        fact: `It is used here: ${uses.slice(0, 3).map(shown).join(', ')}.`,
        lines: uses.slice(0, 6).map(({ line }) => line),
      };
}

/** "ttl is not used by the interval": of a function of the file, or of a thing in it, and not of all of it. */
function saidOfPart(plain: string, evidence: Evidence): boolean {
  const word = ofPart.exec(plain)?.[1];
  return word !== undefined && !wholes.test(word) && definitionOf(word, evidence)?.kind !== 'class';
}
const ofPart =
  /\b(?:never|not|isnt|arent) (?:\w+ )?(?:used|read|called|needed|referenced|touched)(?: \w+)? (?:by|inside|within|in|from) (?:the |this |that |our |my )*([a-z_][\w$]*)/u;
const then = new RegExp(`\\b${fromThen}\\b`, 'u');
const wholes = longPattern`
    ^(?:it|here|file|class|code\w*|module|project|program|script|workspace|repo\w*|app\w*|any\w*|no\w*|all|component|struct|
    type|whole|entire|rest|production|practice)$
  `;

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
  { identifiers }: ReadCodeFacts,
  { text }: QuestionFacts,
): string | undefined {
  const alike = identifiers
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

/** In lower case, as the code may spell it; "read" where writing to it is no use. */
interface Unused {
  readonly name: string;
  readonly isRead: boolean;
}

/** What every way of saying so has in it: the patterns are slow. */
const denies =
  /\b(?:nobody|no one|noone|nothing|never|unused|dead|isnt|is not|arent|write-?only|only|just|not)\b/u;

function unusedSaid(question: QuestionFacts, evidence: Evidence): Unused | undefined {
  const { plain, clauses } = wordingOf(question);
  if (!denies.test(plain) && !clauses.some((clause) => denies.test(clause))) return undefined;
  if (saidOfPart(plain, evidence) || then.test(plain)) return undefined;
  const claimed = question.claims.find(({ kind }) => kind === 'unused');
  const [, ...groups] = saidUnused.exec(readable(question.text)) ?? [];
  const stated = clauses.flatMap((clause) => neverUsed.exec(clause)?.[1] ?? []);
  const name =
    onlyWritten.exec(plain)?.[1] ??
    (claimed?.kind === 'unused' ? claimed.name : undefined) ??
    groups.find((one) => one !== undefined)?.toLowerCase() ??
    stated[0];
  return name === undefined ? undefined : { name, isRead: onlyRead.test(plain) };
}

/** "it is only assigned", "nobody reads it" */
const onlyRead = longPattern`
    \b(?:never|not|nobody|no one|nothing|isnt)(?: \w+){0,3}? reads?\b|\bwrite-?only\b|\bonly (?:ever )?(?:assigned|set|
    written|filled|incremented|increased|pushed|added|counted|updated)\b
  `;
const onlyWritten = longPattern`
    (?<![\w.$])(?:self\.|this\.|\$this->)?[$@]?([a-z_#][\w$]*)(?: (?:field|property|member|variable|map|list|set|cache|array|
    dict))? (?:is|gets) (?:(?:only|just) (?:ever )?(?:assigned|set|written|filled|incremented|increased|pushed|added|counted|
    updated)(?: to| into| up)?(?! (?:in|by|when|if|once|after|at|from|for|on)\b)|write-?only)\b
  `;

const part = longSource`
    (?:field|property|member|param|parameter|argument|arg|prop|variable|import|constant|map|list|cache|array|dict|set|
    callback|option|flag|function|method|helper|class|type)
  `;
const neverUsed = longPattern`
    ^(?:.*? )??(?:the |that |this |our )?[$@]{0,2}([a-z_][\w$]*)(?:\(\))?(?: ${part})?(?: (?:in|of|on) (?:the |
    this )?\w+(?: \w+)?)?(?: ${part})? is never used(?: ${part})?(?: (?:in|inside|within|of|anywhere|any ?more|here|at all|
    now|by any\w*)\b.*)?$
  `;

const saidUnused =
  /\b(?:nobody|no one|nothing|noone)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches) `?(?!(?:it|them|this|that|the|to|for|a|an|any|these|those|its)\b)[$@]?([A-Za-z_$][\w$]*)`?(?:\(\))?(?! \w+ (?:outside|elsewhere))|`?([A-Za-z_$][\w$]*)`?(?:\(\))?(?: field| attribute| property| member| variable| parameter)? (?:is|was|are)(?: \w+){0,6}? (?:but|and) (?:nobody|no one|nothing)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches) (?:it|them)\b|(?<!\b(?:in|of|inside|from|by) )`?([A-Za-z_$][\w$]*)`?(?:\(\))? (?:is never (?:used|read|called|touched)|isn'?t (?:used|read|called|needed)|is unused|seems unused)\b(?! (?:outside|after|in|by|if|when|until|before))/u;

/** A call of it, or its value; an assignment alone reads nothing. */
function isUse({ name, isRead }: Unused, text: string, languageId: string): boolean {
  if (/^shell/u.test(languageId)) return new RegExp(`\\$\\{?${name}\\b`, 'u').test(text);
  const plain = withoutTexts(text.slice(0, 300).replace(/\$\{([^}]*)\}/gu, ' $1 '));
  if (!wholeWord(name).test(plain) || declares(name).test(plain)) return false;
  if (languageId === 'go' && field(name).test(plain)) return false;
  const key = languageId === 'python' ? '' : `|(?<![\\w$.])${name}:(?!:)`;
  const own = `(?<![\\w$])(?:this\\.|self\\.|\\$this->|@)?#?${name}`;
  const assigned = new RegExp(
    isRead
      ? longSource`
        ${own}(?:\[[^\]]*\])?\s*(?:[-+*/|&?]{0,2}=(?![=>~])|\+\+|--)|(?:\+\+|--)${own}(?![\w.])|${own}(?:\.|->)(?:push\w*|add|
        Add|set|append|insert|put|emplace\w*)\(
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
      (?<![\w$])${name}\s*(?:\(|\.|\[|\?|\)|&&|\|\||[-+*/<>!]|===?|!=|,|;|\}|$)|[=(,!<>+*/]\s*(?:this\.|self\.|\$this->|
      @)?${name}\b
    `;
  return read.test(rest);
}
