import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import {
  bodyCode,
  codeAsked,
  codeOf,
  functionNamedIn,
  functionSaid,
  said,
} from './saidFunction.ts';
import { firstStated } from './stated.ts';

const compares =
  /\b(?:compares|sorts|orders|hashes|(?:is|are) (?:compared|equal|hashed))(?: \w+){0,3}? (?:by |the |on |its |their )+([a-z_]\w*)\b/u;
const comparing = longPattern`
    ^(?:compareTo|compare|equals|Equals|CompareTo|hashCode|GetHashCode|__eq__|__lt__|__hash__|eq|cmp|partial_cmp|hash|
    operator\W*|less|Less)$
  `;

/** P11 for what two things are compared by: "compareTo sorts by id", where it looks at other fields only. */
export const findOtherComparison = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const field = compares.exec(clause)?.[1];
    const owner = field === undefined ? undefined : functionNamedIn(clause, evidence);
    if (field === undefined || owner === undefined || !comparing.test(owner.name)) return undefined;
    return isField(field, evidence) ? without(field, owner, evidence) : undefined;
  });

const isField = (name: string, { code }: Evidence): boolean =>
  code?.kind === 'read' && code.identifiers.some((each) => each.name.toLowerCase() === name);

function without(field: string, owner: Definition, evidence: Evidence): Premise | undefined {
  const body = bodyCode(owner, evidence).filter(({ text }) => /\w/u.test(text));
  const [first] = body;
  const isPlain = body.length <= 4 && !body.some(({ text }) => wholeWord(field, 'iu').test(text));
  return first === undefined || !isPlain
    ? undefined
    : {
        claim: `\`${owner.name}\` compares by \`${field}\``,
        fact: `It looks at something else: ${body.slice(0, 2).map(shown).join(', ')}.`,
        lines: body.slice(0, 3).map(({ line }) => line),
      };
}

const starts = longPattern`
    (?:^|[.,;:] |\b(?:since|because|as|but|and) )(?:the )?\$?@?([a-z_]\w*) (?:starts(?: out)?(?: as| at| with)?|
    begins(?: as| at| with)?|is initially|is initiali[sz]ed (?:to|as|with)|initially is) (?:an? |the )?(null|nil|none|
    undefined|true|false|empty|-?\d+)\b
  `;
const values: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  { said: /^(?:null|nil|none|undefined)$/u, written: /^(?:null|nil|None|undefined|)$/u },
  { said: /^true$/u, written: /^true$/iu },
  { said: /^false$/u, written: /^false$/iu },
  { said: /^empty$/u, written: /^(?:""|''|\[\]|\{\}|new \w+\(\)|dict\(\)|set\(\)|list\(\)|)$/u },
];

/** P9 for what a variable begins as: "hits starts as null", against the one place that makes it. */
export function findOtherStart(evidence: Evidence): Premise | undefined {
  // "as" ends a clause, so the whole question is read.
  const [, name = '', what = ''] = starts.exec(wordingOf(evidence.question).plain) ?? [];
  const first = name === '' ? undefined : startOf(name, evidence);
  return first === undefined || isStart(what, first.value)
    ? undefined
    : {
        claim: `\`${name}\` starts as ${what}`,
        fact: `It starts otherwise: ${shown(first.line)}.`,
        lines: [first.line.line],
      };
}

/** What is computed may be anything. */
function isStart(what: string, value: string): boolean {
  const isKnown =
    /^-?\d+$/u.test(value) || values.some(({ written }) => value !== '' && written.test(value));
  const kind = values.find(({ said }) => said.test(what));
  return !isKnown || (kind === undefined ? value === what : kind.written.test(value));
}

/** The first value of a name, where it is declared with one. */
function startOf(
  name: string,
  evidence: Evidence,
): { readonly line: SourceLine; readonly value: string } | undefined {
  const escaped = escapePattern(name);
  const made = longPatternWith('iu')`
      (?:\[${escaped},\s*\w+\]\s*=\s*useState(?:<[^()]*>)?\(([^()]*)\)|
      (?:\b(?:let|var|const|int|long|auto|local|mut|bool|boolean)\s+|
      ^\s*[$@]?(?:self\.|this\.)?)${escaped}\s*(?::[^=]+)?:?=\s*([^;]+?);?)\s*;?$
    `;
  const code = codeAsked(evidence);
  const found = code.flatMap((line) => {
    const match = made.exec(line.text.slice(0, 200).trimEnd());
    return match === null ? [] : [{ line, value: (match[1] ?? match[2] ?? '').trim() }];
  });
  return found[0];
}

const keyed =
  /\b(?:keyed|key is|keys? (?:are|is)|uses?) (?:by |the |with )?(?:array |list |map )?(?:index|idx|position)\b/u;

/** P9 for lists of elements: "keyed by index", against the keys that stand there. */
export const findOtherKey = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (!keyed.test(clause) || /\bnot\b/u.test(clause)) return undefined;
    const keys = codeAsked(evidence).filter(({ text }) => /\bkey=\{/u.test(text));
    const [first] = keys;
    const isIndex = keys.some(({ text }) => /\bkey=\{[^}]*\b(?:i|idx|index|n|j|k)\b/u.test(text));
    return first === undefined || isIndex
      ? undefined
      : {
          claim: 'the key is the index',
          fact: `It is not: ${keys.slice(0, 2).map(shown).join(', ')}.`,
          lines: [first.line],
        };
  });

const changing = /\b(?:resets?|zeroes|increments?|decrements?|counts up|increases|decreases)\b/u;
const changed = new RegExp(
  `^(?:.*? )??${said} (?:always |also |only )*${changing.source} (?:the |its |that )*(?:\\w+ )?([a-z_]\\w*)`,
  'u',
);

/** P11 for a counter: "report resets the failed counter", where it only reads it. */
export const findOnlyRead = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name] = changed.exec(clause) ?? [];
    const owner = name === undefined ? undefined : functionSaid(name, evidence);
    if (owner === undefined) return undefined;
    const [, rest = ''] = clause.split(changing);
    const body = codeOf(owner, evidence).slice(1);
    const words = rest.split(/\W+/u).filter((word) => word.length > 2);
    const named = body.filter(({ text }) =>
      words.some((word) => wholeWord(word, 'iu').test(text.replace(/(["'])[^"']*\1/gu, ''))),
    );
    const [first] = named;
    const changes =
      /(?<![=!<>])=(?![=>])|\+\+|--|\+=|-=|\.(?:set|clear|reset|store|add|inc|dec|incrementAndGet|Add|Store|fetch_add)\w*\(/u;
    return first === undefined ||
      body.some(({ text }) => changes.test(text) || /\w+\(\s*(?:&|\))/u.test(text))
      ? undefined
      : {
          claim: clause.replace(owner.name.toLowerCase(), `\`${owner.name}\``),
          fact: `It only reads it: ${named.slice(0, 2).map(shown).join(', ')}.`,
          lines: named.slice(0, 3).map(({ line }) => line),
        };
  });
