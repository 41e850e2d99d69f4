import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { articleOf } from './article.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';
import { findContraryType } from './typeClaims.ts';
import { findOtherFamily } from './typeFamilies.ts';

/** Kinds of values: how questions call them, how a declaration or a first value shows them. */
const shapes: readonly { readonly kind: string; readonly said: RegExp; readonly text: RegExp }[] = [
  {
    kind: 'map',
    said: /^(?:map|dict|dictionary|hash ?map|hash)$/u,
    text: longPattern`
      ^(?:new (?:Linked|Tree)?(?:Hash)?Map\b|new Map\b|dict\(|make\(map\[|map\[|HashMap\b|BTreeMap\b|
      (?:std::)?(?:unordered_)?map<|Dictionary<|new Dictionary<|defaultdict\(|Map<|Record<|\{\}|\{\s*["'\w]+\s*:|Hash\.new)
    `,
  },
  {
    kind: 'set',
    said: /^(?:set|hash ?set)$/u,
    text: /^(?:new (?:Linked|Tree)?(?:Hash)?Set\b|set\(|HashSet\b|BTreeSet\b|(?:std::)?(?:unordered_)?set<|Set<|Set\.new|frozenset\()/u,
  },
  {
    kind: 'list',
    said: /^(?:list|array|slice|vector|vec|arraylist)$/u,
    text: longPattern`
      ^(?:\[(?!\w*\])|\[\]\w|list\(|new Array\b|Vec\b|vec!|(?:std::)?vector<|List<|ArrayList\b|new ArrayList\b|Array\.new|
      array\(|\w+\[\](?!\w))
    `,
  },
  {
    kind: 'deque',
    said: /^(?:deque|queue)$/u,
    text: /^(?:deque\(|new ArrayDeque|Deque<|(?:std::)?deque<|VecDeque)/u,
  },
  {
    kind: 'string',
    said: /^(?:string|str|text)$/u,
    text: /^(?:f?["'`]|string\b(?! ?[|[])|str\b|String\b)/u,
  },
  {
    kind: 'number',
    said: /^(?:number|int|integer|float|double|long)$/u,
    text: /^(?:-?\d[\d_.]*\b|number\b(?! ?[|[])|u?int\d*\b(?! ?[|[])|[iu](?:8|16|32|64|size)\b|usize\b|double\b|float\b|long\b)/u,
  },
  {
    kind: 'boolean',
    said: /^(?:bool|boolean)$/u,
    text: /^(?:true|false|True|False|bool|boolean)\b(?! ?[|[])/u,
  },
];

const words = shapes.map(({ said }) => said.source.slice(1, -1)).join('|');
const says = longPattern`
    ^(?:.* )?(?:the |this |that |my |our )?\$?@?([\w$]+) (?:is|are|being|holds|is declared as) (?:just |only |already |
    still )?(?:an? |the )(?:plain |normal |sorted |python |js |java |go )?(${words})\b(?! (?:of \w+ (?:and|or)|or|and|if|when|
    entry|key|item|size|operation)\b)
  `;

/** P9 for the kind of a variable: "entries is a slice", against its declaration or its first value. */
export const findOtherShape = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', word = ''] = says.exec(clause) ?? [];
    const claimed = shapes.find(({ said }) => said.test(word));
    if (claimed === undefined) return undefined;
    const found = declarationsOf(name, evidence);
    const [first] = found;
    if (first === undefined || found.some(({ kind }) => kind !== first.kind)) return undefined;
    if (first.kind === claimed.kind || isKindOf(first.kind, word, evidence)) return undefined;
    return described(name, word, found);
  });

/** In Python a bool is an int. */
const isKindOf = (kind: string, word: string, { subject }: Evidence): boolean =>
  subject?.languageId === 'python' && kind === 'boolean' && /^(?:int|integer|number)$/u.test(word);

interface Declared {
  readonly line: SourceLine;
  readonly kind: string;
}

const described = (name: string, word: string, found: readonly Declared[]): Premise => ({
  claim: `\`${name}\` is ${articleOf(word)} ${word}`,
  fact: `It is ${articleOf(found[0]?.kind ?? 'value')} ${found[0]?.kind ?? 'value'}: ${found
    .slice(0, 2)
    .map(({ line }) => shown(line))
    .join(', ')}.`,
  lines: found.slice(0, 4).map(({ line }) => line.line),
});

/** Each place that gives the name a type or a value; one that is of no known kind leaves all of it open. */
function declarationsOf(name: string, { subject }: Evidence): readonly Declared[] {
  if (subject === undefined) return [];
  const escaped = escapePattern(name);
  const after = new RegExp(
    `(?<![\\w$.])[$@]?(?:this\\.|self\\.|_)?${escaped}\\s*(?::\\s*(?:&?(?:mut )?|readonly )([^=]+?)\\s*(?:=|[,);]|$)|(?::?=)(?![=>])\\s*(.+)$|\\s+(map\\[.*|\\[\\]\\w.*|string|int\\d*|bool)\\s*(?:[,)=\`].*)?$)`,
    'iu',
  );
  const before = longPatternWith('iu')`
      ^\s*(?:(?:private|public|protected|static|final|readonly|const|mutable|
      internal)\s+)*([A-Za-z_][\w:.]*(?:<.*>)?(?:\[\])?)[\s&*]+_?${escaped}\s*(?:[=;]|\{)
    `;
  const found = sourceLines(subject).flatMap((line) => {
    const text = line.text.slice(0, 300);
    const match = after.exec(text);
    const type = before.exec(text)?.[1] ?? match?.[1] ?? match?.[2] ?? match?.[3];
    return type === undefined || /^(?:return|import|package|null|None|nil|undefined)\b/u.test(type)
      ? []
      : [{ line, kind: kindOf(type.trim()) }];
  });
  return found.every(({ kind }) => kind !== undefined)
    ? found.flatMap(({ line, kind }) => (kind === undefined ? [] : [{ line, kind }]))
    : [];
}

const kindOf = (type: string): string | undefined =>
  shapes.find(({ text }) => text.test(type))?.kind;

const typed =
  /(?:^|[\s,(`])([A-Za-z_$][\w$]*)`? (?:is|are|being) (?:really |just |already )?an? (?:plain |normal |regular |simple )?`?([A-Z][a-z]+(?:[A-Z][a-z]+)+|[A-Z]{2,}[a-z]\w*)\b/u;

/** P9 for a type by its name: "calls is a ConcurrentHashMap", where the one declaration says another and nothing says that. */
export const findOtherType = (evidence: Evidence): Premise | undefined =>
  unnamedType(evidence) ?? findOtherFamily(evidence) ?? findContraryType(evidence);

function unnamedType(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const [, name = '', type = ''] = typed.exec(question.text) ?? [];
  const isStated = wordingOf(question).clauses.some((clause) =>
    clause.includes(`${name.toLowerCase()} is a`),
  );
  if (subject === undefined || type === '' || !isStated || wholeWord(type).test(subject.text))
    return undefined;
  const declares = longPattern`
      (?<![\w$.])[$@]?${escapePattern(name)}\s*(?::\s*&?(?:mut )?[A-Z]\w+|:?=\s*(?:new\s+)?[A-Z]\w+[(<:]|=\s*[[{"'])|
      [A-Z]\w*(?:<[^;=()]*>)?\s+${escapePattern(name)}\s*(?:=|;)
    `;
  const found = sourceLines(subject).filter(({ text }) => declares.test(text.slice(0, 300)));
  const [line] = found;
  return line === undefined || found.length > 1 || mayBe(type, line.text, subject.languageId)
    ? undefined
    : {
        claim: `\`${name}\` is a \`${type}\``,
        fact: `It is declared otherwise: ${shown(line)}.`,
        lines: [line.line],
      };
}

/** What is declared as something wider, and given a value elsewhere, may be of any type below that. */
const mayBe = (type: string, text: string, language: string): boolean =>
  /^(?:java|csharp|php|typescript|tsx|typescriptreact|python|cpp)$/u.test(language) &&
  !/=/u.test(text) &&
  (text.match(/[A-Za-z_]\w+/gu) ?? []).some(
    (word) => type.endsWith(word) || `I${type}` === word || type.startsWith(word),
  );

const isKind = longPattern`
    ^(?:.* )?(?:the |this |my )?([\w$]+)(?:\(\))? (?:is|being) (?:really |just |actually )?an? (?:plain |normal |whole |
    abstract )?(class|function|struct|interface|enum)\b(?! (?:methods?|variables?|components?|property|properties|members?|
    fields?|constants?|attributes?|functions?|level)\b)
  `;

/** P9 for the kind of a definition: "as createPoller is a class". */
export const findOtherKind = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', kind = ''] = isKind.exec(clause) ?? [];
    const definition = name === '' ? undefined : definitionOf(name, evidence);
    return definition === undefined ? undefined : ofOtherKind(definition, kind);
  });

const families: Readonly<Partial<Record<Definition['kind'], 'function' | 'type'>>> = {
  function: 'function',
  method: 'function',
  class: 'type',
  type: 'type',
};

function ofOtherKind({ name, kind, lines }: Definition, said: string): Premise | undefined {
  const family = families[kind];
  if (family === undefined || family === (said === 'function' ? 'function' : 'type'))
    return undefined;
  return {
    claim: `\`${name}\` is a ${said}`,
    fact: `It is a ${kind} (L${lines.from}).`,
    lines: [lines.from],
  };
}
