import * as v from 'valibot';
import { type FromPage, type ToPage, toPageSchema } from '../src/protocol/page.ts';

/** What VS Code gives a page, once. */
export interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** A message without its number, which the channel gives. */
export type Outgoing = FromPage extends infer Message
  ? Message extends FromPage
    ? Omit<Message, 'id'>
    : never
  : never;

export type Send = (message: Outgoing) => void;

/** One handler for each message: a new one that is not handled does not compile. */
export type Handlers = {
  readonly [Type in ToPage['type']]: (message: Extract<ToPage, { type: Type }>) => void;
};

/** Sends with numbers that count up, so that each answer finds its message. */
export function makeSend(api: WebviewApi): Send {
  let sent = 0;
  return (message) => {
    sent += 1;
    api.postMessage({ ...message, id: sent });
  };
}

/**
 * The compiler cannot see that a handler and a message found by the same type belong together; this narrows to the one
 * pair, so that no cast is needed.
 */
function dispatch<Type extends ToPage['type']>(
  handlers: { readonly [T in Type]: (message: Extract<ToPage, { type: T }>) => void },
  type: Type,
  message: Extract<ToPage, { type: Type }>,
): void {
  handlers[type](message);
}

/**
 * Hears the other side. What does not fit the protocol is not a message: other scripts and frames may post as well.
 *
 * @param onUnreadable hears of what calls itself a message of ours, and cannot be read
 */
export function listen(handlers: Handlers, onUnreadable: () => void): void {
  const namedSchema = v.object({ type: v.picklist(Object.keys(handlers)) });
  window.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(toPageSchema, data);
    if (parsed.success) dispatch(handlers, parsed.output.type, parsed.output);
    else if (v.is(namedSchema, data)) onUnreadable();
  });
}
