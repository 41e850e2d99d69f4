import { ConversationStore } from '../../src/extension/store/conversationStore.ts';
import { asked } from './events.ts';

/**
 * A window that writes until it is killed: `directory`, worker file and conversation come as arguments. Every event that
 * was acknowledged is reported to the parent.
 */
const [directory = '', workerFile = '', conversation = ''] = process.argv.slice(2);

const store = await ConversationStore.open(directory, {
  workerFile,
  onNotice: (notice) => process.send?.({ notice: notice.kind }),
});
for (let at = 1; ; at += 1) {
  await store.append(conversation, [asked(`${process.pid}:${at}`, at)]);
  process.send?.({ acknowledged: `${process.pid}:${at}` });
}
