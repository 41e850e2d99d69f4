import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const windowSize = 65_536;

/** A file that is read here and there, a window at a time. Lives until it is closed. */
export class ByteSource {
  readonly size: number;
  readonly #file: number;
  #start = 0;
  #window: Uint8Array = new Uint8Array(0);

  /** @throws {Error} the file system's, if the file cannot be opened */
  constructor(file: string) {
    this.#file = openSync(file, 'r');
    this.size = fstatSync(this.#file).size;
  }

  /** @throws {RangeError} beyond the end */
  byte(position: number): number {
    const within = this.#window[position - this.#start];
    if (within !== undefined) return within;
    const window = new Uint8Array(Math.min(windowSize, Math.max(0, this.size - position)));
    this.#fill(window, position);
    this.#window = window;
    this.#start = position;
    const first = window[0];
    if (first === undefined) throw new RangeError('The file ends too early.');
    return first;
  }

  /** @throws {RangeError} beyond the end */
  bytes(from: number, to: number): Uint8Array {
    if (to > this.size) throw new RangeError('The file ends too early.');
    const bytes = new Uint8Array(to - from);
    this.#fill(bytes, from);
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }

  #fill(bytes: Uint8Array, position: number): void {
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#file, bytes, done, bytes.length - done, position + done);
      if (read === 0) throw new RangeError('The file ends too early.');
      done += read;
    }
  }
}
