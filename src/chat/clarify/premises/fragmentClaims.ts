import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, codeSaid } from './saidFunction.ts';

/** A piece of code that questions spell out, and pieces of the same kind. */
interface Fragment {
  readonly languages: RegExp;
  /** On the question as it is written; what it spells is the first group. */
  readonly said: RegExp;
  /** All of the kind in a line. */
  readonly kind: RegExp;
  readonly title: (said: string) => string;
  /** What would be written for it otherwise. */
  readonly alike?: (said: string) => RegExp;
}

const pointed =
  '(?:with|the|that|this|via|uses|by|because of|bc of|of|has an?|w/|a|all|every|each|its|only)';

const fragments: readonly Fragment[] = [
  {
    languages: /^(?:go|c|cpp|python|php|ruby|shell\w*)$/u,
    said: new RegExp(`\\b${pointed} ["'\`]?(%[-+#0]?\\d*\\.?\\d*[a-z])["'\`]?(?![\\w%])`, 'iu'),
    kind: /%[-+#0]?\d*\.?\d*[a-z]/giu,
    title: (said) => `\`${said}\` in a format`,
  },
  {
    languages: /./u,
    said: new RegExp(
      `\\b${pointed} (?:\\w+ )?["'\`]?\\*?(\\.[a-z]{2,5})["'\`]? (?:files?|ones|images?|logs?|documents?)\\b`,
      'iu',
    ),
    kind: /(?<=\*|["'`\w})])\.(?!(?:com|org|net|test|log\()\b)[a-z]{2,5}(?=["'`\s;)\]|]|$)/gu,
    title: (said) => `\`${said}\``,
    alike: (said) => new RegExp(`\\b${said.slice(1)}\\b`, 'iu'),
  },
  {
    languages: /^shell/u,
    said: new RegExp(`\\b${pointed} ["'\`]?(--[a-z][\\w-]+)`, 'iu'),
    kind: /\s--?[a-z][\w-]*/giu,
    title: (said) => `\`${said}\``,
    alike: (said) => new RegExp(`\\s-[a-z]*${said.charAt(2)}[a-z]*\\b`, 'u'),
  },
  {
    languages: /^cpp$/u,
    // Every class has one, so that it is not run may be so without a word of it.
    said: /(?<!\w)(~[A-Z]\w*)(?!\w|(?:\(\))?`? (?:is |does )?(?:never|not|isn'?t|doesn'?t) (?:even |ever |being )?(?:runs?|call(?:ed|s)?|executed|invoked|reached|hit)\b)/u,
    kind: /\b(?:class|struct)\s+\w|_ptr<|\b(?:vector|string|array|map)\b.*;/gu,
    title: (said) => `a destructor \`${said}\``,
  },
];

/** P5 for a piece that a question spells out: "it zips all .log files", where the code names another ending. */
export function findOtherFragment(evidence: Evidence): Premise | undefined {
  const { question, subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const others = fragments.filter(({ languages }) => languages.test(subject.languageId));
  return (
    others.map((each) => otherOf(each, evidence)).find((found) => found !== undefined) ??
    defaultSpelled(readable(question.text), evidence)
  );
}

function otherOf({ said, kind, title, alike }: Fragment, evidence: Evidence): Premise | undefined {
  const { question, subject } = evidence;
  const spelled = said.exec(readable(question.text))?.[1]?.toLowerCase();
  const { plain, clauses } = wordingOf(question);
  const isStated = clauses.some((clause) => spelled !== undefined && clause.includes(spelled));
  const text = subject?.text.toLowerCase() ?? '';
  if (spelled === undefined || !isStated || text.includes(spelled) || alike?.(spelled).test(text))
    return undefined;
  const whole =
    subject === undefined
      ? []
      : codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const [near, far] = [codeSaid(plain, evidence), whole].map((lines) =>
    lines.filter((line) => isOfKind(line, kind)),
  );
  const found = near !== undefined && near.length > 0 ? near : (far ?? []);
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: `there is ${title(spelled)} here`,
        fact: `There is none; what there is: ${found.slice(0, 2).map(shown).join(', ')}.`,
        lines: found.slice(0, 3).map(({ line }) => line),
      };
}

const isOfKind = ({ text }: SourceLine, kind: RegExp): boolean =>
  !/^\s*(?:import|#include|use|using|require)\b/u.test(text) && [...text.matchAll(kind)].length > 0;

/** "when gap=5 is given", "page=0 gives nothing": a value that somebody passes is no default. */
const spelledDefault =
  /(?<!\b(?:with|when|if|for|using|pass|passing|passed|call|calling|called|set|setting|give|giving|given|say|where|and|via) )(?<![\w.$=!<>])`?([a-z_]\w*) ?= ?(\[\]|\{\}|None|null|nil|true|false|""|''|-?\d+)`?(?![\w(.])(?! (?:is|was|gets|got) (?:given|passed|set|configured|sent|in)\b)(?! (?:\w+ )?(?:gives?|returns?|yields?|throws?|raises?|crashes|fails|breaks|leads|results?|causes?|makes?|means?|ends|produces?|loops|hangs|goes|prints|works|skips|still|also)\b)/iu;

/** Whichever quotes and capitals: '' and "" are one text. */
const alike = (code: string): string => code.replaceAll('"', "'").toLowerCase();

/** "tags=[] is shared", where the declaration gives another default. */
function defaultSpelled(text: string, evidence: Evidence): Premise | undefined {
  const [, name = '', value = ''] = spelledDefault.exec(text) ?? [];
  const { subject, question } = evidence;
  if (name === '' || subject === undefined || question.intent === 'change') return undefined;
  const given = longPattern`
      ^\s*(?:async\s+)?(?:def|function|public|private|protected|static|fn|func|
      export)\b.*[(,]\s*(?:[\w?]+\s+)?\$?${name}\s*(?::[^=,)]+)?\s*=\s*([^,)]+?)\s*[,)]
    `;
  const places = sourceLines(subject).filter((line) => given.test(line.text.slice(0, 300)));
  const [first, ...others] = places;
  const is = first === undefined ? undefined : given.exec(first.text.slice(0, 300))?.[1];
  // A value that the name gets elsewhere may be what is meant.
  const isElsewhere = new RegExp(`\\b${name}\\s*=\\s*${escapePattern(alike(value))}`, 'u').test(
    alike(subject.text),
  );
  if (first === undefined || others.length > 0 || is === undefined || isElsewhere) return undefined;
  return alike(is.replace(/\s/gu, '')) === alike(value)
    ? undefined
    : {
        claim: `\`${name}\` is \`${value}\` by default`,
        fact: `The default is another: ${shown(first)}.`,
        lines: [first.line],
      };
}
