import type { ModelChannel } from './serveModel.ts';

/** The channel to the process that forked this one. */
export const processChannel: ModelChannel = {
  send: (message) => {
    // Nobody may be there any more: then this process is about to end too.
    process.send?.(message, () => {});
  },
  onMessage: (listener) => {
    process.on('message', listener);
  },
};
