/** Holds a model to the form of replies: any Markdown, but a block of ours, once it opens, is well-formed. */
import { type Automaton, createAutomaton } from './automaton.ts';
import { type Constraint, isAllowed } from './constraint.ts';
import { forcedTokens } from './forcedTokens.ts';
import { replyLine } from './replyForm/replyLine.ts';
import { isDigit, isLetter } from './replyForm/state.ts';
import type { Tokenizer } from './tokenizer.ts';
import { allow, layOut } from './vocabulary.ts';

/** The form over a model's vocabulary. What is found out about it is kept, so make one for each model. */
export interface ReplyForm {
  /** At the beginning of a reply. */
  start(): Constraint;
}

/** @param eos may come where a reply may end, and then end it; no other control token is allowed at all */
export function createReplyForm(tokenizer: Tokenizer, eos: readonly number[]): ReplyForm {
  const automaton = createAutomaton(replyLine());
  const vocabulary = layOut(tokenizer);
  const masks = new Map<number, Uint32Array>();
  const mask = (state: number): Uint32Array => {
    const known = masks.get(state);
    if (known) return known;
    const found = vocabulary.mask(automaton, state);
    if (automaton.mayEnd(state)) for (const id of eos) allow(found, id);
    masks.set(state, found);
    return found;
  };
  const form: Form = { automaton, mask, tokenizer, eos: new Set(eos) };
  for (const text of usual) warmUp(form, text);
  return { start: () => constraintAt(form, 0, false) };
}

interface Form {
  readonly automaton: Automaton;
  readonly tokenizer: Tokenizer;
  readonly eos: ReadonlySet<number>;
  mask(state: number): Uint32Array;
}

function constraintAt(form: Form, from: number, wasDone: boolean): Constraint {
  let state = from;
  let done = wasDone;
  return {
    get done() {
      return done;
    },
    allowed: () => form.mask(state),
    forced: () => (done ? [] : forcedTokens(form.tokenizer, forcedBytes(form, state))),
    accept(id) {
      if (done || !isAllowed(form.mask(state), id)) {
        throw new RangeError(`Token ${id} is not allowed here.`);
      }
      if (form.eos.has(id)) done = true;
      else for (const byte of form.tokenizer.bytes(id)) state = form.automaton.next(state, byte);
    },
    clone: () => constraintAt(form, state, done),
  };
}

/** Texts that come to the states of most replies. */
const usual = [
  'It is `a` (L5).\n\n- one\n\n```ts\n  a = 1;\n```\n',
  '```edit path=a.ts title="Do it"\n<<<<<<< SEARCH\n\n  a\n=======\n\n  b\n>>>>>>> REPLACE\n```\n',
  '```ask\nIs `a` so?\nwhy: it is\nslot: scope\n- a\n- b\n- c\n```',
] as const;

/** Finds the masks of the states in which tokens of a text may begin, before they are waited for. */
function warmUp({ automaton, mask }: Form, text: string): void {
  let state = 0;
  for (const [at, byte] of Buffer.from(text).entries()) {
    const isWithinWord = isWordSign(byte) && isWordSign(text.charCodeAt(at - 1));
    if (!isWithinWord) mask(state);
    state = automaton.next(state, byte);
  }
}

const isWordSign = (byte: number): boolean => isLetter(byte) || isDigit(byte);

/** What must come. */
function forcedBytes({ automaton }: Form, from: number): readonly number[] {
  const bytes: number[] = [];
  let state = from;
  for (
    let byte = automaton.onlyByte(state);
    byte !== undefined && bytes.length < longestForced;
    byte = automaton.onlyByte(state)
  ) {
    bytes.push(byte);
    state = automaton.next(state, byte);
  }
  return bytes;
}

/** No text of the form is longer. */
const longestForced = 64;
