import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import { type Declared, declaredName } from './declaredName.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';

// What is only thought of, or was for a time, is no change.
const person = longSource`
  (?<!\b(?:if|should|had|when|once|before|until|unless|suppose|could|would|can|did|do|wish|imagine|say) )\b(?:i|we)(?:'ve|
  ve| have|'d| had)?(?: just| already| recently| now| only| also| finally| then)*
`;
const aName = longSource`
  (?:the |my |our )?(?:(?:method|function|field|class|variable|
  member) )?[\x60"']?([A-Za-z_$][\w$]*)(?:\(\))?[\x60"']?(?: (?:method|function|field|variable|class|property|member|
  parameter|list|map))?
`;
const kind = String.raw`(?:an? |the )?[\x60"']?@?([A-Za-z_][\w]*)`;

const forms: readonly { readonly form: RegExp; readonly order: 'name-first' | 'kind-first' }[] = [
  {
    form: longPatternWith('iu')`
        ${person} (?:made|declared|marked|turned|changed|switched|converted|set|decorated|annotated|migrated) ${aName} (?:as |
        to be |to |into |with |over to )?${kind}\b(?! than)
      `,
    order: 'name-first',
  },
  {
    form: longPatternWith('iu')`
        ${person} (?:put|added|slapped|stuck) ${kind}[\x60"']?(?: (?:modifier|keyword|decorator|annotation|attribute))? (?:on|
        to|onto|in front of|before|above) ${aName}(?![\w.])
      `,
    order: 'kind-first',
  },
];

/** A change that was taken back is none. */
export const undone = longPatternWith('iu')`
    \b(?:revert\w*|undid|undo|rolled? (?:it )?back|took (?:it|that) (?:out|back|away)|removed (?:it|that)|put it back|
    backed (?:it|that) out)\b
  `;

/** What a declaration shows of each; where it is nothing that a declaration shows, nothing is said. */
const traces: Readonly<Record<string, RegExp>> = {
  synchronized: /synchroni|lock|mutex|MethodImpl/iu,
  async: /\basync\b|Promise|Task|Future|\bsuspend\b/u,
  asynchronous: /\basync\b|Promise|Task|Future|\bsuspend\b/u,
  coroutine: /\basync\b|\bsuspend\b|yield/u,
  static: /\bstatic\b|staticmethod|classmethod|self\./u,
  staticmethod: /staticmethod/u,
  classmethod: /classmethod/u,
  final: /\bfinal\b|\bFinal\b/u,
  const: /\bconst(?:expr|eval)?\b|\bfinal\b|readonly|\bFinal\b/u,
  constexpr: /constexpr/u,
  readonly: /readonly|\bfinal\b|\bconst\b|Readonly|attr_reader|\{ get; \}|frozen/u,
  volatile: /volatile|atomic/iu,
  atomic: /atomic|interlocked/iu,
  abstract: /abstract/u,
  virtual: /virtual|override/u,
  noexcept: /noexcept/u,
  inline: /inline|=>/u,
  sealed: /sealed|final/u,
  nullable: /\?|Optional|null|None|Option</u,
  optional: /\?|Optional|null|None|=|Option</u,
  generator: /yield|function\*|Iterator|Generator|Iterable/u,
};
const privately = /\bprivate\b|#\w|\b_\w|\blocal\b/u;
const publicly = /\bpublic\b|\bpub\b|\bexport\b/u;
/** Types are written with a capital, or are the plain ones of a language. */
const isType = longPattern`
    ^(?:[A-Z]\w*[a-z]\w*|[iu](?:8|16|32|64|128|size)|f32|f64|u?int(?:8|16|32|64)?|long|short|byte|double|float(?:32|64)?|
    string|decimal|usize|size_t)$
  `;

/** P12 for a change that the code does not show: "I made hit synchronized", above a declaration that is not. */
export function findUnmade(evidence: Evidence): Premise | undefined {
  const text = readable(evidence.question.text);
  if (undone.test(text)) return undefined;
  for (const { what, name, words } of changesIn(text)) {
    const declared = declaredName(name.toLowerCase(), evidence);
    if (declared !== undefined && shows(what, declared, words, evidence) === false)
      return described(what, declared);
  }
  return undefined;
}

interface Change {
  readonly what: string;
  readonly name: string;
  readonly words: string;
}

const changesIn = (text: string): readonly Change[] =>
  forms.flatMap(({ form, order }) => {
    const [words, first, second] = form.exec(text) ?? [];
    if (words === undefined || first === undefined || second === undefined) return [];
    return order === 'name-first'
      ? [{ words, name: first, what: second }]
      : [{ words, name: second, what: first }];
  });

const described = (what: string, { name, line }: Declared): Premise => ({
  claim: `\`${name}\` was made ${what}`,
  fact: `It is declared without that: ${shown(line)}.`,
  lines: [line.line],
  better: `What follows with \`${name}\` as it is at L${line.line}?`,
});

/** Whether it is so; undefined where a declaration does not tell. */
function shows(
  what: string,
  { name, line, text }: Declared,
  words: string,
  evidence: Evidence,
): boolean | undefined {
  const all = `${text}\n${line.text}`;
  const word = what.toLowerCase();
  const trace = Object.hasOwn(traces, word) ? traces[word] : undefined;
  if (trace !== undefined) return trace.test(all) || trace.test(around(name, word, evidence));
  if (/^(?:private|public|pub)$/u.test(word)) return isVisible(word, name, all, evidence);
  if (/\b(?:decorat|annotat)/iu.test(words) || /\b(?:put|slapped|stuck)\b.*_|@/iu.test(words))
    return all.includes(what);
  if (!isType.test(what) || !/\b(?:into|to)\b/iu.test(words)) return undefined;
  // Of a function, what it counts or keeps may be meant.
  if (functionSaid(name.toLowerCase(), evidence) !== undefined) return undefined;
  return (
    wholeWord(what, 'iu').test(all) ||
    wordsOf(name, evidence).some((each) => wholeWord(what, 'iu').test(each))
  );
}

/** What is synchronized may be so by a lock inside, and what is atomic by how it is used. */
const around = (name: string, word: string, evidence: Evidence): string => {
  const owner = functionSaid(name.toLowerCase(), evidence);
  if (/^(?:atomic|volatile)$/u.test(word)) return evidence.subject?.text ?? '';
  return owner !== undefined && /^(?:synchronized|generator|coroutine)$/u.test(word)
    ? codeOf(owner, evidence)
        .map((line) => line.text)
        .join('\n')
    : '';
};

const wordsOf = (name: string, { subject }: Evidence): readonly string[] =>
  (subject?.text.split('\n') ?? []).filter((line) => wholeWord(name).test(line)).slice(0, 200);

function isVisible(
  word: string,
  name: string,
  declaration: string,
  { subject }: Evidence,
): boolean | undefined {
  const language = subject?.languageId ?? '';
  // Where a section says so, or the name, the line does not tell.
  if (/^(?:cpp|ruby|go|python)$/u.test(language)) return undefined;
  if (word === 'private')
    return language === 'rust' ? !/\bpub\b/u.test(declaration) : privately.test(declaration);
  if (/^(?:typescript|tsx|javascript)/u.test(language)) return !privately.test(declaration);
  return /^(?:rust|java|csharp|php)$/u.test(language) && wholeWord(name).test(declaration)
    ? publicly.test(declaration)
    : undefined;
}
