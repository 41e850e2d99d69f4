import * as v from 'valibot';
import {
  type ConversationEvent,
  conversationEventSchema,
} from '../../protocol/conversationEvent.ts';
import type { Batch, EventRow } from './storeMessages.ts';

/** The length of a title, in UTF-16 units. */
const TITLE_LENGTH = 80;

/**
 * Events as the rows of one batch.
 *
 * @param name unique to this batch: with it each event has a key that stays the same when the batch is sent again
 */
export function toBatch(
  conversation: string,
  events: readonly ConversationEvent[],
  name: string,
): Batch {
  const rows = events.map((event, at) => toRow(event, `${name}:${at}`));
  return { conversation, title: titleOf(events), rows };
}

export interface ReadBack {
  readonly events: readonly ConversationEvent[];
  /** Bodies that are no event of ours: damaged, or of a newer version. */
  readonly skipped: number;
}

/** Reads bodies back. One that does not parse is left out, and takes no other with it. */
export function readBodies(bodies: readonly string[]): ReadBack {
  const events = bodies.map(readBody).filter((event) => event !== undefined);
  return { events, skipped: bodies.length - events.length };
}

function toRow(event: ConversationEvent, key: string): EventRow {
  return {
    key,
    type: event.type,
    at: event.at,
    // JSON writes half a surrogate pair as an escape, so the stored text is well formed and still comes back the same.
    body: JSON.stringify(event),
    words: wordsOf(event),
  };
}

function readBody(body: string): ConversationEvent | undefined {
  try {
    const parsed = v.safeParse(conversationEventSchema, JSON.parse(body));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function wordsOf(event: ConversationEvent): string | null {
  if (event.type === 'asked') return wellFormed(event.text);
  if (event.type === 'settled') return wellFormed(event.reply.text);
  return null;
}

function titleOf(events: readonly ConversationEvent[]): string {
  const asked = events.find((event) => event.type === 'asked');
  return wellFormed((asked?.text ?? '').trim().replace(/\s+/g, ' ').slice(0, TITLE_LENGTH));
}

/** Without halves of surrogate pairs, which UTF-8 cannot hold, and without NUL, at which SQLite stops reading. */
const wellFormed = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', ' ');
