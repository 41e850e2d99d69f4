/** Runs a model's chat template, under a budget: it is a program, and anyone may have written it. */
import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import { isOvertime, withinTime } from './withinTime.ts';

/** Thrown where a template asks for more than any honest one needs. */
class OverBudget extends Error {
  override readonly name = 'OverBudget';
}

/** A template is given places for the messages, never their text, so that its own text is all that it makes. */
const most = {
  /** Expressions and statements; a conversation of a hundred messages takes a few thousand. */
  steps: 50_000,
  /** Characters of all strings on the way. */
  characters: 4_000_000,
  /** Elements of one list. */
  elements: 10_000,
  milliseconds: 1000,
} as const;

/**
 * @throws whatever it comes to: wrong syntax, an exception of its own, an overflow of the stack, the end of the budget.
 */
export function renderJinja(
  template: string,
  variables: Readonly<Record<string, unknown>>,
  today: Date,
): string {
  return withinTime(most.milliseconds, () => {
    const program = parse(tokenize(template, { lstrip_blocks: true, trim_blocks: true }));
    const environment = new Environment();
    for (const [name, value] of Object.entries({ ...globals(today), ...variables })) {
      environment.set(name, value);
    }
    const result = budgeted(new Interpreter(environment)).run(program);
    return String(result.value);
  });
}

export function isOverBudget(error: unknown): boolean {
  return error instanceof OverBudget || isOvertime(error);
}

/** Every step of an interpreter goes through `evaluate`. */
function budgeted(interpreter: Interpreter): Interpreter {
  const evaluate = interpreter.evaluate.bind(interpreter);
  let steps = 0;
  let characters = 0;
  interpreter.evaluate = (statement, environment) => {
    steps += 1;
    if (steps > most.steps) throw new OverBudget('It does not end.');
    const result = evaluate(statement, environment);
    const { value } = result;
    if (typeof value === 'string') characters += value.length;
    const isLong = Array.isArray(value) && value.length > most.elements;
    if (characters > most.characters || isLong) throw new OverBudget('It makes too much.');
    return result;
  };
  return interpreter;
}

/** What transformers gives templates besides the messages. */
function globals(today: Date): Readonly<Record<string, unknown>> {
  return {
    true: true,
    false: false,
    none: null,
    True: true,
    False: false,
    None: null,
    range: boundedRange,
    strftime_now: (format: string) => formatted(today, format),
    raise_exception: () => {
      throw new Error('The template refuses the conversation.');
    },
  };
}

function boundedRange(first: number, second?: number, step = 1): readonly number[] {
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const length = Math.max(0, Math.ceil((to - from) / step));
  if (!(length <= most.elements)) throw new OverBudget('It counts too far.');
  return Array.from({ length }, (_, i) => from + i * step);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The parts of Python's `strftime` that templates use. */
function formatted(date: Date, format: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const month = months[date.getMonth()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    '%Y': String(date.getFullYear()),
    '%m': two(date.getMonth() + 1),
    '%d': two(date.getDate()),
    '%b': month.slice(0, 3),
    '%B': month,
    '%H': two(date.getHours()),
    '%M': two(date.getMinutes()),
    '%%': '%',
  };
  return format.replace(/%[YmdbBHM%]/g, (part) => parts[part] ?? part);
}
