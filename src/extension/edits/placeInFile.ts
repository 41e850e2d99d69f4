import type { Edit } from '../../protocol/reply.ts';

/** Where an applied edit stands: its text begins at `start`, in place of `oldText`. Offsets are UTF-16 units. */
export interface AppliedPlace {
  readonly start: number;
  readonly oldText: string;
  readonly newText: string;
}

/** One change of a document, in offsets before it. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The place after a change elsewhere; undefined if the change touched it. */
export function shiftPlace(place: AppliedPlace, change: TextChange): AppliedPlace | undefined {
  const end = place.start + place.newText.length;
  if (change.offset >= end && change.offset > place.start) return place;
  if (change.offset + change.length > place.start) return undefined;
  return { ...place, start: place.start + change.text.length - change.length };
}

/** What undoing comes to. The old text goes where the new one stands, from `start` to `end`. */
export type Undoing =
  | {
      readonly kind: 'found';
      readonly start: number;
      readonly end: number;
      readonly oldText: string;
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous' };

/**
 * Finds what to take back. A place that was followed since is certain. Without one (the window was reloaded, or somebody typed
 * into it) the new text must stand in the document once and only once.
 */
export function findUndoing(
  text: string,
  place: AppliedPlace | undefined,
  { oldText, newText }: Pick<Edit, 'oldText' | 'newText'>,
): Undoing {
  if (place !== undefined && text.startsWith(place.newText, place.start)) {
    const { start } = place;
    return { kind: 'found', start, end: start + place.newText.length, oldText: place.oldText };
  }
  const start = newText === '' ? -1 : text.indexOf(newText);
  if (start === -1) return { kind: 'gone' };
  if (text.indexOf(newText, start + 1) !== -1) return { kind: 'ambiguous' };
  return { kind: 'found', start, end: start + newText.length, oldText };
}
