/** Which tokens may come in a state, over a whole vocabulary. */
import { type Automaton, forbidden } from './automaton.ts';
import { isPlain } from './replyForm/state.ts';
import { type SortedTokens, sortTokens } from './sortTokens.ts';
import type { Tokenizer } from './tokenizer.ts';

/** A vocabulary, laid out to be asked. */
export interface Vocabulary {
  /** A bit for each token, 32 to a word. */
  mask(automaton: Automaton, state: number): Uint32Array;
}

/**
 * Most tokens hold nothing but letters and blanks, and most states are within a line, where those change nothing: whether such
 * a token may come is seen from its first byte. Only the others are walked.
 */
export function layOut({ vocab, bytes }: Pick<Tokenizer, 'vocab' | 'bytes'>): Vocabulary {
  const ids = Array.from({ length: vocab }, (_, id) => id).filter((id) => bytes(id).length > 0);
  const isPlainToken = (id: number) => bytes(id).every(isPlain);
  const plain = sortTokens(ids.filter(isPlainToken), bytes);
  const others = sortTokens(
    ids.filter((id) => !isPlainToken(id)),
    bytes,
  );
  const groups = groupsOf(plain);
  return {
    mask(automaton, state) {
      const mask = new Uint32Array(Math.ceil(vocab / 32));
      for (const { byte, from, to } of groups) {
        const next = automaton.next(state, byte);
        if (next === forbidden) continue;
        if (automaton.isWithinLine(next)) allowAll(mask, plain, from, to);
        else walk({ mask, tokens: plain, automaton, state }, from, to);
      }
      walk({ mask, tokens: others, automaton, state }, 0, others.ids.length);
      return mask;
    },
  };
}

interface Group {
  readonly byte: number;
  readonly from: number;
  readonly to: number;
}

/** Tokens that begin with the same byte stand together. */
function groupsOf({ ids, starts, all }: SortedTokens): readonly Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < ids.length; ) {
    const byte = all[starts[from] ?? 0] ?? 0;
    let to = from + 1;
    while (to < ids.length && all[starts[to] ?? 0] === byte) to += 1;
    groups.push({ byte, from, to });
    from = to;
  }
  return groups;
}

export function allow(mask: Uint32Array, id: number): void {
  mask[id >>> 5] = (mask[id >>> 5] ?? 0) | (1 << (id & 31));
}

function allowAll(mask: Uint32Array, { ids }: SortedTokens, from: number, to: number): void {
  for (let i = from; i < to; i++) allow(mask, ids[i] ?? 0);
}

interface Walk {
  readonly mask: Uint32Array;
  readonly tokens: SortedTokens;
  readonly automaton: Automaton;
  readonly state: number;
}

/** A common beginning of two tokens is walked once. */
function walk({ mask, tokens, automaton, state }: Walk, from: number, to: number): void {
  const { ids, shared, longest } = tokens;
  const after = new Int32Array(longest + 1).fill(state, 0, 1);
  const path: Path = { after, reached: 0, isOpen: false };
  for (let i = from; i < to; i++) {
    const common = i === from ? 0 : (shared[i] ?? 0);
    const mayCome = decided(path, common) ?? follow(automaton, path, tokens, { at: i, common });
    if (mayCome) allow(mask, ids[i] ?? 0);
  }
}

/** The way of the token at hand through the states. */
interface Path {
  /** The state after so many of its bytes. */
  readonly after: Int32Array;
  /** How many bytes were followed. */
  reached: number;
  /** Whether it ended early, since all that follows may come. */
  isOpen: boolean;
}

/** What stopped the token before, or let it pass early, may be among the bytes that a token shares with it. */
function decided({ isOpen, reached }: Path, common: number): boolean | undefined {
  if (isOpen) return common >= reached ? true : undefined;
  return common > reached ? false : undefined;
}

/** @returns whether all bytes of a token may come; the first `common` ones are those of the token before */
function follow(
  automaton: Automaton,
  path: Path,
  { all, starts, isPlainOnly }: SortedTokens,
  { at, common }: { readonly at: number; readonly common: number },
): boolean {
  const start = starts[at] ?? 0;
  const length = (starts[at + 1] ?? 0) - start;
  let state = path.after[common] ?? forbidden;
  path.reached = common;
  path.isOpen = false;
  while (path.reached < length) {
    state = automaton.next(state, all[start + path.reached] ?? 0);
    if (state === forbidden) return false;
    path.reached += 1;
    path.after[path.reached] = state;
    path.isOpen = isPlainOnly && automaton.isWithinLine(state);
    if (path.isOpen) return true;
  }
  return true;
}
