import type { Lines } from '../../protocol/parsed.ts';

/** What applying an edit to a text comes to. Offsets are UTF-16 units in the text before the edit. */
export type AppliedEdit =
  | {
      readonly kind: 'applied';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      /** What stands between `start` and the rest afterwards: the replacement in the text's own line ends and indentation. */
      readonly newText: string;
      /** Where the old text stands. */
      readonly lines: Lines;
    }
  | { readonly kind: 'ambiguous'; readonly places: number }
  | { readonly kind: 'not-found'; readonly nearLine?: number }
  | { readonly kind: 'no-change' };

export function applyEdit(text: string, search: string, replace: string): AppliedEdit {
  throw new Error(`not yet: ${text} ${search} ${replace}`);
}
