import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, Subject } from '../../evidence/evidence.ts';
import { keywordWords } from '../../evidence/keywordWords.ts';
import { linesWithin, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstSpanned, saysItIsNot } from './stated.ts';
import { tellingLines } from './tellingLines.ts';

/** "move the await into …", "this for loop": pointed at, not wished for. */
const pointedAt = (said: string): RegExp =>
  longPattern`
      (?:^|[ ,(])(?:this|that|these|those|the|my|our|its|your)(?: (?:whole|entire|inner|outer|first|second|last|existing|
      nested|big|long|ugly|same|one|only))* (?:${said})(?![\w-])(?! (?:version|equivalent|syntax|style|instead|variant|
      keyword|way))(?: (?:in|of|inside|within) (?:the )?(?<place>[\w$.]+))?
    `;

/** "fib uses a while loop", "there is a try block in load": said to be there. */
const saidThere = (keyword: string): RegExp =>
  longPattern`
      ^(?:.*? )??(?:(?<doer>${said}) (?:(?:already|also|still|just|only) )?(?:uses?|has|have|contains?|
      is (?:built|written|implemented|done) with|works? with|consists of)|there is(?: already| also)?|
      theres(?: already| also)?) (?:an?|one|two) (?:\w+ ){0,2}?(?:${keyword})(?![\w-])(?! (?:version|equivalent|syntax|style|
      variant|keyword|way))(?: (?:in|of|inside|within) (?:the )?(?<inside>[\w$.]+))?
    `;

const forms = keywordWords.map((each) => ({
  ...each,
  stated: saidThere(each.said),
  form: each.said.startsWith('~')
    ? // Every class has one, so that it is not run may be so without a word of it.
      new RegExp(
        `(?<![\\w~])~[a-z]\\w*(?!\\w| (?:is |does |gets )?(?:never|not|isnt|doesnt) )|${pointedAt(each.said).source}`,
        'u',
      )
    : pointedAt(each.said),
}));

/** A keyword that is pointed at, and the lines that it would have to stand on. */
interface Wanted {
  readonly keyword: (typeof forms)[number];
  readonly lines: readonly SourceLine[];
}

/** P5 for a statement by its keyword: "this for loop", where the code that is asked about has none. */
export function findAbsentKeyword(evidence: Evidence): Premise | undefined {
  const { code, question, subject } = evidence;
  const { plain } = wordingOf(question);
  if (subject === undefined || code?.kind !== 'read' || code.syntaxErrors.length > 0)
    return undefined;
  if (saysItIsNot.test(plain)) return undefined;
  const absent = wantedIn(plain, subject, evidence).find(
    ({ keyword, lines }) => !lines.some(({ text }) => keyword.written.test(text)),
  );
  return absent === undefined ? undefined : described(absent, subject, evidence);
}

const wantedIn = (plain: string, subject: Subject, evidence: Evidence): readonly Wanted[] =>
  forms
    .filter(({ languages }) => languages === undefined || languages.includes(subject.languageId))
    .flatMap((keyword) => {
      const match = keyword.form.exec(plain);
      // "while" begins a clause of its own elsewhere.
      if (match === null)
        return firstSpanned(evidence, (span) => stated(keyword, span, evidence)) ?? [];
      const { place = '' } = match.groups ?? {};
      const owner = keyword.isMember === true ? undefined : functionSaid(place, evidence);
      return [
        { keyword, lines: owner === undefined ? sourceLines(subject) : codeOf(owner, evidence) },
      ];
    });

/** Said of a function of this file, or of what is asked about; of anything else nothing is known. */
function stated(
  keyword: (typeof forms)[number],
  clause: string,
  evidence: Evidence,
): Wanted | undefined {
  const match = keyword.stated.exec(clause);
  if (match === null || keyword.isMember === true || denied.test(clause)) return undefined;
  const { doer = 'it', inside } = match.groups ?? {};
  const word = inside ?? doer;
  // A constructor has the name of its class, and the class is meant.
  const type = definitionOf(word, evidence);
  const owner = type?.kind === 'class' ? type : functionSaid(word, evidence);
  return owner === undefined ? undefined : { keyword, lines: codeOf(owner, evidence) };
}

const denied = /\b(?:no|not|never|without|neither|missing)\b/u;

/** What does the same first, then what tells most of the rest. */
function described(
  { keyword: { name, instead }, lines }: Wanted,
  subject: Subject,
  evidence: Evidence,
): Premise {
  const asked = codeAsked(evidence);
  const all = sourceLines(subject);
  const isOwn = lines.length < all.length;
  const scope = isOwn ? lines : asked.length > 0 ? asked : lines;
  const [from, to] = [scope[0]?.line ?? 1, scope.at(-1)?.line ?? 1];
  const about = tellingLines(evidence, { from, to });
  const inside = scope.filter(({ text }) => /\w/u.test(text)).slice(scope.length > 2 ? 1 : 0);
  const same = inside.filter(({ text }) => instead?.test(text) === true).map(({ line }) => line);
  const telling = [...new Set([...same, ...about])].slice(0, 8);
  const quoted = same.slice(0, 3).flatMap((at) => linesWithin(all, { from: at, to: at }));
  const has = quoted.length === 0 ? '' : ` What it has: ${quoted.map(shown).join(', ')}.`;
  const article = articleOf(name);
  return {
    claim: `there is ${article} ${name} here`,
    fact: `${isOwn ? `L${from}-${to} have` : 'The file has'} none.${has}`,
    lines: telling,
    better: `What do these lines do without ${article} ${name}?`,
  };
}
