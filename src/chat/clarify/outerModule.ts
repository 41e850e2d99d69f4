import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { libraryWords } from '../evidence/libraryWords.ts';
import { rivals } from '../evidence/rivalWords.ts';
import { escapePattern, sourceLines } from '../evidence/sourceLines.ts';
import { longSource } from '../longPattern.ts';
import { standardImport } from './standardImport.ts';

interface ModuleCall {
  readonly name: string;
  readonly line: number;
  readonly origin: string;
}

/** "what does Rates.lookup do with heavy parcels": a call on a module that a line of this file brings in from the project. */
export function calledOnModule(
  { question, editor, subject }: Evidence,
  code: ReadCodeFacts,
): ModuleCall | undefined {
  if (subject === undefined) return undefined;
  const wanted = question.names.filter(({ literal }) => literal).map(({ name }) => name);
  const called = code.calls.find(
    ({ name }) =>
      parted(name) !== undefined &&
      wanted.some((each) => each === name || each === parted(name)?.member),
  );
  const parts = parted(called?.name ?? '');
  if (called === undefined || parts === undefined || isLibrary(parts.module)) return undefined;
  if (
    !asksForBehaviour.test(question.text) &&
    !asksOf(called.name, question.text) &&
    !(question.intent === 'fix' && blames(called.name, question.text))
  )
    return undefined;
  const isDefined =
    editor.definitions.some(({ name }) => name === parts.member) ||
    code.definitions.some(
      ({ kind, name }) => kind !== 'import' && (name === parts.member || name === parts.module),
    );
  if (isDefined) return undefined;
  const brings = broughtBy(parts.module, code.language);
  const line = sourceLines(subject).find(
    ({ text }) => brings?.test(text.slice(0, 400)) === true && !standardImport.test(text),
  )?.line;
  return line === undefined
    ? undefined
    : { name: called.name, line: called.line, origin: `comes from another file (L${line})` };
}

const asksForBehaviour =
  /\b(?:why|how come|how|what|when|which)\b[^.?!]{0,30}\b(?:does|do|did)\b/iu;

/** "does rules.Apply round up or down", "is the rebate of rules.Apply before tax": but not what it is given, and when. */
const asksOf = (name: string, text: string): boolean =>
  new RegExp(
    `^(?:\\W|(?:so|and|but|hi|hey|ok|question|do you know if|i wonder if|not sure if) )*(?:(?:does|do|did|can|will|has|is|are) (?:the )?\`?${escapePattern(name)}(?:\\(\\))?\`? (?!(?:get|receive|need|run|called|executed|take (?:a|an|the)|imported|defined|used|returns? (?:an? )?(?:err|error|two|2))\\b)|(?:is|are|does|do) the [^.?!]{1,30} (?:of|from|in|by) \`?${escapePattern(name)}\\b)`,
    'iu',
  ).test(text);

/** "rules.Apply seems to round up": what is complained of, but not that it is called, or where. */
const blames = (name: string, text: string): boolean =>
  new RegExp(
    `^(?:\\W|(?:so|and|but|hi|hey|ok|the) )*${escapePattern(name)}(?:\\(\\))?\`? (?:(?:seems|appears) to |(?:always|still|sometimes|often|never) )?(?!(?:is|isn'?t|gets|was|wasn'?t|has|line|call|fails|errors?|throws|panics|needs|takes)\\b)[a-z]+s? \\w`,
    'iu',
  ).test(text);

/** `pricing.PriceFor`, `CarrierRates.lookup`; a call on the result of a call, or on an own object, is no such thing. */
function parted(name: string) {
  const [, module, member] = /^([A-Za-z]\w*)(?:\.|::)(\w+[?!]?)$/u.exec(name) ?? [];
  return module === undefined || member === undefined || /^(?:self|this|cls|super)$/u.test(module)
    ? undefined
    : { module, member };
}

const standardRuby = longSource`
    (?:json|csv|set|date|time|yaml|psych|erb|uri|digest|secure_?random|file_?utils|temp_?file|tmpdir|logger|pathname|ostruct|
    big_?decimal|benchmark|socket|zlib|string_?io|pp|forwardable|singleton|observer|opt_?parse|timeout|open3?|shellwords|
    matrix|prime|etc|find|english|ripper|tsort|weakref|monitor|coverage|objspace|racc|readline|resolv|strscan|syslog|openssl|
    net|cgi)
  `;

const isLibrary = (module: string): boolean =>
  [...libraryWords, ...rivals].some(({ words }) =>
    new RegExp(`^${words}$`, 'u').test(module.toLowerCase()),
  );

const publicHosts = '(?:github|gitlab|bitbucket|golang|google|gopkg|k8s|uber|cloud)\\b';

/** The line that brings a module in, by a path that is the project's own. */
export function broughtBy(module: string, language: string): RegExp | undefined {
  const name = escapePattern(module);
  if (language === 'go') return new RegExp(`"(?!${publicHosts}|go\\.)[^"/]*\\.[^"]*/${name}"`, 'u');
  if (language === 'ruby')
    return new RegExp(
      `^\\s*require(?:_relative)? ["'](?!${standardRuby}["'])(?:[^"']*/)?${snakeOf(module)}["']`,
      'u',
    );
  if (language === 'python')
    return new RegExp(`^\\s*from \\.[\\w.]* import (?:.*\\b)?${name}\\b`, 'u');
  return /^(?:javascript|typescript|tsx)$/u.test(language)
    ? new RegExp(`^\\s*import (?:.*\\b)?${name}\\b.* from ["']\\.`, 'u')
    : undefined;
}

const snakeOf = (name: string): string => name.replace(/([a-z\d])([A-Z])/gu, '$1_$2').toLowerCase();
