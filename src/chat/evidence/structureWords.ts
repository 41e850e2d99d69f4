import type { StructureKind } from '../../protocol/codeFacts.ts';
import { longSource } from '../longPattern.ts';

/** How people name the structures of code. English, normalised. */
export const structureWords: readonly { readonly kind: StructureKind; readonly words: string }[] = [
  {
    kind: 'loop',
    words: longSource`
        (?:(?!event|game|run|poll|polling|message|feedback|main|infinite|endless|read|repl|render|control|tick|heartbeat|
        animation|reconnect|refresh|update|draw|frame|timer|background|watch)[a-z]+ )?loops?|iteration
      `,
  },
  {
    kind: 'switch',
    words: longSource`
        switch(?: statements?| cases?)?(?! (?:to|from|over|back|off|between)\b)|select (?:statement|block)|
        match (?:statement|expression|block)|case statement
      `,
  },
  {
    kind: 'catch',
    // "does that catch typos" is no `catch`.
    words: longSource`
      (?:(?:catch|except|rescue)(?: blocks?| clauses?| branch| handlers?|(?= (?:also|really|even|swallow|handle|rethrow|log|
      hide|eat|ever|run|cover|get|do|need|work)\b))|(?<!\b(?:does|did|will|would|can|could) (?:that|this|these) )(?:catch|
      except|rescue))
    `,
  },
  { kind: 'try', words: 'try(?: blocks?|/catch|/except)' },
  { kind: 'regex', words: 'reg ?ex(?:p|es|ps)?|regular expressions?' },
  { kind: 'await', words: 'awaits?' },
  { kind: 'recursion', words: 'recursions?|recursive (?:calls?|step|case)' },
  { kind: 'lambda', words: 'lambdas?|arrow functions?|closures?' },
  { kind: 'comprehension', words: '(?:list |dict |set |generator )?comprehensions?' },
  { kind: 'generator', words: 'generators?|yield' },
  { kind: 'decorator', words: 'decorators?' },
  { kind: 'goroutine', words: 'goroutines?' },
  { kind: 'defer', words: 'defers?(?: statements?| calls?)?' },
  { kind: 'channel', words: 'channels?' },
  { kind: 'class', words: 'class(?:es)?' },
  {
    kind: 'condition',
    words: 'if(?: statements?|-statements?| blocks?| branch)|conditionals?|else branch',
  },
];

/** What a structure is called when speaking to the person. */
export const structureNames: Readonly<Record<StructureKind, string>> = {
  loop: 'loop',
  condition: 'condition',
  switch: 'switch',
  try: 'try block',
  catch: 'catch block',
  regex: 'regular expression',
  await: '`await`',
  async: '`async` function',
  recursion: 'recursion',
  class: 'class',
  lambda: 'lambda',
  comprehension: 'comprehension',
  generator: 'generator',
  decorator: 'decorator',
  goroutine: 'goroutine',
  defer: '`defer`',
  channel: 'channel',
};
