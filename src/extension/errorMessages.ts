import type { EngineErrorCode } from '../protocol/engineError.ts';
import { type Fault, faults } from '../protocol/faults.ts';
import type { Translate } from './translate.ts';

/** What is known of a failure beside its kind. */
export interface FailureFacts {
  /** A status, an origin, a size; never a key, never code. */
  readonly detail?: string | undefined;
  /** The same, to be said in the person's language. */
  readonly fault?: Fault | undefined;
  /** Milliseconds after which another try makes sense. */
  readonly retryAfterMs?: number | undefined;
}

/** Both in the person's language. */
type Sentence = (
  t: Translate,
  about: { readonly detail: string | undefined; readonly fault: string | undefined },
) => string;

/** What happened, then what to do next. One for each code: the compiler asks for the missing ones. */
const sentences: Readonly<Record<EngineErrorCode, Sentence>> = {
  'broke-off': (t) =>
    t('The answer broke off before it was complete. What came is kept; retry for the rest.'),
  'cut-stream': (t) =>
    t(
      'The connection closed before the answer was complete. What came is kept; retry to ask again.',
    ),
  unreachable: (t, { detail }) =>
    t('The endpoint cannot be reached ({detail}). See that it runs, then retry.', {
      detail: detail ?? t('no connection'),
    }),
  'timed-out': (t) =>
    t(
      'The endpoint did not answer in time. See whether it is still loading its model, then retry.',
    ),
  unauthorized: (t, { detail }) =>
    t(
      'The endpoint does not accept the key ({detail}). Connect the endpoint again with another key.',
      {
        detail: detail ?? t('no reason given'),
      },
    ),
  'not-found': (t, { detail }) =>
    t(
      'The endpoint does not know {detail}. Connect the endpoint again and choose a model it lists.',
      {
        detail: detail ?? t('this address'),
      },
    ),
  'rate-limited': (t) =>
    t('The endpoint takes no more questions for now. Wait a moment, then retry.'),
  'server-error': (t, { detail }) =>
    t('The endpoint failed ({detail}). Its own log says why; retry when it is mended.', {
      detail: detail ?? t('no reason given'),
    }),
  'refused-request': (t, { detail }) =>
    t('The endpoint refused the request ({detail}). Another model may take it.', {
      detail: detail ?? t('no reason given'),
    }),
  redirected: (t, { detail }) =>
    t(
      'The endpoint tried to redirect to {detail}. Not followed: connect that address itself if you trust it.',
      {
        detail: detail ?? t('another address'),
      },
    ),
  'bad-certificate': (t, { detail }) =>
    t(
      "The endpoint's certificate is not trusted ({detail}). Add its authority to the system, then retry.",
      {
        detail: detail ?? t('unknown authority'),
      },
    ),
  'bad-endpoint': (t, { detail }) =>
    t("The endpoint's address cannot be used. {detail} Run “Ask First: Connect an Endpoint”.", {
      detail: detail ?? '',
    }).replaceAll('  ', ' '),
  'no-key': (t) =>
    t('The endpoint wants a key. Run “Ask First: Connect an Endpoint” and enter it.'),
  'bad-reply': (t) =>
    t(
      'The answer is not in a form that can be read. See that the address is an OpenAI-compatible one.',
    ),
  'reply-too-large': (t) => t('The answer is too large and was cut off. Ask for less at once.'),
  'context-too-long': (t) =>
    t(
      "The question and its code do not fit the model's context. Select fewer lines, or start a new thread.",
    ),
  'engine-died': (t) => t('The engine stopped unexpectedly. It starts again by itself: retry.'),
  'engine-restarted': (t) => t('The engine was restarted meanwhile: retry.'),
  'engine-stopped': (t) =>
    t(
      'The engine has stopped too often and is not started again. Run “Ask First: Restart Engine”; the log says why.',
    ),
  'engine-missing': (t) => t("The engine's files are missing. Install Ask First again."),
  'engine-busy': (t) => t('The engine is busy. Wait a moment, then retry.'),
  'bad-model': (t, { detail, fault }) =>
    fault === undefined
      ? t('This model cannot be used: {detail} Choose another model, or mend its folder.', {
          detail: detail ?? t('its files are damaged.'),
        })
      : t('This model cannot be used: {fault}', { fault }),
  'unsupported-model': (t, { fault }) =>
    fault === undefined
      ? t('This model cannot be run here. Choose another model.')
      : t('This model cannot be run here: {fault}', { fault }),
  'not-enough-memory': (t, { detail }) =>
    t(
      'There is not enough memory for the model ({detail}). Close something large, take a shorter context, or choose another model.',
      { detail: detail ?? t('the system refused it') },
    ),
  'model-died': (t, { detail }) =>
    t(
      "The model's process ended unexpectedly ({detail}). Ask again to load it anew; if memory ran out, a smaller model helps.",
      { detail: detail ?? t('no reason given') },
    ),
  'model-hangs': (t) =>
    t('The model did not answer any more and was ended. Ask again to load it anew.'),
  'model-failed': (t, { detail }) =>
    t('The model could not be run ({detail}). Another variant of it, or another model, may work.', {
      detail: detail ?? t('no reason given'),
    }),
  'gpu-lost': (t) =>
    t(
      'The graphics device was lost. The model runs on the processor from now on; ask again for the whole answer.',
    ),
  'no-runtime': (t, { detail }) =>
    t(
      'This package of Ask First has no ONNX Runtime for {detail}. Install the package for this system, or connect an endpoint.',
      { detail: detail ?? t('this system') },
    ),
  unloaded: (t) => t('The model was unloaded while it answered. Ask again to load it anew.'),
  'version-mismatch': (t) =>
    t(
      'The engine is of another version than the extension. Reload the window to finish the update.',
    ),
  unreadable: (t) =>
    t(
      'Two parts of Ask First do not understand each other. The log has the details; retry, or reload the window.',
    ),
  'stale-document': (t) => t('The file changed while the question was asked. Ask again.'),
  'unknown-document': (t) => t('The file is not open any more. Open it, then retry.'),
  'too-large': (t) => t('The file is too large to be read. Select fewer lines in a smaller file.'),
  'bad-request': (t) =>
    t('Ask First asked its engine something it does not understand. The log has the details.'),
  'not-available': (t) =>
    t('Something in Ask First failed. The log has the details; retry, or reload the window.'),
};

/** A failure in the person's words: what happened, and what to do next. */
export function failureSentence(code: EngineErrorCode, facts: FailureFacts, t: Translate): string {
  const { retryAfterMs } = facts;
  const fault = facts.fault && faultSentence(facts.fault, t);
  const sentence = sentences[code](t, { detail: fault ?? facts.detail, fault });
  if (code !== 'rate-limited' || retryAfterMs === undefined) return sentence;
  return t('The endpoint takes no more questions for now. Retry in {seconds} s.', {
    seconds: Math.ceil(retryAfterMs / 1000),
  });
}

/** What exactly is wrong, in the person's words. */
export const faultSentence = ({ key, facts }: Fault, t: Translate): string => t(faults[key], facts);
