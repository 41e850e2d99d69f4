import type { SgNode } from '@ast-grep/wasm';
import type { Tree } from 'web-tree-sitter';
import type { GrammarLanguage } from '../../protocol/codeFacts.ts';

/** A text with its one syntax tree, as two libraries see it. It lives outside the garbage collector's reach. */
export interface ParsedText {
  readonly text: string;
  readonly language: GrammarLanguage;
  /** What the facts are read from. */
  readonly tree: Tree;
  /** What the rules are matched against. */
  readonly root: SgNode;
  free(): void;
}

/** Parses a text; the one in its language that was read last may be much like it. */
type ParseText = (
  text: string,
  language: GrammarLanguage,
  like: ParsedText | undefined,
) => Promise<ParsedText>;

/** A turn reads a text and its changed copy, again and again; more are kept only while they are small. */
const ALWAYS_KEPT = 2;

/** UTF-16 units of all texts kept; the trees take some fifty times as many bytes. */
const MOST_KEPT = 500_000;

/**
 * The texts that were read last, so that what is asked about again is not parsed again. A text that was just handed out
 * stays until two others have been asked for.
 */
export class ParsedTexts {
  readonly #parse: ParseText;
  /** The newest first. */
  #kept: readonly ParsedText[] = [];

  constructor(parse: ParseText) {
    this.#parse = parse;
  }

  async read(text: string, language: GrammarLanguage): Promise<ParsedText> {
    const alike = this.#kept.filter((kept) => kept.language === language);
    const known = alike.find((kept) => kept.text === text);
    const parsed = known ?? (await this.#parse(text, language, alike[0]));
    this.#keep([parsed, ...this.#kept.filter((kept) => kept !== parsed)]);
    return parsed;
  }

  #keep(texts: readonly ParsedText[]): void {
    let units = 0;
    const isKept = texts.map(({ text }, age) => {
      units += text.length;
      return age < ALWAYS_KEPT || units <= MOST_KEPT;
    });
    this.#kept = texts.filter((_, age) => isKept[age]);
    for (const left of texts.filter((_, age) => !isKept[age])) left.free();
  }
}
