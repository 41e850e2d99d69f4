import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import { escapePattern, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, doerSaid, functionNamedIn, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { stepLines } from './stepLines.ts';

/** What a clause says of a body, and the lines that show otherwise. */
interface Denial {
  readonly says: RegExp;
  readonly shownBy: (groups: Groups, clause: string, evidence: Evidence) => readonly SourceLine[];
}

type Groups = Readonly<Record<string, string | undefined>>;

const bodyOf = (owner: Definition | undefined, evidence: Evidence): readonly SourceLine[] =>
  owner === undefined
    ? []
    : owner.lines.from === owner.lines.to
      ? codeOf(owner, evidence)
      : bodyCode(owner, evidence);

const together =
  /await|gather|Promise\.|WhenAll|join_all|\.then\(|\breturn\b|[^=!<>]=(?![=>])|\.(?:push|append|add|Add)\(\w+\.?\w*\(/u;

/** "publish awaits every push", where it only starts them. */
function unawaited(
  { name = '', what = '' }: Groups,
  _: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const body = bodyOf(doerSaid(name, evidence), evidence);
  const calls = stepLines(what, body, evidence).filter(({ text }) => text.includes('('));
  return calls.some(({ text }) => together.test(text)) ? [] : calls;
}

const keepsFirst = longPattern`
    putIfAbsent|computeIfAbsent|setdefault\(|or_insert|\|\|=|\?\?=|TryAdd\(|\.emplace\(|try_emplace|GetOrAdd\(|fetch\(|
    \+=\s*[\w$]|ON CONFLICT DO NOTHING|INSERT (?:OR )?IGNORE
  `;
const asksForOld = longPattern`
    ^\s*if\s*\(?\s*(?:\$?\w+(?:\s*(?:!==?|is not)\s*(?:null|undefined|None|nil))?|isset\(.*\)|[\w.$>-]+\.(?:has|contains\w*|
    Contains\w*|containsKey|exists|key\?|count|find)\(.*\)|\w+ in [\w.]+|[^!]*\bok|.*TryGetValue\(.*\))\s*\)?\s*(?:[\{:]\s*$|return\b|throw\b|raise\b|\{.*(?:return|throw))
  `;

/** "open overwrites the existing session", where it gives that back. */
function keepsOld({ name = '' }: Groups, _: string, evidence: Evidence): readonly SourceLine[] {
  const body = bodyOf(doerSaid(name, evidence), evidence);
  const kept = body.filter(({ text }) => keepsFirst.test(text));
  if (kept.length > 0) return kept;
  return body.filter(
    ({ text }, at) =>
      asksForOld.test(text) &&
      /\b(?:return|throw|raise)\b/u.test(
        /\b(?:return|throw|raise)\b/u.test(text) ? text : (body[at + 1]?.text ?? ''),
      ) &&
      body
        .slice(at + 1)
        .some((each) => /\[[^\]]+\]\s*=[^=]|\.(?:set|put|insert|add|Add|store)\(/u.test(each.text)),
  );
}

const guards =
  /^\s*\}?\s*(?:if|unless|elif|else if|assert\w*|require|guard|elsif)\b|\s(?:if|unless)\s/u;
const leaves = /\b(?:return|throw|raise|panic|exit|abort|die|fail|continue|next|break)\b/u;

/** "the address isnt validated in send", where it leaves for one that is wrong. */
function checkedAfterAll(
  { thing = '', owner = '' }: Groups,
  clause: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const named =
    owner === ''
      ? functionNamedIn(clause.replace(thing, ' '), evidence)
      : doerSaid(owner, evidence);
  const body = bodyOf(named ?? doerSaid('it', evidence), evidence);
  const root = stem(thing);
  const parts = (text: string): readonly string[] =>
    (text.match(/[\w$]+/gu) ?? []).flatMap(nameParts).map(stem);
  return body.filter(({ text }, at) => {
    if (/\b\w*(?:valid|verif|check)\w*\(.*/iu.test(text) && parts(text).includes(root)) return true;
    const inside = leaves.test(text) ? text : (body[at + 1]?.text ?? '');
    return guards.test(text) && leaves.test(inside) && parts(`${text} ${inside}`).includes(root);
  });
}

/** "the token isnt passed on to SendAsync", where each call of it has it. */
function passedAfterAll(
  { thing = '', callee = '' }: Groups,
  _: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const lines = callsOf(callee, evidence);
  return lines.length > 0 &&
    lines.every(({ text }) => wholeWord(thing, 'iu').test(argumentsOf(callee, text)))
    ? lines
    : [];
}

/** "onPick gets the whole hit", where each call of it hands over a member. */
function partOnly(
  { callee = '', thing = '' }: Groups,
  _: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const lines = callsOf(callee, evidence);
  const member = new RegExp(`(?<![\\w$.])${escapePattern(thing)}(?:\\??\\.|->|\\[)\\w`, 'iu');
  const whole = new RegExp(`(?<![\\w$.])${escapePattern(thing)}(?![\\w$]|\\??\\.|->|\\[)`, 'iu');
  return lines.every(
    ({ text }) => member.test(argumentsOf(callee, text)) && !whole.test(argumentsOf(callee, text)),
  )
    ? lines
    : [];
}

function callsOf(callee: string, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  const last = callee.split(/\.|->|::/u).at(-1) ?? callee;
  const all =
    subject === undefined
      ? []
      : codeOf({ lines: { from: 1, to: subject.text.split('\n').length } }, evidence);
  const call = new RegExp(`(?<![\\w$])${escapePattern(last)}\\(`, 'iu');
  const declares = new RegExp(
    `\\b(?:def|func|fn|function)\\b|${escapePattern(last)}\\([^)]*\\)\\s*(?::[^;]*)?\\{\\s*$|^\\s*(?:public|private|protected)\\b`,
    'iu',
  );
  return all.filter(({ text }) => call.test(text) && !declares.test(text));
}

const argumentsOf = (callee: string, text: string): string => {
  const last = callee.split(/\.|->|::/u).at(-1) ?? callee;
  const at = text.toLowerCase().indexOf(`${last}(`);
  return at === -1 ? '' : text.slice(at + last.length);
};

/** "onChange gets the key and the value", where each call of it has one argument, and no such one. */
function oneOnly(
  { callee = '', thing = '' }: Groups,
  _: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const lines = callsOf(callee, evidence);
  const isLess = (text: string): boolean => {
    const given = argumentsOf(callee, text);
    return /^\([\w.$]+\)/u.test(given) && !given.toLowerCase().includes(stem(thing));
  };
  return lines.every(({ text }) => isLess(text)) ? lines : [];
}

/** "size() returns count", where it has another value and says nothing of that name. */
function returnsOther(
  { name = '', thing = '' }: Groups,
  _: string,
  evidence: Evidence,
): readonly SourceLine[] {
  const { code } = evidence;
  const owner = doerSaid(name, evidence);
  const own = code?.kind === 'read' ? code.identifiers : [];
  const isName = own.some(
    (each) =>
      each.name.toLowerCase().replace(/^[_$@]+|_+$/gu, '') === thing.replace(/^[_$@]+|_+$/gu, ''),
  );
  const body = bodyOf(owner, evidence);
  const returns = body.filter(({ text }) => /\breturn\s+\S/u.test(text));
  const isNamed = body.some(({ text }) =>
    text.toLowerCase().includes(thing.replace(/^[_$@]+|_+$/gu, '')),
  );
  return isName &&
    !isNamed &&
    returns.length === 1 &&
    body.filter(({ text }) => /\w/u.test(text)).length === 1
    ? returns
    : [];
}

const named = said.replace('(', '(?<name>');

const denials: readonly Denial[] = [
  {
    says: new RegExp(
      `^(?:.*? )??${named} (?:always |also )?awaits (?:every|each|all|the|all of the|any) (?:single )?(?:of the )?(?<what>[a-z_]\\w*)`,
      'u',
    ),
    shownBy: unawaited,
  },
  {
    says: new RegExp(
      `^(?:.*? )??${named} (?:always |just |simply |silently )*(?:overwrites?|replaces?|modifies|clobbers?) (?:the |an? |any |its )*(?:existing|old|previous|earlier|present|former|first|stored)\\b`,
      'u',
    ),
    shownBy: keepsOld,
  },
  {
    says: longPattern`
      ^(?:.*? )??(?:the |its |an? )?(?<thing>[a-z_$][\w$]*) (?:isnt|arent|(?:is|are) (?:never|not)|never gets?) (?:even |ever |
      really )?(?:validated|checked|verified|sanity checked)(?: (?:at all|anywhere|first|here))*(?: (?:in|by|inside|
      within) (?:the )?(?<owner>[\w$.]+))?$
    `,
    shownBy: checkedAfterAll,
  },
  {
    says: longPattern`
      ^(?:.*? )??(?<owner>[\w$.]+) (?:never|does not|doesnt) (?:even |ever |really )?(?:validates?|checks?|verify|verifies) (?:the |
      its |an? )?(?<thing>[a-z_$][\w$]*)(?: (?:at all|anywhere|first|here))*$
    `,
    shownBy: checkedAfterAll,
  },
  {
    says: longPattern`
      ^(?:.*? )??(?:the |its )?(?<thing>[a-z_$][\w$]*) (?:isnt|arent|(?:is|are) (?:never|not)|never gets?) (?:even |ever )?(?:passed|
      handed|forwarded|given)(?: on| down| along| over| through)?(?: (?:in)?to)? (?:the )?(?<callee>[\w$.]+)(?:\(\))?$
    `,
    shownBy: passedAfterAll,
  },
  {
    says: longPattern`
      ^(?:.*? )??(?<callee>[\w$.]+)(?:\(\))? (?:gets?|receives?|is (?:given|passed|called with|handed)|takes) (?:the|an?) (?:whole|
      entire|full|complete) (?<thing>[a-z_$][\w$]*)(?: object)?$
    `,
    shownBy: partOnly,
  },
  {
    says: longPattern`
      ^(?:.*? )??(?<callee>[\w$.]+)(?:\(\))? (?:gets?|receives?|is (?:given|passed|called with|handed)|takes) (?:both )?(?:the |an? |
      its )?[a-z_$][\w$]* and (?:the |an? |its )?(?<thing>[a-z_$][\w$]*)$
    `,
    shownBy: oneOnly,
  },
  {
    says: new RegExp(
      `^(?:.*? )??${named} (?:just |simply |only )?returns (?:the (?:field |member |counter ))?(?!(?:the|a|an|early|true|false|null|nil|none|void|nothing|something|it|value|result|error)\\b)(?<thing>[@$_]*[a-z]\\w*)$`,
      'u',
    ),
    shownBy: returnsOther,
  },
];

/** P11 for what a body is said to do or to leave out, where its lines show otherwise. */
export const findBodyDenied = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    for (const { says, shownBy } of denials) {
      const groups = says.exec(clause)?.groups;
      const lines = groups === undefined ? [] : shownBy(groups, clause, evidence);
      if (lines.length > 0)
        return {
          claim: clause,
          fact: `It is otherwise: ${lines.slice(0, 3).map(shown).join(', ')}.`,
          lines: lines.slice(0, 4).map(({ line }) => line),
        };
    }
    return undefined;
  });
