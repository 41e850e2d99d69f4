import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Claim, Evidence } from '../../evidence/evidence.ts';
import { scriptLanguages } from '../../evidence/languageWords.ts';
import {
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPatternWith } from '../../longPattern.ts';
import type { ClaimVerdict } from './claimVerdict.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { functionSaid } from './saidFunction.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** What a modifier looks like in a declaration, and in which languages it is written there. */
interface Modifier {
  readonly said: RegExp;
  readonly written: RegExp;
  readonly languages: readonly string[];
}

const typed = ['typescript', 'tsx', 'typescriptreact'];
const classes = ['java', 'csharp', 'php', ...typed];

const modifiers: readonly Modifier[] = [
  { said: /^synchroni[sz]ed$/u, written: /\bsynchronized\b/u, languages: ['java'] },
  {
    said: /^async(?:hronous)?$/u,
    written: /\basync\b|Promise|Task|Future/u,
    languages: ['python', 'rust', 'csharp', ...scriptLanguages],
  },
  {
    said: /^static$/u,
    written: /\bstatic\b|@staticmethod|@classmethod/u,
    languages: ['python', 'c', 'cpp', ...classes],
  },
  { said: /^private$/u, written: /\bprivate\b|#\w/u, languages: classes },
  { said: /^protected$/u, written: /\bprotected\b/u, languages: classes },
  { said: /^public$/u, written: /\bpublic\b/u, languages: ['java', 'csharp'] },
  { said: /^final$/u, written: /\bfinal\b/u, languages: ['java', 'php'] },
  {
    said: /^abstract$/u,
    written: /\babstract\b|@abstractmethod|\bABC\b|\bABCMeta\b|\bProtocol\b/u,
    languages: ['python', ...classes],
  },
  { said: /^virtual$/u, written: /\bvirtual\b|\boverride\b/u, languages: ['cpp', 'csharp'] },
  {
    said: /^override$|^overridden$/u,
    written: /\boverride\b|@Override/u,
    languages: ['cpp', 'csharp'],
  },
  { said: /^explicit$/u, written: /\bexplicit\b/u, languages: ['cpp'] },
  { said: /^sealed$/u, written: /\bsealed\b/u, languages: ['csharp'] },
  { said: /^constexpr$/u, written: /\bconst(?:expr|eval)\b/u, languages: ['cpp'] },
  { said: /^noexcept$/u, written: /\bnoexcept\b/u, languages: ['cpp'] },
  { said: /^unsafe$/u, written: /\bunsafe\b/u, languages: ['rust'] },
  { said: /^exported$/u, written: /\bexport\b/u, languages: scriptLanguages },
  {
    said: /^(?:exported|public)$/u,
    written: /^(?!\s*(?:static|inline)\b)\s*\w/u,
    languages: ['c'],
  },
  { said: /generator$/u, written: /function\s*\*|\*\s*\w+\s*\(/u, languages: scriptLanguages },
];

/** P9 for what a declaration says beside the type: "as pulse is synchronized". */
export function judgeModifierClaim(
  claim: ClaimOf<'modifier'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const { subject } = evidence;
  const definition = definitionOf(claim.name, evidence) ?? functionSaid(claim.name, evidence);
  if (subject === undefined || definition === undefined) return undefined;
  const modifier = modifiers.find(
    ({ said, languages }) => said.test(claim.modifier) && languages.includes(subject.languageId),
  );
  if (modifier === undefined || isExportedElsewhere(claim, definition, subject.text))
    return undefined;
  const declaration = declarationOf(definition, sourceLines(subject));
  const first = declaration.find(({ text }) => wholeWord(definition.name).test(text));
  if (first === undefined) return undefined;
  const isSo = declaration.some(({ text }) => modifier.written.test(text));
  if (claim.isDenied === true) return judgeDenied(claim, first, declaration);
  return {
    holds: isSo,
    claim: `\`${definition.name}\` is ${claim.modifier}`,
    fact: `It is declared ${isSo ? 'so' : 'without it'}: ${shown(first)}.`,
    lines: [first.line],
    follows: `What follows from that does not hold for \`${definition.name}\` as it stands.`,
  };
}

/** Only the word itself contradicts that it is not there. */
function judgeDenied(
  { name, modifier }: ClaimOf<'modifier'>,
  first: SourceLine,
  declaration: readonly SourceLine[],
): ClaimVerdict {
  const isSo = declaration.some(({ text }) => wholeWord(modifier, 'iu').test(text));
  return {
    holds: !isSo,
    claim: `\`${name}\` is not ${modifier}`,
    fact: `It is declared ${isSo ? 'so' : 'without it'}: ${shown(first)}.`,
    lines: [first.line],
    follows: `What is said of it has to reckon with ${modifier}.`,
  };
}

/** `export { a, b }` says so in another place. */
const isExportedElsewhere = (
  { modifier }: ClaimOf<'modifier'>,
  { name }: Definition,
  text: string,
) =>
  modifier === 'exported' &&
  new RegExp(
    `\\bexport\\s*(?:default\\s+${name}\\b|\\{[^}]*\\b${name}\\b)|exports(?:\\.|\\s*=\\s*\\{[^}]*\\b)${name}\\b`,
    'u',
  ).test(text);

/** The first lines of a definition, up to where its body begins, and the decorators above it. */
function declarationOf({ lines }: Definition, all: readonly SourceLine[]): readonly SourceLine[] {
  const body = linesWithin(all, lines);
  const opens = body.findIndex(({ text }) => /[{:]\s*$|=>|\{/u.test(text));
  const above = all.slice(0, lines.from - 1).toReversed();
  const plain = above.findIndex(({ text }) => !/^\s*(?:@|#\[|\[)/u.test(text));
  return [
    ...(plain === -1 ? above : above.slice(0, plain)).toReversed(),
    ...body.slice(0, opens + 1 || 1),
  ];
}

/** Interfaces that everybody knows, and that have nothing to do with each other. */
const known = longPatternWith('iu')`
    ^(?:AutoCloseable|Runnable|Callable|Comparable|Comparator|Serializable|Cloneable|Iterable|Iterator|Supplier|Consumer|
    IDisposable|IAsyncDisposable|IEnumerable|IComparable|IEquatable|ICloneable|JsonSerializable|Countable|IteratorAggregate|
    ArrayAccess|Stringable)$
  `;

/** No parent at all, or well-known interfaces only, where the one that is said is another. */
function hasOnlyOthers(parent: string, declared: readonly SourceLine[]): boolean {
  const text = declared.map((line) => line.text).join(' ');
  if (!/\b(?:extends|implements)\b|[(:<]\s*\w/u.test(text)) return true;
  const parents = /\bclass\s+\w+\s*(?:implements|:)\s*([\w\s,<>]+?)\s*\{?\s*$/u.exec(text)?.[1];
  const names = (parents ?? '').split(',').map((name) => name.replace(/<.*/u, '').trim());
  return known.test(parent) && names.every((name) => known.test(name));
}

/** P9 for what a class comes from: "as Circle extends Shape". */
export function judgeExtendsClaim(
  claim: ClaimOf<'extends'>,
  evidence: Evidence,
): ClaimVerdict | undefined {
  const { subject } = evidence;
  const definition = definitionOf(claim.name, evidence);
  if (subject === undefined || definition?.kind !== 'class') return undefined;
  const declared = declarationOf(definition, sourceLines(subject));
  const [first] = declared;
  if (first === undefined) return undefined;
  const isSo = declared.some(({ text }) => wholeWord(claim.parent, 'iu').test(text));
  // A parent may have that parent in turn.
  if (!isSo && !hasOnlyOthers(claim.parent, declared)) return undefined;
  return {
    holds: isSo,
    claim: `\`${definition.name}\` comes from \`${claim.parent}\``,
    fact: `It is declared ${isSo ? 'so' : 'otherwise'}: ${shown(first)}.`,
    lines: [first.line],
  };
}
