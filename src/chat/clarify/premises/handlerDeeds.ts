import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { indentWidth, type SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';

const fails = longSource`
    (?:fails?|failing|failed|failures?|errors?|exceptions?|throws?|raises?|crashes|broken|corrupt(?:ed)?|invalid|malformed|
    bad|unreadable|cant be|cannot be|could not be|couldnt be|goes wrong|timeouts?|times out)
  `;

/** What is said to be done where something fails, and every trace of it. */
const deeds: readonly { readonly title: string; readonly said: RegExp; readonly trace: RegExp }[] =
  [
    {
      title: 'logs that',
      said: longPattern`
          \b(?:log(?:s|ged)?(?: (?:an? |the )?(?:\w+ )?(?:warning|error|message|line|entry))?|
          (?:the |an? )?(?:log )?(?:warning|message|log (?:line|entry|message))(?: that)?(?: \w+){0,6}? (?:log|logged|prints?|
          printed|written|writes?)(?: \w+){0,3}?) (?:\w+ ){0,3}?(?:when|if|whenever|for|on|once|in case)\b.*\b${fails}\b
        `,
      trace:
        /log|print|echo|puts|console|warn|write|debug|trace|emit|report|notify|record|cerr|cout|stderr|\berr\b|msg|message/iu,
    },
    {
      title: 'tries again then',
      said: new RegExp(
        `\\b(?:retries|retried|tries (?:it )?again|repeats|is repeated)\\b.*\\b(?:when|if|whenever|for|on|once|after)\\b.*\\b${fails}\\b`,
        'u',
      ),
      trace: /retr|again|attempt|tries|continue|redo|loop|while|until|sleep|queue|push|later|\(/iu,
    },
    {
      title: 'rolls back then',
      said: longPattern`
          \b(?:rolls? (?:it |everything |that )?back|(?:is|are|gets) rolled back|undoes|reverts)\b.*\b(?:when|if|whenever|for|
          on|once|after)\b.*\b${fails}\b
        `,
      trace: /roll|undo|revert|abort|transact|with|restore|\(/iu,
    },
  ];

/** Nobody says one thing in more. UTF-16 units. */
const LONGEST = 240;

const wished = /\b(?:should|want|would|could|add|make|please|pls|can you|need)\b/u;

/** P11 for what is done on a failure: "the warning it logs when a file is broken", where what catches does nothing of the kind. */
export function findOtherReaction(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const sentences = plain.split(/[.?!]+(?: |$)/u).filter(({ length }) => length <= LONGEST);
  const deed = deeds.find(({ said }) => sentences.some((sentence) => said.test(sentence)));
  if (deed === undefined || wished.test(plain.replace(/ i (?:want|need) .*$/u, '')))
    return undefined;
  const code = codeSaid(plain, evidence);
  const handlers = handlersIn(code);
  const inside = handlers.flatMap(({ lines }) => lines);
  const [first] = inside.filter(({ text }) => /\w/u.test(text));
  if (first === undefined || inside.some(({ text }) => deed.trace.test(text))) return undefined;
  const headers = handlers.map(({ header }) => header.line);
  return {
    claim: `it ${deed.title}`,
    fact: `What catches it does nothing of the kind: ${shown(first)}.`,
    lines: [
      ...headers.slice(0, 2),
      ...inside
        .filter(({ text }) => /\w/u.test(text))
        .slice(0, 3)
        .map(({ line }) => line),
    ],
  };
}

interface Handler {
  readonly header: SourceLine;
  readonly lines: readonly SourceLine[];
}

/** The blocks that catch, by indentation. */
function handlersIn(code: readonly SourceLine[]): readonly Handler[] {
  return code.flatMap((header, at) => {
    if (!/^\s*\}?\s*(?:catch|except|rescue)\b/u.test(header.text)) return [];
    const rest = code.slice(at + 1);
    const end = rest.findIndex(
      ({ text }) =>
        /\S/u.test(text) &&
        indentWidth(text) <= indentWidth(header.text) &&
        !/^\s*\{\s*$/u.test(text),
    );
    return [{ header, lines: end === -1 ? rest : rest.slice(0, end) }];
  });
}
