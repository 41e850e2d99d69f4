import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What is told apart from everything else by its own words in a program. */
const deeds: readonly { readonly says: string; readonly trace: RegExp }[] = [
  { says: 'sorts?|re-?sorts?', trace: /sort|order_?by|rank|heap/iu },
  {
    says: 'logs?|prints?',
    trace: /log|print|console|puts|echo|warn|debug|trace|cout|cerr|fmt\./iu,
  },
  { says: 'trims?|strips?', trace: /trim|strip|chomp/iu },
  { says: 'escapes?', trace: /escap|htmlspecialchars|quote|sanit|encode/iu },
  { says: 'hashes', trace: /hash|sha|md5|digest|crypt|argon/iu },
  { says: 'flushes', trace: /flush|sync/iu },
  { says: 'clears?|empties', trace: /clear|empty|reset|truncate|\[\]|\{\}|= new|delete|remove/iu },
  { says: 'sleeps?|pauses?', trace: /sleep|wait|delay|pause|timer|timeout/iu },
  { says: 'retries', trace: /retr|attempt|tries|again|\bfor\b|\bwhile\b|loop/iu },
];

const forms = deeds.map(({ says, trace }) => ({
  trace,
  pattern: longPattern`
      ^(?:(?:why|and|so|as|since|also|but) )*${said} (?:always |also |already |even |still )*(?:${says}) (?:the|all|its|every|
      each|everything|them|it|any|twice|again|whole|both|out)\b
    `,
}));

/** P11 for who does it: "top() sorts the list", where only another function of the file does. */
export const findDoneElsewhere = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const form = forms.find(({ pattern }) => pattern.test(clause));
    const owner =
      form === undefined ? undefined : functionSaid(form.pattern.exec(clause)?.[1] ?? '', evidence);
    return form === undefined || owner === undefined
      ? undefined
      : elsewhere(clause, owner, { trace: form.trace, evidence });
  });

function elsewhere(
  clause: string,
  owner: Definition,
  { trace, evidence }: { readonly trace: RegExp; readonly evidence: Evidence },
): Premise | undefined {
  const others = functionsBeside(owner, evidence);
  const body = bodyCode(owner, evidence);
  const does = ({ text }: SourceLine): boolean => trace.test(text);
  const doing = others.filter((each) => bodyCode(each, evidence).some(does));
  const isReached = others.some(({ name }) => body.some(({ text }) => callOf(name).test(text)));
  const [first] = doing.flatMap((each) => bodyCode(each, evidence)).filter(does);
  if (first === undefined || isReached || codeOf(owner, evidence).some(does)) return undefined;
  const own = body.filter(({ text }) => /\w/u.test(text)).slice(0, 2);
  return {
    claim: clause.replace(owner.name.toLowerCase(), `\`${owner.name}\``),
    fact: `Nothing in \`${owner.name}\` (L${owner.lines.from}-${owner.lines.to}) does. Where the file does: ${shown(first)}.`,
    lines: [owner.lines.from, ...own.map(({ line }) => line), first.line],
  };
}

/** Bare, on the own object or on Go's receiver, which has one letter: `list.add` is none of this file's. */
const callOf = (name: string): RegExp =>
  new RegExp(
    `(?:(?<![\\w$.>:])|(?<![\\w$.>:])(?:\\$?this|self|cls|static|base|super|Self|[a-z])(?:\\.|->|::))${escapePattern(name)}(?![\\w$])`,
    'u',
  );

const functionsBeside = (owner: Definition, { code }: Evidence): readonly Definition[] =>
  code?.kind !== 'read'
    ? []
    : code.definitions.filter(
        ({ kind, name, lines }) =>
          (kind === 'function' || kind === 'method') &&
          name !== owner.name &&
          (lines.from > owner.lines.to || lines.to < owner.lines.from),
      );
