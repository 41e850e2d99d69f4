/** A state of the form of replies, which is read byte by byte. */
export interface State {
  /** States of the same key are the same. */
  readonly key: string;
  /** Whether a reply may end here. */
  readonly mayEnd: boolean;
  /** Undefined: this byte may not come. */
  next(byte: number): State | undefined;
}

export const newline = 10;
export const backtick = 96;
export const space = 32;
const tab = 9;
const underscore = 95;
const tilde = 126;

export const isBlank = (byte: number): boolean => byte === space || byte === tab;
export const isMark = (byte: number): boolean => byte === backtick || byte === tilde;
export const isAscii = (byte: number): boolean => byte < 128;
export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Letters in lower case, all else as it is. */
export const lowered = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

export const isLetter = (byte: number): boolean => {
  const small = lowered(byte);
  return small >= 97 && small <= 122;
};

/** What a word that has begun may go on with. */
export const isWordSign = (byte: number): boolean =>
  isLetter(byte) || isDigit(byte) || byte === underscore;

/** Signs that no line needs, some of which end lines or count as blanks where replies are read. */
export const isControl = (byte: number): boolean =>
  (byte < space && byte !== tab && byte !== newline) || byte === 127;

/** Signs that mean something in some line of the form, or end it. */
const meaningful = new Set(['\n', '`', '~', '"', '<', '=', '>'].map((sign) => sign.charCodeAt(0)));

/** Whether a byte changes nothing once a line is under way. */
export const isPlain = (byte: number): boolean => !isControl(byte) && !meaningful.has(byte);

/** What opens and closes a block. */
export interface Fence {
  /** ` or ~ */
  readonly mark: number;
  readonly length: number;
}

/** Longer rows of marks are not begun, so that there are finitely many states. */
export const longestFence = 40;

export const fenceKey = ({ mark, length }: Fence): string =>
  String.fromCharCode(mark).repeat(length);

/** The given text, which has only ASCII signs, and then another state. */
export function literal(text: string, then: State): State {
  return oneOf([text], then);
}

/** One of some texts, none of which begins another. */
export function oneOf(texts: readonly string[], then: State): State {
  return {
    key: `${JSON.stringify(texts)} ${then.key}`,
    mayEnd: false,
    next(byte) {
      const rest = texts.filter((text) => text.charCodeAt(0) === byte).map((text) => text.slice(1));
      if (rest.length === 0) return undefined;
      return rest.includes('') ? then : oneOf(rest, then);
    },
  };
}

/** Whichever of two states has a use for the next byte. */
export function either(first: State, second: State): State {
  return {
    key: `(${first.key} | ${second.key})`,
    mayEnd: first.mayEnd || second.mayEnd,
    next: (byte) => first.next(byte) ?? second.next(byte),
  };
}
