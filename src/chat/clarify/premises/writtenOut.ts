import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { declaredName } from './declaredName.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeSaid, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const decorated = longPattern`
    ^(?:.*? )??(?:the )?@?([a-z_]\w*)(?:\(\))? (?:is|are) (?:already |also )?(?:an? )?(classmethod|class method|staticmethod|
    static method|property|cached[ _]property|context ?manager|abstract method|abstractmethod|fixture|pytest fixture|
    overload)\b
  `;

/** P9 for decorators: "from_row is a classmethod", where another one stands above it. */
export const findOtherDecorator = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', kind = ''] = decorated.exec(clause) ?? [];
    const owner = name === '' ? undefined : functionSaid(name, evidence);
    if (owner === undefined || evidence.subject?.languageId !== 'python') return undefined;
    const above = decoratorsOf(owner, evidence);
    const declared = sourceLines(evidence.subject).find(
      ({ line, text }) =>
        line >= owner.lines.from &&
        new RegExp(`\\bdef\\s+${escapePattern(owner.name)}\\b`, 'u').test(text),
    );
    const wanted = kind.replace(/^pytest |[ _]/gu, '').replace('method', '');
    const isSo = above.some(({ text }) => text.replace(/_/gu, '').toLowerCase().includes(wanted));
    return declared === undefined || isSo
      ? undefined
      : {
          claim: `\`${owner.name}\` is a ${kind}`,
          fact: `It is declared otherwise: ${[...above, declared].slice(0, 3).map(shown).join(', ')}.`,
          lines: [...above, declared].map(({ line }) => line),
        };
  });

/** The decorators of a definition, whether its lines begin with them or below them. */
function decoratorsOf({ name, lines }: Definition, { subject }: Evidence): readonly SourceLine[] {
  const all = subject === undefined ? [] : sourceLines(subject);
  const at = all.findIndex(
    ({ line, text }) =>
      line >= lines.from && new RegExp(`\\b(?:def|class)\\s+${name}\\b`, 'u').test(text),
  );
  const above = all.slice(0, Math.max(0, at)).toReversed();
  const plain = above.findIndex(({ text }) => !/^\s*@/u.test(text));
  return (plain === -1 ? above : above.slice(0, plain)).toReversed();
}

const caught =
  /\b(?:catch(?:es)?|handles?|rescues?|traps?|swallows?) (?:the |an? |any |every )?(\w*(?:error|exception|errno\w*))\b/u;

const denied =
  /\b(?:not|never|doesnt|dont|isnt|cant|wont|i|should|nobody|no one|noone|nothing|none|nowhere|without)\b/u;

/** P11 for what is caught: "we catch IOException in read", where nothing in it catches anything. */
export const findNothingCaught = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const error = caught.exec(clause)?.[1];
    if (error === undefined || denied.test(clause)) return undefined;
    if (!throwing.test(evidence.subject?.languageId ?? '')) return undefined;
    const code = codeSaid(clause, evidence);
    const declared = code.find(({ text }) => /\bthrows\b/u.test(text));
    const calls = code.slice(1).filter(({ text }) => /\w\s*\(/u.test(text));
    const lines = [declared, ...calls.slice(0, 3)].flatMap((line) => line ?? []);
    const isHere = code.some(({ text }) =>
      /\b(?:catch|except|rescue|suppress|recover)\b|\.catch/u.test(text),
    );
    return isHere || lines.length === 0
      ? undefined
      : {
          claim: clause,
          fact: `Nothing here catches anything: ${lines.slice(0, 2).map(shown).join(', ')}.`,
          lines: lines.map(({ line }) => line),
        };
  });

const throwing =
  /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact|java|csharp|ruby|php)$/u;

const takesSelf =
  /\b([A-Za-z_]\w*)(?:\(\))? (?:takes|has|gets|needs|wants|borrows|is called (?:with|on)) (?:an? )?`?(&mut self|&self|mut self|self)`?(?![\w.]| by\b)/u;

