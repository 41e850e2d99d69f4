import type { Literal } from './literal.ts';

/** Items of a sequence; undefined for a value that has none. */
export const itemsOf = (value: Literal): readonly Literal[] | undefined =>
  value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set' ? value.items : undefined;

export const isEmpty = (value: Literal): boolean =>
  itemsOf(value)?.length === 0 ||
  (value.kind === 'string' && value.value === '') ||
  (value.kind === 'dict' && value.entries.length === 0);

/** Numbers of a sequence that holds nothing else. */
export function numbersOf(value: Literal): readonly number[] | undefined {
  const items = itemsOf(value);
  const numbers = items?.flatMap((item) => (item.kind === 'number' ? [item.value] : []));
  return numbers !== undefined && numbers.length === items?.length ? numbers : undefined;
}

/** Strings of a sequence that holds nothing else. */
export function stringsOf(value: Literal): readonly string[] | undefined {
  const items = itemsOf(value);
  const strings = items?.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  return strings !== undefined && strings.length === items?.length ? strings : undefined;
}

/** Characters of a string; items of a sequence. */
export const partsOf = (value: Literal): readonly Literal[] | undefined =>
  value.kind === 'string' ? [...value.value].map(textLiteral) : itemsOf(value);

export const numberLiteral = (value: number): Literal => ({
  kind: 'number',
  value,
  whole: Number.isInteger(value),
});

export const textLiteral = (value: string): Literal => ({ kind: 'string', value, bare: false });

/** Sequences are equal whatever holds them, since descriptions mix brackets; numbers within rounding. */
export const keyOf = (value: Literal): string => {
  switch (value.kind) {
    case 'number':
      return `n${Number(value.value.toPrecision(9))}`;
    case 'string':
      return JSON.stringify(value.value);
    case 'boolean':
      return String(value.value);
    case 'none':
      return 'none';
    case 'dict':
      return `{${value.entries.map(([key, held]) => `${keyOf(key)}:${keyOf(held)}`).join()}}`;
    case 'list':
    case 'tuple':
      return `[${value.items.map(keyOf).join()}]`;
    case 'set':
      return `[${value.items.map(keyOf).toSorted().join()}]`;
  }
};

export const areEqual = (one: Literal, other: Literal): boolean => keyOf(one) === keyOf(other);

/** Whether every item of one list stands in another, as often at most. */
export function isWithin(items: readonly Literal[], whole: readonly Literal[]): boolean {
  const left = whole.map(keyOf);
  return items.every((item) => {
    const at = left.indexOf(keyOf(item));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
