import { type AskCall, readAskCall } from '../arguments.ts';
import { CallError } from '../callError.ts';

/** One call of `evaluate`: the cases, and what is measured besides single turns. */
export interface EvaluateCall {
  readonly path: string;
  /** Who answers, and how: as `ask` is told. */
  readonly ask: AskCall;
  readonly paraphrases: boolean;
  readonly personas: boolean;
}

const PARAPHRASES = '--paraphrases';
const PERSONAS = '--personas';

/** @throws {CallError} */
export function readEvaluateCall(words: readonly string[]): EvaluateCall {
  const rest = words.filter((word) => word !== PARAPHRASES && word !== PERSONAS);
  if (!rest.some((word) => word === '--cases' || word.startsWith('--cases='))) {
    throw new CallError('Which cases? evaluate --cases FILE.jsonl');
  }
  const ask = readAskCall(rest);
  if (ask.what.kind !== 'cases') throw new CallError('Which cases? evaluate --cases FILE.jsonl');
  return {
    path: ask.what.path,
    ask,
    paraphrases: words.includes(PARAPHRASES),
    personas: words.includes(PERSONAS),
  };
}
