import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence, Subject } from '../../evidence/evidence.ts';
import { relevantLines } from '../../evidence/relevantLines.ts';
import { type Rival, rivals } from '../../evidence/rivalWords.ts';
import { saidToBe } from '../../evidence/saidToBe.ts';
import {
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { speaksOf, wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { tellingLines } from './tellingLines.ts';

const wishes =
  '(?:use|using|used|to|into|by|with|via|through|add|adding|like|as|than|instead of|prefer|try|without|want|need|and|or|not|about|learn) ';
const notIt = longSource`
    (?! (?:docs|documentation|devtools?|extension|plugin|way|style|equivalent|version|api docs|website|manual|approach|instead|alternative|
    counterpart)\b|[\w.-]|\()
  `;

/** What an ordinary word is said of when it is the name of a library. */
const kindsOfUse = longSource`
    (?:session|library|lib|package|module|client|app|server|router|routes?|handlers?|middlewares?|models?|code|api|call|
    instance|context|logger|group|command|query|connection|schema|validator|resolver|hook|form|guard|migration|entity|fixture)\b
  `;

/** What a library is said to do for the program that is asked about: "express already parses the body", "… in this app". */
const deeds = longSource`
    (?:parses|handles|validates|escapes|retries|closes|caches|sends|sets|adds|checks|gives|catches|converts|wraps|opens|runs|
    keeps|reads|writes|encodes|decodes|takes care of)
  `;
const ours =
  '(?:in|of|for) (?:this|our|my) (?:app|code|file|service|project|server|module|script|program)\\b';

/** "this to express" is no such thing. */
const between =
  '(?:(?!(?:to|into|with|in|by|using|use|from|for|like|and|or|be|an?|on|via|without|not|as)\\b)\\w+ )?';

const sayings = rivals.map((rival) => ({
  rival,
  isSaid: saidToBe({ words: rival.words, isWord: rival.isWord, isDoer: true }),
  named: new RegExp(rival.words, 'u'),
  definite: new RegExp(
    `(?:\\b(?:this|my|our|these|those|existing|current)|(?<!\\b${wishes})\\b(?:the|that)) ${between}${rival.words}${rival.isWord ? `(?= ${kindsOfUse}|\\.[a-z])` : notIt}`,
    'u',
  ),
  stated: longPattern`
      ^(?:.* )?(?:it|this|that|the \w+|we|file|code) (?:is|are|being )?(?:already |all |just |only |still )?(?:uses?|using|
      goes through|relies on|runs on|is (?:written|built|done|made) (?:in|with|on)) (?:the |plain )?${rival.words}${notIt}
    `,
  deed: longPattern`
      ^(?:(?:so|and|since|because|as|but) )?${rival.words} (?:already ${deeds}\b|(?:automatically |always |also |
      just )?${deeds} .*${ours})
    `,
  way: longPattern`
      \b(?:whats|what is|which is|where is|is there|theres) (?:the|an?) (?:\w+ )?${rival.words} (?:way|method|idiom|
      approach) (?:to|of|for) (?!(?:do|doing|write|writing|express|say|rewrite|have|use) (?:this|that|it|the same|these)\b)\w+ .*\b(?:in|of|
      for|from|here)\b
    `,
  doer: longPattern`
      \b(?:why|how|when|where|how often) (?:does|did) ${rival.words} (?!work|compare)\w+|
      \b(?:which|what) ${rival.words} (?:flag|option|setting|mode|attribute|method|call) (?:makes|lets|turns|causes|stops)\b
    `,
}));

/** Who goes over to another asks for its ways. */
const moving =
  /\b(?:would|could|migrat\w*|port\w*|rewrit\w*|convert\w*|switch\w*|mov(?:e|ing)|replac\w*|instead|equivalent|compared?|like)\b/u;

/** P4 for a library: "this eloquent model", in a file that has no trace of it and does the same with another. */
export function findOtherLibrary(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  if (subject === undefined || evidence.code?.kind !== 'read') return undefined;
  const wording = wordingOf(question);
  const { plain, clauses } = wording;
  const claimed = sayings.find(
    ({ rival, isSaid, named, definite, stated, deed, doer, way }) =>
      rival.languages.includes(subject.languageId) &&
      speaksOf(wording, named) &&
      (definite.test(plain) ||
        doer.test(plain) ||
        (way.test(plain) && !moving.test(plain)) ||
        isSaid(wording) ||
        clauses.some((clause) => stated.test(clause) || deed.test(clause))),
  )?.rival;
  if (claimed === undefined || isUsed(claimed, evidence)) return undefined;
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  const found = usedOf(claimed, evidence, all);
  const [first] = found?.lines ?? [];
  if (found === undefined || first === undefined) return undefined;
  // Who speaks of both compares them.
  if (new RegExp(`(?<![\\w.])${found.rival.words}(?![\\w-])`, 'u').test(plain)) return undefined;
  const about = [
    ...relevantLines(evidence, 2, subject.lines),
    ...usesOf(found.lines, all, subject),
  ];
  return {
    claim: `this uses ${claimed.title}`,
    fact: `It uses ${found.rival.title}: ${shown(first)}.`,
    lines: [
      ...new Set([
        ...[...found.lines.slice(0, 4), ...about].map(({ line }) => line),
        ...tellingLines(evidence, subject.lines),
      ]),
    ].slice(0, 10),
    better: `What is the way to do it with ${found.rival.title}?`,
  };
}

/** The selected lines with a name that the lines of the library bind, or that is made of such a name. */
function usesOf(
  lines: readonly SourceLine[],
  all: readonly SourceLine[],
  subject: Subject,
): readonly SourceLine[] {
  const bound = lines.flatMap(({ text }) => boundBy(text));
  const made = all.flatMap(({ text }) =>
    bound.some((name) => wholeWord(name).test(text.split('=').slice(1).join('=')))
      ? boundBy(text)
      : [],
  );
  const names = [...new Set([...bound, ...made])];
  return linesWithin(all, subject.lines)
    .filter(({ text }) => names.some((name) => wholeWord(name).test(text)))
    .slice(0, 4);
}

const boundBy = (text: string): readonly string[] =>
  (/^\s*(?:import|from|const|let|var)\b/u.test(text) || /^\s*\w+\s*=[^=]/u.test(text)
    ? ((text.split(/=|\bfrom\s+["']/u)[0] ?? '').match(/[A-Za-z_]\w+/gu) ?? [])
    : []
  ).filter((name) => !/^(?:import|from|const|let|var|as|type)$/u.test(name));

/** Those of one purpose look alike: where another one is imported, only the name itself counts. */
function isUsed({ words, trace, purpose }: Rival, evidence: Evidence): boolean {
  const text = evidence.subject?.text ?? '';
  if (!trace.test(text)) return false;
  const isOther = rivals.some(
    (rival) => rival.purpose === purpose && rival.words !== words && isImported(rival, evidence),
  );
  return !isOther || new RegExp(words, 'iu').test(text);
}

const isImported = ({ words }: Rival, { code }: Evidence): boolean =>
  code?.kind === 'read' &&
  code.imports.some(({ name }) => new RegExp(`^@?${words}(?:$|[./: -])`, 'iu').test(name));

/** What is used for the purpose in its place. */
function usedOf(
  claimed: Rival,
  evidence: Evidence,
  code: readonly SourceLine[],
): { readonly rival: Rival; readonly lines: readonly SourceLine[] } | undefined {
  const others = rivals.filter(
    (rival) =>
      rival !== claimed &&
      rival.purpose === claimed.purpose &&
      rival.languages.includes(evidence.subject?.languageId ?? ''),
  );
  const imported = others.filter((rival) => isImported(rival, evidence));
  return [...imported, ...others]
    .map((rival) => ({ rival, lines: code.filter(({ text }) => rival.trace.test(text)) }))
    .find(({ lines }) => lines.length > 0);
}
