import assert from 'node:assert/strict';
import { readReply } from '../../src/chat/reply/readReply.ts';
import { emptyReply, takeLine } from '../../src/chat/reply/replyState.ts';

/** Fails unless every question, edit and list of causes that opens in a reply is understood where replies are read. */
export function checkBlocks(text: string): void {
  const state = emptyReply();
  for (const line of text.split('\n')) {
    const { ours } = state;
    const before = state.passages.length;
    takeLine(state, line);
    const isOver = ours !== undefined && state.ours !== ours;
    // What was understood is taken out, and a new passage begins behind it.
    if (isOver && !isDiff(ours.fence.name)) assert.equal(state.passages.length, before + 1, text);
  }
  assert.ok(state.ours === undefined || isDiff(state.ours.fence.name), text);
  const { question } = readReply(text, false).draft;
  if (question) assert.ok(question.text !== '' && question.why !== '', text);
}

const isDiff = (name: string) => name === 'diff' || name === 'patch';
