/** The clipboard, and what copies a terminal's selection there. */
export interface TerminalClipboard {
  readText(): Promise<string>;
  writeText(text: string): Promise<void>;
  copySelection(): Promise<void>;
  /** A text that is nobody's: it shows whether something was copied. */
  readonly mark: string;
}

/**
 * What is selected in the active terminal; undefined where nothing is. VS Code has no stable way to ask for it but to copy
 * it, so the clipboard's text is put back afterwards, whatever happens.
 */
export async function terminalSelection(by: TerminalClipboard): Promise<string | undefined> {
  const before = await by.readText();
  await by.writeText(by.mark);
  try {
    await by.copySelection();
    const copied = await by.readText();
    return copied === by.mark || copied === '' ? undefined : copied;
  } finally {
    await by.writeText(before);
  }
}
