import { byteText } from '../../protocol/byteText.ts';
import { downloadWords } from '../../protocol/downloadWords.ts';
import { EngineError } from '../../protocol/engineError.ts';
import type { DownloadFailed, ModelList, ModelProgress } from '../../protocol/modelDownload.ts';
import { withSaid } from '../../protocol/sentence.ts';
import type { Dialogs, Report } from '../connectEndpoint.ts';
import { failureSentence, faultSentence } from '../errorMessages.ts';
import type { Translate } from '../translate.ts';
import type { Shelf } from './shelf.ts';

/** What the commands for models stand on. */
export interface ModelDesk {
  readonly t: Translate;
  readonly dialogs: Dialogs;
  readonly shelf: Shelf;
  /** From now on this model answers. */
  readonly use: (folder: string) => Promise<void>;
  /** It does not answer any more, and nothing holds its files. */
  readonly release: (folder: string) => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly showFolder: (folder: string) => Promise<void>;
}

/** What came of something that takes its time and can be stopped. */
export type Worked<T> =
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'stopped' }
  /** One sentence for the person. */
  | { readonly kind: 'failed'; readonly why: string };

/** Does the work under a notification that shows how far it is and can be cancelled. */
export async function workAt<T extends { readonly kind: string }>(
  { t, dialogs }: Pick<ModelDesk, 't' | 'dialogs'>,
  title: string,
  work: (signal: AbortSignal, report: Report) => Promise<T | DownloadFailed>,
): Promise<Worked<T>> {
  let stop: AbortSignal | undefined;
  try {
    const result = await dialogs.during(title, (signal, report) => {
      stop = signal;
      return work(signal, report);
    });
    if (!isFailed(result)) return { kind: 'done', result };
    return { kind: 'failed', why: downloadSentence(result, t) };
  } catch (error) {
    if (stop?.aborted === true) return { kind: 'stopped' };
    if (!(error instanceof EngineError)) throw error;
    // The person restarted it, and knows.
    if (error.code === 'engine-restarted') return { kind: 'stopped' };
    return { kind: 'failed', why: failureSentence(error.code, error, t) };
  }
}

function downloadSentence({ code, facts, fault }: DownloadFailed, t: Translate): string {
  const sentence = downloadWords[code];
  const filled = withSaid(sentence, facts, fault && faultSentence(fault, t));
  return t(sentence, filled);
}

/** The catalogue and what is on this machine; undefined where it could not be had, which the person is told, or was stopped. */
export async function listModels(desk: ModelDesk): Promise<ModelList | undefined> {
  const { t, dialogs, shelf } = desk;
  const listed = await workAt(desk, t('Looking at models'), async (signal) => ({
    kind: 'list' as const,
    list: await shelf.list(signal),
  }));
  if (listed.kind === 'failed') dialogs.notify(listed.why);
  return listed.kind === 'done' ? listed.result.list : undefined;
}

const isFailed = (result: { readonly kind: string } | DownloadFailed): result is DownloadFailed =>
  result.kind === 'failed';

/** Says how far it is, with what it does where that is not plain. */
export function reportTo(t: Translate, report: Report): (progress: ModelProgress) => void {
  const words = {
    waiting: (values: Values) => t('{done} of {of}, downloaded by another window', values),
    downloading: (values: Values) => t('{done} of {of}', values),
    checking: (values: Values) => t('checking, {done} of {of}', values),
    unpacking: (values: Values) => t('unpacking, {done} of {of}', values),
  };
  return ({ step, done, of }) =>
    report(words[step]({ done: byteText(done), of: byteText(of) }), done / Math.max(1, of));
}

type Values = Readonly<Record<string, string>>;
