import type { Test } from './sieve.ts';
import { known } from './verdict.ts';

/** UTF-16 units. Rust's patterns never go back, JavaScript's may: on a longer text they could take long. */
const LONGEST = 300;

/** A group that is repeated can take exponential time; the rest is written in a way of Rust's own. */
const foreign = /\)[*+{]|\(\?(?!:)|\[[^\]]*(?:\[|&&|--|~~)|\\[pP]/u;

/**
 * What a pattern of the matcher's, which is one of Rust's, says of a node's text. Only what both languages read alike is
 * answered: ASCII text without line ends other than LF, and no way of writing that JavaScript lacks.
 */
export function textTest(source: unknown): Test {
  const pattern = typeof source === 'string' ? patternOf(source) : undefined;
  if (pattern === undefined) return () => 'maybe';
  return (node) => {
    if (node.length() > LONGEST) return 'maybe';
    const text = node.text();
    return isPlain(text) ? known(pattern.test(text)) : 'maybe';
  };
}

const isPlain = (text: string): boolean => /^[\t\n\x20-\x7e]*$/.test(text);

function patternOf(source: string): RegExp | undefined {
  const [, flags = '', body = ''] = /^(?:\(\?([im]+)\))?(.*)$/su.exec(source) ?? [];
  if (foreign.test(body)) return undefined;
  try {
    return new RegExp(body, `${flags}u`);
  } catch {
    return undefined;
  }
}
