import type { ConversationEvent, EventOf } from '../protocol/conversationEvent.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { Reply } from '../protocol/reply.ts';
import { analyse } from './analyst/analyse.ts';
import { ANALYST } from './analyst/analystName.ts';
import type { Decision, ThreadState } from './clarify/decision.ts';
import { decide } from './clarify/policy.ts';
import type { Conversation } from './conversation.ts';
import type { Draft } from './draft.ts';
import { verifyEdits } from './edits/verifyEdits.ts';
import { type Evidence, noEditorFacts, type Subject } from './evidence/evidence.ts';
import { heard } from './evidence/heard.ts';
import { readQuestion } from './evidence/readQuestion.ts';
import { questionTakenUp } from './hypotheses/correct.ts';
import { notTried } from './hypotheses/notTried.ts';
import { type Recalled, recall } from './hypotheses/recall.ts';
import { untried, withoutRuledOut } from './hypotheses/ruledOut.ts';
import { stateHypotheses } from './hypotheses/stateHypotheses.ts';
import { declineDecision, moderate } from './moderate/moderate.ts';
import { type FittedPrompt, fitPrompt } from './prompt/budget.ts';
import { type AskGate, askingRule } from './reply/askGate.ts';
import { type JudgedDraft, judgeReply } from './reply/judgeReply.ts';
import type { ModelReply } from './reply/replyState.ts';
import { streamReply } from './reply/streamReply.ts';
import { type SamplePass, samplePass } from './sampling/samplePass.ts';
import { askedBySamples } from './sampling/sampleQuestion.ts';
import { type KeptBack, keepBack, keepNothing } from './secrets/keepBack.ts';
import { threadState } from './threadState.ts';
import { type Turn, turnsOf } from './turnLog.ts';
import type { TurnPorts } from './turnPorts.ts';

/** A turn under way: what every step needs. */
interface Running {
  readonly turn: Turn;
  readonly subject: Subject | undefined;
  readonly ports: TurnPorts;
  readonly signal: AbortSignal;
  /** When the turn began. */
  readonly began: number;
  readonly recalled: Recalled;
}

type Steps<Result> = AsyncGenerator<ConversationEvent, Result>;

/** Looks up what the question touches, and says what was looked at. */
async function* look(
  { turn, subject, ports, signal, recalled }: Running,
  text: string,
): Steps<Evidence> {
  const from = ports.now();
  const question = readQuestion(text);
  const { code, editor, looked } = await ports.gather(question, subject, signal);
  signal.throwIfAborted();
  const at = ports.now();
  yield { type: 'looked', turn: turn.turn, at, looked: [...looked], ms: elapsed(from, at) };
  const found: Evidence = {
    question,
    subject,
    code: heard(code, text, subject),
    editor: { ...editor, attached: turn.attached },
  };
  return withoutRuledOut(found, recalled.memory);
}

/** Whole milliseconds; a clock set back in between gives none, not a negative number. */
const elapsed = (from: number, to: number): number => Math.max(0, Math.round(to - from));

const analysed = (decision: Decision, evidence: Evidence, thread: ThreadState): JudgedDraft => ({
  draft: analyse(decision, evidence, thread),
  reason: decision.reason,
  scores: decision.scores,
  ...(decision.act === 'decline' && decision.declined && { declined: decision.declined }),
});

const noTokens = { promptTokens: 0, replyTokens: 0 };

/** Draws samples where they are wished for, and says so. What contradicts the question is said whatever samples do. */
async function* compareSamples(
  { turn, subject, ports, signal }: Running,
  model: LanguageModel,
  prompt: FittedPrompt,
  gate: AskGate,
  decision: Decision,
): Steps<SamplePass | undefined> {
  if (decision.act === 'challenge') return undefined;
  const from = ports.now();
  const drawing = { model, prompt, subject, samples: ports.samples };
  const pass = await samplePass(drawing, gate, ports.limit, signal);
  if (pass === undefined) return undefined;
  const at = ports.now();
  const ms = elapsed(from, at);
  yield {
    type: 'looked',
    turn: turn.turn,
    at,
    looked: [{ what: 'samples', found: pass.found, ms }],
    ms,
  };
  return pass;
}

/** What may be sent to the model. What is kept back of it is told. */
async function* leaveSecrets(
  { turn, ports }: Running,
  { remote }: LanguageModel,
  { messages }: FittedPrompt,
): Steps<KeptBack> {
  if (!remote) return keepNothing(messages);
  const kept = keepBack(messages);
  const looked = [{ what: 'secrets', found: `${kept.count} not sent`, ms: 0 } as const];
  if (kept.count > 0) yield { type: 'looked', turn: turn.turn, at: ports.now(), looked, ms: 0 };
  return kept;
}

/** Has a model answer, and passes its text on as it arrives. */
async function* askModel(
  running: Running,
  model: LanguageModel,
  gate: AskGate,
  decision: Decision,
): Steps<JudgedDraft> {
  const { turn, ports, signal, recalled } = running;
  const { evidence, thread } = gate;
  const rule = askingRule(gate);
  const parts = { question: turn.question, evidence, decision, thread, rule, recalled };
  const fitted = await fitPrompt(parts, model, signal);
  const sent = yield* leaveSecrets(running, model, fitted);
  const prompt = { ...fitted, messages: sent.messages };
  const samples = yield* compareSamples(running, model, prompt, gate, decision);
  const used = samples === undefined ? {} : { samples: samples.used };
  if (samples?.question !== undefined) {
    return { ...askedBySamples(samples.question, prompt), usage: { ...noTokens, ...used } };
  }
  for await (const event of streamReply(prompt, model, signal)) {
    if (event.type === 'shown') {
      yield { type: 'wrote', turn: turn.turn, at: ports.now(), text: event.text };
    } else {
      const { reply, end, usage = samples && noTokens } = event;
      const whole = withSecrets(reply, sent);
      const judged = judgeReply({ reply: whole, end, decision, gate, leftOut: prompt.leftOut });
      return { ...withheldOr(judged, gate), ...(usage && { usage: { ...usage, ...used } }) };
    }
  }
  throw new Error('A reply that was read has an end.');
}

