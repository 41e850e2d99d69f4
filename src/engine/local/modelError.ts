/** Why a model's folder is not used. */
export type ModelErrorCode =
  /** Its files are damaged, contradict each other, or lead out of the folder. */
  | 'bad-model'
  /** Its files are sound, but of a kind that this engine does not run. */
  | 'unsupported-model';

/** The message is a sentence for the person: what is wrong, in which file, and what may help. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
