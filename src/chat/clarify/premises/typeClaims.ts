import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { declaredResult } from './declaredResult.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { bareType, excludes, kindOfType, kindsOfType } from './typeKinds.ts';
import { type TypeSeen, typesSeen } from './typesSeen.ts';

const softly = longSource`
    (?:(?:really|just|already|only|actually|still|also|always|all|both|declared|typed|defined|stored|passed|kept|made|as|of|
    type|the|an?|plain|simple|normal|regular|single|new|fresh|whole|raw|bare|mere|nullable|cloned|copied|copy|immutable|mutable|owned|sorted) )*
  `;
/** A type in a clause: a word of one, or several that are one type. */
const type = longSource`
    (floating[- ]point(?= number| value|$| )|(?:un)?signed int(?:eger)?|long long|linked list|hash ?map|hash ?set|\d\d[- ]bit integer|
    [&?*]?(?:std::)?[a-z_][\w.:]*(?:<[^ ]*(?:, [^ ]*)?>|\[[^ ]*\])?(?:\[\])*[?*&]*)
  `;
/** What may come after it, so that it is no part of another word: "a string builder" is no string. */
const onward = longSource`
    (?= (?:in|here|so|that|which|with|at|from|and|there|on|now|not|by|already|i|it|field|parameter|param|number|value|type|object|
    of (?:[a-z_]\w*s|&?\w+)$)(?: |$)|$)
  `;

const isOf = longPattern`
    ^(?:.*?(?<![/*+%<>=-]|\b(?:of|in|for|per|by|to|from|with|on|than|and|or)) )??(?:the |this |that |my |our )?[$@]?(?:[\w$]+(?:\.|->|::))*([a-z_$][\w$]*)(?: (?:field|variable|member|property|
    parameter|param|argument|arg|attribute|column))? (?:is|are|being|holds|has type|has the type) ${softly}${type}${onward}
  `;

const gives = longPattern`
    ^(?:.*? )??${said} (?:(?:always|just|also|only|already) )*(?:returns?|gives?(?: me| us)?(?: back)?|hands? back|yields?|resolves? to|
    has (?:the )?return type|is declared to return|is typed to return) ${softly}${type}${onward}
  `;

/**
 * P9 for the type of a value, and of what a function gives: "since item.id is a String", "save returns Task<bool>", where every
 * declaration says another.
 */
export const findContraryType = (evidence: Evidence): Premise | undefined =>
  firstStated(
    evidence,
    (clause) => ofValue(clause, evidence) ?? ofResult(clause, evidence) ?? ofKind(clause, evidence),
  );

const denies = /\b(?:not|never|no|isnt|arent|doesnt|cant|or|like|neither|if|when)\b/u;

function ofValue(clause: string, evidence: Evidence): Premise | undefined {
  const [whole = '', name = '', claimed = ''] = isOf.exec(clause) ?? [];
  if (
    name === '' ||
    denies.test(whole) ||
    isVerb.test(name) ||
    isElsewhere(clause, whole, evidence)
  )
    return undefined;
  const language = evidence.subject?.languageId ?? '';
  const kind = kindOfType(claimed, language);
  // Without an article these are said of how something is.
  if (kind === undefined || (!isArticled(whole) && loose.test(claimed))) return undefined;
  const seen = typesSeen(name, evidence, ownerNamed(clause, evidence)?.lines);
  const isOther = (seen ?? []).every((each) => isContrary(claimed, each.type, language));
  return seen === undefined || seen.length === 0 || !isOther
    ? undefined
    : described(`\`${name}\` is ${withArticle(claimed, evidence)}`, seen, usesOf(name, evidence));
}

/** "id is a string in the api": not in this file. */
function isElsewhere(clause: string, said: string, evidence: Evidence): boolean {
  const [, place] =
    /^ (?:in|from|on|at|of) (?:(?:the|our|my|your|an?) )?(?!(?:here|this|that|it|there|line)\b)(\w+)/u.exec(
      clause.slice(said.length),
    ) ?? [];
  return place !== undefined && definitionOf(place, evidence) === undefined;
}

