import * as v from 'valibot';

type Immutable<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [Key in keyof T]: Immutable<T[Key]> };

/** What a schema yields, for reading only. The schema is the one description of a thing; the type follows it. */
export type Parsed<S extends v.GenericSchema> = Immutable<v.InferOutput<S>>;

/** Text a person or a file may fill: longer is refused, so that no message can exhaust a process. 4 Mi UTF-16 units. */
export const MAX_TEXT = 4 * 1024 * 1024;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** A line or column, counted from 1 as the editor shows it. */
export const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A count or a version: a whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Whole lines, both ends included, counted from 1. */
export const linesSchema = v.pipe(
  v.object({ from: position, to: position }),
  v.check(({ from, to }) => from <= to, 'The first line comes after the last.'),
);
export type Lines = Parsed<typeof linesSchema>;

/** Says in one sentence what does not fit, and where. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'It does not fit.';
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
