/** Reads the small files of a model's folder: those that are its own, up to a size. */
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { checkedFile } from '../graph/checkFiles.ts';
import { ModelError } from '../modelError.ts';

const KB = 1024;
const MB = 1024 * KB;

/** The largest that is read, in bytes. Gemma's tokenizer has 33 MB, its list of added tokens 1 MB. */
const mostBytes = {
  'config.json': MB,
  'generation_config.json': MB,
  'tokenizer.json': 64 * MB,
  'tokenizer_config.json': 8 * MB,
  'chat_template.jinja': 256 * KB,
  'chat_template.json': 512 * KB,
} as const;

export type SmallFile = keyof typeof mostBytes;

/**
 * @param dir without links
 * @returns undefined if there is no such file
 * @throws {ModelError} if it is too large, or not the folder's own
 */
export async function readText(dir: string, name: SmallFile): Promise<string | undefined> {
  if (lstatSync(path.join(dir, name), { throwIfNoEntry: false }) === undefined) return undefined;
  const file = checkedFile(dir, dir, name);
  if (file.size > mostBytes[name]) {
    const size = Math.ceil(file.size / MB);
    throw new ModelError('file-too-large', { file: name, size });
  }
  const text = await readFile(file.path, 'utf8');
  if (text.startsWith('version https://git-lfs')) {
    throw new ModelError('lfs-pointer', { file: name });
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** As `readText`, for JSON. */
export async function readJson(dir: string, name: SmallFile): Promise<unknown> {
  const text = await readText(dir, name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelError('damaged-file', { file: name }, { cause });
  }
}

/** @throws {ModelError} naming the first field that is not as it must be */
export function parsed<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  name: SmallFile,
): v.InferOutput<TSchema> {
  if (value === undefined) {
    throw new ModelError('no-file', { file: name });
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]);
  if (field === null) throw new ModelError('damaged-file', { file: name });
  throw new ModelError('unusable-field', { file: name, field });
}
