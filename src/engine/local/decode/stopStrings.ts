/** Text up to the first stop string, and never a letter of it. */

export interface StopStrings {
  /** @returns what may be shown now: what could still become a stop string is held back */
  push(text: string): string;
  /** @returns what was held back, at the end of the text */
  flush(): string;
  /** Whether a stop string came; nothing is returned from then on. */
  readonly isMet: boolean;
}

/** @param stops empty ones are passed over */
export function stopStrings(stops: readonly string[]): StopStrings {
  const wanted = stops.filter((stop) => stop !== '');
  let held = '';
  let isMet = false;
  const release = (length: number) => {
    const text = held.slice(0, length);
    held = held.slice(length);
    return text;
  };
  return {
    get isMet() {
      return isMet;
    },
    push(text) {
      if (isMet) return '';
      held += text;
      const found = firstStop(held, wanted);
      if (found === undefined) return release(held.length - openEnd(held, wanted));
      isMet = true;
      return held.slice(0, found);
    },
    flush: () => (isMet ? '' : release(held.length)),
  };
}

/** The one that is complete first, so that it does not matter in what pieces a text comes. */
function firstStop(text: string, stops: readonly string[]): number | undefined {
  const found = stops
    .map((stop) => ({ start: text.indexOf(stop), length: stop.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start + a.length - b.start - b.length || a.start - b.start);
  return found[0]?.start;
}

/** How much of the text's end may be the beginning of a stop string. */
function openEnd(text: string, stops: readonly string[]): number {
  return Math.max(0, ...stops.map((stop) => longestOverlap(text, stop)));
}

function longestOverlap(text: string, stop: string): number {
  let length = Math.min(text.length, stop.length - 1);
  while (length > 0 && !text.endsWith(stop.slice(0, length))) length--;
  return length;
}
