import type { Question } from '../../protocol/reply.ts';
import type { Draft, DraftEdit } from '../draft.ts';
import { closesFence, type Fence, readFence } from './fence.ts';
import { readDiffBlock } from './readDiffBlock.ts';
import { closesPair, opensPair, readEditBlock } from './readEditBlock.ts';
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

/** A reply as far as its lines were read. Line by line, since only a whole line tells text from a fence. */
export interface ReplyState {
  /** Text between blocks that were taken out, as lines. */
  readonly passages: string[][];
  readonly questions: Question[];
  readonly unasked: string[];
  readonly edits: DraftEdit[];
  readonly assumptions: string[];
  ours: OpenBlock | undefined;
  foreign: Fence | undefined;
}

export const emptyReply = (): ReplyState => ({
  passages: [[]],
  questions: [],
  unasked: [],
  edits: [],
  assumptions: [],
  ours: undefined,
  foreign: undefined,
});

const ASSUMING = /^[ \t]*(?:[-*][ \t]+)?[*_]{0,3}Assuming:[*_]{0,3}/iu;

const isEdit = (fence: Fence): boolean => fence.name === 'edit';
const isDiff = (fence: Fence): boolean => fence.name === 'diff' || fence.name === 'patch';
const isOurs = (fence: Fence): boolean => fence.name === 'ask' || isEdit(fence) || isDiff(fence);

const readEdits = (fence: Fence, lines: readonly string[]): readonly DraftEdit[] | undefined =>
  isDiff(fence) ? readDiffBlock(lines) : readEditBlock(fence.rest, lines);

const openBlock = (fence: Fence, line: string): OpenBlock => ({
  fence,
  raw: [line],
  insidePair: false,
});

/** Adds a block's meaning to the state; false if it has none. */
function understand(state: ReplyState, { fence, raw }: OpenBlock): boolean {
  const lines = raw.slice(1);
  if (isEdit(fence) || isDiff(fence)) {
    const edits = readEdits(fence, lines);
    state.edits.push(...(edits ?? []));
    return edits !== undefined;
  }
  const stated = readQuestionBlock(lines);
  if (stated === undefined) return false;
  if (state.questions.length === 0) state.questions.push(stated.question);
  else state.unasked.push(stated.question.text);
  state.unasked.push(...stated.unasked);
  return true;
}

const passage = (state: ReplyState, ...lines: readonly string[]): void => {
  state.passages.at(-1)?.push(...lines);
};

/** Leaves a block in the text as it was written, closed so that it swallows nothing that follows. */
function leave(state: ReplyState, { fence, raw }: OpenBlock, closing: string | undefined): string {
  const lines = [...raw, closing ?? fence.mark.repeat(fence.length)];
  passage(state, ...lines);
  return `${lines.join('\n')}\n`;
}

/** Ends a block of ours: it disappears from the text, or, where it is malformed, stays in it. */
function finish(state: ReplyState, block: OpenBlock, closing: string | undefined): string {
  state.ours = undefined;
  if (!understand(state, block)) return leave(state, block, closing);
  state.passages.push([]);
  return '';
}

function takeInside(state: ReplyState, block: OpenBlock, line: string): string {
  const fence = readFence(line);
  if (block.insidePair && fence !== undefined && isOurs(fence)) {
    const shown = finish(state, block, undefined);
    state.ours = openBlock(fence, line);
    return shown;
  }
  if (!block.insidePair && closesFence(line, block.fence)) return finish(state, block, line);
  block.raw.push(line);
  block.insidePair =
    isEdit(block.fence) && (block.insidePair ? !closesPair(line) : opensPair(line));
  return '';
}

/** What a line "Assuming: …" assumes. */
function readAssumption(line: string): string | undefined {
  const opening = ASSUMING.exec(line)?.[0];
  if (opening === undefined) return undefined;
  const words = line
    .slice(opening.length)
    .trim()
    .replace(/[*_]{1,3}$/u, '')
    .trim();
  return words === '' ? undefined : words;
}

function takeText(state: ReplyState, line: string): void {
  const assumption = state.foreign === undefined ? readAssumption(line) : undefined;
  if (assumption === undefined) passage(state, line);
  else state.assumptions.push(assumption);
}

/** Takes a whole line and returns what is to be shown of it. */
export function takeLine(state: ReplyState, line: string): string {
  if (state.ours !== undefined) return takeInside(state, state.ours, line);
  const fence = readFence(line);
  if (state.foreign !== undefined) {
    takeText(state, line);
    if (closesFence(line, state.foreign)) state.foreign = undefined;
  } else if (fence !== undefined && isOurs(fence)) {
    state.ours = openBlock(fence, line);
    return '';
  } else {
    takeText(state, line);
    state.foreign = fence;
  }
  return `${line}\n`;
}

const trimBlankLines = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();

export function composeReply(state: ReplyState): ModelReply {
  const text = state.passages.map(trimBlankLines).filter((part) => part !== '');
  const [question] = state.questions;
  const assumed = state.assumptions.length > 0;
  const draft: Draft = {
    act: question !== undefined ? 'ask' : assumed ? 'answer-assuming' : 'answer',
    text: text.join('\n\n'),
    ...(question === undefined ? {} : { question }),
    findings: [],
    edits: state.edits,
    assumptions: state.assumptions,
  };
  return { draft, unasked: state.unasked };
}

/** Closes what the reply left open. A cut block of ours stays text: its edit may lack its second half. */
export function closeReply(state: ReplyState, cut: boolean): string {
  const { ours, foreign } = state;
  if (foreign !== undefined) passage(state, foreign.mark.repeat(foreign.length));
  if (ours === undefined) return '';
  if (!cut) return finish(state, ours, undefined);
  state.ours = undefined;
  return leave(state, ours, undefined);
}
