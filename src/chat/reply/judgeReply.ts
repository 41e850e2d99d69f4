import { EngineError } from '../../protocol/engineError.ts';
import type { EndReason } from '../../protocol/languageModel.ts';
import type { Declined, Question, ShownFinding, Usage } from '../../protocol/reply.ts';
import { analyse } from '../analyst/analyse.ts';
import { ANALYST } from '../analyst/analystName.ts';
import type { Decision } from '../clarify/decision.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { revealHidden } from '../prompt/revealHidden.ts';
import { type AskGate, wasAnswered, whyNotAsked } from './askGate.ts';
import { citedLines, overlap } from './citedLines.ts';
import type { ModelReply } from './replyState.ts';

/** A draft, and why it is as it is. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly reason: string;
  readonly usage?: Usage;
  /** Who wrote it, where it is not who was asked. */
  readonly engine?: string;
  readonly scores?: Decision['scores'];
  readonly declined?: Declined;
}

type Judgement = Pick<JudgedDraft, 'draft' | 'reason' | 'engine'>;

/** What a model said, with all that it is judged by. */
export interface ModelTurn {
  readonly reply: ModelReply;
  readonly end: EndReason;
  readonly decision: Decision;
  readonly gate: AskGate;
  /** What did not fit into the prompt. */
  readonly leftOut: readonly string[];
}

const endNotes: Readonly<Record<EndReason, string | undefined>> = {
  stop: undefined,
  length: '*The reply reached its length limit and stops here.*',
  filtered: '*The filter of the model withheld the rest.*',
};

/** The findings of our rules whose lines a reply cites. */
function citedFindings(text: string, { code }: Evidence): readonly ShownFinding[] {
  if (code?.kind !== 'read') return [];
  const cited = citedLines(text);
  return code.findings
    .filter((finding) => cited.some((lines) => overlap(lines, finding)))
    .map(({ rule, from, to, message }) => ({ rule, from, to, message }));
}

/** A reply without its question: the text stays, and what is left open is said. */
function withoutQuestion({ question: _, ...draft }: Draft, open: readonly string[]): Draft {
  const assumptions = [...draft.assumptions, ...open];
  return { ...draft, act: assumptions.length > 0 ? 'answer-assuming' : 'answer', assumptions };
}

/** A model that only asked, and may not, has said nothing: the analyst then says what it sees. */
function answerInstead(open: readonly string[], { decision, gate }: ModelTurn): Draft {
  const { reason, scores } = decision;
  const answer: Decision =
    open.length > 0
      ? { act: 'answer-assuming', assumptions: open, reason, scores }
      : { act: 'answer', reason, scores };
  return analyse(answer, gate.evidence, gate.thread);
}

function refuseQuestion(question: Question, because: string, turn: ModelTurn): Judgement {
  // What has been answered is not open, however often it is asked.
  const open = wasAnswered(question, turn.gate.thread) ? [] : [`Left open: ${question.text}`];
  const rest = withoutQuestion(turn.reply.draft, open);
  const silent = rest.text === '' && rest.edits.length === 0;
  return {
    draft: silent ? answerInstead(open, turn) : rest,
    reason: `The model wanted to ask "${question.text}". It was not asked because ${because}.`,
    ...(silent ? { engine: ANALYST } : {}),
  };
}

/** An answer to a question whose premise is contradicted is a challenge, with the premise beside it. */
function answered({ reply: { draft }, decision }: ModelTurn): Judgement {
  if (decision.act === 'challenge') {
    const { premise, reason } = decision;
    return { draft: { ...draft, act: 'challenge', premise }, reason };
  }
  return {
    draft,
    reason:
      draft.act === decision.act ? decision.reason : 'The model answered from what was looked up.',
  };
}

function pastTheGate(turn: ModelTurn): Judgement {
  const { question } = turn.reply.draft;
  if (question === undefined) return answered(turn);
  const because = whyNotAsked(question, turn.gate);
  if (because !== undefined) return refuseQuestion(question, because, turn);
  const reason = question.why === '' ? 'The model asks before it answers.' : question.why;
  return { draft: turn.reply.draft, reason };
}

/** What of the prompt was left out, in words for the person; nothing where all of it was there. */
export const leftOutNotes = (leftOut: readonly string[]): readonly string[] =>
  leftOut.length === 0 ? [] : [`*Not shown to the model for lack of room: ${leftOut.join('; ')}.*`];

function notes({ end, leftOut }: ModelTurn): readonly string[] {
  const note = endNotes[end];
  return [...(note === undefined ? [] : [note]), ...leftOutNotes(leftOut)];
}

function reasons(reason: string, { reply: { unasked } }: ModelTurn): string {
  return unasked.length === 0
    ? reason
    : `${reason} Not asked, since one question is asked at a time: ${unasked.join(' ')}`;
}

/**
 * What becomes of a model's reply: its question passes the gate or is dropped, hidden characters are spelled out, and
 * whatever the model was not shown or did not finish is said.
 *
 * @throws {EngineError} `bad-reply` if the model said nothing at all.
 */
export function judgeReply(turn: ModelTurn): JudgedDraft {
  const { draft, reason, engine } = pastTheGate(turn);
  const { scores } = turn.decision;
  if (draft.text === '' && draft.edits.length === 0 && draft.question === undefined) {
    throw new EngineError('bad-reply', 'The model said nothing.');
  }
  const { text } = revealHidden(draft.text);
  return {
    draft: {
      ...draft,
      text: [text, ...notes(turn)].filter((part) => part !== '').join('\n\n'),
      findings:
        draft.findings.length > 0 ? draft.findings : citedFindings(text, turn.gate.evidence),
    },
    reason: reasons(reason, turn),
    scores,
    ...(engine === undefined ? {} : { engine }),
  };
}
