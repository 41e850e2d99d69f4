import path from 'node:path';

/** `owner--name--variant--commit`, as downloaded models' folders are called. */
const DOWNLOADED = /^[\w.-]+?--([\w.-]+?)--([\w.-]+?)--[\da-f]{12}$/;

/** How a model is called for display, by its folder: "Qwen2.5-Coder-1.5B-Instruct, q4f16". */
export function localModelName(folder: string): string {
  const base = path.basename(folder);
  const [, name, variant] = DOWNLOADED.exec(base) ?? [];
  return name === undefined ? base : `${name}, ${variant}`;
}
