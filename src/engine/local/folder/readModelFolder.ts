import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ModelError } from '../modelError.ts';
import { endTokens } from './endTokens.ts';
import type { ModelFolder, Variant } from './modelFolder.ts';
import { readConfig, readGeneration } from './readConfig.ts';
import { parsed, readJson, readText } from './readFile.ts';
import { chooseGraph } from './variants.ts';

/** Characters of a chat template. The longest published one of our families has 12,000. */
const longestTemplate = 128 * 1024;

/**
 * Reads a folder in the layout of the Hugging Face hub. Only files of these names are opened, and only where they are the
 * folder's own; graphs are looked for, not read.
 *
 * @throws {ModelError} if a file is missing, damaged, too large or leads out of the folder, or the model is of another kind
 */
export async function readModelFolder(
  folder: string,
  { variant: wished }: { readonly variant?: Variant } = {},
): Promise<ModelFolder> {
  const dir = await resolved(folder);
  const configJson = await readJson(dir, 'config.json');
  if (configJson === undefined) throw new ModelError('no-model', { folder });
  const config = readConfig(configJson);
  const { file: onnxFile, variant } = chooseGraph(dir, wished);
  const generation = readGeneration(await readJson(dir, 'generation_config.json'));
  const tokenizerJson = await readJson(dir, 'tokenizer.json');
  const tokenizerConfig = await readJson(dir, 'tokenizer_config.json');
  const eos = endTokens({ config, generationEos: generation.eos, tokenizerJson, tokenizerConfig });
  return {
    dir,
    onnxFile,
    variant,
    tokenizerJson,
    tokenizerConfig,
    name: nameOf(dir),
    config: { ...config, eos },
    chatTemplate: await readChatTemplate(dir, tokenizerConfig),
    generation: generation.defaults,
  };
}

async function resolved(folder: string): Promise<string> {
  const dir = await realpath(folder).catch((cause: unknown) => {
    throw new ModelError('no-folder', { folder }, { cause });
  });
  if ((await stat(dir)).isDirectory()) return dir;
  throw new ModelError('not-a-folder', { folder });
}

/** A folder `models--ORGANISATION--NAME/snapshots/REVISION` has its repository's name. */
function nameOf(dir: string): string {
  const repository = path.basename(path.dirname(path.dirname(dir)));
  return repository.startsWith('models--')
    ? repository.slice('models--'.length).replaceAll('--', '/')
    : path.basename(dir);
}

const templateFile = v.object({ chat_template: v.string() });
const templateField = v.object({
  chat_template: v.nullish(
    v.union([v.string(), v.array(v.object({ name: v.string(), template: v.string() }))]),
  ),
});

/** The newest place that has one. */
async function readChatTemplate(dir: string, tokenizerConfig: unknown) {
  const template =
    (await readText(dir, 'chat_template.jinja')) ??
    (await templateOfFile(dir)) ??
    templateOfConfig(tokenizerConfig);
  if (template === undefined || template.length <= longestTemplate) return template;
  throw new ModelError('template-too-long', {});
}

async function templateOfFile(dir: string): Promise<string | undefined> {
  const json = await readJson(dir, 'chat_template.json');
  return json === undefined
    ? undefined
    : parsed(templateFile, json, 'chat_template.json').chat_template;
}

/** Of several, such as one for tools, the one for talking. */
function templateOfConfig(tokenizerConfig: unknown): string | undefined {
  if (tokenizerConfig === undefined) return undefined;
  const { chat_template: said } = parsed(templateField, tokenizerConfig, 'tokenizer_config.json');
  if (typeof said === 'string') return said;
  return said?.find(({ name }) => name === 'default')?.template;
}
