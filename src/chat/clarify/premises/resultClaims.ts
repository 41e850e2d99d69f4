import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { declaredResult, partsOf } from './declaredResult.ts';
import { otherThanGenerator } from './generatorBodies.ts';
import { shown } from './namedDefinition.ts';
import { resultShape, saidShapes } from './resultShapes.ts';
import { bodyCode, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** Kinds of results that exclude each other, by how questions call them and how declarations write them. */
const kinds: readonly { readonly said: RegExp; readonly declared: RegExp }[] = [
  { said: /^hashmap$/u, declared: /map|dict|hash|any|unknown/iu },
  { said: /^(?:error|err|exception)$/u, declared: /err|result|exception|status|outcome|either/iu },
  { said: /^reference$/u, declared: /&|Ref|Cow|Rc|Arc|Box|impl|dyn|fn/u },
  { said: /^pointer$/u, declared: /\*|ptr|Box|Rc|Arc|\[\]|map\[|chan|func|iterator/u },
  { said: /^result$/u, declared: /result/iu },
  { said: /^(?:option|optional)$/u, declared: /opt|\?|null|undefined|None|maybe/iu },
  { said: /^(?:promise|future|task)$/u, declared: /promise|future|task|async|observable/iu },
  {
    said: /^(?:zero|minus one|length|count|size|index|number|int|integer|float|sum|total|amount)$/u,
    declared: longPatternWith('iu')`
        ^\W*(?:number|int|integer|long|short|float|double|decimal|bigint|[iu](?:8|16|32|64|size)|f32|f64|u?int\d*(?:_t)?|
        float(?:32|64)|s?size_t|byte|duration)\b
      `,
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
  { said: /^(?:iterator|generator)$/u, declared: /iter|generator|enumera|seq|stream/iu },
  { said: /^(?:tuple|pair)$/u, declared: /tuple|pair|,|\(|\[/iu },
  {
    said: /^(?:item|element|entry|record|row|node|copy)$/u,
    declared: /^(?!(?:boolean|bool|void|number|int|long|usize|None|nothing|unit|\(\))(?![\w<[]))/u,
  },
];

const nothing = /^(?:void|None|\(\)|never|unit|nothing|Promise<void>|Task|ValueTask|NoReturn)$/u;

/** What may be anything. */
const open =
  /\b(?:any|unknown|object|Object|mixed|auto|T|interface\{\}|var|dynamic|self|Self|static)\b|\|/u;

const returns = longPattern`
    ^(?:.* )?${said} (?:always |just |already |also |only )?(?:returns?|gives? (?:me |us |you )?back|hands? back|yields?|
    gives? (?:me |us |you )?(?=an? (?:\w+ )?(?:list|array|slice|vector|map|dict|dictionary|hash|object|iterator|generator|tuple|promise|future|task|pointer|reference|option|optional|bool|boolean)\b)|resolves? to) (?:me |us )?(?:a |an |the |its |some |all |new |of )*(?:(?!(?:on|if|when|for|in|at|or|and|by|unless|null|
    nil|none|nothing|undefined)\b)\w+ ){0,2}?(error|err|exception|promise|future|task|length|count|size|index|number|int|integer|float|
    sum|total|amount|bool|boolean|true|false|flag|string|text|message|str|list|array|slice|vector|vec|hashmap|map|dict|dictionary|hash|
    object|iterator|generator|tuple|pair|item|element|entry|record|row|node|copy|pointer|reference|option|optional|result|(?:zero|minus one)(?= (?:if|when|for|on)\b|$))\b
  `;

const returnsVoid = longPattern`
    ^(?:.* )?${said} (?:always |just |also |only )?(?:returns?|gives? (?:me |us )?back|yields?) (?:void|nothing|
    no (?:value|result)|unit)(?: (?:at all|here|back))*$
  `;

/** P6 for "flush returns void", against a declaration that gives something each time. */
export const findSomeResult = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const name = returnsVoid.exec(clause)?.[1];
    const owner = name === undefined ? undefined : functionSaid(name, evidence);
    const language = evidence.subject?.languageId ?? '';
    const type =
      owner && declaredResult(owner.name, declarationOf(owner, evidence), language)?.trim();
    const isOpen = type === undefined || nothing.test(type) || mayBeNothing.test(type);
    return owner === undefined || isOpen ? undefined : described(owner, 'nothing', type);
  });

const mayBeNothing =
  /\?|\b(?:any|unknown|object|Object|mixed|auto|T|var|dynamic|self|Self|static|null|undefined|None|Option\w*|Maybe|optional|void|never|bool\w*)\b|\*|\(\)|interface\{\}|^error$/u;

/** Whatever it is: that there is a result at all is said. */
const returnsSome = new RegExp(
  `^(?:.*? )??${said} (?:always |just |already |also )?returns? (?:me |us )?(?:the|its|an?) ((?:\\w+ )?\\w+)$`,
  'u',
);

const returnsNull = longPattern`
    ^(?:.* )?${said} (?:always |just |also |only |can |may )?(?:returns?|gives?(?: me| us| back)?|yields?) (?:null|nil|none|
    undefined|(?<!\bgives? )nothing)\b
  `;

/** Declared so, a result is never null. */
const neverNull = /^(?:Optional<|int\b|long\b|boolean\b|bool\b|double\b|float\b|number$|string$)/u;
/** A pointer, or a value that may be left out. */
const mayBeNull = /[?*]\s*$/u;
const neverNullInRust =
  /^(?:Result<|bool\b|usize\b|[iu](?:8|16|32|64)\b|f(?:32|64)\b|String$|Vec<)/u;

const returnsNumber = new RegExp(
  `^(?:.* )?${said} (?:always |just |also |only )?returns? (-[1-9]\\d*|[1-9]\\d*)(?: |$)`,
  'u',
);

/** P6 for "read_all returns -1 on error", against a declaration that gives a pointer. */
export const findNoNumber = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name, number = ''] = returnsNumber.exec(clause) ?? [];
    const owner = name === undefined ? undefined : functionSaid(name, evidence);
    if (owner === undefined || !/^(?:c|cpp)$/u.test(evidence.subject?.languageId ?? ''))
      return undefined;
    const declaration = declarationOf(owner, evidence);
    const pointer = new RegExp(`([\\w ]+\\*+)\\s*${escapePattern(owner.name)}\\s*\\(`, 'u');
    const type = pointer.exec(declaration)?.[1];
    return type === undefined ? undefined : described(owner, number, type.trim());
  });

/** P6 for "dearest returns null when it is empty", against a declaration that leaves no room for it. */
export const findNeverNull = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const name = returnsNull.exec(clause)?.[1];
    const owner = name === undefined ? undefined : functionSaid(name, evidence);
    return owner === undefined || namesNull(owner, evidence)
      ? undefined
      : declaredOtherwise(owner, evidence);
  });

