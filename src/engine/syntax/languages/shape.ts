import type { definitionKinds, StructureKind } from '../../../protocol/codeFacts.ts';

type DefinitionKind = (typeof definitionKinds)[number];

/** Node types, each with the fields of interest; an empty list means all of the node. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * What the nodes of one grammar mean. All that differs between languages is in these tables, so that each fact about code
 * is read by one function for all of them.
 */
export interface LanguageShape {
  /** Nodes that define something; its name is in the field `name`, or at the end of a chain of `declarator` fields. */
  readonly definitions: Readonly<Record<string, DefinitionKind>>;
  /** Values that make a variable's definition that of a function. */
  readonly functionValues: readonly string[];
  /** Nodes with parameters and a body. */
  readonly functions: readonly string[];
  /** Nodes and fields in which parameters are named. */
  readonly parameters: Fields;
  readonly loopVariables: Fields;
  readonly locals: Fields;
  /** Further places that bind a name: imports, catch clauses, type parameters. */
  readonly otherBindings: Fields;
  /** Leaves that are names of any kind. */
  readonly names: readonly string[];
  /** Leaves that can refer to a value. */
  readonly references: readonly string[];
  /** Where such a leaf refers to nothing: a member, a label, the name of an argument. */
  readonly notReferences: Fields;
  readonly structures: Readonly<Record<string, StructureKind>>;
  /** Calls, with the field that holds what is called. */
  readonly calls: Readonly<Record<string, string>>;
  /** What is called to work with regular expressions, where the language has no literal for them. */
  readonly regexCalls?: RegExp;
  readonly returns: readonly string[];
  readonly imports: readonly string[];
  /** Nodes after which any name may be bound: `from x import *`. */
  readonly wildcards: readonly string[];
  /** Which unbound names are reported: any, only those that are called, or none where headers bind names unseen. */
  readonly unbound: 'names' | 'calls';
  readonly builtins: ReadonlySet<string>;
}

export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));
