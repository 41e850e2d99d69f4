/** Progress on stderr, so that stdout stays what a command was asked for. */

const start = performance.now();

/**
 * One line with the seconds since the command began.
 *
 * @param {string} text
 */
export function say(text) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

/**
 * Ends the command with one plain sentence: for what the person can mend, where a stack would only hide it.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const known = error instanceof SetUpError;
  process.stderr.write(
    `${known ? error.message : (error instanceof Error && error.stack) || error}\n`,
  );
  process.exit(1);
}

/** Something outside the repository is missing or refuses; the message says what, and what to do. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}
