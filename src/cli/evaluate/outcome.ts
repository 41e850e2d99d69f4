import { applyEdit } from '../../chat/edits/applyEdit.ts';
import type { Subject } from '../../chat/evidence/evidence.ts';
import type { Act, Reply } from '../../protocol/reply.ts';

/** What one reply comes to, as far as it is scored. */
export interface Outcome {
  readonly act: Act;
  /** What it asked for. */
  readonly slot: string | undefined;
  readonly cited: ReadonlySet<number>;
  /** The file with every fitting edit applied; undefined without one. */
  readonly mended: string | undefined;
  /** An estimate: words times 1.3. */
  readonly tokens: number;
  /** Tokens that its samples cost, read and written; undefined where none were drawn. */
  readonly sampleTokens: number | undefined;
  readonly ms: number;
}

const TOKENS_PER_WORD = 1.3;
/** A longer range names a region: whoever cites the whole selection has pointed at nothing. */
const LONGEST_CITATION = 5;

export function outcomeOf(reply: Reply, subject: Subject, ms: number): Outcome {
  return {
    act: reply.act,
    slot: reply.question?.slot,
    cited: new Set([...textLines(spoken(reply)), ...knownLines(reply)]),
    mended: mend(reply, subject),
    tokens: estimateTokens(spoken(reply)),
    sampleTokens: reply.usage?.samples?.tokens,
    ms,
  };
}

/** Everything a person reads of it. */
function spoken({ text, premise, question }: Reply): string {
  const asked = question === undefined ? [] : [question.text, ...question.options.map(textOf)];
  const said = premise === undefined ? [] : [premise.claim, premise.fact];
  // A question or a premise is often told in the text as well: nobody reads it twice.
  return [...said, text, ...asked].filter((part, at, all) => isNew(part, at, all)).join('\n');
}

const textOf = ({ text }: { readonly text: string }): string => text;

const isNew = (part: string, at: number, all: readonly string[]): boolean =>
  !all.some(
    (other, index) =>
      index !== at && other.includes(part) && (other.length > part.length || index < at),
  );

const estimateTokens = (text: string): number =>
  Math.round((text.match(/\S+/gu)?.length ?? 0) * TOKENS_PER_WORD);

/** `L5` and `L5-9`, as replies link lines. */
function textLines(text: string): readonly number[] {
  return [...text.matchAll(/\bL(\d{1,7})(?:[-–]L?(\d{1,7}))?\b/gu)].flatMap(([, from, to]) =>
    range(Number(from), Number(to ?? from)),
  );
}

const knownLines = ({ findings, premise }: Reply): readonly number[] => [
  ...findings.flatMap(({ from, to }) => range(from, to)),
  ...(premise?.lines ?? []),
];

function range(from: number, to: number): readonly number[] {
  const length = to - from + 1;
  return length < 1 || length > LONGEST_CITATION
    ? []
    : Array.from({ length }, (_, index) => from + index);
}

function mend({ edits }: Reply, { path, text }: Subject): string | undefined {
  let mended: string | undefined;
  for (const { file, oldText, newText, check } of edits) {
    if (check.kind !== 'fits' || file !== path) continue;
    const applied = applyEdit(mended ?? text, oldText, newText);
    if (applied.kind === 'applied') mended = applied.text;
  }
  return mended;
}
