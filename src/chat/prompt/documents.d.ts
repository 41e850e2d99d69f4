// Documents are imported as their text: the build and the tests each load them so (`scripts/textModules.mjs`).

declare module '*.md' {
  const text: string;
  export = text;
}
