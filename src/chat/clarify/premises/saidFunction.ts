import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  covers,
  escapePattern,
  linesWithin,
  type SourceLine,
  sourceLines,
} from '../../evidence/sourceLines.ts';
import { isToBeWritten } from '../../evidence/specification.ts';
import { fillers } from '../../evidence/words.ts';
import { isOtherInCapitals } from './namedDefinition.ts';

/** A name as questions write it, for use in patterns on normalised text; pronouns and "the function" fit as well. */
export const said = String.raw`((?:the |this |that |my |our )?[\w$.]*[\w$])(?:\([^()]*\))?`;

const pronouns =
  /^(?:it|its|this|that|they|here|(?:the|this|that|my|our) (?:function|func|method|code|one|thing|selection|snippet|class))$/u;

const isCallable = ({ kind }: Definition): boolean => kind === 'function' || kind === 'method';

/** The one function that a word of a question means: by its name, or by "it" where the selection is of one function. */
export function functionSaid(word: string, evidence: Evidence): Definition | undefined {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined || isOfOuter(word, evidence)) return undefined;
  const found =
    constructorMeant(word, code.definitions, subject.lines) ??
    functionMeant(
      word,
      code.definitions.filter((each) => isCallable(each) && !isOtherInCapitals(each, evidence)),
      subject.lines,
    );
  return found === undefined || isStub(found, evidence) || isOfOther(word, found, evidence)
    ? undefined
    : found;
}

/** "fix glyph_lookup, it returns the wrong one": of a function that is not in this file. */
function isOfOuter(word: string, { question, code }: Evidence): boolean {
  if (!/^its?$/u.test(word) || code?.kind !== 'read') return false;
  return question.names.some(
    ({ name, literal }) =>
      literal &&
      !code.definitions.some((own) => own.name === name) &&
      new RegExp(
        `${escapePattern(name)}(?:\\(\\))?\`?(?:[,;.:]| -)? (?:(?:and|but|because|since|as|when|if) )?it`,
        'iu',
      ).test(question.text),
  );
}

/** "items.add", in an `add` that calls it. */
export const isOfOther = (word: string, found: Definition, evidence: Evidence): boolean =>
  /^(?!(?:this|self|super|cls)\.)[\w$]+\./u.test(word) &&
  codeOf(found, evidence).some(({ text }) =>
    text.toLowerCase().includes(`${word.replace(/\(\)$/u, '')}(`),
  );

/** "the constructor": the one of the file, else the one that the selection touches. */
function constructorMeant(
  word: string,
  definitions: readonly Definition[],
  selected: Lines,
): Definition | undefined {
  if (!/^(?:(?:the|this|that|its|my|our) )?(?:constructor|ctor|initiali[sz]er)$/u.test(word))
    return undefined;
  const classes = definitions.filter(({ kind }) => kind === 'class').map(({ name }) => name);
  const found = definitions.filter(
    (each) =>
      isCallable(each) &&
      (/^(?:constructor|__init__|__construct|initialize)$/u.test(each.name) ||
        classes.includes(each.name)),
  );
  const touched = found.filter(
    ({ lines }) => lines.from <= selected.to && lines.to >= selected.from,
  );
  const [only, ...others] = touched.length > 0 ? touched : found;
  return others.length === 0 ? only : undefined;
}

/** A shell script is one function: "it" is all of it, unless a function is selected. */
export function doerSaid(word: string, evidence: Evidence): Definition | undefined {
  const { subject } = evidence;
  const found = functionSaid(word, evidence);
  const isScript =
    subject !== undefined &&
    /^shell/u.test(subject.languageId) &&
    /^(?:it|this|(?:the|this) script)$/u.test(word) &&
    (found === undefined || !covers(found.lines, subject.lines));
  if (!isScript) return found;
  return {
    name: 'the script',
    kind: 'function',
    lines: { from: 1, to: sourceLines(subject).length },
  };
}

/** All functions that a clause names: "the hash inside the loop in sum". */
export function functionsNamedIn(clause: string, evidence: Evidence): readonly Definition[] {
  const words = clause.split(/[^\w$.]+/u).filter((word) => word.length > 1 && !pronouns.test(word));
  return [...new Set(words)].slice(0, 60).flatMap((word) => functionSaid(word, evidence) ?? []);
}

