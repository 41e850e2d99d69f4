import { Parser, type Tree } from 'web-tree-sitter';

// ast-grep frees no tree: it makes one of each text and of each pattern, and leaves them to a garbage collector that does
// not see them. Nor can it be given the tree of an earlier text. So the parser that it calls is listened to.

let made: Tree[] = [];
let earlier: Tree | null = null;

/** Once, before the first parse. */
export function watchParser(): void {
  const parseAnew = Parser.prototype.parse;
  Parser.prototype.parse = function (this: Parser, input, oldTree, options) {
    const tree = parseAnew.call(this, input, oldTree ?? earlier, options);
    if (tree) made.push(tree);
    return tree;
  };
}

interface Made<T> {
  readonly value: T;
  /** All that was parsed meanwhile; to be freed by whoever asked. */
  readonly trees: readonly Tree[];
}

/** Does something and says which trees came of it. With the edited tree of a text much like it, a text is parsed faster. */
export function treesMadeBy<T>(work: () => T, like: Tree | null = null): Made<T> {
  made = [];
  earlier = like;
  try {
    return { value: work(), trees: made };
  } catch (error) {
    free(made);
    throw error;
  } finally {
    made = [];
    earlier = null;
  }
}

/** Does something in which patterns are parsed, and frees them. */
export function freeingTrees<T>(work: () => T): T {
  const { value, trees } = treesMadeBy(work);
  free(trees);
  return value;
}

const free = (trees: readonly Tree[]): void => {
  for (const tree of trees) tree.delete();
};
