import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { functionNamedIn, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const says = longPattern`
    ^(?:.* )?(?:comments?|docstring|doc ?string|doc ?block|docs?|header|description|javadoc|jsdoc|phpdoc|rustdoc|doc comment|
    documentation|summary)(?: (?:of|on|above|for|in|at) \S+)? (?:already |also |even |clearly )*(?:says?|claims?|states?|
    promises?|tells? (?:me|us)|mentions?|documents?)(?: that)? (.+)$
  `;

/** What a function may be said to end with, and how both questions and comments put it. */
const endings: readonly { readonly kind: string; readonly words: RegExp }[] = [
  { kind: 'null', words: /\b(?:null|nil|none|undefined|nullptr|nothing|absent)\b/iu },
  {
    kind: 'an error',
    words:
      /\b(?:raises?|throws?|@throws|panics?|errors?|fails?|exceptions?|\w+(?:Error|Exception))\b/iu,
  },
  { kind: 'false', words: /\bfalse\b/iu },
  { kind: 'true', words: /\btrue\b/iu },
  { kind: '-1', words: /-1(?!\d)/u },
  { kind: 'zero', words: /\b(?:0|zero)(?![\w.])/iu },
  {
    kind: 'empty',
    words: /\bempty (?:string|text|list|array|slice|map|dict|vec\w*|object|result|collection)\b/iu,
  },
];
const gives =
  /\b(?:returns?|gives?|yields?|hands? back|answers? with|raises?|throws?|panics?|fails)\b/u;

/** P6 for what a comment says: "the comment says find returns nil", where it says that it ends in another way. */
export const findOtherComment = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const said = says.exec(clause)?.[1];
    if (said === undefined || !gives.test(said)) return undefined;
    const owner = functionNamedIn(clause, evidence) ?? functionSaid('it', evidence);
    return owner === undefined ? undefined : contradicted(said, owner, evidence);
  });

function contradicted(said: string, owner: Definition, evidence: Evidence): Premise | undefined {
  const comment = commentOf(owner, evidence);
  const claimed = endings
    .filter(({ words }) => words.test(withoutCase(said)))
    .map(({ kind }) => kind);
  const isSaid = comment.some(({ text }) =>
    endings.some(({ kind, words }) => claimed.includes(kind) && words.test(withoutCase(text))),
  );
  if (claimed.length === 0 || isSaid) return undefined;
  const other = comment.filter(
    ({ text }) =>
      gives.test(text.toLowerCase().replace(/\bor\b/u, 'returns')) &&
      endings.some(({ words }) => words.test(text)),
  );
  return other.length === 0
    ? undefined
    : {
        claim: `the comment says: ${said}`,
        fact: `What it says is another: ${other.slice(0, 3).map(shown).join(', ')}.`,
        lines: other.slice(0, 4).map(({ line }) => line),
      };
}

/** "Raises UnknownMember if there is none" does not end with none. */
const withoutCase = (text: string): string =>
  text.replace(/\b(?:if|when|unless|where|for)\b[^,.;:]*/giu, ' ');

/** The comment right above a declaration, or the text that Python puts right below it. */
export function commentOf({ lines }: Definition, { subject }: Evidence): readonly SourceLine[] {
  if (subject === undefined) return [];
  const all = sourceLines(subject);
  const above = all.slice(0, lines.from - 1).toReversed();
  const plain = above.findIndex(
    ({ text }) => !/^\s*(?:\/\/|#|\*|\/\*|@\w|\[[A-Z])/u.test(text) && !/\*\/\s*$/u.test(text),
  );
  const below = subject.languageId === 'python' ? docstring(all.slice(lines.from, lines.to)) : [];
  return [...(plain === -1 ? above : above.slice(0, plain)).toReversed(), ...below];
}

function docstring(body: readonly SourceLine[]): readonly SourceLine[] {
  const from = body.slice(0, 8).findIndex(({ text }) => /^\s*[rf]?(?:"""|''')/u.test(text));
  if (from === -1) return [];
  const first = body[from];
  if (first !== undefined && /("""|''').*\1/u.test(first.text)) return [first];
  const to = body.findIndex(({ text }, at) => at > from && /"""|'''/u.test(text));
  return body.slice(from, to === -1 ? from + 1 : to + 1);
}
