import type { ModelMessage } from '../../protocol/languageModel.ts';
import type { DraftEdit } from '../draft.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import { findSecrets } from './findSecrets.ts';

/** Messages as they may leave this machine. */
export interface KeptBack {
  readonly messages: readonly ModelMessage[];
  /** How many secrets were replaced. */
  readonly count: number;
  /** An edit of the code as it is here: what stood for a secret in the messages is that secret again. */
  restore(edit: DraftEdit): DraftEdit;
}

/**
 * Replaces each secret by a name that stands for it. The model sees that there is one, and where it is used again.
 *
 * Names in text stay names: in a link that a model writes, a secret would leave this machine after all.
 */
export function keepBack(messages: readonly ModelMessage[]): KeptBack {
  const all = messages.map(({ text }) => text).join('\n');
  const secrets = findSecrets(all);
  const prefix = unused('ASK_FIRST_SECRET_', all);
  const any = new RegExp(secrets.map(pattern).join('|') || '(?!)', 'gu');
  const replaced = (text: string) =>
    text.replace(any, (secret) => `${prefix}${secrets.indexOf(secret) + 1}`);
  const name = new RegExp(`${prefix}(\\d{1,4})`, 'gu');
  const restored = (text: string) =>
    text.replace(name, (stands, number) => secrets[Number(number) - 1] ?? stands);
  return {
    messages: messages.map((message) => ({ ...message, text: replaced(message.text) })),
    count: secrets.length,
    restore: (edit) => ({
      ...edit,
      search: restored(edit.search),
      replace: restored(edit.replace),
    }),
  };
}

/** For a model on this machine. */
export const keepNothing = (messages: readonly ModelMessage[]): KeptBack => ({
  messages,
  count: 0,
  restore: (edit) => edit,
});

/** One that may be a word like any other counts only between quotes, or between the signs of an address. */
function pattern(secret: string): string {
  const isWord = secret.length < 8 || !/\d/u.test(secret);
  return isWord ? `(?<=["'\`:])${escapePattern(secret)}(?=["'\`@])` : escapePattern(secret);
}

function unused(prefix: string, text: string): string {
  return text.includes(prefix) ? unused(`${prefix}_`, text) : prefix;
}