function declaredOtherwise(owner: Definition, evidence: Evidence): Premise | undefined {
  const language = evidence.subject?.languageId ?? '';
  const type = declaredResult(owner.name, declarationOf(owner, evidence), language) ?? '';
  const never = language === 'rust' ? neverNullInRust : neverNull;
  return never.test(type) && !mayBeNull.test(type) ? described(owner, 'null', type) : undefined;
}

const namesNull = (owner: Definition, evidence: Evidence): boolean =>
  codeOf(owner, evidence).some(({ text }) => /\b(?:null|None|undefined)\b/u.test(text));

/** "returns ok false" names a member. */
const isMember = (what: string, clause: string): boolean =>
  /^(?:true|false)$/u.test(what) &&
  !new RegExp(`(?:returns?|back|yields?|gives?(?: me| us)?) ${what}\\b`, 'u').test(clause);

/** Only Rust has a type of that name, and writes its references; elsewhere a result is whatever comes back. */
const isElsewhere = (what: string, { subject }: Evidence): boolean =>
  /^(?:result|reference)$/u.test(what) && subject?.languageId !== 'rust';

/** P6 for what a function of this file returns: "Get returns an error", against its declaration or its body. */
export const findOtherResult = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', what = ''] = returns.exec(clause) ?? returnsSome.exec(clause) ?? [];
    const isOpen = isMember(what, clause) || isElsewhere(what, evidence);
    const owner = what === '' || isOpen ? undefined : functionSaid(name, evidence);
    return owner === undefined ? undefined : contradicted(owner, what, evidence);
  });

function contradicted(owner: Definition, what: string, evidence: Evidence): Premise | undefined {
  const kind = kinds.find(({ said }) => said.test(what));
  const declaration = declarationOf(owner, evidence);
  const type = declaredResult(owner.name, declaration, evidence.subject?.languageId ?? '');
  if (type === undefined) return undeclared(owner, what, evidence);
  if (kind === undefined) return nothing.test(type) ? described(owner, what, type) : undefined;
  const isAsync = /\basync\b|\bsuspend\b/u.test(declaration) && what === 'promise';
  const given = spokenOf(type, what);
  return isAsync || open.test(given) ? undefined : otherType(owner, what, given, kind.declared);
}

/** By its body alone. */
const undeclared = (owner: Definition, what: string, evidence: Evidence): Premise | undefined =>
  otherThanGenerator(owner, what, evidence) ??
  returnsNothing(owner, what, evidence) ??
  returnsOther(owner, what, evidence);

