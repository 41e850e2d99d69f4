/** The call itself is wrong: said in one line, and the program ends with 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
