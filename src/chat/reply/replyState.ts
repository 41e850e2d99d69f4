import type { StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { Question } from '../../protocol/reply.ts';
import type { Draft, DraftEdit } from '../draft.ts';
import { closesFence, type Fence, readFence } from './fence.ts';
import { readDiffBlock } from './readDiffBlock.ts';
import { closesPair, opensPair, readEditBlock } from './readEditBlock.ts';
import { readHypothesesBlock } from './readHypothesesBlock.ts';
import { readQuestionBlock } from './readQuestionBlock.ts';

/** A model's reply, read. `unasked` are the questions beyond the first. */
export interface ModelReply {
  readonly draft: Draft;
  readonly unasked: readonly string[];
}

/** A block of ours that is held back until it is complete. */
interface OpenBlock {
  readonly fence: Fence;
  /** Its lines, the opening fence among them. */
  readonly raw: string[];
  /** Between SEARCH and REPLACE a fence is part of the code. */
  insidePair: boolean;
}

/** A block of code that is none of ours. Its opening line is held until the next one shows that it holds no pair. */
interface ForeignBlock {
  readonly fence: Fence;
  readonly held: string | undefined;
}

/** A reply as far as its lines were read. Line by line, since only a whole line tells text from a fence. */
export interface ReplyState {
  /** Text between blocks that were taken out. */
  readonly passages: string[];
  /** The text since the last of them. */
  passage: string;
  readonly questions: Question[];
  readonly unasked: string[];
  readonly edits: DraftEdit[];
  readonly assumptions: string[];
  readonly hypotheses: StatedHypothesis[];
  ours: OpenBlock | undefined;
  foreign: ForeignBlock | undefined;
}

export const emptyReply = (): ReplyState => ({
  passages: [],
  passage: '',
  questions: [],
  unasked: [],
  edits: [],
  assumptions: [],
  hypotheses: [],
  ours: undefined,
  foreign: undefined,
});

/** No line that is shorter says what it assumes. */
const ASSUMING_LENGTH = 'Assuming:'.length;
const ASSUMING = /^[ \t]*(?:[-*][ \t]+)?[*_]{0,3}Assuming:[*_]{0,3}/iu;

/** A pair in a block that is called after its language is an edit all the same. */
const isEdit = (fence: Fence, lines: readonly string[]): boolean =>
  fence.name === 'edit' || (!isDiff(fence) && opensPair(lines[0] ?? ''));
const isDiff = (fence: Fence): boolean => fence.name === 'diff' || fence.name === 'patch';
const isHypotheses = (fence: Fence): boolean =>
  fence.name === 'hypotheses' || fence.name === 'hypothesis';
const isOurs = (fence: Fence): boolean =>
  fence.name === 'ask' || fence.name === 'edit' || isDiff(fence) || isHypotheses(fence);

const readEdits = (fence: Fence, lines: readonly string[]): readonly DraftEdit[] | undefined =>
  isDiff(fence) ? readDiffBlock(lines) : readEditBlock(fence.rest, lines);

const openBlock = (fence: Fence, line: string): OpenBlock => ({
  fence,
  raw: [line],
  insidePair: false,
});

/** False if there is nothing to add. */
function pushAll<T>(list: T[], found: readonly T[] | undefined): boolean {
  list.push(...(found ?? []));
  return found !== undefined;
}

/** Adds a block's meaning to the state; false if it has none. */
function understand(state: ReplyState, { fence, raw }: OpenBlock): boolean {
  const lines = raw.slice(1);
  if (isEdit(fence, lines) || isDiff(fence)) {
    return pushAll(state.edits, readEdits(fence, lines));
  }
  if (isHypotheses(fence)) return pushAll(state.hypotheses, readHypothesesBlock(lines));
  const stated = readQuestionBlock(lines);
  if (stated === undefined) return false;
  if (state.questions.length === 0) state.questions.push(stated.question);
  else state.unasked.push(stated.question.text);
  state.unasked.push(...stated.unasked);
  return true;
}

/** Adds whole lines to the text, and returns them to be shown. */
function keep(state: ReplyState, lines: string): string {
  state.passage += lines;
  return lines;
}

/** Takes whole lines that are text and nothing else, each with its end, and returns what is to be shown of them. */
export const takePlain = (state: ReplyState, lines: string): string =>
  lines === '' ? '' : keep(state, lines.replaceAll('\r\n', '\n'));

/** Leaves a block in the text as it was written, closed so that it swallows nothing that follows. */
function leave(state: ReplyState, { fence, raw }: OpenBlock, closing: string | undefined): string {
  return keep(state, [...raw, closing ?? fence.mark.repeat(fence.length), ''].join('\n'));
}

/** Ends a block of ours: it disappears from the text, or, where it is malformed, stays in it. */
function finish(state: ReplyState, block: OpenBlock, closing: string | undefined): string {
  state.ours = undefined;
  if (!understand(state, block)) return leave(state, block, closing);
  state.passages.push(state.passage);
  state.passage = '';
  return '';
}

/** Lines of a block of ours. What is longer is no change that anybody reviews. */
const MOST_LINES = 10_000;

/** From here on, a block is code like any other: it is shown as it was written. */
function giveUp(state: ReplyState, { fence, raw }: OpenBlock, line: string): string {
  state.ours = undefined;
  state.foreign = { fence, held: undefined };
  return takePlain(state, [...raw, line, ''].join('\n'));
}

function takeInside(state: ReplyState, block: OpenBlock, line: string): string {
  const fence = block.insidePair ? readFence(line) : undefined;
  if (fence !== undefined && isOurs(fence)) {
    const shown = finish(state, block, undefined);
    state.ours = openBlock(fence, line);
    return shown;
  }
  if (!block.insidePair && closesFence(line, block.fence)) return finish(state, block, line);
  if (block.raw.length > MOST_LINES) return giveUp(state, block, line);
  block.raw.push(line);
  block.insidePair =
    isEdit(block.fence, block.raw.slice(1, 2)) &&
    (block.insidePair ? !closesPair(line) : opensPair(line));
  return '';
}

/** What a line "Assuming: …" assumes. */
function readAssumption(line: string): string | undefined {
  if (line.length < ASSUMING_LENGTH) return undefined;
  const opening = ASSUMING.exec(line)?.[0];
  if (opening === undefined) return undefined;
  const words = line
    .slice(opening.length)
    .trim()
    .replace(/[*_]{1,3}$/u, '')
    .trim();
  return words === '' ? undefined : words;
}

function takeText(state: ReplyState, line: string): string {
  const assumption = readAssumption(line);
  if (assumption === undefined) return keep(state, `${line}\n`);
  state.assumptions.push(assumption);
  return `${line}\n`;
}

function takeForeign(state: ReplyState, { fence, held }: ForeignBlock, line: string): string {
  if (held !== undefined && opensPair(line)) {
    state.foreign = undefined;
    state.ours = { fence, raw: [held, line], insidePair: true };
    return '';
  }
  state.foreign = closesFence(line, fence) ? undefined : { fence, held: undefined };
  return keep(state, held === undefined ? `${line}\n` : `${held}\n${line}\n`);
}

/** Takes a whole line and returns what is to be shown of it. */
export function takeLine(state: ReplyState, line: string): string {
  if (state.ours !== undefined) return takeInside(state, state.ours, line);
  if (state.foreign !== undefined) return takeForeign(state, state.foreign, line);
  const fence = readFence(line);
  if (fence === undefined) return takeText(state, line);
  if (isOurs(fence)) state.ours = openBlock(fence, line);
  else state.foreign = { fence, held: line };
  return '';
}

const trimBlankLines = (text: string): string => text.replace(/^(?:[ \t]*\n)+/u, '').trimEnd();

export function composeReply(state: ReplyState): ModelReply {
  const text = [...state.passages, state.passage].map(trimBlankLines).filter((part) => part !== '');
  const [question] = state.questions;
  const assumed = state.assumptions.length > 0;
  const draft: Draft = {
    act: question !== undefined ? 'ask' : assumed ? 'answer-assuming' : 'answer',
    text: text.join('\n\n'),
    ...(question === undefined ? {} : { question }),
    findings: [],
    edits: state.edits,
    assumptions: state.assumptions,
    ...(state.hypotheses.length === 0 ? {} : { hypotheses: state.hypotheses }),
  };
  return { draft, unasked: state.unasked };
}

function closeForeign(state: ReplyState, { fence, held }: ForeignBlock): string {
  if (held !== undefined) keep(state, `${held}\n`);
  keep(state, fence.mark.repeat(fence.length));
  return held ?? '';
}

/** Closes what the reply left open. A cut block of ours stays text: its edit may lack its second half. */
export function closeReply(state: ReplyState, cut: boolean): string {
  const { ours, foreign } = state;
  if (foreign !== undefined) return closeForeign(state, foreign);
  if (ours === undefined) return '';
  if (!cut) return finish(state, ours, undefined);
  state.ours = undefined;
  return leave(state, ours, undefined);
}
