import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, sourceLines } from '../../evidence/sourceLines.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** Kinds of results that exclude each other, by how questions call them and how declarations write them. */
const kinds: readonly { readonly said: RegExp; readonly declared: RegExp }[] = [
  { said: /^(?:error|err|exception)$/u, declared: /err|result|exception|status|outcome|either/iu },
  { said: /^(?:promise|future|task)$/u, declared: /promise|future|task|async|observable/iu },
  {
    said: /^(?:length|count|size|index|number|int|integer|float|sum|total|amount)$/u,
    declared:
      /^\W*(?:number|int|integer|long|short|float|double|decimal|bigint|[iu](?:8|16|32|64|size)|f32|f64|u?int\d*(?:_t)?|float(?:32|64)|s?size_t|byte|duration)\b/iu,
  },
  { said: /^(?:bool|boolean|true|false|flag)$/u, declared: /bool/iu },
  { said: /^(?:string|text|message|str)$/u, declared: /str|char|text/iu },
  {
    said: /^(?:list|array|slice|vector|vec)$/u,
    declared:
      /\[\]|\[|list|array|vec|sequence|collection|set|iterable|enumerable|stream|slice|span/iu,
  },
  {
    said: /^(?:map|dict|dictionary|hash|object)$/u,
    declared: /map|dict|record|object|hash|\{|[A-Z]\w+|any|unknown|array/u,
  },
  { said: /^(?:iterator|generator)$/u, declared: /iter|generator|enumerator|seq|stream/iu },
  { said: /^(?:tuple|pair)$/u, declared: /tuple|pair|,|\(|\[/iu },
];

const nothing = /^(?:void|None|\(\)|never|unit|nothing|Promise<void>|Task|ValueTask|NoReturn)$/u;
/** What may be anything. */
const open =
  /\b(?:any|unknown|object|Object|mixed|auto|T|interface\{\}|var|dynamic|self|Self|static)\b|\|/u;

const returns = new RegExp(
  `^(?:.* )?${said} (?:always |just |already |also |only )?(?:returns?|gives? (?:me |us |you )?back|hands? back|yields?|resolves? to) (?:me |us )?(?:a |an |the |its |some |all |new |of )*(?:\\w+ ){0,2}?(error|err|exception|promise|future|task|length|count|size|index|number|int|integer|float|sum|total|amount|bool|boolean|true|false|flag|string|text|message|str|list|array|slice|vector|vec|map|dict|dictionary|hash|iterator|generator|tuple|pair)\\b`,
  'u',
);

/** P6 for what a function of this file returns: "Get returns an error", against its declaration or its body. */
export const findOtherResult = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', what = ''] = returns.exec(clause) ?? [];
    const owner = what === '' ? undefined : functionSaid(name, evidence);
    return owner === undefined ? undefined : contradicted(owner, what, evidence);
  });

function contradicted(owner: Definition, what: string, evidence: Evidence): Premise | undefined {
  const kind = kinds.find(({ said }) => said.test(what));
  const declaration = declarationOf(owner, evidence);
  const type = declaredResult(owner.name, declaration, evidence.subject?.languageId ?? '');
  if (type === undefined) return returnsNothing(owner, what, evidence);
  const isAsync = /\basync\b|\bsuspend\b/u.test(declaration) && what === 'promise';
  if (isAsync || open.test(type)) return undefined;
  if (kind?.declared.test(type) === true) return isLazy(owner, what, type);
  return isKnown(type) ? described(owner, what, type) : undefined;
}

const isKnown = (type: string): boolean =>
  nothing.test(type) || kinds.some(({ declared }) => declared.test(type));

/** C#'s sequences are no lists: they have no count and no index. */
const isLazy = (owner: Definition, what: string, type: string): Premise | undefined =>
  /^(?:list|array)$/u.test(what) &&
  /^(?:IEnumerable|IQueryable|IAsyncEnumerable|Stream)\b/u.test(type)
    ? described(owner, what, type)
    : undefined;

const described = ({ name, lines }: Definition, what: string, type: string): Premise => ({
  claim: `\`${name}\` returns ${what}`,
  fact: nothing.test(type)
    ? `\`${name}\` returns nothing (L${lines.from}).`
    : `\`${name}\` is declared to return \`${type}\` (L${lines.from}).`,
  lines: [lines.from],
});

const declarationOf = ({ lines }: Definition, evidence: Evidence): string => {
  const { subject } = evidence;
  const all = subject === undefined ? [] : sourceLines(subject);
  const text = all
    .slice(lines.from - 1, Math.min(lines.to, lines.from + 8))
    .map((line) => line.text.trim());
  const ends = text.findIndex((line) => /[{;:]$|=>|\{$/u.test(line));
  return text.slice(0, ends + 1 || 1).join(' ');
};

/** The type in a declaration; "nothing" where the language says so by leaving it out; undefined where it says nothing. */
function declaredResult(name: string, declaration: string, language: string): string | undefined {
  if (language === 'go') {
    const after = goResult.exec(declaration)?.[1];
    return after === '' ? 'nothing' : after;
  }
  if (language === 'rust') return arrow.exec(declaration)?.[1] ?? 'nothing';
  if (language === 'python') return arrow.exec(declaration)?.[1];
  if (/^(?:typescript|tsx|typescriptreact|php)$/u.test(language))
    return colon.exec(declaration)?.[1];
  return /^(?:java|csharp|c|cpp)$/u.test(language) ? typeBefore(name, declaration) : undefined;
}

const goResult =
  /^func\s*(?:\([^)]*\)\s*)?\w+(?:\[[^\]]*\])?\((?:[^()]|\([^()]*\))*\)\s*(.*?)\s*\{?$/u;
const arrow = /->\s*([^{]+?)\s*(?:where\b.*)?[{:]?$/u;
const colon = /\)\s*:\s*([^={;]+?)\s*(?:\{.*|=>.*|;)?$/u;

function typeBefore(name: string, declaration: string): string | undefined {
  const before = new RegExp(
    `([\\w:.]+(?:<.*>)?(?:\\[\\])?[?*&]?)[\\s*&]+(?:\\w+::)?${escapePattern(name)}\\s*\\(`,
    'u',
  ).exec(declaration)?.[1];
  return before === undefined || modifiers.test(before) ? undefined : before;
}

const modifiers = /^(?:new|return|public|private|protected|static|internal)$/u;

const untyped = /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact|php)$/u;

const givesValue = /\breturn\s+[^\s;]|\byield\b|=>\s*[^{\s]|=>\s*$|\braise\b|\bthrow\b/u;

/** A body with a block and without a single value after "return". */
function returnsNothing(owner: Definition, what: string, evidence: Evidence): Premise | undefined {
  const isOneLine = owner.lines.to <= owner.lines.from;
  if (!untyped.test(evidence.subject?.languageId ?? '') || isOneLine) return undefined;
  if (/^(?:promise|future|task|iterator|generator)$/u.test(what)) return undefined;
  if (codeOf(owner, evidence).some(({ text }) => givesValue.test(text))) return undefined;
  const last = bodyCode(owner, evidence).findLast(({ text }) => /\w/u.test(text));
  return {
    claim: `\`${owner.name}\` returns ${what}`,
    fact: `\`${owner.name}\` returns nothing${last === undefined ? '' : `; the last thing it does: ${shown(last)}`}.`,
    lines: [owner.lines.from],
  };
}
