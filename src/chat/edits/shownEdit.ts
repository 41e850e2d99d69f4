import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import type { ShownEdit } from '../../protocol/snapshot.ts';

/** What can happen to a proposed edit. */
export type EditEvent = Extract<ConversationEvent, { edit: string }>;

export const isEditEvent = (event: ConversationEvent): event is EditEvent => 'edit' in event;

/** An edit after one more thing happened to it. A refusal is remembered until the next attempt succeeds. */
export function nextShownEdit(shown: ShownEdit, event: EditEvent): ShownEdit {
  const { edit } = shown;
  switch (event.type) {
    case 'edit-accepted':
      return { edit, state: { kind: 'accepted' } };
    case 'edit-outcome':
      if (shown.state.kind !== 'accepted') return shown;
      return { ...shown, state: { kind: 'accepted', outcome: event.outcome } };
    case 'edit-rejected':
      return { edit, state: { kind: 'rejected' } };
    case 'edit-undone':
      return { edit, state: { kind: 'undone' } };
    case 'edit-refused':
      return { ...shown, refused: event.message };
  }
}
