import { readModelFolder } from '../../src/engine/local/folder/readModelFolder.ts';
import { type ChatTemplate, chatTemplate } from '../../src/engine/local/text/chatTemplate.ts';
import { createTokenizer, type Tokenizer } from '../../src/engine/local/text/tokenizer.ts';
import { testModel } from './testModel.ts';

export interface ModelText {
  readonly tokenizer: Tokenizer;
  readonly template: ChatTemplate;
}

/** One of each family: their tokenizers and templates differ. */
export const families = ['qwen2', 'qwen3', 'llama', 'smollm3', 'phi3', 'gemma3'] as const;

/** The tokenizer and the template of a family's test model. */
export async function modelText(family: (typeof families)[number]): Promise<ModelText> {
  const folder = await readModelFolder(await testModel(`${family}-fused`));
  const tokenizer = createTokenizer(folder.tokenizerJson, folder.config.vocab);
  return { tokenizer, template: chatTemplate(folder, tokenizer, new Date(2022, 10, 30)) };
}
