import { cDiagnostics } from './cDiagnostics.ts';
import { commonDiagnostics } from './commonDiagnostics.ts';
import { cppDiagnostics } from './cppDiagnostics.ts';
import { csharpDiagnostics } from './csharpDiagnostics.ts';
import { csharpErrors } from './csharpErrors.ts';
import { type DiagnosticRule, once } from './diagnosticRule.ts';
import { divisionRules } from './division.ts';
import { goDiagnostics } from './goDiagnostics.ts';
import { goErrors } from './goErrors.ts';
import { javaDiagnostics } from './javaDiagnostics.ts';
import { javaErrors } from './javaErrors.ts';
import { phpDiagnostics } from './phpDiagnostics.ts';
import { phpErrors } from './phpErrors.ts';
import { pythonCheckers } from './pythonCheckers.ts';
import { pythonDiagnostics } from './pythonDiagnostics.ts';
import { pythonErrors } from './pythonErrors.ts';
import { rubyDiagnostics } from './rubyDiagnostics.ts';
import { rubyErrors } from './rubyErrors.ts';
import { rustDiagnostics } from './rustDiagnostics.ts';
import { rustErrors } from './rustErrors.ts';
import { shellDiagnostics } from './shellDiagnostics.ts';
import { shellErrors } from './shellErrors.ts';
import { typescriptDiagnostics } from './typescriptDiagnostics.ts';
import { typescriptErrors } from './typescriptErrors.ts';

/** In the words of the compilers; a message that says less than what to write is not here. */
const common: readonly DiagnosticRule[] = [
  {
    message: /(?:result of an assignment as a condition|assignment used as truth value)/iu,
    title: 'Compare instead of assigning',
    mend: (line) => once(line, /(?<=\b(?:if|while)\b.*[^=!<>+*/%&|^-])=(?!=)/u, '=='),
  },
  {
    message: /["']is(?: not)?["'] with (?:a |an |'?\w+'? )?(?:\w+ )?literal|\bF632\b/u,
    title: 'Compare values',
    mend: (line) => once(line, /\bis not\b/u, '!=') ?? once(line, /\bis\b/u, '=='),
  },
  {
    message: /expected ['"‘]?;['"’]?|['"]?;['"]? expected/u,
    title: 'End the statement',
    mend: (line) => (/[\w)\]"']\s*$/u.test(line) ? `${line.trimEnd()};` : undefined),
  },
  {
    message: /expected ['"]:['"]/u,
    title: 'Begin the block',
    mend: (line) => (/[\w)\]"']\s*$/u.test(line) ? `${line.trimEnd()}:` : undefined),
  },
  {
    message:
      /Cannot assign to '(\w+)' because it is a constant|[Aa]ssignment to constant variable '?(\w+)?/u,
    title: 'Let `$1` change',
    mend: (line, [name]) => once(line, new RegExp(`\\bconst(?=\\s+${name}\\b)`, 'u'), 'let'),
    earlier: ([name]) => new RegExp(`\\bconst\\s+${name}\\b`, 'u'),
  },
  {
    message: /Type 'void' is not assignable to type '\w*EventHandler/u,
    title: 'Call it on the event',
    mend: (line) => once(line, /=\{(\w[\w.]*\([^{}]*\))\}/u, '={() => $1}'),
  },
  ...commonDiagnostics,
];

const script: readonly DiagnosticRule[] = [...typescriptDiagnostics, ...typescriptErrors];

const ofLanguages: Readonly<Record<string, readonly DiagnosticRule[]>> = {
  c: cDiagnostics,
  cpp: [...cppDiagnostics, ...cDiagnostics],
  csharp: [...csharpDiagnostics, ...csharpErrors],
  go: [...goDiagnostics, ...goErrors],
  java: [...javaDiagnostics, ...javaErrors],
  javascript: script,
  javascriptreact: script,
  php: [...phpDiagnostics, ...phpErrors],
  python: [...pythonDiagnostics, ...pythonErrors, ...pythonCheckers],
  ruby: [...rubyDiagnostics, ...rubyErrors],
  rust: [...rustDiagnostics, ...rustErrors],
  shellscript: [...shellDiagnostics, ...shellErrors],
  typescript: script,
  typescriptreact: script,
};

const byLanguage: ReadonlyMap<string, readonly DiagnosticRule[]> = new Map(
  Object.entries(ofLanguages).map(([language, rules]) => [
    language,
    [...rules, ...(divisionRules[language] ?? []), ...common],
  ]),
);

/** All rules for a language, those of its own tools first. */
export const rulesFor = (languageId: string): readonly DiagnosticRule[] =>
  byLanguage.get(languageId) ?? common;

/** A name that nothing of this name stands for, in the words of compilers and of running programs. */
const unknownNames: readonly RegExp[] = [
  /undefined (?:local variable or )?method [`'‘](\w+)|has no attribute ['"](\w+)|unexpected keyword argument ['"](\w+)|KeyError: ['"]?(\w+)/u,
  /[Uu]ndefined (?:property: [\w\\]+::\$|array key "|index: |constant ")(\w+)/u,
  /[Cc]all to undefined (?:method|function) (?:[\w\\]+(?:::|\\))?(\w+)\(/u,
  /uninitialized constant (?:\w+::)?(\w+)|\b(\w+): (?:command )?not found/u,
  /(?:undefined(?: name| variable)?:? |[Cc]annot find (?:name|value|function|symbol|type) |undeclared (?:identifier |\(first use in this function\): )?|unresolved (?:reference|name):? |[Uu]ndefined variable:? |[Tt]he name )['"`‘$]*([A-Za-z_]\w*)|['"`‘]([A-Za-z_]\w*)['"`’] (?:is not defined|undeclared|was not declared)/u,
];

/** The name that a message does not know. */
export function unknownNameIn(message: string): string | undefined {
  const match = unknownNames.map((words) => words.exec(message)).find((found) => found !== null);
  return match?.slice(1).find((group) => group !== undefined);
}
