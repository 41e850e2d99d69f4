import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const inherits = longPattern`
    ^(?:.*? )??([a-z_]\w*) (?:inherits|extends|overrides|gets|takes|implements) (?:the |its |all |
    most )*(\w+(?:\(\))?)(?: (?:method|methods|function|implementation|behaviou?r))? (?:from|of) (?:the |its )?([a-z_]\w*)
  `;
const plain = longPattern`
    ^(?:.*? )??([a-z_]\w*) (?:extends|inherits|is derived|derives|subclasses|implements)(?: from)? (?:the |
    its )?(?:base class |superclass |interface |trait |abstract class )?([a-z_]\w*)(?: |$)
  `;

/** P9 for what a class comes from: "Square inherits area from Shape", where Shape is no class that it names. */
export const findOtherParent = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (/\b(?:not|never|doesnt|isnt|no)\b/u.test(clause)) return undefined;
    const [, child = '', , parent = ''] = inherits.exec(clause) ?? [];
    const [, one = '', other = ''] = plain.exec(clause) ?? [];
    const kind = isA(clause, evidence);
    if (kind !== undefined) return kind;
    return (
      notInherited(child, parent, evidence) ??
      (child === '' ? notInherited(one, other, evidence) : undefined)
    );
  });

const being =
  /^(?:.*? )??([a-z_]\w*) is (?:a |an )(?:sub-?class of |kind of )?((?:\w+\.)?[a-z]\w+)(?: |$)/u;

/** "Worker is a threading.Thread": a type by its spelling, and a class without any parent. */
function isA(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', type = ''] = being.exec(clause) ?? [];
  const own = definitionOf(name, evidence);
  const line = own?.kind === 'class' ? lineOf(own, evidence) : undefined;
  const { question, subject } = evidence;
  const at = question.text.toLowerCase().indexOf(type);
  const spelled =
    question.text
      .slice(at, at + type.length)
      .split('.')
      .at(-1) ?? '';
  if (own === undefined || line === undefined || at === -1 || !/^[A-Z][a-z]/u.test(spelled))
    return undefined;
  // "PipeRecord is a record": a kind of type.
  if (/^(?:class|interface|record|struct|enum|trait|component|service)$/u.test(type))
    return undefined;
  const isSo =
    comesFromSome.test(line.text) || subject?.languageId === 'go' || subject?.languageId === 'rust';
  return isSo
    ? undefined
    : {
        claim: `\`${own.name}\` is a ${spelled}`,
        fact: `It is declared without a parent: ${shown(line)}.`,
        lines: [line.line],
      };
}

function notInherited(child: string, parent: string, evidence: Evidence): Premise | undefined {
  const own = definitionOf(child, evidence);
  const above = definitionOf(parent, evidence) ?? aliasOf(parent, evidence);
  const line = own === undefined ? undefined : lineOf(own, evidence);
  if (own === undefined || above === undefined || line === undefined || own === above)
    return undefined;
  if (!isType(own) || !isType(above) || isParent(own, above, evidence)) return undefined;
  // Who has a parent may have this one further up.
  if (comesFromSome.test(line.text.replace(/<[^<>]*>/gu, ''))) return undefined;
  const declared = lineOf(above, evidence);
  return {
    claim: `\`${own.name}\` inherits from \`${above.name}\``,
    fact: `\`${own.name}\` is declared without a parent: ${[line, declared].flatMap((each) => (each === undefined ? [] : [shown(each)])).join(', ')}.`,
    lines: [line, declared].flatMap((each) => (each === undefined ? [] : [each.line])),
  };
}

/** `using Shape = std::variant<…>` */
function aliasOf(name: string, { subject }: Evidence): Definition | undefined {
  if (subject === undefined || name === '') return undefined;
  const alias = new RegExp(
    `^\\s*(?:export\\s+)?(?:using|type|typedef)\\b[^=(]*\\b(${name})\\b`,
    'iu',
  );
  const line = sourceLines(subject).find(({ text }) => alias.test(text));
  const spelled = line === undefined ? undefined : alias.exec(line.text)?.[1];
  return line === undefined || spelled === undefined
    ? undefined
    : { name: spelled, kind: 'type', lines: { from: line.line, to: line.line } };
}

const isType = ({ kind }: Definition): boolean => kind === 'class' || kind === 'type';

const comesFromSome =
  /\b(?:extends|implements|with)\b|\bclass\s+\w+\s*\([^)]*\w|\b(?:class|struct|record|interface)\s+\w+[^{]*[:<]\s*\w/u;

const lineOf = ({ lines, name }: Definition, { subject }: Evidence): SourceLine | undefined =>
  subject === undefined
    ? undefined
    : sourceLines(subject)
        .slice(lines.from - 1, lines.from + 4)
        .find(({ text }) => wholeWord(name).test(text));

/** Rust says it beside: `impl Shape for Square`; Go says it nowhere, or by embedding. */
function isParent(own: Definition, above: Definition, { subject }: Evidence): boolean {
  const text = subject?.text ?? '';
  if (subject?.languageId === 'go' || subject?.languageId === 'c') return true;
  const [child, parent] = [escapePattern(own.name), escapePattern(above.name)];
  return longPattern`
      \bimpl\b[^{]{0,200}\b${parent}\b[^{]{0,200}\bfor\s+${child}\b|\b${child}\b[^{;\n]{0,200}(?:extends|implements|
      [:(<])[^{;\n]{0,200}\b${parent}\b|\b${child}\.prototype\b|\binclude\s+${parent}\b
    `.test(text);
}
