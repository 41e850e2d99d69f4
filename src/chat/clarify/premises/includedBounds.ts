import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const inclusive = '(?:inclusive|included|inside|part of (?:it|the range|the loop))';
const exclusive =
  '(?:exclusive|excluded|left out|not included|outside|not part of (?:it|the range|the loop))';
const bound = '([a-z_$][\\w$]*)';
const forms: readonly { readonly form: RegExp; readonly takes: boolean }[] = [
  {
    form: new RegExp(
      `(?:^|\\b(?:the |its ))${bound} (?:is|are|being) (?:itself )?${inclusive}(?= |$)`,
      'u',
    ),
    takes: true,
  },
  {
    form: new RegExp(
      `(?:^|\\b(?:the |its ))${bound} (?:is|are|being) (?:itself )?${exclusive}(?= |$)`,
      'u',
    ),
    takes: false,
  },
  {
    form: new RegExp(
      `\\b(?:includes|takes in|covers|goes up to and including|runs through) (?:the )?${bound}(?= |$)`,
      'u',
    ),
    takes: true,
  },
  {
    form: new RegExp(
      `\\b(?:excludes|leaves out|stops before|ends before|stops short of|stops one before) (?:the )?${bound}(?= |$)`,
      'u',
    ),
    takes: false,
  },
];

/** P9 for the ends of a range: "high is inclusive in between", against each comparison with it. */
export const findOtherEnd = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const said = readEnd(clause);
    const owner = said === undefined ? undefined : ownerIn(clause, evidence);
    return said === undefined || owner === undefined
      ? undefined
      : contradicted(said, owner, evidence);
  });

interface End {
  readonly word: string;
  readonly takes: boolean;
}

function readEnd(clause: string): End | undefined {
  if (/\b(?:never|isnt|arent|doesnt)\b/u.test(clause)) return undefined;
  for (const { form, takes } of forms) {
    const word = form.exec(clause)?.[1];
    if (word !== undefined) return { word, takes };
  }
  return undefined;
}

const ownerIn = (clause: string, evidence: Evidence): Definition | undefined =>
  functionNamedIn(clause, evidence) ??
  functionNamedIn(wordingOf(evidence.question).plain, evidence) ??
  functionSaid('it', evidence);

function contradicted(
  { word, takes }: End,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const name = parametersOf(owner, evidence)?.find(
    (each) => each.name.toLowerCase() === word,
  )?.name;
  if (name === undefined) return undefined;
  const found = codeOf(owner, evidence).flatMap((line) => takenAt(name, line));
  const [first] = found;
  if (first === undefined || found.some((each) => each.takes === takes)) return undefined;
  return {
    claim: `\`${name}\` is ${takes ? 'inclusive' : 'exclusive'}`,
    fact: `It is ${takes ? 'exclusive' : 'inclusive'}: ${found
      .slice(0, 2)
      .map(({ line }) => shown(line))
      .join(', ')}.`,
    lines: found.slice(0, 3).map(({ line }) => line.line),
  };
}

/** What gives a truth value back, or goes on: elsewhere a comparison may be the way out. */
const inRange =
  /^\s*(?:return\b|for\b|while\b|until\b|yield\b)|=>|^\s*\w[\w.&<> ]*\s(?:<|>)=?\s|\.(?:each|map|step)\b|\bfor\b/u;

/** Whether the comparisons on a line take a bound itself. */
function takenAt(
  name: string,
  line: SourceLine,
): readonly { readonly line: SourceLine; readonly takes: boolean }[] {
  const text = withoutTexts(line.text).replace(/=>|->|<<|>>/gu, '  ');
  if (!inRange.test(line.text) || /\bif\b|!\(|\bnot\b/u.test(text)) return [];
  const called = `\\$?${escapePattern(name)}(?![\\w(.\\[])`;
  const sign =
    new RegExp(`(<=?|>=?)\\s*${called}(?!\\s*[-+*/])`, 'u').exec(text)?.[1] ??
    new RegExp(`(?<![\\w.$+*/-]\\s?)${called}\\s*(<=?|>=?)`, 'u').exec(text)?.[1];
  if (sign !== undefined) return [{ line, takes: sign.length === 2 }];
  const range = new RegExp(
    `(\\.\\.[=.<]?)\\s*${called}|\\brange\\((?:[^(),]+,\\s*)?(${called})\\s*\\)`,
    'u',
  ).exec(text);
  if (range === null) return [];
  const isRuby = /\beach\b|\bdo\b|\.step\b/u.test(text);
  const dots = range[1];
  return dots === undefined
    ? [{ line, takes: false }]
    : [{ line, takes: dots === '..=' || (dots === '..' && isRuby) }];
}
