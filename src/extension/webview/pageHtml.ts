/** Where the page's files are, as its webview can reach them. */
export interface PageFiles {
  /** What the webview's own files come from. */
  readonly cspSource: string;
  readonly script: string;
  readonly styles: readonly string[];
}

/** Letters, digits and the signs of an address: a nonce or an address cannot end the attribute it is put in. */
const quoted = (value: string): string => `"${value.replace(/["<>&]/gu, encodeURIComponent)}"`;

/**
 * What the page may do: draw with its own styles and font, and run one script. Nothing else, and no network at all, so that
 * even text that got past the sanitizer can reach nobody. `default-src` does not cover the last three.
 */
const contentPolicy = (cspSource: string, nonce: string): string =>
  [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "connect-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The page's shell: it draws nothing itself.
 *
 * @param nonce unguessable, new for every shell
 */
export function pageHtml({ cspSource, script, styles }: PageFiles, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(cspSource, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => `<link rel="stylesheet" href=${quoted(style)}>`).join('\n')}
<title>Ask First</title>
</head>
<body>
<script nonce="${nonce}" src=${quoted(script)}></script>
</body>
</html>
`;
}