/** The first function that a clause names, one called like a word of grammar last; words like "it" name none. */
export function functionNamedIn(clause: string, evidence: Evidence): Definition | undefined {
  const words = clause.split(/[^\w$.]+/u).filter((word) => word.length > 1 && !pronouns.test(word));
  return [
    ...words.filter((word) => !fillers.has(word)),
    ...words.filter((word) => fillers.has(word)),
  ]
    .map((word) => functionSaid(word, evidence))
    .find((found) => found !== undefined);
}

/** What is said of a function that is still to be written is a wish. */
function isStub(definition: Definition, evidence: Evidence): boolean {
  const body = bodyCode(definition, evidence).filter(({ text }) => /\w/u.test(text));
  const last = body.at(-1);
  return (
    last !== undefined &&
    isToBeWritten(last.text) &&
    !body.some(({ text }) => doesSomething.test(text))
  );
}

const doesSomething = /\breturn\b|\bif\b.*:$|\bfor\b.*:$|\bwhile\b.*:$/u;

function functionMeant(
  word: string,
  functions: readonly Definition[],
  selected: Lines,
): Definition | undefined {
  if (pronouns.test(word)) return functionAround(selected, functions);
  const name = word
    .replace(/^(?:the|this|that|my|our) /u, '')
    .split('.')
    .at(-1);
  // What stands outside of its class in C++ is called `Queue::put`.
  const called = (each: Definition): string => each.name.toLowerCase().split('::').at(-1) ?? '';
  const exact = functions.filter((each) => called(each) === name);
  // Ruby's `empty?` is said without its sign.
  const named =
    exact.length > 0
      ? exact
      : functions.filter((each) => called(each).replace(/[?!]$/u, '') === name);
  return named.length === 1 ? named[0] : undefined;
}

/** The innermost that holds the lines, else the only one that they touch. */
function functionAround(lines: Lines, functions: readonly Definition[]): Definition | undefined {
  const holding = functions.filter(
    (each) => each.lines.from <= lines.from && each.lines.to >= lines.to,
  );
  const innermost = holding.toSorted((a, b) => b.lines.from - a.lines.from)[0];
  if (innermost !== undefined) return innermost;
  const touched = functions.filter(
    (each) => each.lines.from <= lines.to && each.lines.to >= lines.from,
  );
  return touched.length === 1 ? touched[0] : undefined;
}

/** A function's lines without comments: what stands in a comment is not done. */
export function codeOf(
  { lines }: { readonly lines: Lines },
  evidence: Evidence,
): readonly SourceLine[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  const { languageId } = subject;
  return linesWithin(sourceLines(subject), lines).map(({ line, text }) => ({
    line,
    text: withoutComment(text.slice(0, 400), languageId),
  }));
}

/** Two slashes divide in Python, and mean nothing in Ruby and the shell. */
const withoutComment = (text: string, languageId: string): string => {
  const hashes = /^(?:python|ruby|shell|shellscript|php)$/u.test(languageId);
  if (/^\s*(?:\/\/|\/\*|\*(?![\w)])|\*\/)/u.test(text) || (hashes && /^\s*#(?!!)/u.test(text)))
    return '';
  if (!hashes) return text.replace(/\s\/\/\s.*$|\/\*.*?\*\//gu, '');
  return text.replace(languageId === 'php' ? /(?:^|\s)#\s.*$|\s\/\/\s.*$/u : /(?:^|\s)#\s.*$/u, '');
};

/** What a clause without a name is about: the function asked about, else the selection. */
export function codeAsked(evidence: Evidence): readonly SourceLine[] {
  const lines = targetLines(evidence);
  const only = lines === evidence.subject?.lines ? functionSaid('it', evidence) : undefined;
  const asked = only ?? (lines === undefined ? undefined : { lines });
  return asked === undefined ? [] : codeOf(asked, evidence);
}

/** The code of the function that some words name, else what is asked about. */
export function codeSaid(words: string, evidence: Evidence): readonly SourceLine[] {
  const owner = functionNamedIn(words, evidence);
  return owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
}

/** A function's body: its code without the lines of its declaration. */
export const bodyCode = (definition: Definition, evidence: Evidence): readonly SourceLine[] => {
  const code = codeOf(definition, evidence);
  return code.length > 1 ? code.slice(1) : code;
};
