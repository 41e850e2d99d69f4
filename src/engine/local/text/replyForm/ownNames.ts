import { lowered } from './state.ts';

/** Blocks that have a meaning where replies are read. */
const names = ['ask', 'edit', 'hypothesis', 'hypotheses', 'diff', 'patch'] as const;

export type OwnName = (typeof names)[number];

/** A beginning of one of the names, with one more byte; undefined if it is none any more. */
export function ownName(beginning: string, byte: number): string | undefined {
  const grown = beginning + String.fromCharCode(lowered(byte));
  return names.some((name) => name.startsWith(grown)) ? grown : undefined;
}

export function isOwnName(name: string): name is OwnName {
  return names.some((known) => known === name);
}
