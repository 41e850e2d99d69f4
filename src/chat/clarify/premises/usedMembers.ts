import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import {
  type SourceLine,
  sourceLines,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';

/** Declares it, hands it down in a list of names, or only takes it over. */
const declares = (name: string): RegExp =>
  new RegExp(
    `^\\s*(?:(?:export|readonly|private|public|protected|static|final|const|let|var|pub|import|from|use|using|type|local|declare)\\s+)+(?:[^=(]*\\b)?${name}\\b(?!\\s*\\()|^\\s*[$@#]?${name}\\??\\s*:|^\\s*(?:export\\s+)?(?:default\\s+)?(?:async\\s+)?(?:function|def|fn|func)\\b|^\\s*import\\b|^\\s*[{}\\w\\s,]*\\}\\s*[:=]|\\battr_\\w+\\b|^\\s*[\\w<>\\[\\]*&:?]+\\s+\\*?${name}\\s*[;,=]`,
    'u',
  );
const listed = /\[[\w\s,.]*\]\s*\)?;?\s*$/u;

/** P10 for members, parameters and imports: "nobody uses onClose", where a line of the file calls or reads it. */
export function findUsedAfterAll(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const spoken = nameSaid(question);
  const name = code.identifiers.find((each) => each.name.toLowerCase() === spoken)?.name;
  if (name === undefined || name.length < 2) return undefined;
  const kind = definitionOf(name, evidence)?.kind;
  if (kind === 'function' || kind === 'method' || kind === 'class' || kind === 'type')
    return undefined;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  // "the print in load": a call of what is declared nowhere.
  const isForeign =
    kind === undefined &&
    code.calls.some((call) => call.name === name) &&
    !all.some(({ text }) => wholeWord(name).test(text) && declares(name).test(text));
  if (isForeign) return undefined;
  const uses = all.filter((line) => isUse(name, line));
  const [first] = uses;
  return first === undefined
    ? undefined
    : {
        claim: `\`${name}\` is never used`,
        fact: `It is used here: ${uses.slice(0, 3).map(shown).join(', ')}.`,
        lines: uses.slice(0, 6).map(({ line }) => line),
      };
}

/** In lower case. */
function nameSaid(question: QuestionFacts): string | undefined {
  const claimed = question.claims.find(({ kind }) => kind === 'unused');
  if (claimed?.kind === 'unused') return claimed.name;
  const [, ...groups] = saidUnused.exec(question.text) ?? [];
  const stated = wordingOf(question).clauses.flatMap((clause) => neverUsed.exec(clause)?.[1] ?? []);
  return groups.find((one) => one !== undefined)?.toLowerCase() ?? stated[0];
}

const neverUsed =
  /^(?:the |that |this |our )?\$?@?([a-z_]\w*)(?: (?:in|of|on) (?:the |this )?\w+(?: \w+)?)?(?: (?:field|property|member|param|parameter|prop|variable))? is never used$/u;

const saidUnused =
  /\b(?:nobody|no one|nothing|noone)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches) `?(?!(?:it|them|this|that|the|to|for|a|an|any|these|those|its)\b)([A-Za-z_$][\w$]*)`?(?:\(\))?(?! \w+ (?:outside|elsewhere))|`?([A-Za-z_$][\w$]*)`?(?:\(\))? (?:is|was|are)(?: \w+){0,6}? (?:but|and) (?:nobody|no one|nothing)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches) (?:it|them)\b|`?([A-Za-z_$][\w$]*)`?(?:\(\))? (?:is never (?:used|read|called|touched)|isn'?t (?:used|read|called|needed)|is unused|seems unused)\b(?! (?:outside|after|in|by|if|when|until|before))/u;

/** A call of it, or its value; an assignment alone reads nothing. */
function isUse(name: string, { text }: SourceLine): boolean {
  const plain = withoutTexts(text.slice(0, 300).replace(/\$\{([^}]*)\}/gu, ' $1 '));
  if (!wholeWord(name).test(plain) || declares(name).test(plain)) return false;
  const rest = plain.replace(listed, ' ');
  const read = new RegExp(
    `(?<![\\w$])${name}\\s*(?:\\(|\\.|\\[|\\?|\\)|&&|\\|\\||[-+*/<>!]|===?|!=|,|;|\\}|$)|[=(,!<>+*/]\\s*(?:this\\.|self\\.|\\$this->|@)?${name}\\b`,
    'u',
  );
  const assigned = new RegExp(`^\\s*(?:this\\.|self\\.|\\$this->|@)?${name}\\s*=(?!=)`, 'u');
  return read.test(rest) && !assigned.test(rest);
}
