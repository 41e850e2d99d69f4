/** Where it is written what went wrong. The person sees a sentence; this has the cause. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string | Error): void;
}

/** An error with its causes in one line each. Control characters are made visible: a log is read in a terminal, too. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return visible(String(error));
  const own = visible(error.stack ?? `${error.name}: ${error.message}`);
  return error.cause === undefined ? own : `${own}\ncaused by ${describeError(error.cause)}`;
}

const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}]/gu, (character) =>
    character === '\n' ? character : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
