import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence, QuestionFacts, Subject } from '../../evidence/evidence.ts';
import { type ImpliedPart, impliedParts } from '../../evidence/impliedParts.ts';
import { holds, linesWithin, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { withArticle } from './article.ts';
import { shown } from './namedDefinition.ts';
import { isOfLibrary } from './ofLibrary.ts';
import { codeSaid, functionNamedIn } from './saidFunction.ts';
import { saysItIsNot } from './stated.ts';
import { tellingLines } from './tellingLines.ts';

const denied = longPattern`
    \b(?:not|never|no|isnt|arent|doesnt|dont|without|instead|nothing|nobody|neither|nor|missing|lacks?|hardly|less|removed|
    deleted|dropped|gone|took|got rid)\b
  `;

/** P5 for what leaves a trace in every program that has it: "gives up after ten seconds", where nothing measures time. */
export function findAbsentPart(evidence: Evidence): Premise | undefined {
  const { subject, code, question } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || code?.kind !== 'read' || target === undefined) return undefined;
  if (code.syntaxErrors.length > 0 || saysItIsNot.test(wordingOf(question).plain)) return undefined;
  const claimed = claimedPart(subject, evidence);
  if (claimed === undefined || isOfLibrary(claimed.words, code)) return undefined;
  const lines = functionNamedIn(claimed.words, evidence)?.lines ?? target;
  return claimed.part.isHidden && mayBeElsewhere(lines, code, evidence)
    ? undefined
    : described(claimed.part, lines, evidence);
}

const textMeant = (words: string, evidence: Evidence): string =>
  codeSaid(words, evidence)
    .map(({ text }) => text)
    .join('\n');

/** "…, right?" */
const confirming = /\b(?:right|correct|yes|isn'?t it|doesn'?t it)\s*\?/iu;

const complains = longPattern`
    \b(?:fix|fixes|crash\w*|fails|failing|(?<!\b(?:go|goes|going) )wrong|broken|doesnt work|not work\w*|bug|buggy|still|
    anyway|but (?:it|the|i|they)|never|twice|hangs|stuck|leaks?)\b
  `;

interface ClaimedPart {
  readonly part: ImpliedPart;
  /** That take it for granted. */
  readonly words: string;
}

/** Who complains has seen what it does, and may know of more than stands here. */
function claimedPart(subject: Subject, evidence: Evidence): ClaimedPart | undefined {
  const { question } = evidence;
  const isSeen =
    question.states.error ||
    (complains.test(wordingOf(question).plain) && !confirming.test(question.text));
  return impliedParts
    .filter(
      ({ languages, isHidden }) =>
        (languages === undefined || languages.includes(subject.languageId)) &&
        !(isSeen && isHidden),
    )
    .flatMap((part) => {
      const words = saying(part, question);
      return words === undefined ? [] : [{ part, words }];
    })
    .find(
      ({ part, words }) =>
        !part.trace.test(part.isLocal ? textMeant(words, evidence) : subject.text),
    );
}

/** The words that take it for granted. */
function saying({ nouns, stated }: ImpliedPart, question: QuestionFacts): string | undefined {
  const { plain, clauses } = wordingOf(question);
  const { intent } = question;
  const said = clauses.find((clause) => !denied.test(clause) && isStated(stated, clause));
  if (said !== undefined || intent === 'change' || intent === 'test') return said;
  const at = nouns?.exec(plain)?.index;
  const isWished = at !== undefined && given.test(plain.slice(0, at));
  return at !== undefined && !isWished && !denied.test(plain) ? plain : undefined;
}

/** "give it the aria-label Close": it is to have one. */
const given = /\b(?:give|add|put|set|attach|insert)\b[^.?!;,]{0,30}$/u;

/** "json.dumps escapes …": what is called does it, wherever that stands. */
const ofAnother = /^(?:the |our |my )?[a-z_]\w*(?:\.|::|->)\w+(?:\(\))? /u;

/** "debounce the search" is asked for; "debounces" and "the search is debounced" are stated. */
function isStated(stated: RegExp | undefined, clause: string): boolean {
  const index = stated?.exec(clause)?.index;
  if (index === undefined || ofAnother.test(clause)) return false;
  return index > 0 || /^(?:(?:one|each|every|an?) \w+ )?(?:is|are|\w+(?:s|ed|en))\b/u.test(clause);
}

/** Functions from other files of the project, and from nowhere that is known, may do anything. */
function mayBeElsewhere(lines: Lines, code: ReadCodeFacts, { subject }: Evidence): boolean {
  const own = code.imports
    .filter(({ name }) => /^[."'@~]|^(?:src|app|lib)\//u.test(name))
    .map(({ line }) => line);
  const names = code.definitions
    .filter((each) => each.kind === 'import' && own.some((line) => holds(each.lines, line)))
    .map(({ name }) => name);
  const text = linesWithin(subject === undefined ? [] : sourceLines(subject), lines)
    .map((line) => line.text)
    .join('\n');
  return (
    code.unbound.some(({ line }) => holds(lines, line)) ||
    names.some((name) => new RegExp(`\\b${name.replace(/\W/gu, '')}\\b`, 'u').test(text))
  );
}

function described({ title }: ImpliedPart, lines: Lines, evidence: Evidence): Premise {
  const telling = tellingLines(evidence, lines);
  const all = evidence.subject === undefined ? [] : sourceLines(evidence.subject);
  const has = telling
    .slice(0, 2)
    .toSorted((a, b) => a - b)
    .flatMap((line) => all[line - 1] ?? [])
    .map(shown)
    .join(', ');
  return {
    claim: `there is ${withArticle(title)} here`,
    fact: `There is no ${title} in this file.${has === '' ? '' : ` What L${lines.from}-${lines.to} have: ${has}.`}`,
    lines: telling.length > 0 ? [...telling] : [lines.from],
  };
}
