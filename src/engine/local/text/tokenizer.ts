import { Tokenizer as Encoder } from '@huggingface/tokenizers';
import { ModelError } from '../modelError.ts';
import { byteForm, stripsFirstBlank, type TokenText, tokenBytes } from './tokenBytes.ts';
import {
  type AddedToken,
  mergesOf,
  parseTokenizer,
  type TokenizerFile,
  vocabularyOf,
} from './tokenizerFile.ts';
import { isOvertime, withinTime } from './withinTime.ts';

/** A token that steers the model: it begins a turn, ends one, calls a tool. */
export interface ControlToken {
  readonly id: number;
  readonly content: string;
  /** Whether the template's blanks before and after it are dropped. */
  readonly lstrip: boolean;
  readonly rstrip: boolean;
}

/** Text to the numbers of a model's tokens, and back. */
export interface Tokenizer {
  /** How many logits the model has; all ids are below. */
  readonly vocab: number;
  readonly controls: readonly ControlToken[];
  /**
   * Whatever the text is, no control token comes of it: one spelled out is so many letters.
   *
   * @throws {ModelError} if the model's patterns take too long
   */
  encode(text: string): readonly number[];
  /** The id of a control token; undefined if there is none of this name. */
  special(token: string): number | undefined;
  /** Without control tokens; broken UTF-8 becomes U+FFFD. */
  decode(ids: readonly number[]): string;
  textStream(): TextStream;
  /** What a token adds to the text, in UTF-8, of which it may be a part; empty for control tokens and unknown ids. */
  bytes(id: number): Uint8Array;
}

/** Ids to text as they come: a character is given out when its last byte is there. */
export interface TextStream {
  push(id: number): string;
  flush(): string;
}

/** Published models have a few added tokens that stand for pictures, beyond the logits. */
const mostBeyond = 64;

/** @throws {ModelError} if it is none that the engine knows, or not that of the model */
export function createTokenizer(tokenizerJson: unknown, vocab: number): Tokenizer {
  const file = parseTokenizer(tokenizerJson);
  const form = byteForm(file);
  if (form === undefined) throw new ModelError('tokenizer-without-bytes', {});
  const words = vocabularyOf(file);
  checkSize(words, file.added_tokens, vocab);
  const inside = file.added_tokens.filter(({ id }) => id < vocab);
  const controls = inside.filter(isControl);
  const named = new Map(controls.map(({ content, id }) => [content, id]));
  const bytes = tokenBytes(texts(words, inside, form), vocab);
  const textStream = () => openStream(bytes, stripsFirstBlank(file));
  const encoder = contentEncoder(file, words, inside);
  return {
    vocab,
    controls,
    textStream,
    bytes,
    encode: (text) => (text === '' ? [] : encodeInTime(encoder, text)),
    special: (token) => named.get(token),
    decode(ids) {
      const stream = textStream();
      return ids.map((id) => stream.push(id)).join('') + stream.flush();
    },
  };
}

function checkSize(
  words: ReadonlyMap<string, number>,
  added: readonly AddedToken[],
  vocab: number,
): void {
  const ids = new Set([...words.values(), ...added.map(({ id }) => id)]);
  const beyond = [...ids].filter((id) => id >= vocab);
  if (beyond.length <= mostBeyond && beyond.every((id) => id < vocab + mostBeyond)) return;
  throw new ModelError('tokenizer-vocabulary', {});
}

/** Tags of HTML that some vocabularies hold for the sake of tables in text. */
const markup =
  /^<\/?(?:table|caption|thead|tbody|tfoot|tr|th|td|h[1-6]|blockquote|strong|em|b|i|u|s|sub|sup|code)>$/;

/** Files do not call all of them special: not those for thoughts and for tools. */
function isControl({ special, content }: AddedToken): boolean {
  return special || (/^(?:<.*>|\[[\w/ ]+\])$/s.test(content) && !markup.test(content));
}

function* texts(
  words: ReadonlyMap<string, number>,
  added: readonly AddedToken[],
  form: TokenText['form'],
): Generator<TokenText, void> {
  const addedIds = new Set(added.map(({ id }) => id));
  for (const [word, id] of words) if (!addedIds.has(id)) yield { id, word, form };
  for (const token of added) {
    if (!isControl(token)) yield { id: token.id, word: token.content, form: undefined };
  }
}

/** The library's tokenizer, built without any control token, so that none can come out of it. */
function contentEncoder(
  file: TokenizerFile,
  words: ReadonlyMap<string, number>,
  added: readonly AddedToken[],
): Encoder {
  const hidden = new Set(added.filter(isControl).map(({ content }) => content));
  const hiddenIds = new Set(added.filter(isControl).map(({ id }) => id));
  const vocab = [...words].filter(([word, id]) => !hidden.has(word) && !hiddenIds.has(id));
  const reachable = new Set(vocab.map(([word]) => word));
  const merges = mergesOf(file);
  const { ignore_merges, byte_fallback } = file.model;
  const json = {
    added_tokens: added.filter((token) => !isControl(token)),
    normalizer: file.normalizer ?? null,
    pre_tokenizer: file.pre_tokenizer ?? null,
    post_processor: null,
    decoder: null,
    model: {
      type: 'BPE',
      vocab: Object.fromEntries(vocab),
      // A merge into a token which is not there would lose the text.
      merges:
        vocab.length === words.size
          ? merges
          : merges.filter(([left, right]) => reachable.has(left + right)),
      ignore_merges,
      byte_fallback,
    },
  };
  try {
    return new Encoder(json, { clean_up_tokenization_spaces: false });
  } catch (cause) {
    throw new ModelError('strange-pattern', {}, { cause });
  }
}

/** Milliseconds for a text, and for each of its characters: ten times what code takes on a slow machine. */
const patience = { text: 2000, character: 0.02 };

function encodeInTime(encoder: Encoder, text: string): readonly number[] {
  const limit = Math.round(patience.text + patience.character * text.length);
  try {
    return withinTime(limit, () => encoder.encode(text, { add_special_tokens: false }).ids);
  } catch (cause) {
    if (!isOvertime(cause)) throw cause;
    throw new ModelError('tokenizer-too-slow', {}, { cause });
  }
}

function openStream(bytes: Tokenizer['bytes'], stripsBlank: boolean): TextStream {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let strips = stripsBlank;
  const shown = (text: string): string => {
    if (!strips || text === '') return text;
    strips = false;
    return text.startsWith(' ') ? text.slice(1) : text;
  };
  return {
    push: (id) => shown(decoder.decode(bytes(id), { stream: true })),
    flush: () => shown(decoder.decode()),
  };
}