/** Who speaks of no promise speaks of what is in it. */
const spokenOf = (type: string, what: string): string =>
  /^(?:promise|future|task)$/u.test(what)
    ? type
    : (/^(?:Promise|Task|ValueTask|Future|Awaitable)[<[](.+)[>\]]$/u.exec(type)?.[1] ?? type);

function otherType(
  owner: Definition,
  what: string,
  type: string,
  declared: RegExp,
): Premise | undefined {
  // Every value that is no reference is a copy.
  if (what === 'copy' && !nothing.test(type)) return undefined;
  // Zero in place of nothing is no part of what may be nothing.
  const parts = /^(?:zero|minus one)$/u.test(what) ? [type] : partsOf(type);
  if (what === 'array' && /^(?:List|Collection|ArrayList|Set)</u.test(type))
    return described(owner, what, type);
  if (parts.some((part) => declared.test(part))) return isLazy(owner, what, type);
  return isKnown(type) ? described(owner, what, type) : undefined;
}

const isKnown = (type: string): boolean =>
  nothing.test(type) || kinds.slice(0, -2).some(({ declared }) => declared.test(type));

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

const untyped = /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact|php)$/u;

/** A body all of whose results are of one known kind, and not of the one that is said. */
function returnsOther(owner: Definition, what: string, evidence: Evidence): Premise | undefined {
  const fits = saidShapes.find(({ said }) => said.test(what))?.fits;
  const body = bodyCode(owner, evidence);
  const given = body.flatMap((line, at) => {
    const text = /^\s*return\s+([^;]+?);?\s*$/u.exec(line.text)?.[1];
    return text === undefined ? [] : [{ line, shape: resultShape(text, body, at) }];
  });
  const [first] = given;
  if (fits === undefined || first?.shape === undefined) return undefined;
  if (given.some(({ shape }) => shape !== first.shape) || fits.includes(first.shape))
    return undefined;
  return {
    claim: `\`${owner.name}\` returns ${what}`,
    fact: `What it returns is ${articleOf(first.shape)} ${first.shape}: ${shown(first.line)}.`,
    lines: [...new Set([...given.map(({ line }) => line.line), owner.lines.from])].slice(0, 4),
  };
}

const anything = new RegExp(
  `^(?:.*? )??${said} (?:always |also |just )?(?:returns?|gives?(?: me| us)? back|hands? back) (?:the|an?|its|whether|how many|back)\\b`,
  'u',
);

/** What comes of the call itself, whatever the function gives. */
const isOfCall = /\b(?:error|exception|task|promise|future|coroutine|awaitable)\b/u;

/** P6 for "put returns the old value", against a declaration that says: nothing. */
export const findNoResult = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const name = anything.exec(clause)?.[1];
    const owner = name === undefined ? undefined : functionSaid(name, evidence);
    if (owner === undefined || isOfCall.test(clause)) return undefined;
    const language = evidence.subject?.languageId ?? '';
    const type = declaredResult(owner.name, declarationOf(owner, evidence), language) ?? '';
    return nothing.test(type) && !isAwaited(type, clause)
      ? described(owner, 'something', type)
      : undefined;
  });

/** What is awaited is there, even where nothing comes of it. */
const isAwaited = (type: string, clause: string): boolean =>
  /^(?:Promise|Task|ValueTask)\b/u.test(type) && awaitable.test(clause);
const awaitable = /\b(?:task|promise|future)\b/u;

/** Says that a function gives nothing back where its declaration or its body shows that. */
export function declaredNothing(
  owner: Definition,
  what: string,
  evidence: Evidence,
): Premise | undefined {
  const language = evidence.subject?.languageId ?? '';
  const type = declaredResult(owner.name, declarationOf(owner, evidence), language);
  if (type === undefined) return returnsNothing(owner, what, evidence);
  return nothing.test(type) ? described(owner, what, type) : undefined;
}

const givesValue = /\breturn\s+[^\s;]|\byield\b|=>\s*[^{\s]|=>\s*$|\braise\b|\bthrow\b/u;

/** A body with a block and without a single value after "return". */
function returnsNothing(owner: Definition, what: string, evidence: Evidence): Premise | undefined {
  const isOneLine = owner.lines.to <= owner.lines.from;
  if (!untyped.test(evidence.subject?.languageId ?? '') || isOneLine) return undefined;
  const isAsync = /\basync\b/u.test(declarationOf(owner, evidence));
  if (isAsync || /^(?:iterator|generator)$/u.test(what)) return undefined;
  if (codeOf(owner, evidence).some(({ text }) => givesValue.test(text))) return undefined;
  const last = bodyCode(owner, evidence).findLast(({ text }) => /\w/u.test(text));
  return {
    claim: `\`${owner.name}\` returns ${what}`,
    fact: `\`${owner.name}\` returns nothing${last === undefined ? '' : `; the last thing it does: ${shown(last)}`}.`,
    lines: [owner.lines.from],
  };
}
