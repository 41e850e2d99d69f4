import * as v from 'valibot';
import { type FromPage, fromPageSchema, type ToPage } from '../protocol/page.ts';
import { firstIssue } from '../protocol/parsed.ts';
import type { AttachDesk } from './attaching/attachDesk.ts';
import type { ChatController } from './chatController.ts';
import type { EditDesk } from './editDesk.ts';
import { describeError, type Log } from './log.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Translate } from './translate.ts';

type Messages = { readonly [M in FromPage as M['type']]: M };

/** What each message of the page leads to. A message without a handler does not compile. */
export type PageHandlers = {
  readonly [T in keyof Messages]: (message: Messages[T]) => Outcome | Promise<Outcome>;
};

/** What of the editor the page's messages can reach. */
export interface PageSurroundings {
  readonly chat: ChatController;
  readonly edits: EditDesk;
  readonly attaching: AttachDesk;
  readonly t: Translate;
  /** The page is new: it gets its words and a snapshot. */
  readonly onReady: () => Promise<void>;
  readonly unpin: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly openLink: (url: URL) => Promise<boolean>;
  readonly chooseEngine: (engine: Messages['choose-engine']['engine']) => Promise<void>;
  /** Returns whether the banner offers that now. */
  readonly actOnBanner: (banner: string, action: string) => Promise<boolean>;
}

export function pageHandlers(around: PageSurroundings): PageHandlers {
  const { chat, edits, attaching, t } = around;
  return {
    ready: () => around.onReady().then(() => done),
    ask: ({ text }) => chat.ask(text),
    answer: ({ turn, answer }) => chat.answer(turn, answer),
    stop: () => chat.stop(),
    retry: ({ turn, engine }) => chat.retry(turn, engine),
    'new-thread': () => chat.newThread(),
    'accept-edit': ({ turn, edit }) => edits.accept(turn, edit),
    'reject-edit': ({ turn, edit }) => edits.reject(turn, edit),
    'undo-edit': ({ turn, edit }) => edits.undo(turn, edit),
    'open-diff': ({ turn, edit }) => edits.openDiff(turn, edit),
    'add-hypothesis': ({ text }) => chat.addHypothesis(text),
    'mark-hypothesis': ({ hypothesis, state }) => chat.markHypothesis(hypothesis, state),
    reveal: ({ turn, lines }) => chat.reveal(turn, lines),
    unpin: () => {
      around.unpin();
      return done;
    },
    'attach-clipboard': () => attaching.clipboard(),
    'read-values': () => attaching.values(),
    'keep-attachment': ({ attachment }) => attaching.keep(attachment),
    detach: ({ attachment }) => attaching.remove(attachment),
    copy: ({ text }) => around.copy(text).then(() => done),
    'open-link': ({ url }) => openLink(url, around),
    'choose-engine': ({ engine }) => around.chooseEngine(engine).then(() => done),
    'act-on-banner': async ({ banner, action }) =>
      (await around.actOnBanner(banner, action))
        ? done
        : refuse(t('That is not offered any more.')),
  };
}

/** Only what a browser shows: `command:` and `file:` in a model's text would act on this machine. */
async function openLink(
  address: string,
  { openLink: open, t }: PageSurroundings,
): Promise<Outcome> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return refuse(t('Only links that begin with https:// or http:// are opened.'));
  }
  return (await open(url)) ? done : refuse(t('The link is not opened.'));
}

const identified = v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export interface AnswerOptions {
  readonly t: Translate;
  readonly log: Log;
  readonly post: (message: ToPage) => void;
}

/** Answers one message of the page, whatever it is and whatever comes of it: a page that waits in vain is a dead page. */
export async function answerPage(
  message: unknown,
  handlers: PageHandlers,
  { t, log, post }: AnswerOptions,
): Promise<void> {
  const parsed = v.safeParse(fromPageSchema, message);
  if (!parsed.success) {
    log.warn(`A message of the page does not fit: ${firstIssue(parsed.issues)}`);
    const { success, output } = v.safeParse(identified, message);
    if (success) post({ type: 'refused', id: output.id, message: t('That was not understood.') });
    return;
  }
  const { type, id } = parsed.output;
  try {
    const outcome = await handle(handlers, type, parsed.output);
    post(
      outcome.kind === 'done'
        ? { type: 'done', id }
        : { type: 'refused', id, message: outcome.message },
    );
  } catch (error) {
    log.error(`“${type}” failed: ${describeError(error)}`);
    post({ type: 'refused', id, message: t('That failed. The log has the details.') });
  }
}

/** The compiler sees here that a message and its handler belong together. */
const handle = <T extends keyof Messages>(
  handlers: PageHandlers,
  type: T,
  message: Messages[T],
): Outcome | Promise<Outcome> => handlers[type](message);
