import { premiseText } from '../chat/analyst/challengeText.ts';
import type {
  Declined,
  Edit,
  Premise,
  Reply,
  Score,
  ShownFinding,
  Slot,
  Usage,
} from '../protocol/reply.ts';
import type { EngineName } from './arguments.ts';
import type { Looked } from './gather.ts';
import type { ThreadTurn } from './thread.ts';

/** What `ask --json` prints: the headless contract. Its keys are stable, scripts rely on them. */
export interface AskResult {
  readonly act: Reply['act'];
  readonly reply: string;
  readonly question?: {
    readonly slot: Slot;
    readonly text: string;
    readonly why: string;
    readonly options: readonly string[];
  };
  readonly findings: readonly ShownFinding[];
  readonly premise?: Pick<Premise, 'claim' | 'fact' | 'lines'>;
  /** Only edits that apply to the file as it is. */
  readonly edits: readonly Edit[];
  readonly assumptions: readonly string[];
  readonly evidence: Partial<Looked> & {
    readonly reason: string;
    readonly answeredBy: string;
    /** What was weighed where it asks, and where it declines. */
    readonly scores?: readonly Score[];
    readonly declined?: Declined;
    readonly usage?: Usage;
  };
  readonly engine: EngineName;
  readonly ms: number;
}

function resultOf({ reply, looked }: ThreadTurn, engine: AskResult['engine']): AskResult {
  return {
    act: reply.act,
    reply: wholeText(reply),
    ...questionOf(reply),
    findings: reply.findings,
    ...premiseOf(reply),
    edits: reply.edits
      .filter(({ check }) => check.kind === 'fits')
      .map(({ file, oldText, newText }) => ({ file, oldText, newText })),
    assumptions: reply.assumptions,
    evidence: {
      reason: reply.reason,
      answeredBy: reply.engine,
      ...(reply.scores && { scores: reply.scores }),
      ...(reply.declined && { declined: reply.declined }),
      ...(reply.usage && { usage: reply.usage }),
      ...looked,
    },
    engine,
    ms: reply.ms,
  };
}

function questionOf({ question }: Reply): Pick<AskResult, 'question'> {
  if (question === undefined) return {};
  const { slot, text, why, options } = question;
  return { question: { slot, text, why, options: options.map((option) => option.text) } };
}

/** Nobody draws a card here: what contradicts the question is said with the reply. */
function wholeText({ premise, text }: Reply): string {
  const said = premise === undefined ? '' : premiseText(premise, text);
  return [said, text].filter((part) => part !== '').join('\n\n');
}

function premiseOf({ premise }: Reply): Pick<AskResult, 'premise'> {
  if (premise === undefined) return {};
  const { claim, fact, lines } = premise;
  return { premise: { claim, fact, lines } };
}

/** The last turn's result; with scripted answers, also that of every turn. */
export function threadResult(
  turns: readonly ThreadTurn[],
  engine: AskResult['engine'],
  isScripted: boolean,
): AskResult & { readonly turns?: readonly AskResult[] } {
  const results = turns.map((turn) => resultOf(turn, engine));
  const last = results.at(-1);
  if (last === undefined) throw new Error('A thread has at least one turn.');
  return isScripted ? { ...last, turns: results } : last;
}
