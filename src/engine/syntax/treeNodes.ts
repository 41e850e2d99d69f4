import type { Node } from 'web-tree-sitter';
import { oncePer } from '../../protocol/oncePer.ts';
import type { ParsedText } from './parsedText.ts';

/** UTF-16 units of a node that is walked through once for all kinds; in a longer one the library looks each of them up. */
const WALKED = 4000;

/**
 * A node of a text's tree, that looks up what is around it when it is asked, and keeps it for as long as the text is kept:
 * the library makes a new object for each question.
 */
export class TreeNode {
  readonly node: Node;
  readonly kind: string;
  /** All that were met, by the library's number. */
  readonly #met: Map<number, TreeNode>;
  #above: TreeNode | undefined;
  #parts: readonly TreeNode[] | undefined;
  #text: string | undefined;
  #inFields: Map<string, TreeNode | undefined> | undefined;
  /** What is below, by kind. */
  #held: ReadonlyMap<string, readonly TreeNode[]> | undefined;

  constructor(node: Node, met: Map<number, TreeNode>, above?: TreeNode) {
    this.node = node;
    this.kind = node.type;
    this.#met = met;
    this.#above = above;
    met.set(node.id, this);
  }

  above(): TreeNode | undefined {
    if (this.#above === undefined) {
      const { parent } = this.node;
      if (parent) this.#above = this.#at(parent);
    }
    return this.#above;
  }

  /** All of them, punctuation included. */
  parts(): readonly TreeNode[] {
    this.#parts ??= this.node.children.flatMap((part) => (part ? [this.#at(part, this)] : []));
    return this.#parts;
  }

  /** The first part in a field. */
  part(field: string): TreeNode | undefined {
    this.#inFields ??= new Map();
    const before = this.#inFields.get(field);
    if (before !== undefined || this.#inFields.has(field)) return before;
    const part = this.node.childForFieldName(field);
    const now = part ? this.#at(part, this) : undefined;
    this.#inFields.set(field, now);
    return now;
  }

  /** The nodes of some kinds in this one, itself included. */
  within(kinds: ReadonlySet<string>): readonly TreeNode[] {
    const found = this.length() > WALKED ? this.#looked(kinds) : this.#walked(kinds);
    return kinds.has(this.kind) ? [this, ...found] : found;
  }

  #walked(kinds: ReadonlySet<string>): readonly TreeNode[] {
    this.#held ??= byKind(below(this));
    return [...kinds].flatMap((kind) => this.#held?.get(kind) ?? []);
  }

  #looked(kinds: ReadonlySet<string>): readonly TreeNode[] {
    // The library looks for errors by themselves only, and passes over an empty node at the start of a text.
    const others = [...kinds].filter((kind) => kind !== 'ERROR');
    const errors = others.length < kinds.size && this.node.hasError ? [['ERROR']] : [];
    return [...errors, others]
      .filter((types) => types.length > 0)
      .flatMap((types) => this.node.descendantsOfType(types))
      .flatMap((node) => (node && node.id !== this.node.id ? [this.#at(node)] : []));
  }

  /** UTF-16 units. */
  length(): number {
    return this.node.endIndex - this.node.startIndex;
  }

  /** As ast-grep calls a node without named parts. */
  isNamedLeaf(): boolean {
    return this.node.namedChildCount === 0;
  }

  text(): string {
    this.#text ??= this.node.text;
    return this.#text;
  }

  #at(node: Node, above?: TreeNode): TreeNode {
    return this.#met.get(node.id) ?? new TreeNode(node, this.#met, above);
  }
}

function byKind(nodes: Iterable<TreeNode>): ReadonlyMap<string, readonly TreeNode[]> {
  const groups = new Map<string, TreeNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (group === undefined) groups.set(node.kind, [node]);
    else group.push(node);
  }
  return groups;
}

/** All that is in a node. Not by recursion: a text may be nested deeper than the stack. */
export function* below(node: TreeNode): Iterable<TreeNode> {
  const waiting = [...node.parts()];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...next.parts());
  }
}

/** The root of a text's tree. */
export const rootOf = oncePer(({ tree }: ParsedText) => new TreeNode(tree.rootNode, new Map()));
