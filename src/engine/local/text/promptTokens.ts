/** A conversation as a model's tokens. */
import type { ModelMessage } from '../../../protocol/languageModel.ts';
import type { ChatTemplate, TemplatePart } from './chatTemplate.ts';
import type { ControlToken, Tokenizer } from './tokenizer.ts';

/**
 * Control tokens come from the template alone: it is rendered without the messages, and what they say is encoded by itself.
 *
 * Text is encoded from one control token to the next, as the model has learned it, but a reply apart from what stands before
 * it: that is where it was generated, and so the prompt goes on as the one before ended.
 *
 * @throws {ModelError} if the template or the tokenizer cannot do it
 */
export function promptTokens(
  messages: readonly ModelMessage[],
  template: ChatTemplate,
  tokenizer: Tokenizer,
): readonly number[] {
  const turns = joinTurns(template.takesSystem ? messages : withoutSystem(messages));
  const parts = template.render(turns.map(({ role }) => role));
  const ids: (readonly number[])[] = [];
  let run = '';
  const endRun = () => {
    ids.push(tokenizer.encode(run));
    run = '';
  };
  for (const piece of parts.flatMap((part) => piecesOf(part, turns, tokenizer))) {
    if (piece.kind === 'control' || piece.isApart) endRun();
    if (piece.kind === 'control') ids.push([piece.id]);
    else run += piece.text;
  }
  endRun();
  return ids.flat();
}

type Piece =
  | { readonly kind: 'control'; readonly id: number }
  | { readonly kind: 'text'; readonly text: string; readonly isApart: boolean };

function piecesOf(
  part: TemplatePart,
  turns: readonly ModelMessage[],
  { controls }: Tokenizer,
): readonly Piece[] {
  if (part.kind === 'text') return splitControls(part.text, controls);
  const { role, text } = turns[part.turn] ?? { role: 'user', text: '' };
  return [{ kind: 'text', text: trimmed(text, part.trims), isApart: role === 'assistant' }];
}

function trimmed(text: string, trims: { readonly start: boolean; readonly end: boolean }): string {
  const started = trims.start ? text.trimStart() : text;
  return trims.end ? started.trimEnd() : started;
}

/** Templates insist on turns. */
function joinTurns(messages: readonly ModelMessage[]): readonly ModelMessage[] {
  const turns: ModelMessage[] = [];
  for (const { role, text } of messages) {
    const last = turns.at(-1);
    if (last?.role === role) turns[turns.length - 1] = { role, text: `${last.text}\n\n${text}` };
    else turns.push({ role, text });
  }
  return turns;
}

function withoutSystem(messages: readonly ModelMessage[]): readonly ModelMessage[] {
  return messages.map(({ role, text }) => ({ role: role === 'system' ? 'user' : role, text }));
}

/** The template's text, cut at its control tokens; blanks that a token swallows are gone. */
function splitControls(text: string, controls: readonly ControlToken[]): readonly Piece[] {
  const there = controls.filter(({ content }) => text.includes(content));
  const pieces: Piece[] = [];
  let rest = text;
  for (let next = firstControl(rest, there); next; next = firstControl(rest, there)) {
    const { at, token } = next;
    const before = rest.slice(0, at);
    pieces.push(plain(token.lstrip ? before.trimEnd() : before));
    pieces.push({ kind: 'control', id: token.id });
    rest = rest.slice(at + token.content.length);
    if (token.rstrip) rest = rest.trimStart();
  }
  return [...pieces, plain(rest)];
}

function plain(text: string): Piece {
  return { kind: 'text', text, isApart: false };
}

interface Found {
  readonly at: number;
  readonly token: ControlToken;
}

/** The longest of those that begin first. */
function firstControl(text: string, controls: readonly ControlToken[]): Found | undefined {
  let first: Found | undefined;
  for (const token of controls) {
    const at = text.indexOf(token.content);
    if (at === -1) continue;
    const isLonger = at === first?.at && token.content.length > first.token.content.length;
    if (first === undefined || at < first.at || isLonger) first = { at, token };
  }
  return first;
}
