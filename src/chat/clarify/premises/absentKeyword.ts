import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf } from './saidFunction.ts';
import { saysItIsNot } from './stated.ts';

/** A statement that a question names by its keyword, and every way of writing it. */
const keywords: readonly {
  readonly name: string;
  readonly said: string;
  readonly written: RegExp;
  /** Where the word means something else in the other languages. */
  readonly languages?: readonly string[];
}[] = [
  { name: '`select`', said: 'select', written: /\bselect\b/iu, languages: ['go'] },
  {
    name: '`finally` block',
    said: 'finally(?: blocks?| clauses?)?',
    written: /\b(?:finally|ensure)\b/iu,
  },
  {
    name: '`with` block',
    said: 'with (?:blocks?|statements?)',
    written: /\bwith\b/iu,
    languages: ['python'],
  },
  {
    name: '`using`',
    said: 'using (?:blocks?|statements?|declarations?)',
    written: /\busing\b(?! [\w.]+;)/u,
    languages: ['csharp'],
  },
  {
    name: '`synchronized` block',
    said: 'synchroni[sz]ed blocks?',
    written: /\bsynchronized\b/u,
    languages: ['java'],
  },
  {
    name: '`unsafe` block',
    said: 'unsafe blocks?',
    written: /\bunsafe\b/u,
    languages: ['rust', 'csharp'],
  },
  {
    name: '`unless`',
    said: 'unless(?: branch| block| clause| statement)?',
    written: /\bunless\b/u,
    languages: ['ruby'],
  },
  {
    name: '`for` loop',
    said: 'for(?: each)? ?loops?|foreach(?: loops?)?',
    written: /\bfor|each\b/iu,
  },
  { name: '`while` loop', said: 'while ?loops?', written: /\b(?:while|until|loop|do)\b/iu },
  { name: '`await`', said: 'awaits?', written: /\bawait/iu },
  { name: '`switch`', said: 'switch(?:es)?', written: /\b(?:switch|case|match|when|select)\b/iu },
  {
    name: '`lambda`',
    said: 'lambdas?',
    written: /\blambda|=>|->|\bproc\b|\|\w|\bfn\b|\bfunc\b|\[[&=\w, ]*\]\s*\(/iu,
  },
  {
    name: '`try` block',
    said: 'try(?: blocks?|[ -]?/?(?:catch|except))',
    written: /\b(?:try|begin|rescue|catch|except)/iu,
  },
  { name: '`goto`', said: 'gotos?', written: /\bgoto\b/iu },
  { name: '`trap`', said: 'traps?', written: /\btrap\b/u, languages: ['shell', 'shellscript'] },
  {
    name: 'ternary',
    said: 'ternar(?:y|ies)(?: operators?)?',
    written: /\?|\bif\b.*\belse\b|&&|\|\|/u,
  },
];

/** "move the await into …", "this for loop": pointed at, not wished for. */
const pointedAt = (said: string): RegExp =>
  new RegExp(
    `(?:^|[ ,(])(?:this|that|these|those|the|my|our)(?: (?:whole|entire|inner|outer|first|second|last|existing|nested|big|long|ugly|same|one|only))* (?:${said})\\b(?! (?:version|equivalent|syntax|style|instead|variant|keyword|way))`,
    'u',
  );

const forms = keywords.map((each) => ({ ...each, form: pointedAt(each.said) }));

/** P5 for a statement by its keyword: "this for loop", where the code that is asked about has none. */
export function findAbsentKeyword(evidence: Evidence): Premise | undefined {
  const { code, question, subject } = evidence;
  const { plain } = wordingOf(question);
  if (subject === undefined || code?.kind !== 'read' || code.syntaxErrors.length > 0)
    return undefined;
  if (saysItIsNot.test(plain)) return undefined;
  const wanted = forms.filter(
    ({ form, languages }) =>
      (languages === undefined || languages.includes(subject.languageId)) && form.test(plain),
  );
  const absent = wanted.find(({ written }) => !written.test(subject.text));
  if (absent === undefined) return undefined;
  const asked = codeAsked(evidence);
  const lines = (asked.length > 0 ? asked : codeOf(subject, evidence)).filter(({ text }) =>
    /\w.*[({]|\w+ \w/u.test(text),
  );
  const telling = lines.slice(lines.length > 2 ? 1 : 0, 4);
  return {
    claim: `there is a ${absent.name} here`,
    fact: `The file has none. What it has: ${telling.slice(0, 3).map(shown).join(', ')}.`,
    lines: telling.map(({ line }) => line),
    better: `What do these lines do without a ${absent.name}?`,
  };
}
