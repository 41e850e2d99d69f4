import { EngineError, type EngineErrorCode } from '../protocol/engineError.ts';
import { englishDetail } from '../protocol/faults.ts';

/** What happened and what to do, for a terminal. `detail` is a status, an origin, a system's error code, or what is wrong with a model. */
const sentences: Readonly<Record<EngineErrorCode, (detail: string) => string>> = {
  'broke-off': () => 'The model stopped without saying that it was done. Ask again.',
  'cut-stream': () => 'The connection broke before the reply was complete. Ask again.',
  unreachable: (detail) =>
    `The endpoint cannot be reached${of(detail)}. Check the address, the proxy, and that the server runs.`,
  'timed-out': (detail) =>
    `The endpoint sent nothing for too long${of(detail)}. It may be loading its model; try again.`,
  unauthorized: (detail) =>
    `The endpoint does not accept the key${of(detail)}. Check ASK_FIRST_API_KEY.`,
  'not-found': (detail) =>
    `The endpoint does not have it${of(detail)}. Check the model's name and the address.`,
  'rate-limited': () => 'The endpoint has had too many requests. Wait a little and ask again.',
  'server-error': (detail) => `The endpoint failed${of(detail)}. Its own log says why.`,
  'refused-request': (detail) =>
    `The endpoint refuses the request${of(detail)}. The model may not be a chat model.`,
  redirected: (detail) =>
    `The endpoint tried to redirect${detail === '' ? '' : ` to ${detail}`}. Not followed; use the final address.`,
  'bad-certificate': (detail) =>
    `The endpoint's certificate is not valid here${of(detail)}. Install its authority, or use its right name.`,
  'bad-endpoint': (detail) => `The endpoint's address does not work${of(detail)}.`,
  'no-key': () => 'The endpoint wants a key. Put it into ASK_FIRST_API_KEY.',
  'bad-reply': (detail) =>
    `The endpoint answered with something that is no chat completion${of(detail)}. Check the address.`,
  'reply-too-large': (detail) => `The reply is too large: stopped${at(detail)}.`,
  'context-too-long': () =>
    'The question and its code are too long for the model. Ask about fewer lines.',
  'engine-restarted': () => 'The engine was restarted meanwhile. Ask again.',
  'engine-died': () => 'The engine ended while it worked. Ask again.',
  'engine-stopped': () => 'The engine is stopped.',
  'engine-missing': () => 'The engine is not built. Run npm run build.',
  'engine-busy': () => 'The engine is busy. Ask again.',
  'bad-model': (detail) => detail || 'The model cannot be used.',
  'unsupported-model': (detail) => detail || 'This engine does not run the model.',
  'not-enough-memory': (detail) =>
    `There is not enough memory for the model${of(detail)}. Take a smaller one, or a shorter --context.`,
  'model-died': (detail) =>
    `The model's process ended unexpectedly${of(detail)}. If memory ran out, take a smaller model.`,
  'model-hangs': () => 'The model did not answer any more and was ended. Ask again.',
  'model-failed': (detail) => `The model could not be run${of(detail)}. Try another variant of it.`,
  'gpu-lost': () => 'The graphics device was lost. Ask again with --provider cpu.',
  'no-runtime': (detail) => `There is no ONNX Runtime here${of(detail)}. Run npm ci.`,
  unloaded: () => 'The model was unloaded while it answered. Ask again.',
  'version-mismatch': () => 'The engine is of another version. Build again.',
  unreadable: () => 'Two parts of Ask First do not understand each other. Build again.',
  'stale-document': () => 'The file has changed meanwhile. Ask again.',
  'unknown-document': () => 'The engine does not know this file.',
  'too-large': (detail) => `The file is too large${of(detail)}. Ask about fewer lines.`,
  'bad-request': (detail) => `The engine does not understand the request${of(detail)}.`,
  'not-available': (detail) => `This is not available here${of(detail)}.`,
};

const of = (detail: string): string => (detail === '' ? '' : ` (${detail})`);
const at = (detail: string): string => (detail === '' ? '' : ` at ${detail}`);

/** One line about any failure; one that we did not foresee is named as what it is. */
export function errorSentence(error: unknown): string {
  if (error instanceof EngineError) return sentences[error.code](englishDetail(error) ?? '');
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
