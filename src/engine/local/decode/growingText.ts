import type { Constraint } from '../text/constraint.ts';
import type { TokenChooser } from './sampler.ts';

/** A form that a text follows to its end, and from nowhere else. */
export type TextForm = Omit<Constraint, 'clone'>;

interface TextOptions {
  readonly prompt: readonly number[];
  readonly maxTokens: number;
  readonly eos: readonly number[];
  readonly constraint?: TextForm;
}

/** A prompt and what has been added to it, until it ends. */
export class GrowingText {
  readonly #tokens: number[];
  readonly #options: TextOptions;
  readonly #chooser: TokenChooser;
  #room: number;
  #end: 'stop' | 'length' | undefined;

  /** @param room tokens that the model can still take */
  constructor(options: TextOptions, room: number, chooser: TokenChooser) {
    this.#tokens = [...options.prompt];
    this.#options = options;
    this.#chooser = chooser;
    this.#room = Math.min(room, options.maxTokens);
    if (this.#room <= 0) this.#end = 'length';
  }

  get tokens(): readonly number[] {
    return this.#tokens;
  }

  /** Tokens that may still be added. */
  get room(): number {
    return this.#room;
  }

  get end(): 'stop' | 'length' | undefined {
    return this.#end;
  }

  /** Adds the token that is chosen, and those that must follow it. @returns what was added */
  take(logits: Float32Array): readonly number[] {
    const id = this.#chooser.choose(logits, this.#options.constraint?.allowed());
    if (id === undefined || this.#options.eos.includes(id)) {
      this.#end = 'stop';
      return [];
    }
    this.#add(id);
    return [id, ...this.takeForced()];
  }

  /** Adds the tokens that must come now. @returns what was added */
  takeForced(): readonly number[] {
    const forced: number[] = [];
    for (const id of this.#end === undefined ? (this.#options.constraint?.forced() ?? []) : []) {
      if (this.#end !== undefined) break;
      this.#add(id);
      forced.push(id);
    }
    return forced;
  }

  #add(id: number): void {
    this.#tokens.push(id);
    this.#chooser.saw(id);
    this.#options.constraint?.accept(id);
    this.#room--;
    if (this.#options.constraint?.done) this.#end = 'stop';
    else if (this.#room <= 0) this.#end = 'length';
  }
}