/** Where a reply changes code, it changes the code that is here. */
const withSecrets = ({ draft, ...rest }: ModelReply, { restore }: KeptBack): ModelReply => ({
  ...rest,
  draft: { ...draft, edits: draft.edits.map(restore) },
});

/** A reply that the filter blocks is replaced by a refusal. What the analyst writes is ours and needs no filter. */
function withheldOr(judged: JudgedDraft, { evidence, thread }: AskGate): JudgedDraft {
  const verdict = moderate(judged.draft.text, evidence.subject?.text);
  if (verdict.verdict !== 'block') return judged;
  return { ...analysed(declineDecision(verdict), evidence, thread), engine: ANALYST };
}

/** What the thread adds to a reply. Of a refusal there is nothing to correct. */
function added({ act }: Draft, scores: JudgedDraft['scores'], recalled: Recalled): Partial<Reply> {
  const { correction, contradiction } = recalled;
  return {
    ...(act === 'ask' && scores !== undefined ? { scores } : {}),
    ...(correction === undefined || act === 'decline' ? {} : { correction }),
    ...(contradiction === undefined || act === 'decline' ? {} : { contradiction }),
  };
}

async function settle(
  { turn, subject, ports, signal, began, recalled }: Running,
  { draft, reason, scores, declined, usage }: JudgedDraft,
  evidence: Evidence,
  engine: string,
): Promise<EventOf<'settled'>> {
  const { edits: drafts, ...said } = draft;
  // A model is told what was tried; where it means a change all the same, the person decides.
  const offered = engine === ANALYST ? untried(drafts, recalled.memory) : drafts;
  const edits = await verifyEdits(offered, subject, ports.check, signal);
  const hypotheses = stateHypotheses(draft, edits, evidence);
  const at = ports.now();
  const reply: Reply = {
    ...said,
    ...added(draft, scores, recalled),
    edits,
    hypotheses,
    reason,
    engine,
    ms: elapsed(began, at),
    ...(declined && { declined }),
    ...(usage && { usage }),
  };
  return { type: 'settled', turn: turn.turn, at, reply };
}

function lastTurn(conversation: Conversation): Turn {
  const turn = turnsOf(conversation).at(-1);
  if (turn === undefined || turn.end !== undefined) {
    throw new Error(`No turn of ${conversation.id} waits to be run.`);
  }
  return turn;
}

/** The same answer once more would tell nothing. */
const untriedDraft = (text: string): Draft => ({
  act: 'answer',
  text,
  findings: [],
  edits: [],
  assumptions: [],
});

/** Has the model answer where there is one. What is to be declined never reaches it. */
async function* answer(running: Running, gate: AskGate): Steps<EventOf<'settled'>> {
  const { evidence, thread } = gate;
  const { model, asking } = running.ports;
  const decision = decide(evidence, thread, asking);
  const left = notTried(running.recalled.memory, running.turn.question);
  if (model === undefined && left !== undefined && running.turn.continues === undefined) {
    return settle(running, { draft: untriedDraft(left), reason: left }, evidence, ANALYST);
  }
  if (model === undefined || decision.act === 'decline') {
    return settle(running, analysed(decision, evidence, thread), evidence, ANALYST);
  }
  const judged = yield* askModel(running, model, gate, decision);
  return settle(running, judged, evidence, judged.engine ?? model.name);
}

/** What a warning is about is talked of, but not made. */
const isDeclined = (
  { verdict }: ReturnType<typeof moderate>,
  { intent }: ReturnType<typeof readQuestion>,
): boolean =>
  verdict === 'block' || (verdict === 'warn' && (intent === 'change' || intent === 'other'));

/**
 * Runs the last turn of a conversation: moderate, look, decide, answer, check the edits. Yields each thing that happened
 * as the event to append; the last one is `settled`.
 *
 * The conversation must end with the `asked` event of the turn to run.
 *
 * @throws {EngineError} if the model fails or breaks off; the signal's reason if aborted. What was written stays written.
 */
export async function* runTurn(
  conversation: Conversation,
  subject: Subject | undefined,
  ports: TurnPorts,
  signal: AbortSignal,
): AsyncGenerator<ConversationEvent, void> {
  signal.throwIfAborted();
  const turn = lastTurn(conversation);
  const recalled = recall(conversation);
  const running: Running = { turn, subject, ports, signal, began: ports.now(), recalled };
  const thread = threadState(conversation);
  const text = questionTakenUp(turnsOf(conversation), turn, recalled);
  const verdict = moderate(text, turn.selection?.text);
  const question = readQuestion(text);
  if (verdict.verdict !== 'allow' && isDeclined(verdict, question)) {
    const unseen = { question, subject, code: undefined, editor: noEditorFacts };
    const refusal = analysed(declineDecision(verdict), unseen, thread);
    yield await settle(running, refusal, unseen, ANALYST);
    return;
  }
  const evidence = yield* look(running, text);
  yield yield* answer(running, { thread, evidence, asking: ports.asking });
}
