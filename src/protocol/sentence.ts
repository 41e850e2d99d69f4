import * as v from 'valibot';
import type { Parsed } from './parsed.ts';

/** What a sentence about a failure names: a file, a host, a status, a size. */
export const factsSchema = v.record(v.string(), v.union([v.string(), v.number()]));
export type Facts = Parsed<typeof factsSchema>;

/** Fills in a sentence's `{names}`, for who reads English: a terminal, a log. */
export const fillSentence = (sentence: string, facts: Facts): string =>
  sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(facts[name] ?? '?'));

/** Facts of a sentence, with what is said in each place that they leave empty. */
export const withSaid = (sentence: string, facts: Facts, said: string | undefined): Facts =>
  said === undefined
    ? facts
    : {
        ...Object.fromEntries(
          [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name]) => [name, said]),
        ),
        ...facts,
      };