/** P9 for Rust's receivers as they are spelled: "next_id takes &mut self". */
export function findOtherReceiver(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  if (subject?.languageId !== 'rust') return undefined;
  const [, name = '', receiver = ''] = takesSelf.exec(readable(question.text)) ?? [];
  const owner = name === '' ? undefined : definitionOf(name, evidence);
  const isStated = wordingOf(question).clauses.some((clause) =>
    clause.includes(name.toLowerCase()),
  );
  const line = owner === undefined ? undefined : sourceLines(subject)[owner.lines.from - 1];
  const is = /\(\s*(&\s*(?:'\w+\s+)?mut\s+self|&\s*(?:'\w+\s+)?self|mut\s+self|self)\b/u.exec(
    line?.text ?? '',
  )?.[1];
  if (line === undefined || is === undefined || !isStated) return undefined;
  return is.replace(/'\w+\s+/u, '').replace(/\s+/gu, ' ') === receiver
    ? undefined
    : {
        claim: `\`${name}\` takes \`${receiver}\``,
        fact: `It takes \`${is}\`: ${shown(line)}.`,
        lines: [line.line],
      };
}

const argument = /(?<![\w.$=!<>])`?([a-z_]\w*) ?(?:=|: ?)(true|false)\b`?/iu;

/** P5 for an argument that is spelled out: "verify=False in here", where no call has it. */
export function findNoArgument(evidence: Evidence): Premise | undefined {
  const { question, subject, code } = evidence;
  const [spelled = '', name = '', value = ''] = argument.exec(readable(question.text)) ?? [];
  if (subject === undefined || code?.kind !== 'read' || name === '') return undefined;
  const { clauses, plain } = wordingOf(question);
  const isStated = clauses.some((clause) => clause.includes(name.toLowerCase()));
  if (!isStated || wishedFor.test(before(plain, name))) return undefined;
  if (new RegExp(`\\b${escapePattern(name)}\\b`, 'iu').test(withoutHeaders(subject.text)))
    return undefined;
  const calls = codeSaid(plain, evidence).filter(
    ({ text }) => /\w\s*\(/u.test(text) && !declares.test(text),
  );
  // Where arguments have no names, the value alone may be it.
  const isGiven = calls.some(({ text }) => new RegExp(`[(,]\\s*${value}\\s*[,)]`, 'iu').test(text));
  const [first] = calls;
  return first === undefined || isGiven
    ? undefined
    : {
        claim: `there is \`${spelled.replace(/`/gu, '')}\` here`,
        fact: `No call here has it: ${calls.slice(0, 3).map(shown).join(', ')}.`,
        lines: calls.slice(0, 4).map(({ line }) => line),
      };
}

const wishedFor =
  /\b(?:add|set|pass|use|try|want|should|instead|default|not|isnt|no|never|without|rather than)\b|(?<!\b(?:called|made|opened|run|started|done|sent|built) )\bwith\b/u;
const declares =
  /^\s*(?:(?:public|private|protected|static|async|export|final)\s+)*(?:def|function|fn|func|class)\b/u;
const before = (plain: string, name: string): string =>
  plain
    .slice(0, Math.max(0, plain.indexOf(name.toLowerCase())))
    .split(/[.,;?!]/u)
    .at(-1) ?? '';
const withoutHeaders = (text: string): string =>
  text.replace(/^\s*(?:declare\(.*|["']use \w+["'];?)$/gmu, ' ');

const member =
  /\b([A-Za-z_]\w*)(?:'s \w+)? (?:can|could|may) (?:also )?be (?:set to )?["'`](\w[\w -]*)["'`]|\b([A-Za-z_]\w*) is (?:sometimes |also )?["'`](\w[\w -]*)["'`] (?:for|when|if|after|here)/u;

/** P9 for a union of texts: 'status can be "archived"', where it is none of them. */
export function findNoSuchValue(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const [name, value] = (member.exec(readable(question.text)) ?? [])
    .slice(1)
    .filter((each) => each !== undefined);
  if (subject === undefined || name === undefined || value === undefined) return undefined;
  const declared = declaredName(name.toLowerCase(), evidence);
  const isUnion = /["']\w[^"']*["']\s*\||Literal\[\s*["']/u.test(declared?.line.text ?? '');
  return declared === undefined || !isUnion || subject.text.includes(value) || isWish(question.text)
    ? undefined
    : {
        claim: `\`${declared.name}\` can be "${value}"`,
        fact: `It is one of these: ${shown(declared.line)}.`,
        lines: [declared.line.line],
      };
}

const isWish = (text: string): boolean =>
  /\b(?:should|want|add|allow|make it|so that)\b/iu.test(text);

const quoted =
  /(?:^|\s)["'`]?\$?\{?([A-Za-z_]\w*)\}?["'`]? (?:is|are|being) (?:always |already |properly |correctly )*(un-?quoted|not quoted|quoted|in quotes|double-?quoted)\b/u;

/** P9 for the shell's quotes: "$file is quoted", where a line has it bare. */
export function findOtherQuoting(evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const [, name = '', how = ''] = quoted.exec(readable(question.text)) ?? [];
  if (name === '' || !/^shell/u.test(subject?.languageId ?? '')) return undefined;
  const variable = new RegExp(`\\$\\{?${name}\\b`, 'u');
  const uses = codeSaid(wordingOf(question).plain, evidence).filter(({ text }) =>
    variable.test(text),
  );
  const isBare = ({ text }: SourceLine): boolean =>
    variable.test(
      text.replace(/"(?:\\.|[^"\\])*"|\[\[.*?\]\]|\bcase\b.*\bin\b|^\s*\w+=\S*/gu, ' '),
    );
  const found = /^(?:un|not)/u.test(how) ? (uses.some(isBare) ? [] : uses) : uses.filter(isBare);
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: `\`$${name}\` is ${how}`,
        fact: `It is not: ${shown(first)}.`,
        lines: found.slice(0, 3).map(({ line }) => line),
      };
}
