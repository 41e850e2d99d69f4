import { createHash } from 'node:crypto';
import { append, type Conversation, emptyConversation } from '../chat/conversation.ts';
import { attachmentOf } from '../chat/evidence/attachedText.ts';
import type { Diagnostic, Subject } from '../chat/evidence/evidence.ts';
import { runTurn } from '../chat/turn.ts';
import type { TurnPorts } from '../chat/turnPorts.ts';
import type { Attachment } from '../protocol/attachment.ts';
import type { EventOf, LookedAt } from '../protocol/conversationEvent.ts';
import { EngineError } from '../protocol/engineError.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { Reply } from '../protocol/reply.ts';
import { isOnlyAnAnswer, readAnswer } from './answer.ts';
import type { Asking } from './arguments.ts';
import { gather, type Looked } from './gather.ts';
import type { SyntaxFacts } from './syntaxFacts.ts';

/** What a thread is about, and what is scripted for it. */
export interface Script {
  readonly subject: Subject;
  readonly question: string;
  /** What an editor reports; undefined where nobody asked one. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  readonly answers: readonly string[];
  /** What is attached to the question. */
  readonly attached?: readonly Attachment[];
}

/** Texts as attachments; what is empty is none. */
export const attachmentsOf = (texts: readonly string[], names: readonly string[] = []) =>
  texts.flatMap((text, at) => attachmentOf('file', text, names[at]) ?? []);

export interface ThreadEngine {
  readonly syntax: SyntaxFacts;
  readonly model: LanguageModel | undefined;
  readonly asking: Asking;
  /** Trial answers to draw before a model answers; 0 draws none. */
  readonly samples: number;
}

/** One turn of a thread: its reply, and what that rests on. `looked` is missing where nothing was: a declined question. */
export interface ThreadTurn {
  readonly reply: Reply;
  readonly looked: Looked | undefined;
}

/**
 * Runs a question, then one turn for every scripted answer. Words that answer no question go on with the thread; an
 * option's number without a question means nothing and is passed over.
 *
 * @throws {EngineError} if the model fails.
 */
export async function runThread(
  script: Script,
  engine: ThreadEngine,
  signal: AbortSignal,
): Promise<readonly ThreadTurn[]> {
  let conversation = append(emptyConversation('cli'), asked(script, 1, script.question, engine));
  const turns: ThreadTurn[] = [];
  const run = async () => {
    const done = await runOneTurn(conversation, script, engine, signal);
    conversation = done.conversation;
    turns.push(done.turn);
    return done.turn.reply;
  };
  let reply = await run();
  for (const words of script.answers) {
    if (reply.question === undefined && isOnlyAnAnswer(words)) continue;
    conversation = goOn(conversation, script, reply, words, engine);
    reply = await run();
  }
  return turns;
}

/** An answer goes on from the turn that asked, with its question; other words begin a turn of their own. */
function goOn(
  conversation: Conversation,
  script: Script,
  { question }: Reply,
  words: string,
  engine: ThreadEngine,
): Conversation {
  const last = conversation.events.findLast((event) => event.type === 'asked');
  const turn = last?.turn ?? 1;
  if (question === undefined) {
    return append(conversation, asked({ ...script, attached: [] }, turn + 1, words, engine));
  }
  return append(
    conversation,
    { type: 'answered', turn, at: Date.now(), answer: readAnswer(question, words) },
    { ...asked(script, turn + 1, last?.text ?? script.question, engine), continues: turn },
  );
}

async function runOneTurn(
  before: Conversation,
  { subject, diagnostics, attached = [] }: Script,
  engine: ThreadEngine,
  signal: AbortSignal,
): Promise<{ readonly conversation: Conversation; readonly turn: ThreadTurn }> {
  let looked: Looked | undefined;
  const ports: TurnPorts = {
    gather: async (question, about) => {
      const gathered = await gather(engine.syntax, diagnostics, about, signal);
      looked = { question, ...gathered, editor: { ...gathered.editor, attached } };
      return looked;
    },
    check: (language, text, after) =>
      engine.syntax.check({ language, before: text, after }, signal),
    model: engine.model,
    asking: engine.asking,
    samples: engine.samples,
    limit: (ms, until) => AbortSignal.any([until, AbortSignal.timeout(ms)]),
    now: Date.now,
  };
  let conversation = before;
  let reply: Reply | undefined;
  const list: LookedAt[] = [];
  for await (const event of runTurn(conversation, subject, ports, signal)) {
    conversation = append(conversation, event);
    if (event.type === 'settled') reply = event.reply;
    else if (event.type === 'looked') list.push(...event.looked);
  }
  if (reply === undefined) throw new EngineError('broke-off', 'The turn ended without a reply.');
  return { conversation, turn: { reply, looked: looked && { ...looked, looked: list } } };
}

function asked(
  { subject, attached = [] }: Script,
  turn: number,
  text: string,
  { model }: ThreadEngine,
): EventOf<'asked'> {
  const all = subject.text.split('\n');
  const selection = {
    uri: `file:///${subject.path}`,
    path: subject.path,
    languageId: subject.languageId,
    version: 1,
    lines: subject.lines,
    text: all.slice(subject.lines.from - 1, subject.lines.to).join('\n'),
    hash: createHash('sha256').update(subject.text).digest('hex'),
  };
  return {
    type: 'asked',
    turn,
    at: Date.now(),
    text,
    engine: model?.name ?? 'analyst',
    selection,
    ...(attached.length === 0 ? {} : { attached: [...attached] }),
  };
}