/** "it is in it" names nothing. */
const isVerb =
  /^(?:it|this|that|there|which|what|and|key|value|result|type|one|length|size|count|everything|none|all)$/u;
const loose =
  /^(?:text|set|date|list|long|short|map|record|number|unit|none|void|hash|task|future|array|option|optional|maybe|nullable)$/u;
const isArticled = (clause: string): boolean => /\b(?:an?|the|type) (?:[\w-]+ )*\S+$/u.test(clause);

/** "id is a string in User": the members of that one alone. */
function ownerNamed(clause: string, evidence: Evidence): Definition | undefined {
  const name =
    /\b(?:in|of|on) (?:the |our |my )?([a-z_]\w*)(?: (?:class|struct|interface|type))?$/u.exec(
      clause,
    )?.[1];
  const found = name === undefined ? undefined : definitionOf(name, evidence);
  return found?.kind === 'class' || found?.kind === 'type' ? found : undefined;
}

/** Whether no part of a type is what it is said to be. */
function isContrary(claimed: string, own: string, language: string): boolean {
  // A bool of Python is an int.
  if (language === 'python' && own.trim() === 'bool' && /^int(?:eger)?$/iu.test(claimed))
    return false;
  const kind = kindOfType(claimed, language);
  const kinds = kindsOfType(own, language);
  if (kind === undefined || kinds.includes(undefined)) return isOtherInside(claimed, own, language);
  if (kind === 'optional') return language === 'rust' && kinds[0] !== 'optional';
  return kinds.every((each) => each !== undefined && excludes(kind, each))
    ? !isWrapper.test(own)
    : isOtherSpelling(claimed, own, language) || isOtherInside(claimed, own, language);
}

