import * as v from 'valibot';
import { count, linesSchema, type Parsed, position, text } from './parsed.ts';

/** Languages with a grammar. Named as VS Code names them, but for shell (`shellscript`) and JSX (`javascriptreact`). */
export const grammarLanguages = [
  'go',
  'python',
  'javascript',
  'typescript',
  'tsx',
  'java',
  'c',
  'cpp',
  'csharp',
  'rust',
  'php',
  'ruby',
  'shell',
] as const;
export type GrammarLanguage = (typeof grammarLanguages)[number];

/** Structures that a question may speak of ("this loop", "the regex"). */
export const structureKinds = [
  'loop',
  'condition',
  'switch',
  'try',
  'catch',
  'regex',
  'await',
  'async',
  'recursion',
  'class',
  'lambda',
  'comprehension',
  'generator',
  'decorator',
  'goroutine',
  'defer',
  'channel',
] as const;
export type StructureKind = (typeof structureKinds)[number];

/** A replacement of the text between two offsets (UTF-16 units, from the document's start). */
const fixSchema = v.object({ start: count, end: count, newText: text });

/** One hit of a bug rule. `certain` ones are wrong whatever was meant, and carry their fix where there is one way to mend them. */
export const findingSchema = v.object({
  rule: v.string(),
  from: position,
  to: position,
  /** Other lines by which it shows, such as the one that sets what this one forgets. */
  also: v.exactOptional(v.array(position)),
  certain: v.boolean(),
  message: v.string(),
  why: v.string(),
  /** It is sound unless the question holds one of these; a word that ends in `*` is the beginning of one. */
  said: v.exactOptional(v.array(v.string())),
  /** What to ask when it is not certain. */
  question: v.exactOptional(v.string()),
  /** What the fix does, as a short imperative: "Send on the channel". */
  fixTitle: v.exactOptional(v.string()),
  fix: v.exactOptional(v.array(fixSchema)),
});
export type Finding = Parsed<typeof findingSchema>;

const namedPlaceSchema = v.object({ name: v.string(), line: position });

export const definitionKinds = [
  'function',
  'method',
  'class',
  'type',
  'constant',
  'variable',
  'import',
] as const;

/** Something that the file defines, with all the lines of its definition. */
export const definitionSchema = v.object({
  name: v.string(),
  kind: v.picklist(definitionKinds),
  lines: linesSchema,
});
export type Definition = Parsed<typeof definitionSchema>;

/**
 * What the syntax tree says of a selection in its file. Lines are the file's own, from 1.
 *
 * `kind: 'unread'` is an answer too: the language has no grammar, or the file was too large or too slow to parse.
 */
export const codeFactsSchema = v.variant('kind', [
  v.object({
    kind: v.literal('unread'),
    reason: v.picklist(['no-grammar', 'too-large', 'too-slow']),
    language: v.string(),
    totalLines: count,
  }),
  v.object({
    kind: v.literal('read'),
    language: v.picklist(grammarLanguages),
    totalLines: count,
    /** The lines the facts are about. */
    selection: linesSchema,
    /** The smallest definition (function, method, class) that holds the whole selection. */
    enclosing: v.exactOptional(definitionSchema),
    /** E1: the selection begins or ends inside a statement or block; `whole` is the smallest uncut extent. */
    cut: v.exactOptional(v.object({ whole: linesSchema })),
    /** Lines in the selection where the parser had to skip or invent something. */
    syntaxErrors: v.array(v.object({ line: position, text: v.string() })),
    /** Definitions of the whole file, in order. */
    definitions: v.array(definitionSchema),
    /** Every identifier of the file with the line it first stands on: for P1 and its nearest name. */
    identifiers: v.array(namedPlaceSchema),
    /** E2: names used in the selection that nothing in the file binds, and that are no builtin. */
    unbound: v.array(namedPlaceSchema),
    /** E3: bound in the selection and never read. */
    unused: v.array(
      v.object({
        name: v.string(),
        line: position,
        kind: v.picklist(['parameter', 'loop-variable', 'local']),
      }),
    ),
    /** Structures in the selection, in order. */
    structures: v.array(v.object({ kind: v.picklist(structureKinds), line: position })),
    /** Parameters of the functions defined in the selection. */
    /** `inner` are those of functions within a selected one, and of types. */
    parameters: v.array(
      v.object({ ...namedPlaceSchema.entries, inner: v.exactOptional(v.boolean()) }),
    ),
    /** What the selection returns: the expression's text, empty for a bare return. */
    returns: v.array(v.object({ text: v.string(), line: position })),
    /** What the selection calls, as written before the parentheses: "b.worker". */
    calls: v.array(namedPlaceSchema),
    /** What the file imports, as written: "net/http", "react". */
    imports: v.array(namedPlaceSchema),
    /** Hits of the bug rules in the selection, most certain first. */
    findings: v.array(findingSchema),
    /** Bug rules that were not tried, because time ran out. */
    untriedRules: v.exactOptional(count),
  }),
]);
export type CodeFacts = Parsed<typeof codeFactsSchema>;
export type ReadCodeFacts = Extract<CodeFacts, { kind: 'read' }>;
