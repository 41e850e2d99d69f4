/** The bytes that each token stands for. */
import type { DecoderStep, TokenizerFile } from './tokenizerFile.ts';

/** How a tokenizer writes bytes: each as a printable character, or blanks as ▁ and rare bytes as `<0x0A>`. */
export type ByteForm = 'byte-level' | 'byte-fallback';

/** Undefined if it is neither. */
export function byteForm({ decoder, model }: TokenizerFile): ByteForm | undefined {
  const kinds = decoderSteps(decoder).map(({ type }) => type);
  if (kinds.includes('ByteLevel')) return 'byte-level';
  return model.byte_fallback && kinds.includes('ByteFallback') ? 'byte-fallback' : undefined;
}

/** Whether a text loses the blank that the tokenizer put before it. */
export function stripsFirstBlank({ decoder }: TokenizerFile): boolean {
  return decoderSteps(decoder).some(
    (step) => step.type === 'Strip' && step.content === ' ' && step.start > 0,
  );
}

function decoderSteps(decoder: TokenizerFile['decoder']): readonly DecoderStep[] {
  return decoder.type === 'Sequence' ? decoder.decoders : [decoder];
}

const encoder = new TextEncoder();

export interface TokenText {
  readonly id: number;
  /** As the vocabulary has it. */
  readonly word: string;
  /** Undefined: the word is the text. */
  readonly form: ByteForm | undefined;
}

/** @returns the bytes of a token, empty for those that have none; all of them lie in one array */
export function tokenBytes(tokens: Iterable<TokenText>, vocab: number): (id: number) => Uint8Array {
  const starts = new Uint32Array(vocab);
  const ends = new Uint32Array(vocab);
  let all = new Uint8Array(vocab * 8);
  let length = 0;
  for (const { id, word, form } of tokens) {
    if (id >= vocab) continue;
    const bytes = form === undefined ? encoder.encode(word) : readWord(word, form);
    if (length + bytes.length > all.length) all = grown(all, length + bytes.length);
    all.set(bytes, length);
    starts[id] = length;
    length += bytes.length;
    ends[id] = length;
  }
  return (id) => all.subarray(starts[id] ?? 0, ends[id] ?? 0);
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(least, bytes.length * 2));
  more.set(bytes);
  return more;
}

function readWord(word: string, form: ByteForm): Uint8Array {
  if (form === 'byte-level') return readByteLevel(word) ?? encoder.encode(word);
  const byte = /^<0x([0-9A-Fa-f]{2})>$/.exec(word)?.[1];
  return byte === undefined
    ? encoder.encode(word.replaceAll('▁', ' '))
    : Uint8Array.of(Number.parseInt(byte, 16));
}

/** Undefined if a character stands for no byte. */
function readByteLevel(word: string): Uint8Array | undefined {
  const bytes = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const byte = byteOf.get(word.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** Bytes as byte-level tokenizers write them. */
export function byteLevelWord(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => characterOf[byte] ?? '').join('');
}

/** Of the characters by which byte-level tokenizers write bytes: themselves if they can be seen, else those from 256 on. */
const byteOf: ReadonlyMap<number, number> = new Map(byteEntries());

function byteEntries(): (readonly [number, number])[] {
  const isVisible = (byte: number) => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
  let substitute = 256;
  return Array.from({ length: 256 }, (_, byte) => [isVisible(byte) ? byte : substitute++, byte]);
}

const characterOf = byteEntries().map(([character]) => String.fromCharCode(character));