/** What wraps a value may be said to be that value; a type of two is neither. */
const isWrapper = /^\(|^(?:pair|tuple|either|result|any|object|unknown)\b/iu;

/** A `str` of Rust is no `String`, which owns what it has. */
const isOtherSpelling = (claimed: string, own: string, language: string): boolean =>
  language === 'rust' &&
  /^&?'?\w* ?(?:str|string)$/iu.test(own) &&
  /^&str$|^str$/u.test(claimed) &&
  bareType(own).toLowerCase() !== bareType(claimed).toLowerCase();

/** "Task<bool>" of a plain `Task`, "Vec<String>" of a `Vec<u8>`. */
function isOtherInside(claimed: string, own: string, language: string): boolean {
  const [, outer = '', inner = ''] = generic.exec(bareType(claimed)) ?? [];
  const [, ownOuter = bareType(own), ownInner] = generic.exec(bareType(own)) ?? [];
  if (inner === '' || outer.toLowerCase() !== ownOuter.toLowerCase()) return false;
  if (ownInner === undefined) return /^(?:task|valuetask|action)$/iu.test(ownOuter);
  const [kind, ownKind] = [kindOfType(inner, language), kindOfType(ownInner, language)];
  return kind !== undefined && ownKind !== undefined && excludes(kind, ownKind);
}

const generic = /^([\w.:]+)[<[](.+)[>\]]$/u;

function ofResult(clause: string, evidence: Evidence): Premise | undefined {
  const [whole = '', name = '', claimed = ''] = gives.exec(clause) ?? [];
  const owner = name === '' || denies.test(whole) ? undefined : functionSaid(name, evidence);
  const own = owner === undefined ? undefined : resultOf(owner, evidence);
  return owner !== undefined &&
    own !== undefined &&
    isOtherResult(whole, claimed, own, evidence.subject?.languageId ?? '')
    ? described(`\`${owner.name}\` returns ${withArticle(claimed, evidence)}`, [own])
    : undefined;
}

function isOtherResult(
  clause: string,
  claimed: string,
  { type, line }: TypeSeen,
  language: string,
): boolean {
  const isKnown = isArticled(clause) || !loose.test(claimed);
  return (
    isLent(clause, type, language) ||
    (isKnown && !isLater(claimed, line.text) && isContrary(claimed, type, language))
  );
}

/** What a function is declared to give. */
function resultOf(owner: Definition, evidence: Evidence): TypeSeen | undefined {
  const [line, ...more] = codeOf(owner, evidence);
  const language = evidence.subject?.languageId ?? '';
  if (line === undefined) return undefined;
  const head = [line, ...more.slice(0, LONGEST)].map(({ text }) => text).join('\n');
  const type = declaredResult(owner.name, head, language)?.trim();
  return type === undefined || type === 'nothing' ? undefined : { type, line };
}

/** "a cloned item", of a reference. */
const isLent = (clause: string, own: string, language: string): boolean =>
  language === 'rust' &&
  own.includes('&') &&
  /\b(?:cloned|owned|copied)\b|\bcopy of\b/u.test(clause);

/** Lines that the head of a function may go on for. */
const LONGEST = 8;

/** An `async` function gives a promise of what it is declared to give, where a language says so. */
const isLater = (claimed: string, head: string): boolean =>
  /^(?:promise|task|future|coroutine|awaitable)\b/u.test(claimed) &&
  /\basync\b/u.test(head) &&
  !/[<[]/u.test(claimed);

function described(
  claim: string,
  seen: readonly TypeSeen[],
  uses: readonly number[] = [],
): Premise {
  const types = [...new Set(seen.map(({ type }) => `\`${type.trim()}\``))].slice(0, 2).join(', ');
  const lines = seen.slice(0, 2).map(({ line }) => shown(line));
  return {
    claim,
    fact: `It is declared as ${types}: ${lines.join(', ')}.`,
    lines: [...new Set([...seen.slice(0, 4).map(({ line }) => line.line), ...uses])],
  };
}

/** Where the code that is asked about has it. */
const usesOf = (name: string, evidence: Evidence): readonly number[] =>
  codeAsked(evidence)
    .filter(({ text }) => wholeWord(name, 'iu').test(text))
    .slice(0, 4)
    .map(({ line }) => line);

/** As the question spells it. */
function withArticle(claimed: string, { question }: Evidence): string {
  const at = question.text.toLowerCase().indexOf(claimed);
  const spelled = at < 0 ? claimed : question.text.slice(at, at + claimed.length);
  return /^[a-z ]+$/u.test(spelled)
    ? `${articleOf(spelled)} ${spelled}`
    : `${articleOf(spelled)} \`${spelled}\``;
}

const isKind = longPattern`
    ^(?:.*? )??(?:the |this |that |my |our )?([a-z_$][\w$]*)(?: (?:type|class|struct))? (?:is|are|being) (?:(?:really|just|actually|
    declared|as|an?|the|only|already|still|plain|normal|abstract) )*(reference type|value type|class|struct|interface|enum|record|trait)
    (?=$| (?:in|here|so|and|that|which|not|with|on)\b)
  `;

/** How a definition says what it is. */
const kinds = /\b(record struct|readonly struct|struct|class|interface|enum|record|trait)\b/u;
const values = /struct|enum/u;

/** "Slot is a reference type", "as Shape is an interface": against the word that defines it. */
function ofKind(clause: string, evidence: Evidence): Premise | undefined {
  const [whole = '', name = '', claimed = ''] = isKind.exec(clause) ?? [];
  const found = name === '' || denies.test(whole) ? undefined : definitionOf(name, evidence);
  const { subject } = evidence;
  if (found === undefined || subject === undefined || !/^(?:class|type)$/u.test(found.kind))
    return undefined;
  const line = sourceLines(subject)[found.lines.from - 1];
  const own = line === undefined ? undefined : kinds.exec(line.text)?.[1];
  if (line === undefined || own === undefined || !isOtherKind(claimed, own, subject.languageId))
    return undefined;
  return {
    claim: `\`${found.name}\` is ${articleOf(claimed)} ${claimed}`,
    fact: `It is ${articleOf(own)} \`${own}\`: ${shown(line)}.`,
    lines: [line.line],
  };
}

function isOtherKind(claimed: string, own: string, language: string): boolean {
  const isValue = values.test(own);
  if (claimed.endsWith('type'))
    return language === 'csharp' && isValue === (claimed === 'reference type');
  // In C++ both words make a class, and every record and struct is one to somebody.
  if (language === 'cpp' || (claimed === 'class' && own === 'record')) return false;
  return !own.split(' ').includes(claimed);
}
