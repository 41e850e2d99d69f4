import { type Question, type Slot, slots } from '../../protocol/reply.ts';
import { type PlacedText, readPlacedText } from './placedText.ts';
import { readQuestionJson } from './readQuestionJson.ts';

/** A question as a block states it. Questions beyond the first are kept apart: one thing is asked at a time. */
export interface StatedQuestion {
  readonly question: Question;
  readonly unasked: readonly string[];
}

/** The parts of a question before they are put in order, whichever form they came in. */
export interface QuestionParts {
  readonly text: string;
  readonly why: string;
  readonly slot: string;
  readonly options: readonly string[];
}

const MOST_OPTIONS = 4;

/** Lines of a block that asks one question. */
const MOST_LINES = 1000;

/** Questions beyond the first that are kept: enough to say what else was to be asked. */
const MOST_UNASKED = 20;
const KEY = /^(why|slot|question)[ \t]*:[ \t]*(.*)$/isu;
const OPTION = /^(?:[-*+]|\d{1,2}[.)])[ \t]+(.+)$/su;

/** A single option is no choice, and a fifth does not fit the card. */
function readOptions(texts: readonly string[]): readonly PlacedText[] {
  const distinct = [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(
    (text) => text !== '',
  );
  return distinct.length < 2 ? [] : distinct.slice(0, MOST_OPTIONS).map(readPlacedText);
}

function readSlot(name: string, options: readonly PlacedText[]): Slot {
  const known = slots.find((slot) => slot === name.trim().toLowerCase());
  if (known !== undefined) return known;
  return options.some(({ lines }) => lines !== undefined)
    ? 'which-candidate'
    : 'expected-behaviour';
}

/** "What fails? And since when?" asks two things: only the first is one question. */
function splitQuestions(text: string): readonly [string, ...string[]] {
  // One part more than are kept: all but the last end as a question does.
  const [first = '', ...rest] = text.split(/(?<=\?)\s+/u, MOST_UNASKED + 2);
  return rest.some((part) => part.endsWith('?')) ? [first, ...rest.slice(0, MOST_UNASKED)] : [text];
}

function compose({ text, why, slot, options: texts }: QuestionParts): StatedQuestion | undefined {
  const [first, ...unasked] = splitQuestions(text.trim());
  if (first === '') return undefined;
  const options = readOptions(texts);
  return {
    question: { slot: readSlot(slot, options), text: first, why: why.trim(), options },
    unasked,
  };
}

function readText(lines: readonly string[]): QuestionParts {
  const parts = { text: '', why: '', slot: '' };
  const options: string[] = [];
  for (const line of lines.map((raw) => raw.trim()).filter((raw) => raw !== '')) {
    const [, key = '', value = ''] = KEY.exec(line) ?? [];
    const option = OPTION.exec(line)?.[1];
    if (option !== undefined) options.push(option);
    else if (key !== '') parts[keyOf(key)] = value;
    else parts.text = parts.text === '' ? line : `${parts.text} ${line}`;
  }
  return { ...parts, options };
}

function keyOf(key: string): 'text' | 'why' | 'slot' {
  const name = key.toLowerCase();
  return name === 'why' || name === 'slot' ? name : 'text';
}

/** Reads an `ask` block: the question, `why:`, `slot:` and a list of options, or the same as JSON. */
export function readQuestionBlock(lines: readonly string[]): StatedQuestion | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const body = lines.join('\n').trim();
  const parts = body.startsWith('{') ? readQuestionJson(body) : readText(lines);
  return parts === undefined ? undefined : compose(parts);
}
