import type { QuestionParts } from './readQuestionBlock.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const textIn = (record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string => {
  const value = keys.map((key) => record[key]).find((found) => typeof found === 'string');
  return typeof value === 'string' ? value : '';
};

function readEnds(lines: unknown): readonly unknown[] {
  if (Array.isArray(lines)) return lines;
  if (!isRecord(lines)) return [];
  const { from, to } = lines;
  return [from, to];
}

function linesSuffix(lines: unknown): string {
  const [from, to] = readEnds(lines);
  if (typeof from !== 'number') return '';
  return typeof to === 'number' ? ` (L${from}-${to})` : ` (L${from})`;
}

/** An option in the written form, so that both forms are read by the same rule. */
function optionText(option: unknown): string {
  if (typeof option === 'string') return option;
  if (!isRecord(option)) return '';
  const { lines } = option;
  return textIn(option, 'text', 'label', 'title') + linesSuffix(lines);
}

/** Reads a question given as JSON. Undefined where it is none, or lacks the question itself. */
export function readQuestionJson(json: string): QuestionParts | undefined {
  const value = parse(json);
  if (!isRecord(value)) return undefined;
  const { options } = value;
  return {
    text: textIn(value, 'question', 'text'),
    why: textIn(value, 'why', 'reason'),
    slot: textIn(value, 'slot'),
    options: Array.isArray(options) ? options.map(optionText) : [],
  };
}
