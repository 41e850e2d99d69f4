import { type DiagnosticRule, once } from './diagnosticRule.ts';
import { goDiagnostics } from './goDiagnostics.ts';
import { phpDiagnostics } from './phpDiagnostics.ts';
import { pythonDiagnostics } from './pythonDiagnostics.ts';
import { rubyDiagnostics } from './rubyDiagnostics.ts';
import { rustDiagnostics } from './rustDiagnostics.ts';
import { shellDiagnostics } from './shellDiagnostics.ts';
import { typescriptDiagnostics } from './typescriptDiagnostics.ts';

/** In the words of the compilers; a message that says less than what to write is not here. */
export const diagnosticRules: readonly DiagnosticRule[] = [
  ...goDiagnostics,
  ...rustDiagnostics,
  ...typescriptDiagnostics,
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
  ...pythonDiagnostics,
  ...phpDiagnostics,
  ...rubyDiagnostics,
  ...shellDiagnostics,
];

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
