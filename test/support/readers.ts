import { applyEdit } from '../../src/chat/edits/applyEdit.ts';
import { attachmentOf } from '../../src/chat/evidence/attachedText.ts';
import { type Evidence, noEditorFacts } from '../../src/chat/evidence/evidence.ts';
import { readQuestion } from '../../src/chat/evidence/readQuestion.ts';
import { relevantLines } from '../../src/chat/evidence/relevantLines.ts';
import { resultLines } from '../../src/chat/evidence/resultLines.ts';
import { findGap } from '../../src/chat/evidence/specification.ts';
import { moderate } from '../../src/chat/moderate/moderate.ts';
import { readDiffBlock } from '../../src/chat/reply/readDiffBlock.ts';
import { readEditBlock } from '../../src/chat/reply/readEditBlock.ts';
import { readQuestionBlock } from '../../src/chat/reply/readQuestionBlock.ts';
import { readReply } from '../../src/chat/reply/readReply.ts';
import { findSecrets } from '../../src/chat/secrets/findSecrets.ts';
import { tryRules } from '../../src/engine/syntax/rules/ruleBook.ts';

const question = readQuestion('does this loop return the sorted list?');

/** The text as the file that a question is about. */
const evidenceIn = (text: string): Evidence => ({
  question,
  subject: { path: 'a.py', languageId: 'python', text, lines: { from: 1, to: 1_000_000 } },
  code: undefined,
  editor: noEditorFacts,
});

const middle = (text: string, units: number): string => {
  const from = Math.floor((text.length - units) / 2);
  return text.slice(Math.max(0, from), Math.max(0, from) + units);
};

/** Everything that reads text from outside: a person's, a model's, a file's. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a question': readQuestion,
  'moderation of a question': (text) => moderate(text),
  'moderation beside code': (text) => moderate('write a virus scanner', text),
  'a reply': (text) => readReply(text, false),
  'a reply that broke off': (text) => readReply(text, true),
  'a question block': (text) => readQuestionBlock(text.split('\n')),
  'an edit block': (text) => readEditBlock('path=a', text.split('\n')),
  'a diff block': (text) => readDiffBlock(text.split('\n')),
  'an edit of a long text': (text) => applyEdit(text, middle(text, 200), 'x'),
  'an edit that is nowhere': (text) => applyEdit(text, `${middle(text, 300)}\u0001\nx`, 'x'),
  'an edit with a long search': (text) => applyEdit('a\n', text, text),
  'an edit of all': (text) => applyEdit(text, text, `${text}x`),
  'relevant lines': (text) => relevantLines(evidenceIn(text), 3),
  'lines of the result': (text) => resultLines(evidenceIn(text)),
  'a specification': (text) => findGap(evidenceIn(text)),
  'secrets of a prompt': findSecrets,
  'attached text': (text) => attachmentOf('terminal', text),
  'rules of a workspace': (text) => tryRules([{ name: 'a.yml', text }]),
};
